# The card of a time off, in Turkish.

state-removing = Bu izin geri çekilsin mi? Henüz bir şey değişmedi

state-offered = İzin: henüz planlanmadı
state-dismissed = İzin: planlanmadı
state-booking = İzin: planlanıyor…
state-booked = ✓ Planlandı
state-offered-asking = İzin: henüz talep edilmedi
state-asked = Talep edildi: sahipler henüz karar vermedi
state-approved = ✓ Onaylandı
state-partly-declined = ✕ Bir bölümü reddedildi
state-declined = ✕ Reddedildi
state-booked-asked = Çalışma planınızda planlandı; sahipler henüz karar vermedi
state-changing = İzin: değiştiriliyor…
state-withdrawing = İzin: geri çekiliyor…
state-withdrawn = Geri çekildi: planlanmış bir şey yok
state-failed = ✕ Planlanamadı
state-partly = ✕ Yalnızca bir bölümü planlandı

part-booked-plan = ✓ Çalışma planınızda: { $span }
part-not-booked-plan = ✕ Çalışma planınızda değil: { $span }
part-booked-shifts = ✓ { $team } çizelgesinde: { $span }
part-not-booked-shifts = ✕ { $team } çizelgesinde değil: { $span }
part-booked-asked = { $team } ekibinden talep edildi: { $span }
part-not-booked-asked = ✕ { $team } ekibinden talep edilmedi: { $span }

part-approved = ✓ { $team } ekibinin sahipleri onayladı: { $span }
part-declined = ✕ { $team } ekibinin sahipleri reddetti: { $span }
part-withdrawn = { $team } ekibinden artık talep edilmiyor: { $span }
part-with-words = { $part }. Yanıt: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Outlook ve Teams’deki çalışma planınıza yazılacak
where-booked = Outlook ve Teams’deki çalışma planınızda
where-shifts-to-be = { $team } çizelgesine yazılacak: { $reason }
where-shifts-booked = { $team } çizelgesinde: { $reason }
where-asked-to-be = { $team } ekibinin sahiplerinden talep edilecek: { $reason }
where-asked-booked = { $team } ekibinin sahiplerinden talep edildi: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = O sırada zaten izinlisiniz: { $span }
overlap-named = O sırada zaten izinlisiniz: { $subject }, { $span }
overlap-more = { $others ->
    [one] Bu günlerde { $others } izin daha var.
   *[other] Bu günlerde { $others } izin daha var.
}
reason = Outlook’un bildirdiği: { $reason }

press-where-also-plan = Çalışma planıma da
press-where-also-team = Ekip çizelgesine de
press-where-plan = Yalnızca çalışma planıma
press-where-team = Yalnızca ekip çizelgesine
press-ask = Talep et
press-book = İzni planla
press-book-after-all = Yine de planla
press-book-again = Yeniden planla
press-change = Değiştir
press-dismiss = Şimdi değil
press-look = Yenile
press-pick = Kastettiğim: { $span }
press-retry = Yeniden dene
press-undo = Geri al
press-take-over = Var olanın yerine yaz
press-change-it = Değiştir
press-remove-all = { $rows ->
    [one] Geri çek
   *[other] { $rows } iznin tümünü çek
}

gone-on = Bunun devamı aşağıda.
remove-all-title = { $rows ->
    [one] Bu izin geri çekilsin mi? Henüz bir şey değişmedi
   *[other] Bu { $rows } izin geri çekilsin mi? Henüz bir şey değişmedi
}
removed-all-title = Şimdiki durum bu
all-booked = { $span }
all-withdrawn = Geri çekildi: { $span }
all-withdrawing = Geri çekiliyor: { $span }
all-booking = Planlanıyor: { $span }
all-changing = Değiştiriliyor: { $span }
all-failed = ✕ Yapılamadı: { $span }
all-offered = Planlanmadı: { $span }
all-dismissed = Planlanmadı: { $span }

