## What is ahead

mine-title = Your time off
mine-count = { $rows } booked ahead
mine-nothing = Nothing is booked ahead.
mine-try = For example:
mine-more = And { $more } more after that.
mine-withdrawn = Withdrawn: { $span }
mine-asked = Asked for: { $span }
mine-booked = ✓ Booked: { $span }
mine-failed = ✕ Not booked: { $span }
press-withdraw = Withdraw
press-on = { $press }: { $span }
