# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = 登录
sign-in-title = 请登录
sign-in-why = 我需要您的许可才能查看和修改您的工作计划。登录后我会继续处理您的请求。
sign-in-safe = 此按钮仅供您本人使用一次，十分钟内有效。发送“{ sign-in-word }”可获取新的按钮。
press-sign-in = 登录
signed-in = 您已登录。告诉我您想什么时候休假，例如：
signed-out = 您已退出登录：我已清除代表您操作所需的一切信息。您在 Teams 中仍保持登录状态。发送“{ sign-in-word }”即可重新登录。
not-signed-in = 您尚未登录，因此没有可清除的信息。发送“{ sign-in-word }”即可开始。

consent-title = 需要先得到贵组织的许可
consent-missing = 缺少的权限：{ $scopes }
consent-who = 贵组织的管理员可以批准。请将此链接转发给管理员：
consent-meanwhile = 在此期间，您自己工作计划中的休假仍可正常使用。
press-consent = 我是管理员

page-done = 您已登录
    .words = 请返回聊天：Siesta 会继续处理您的请求。您可以关闭此窗口。
page-wrong = 这是另一个帐户
    .words = 您登录的帐户是 { $account }，但该聊天属于 { $person }。未保存任何内容。请在聊天中发送“{ sign-in-word }”，并选择您聊天所用的帐户。
page-used = 此链接已失效
    .words = 链接只能使用一次，十分钟内有效。请在聊天中发送“{ sign-in-word }”获取新链接。
page-forged = 此次登录不是在这里发起的
    .words = 未保存任何内容。请在聊天中发送“{ sign-in-word }”，并在此浏览器中打开链接。
page-not-signed-in = 您尚未登录
    .words = Microsoft 未能让您登录，或者您没有同意 Siesta 请求的权限。请在聊天中发送“{ sign-in-word }”重试。
page-consent = 需要管理员先批准
    .words = 贵组织不允许个人自行授予此权限。请联系管理员批准 Siesta，然后在聊天中发送“{ sign-in-word }”。
page-down = 目前无法登录
    .words = 请一分钟后重试：在聊天中发送“{ sign-in-word }”。
page-consented = 谢谢
    .words = 如果您已批准 Siesta，贵组织从现在起即可使用。您可以关闭此窗口。
page-consent-refused = Siesta 未获批准
    .words = 没有任何更改。您可以关闭此窗口。

sign-in-needed = 请先登录
    .way = 我需要您的许可才能查看和修改您的工作计划。登录后请再试一次。
sign-in-in-vain = 登录后仍无法继续
    .way = Microsoft 仍不允许我代表您操作。管理员可以在登录日志中查看原因。之后请发送“{ sign-in-word }”并再试一次。
consent-needed = 需要先得到贵组织的许可
    .way = 请联系管理员批准 Siesta，然后再试一次。
wrong-account = 这是另一个帐户
    .way = 请使用您聊天所用的帐户登录。
