# Somebody else's time off, on the card of an owner of the team, in Turkish.

theirs-offered = { $name } izinli yazılsın mı? Henüz yazılmadı
theirs-dismissed = { $name } izinli yazılmadı
theirs-booking = { $name }: yazılıyor…
theirs-booked = ✓ { $name } izinli
theirs-drafted = ✓ Taslak: { $name } izinli
theirs-asking = { $name } için yazılan izin yenisiyle değiştirilsin mi? Henüz bir şey değişmedi
theirs-mine-asking = İzniniz değiştirilsin mi? Henüz bir şey değişmedi
theirs-changing = { $name }, izin: değiştiriliyor…
theirs-changed = ✓ İzin değiştirildi: { $name }
theirs-removing = { $name } için yazılan izin kaldırılsın mı?
theirs-withdrawing = { $name }, izin: kaldırılıyor…
theirs-withdrawn = Kaldırıldı: { $name } izinli değil
theirs-draft-removed = Taslak kaldırıldı: herkes gördüğünü görmeye devam eder
theirs-failed = ✕ { $name } izinli yazılamadı

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Şimdi
side-becomes = Olacak
side-was = Önce
told-will = Bildirim gönderilecek: { $name }.
told-done = Bildirim gönderildi: { $name }.
told-nobody = Taslak: yalnızca ekip sahipleri görür, { $name } için bildirim gönderilmez.
overlap-theirs = { $name } o sırada zaten izinli: { $span }

press-put = Çizelgeye yaz
press-put-again = Yeniden yaz
press-replace = Değiştir
press-leave = Olduğu gibi bırak
press-remove = Kaldır
press-as-draft = Taslak olarak tut
press-share-it = Hemen paylaş
press-share = Paylaş…
press-share-all = Paylaş
press-person = Devam

share-title = Taslakları paylaş: { $span }
share-what = { $team } ekibindeki herkes bunları görecek ve ilgililere bildirim gönderilecek:
choose-title = Hangi izni kastediyorsunuz: { $name }?
none-then = { $name } o sırada izinli değil
none-then-but = Ama şu var:
none-ahead = { $name } için ileride izin yok
person-choose = Ya da kim olduğunu seçin
put-when = { $name } ne zaman izinli? Günleriyle birlikte yeniden yazın, örneğin “lütfen { $name } için 3-5 Haziran izin”.
owners-only = Bunu yalnızca { $team } ekibinin sahipleri yapabilir
owners-only-ask = Şu kişilere sorun: { $owners }.
owners-only-nobody = Bu ekibin şu anda sahibi yok.
owners-only-own = Kendi günlerinizi kendiniz talep edebilirsiniz:
owners-only-example = gelecek cuma izin, ekip takvimi
