# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = 로그인
sign-in-title = 로그인해 주세요
sign-in-why = 근무 계획을 보고 변경하려면 사용자의 허락이 필요합니다. 로그인하면 요청하신 내용을 이어서 처리합니다.
sign-in-safe = 이 단추는 본인만, 한 번만, 10분 동안 사용할 수 있습니다. “{ sign-in-word }”이라고 보내면 새 단추를 드립니다.
press-sign-in = 로그인
signed-in = 로그인했습니다. 언제 쉬고 싶은지 알려 주세요. 예:
signed-out = 로그아웃했습니다. 사용자를 대신하는 데 필요한 정보를 모두 지웠습니다. Teams 자체에는 로그인된 상태로 유지됩니다. 다시 시작하려면 “{ sign-in-word }”이라고 보내 주세요.
not-signed-in = 로그인되어 있지 않아 지울 정보가 없었습니다. 시작하려면 “{ sign-in-word }”이라고 보내 주세요.

consent-title = 먼저 조직의 허용이 필요합니다
consent-missing = 없는 권한: { $scopes }
consent-who = 조직의 관리자가 허용할 수 있습니다. 이 링크를 관리자에게 전달해 주세요.
consent-meanwhile = 그동안에도 본인 근무 계획의 휴가는 계속 사용할 수 있습니다.
press-consent = 저는 관리자입니다

page-done = 로그인했습니다
    .words = 채팅으로 돌아가면 Siesta가 요청을 이어서 처리합니다. 이 창은 닫아도 됩니다.
page-wrong = 다른 계정입니다
    .words = { $account } 계정으로 로그인했지만, 이 채팅은 { $person } 님의 것입니다. 저장된 것은 없습니다. 채팅에서 “{ sign-in-word }”이라고 보내고 채팅에 사용하는 계정을 선택해 주세요.
page-used = 더 이상 사용할 수 없는 링크입니다
    .words = 링크는 한 번만, 10분 동안 사용할 수 있습니다. 채팅에서 “{ sign-in-word }”이라고 보내면 새 링크를 드립니다.
page-forged = 여기에서 시작한 로그인이 아닙니다
    .words = 저장된 것은 없습니다. 채팅에서 “{ sign-in-word }”이라고 보내고 이 브라우저에서 링크를 열어 주세요.
page-not-signed-in = 로그인되지 않았습니다
    .words = Microsoft에서 로그인이 완료되지 않았거나, Siesta가 요청한 권한을 허용하지 않았습니다. 다시 시도하려면 채팅에서 “{ sign-in-word }”이라고 보내 주세요.
page-consent = 먼저 관리자의 허용이 필요합니다
    .words = 조직에서 개인이 직접 허용할 수 없도록 설정되어 있습니다. 관리자에게 Siesta 승인을 요청한 다음 채팅에서 “{ sign-in-word }”이라고 보내 주세요.
page-down = 지금은 로그인할 수 없습니다
    .words = 1분 후에 채팅에서 “{ sign-in-word }”이라고 보내 다시 시도해 주세요.
page-consented = 감사합니다
    .words = Siesta를 승인했다면 이제부터 조직에서 사용할 수 있습니다. 이 창은 닫아도 됩니다.
page-consent-refused = Siesta가 승인되지 않았습니다
    .words = 변경된 것은 없습니다. 이 창은 닫아도 됩니다.

sign-in-needed = 먼저 로그인해 주세요
    .way = 근무 계획을 보고 변경하려면 사용자의 허락이 필요합니다. 그런 다음 다시 시도해 주세요.
sign-in-in-vain = 로그인해도 해결되지 않았습니다
    .way = Microsoft에서 아직 사용자를 대신하도록 허용하지 않습니다. 관리자가 로그인 로그에서 이유를 확인할 수 있습니다. 그런 다음 “{ sign-in-word }”이라고 보내고 다시 시도해 주세요.
consent-needed = 먼저 조직의 허용이 필요합니다
    .way = 관리자에게 Siesta 승인을 요청해 주세요. 그런 다음 다시 시도해 주세요.
wrong-account = 다른 계정입니다
    .way = 채팅에 사용하는 계정으로 로그인해 주세요.
