# What is ahead, in Turkish.

mine-title = İzinleriniz
mine-count = Planlanan: { $rows }
mine-nothing = Planlanmış izin yok.
mine-try = Örneğin:
mine-more = Ardından { $more } tane daha var.
mine-withdrawn = Geri çekildi: { $span }
mine-asked = Talep edildi: { $span }
mine-booked = ✓ Planlandı: { $span }
mine-failed = ✕ Planlanmadı: { $span }
press-withdraw = Geri çek
press-on = { $press }: { $span }
