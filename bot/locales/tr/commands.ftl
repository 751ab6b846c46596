# The commands in Turkish: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = izin
    .words = tatil, izin al
    .about = İzin planlayın: ne zaman, isterseniz ne için
    .starter = Gelecek pazartesi izin
command-mine = izinlerim
    .words = benim izinlerim, liste
    .about = Önünüzdeki izinleri görün
    .starter = İzinlerim
command-who = kim
    .words = kim izinli, kimler izinli
    .about = Kimin izinli olduğunu görün: gün, hafta, ad
    .starter = Gelecek hafta kim izinli?
command-change = değiştir
    .words = taşı, düzenle
    .about = Bir izni değiştirin
    .starter = Sonraki iznimi değiştir
command-withdraw = geri çek
    .words = geri al, sil
    .about = Bir izni geri çekin
command-team = ekip
    .words = takım, ekibim
    .about = Hangi ekibin çizelgesi olduğunu seçin
command-approve = onayla
    .words = talepler, onaylar
    .about = Ekibinizin taleplerine karar verin
command-settings = ayarlar
    .words = tercihler, seçenekler
    .about = Dil, ekip ve iznin nereye yazılacağı
command-sign-in = { sign-in-word }
    .words = giriş yap, giriş
    .about = Microsoft 365 oturumu açın
command-sign-out = oturumu kapat
    .words = çıkış yap, çıkış
    .about = Oturumu kapatın: sizin adınıza işlem yapmamı sağlayanı unuturum
command-forget-me = beni unut
    .words = verilerimi sil, bilgilerimi sil
    .about = Sizinle ilgili sakladığım her şeyi silin
command-help = yardım
    .words = komutlar, ne yapabilirsin
    .about = Bu yardımı görün
command-cancel = vazgeç
    .words = dur, boş ver, iptal
    .about = Açık bir soruyu bırakın

example-day = gelecek pazartesi izin
example-days = 3-5 { $month } izin
example-hours = yarın öğleden sonra izin, dişçi

unknown-title = { $text } diye bir komutum yok
unknown-near = Bunlardan birini mi demek istediniz?
team-now = Ekip adı vermezseniz { $team } ekibini kastettiğinizi varsayarım.
team-here = Bu kanalda { $team } ekibi geçerlidir.


## Settings

settings-title = Ayarlarınız
settings-language = Dil
settings-language-teams = Teams’in dili
settings-where = İzin nereye yazılsın
settings-where-plan = Çalışma planıma
settings-where-team = Ekibimin çizelgesine
settings-where-both = İkisine de
settings-team = Ad vermediğinizde geçerli ekip
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


## Forgetting

forget-title = Sizi unutayım mı?
forget-what = Sizinle ilgili sakladığım her şeyi silerim: öneriler ve planlanan izinler, ayarlar, açık sorular ve sizin adınıza işlem yapmamı sağlayan yetki. Takviminizdekiler orada kalır, ama kartlarım artık onları değiştiremez.
press-forget = Beni unut
forgotten-title = Sizi unuttum. Sakladıklarım şunlardı:
forgotten-rows = Öneriler ve planlanan izinler
forgotten-rest = Diğer her şey
