# Changing, in Korean.

change-title = 휴가 변경
change-title-theirs = { $name } 님의 휴가 변경
change-part = { $number }/{ $parts }
change-first = 첫날
change-last = 마지막 날
change-start = 시작
change-end = 종료
change-reason = 사유
change-subject = 제목
change-subject-hint = 동료에게 보여도 되는 내용(선택 사항)
change-subject-too-long = { $most }자 이내로 써 주세요.
change-first-missing = 첫날을 선택해 주세요.
press-some-hours = 몇 시간만
press-all-day = 하루 종일
press-save = 저장
press-back = 뒤로

fault-end-before-start = 종료는 시작보다 뒤여야 합니다.
fault-in-past = 이미 지난 시간입니다. 더 나중을 선택해 주세요.
fault-no-date = 첫날을 선택해 주세요.
fault-not-a-time = 시작과 종료 시간을 모두 쓰거나 “하루 종일”을 눌러 주세요.
fault-subject-too-long = 제목이 너무 깁니다. 최대 255자입니다.
fault-too-long = 1년이 넘습니다. 더 짧게 선택해 주세요.
