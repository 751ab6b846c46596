# What Teams links to from the app, where its publisher names no pages of their own, in Japanese.

page-about = Siesta
    .words = Siesta は Microsoft Teams で休みを予約します。いつかを書き、カードを見て、一度押すだけです。チャットで「ヘルプ」と書くと、できることを表示します。サポートは、組織で Siesta を運用している方にお尋ねください。
page-privacy = Siesta が保存するもの
    .words = Siesta は、サインイン時に与えられた許可であなたの代わりに操作し、その許可を「サインアウト」と書くか Siesta を削除するまで暗号化して保存します。提案と予約（いつ、書かれていれば用件も）、設定、残っている質問を保存します。それ以外の発言は保存せず、ログにも残しません。提案と取り消した休みは 90 日後に削除します。すべて、組織で Siesta を運用している方のデータベースにあります。
page-terms = 利用条件
    .words = Siesta は MIT ライセンスの自由なソフトウェアで、いかなる保証もありません。組織での責任は、運用している方にあります。押す前にカードをご確認ください。カードに書かれたとおりに予約されます。
