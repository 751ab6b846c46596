# Talk, in Turkish.

help-title = Siesta ne yapar
help-does = Ne zaman izinli olmak istediğinizi yazın. Ne anladığımı gösteririm, bir tıklama da izni çalışma planınıza yazar.
help-safe = Siz tıklamadan hiçbir şey planlanmaz ve her izin geri alınabilir.
help-try = Bunlardan birini deneyin
help-words = Bildiğim sözcükler
press-commands = Tüm komutlar

hello-title = Merhaba { $name }
hello-nameless = Merhaba
hello-does = İzinlerinizi ben planlarım. Ne zaman olduğunu yazın, örneğin:
hello-next = Siz “İzni planla” düğmesine basmadan hiçbir şey planlanmaz. “yardım” yazarsanız yapabildiğim her şeyi görürsünüz.

lost-title = Bunu anlamadım
lost-read = Okuduğum: { $text }
lost-try = Ben izin planlarım. Şunlar olabilir:

attachment = Yalnızca yazı okurum, bu yüzden resme veya dosyaya bakmadım. Ne zaman izinli olmak istersiniz?
all-right = Peki.
nothing-to-press = Bununla ilgili açık bir şey yok. Hiçbir şey planlanmadı veya değiştirilmedi.
stays-booked = Peki, planlandığı gibi kalıyor.
you-are-welcome = Rica ederim!
cancelled = Peki, bıraktım. Hiçbir şey planlanmadı veya değiştirilmedi.
not-time-off = Bu bir izne benzemiyordu, bu yüzden hiçbir şey planlanmadı. Şunlar olabilir:
no-words = Bunda hiç sözcük bulamadım. Ne zaman izinli olmak istediğinizi yazın, örneğin:
none-that-day = O sırada planlanmış izniniz yok.
nothing-open = Vazgeçilecek bir şey yoktu. Planlanmış izinler olduğu gibi kalır.
too-far = Bu çok uzak bir tarih
    .way = En çok on yıl sonrasına izin planlarım. Daha yakın bir gün seçin.
past-date = Bu zaman geçti. İleride olan bir zaman yazın, örneğin:
too-long = Bu benim için çok uzun. Kısa bir cümle yeter, örneğin:

language-now = Yazdığınız gibi artık { $language } yanıt veriyorum.
press-keep-language = Hep { $language }
