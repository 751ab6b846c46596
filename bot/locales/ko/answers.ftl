# Answers to questions, in Korean.

answer-off = 네, 휴가입니다: { $span }
answer-off-until = 네, { $day }까지 휴가입니다
answer-off-partly = 네, 그중 일부는 휴가입니다
answer-off-asked = 아직 아닙니다. 요청하셨지만 아직 결정되지 않았습니다
answer-not-off = 아니요, 휴가가 아닙니다: { $days }
answer-not-off-free = 예약된 휴가는 없지만, 보통 그때는 일하지 않으십니다: { $days }
answer-works = 네, 제가 보기에는 휴가가 아닙니다: { $days }
answer-works-partly = 그중 일부만 근무하고 나머지는 휴가입니다
answer-works-not = 아니요, 휴가입니다: { $span }
answer-works-not-until = 아니요, { $day }까지 휴가입니다
answer-works-free = 예약된 휴가는 없지만, 보통 그때는 일하지 않으십니다: { $days }

answer-next = 다음 휴가 시작: { $day }
answer-now = 지금 휴가 중입니다: { $span }

answer-taken = 휴가인 근무일 { $days }일: { $when }
answer-taken-over = 이미 지남: { $over }. 앞으로: { $ahead }.
answer-taken-asked = 요청했지만 아직 결정되지 않아 세지 않음: { $days }.
answer-taken-from = Outlook과 Teams의 근무 계획에서 계산했습니다.
answer-taken-from-both = Outlook과 Teams의 근무 계획과 팀 일정표에서 계산했습니다.
answer-taken-how = 근무일은 Outlook에 설정된 날입니다: { $hours }. 공휴일도 다른 날과 똑같이 셉니다.

answer-left = 휴가가 며칠 남았는지 알 수 없습니다
answer-left-why = 한 해에 며칠을 받으시는지 알 수 없어 예약된 날을 뺄 수 없습니다.
answer-left-taken = { $when }: 예약된 근무일은 지난 날과 앞으로의 날을 합해 { $days }일입니다.
answer-rules = 조직에서 무엇을 허용하는지 알 수 없습니다
answer-rules-why = Outlook도 Shifts도 규정이나 받으시는 일수를 알려 주지 않습니다.
answer-whom = 인사 부서나 관리자에게 문의하세요.
answer-whom-owners = { $team } 팀에서 알 수도 있는 사람: { $owners }.

answer-decides = { $owners ->
    [0] 지금 { $team } 팀에는 소유자가 없어 결정할 사람이 없습니다
   *[other] { $team } 팀에서는 소유자 중 한 명이 결정합니다: { $names }
}
answer-decides-plan = 본인의 근무 계획에 예약하는 것은 누구의 승인도 필요하지 않습니다.
answer-decides-nobody = 아무도 결정하지 않아도 됩니다. 근무 계획에 예약하면 그대로 예약됩니다

answer-requests = { $requests ->
    [0] { $team } 팀의 소유자에게 요청한 휴가가 없습니다
   *[other] { $team } 팀의 소유자에게 요청한 휴가: { $requests }건
}
