# What goes into other messages, in Korean.

ahead-of = { $name } 님의 휴가
ahead-in = { $team } 휴가
ahead-nothing = 예약된 휴가가 없습니다.
dialog-when = 언제 쉬고 싶으세요?
press-go-on = 계속
