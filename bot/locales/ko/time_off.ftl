# The card of a time off, in Korean.

state-removing = 이 휴가를 철회할까요? 아직 변경된 것은 없습니다

state-offered = 휴가: 아직 예약되지 않음
state-dismissed = 휴가: 예약되지 않음
state-booking = 휴가: 예약하는 중…
state-booked = ✓ 예약됨
state-offered-asking = 휴가: 아직 요청하지 않음
state-asked = 요청함: 팀 소유자가 아직 결정하지 않음
state-approved = ✓ 승인됨
state-partly-declined = ✕ 일부가 거부됨
state-declined = ✕ 거부됨
state-booked-asked = 근무 계획에 예약됨, 팀 소유자가 아직 결정하지 않음
state-changing = 휴가: 변경하는 중…
state-withdrawing = 휴가: 철회하는 중…
state-withdrawn = 철회됨: 예약이 없습니다
state-failed = ✕ 예약하지 못함
state-partly = ✕ 일부만 예약됨

part-booked-plan = ✓ 근무 계획에 있음: { $span }
part-not-booked-plan = ✕ 근무 계획에 없음: { $span }
part-booked-shifts = ✓ { $team } 일정표에 있음: { $span }
part-not-booked-shifts = ✕ { $team } 일정표에 없음: { $span }
part-booked-asked = { $team } 팀에 요청함: { $span }
part-not-booked-asked = ✕ { $team } 팀에 요청하지 않음: { $span }

part-approved = ✓ { $team } 팀 소유자가 승인함: { $span }
part-declined = ✕ { $team } 팀 소유자가 거부함: { $span }
part-withdrawn = { $team } 팀에 더 이상 요청하지 않음: { $span }
part-with-words = { $part }. 답: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Outlook과 Teams의 근무 계획에 들어갑니다
where-booked = Outlook과 Teams의 근무 계획에 있습니다
where-shifts-to-be = { $team } 일정표에 들어갑니다: { $reason }
where-shifts-booked = { $team } 일정표에 있습니다: { $reason }
where-asked-to-be = { $team } 팀의 소유자에게 요청합니다: { $reason }
where-asked-booked = { $team } 팀의 소유자에게 요청했습니다: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = 그때 이미 휴가입니다: { $span }
overlap-named = 그때 이미 휴가입니다: { $subject }, { $span }
overlap-more = 이 기간에 휴가가 { $others }건 더 있습니다.
reason = Outlook의 설명: { $reason }

press-where-also-plan = 근무 계획에도
press-where-also-team = 팀 일정표에도
press-where-plan = 근무 계획에만
press-where-team = 팀 일정표에만
press-ask = 요청
press-book = 예약
press-book-after-all = 그래도 예약
press-book-again = 다시 예약
press-change = 변경
press-dismiss = 나중에
press-look = 새로 고침
press-pick = { $span } 말입니다
press-retry = 다시 시도
press-undo = 실행 취소
press-take-over = 기존 휴가 바꾸기
press-change-it = 변경
press-remove-all = { $rows ->
   *[other] { $rows }건 모두 철회
}

gone-on = 이어지는 내용은 아래에 있습니다.
remove-all-title = { $rows ->
   *[other] 이 휴가 { $rows }건을 철회할까요? 아직 변경된 것은 없습니다
}
removed-all-title = 지금은 이렇습니다
all-booked = { $span }
all-withdrawn = 철회됨: { $span }
all-withdrawing = 철회하는 중: { $span }
all-booking = 예약하는 중: { $span }
all-changing = 변경하는 중: { $span }
all-failed = ✕ 되지 않음: { $span }
all-offered = 예약 안 됨: { $span }
all-dismissed = 예약 안 됨: { $span }