note-all-of-it = Bu, söylediğinizden daha uzun tek bir izin. Burada tamamı söz konusu.
note-apart-from-team = Ekibinizin çizelgesinde bu görünmüyor.
note-already-booked = Bu daha önce planlanmıştı, bu yüzden ikinci kez planlanmadı.
note-asked-approved = Ekip sahipleri bunu onayladı.
note-asked-declined = Ekip sahipleri bunu reddetti.
note-asked-pending = Ekip sahipleri henüz karar vermedi.
note-as-it-was = Olduğu gibi kalıyor.
note-as-wished = Zaten öyle.
note-assumed-am_pm = Öğleden önce mi sonra mı olduğunu söylemediniz. Lütfen saatleri denetleyin.
note-assumed-end = Ne zaman bittiğini söylemediniz. Lütfen bitişi denetleyin.
note-assumed-missing_hour = O gün saatler ileri alınıyor ve yazdığınız saat atlanıyor. Lütfen saatleri denetleyin.
note-assumed-half = Günün hangi yarısı olduğunu söylemediniz. Lütfen saatleri denetleyin.
note-assumed-month = Ayı söylemediniz. Lütfen tarihi denetleyin.
note-assumed-repeated_hour = O gün saatler geri alınıyor ve yazdığınız saat iki kez geliyor. Burada ilki kastediliyor.
note-assumed-several = Bu, birden çok izin olarak okundu. Lütfen her birini kastettiğinizi denetleyin.
note-assumed-today = Ne zaman başladığını söylemediniz. Lütfen başlangıcı denetleyin.
note-assumed-unread = Yazdığınız zamanın bir bölümü anlaşılmadı. Lütfen günleri denetleyin.
note-assumed-year = Yılı söylemediniz. Lütfen tarihi denetleyin.
note-changed-partly = Yalnızca bir bölümü değiştirilebildi ve bunun tamamı eski hâline getirilemedi. Şimdi nerede ne olduğu burada görülüyor; “Geri al” tümünü geri çeker.
note-back-asked = Ekip sahiplerinden bunu geri almalarını istediniz. Henüz yanıt vermediler.
note-back-declined = Ekip sahipleri bunu olduğu gibi bırakıyor.
note-back-done = Ekip sahipleri bunu çizelgeden çıkardı.
note-back-nobody = Hiçbir ekip sahibi benimle sohbet etmiyor, bu yüzden kimseye soramadım. Lütfen onlara kendiniz söyleyin.
note-changed-elsewhere = Bu arada başka biri bunu değiştirdi, bu yüzden hiçbir şey yazılmadı. Şimdiki durum bu.
note-failed-busy = Outlook meşgul, bu yüzden hiçbir şey planlanmadı. Bir dakika sonra yeniden deneyin.
note-failed-login = Şu anda Microsoft oturumu açılamıyor, bu yüzden hiçbir şey planlanmadı. Bir dakika sonra yeniden deneyin.
note-failed-down = Outlook yanıt vermedi ve hiçbir şey planlanmadı. Bir dakika sonra yeniden deneyin.
note-failed-partly = Outlook arada yanıt vermeyi kesti. “Yeniden dene” eksik olanı planlar.
note-failed-refused = Outlook bunu planlamayı reddetti.
note-far-ahead = Bu bir yıldan daha ileride.
note-gone = Artık orada değil: başka bir yerde kaldırılmış.
note-left-out = Aynı gün iki kez planlanmasın diye o günler burada alınmadı.
note-long = Bu bir aydan uzun.
note-moved-on = Bu zaman geçti, bu yüzden planlanmadı.
note-not-changed-busy = Outlook meşgul. Hiçbir şey değişmedi; bir dakika sonra yeniden deneyin.
note-not-changed-login = Şu anda Microsoft oturumu açılamıyor. Hiçbir şey değişmedi; bir dakika sonra yeniden deneyin.
note-not-changed-down = Outlook yanıt vermedi. Hiçbir şey değişmedi; bir dakika sonra yeniden deneyin.
note-not-changed-refused = Outlook değişikliği reddetti. İzin olduğu gibi duruyor.
note-not-withdrawn-busy = Outlook meşgul. İzin hâlâ duruyor; bir dakika sonra yeniden deneyin.
note-not-withdrawn-login = Şu anda Microsoft oturumu açılamıyor. İzin hâlâ duruyor; bir dakika sonra yeniden deneyin.
note-not-withdrawn-down = Outlook yanıt vermedi. İzin hâlâ duruyor; bir dakika sonra yeniden deneyin.
note-not-withdrawn-refused = Outlook geri çekmeyi reddetti. İzin hâlâ duruyor.
note-no-schedule = Bu ekibin çizelgesi yok.
note-no-such-team = Artık bu ekipte değilsiniz ya da ekip artık yok.
note-not-owner = Bunu yalnızca bir ekip sahibi yapabilir.
note-not-working-days = O sırada genellikle çalışmıyorsunuz.
note-off-already = O sırada planlanacak başka bir şey yok.
note-past = Geçmiş olan bölüm alınmadı.
note-put-aside = Size önce sorduğum soru bırakıldı.
note-removing = Siz tıklamadan hiçbir şey kaldırılmaz.
note-request-decided = Ekip sahipleri zaten karar verdi, bu yüzden olduğu gibi kalıyor.
note-starts-in-past = Bugünden önce başlıyor.
note-still-arriving = Outlook son adımı henüz bitirmedi, bu yüzden yeni bir şeye başlanmadı. Bir dakika sonra yeniden deneyin.
note-still-looking = Outlook henüz yanıt vermedi. Bakmayı sürdürüyorum, sonucu bu kart gösterecek.
note-team-out-of-reach = Ekibinizin çizelgesine ulaşılamıyor, bu yüzden burada yalnızca çalışma planınız söz konusu.
note-zone-differs = Cihazınız başka bir saat diliminde. Bunlar Outlook ayarlarınızdaki saatler.
note-zone-from-device = Outlook saat diliminizi bildirmiyor. Bunlar cihazınızın saatleri.
note-zone-unknown = Saat diliminiz bilinmiyor, bu yüzden bunlar UTC saatleri. Saat dilimini Outlook’ta ayarlayabilirsiniz.
