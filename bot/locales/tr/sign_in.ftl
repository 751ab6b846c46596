# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = oturum aç
sign-in-title = Lütfen oturum açın
sign-in-why = Çalışma planınızı görmek ve değiştirmek için izninize ihtiyacım var. Ardından isteğinizle devam ederim.
sign-in-safe = Düğme yalnızca sizin için, bir kez ve on dakika boyunca çalışır. “{ sign-in-word }” yazarsanız yenisini alırsınız.
press-sign-in = Oturum aç
signed-in = Oturumunuz açıldı. Ne zaman izinli olmak istediğinizi yazın, örneğin:
signed-out = Oturumunuz kapatıldı: Sizin adınıza işlem yapmamı sağlayan her şeyi unuttum. Teams’deki oturumunuz açık kalır. Geri dönmek için “{ sign-in-word }” yazın.
not-signed-in = Oturumunuz açık değil, bu yüzden unutulacak bir şey yoktu. Başlamak için “{ sign-in-word }” yazın.

consent-title = Önce kuruluşunuzun buna izin vermesi gerekiyor
consent-missing = Eksik olan: { $scopes }
consent-who = Kuruluşunuzdaki bir yönetici buna izin verebilir. Lütfen bu bağlantıyı bir yöneticiye iletin:
consent-meanwhile = Bu sırada çalışma planınızdaki kendi izinleriniz çalışmaya devam eder.
press-consent = Ben yöneticiyim

page-done = Oturumunuz açıldı
    .words = Sohbete dönün: Siesta isteğinizle devam ediyor. Bu pencereyi kapatabilirsiniz.
page-wrong = Bu başka bir hesap
    .words = { $account } olarak oturum açtınız, ancak sohbet şu kişiye ait: { $person }. Hiçbir şey saklanmadı. Sohbete “{ sign-in-word }” yazın ve sohbette kullandığınız hesabı seçin.
page-used = Bu bağlantı artık çalışmıyor
    .words = Bağlantı bir kez ve on dakika boyunca çalışır. Yenisini almak için sohbete “{ sign-in-word }” yazın.
page-forged = Bu oturum açma işlemi burada başlatılmadı
    .words = Hiçbir şey saklanmadı. Sohbete “{ sign-in-word }” yazın ve bağlantıyı bu tarayıcıda açın.
page-not-signed-in = Oturumunuz açılmadı
    .words = Microsoft oturumunuzu açmadı ya da Siesta’nın istediği izni vermediniz. Yeniden denemek için sohbete “{ sign-in-word }” yazın.
page-consent = Önce bir yöneticinin buna izin vermesi gerekiyor
    .words = Kuruluşunuz bu iznin kişiler tarafından verilmesine olanak tanımıyor. Bir yöneticiden Siesta’yı onaylamasını isteyin, ardından sohbete “{ sign-in-word }” yazın.
page-down = Şu anda oturum açılamıyor
    .words = Lütfen bir dakika sonra yeniden deneyin: sohbete “{ sign-in-word }” yazın.
page-consented = Teşekkür ederiz
    .words = Siesta’yı onayladıysanız artık kuruluşunuz için çalışıyor. Bu pencereyi kapatabilirsiniz.
page-consent-refused = Siesta onaylanmadı
    .words = Hiçbir şey değişmedi. Bu pencereyi kapatabilirsiniz.

sign-in-needed = Lütfen önce oturum açın
    .way = Çalışma planınızı görmek ve değiştirmek için izninize ihtiyacım var. Ardından bunu bir kez daha deneyin.
sign-in-in-vain = Oturum açmak işe yaramadı
    .way = Microsoft sizin adınıza işlem yapmama hâlâ izin vermiyor. Yöneticiniz nedenini oturum açma günlüklerinde görebilir. Ardından “{ sign-in-word }” yazın ve bir kez daha deneyin.
consent-needed = Önce kuruluşunuzun buna izin vermesi gerekiyor
    .way = Yöneticinizden Siesta’yı onaylamasını isteyin. Ardından bunu bir kez daha deneyin.
wrong-account = Bu başka bir hesap
    .way = Sohbette kullandığınız hesapla oturum açın.
