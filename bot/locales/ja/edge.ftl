# What is said in place of a card, in Japanese.

press-answered = 答えは下にあります。
press-still-working = 処理中です。結果はカードに表示します。
no-account = Siesta は職場または学校のアカウントの方の休みを予約します。お使いのアカウントからは確認できません。
no-dialogs = Siesta にダイアログはありません。すべてカードで行います。
one-moment = お待ちください。まだ「{ $text }」を処理しています。その後に書かれたものは読んでいません。1 分ほど後にもう一度書いてください。
one-moment-busy = お待ちください。混み合っています。これは読んでいません。1 分ほど後にもう一度お試しください。

store-away = 今、こちらの記憶にアクセスできません。これは預かり、できるようになりしだい答えます。
store-away-long = こちらの記憶に長い間アクセスできなかったため、これは行っていません。数分後にもう一度お試しください。
