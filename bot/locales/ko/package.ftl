# How Siesta is presented in Teams, in Korean.

app-name = Siesta: 휴가
app-short = 한 문장 쓰고 한 번 누르면 휴가가 계획에 들어갑니다.
app-full =
    Siesta는 Microsoft Teams에서 휴가를 예약합니다. “다음 주 월요일 휴가”라고 쓰면 이해한 내용이 카드로 보이고, 한 번 누르면 근무 계획, 팀의 Shifts 일정표 또는 둘 다에 들어갑니다. 같은 카드로 철회하거나 바꿀 수 있습니다.

    누가 쉬는지 묻고, 앞으로의 휴가를 보고, 팀의 요청을 자신의 언어로 결정하세요. 누르기 전에는 아무것도 예약되지 않으며, 본인에게만 관계된 것은 본인에게만 보입니다.

    제한: 회사 또는 학교 계정이 필요하고 한 번 로그인해야 합니다. 팀 일정표에는 Microsoft Shifts와 관리자의 동의가 필요합니다. Siesta는 남은 휴가 일수를 세지 않습니다.

extension-book = 휴가 예약
    .about = 내 휴가를 예약합니다. 메시지 내용으로도 됩니다
extension-ahead = 휴가 보여주기
    .about = 나 또는 팀의 다가오는 휴가를 메시지에 넣습니다
extension-whose = 누구의
    .about = “나” 또는 빈칸: 내 휴가, “팀”: 팀의 휴가
