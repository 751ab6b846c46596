# Answers to questions, in Turkish.

answer-off = Evet, izinlisiniz: { $span }
answer-off-until = Evet, izinlisiniz, son gün: { $day }
answer-off-partly = Evet, o zamanın bir bölümünde
answer-off-asked = Henüz değil: talep ettiniz ama karar verilmedi
answer-not-off = Hayır, izinli değilsiniz: { $days }
answer-not-off-free = Planlanmış izin yok, ama o sırada genellikle çalışmıyorsunuz: { $days }
answer-works = Evet, gördüğüm kadarıyla: izinli değilsiniz, { $days }
answer-works-partly = O zamanın bir bölümünde: kalanında izinlisiniz
answer-works-not = Hayır, izinlisiniz: { $span }
answer-works-not-until = Hayır, izinlisiniz, son gün: { $day }
answer-works-free = Planlanmış izin yok, ama o sırada genellikle çalışmıyorsunuz: { $days }

answer-next = Sonraki izninizin başlangıcı: { $day }
answer-now = Şu anda izinlisiniz: { $span }

answer-taken = { $days ->
    [one] { $days } iş günü izin: { $when }
   *[other] { $days } iş günü izin: { $when }
}
answer-taken-over = Geçen: { $over }. Kalan: { $ahead }.
answer-taken-asked = Talep edilen ve karar bekleyen, bu yüzden sayılmayan: { $days }.
answer-taken-from = Outlook ve Teams’deki çalışma planınızdan sayıldı.
answer-taken-from-both = Outlook ve Teams’deki çalışma planınızdan ve ekibinizin çizelgesinden sayıldı.
answer-taken-how = İş günleri Outlook’ta sizin için belirtilenlerdir: { $hours }. Resmî tatil diğer günler gibi sayılır.

answer-left = Kaç izin gününüz kaldığını söyleyemem
answer-left-why = Yılda kaç gününüz olduğunu bana kimse bildirmiyor, bu yüzden planlananı ondan düşemem.
answer-left-taken = { $days ->
    [one] { $when }: geçenlerle birlikte { $days } iş günü planlandı.
   *[other] { $when }: geçenlerle birlikte { $days } iş günü planlandı.
}
answer-rules = Kuruluşunuzun neye izin verdiğini bilmiyorum
answer-rules-why = Ne Outlook ne de Shifts bana kuralları ya da kaç gününüz olduğunu bildiriyor.
answer-whom = İnsan kaynaklarına ya da yöneticinize sorun.
answer-whom-owners = { $team } ekibinden şu kişiler de bilebilir: { $owners }.

answer-decides = { $owners ->
    [0] { $team } ekibinin şu anda sahibi yok, bu yüzden kimse karar vermiyor
    [one] { $team } için bu sahip karar verir: { $names }
   *[other] { $team } için sahiplerinden biri karar verir: { $names }
}
answer-decides-plan = Kendi çalışma planınıza yazdığınız için kimsenin onayı gerekmez.
answer-decides-nobody = Kimsenin karar vermesi gerekmez: çalışma planınıza yazılan, planlanmıştır

answer-requests = { $requests ->
    [0] { $team } ekibinin sahiplerinden bir şey istemediniz
    [one] { $team } ekibinin sahiplerinden şunu istediniz
   *[other] { $team } ekibinin sahiplerinden { $requests } izin istediniz
}
