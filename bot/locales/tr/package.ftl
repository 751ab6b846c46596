# How Siesta is presented in Teams, in Turkish.

app-name = Siesta: izin
app-short = İzni söyleyerek al: bir cümle, bir tıklama, ve planında yerini alır.
app-full =
    Siesta izinlerini Microsoft Teams içinde alır. “Gelecek pazartesi izin” yaz, anlaşılanı gösteren bir kart görürsün; bir tıklama onu çalışma planına, ekibinin Shifts çizelgesine ya da ikisine birden yazar. Aynı kart onu geri alır veya değiştirir.

    Kimin izinli olduğunu sor, önündekileri gör ve ekibinin taleplerine karar ver, kendi dilinde. Sen tıklamadan hiçbir şey yazılmaz ve yalnızca seni ilgilendireni yalnızca sen görürsün.

    Sınırlar: iş veya okul hesabı gerekir ve bir kez oturum açılır. Ekip çizelgesi için Microsoft Shifts ve yöneticinin onayı gerekir. Siesta kalan izin günlerini saymaz.

extension-book = İzin al
    .about = Kendin için izin al, bir iletinin metninden de olur
extension-ahead = İzinleri göster
    .about = Senin veya ekibinin yaklaşan izinlerini iletiye koy
extension-whose = Kimin
    .about = “ben” ya da boş: seninki; “ekip”: ekibininki