note-all-of-it = 말씀하신 것보다 긴 하나의 휴가입니다. 여기서는 전체를 다룹니다.
note-apart-from-team = 팀 일정표에는 표시되지 않습니다.
note-already-booked = 이미 예약되어 있어 다시 예약하지 않습니다.
note-asked-approved = 팀 소유자가 승인했습니다.
note-asked-declined = 팀 소유자가 거부했습니다.
note-asked-pending = 팀 소유자가 아직 결정하지 않았습니다.
note-as-it-was = 그대로 둡니다.
note-as-wished = 이미 그렇게 되어 있습니다.
note-assumed-am_pm = 오전인지 오후인지 쓰지 않으셨습니다. 시간을 확인해 주세요.
note-assumed-end = 언제 끝나는지 쓰지 않으셨습니다. 종료 시간을 확인해 주세요.
note-assumed-missing_hour = 그날은 시계가 앞당겨져 쓰신 시간이 없습니다. 시간을 확인해 주세요.
note-assumed-half = 오전 반차인지 오후 반차인지 쓰지 않으셨습니다. 시간을 확인해 주세요.
note-assumed-month = 몇 월인지 쓰지 않으셨습니다. 날짜를 확인해 주세요.
note-assumed-repeated_hour = 그날은 시계가 늦춰져 쓰신 시간이 두 번 있습니다. 여기서는 첫 번째 시간입니다.
note-assumed-several = 여러 휴가로 이해했습니다. 모두 맞는지 확인해 주세요.
note-assumed-today = 언제 시작하는지 쓰지 않으셨습니다. 시작을 확인해 주세요.
note-assumed-unread = 쓰신 날짜의 일부를 이해하지 못했습니다. 날짜를 확인해 주세요.
note-assumed-year = 몇 년인지 쓰지 않으셨습니다. 날짜를 확인해 주세요.
note-changed-partly = 일부만 변경되었고, 모두 되돌리지는 못했습니다. 지금 어디에 무엇이 있는지 보여 드립니다. “실행 취소”를 누르면 모두 철회됩니다.
note-back-asked = 팀 소유자에게 철회를 요청하셨습니다. 아직 답이 없습니다.
note-back-declined = 팀 소유자가 그대로 두기로 했습니다.
note-back-done = 팀 소유자가 일정표에서 제거했습니다.
note-back-nobody = 저와 채팅하는 팀 소유자가 없어 물어볼 수 없었습니다. 직접 알려 주세요.
note-changed-elsewhere = 그사이 다른 사람이 변경하여 아무것도 적지 않았습니다. 지금은 이렇습니다.
note-failed-busy = Outlook이 바빠 예약하지 못했습니다. 1분 후에 다시 시도해 주세요.
note-failed-login = 지금은 Microsoft에 로그인할 수 없어 예약하지 못했습니다. 1분 후에 다시 시도해 주세요.
note-failed-down = Outlook이 응답하지 않아 예약하지 못했습니다. 1분 후에 다시 시도해 주세요.
note-failed-partly = Outlook이 중간에 응답을 멈췄습니다. “다시 시도”를 누르면 빠진 부분을 예약합니다.
note-failed-refused = Outlook이 예약을 거부했습니다.
note-far-ahead = 1년 넘게 남은 날짜입니다.
note-gone = 더 이상 없습니다. 다른 곳에서 제거되었습니다.
note-left-out = 두 번 예약하지 않도록 그 날짜는 여기서 뺐습니다.
note-long = 한 달이 넘습니다.
note-moved-on = 이미 지난 시간이라 예약하지 않았습니다.
note-not-changed-busy = Outlook이 바쁩니다. 변경된 것은 없습니다. 1분 후에 다시 시도해 주세요.
note-not-changed-login = 지금은 Microsoft에 로그인할 수 없습니다. 변경된 것은 없습니다. 1분 후에 다시 시도해 주세요.
note-not-changed-down = Outlook이 응답하지 않았습니다. 변경된 것은 없습니다. 1분 후에 다시 시도해 주세요.
note-not-changed-refused = Outlook이 변경을 거부했습니다. 예약은 그대로입니다.
note-not-withdrawn-busy = Outlook이 바쁩니다. 아직 예약되어 있습니다. 1분 후에 다시 시도해 주세요.
note-not-withdrawn-login = 지금은 Microsoft에 로그인할 수 없습니다. 아직 예약되어 있습니다. 1분 후에 다시 시도해 주세요.
note-not-withdrawn-down = Outlook이 응답하지 않았습니다. 아직 예약되어 있습니다. 1분 후에 다시 시도해 주세요.
note-not-withdrawn-refused = Outlook이 철회를 거부했습니다. 아직 예약되어 있습니다.
note-no-schedule = 이 팀에는 일정표가 없습니다.
note-no-such-team = 더 이상 이 팀의 구성원이 아니거나 팀이 없어졌습니다.
note-not-owner = 팀 소유자만 할 수 있습니다.
note-not-working-days = 보통 그때는 일하지 않으십니다.
note-off-already = 그때 더 예약할 것이 없습니다.
note-past = 이미 지난 부분은 뺐습니다.
note-put-aside = 앞서 드린 질문은 그만두었습니다.
note-removing = 누르기 전에는 아무것도 제거되지 않습니다.
note-request-decided = 팀 소유자가 이미 결정했으므로 그대로 둡니다.
note-starts-in-past = 오늘보다 전에 시작합니다.
note-still-arriving = Outlook이 앞 단계를 아직 끝내지 못해 새로 시작하지 않았습니다. 1분 후에 다시 시도해 주세요.
note-still-looking = Outlook이 아직 응답하지 않았습니다. 계속 확인하고 결과를 이 카드에 표시하겠습니다.
note-team-out-of-reach = 팀 일정표에 접근할 수 없어 여기서는 근무 계획만 다룹니다.
note-zone-differs = 기기의 시간대가 다릅니다. 이것은 Outlook 설정의 시간입니다.
note-zone-from-device = Outlook에서 시간대를 알 수 없습니다. 이것은 기기의 시간입니다.
note-zone-unknown = 시간대를 알 수 없어 UTC 시간으로 표시합니다. Outlook에서 설정할 수 있습니다.
