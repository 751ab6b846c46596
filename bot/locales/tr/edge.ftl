# What is said in place of a card, in Turkish.

press-answered = Yanıt aşağıda.
press-still-working = Hâlâ üzerinde çalışıyorum. Sonucu kart gösterecek.
no-account = Siesta, iş veya okul hesabı olan kişilerin izinlerini planlar. Sizde görebildiği böyle bir hesap yok.
no-dialogs = Siesta’da iletişim kutusu yoktur: her şey kartlarında yapılır.
one-moment = Bir dakika, hâlâ “{ $text }” üzerinde çalışıyorum. O zamandan beri yazdıklarınızı okumadım: lütfen bir dakika sonra yeniden yazın.
store-away = Şu anda kendi belleğime ulaşamıyorum. Bunu saklıyorum ve ulaşır ulaşmaz yanıtlayacağım.
store-away-long = Kendi belleğime çok uzun süredir ulaşılamıyor, bu yüzden bunu yapmadım. Lütfen birkaç dakika sonra yeniden deneyin.
one-moment-busy = Bir dakika, şu anda çok soran var. Bunu okumadım: lütfen bir dakika sonra yeniden deneyin.
