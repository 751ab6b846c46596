# The commands in Japanese: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = 休み
    .words = 休暇, 休む, 有給
    .about = 休みを予約：いつ、必要なら用件も
    .starter = 来週の月曜日に休み
command-mine = 私の休み
    .words = 自分の休み, 一覧
    .about = これからの休みを見る
    .starter = 私の休み
command-who = 誰
    .words = だれ, 誰が休み
    .about = 誰が休みかを見る：日、週、名前
    .starter = 来週は誰が休み？
command-change = 変更
    .words = 移動, 変える
    .about = 休みを変更する
    .starter = 次の休みを変更
command-withdraw = 取り消し
    .words = 取消, 撤回
    .about = 休みを取り消す
command-team = チーム
    .words = 私のチーム
    .about = どのチームのシフト表を使うかを選ぶ
command-approve = 承認
    .words = 申請, 申請一覧
    .about = チームの申請を判断する
command-settings = 設定
    .words = 環境設定
    .about = 言語、チーム、休みの書き込み先
command-sign-in = { sign-in-word }
    .words = ログイン
    .about = Microsoft 365 にサインインする
command-sign-out = サインアウト
    .words = ログアウト
    .about = サインアウト：代わりに操作するための情報を忘れます
command-forget-me = 私を忘れて
    .words = データを削除, 私のデータを消して
    .about = 保存しているあなたの情報をすべて削除します
command-help = ヘルプ
    .words = 使い方, コマンド
    .about = このヘルプを見る
command-cancel = やめる
    .words = 中止, キャンセル
    .about = 途中の質問をやめる

example-day = 来週の月曜日に休み
example-days = { $month }3日から5日まで休み
example-hours = 明日の午後に休み、歯医者

unknown-title = { $text } というコマンドはありません
unknown-near = こちらでしょうか？
team-now = チーム名がないときは { $team } のこととします。
team-here = このチャネルでは { $team } のこととします。


## Settings

settings-title = 設定
settings-language = 言語
settings-language-teams = Teams と同じ
settings-where = 休みの書き込み先
settings-where-plan = 自分の勤務予定
settings-where-team = チームのシフト表
settings-where-both = 両方
settings-team = チーム名がないとき
settings-team-none = 未選択
settings-zone = タイムゾーン
settings-hours = 勤務時間
settings-hours-are = { $days }、{ $start } から { $end } まで
settings-outlook = タイムゾーンと勤務時間は Outlook の設定です。変更は Outlook でどうぞ。
settings-account = Microsoft 365
settings-signed-in = サインイン済み
settings-signed-out = サインインしていません
settings-saved = 保存しました。
press-sign-out = サインアウト


## Forgetting

forget-title = あなたの情報を忘れましょうか？
forget-what = あなたについて保存しているものをすべて削除します。提案と予約、設定、未回答の質問、代わりに操作するための許可です。予定表にあるものはそのまま残りますが、私のカードからは変更できなくなります。
press-forget = 忘れる
forgotten-title = すべて忘れました。保存していたもの：
forgotten-rows = 提案と予約
forgotten-rest = その他すべて
