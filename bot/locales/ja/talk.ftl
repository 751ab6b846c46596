# Talk, in Japanese.

help-title = Siesta にできること
help-does = いつ休むかを書いてください。読み取った内容を示し、一度押すと勤務予定に予約します。
help-safe = 押すまでは何も予約されず、どの予約も元に戻せます。
help-try = 試してみてください
help-words = わかる言葉

hello-title = { $name } さん、こんにちは
hello-nameless = こんにちは
hello-does = 休みを予約します。いつかを教えてください。たとえば：
hello-next = 「予約する」を押すまでは何も予約されません。「ヘルプ」でできることをすべて表示します。

lost-title = わかりませんでした
lost-read = 読み取った文：{ $text }
lost-try = 休みを予約します。たとえばこのように書いてください：

attachment = 読めるのは文字だけなので、画像やファイルは使いませんでした。いつ休みますか？
cancelled = わかりました、やめます。予約も変更もしていません。
not-time-off = 休みのことではないようなので、予約していません。たとえばこのように書いてください：
no-words = 言葉が見つかりませんでした。いつ休むかを書いてください。たとえば：
none-that-day = その時期に予約された休みはありません。
nothing-open = やめるものはありませんでした。予約済みの休みはそのままです。
too-far = 先すぎます
    .way = 予約できるのは 10 年先までです。もっと近い日を選んでください。
past-date = その時間は過ぎています。これからの日を書いてください。たとえば：
too-long = 長すぎます。短い一文で十分です。たとえば：

language-now = お書きになった言語に合わせて、{ $language }で答えます。
press-keep-language = いつも{ $language }にする

press-commands = すべてのコマンド
