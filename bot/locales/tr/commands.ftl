# The commands in Turkish: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = izin
    .words = tatil, izin al
    .about = İzin al: ne zaman, istersen ne için
    .starter = Gelecek pazartesi izin
command-mine = izinlerim
    .words = benim izinlerim, liste
    .about = Önündeki izinleri gör
    .starter = İzinlerim
command-who = kim
    .words = kim izinli, kimler izinli
    .about = Kimin izinli olduğunu gör: gün, hafta, ad
    .starter = Gelecek hafta kim izinli?
command-change = değiştir
    .words = taşı, düzenle
    .about = Bir izni değiştir
    .starter = Sonraki iznimi değiştir
command-withdraw = geri çek
    .words = geri al, sil
    .about = Bir izni geri çek
command-team = ekip
    .words = takım, ekibim
    .about = Hangi ekibin çizelgesi olduğunu seç
command-approve = onayla
    .words = talepler, onaylar
    .about = Ekibinin taleplerine karar ver
command-settings = ayarlar
    .words = tercihler, seçenekler
    .about = Dil, ekip ve iznin nereye yazılacağı
command-sign-in = { sign-in-word }
    .words = giriş yap, giriş
    .about = Microsoft 365 oturumu aç
command-sign-out = oturumu kapat
    .words = çıkış yap, çıkış
    .about = Oturumu kapat: senin adına iş yapmamı sağlayanı unuturum
command-help = yardım
    .words = komutlar, ne yapabilirsin
    .about = Bu yardımı gör
command-cancel = vazgeç
    .words = dur, boş ver, iptal
    .about = Açık bir soruyu bırak

example-day = gelecek pazartesi izin
example-days = 3-5 { $month } izin
example-hours = yarın öğleden sonra izin, dişçi

unknown-title = { $text } diye bir komutum yok
unknown-near = Bunlardan birini mi demek istedin?
team-now = Ekip adı vermezsen { $team } demek istediğini varsayarım.
team-here = Bu kanalda { $team } geçerli.


## Settings

settings-title = Ayarların
settings-language = Dil
settings-language-teams = Teams’in dili
settings-where = İzin nereye yazılsın
settings-where-plan = Çalışma planıma
settings-where-team = Ekibimin çizelgesine
settings-where-both = İkisine de
settings-team = Ad vermediğinde geçerli ekip
settings-team-none = Henüz seçilmedi
settings-zone = Saat dilimi
settings-hours = Çalışma saatleri
settings-hours-are = { $days }, { $start } ile { $end } arası
settings-outlook = Saat dilimi ve çalışma saatleri Outlook’tan gelir. Orada değiştirilir.
settings-account = Microsoft 365
settings-signed-in = Oturum açık
settings-signed-out = Oturum kapalı
settings-saved = Kaydedildi.
press-sign-out = Oturumu kapat
