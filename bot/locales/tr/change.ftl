# Changing, in Turkish.

change-title = İzninizi değiştirin
change-title-theirs = İzni değiştirin: { $name }
change-part = { $number } / { $parts }
change-first = İlk gün
change-last = Son gün
change-start = Başlangıç
change-end = Bitiş
change-reason = Neden
change-subject = Konu
change-subject-hint = İş arkadaşlarınızın görebileceği, isteğe bağlı
change-subject-too-long = Lütfen en çok { $most } karakter kullanın.
change-first-missing = Lütfen ilk günü seçin.
press-some-hours = Yalnızca birkaç saat
press-all-day = Tüm gün
press-save = Kaydet
press-back = Geri

fault-end-before-start = Bitiş başlangıçtan sonra olmalıdır.
fault-in-past = Bu zaman geçti. Lütfen daha ileri bir zaman seçin.
fault-no-date = Lütfen bir ilk gün seçin.
fault-not-a-time = Lütfen iki saati de doldurun ya da “Tüm gün” düğmesine basın.
fault-subject-too-long = Konu çok uzun: en çok 255 karakter olabilir.
fault-too-long = Bu bir yıldan uzun. Lütfen daha kısa seçin.
