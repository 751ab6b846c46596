# What is ahead, in Hindi.

mine-title = आपकी छुट्टियां
mine-count = आगे बुक: { $rows }
mine-nothing = आगे कुछ बुक नहीं है।
mine-try = जैसे:
mine-more = इसके बाद { $more } और।
mine-withdrawn = वापस ली गई: { $span }
mine-asked = अनुरोध किया गया: { $span }
mine-booked = ✓ बुक हुई: { $span }
mine-failed = ✕ बुक नहीं हुई: { $span }
press-withdraw = वापस लें
press-on = { $press }: { $span }
