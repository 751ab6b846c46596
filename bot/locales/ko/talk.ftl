# Talk, in Korean.

help-title = Siesta가 하는 일
help-does = 언제 쉬고 싶은지 쓰세요. 이해한 내용을 보여 드리고, 한 번 누르면 근무 계획에 예약합니다.
help-safe = 누르기 전에는 아무것도 예약되지 않으며, 모든 예약은 취소할 수 있습니다.
help-try = 이렇게 써 보세요
help-words = 알고 있는 말
press-commands = 모든 명령

hello-title = 안녕하세요, { $name } 님
hello-nameless = 안녕하세요
hello-does = 휴가를 예약해 드립니다. 언제인지 알려 주세요. 예:
hello-next = “예약”을 누르기 전에는 아무것도 예약되지 않습니다. “도움말”이라고 쓰면 할 수 있는 일을 모두 보여 드립니다.

lost-title = 이해하지 못했습니다
lost-read = 읽은 내용: { $text }
lost-try = 저는 휴가를 예약합니다. 이렇게 쓰면 됩니다:

attachment = 글만 읽을 수 있어 그림이나 파일은 보지 않았습니다. 언제 쉬고 싶으세요?
all-right = 네, 알겠습니다.
nothing-to-press = 이 말에 해당하는 열린 항목이 없습니다. 예약하거나 변경한 것은 없습니다.
stays-booked = 네, 예약을 그대로 둡니다.
you-are-welcome = 천만에요!
cancelled = 네, 그만두었습니다. 예약하거나 변경한 것은 없습니다.
not-time-off = 휴가 이야기가 아닌 것 같아 아무것도 예약하지 않았습니다. 이렇게 쓰면 됩니다:
no-words = 글이 보이지 않습니다. 언제 쉬고 싶은지 써 주세요. 예:
none-that-day = 그때 예약된 휴가가 없습니다.
nothing-open = 취소할 것이 없었습니다. 예약된 휴가는 그대로입니다.
too-far = 너무 먼 날짜입니다
    .way = 10년 뒤까지 예약할 수 있습니다. 더 가까운 날을 골라 주세요.
past-date = 이미 지난 시간입니다. 앞으로의 날짜를 써 주세요. 예:
too-long = 글이 너무 깁니다. 짧은 한 문장이면 됩니다. 예:

language-now = 쓰신 언어에 맞춰 이제 { $language }로 답합니다.
press-keep-language = 항상 { $language }
