# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = サインイン
sign-in-title = サインインしてください
sign-in-why = 勤務予定の表示と変更には、あなたの許可が必要です。サインイン後、ご依頼の続きを行います。
sign-in-safe = このボタンはご本人専用で、1 回だけ、10 分間有効です。「{ sign-in-word }」と送ると新しいボタンを表示します。
press-sign-in = サインイン
signed-in = サインインしました。いつお休みにするか教えてください。例:
signed-out = サインアウトしました。あなたの代わりに操作するための情報はすべて消去しました。Teams 自体にはサインインしたままです。再開するには「{ sign-in-word }」と送ってください。
not-signed-in = サインインしていないため、消去する情報はありませんでした。始めるには「{ sign-in-word }」と送ってください。

consent-title = 先に組織の許可が必要です
consent-missing = 不足しているアクセス許可: { $scopes }
consent-who = 組織の管理者が許可できます。このリンクを管理者に転送してください。
consent-meanwhile = その間も、ご自身の勤務予定でのお休みは引き続きご利用いただけます。
press-consent = 管理者として許可する

page-done = サインインしました
    .words = チャットに戻ると、Siesta がご依頼の続きを行います。このウィンドウは閉じてかまいません。
page-wrong = 別のアカウントです
    .words = { $account } としてサインインしましたが、このチャットは { $person } さんのものです。何も保存されていません。チャットで「{ sign-in-word }」と送り、チャットで使っているアカウントを選んでください。
page-used = このリンクは無効になりました
    .words = リンクは 1 回だけ、10 分間有効です。チャットで「{ sign-in-word }」と送ると新しいリンクを表示します。
page-forged = このサインインはここで開始されたものではありません
    .words = 何も保存されていません。チャットで「{ sign-in-word }」と送り、このブラウザーでリンクを開いてください。
page-not-signed-in = サインインしていません
    .words = Microsoft でのサインインが完了しなかったか、Siesta が求めたアクセスが許可されませんでした。もう一度試すには、チャットで「{ sign-in-word }」と送ってください。
page-consent = 先に管理者の許可が必要です
    .words = お使いの組織では、個人でこのアクセスを許可できません。管理者に Siesta の承認を依頼してから、チャットで「{ sign-in-word }」と送ってください。
page-down = 現在サインインできません
    .words = 1 分ほど待ってから、チャットで「{ sign-in-word }」と送ってもう一度お試しください。
page-consented = ありがとうございます
    .words = Siesta を承認された場合は、今から組織で利用できます。このウィンドウは閉じてかまいません。
page-consent-refused = Siesta は承認されませんでした
    .words = 何も変更されていません。このウィンドウは閉じてかまいません。

sign-in-needed = 先にサインインしてください
    .way = 勤務予定の表示と変更には、あなたの許可が必要です。その後、もう一度お試しください。
sign-in-in-vain = サインインしても解決しませんでした
    .way = Microsoft がまだ操作を許可していません。理由は管理者がサインイン ログで確認できます。その後「{ sign-in-word }」と送り、もう一度お試しください。
consent-needed = 先に組織の許可が必要です
    .way = 管理者に Siesta の承認を依頼してください。その後、もう一度お試しください。
wrong-account = 別のアカウントです
    .way = チャットで使っているアカウントでサインインしてください。
