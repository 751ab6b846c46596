# What is said in place of a card, in Korean.

press-answered = 답은 아래에 있습니다.
press-still-working = 아직 처리하고 있습니다. 결과는 카드에 표시됩니다.
no-account = Siesta는 회사 또는 학교 계정이 있는 분의 휴가를 예약합니다. 이 계정에서는 확인되지 않습니다.
no-dialogs = Siesta에는 대화 상자가 없습니다. 모든 것은 카드에서 이루어집니다.
one-moment = 잠시만요, 아직 “{ $text }” 메시지를 처리하고 있습니다. 그 뒤에 쓰신 것은 읽지 못했습니다. 1분 후에 다시 써 주세요.
store-away = 지금은 제 저장소에 접근할 수 없습니다. 이 메시지를 보관해 두고 되는 대로 답하겠습니다.
store-away-long = 너무 오랫동안 제 저장소에 접근할 수 없어 처리하지 못했습니다. 몇 분 후에 다시 시도해 주세요.
one-moment-busy = 잠시만요, 지금 요청이 많습니다. 이 메시지는 읽지 못했습니다. 1분 후에 다시 시도해 주세요.
