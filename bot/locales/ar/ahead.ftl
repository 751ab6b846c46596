# What is ahead, in Arabic.

mine-title = إجازاتك
mine-count = المحجوز: { $rows }
mine-nothing = لا شيء محجوز.
mine-try = مثلًا:
mine-more = و{ $more } غيرها بعد ذلك.
mine-withdrawn = سُحبت: { $span }
mine-asked = طُلبت: { $span }
mine-booked = ✓ حُجزت: { $span }
mine-failed = ✕ لم تُحجز: { $span }
press-withdraw = سحب
press-on = { $press }: { $span }
