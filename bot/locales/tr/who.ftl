# Who is off, in Turkish.

who-title = İzinli olanlar: { $days }
who-where = { $team } · { $zone }
who-your-clock = Kendi saatiniz: { $zone }
who-not-alone = Nedenler ve talepler: yalnızca benimle özel sohbette.
who-nobody = Bu çizelgeye göre izinli kimse yok.
who-are = { $people ->
    [one] { $names } izinli.
   *[other] { $people } kişi izinli: { $names }
}
who-sees = Bu ekibin çizelgesini görüyorum. Yalnızca kişinin kendi çalışma planında duran izin burada görünmez.
who-more = Ve { $more } tane daha.
who-more-hours = Ve { $more } tane daha: “Metin olarak” seçin.
who-sign = { $sign } { $means }
who-off = izinli
who-morning = öğleden önce
who-afternoon = öğleden sonra
who-some-hours = birkaç saat
who-asked = talep edildi
who-draft = taslak
who-asked-still = Talep edildi, henüz karar verilmedi
who-draft-only = Taslak: yalnızca sahipler görür
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (sizin için { $yours })
who-spoken = { $title }, { $team }.
who-former = Ekipten ayrılan biri
person-off = { $name } izinli
person-not-yet = { $name } henüz izinli değil: buna karar verilmedi
person-not-off = Bu çizelgede { $name } için izin yok: { $days }
person-several = Hangi { $name }?
person-unknown = { $team } ekibinde { $name } adında biri yok
person-hint = Adı Teams’in gösterdiği gibi yazın.
person-hint-near = Belki şunu kastediyorsunuz:
press-whole-team = Tüm ekip
press-before = Önceki
press-after = Sonraki
press-week = Hafta
press-month = Ay
press-today = Bugün
press-text = Metin olarak
press-picture = Resim olarak
press-more = Daha fazla kişi
