# What a team's owners are asked for, in Turkish.

approve-title = { $count ->
    [0] Yanıtınızı bekleyen talep yok
    [one] Bir talep yanıtınızı bekliyor
   *[other] { $count } talep yanıtınızı bekliyor
}
approve-one = { $name } izin istiyor
approve-says = “{ $words }”
approve-also = O sırada izinli olan diğerleri: { $names }
approve-nobody-else = O sırada başka izinli yok.
approve-words = İsterseniz ileti yazın: { $name }
approve-more = Bunlardan sonra { $more } tane daha var.
approve-approved = ✓ Onaylandı
approve-declined = ✕ Reddedildi
approve-withdrawn = Geri çekildi: artık karar gerekmiyor
approve-answer = Yanıt: { $words }
approve-no-team = Çizelgesi olan bir ekibin sahibi değilsiniz, bu yüzden kimse sizden izin istemez. Kendi talepleriniz “izinlerim” altındadır.
press-approve = Onayla
press-decline = Reddet

back-one = { $name } onaylanmış izninin geri alınmasını istiyor
back-approved = ✓ Çizelgeden çıkarıldı
back-declined = ✕ Çizelgede kalıyor
back-withdrawn = Artık karar gerekmiyor
press-back-yes = Çizelgeden çıkar
press-back-no = Çizelgede bırak
press-ask-back = Geri alınmasını iste
