# What Teams links to from the app, where its publisher names no pages of their own. In Korean.

page-about = Siesta
    .words = Siesta는 Microsoft Teams에서 휴가를 예약합니다. 언제인지 쓰고, 카드를 보고, 한 번 누르세요. 채팅에서 “도움말”이라고 쓰면 할 수 있는 일을 보여 줍니다. 지원이 필요하면 조직에서 Siesta를 운영하는 담당자에게 문의하세요.
page-privacy = Siesta가 보관하는 것
    .words = Siesta는 로그인할 때 받은 허락으로 사용자를 대신하며, “로그아웃”이라고 쓰거나 Siesta를 제거할 때까지 그 허락을 암호화하여 보관합니다. 제안한 휴가와 예약(언제인지, 말씀하신 경우 이유), 설정, 열려 있는 질문을 보관합니다. 그 밖에 쓰신 내용은 보관하지 않으며 로그에도 남기지 않습니다. 제안과 철회된 항목은 90일 후 삭제됩니다. 모든 것은 조직에서 Siesta를 운영하는 담당자의 데이터베이스에 있습니다.
page-terms = 사용 약관
    .words = Siesta는 MIT 라이선스에 따른 자유 소프트웨어이며 어떠한 보증도 없이 제공됩니다. 조직에서 Siesta를 운영하는 담당자가 그곳에서의 책임을 집니다. 누르기 전에 카드를 확인하세요. 카드에 적힌 그대로 예약됩니다.
