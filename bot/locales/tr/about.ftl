# What Teams links to from the app, where its publisher names no pages of their own. In Turkish.

page-about = Siesta
    .words = Siesta izinlerinizi Microsoft Teams içinde planlar: ne zaman olduğunu yazın, karta bakın, bir kez tıklayın. Sohbette “yardım” neler yapabildiğini gösterir. Destek için kuruluşunuzda Siesta’yı çalıştıranlara başvurun.
page-privacy = Siesta’nın sakladıkları
    .words = Siesta, oturum açarken verdiğiniz yetkiyle sizin adınıza işlem yapar ve bu yetkiyi, siz “oturumu kapat” yazana ya da Siesta’yı kaldırana kadar şifreli olarak saklar. Önerilerinizi ve planlanan izinlerinizi (ne zaman ve söylediyseniz ne için), ayarlarınızı ve açık kalan bir soruyu saklar. Söylediğiniz başka hiçbir şey saklanmaz ve söyledikleriniz günlüğe yazılmaz. Öneriler ve geri çekilen kayıtlar 90 gün sonra silinir. Tümü, kuruluşunuzda Siesta’yı çalıştıranların veritabanındadır.
page-terms = Kullanım koşulları
    .words = Siesta, MIT lisansı altında özgür bir yazılımdır ve hiçbir garanti vermez. Kuruluşunuzda onu çalıştıranlar ondan sorumludur. Tıklamadan önce karta bakın: kartta ne yazıyorsa o planlanır.
