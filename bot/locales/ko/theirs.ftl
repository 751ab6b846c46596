# Somebody else's time off, on the card of an owner of the team, in Korean.

theirs-offered = { $name } 님의 휴가를 넣을까요? 아직 적지 않았습니다
theirs-dismissed = { $name } 님의 휴가를 넣지 않았습니다
theirs-booking = { $name } 님: 적는 중…
theirs-booked = ✓ { $name } 님 휴가
theirs-drafted = ✓ 초안: { $name } 님 휴가
theirs-asking = { $name } 님의 휴가를 바꿀까요? 아직 변경된 것은 없습니다
theirs-mine-asking = 내 휴가를 변경할까요? 아직 변경된 것은 없습니다
theirs-changing = { $name } 님의 휴가: 바꾸는 중…
theirs-changed = ✓ 바꿈: { $name } 님의 휴가
theirs-removing = { $name } 님의 휴가를 제거할까요?
theirs-withdrawing = { $name } 님의 휴가: 제거하는 중…
theirs-withdrawn = 제거됨: { $name } 님은 휴가가 아닙니다
theirs-draft-removed = 초안을 제거했습니다. 다른 사람에게 보이는 것은 그대로입니다
theirs-failed = ✕ { $name } 님의 휴가를 넣지 못했습니다

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = 현재
side-becomes = 변경 후
side-was = 이전
told-will = { $name } 님에게 알림이 갑니다.
told-done = { $name } 님에게 알렸습니다.
told-nobody = 초안: 팀 소유자만 볼 수 있으며 { $name } 님에게 알리지 않습니다.
overlap-theirs = { $name } 님은 그때 이미 휴가입니다: { $span }

press-put = 일정표에 넣기
press-put-again = 다시 넣기
press-replace = 바꾸기
press-leave = 그대로 두기
press-remove = 제거
press-as-draft = 초안으로 두기
press-share-it = 바로 공유
press-share = 공유…
press-share-all = 공유
press-person = 계속

share-title = 초안 공유: { $span }
share-what = { $team } 팀의 모든 사람이 보게 되며, 해당하는 사람에게 알림이 갑니다:
choose-title = { $name } 님의 어느 휴가인가요?
none-then = { $name } 님은 그때 휴가가 없습니다
none-then-but = 대신 이런 휴가가 있습니다:
none-ahead = { $name } 님은 앞으로 휴가가 없습니다
person-choose = 또는 누구인지 선택하세요
put-when = { $name } 님의 휴가는 언제인가요? 날짜와 함께 다시 써 주세요. 예: “{ $name } 6월 3일부터 5일까지 휴가”.
owners-only = { $team } 팀의 소유자만 할 수 있습니다
owners-only-ask = 문의할 사람: { $owners }.
owners-only-nobody = 지금 이 팀에는 소유자가 없습니다.
owners-only-own = 본인의 휴가는 직접 요청할 수 있습니다:
owners-only-example = 다음 주 금요일 팀 일정에 휴가
