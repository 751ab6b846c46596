# How Siesta is presented in Teams, in Turkish.

app-name = Siesta: izin
app-short = İzninizi yazarak planlayın: bir cümle, bir tıklama, izin planınızda.
app-full =
    Siesta izinlerinizi Microsoft Teams içinde planlar. “Gelecek pazartesi izin” yazın, anlaşılanı gösteren bir kart görürsünüz; bir tıklama onu çalışma planınıza, ekibinizin Shifts çizelgesine ya da ikisine birden yazar. Aynı kart onu geri alır veya değiştirir.

    Kimin izinli olduğunu sorun, önünüzdekileri görün ve ekibinizin taleplerine karar verin, kendi dilinizde. Siz tıklamadan hiçbir şey planlanmaz ve yalnızca sizi ilgilendireni yalnızca siz görürsünüz.

    Sınırlar: iş veya okul hesabı gerekir ve bir kez oturum açılır. Ekip çizelgesi için Microsoft Shifts ve yöneticinin onayı gerekir. Siesta kalan izin günlerini saymaz.

extension-book = İzin planla
    .about = Kendiniz için izin planlayın, bir iletinin metninden de olur
extension-ahead = İzinleri göster
    .about = Sizin veya ekibinizin yaklaşan izinlerini iletiye koyun
extension-whose = Kimin
    .about = “ben” ya da boş: sizinki; “ekip”: ekibinizinki
