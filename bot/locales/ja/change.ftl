# Changing, in Japanese.

change-title = 休みを変更
change-title-theirs = { $name } さんの休みを変更
change-part = { $number }／{ $parts }
change-first = 最初の日
change-last = 最後の日
change-start = 開始
change-end = 終了
change-reason = 理由
change-subject = 件名
change-subject-hint = 同僚に見せてもよいこと（任意）
change-subject-too-long = { $most } 文字以内で入力してください。
change-first-missing = 最初の日を選んでください。
press-save = 保存
press-back = 戻る

fault-end-before-start = 終わりは始まりより後にしてください。
fault-in-past = その時間は過ぎています。もっと後を選んでください。
fault-no-date = 最初の日を選んでください。
fault-not-a-time = 両方の時刻を入力するか、「終日」を押してください。
fault-subject-too-long = 件名が長すぎます。255 文字以内にしてください。
fault-too-long = 1 年を超えています。もっと短くしてください。

press-all-day = 終日
press-some-hours = 一部の時間だけ
