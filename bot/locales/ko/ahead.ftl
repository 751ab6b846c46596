# What is ahead, in Korean.

mine-title = 내 휴가
mine-count = 예약 { $rows }건
mine-nothing = 예약된 휴가가 없습니다.
mine-try = 예:
mine-more = 그 뒤로 { $more }건 더 있습니다.
mine-withdrawn = 철회됨: { $span }
mine-asked = 요청함: { $span }
mine-booked = ✓ 예약됨: { $span }
mine-failed = ✕ 예약 안 됨: { $span }
press-withdraw = 철회
press-on = { $press }: { $span }
