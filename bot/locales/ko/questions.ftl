# Questions, in Korean.

when-title = 언제 쉬고 싶으세요?
when-hint = 직접 써도 됩니다. 예: “다음 주 월요일”, “8월 3일부터 14일까지”.
when-choice = { $near }: { $span }
which-change = 어느 휴가를 변경할까요?
which-undo = 어느 휴가를 철회할까요?
which-choice = { $number }. { $span }
which-hint = 번호나 날짜를 써도 됩니다.
team-title = 어느 팀의 일정표인가요?
team-hint = 팀 이름을 써도 됩니다. 그 이름을 기억하겠습니다. 다른 팀은 “금요일 Store에 휴가”처럼 이름을 함께 쓰면 됩니다.
team-settled = 이제부터 팀 이름이 없으면 { $team } 팀으로 알겠습니다.
not-a-team = 그런 이름의 팀이 없습니다.
no-such-day = 그런 날은 없습니다.
not-an-answer = 언제인지 알 수 없습니다.
still-open-when = 아직 답이 필요합니다: 언제 쉬고 싶으세요?
still-open-team = 아직 답이 필요합니다: 어느 팀의 일정표인가요?
still-open-id = 아직 답이 필요합니다: 어느 휴가인가요?
