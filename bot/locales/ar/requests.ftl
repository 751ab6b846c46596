# What a team's owners are asked for, in Arabic.

approve-title = { $count ->
    [0] لا شيء ينتظر ردك
    [zero] لا شيء ينتظر ردك
    [one] طلب واحد ينتظر ردك
    [two] طلبان ينتظران ردك
    [few] { $count } طلبات تنتظر ردك
    [many] { $count } طلبًا ينتظر ردك
   *[other] { $count } طلب ينتظر ردك
}
approve-one = { $name } يطلب إجازة
approve-says = «{ $words }»
approve-also = في إجازة حينها أيضًا: { $names }
approve-nobody-else = لا أحد غيره في إجازة حينها.
approve-words = رسالة إلى { $name } إن أردت
approve-more = و{ $more } غيرها بعد هذه.
approve-approved = ✓ تمت الموافقة
approve-declined = ✕ تم الرفض
approve-withdrawn = تم السحب: لم يعد على أحد أن يبتّ فيه
approve-answer = الرد: { $words }
approve-no-team = لا تملك فريقًا له جدول، فلا أحد يطلب منك إجازة. ما طلبتَه أنت تجده في «إجازاتي».
press-approve = موافقة
press-decline = رفض

back-one = يطلب { $name } سحب إجازة تمت الموافقة عليها
back-approved = ✓ أُزيلت من الجدول
back-declined = ✕ تبقى في الجدول
back-withdrawn = لم يعد على أحد أن يبتّ
press-back-yes = أزِلها
press-back-no = أبقِها
press-ask-back = اطلب سحبها
