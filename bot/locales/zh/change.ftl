# Changing, in Chinese.

change-title = 修改您的休假
change-title-theirs = 修改 { $name } 的休假
change-part = 第 { $number } 项，共 { $parts } 项
change-first = 第一天
change-last = 最后一天
change-start = 开始
change-end = 结束
change-reason = 原因
change-subject = 主题
change-subject-hint = 可以让同事看到的内容，可留空
change-subject-too-long = 请最多使用 { $most } 个字符。
change-first-missing = 请选择第一天。
press-some-hours = 只请部分时段
press-all-day = 全天
press-save = 保存
press-back = 返回

fault-end-before-start = 结束时间必须晚于开始时间。
fault-in-past = 这段时间已经过去。请选择更晚的时间。
fault-no-date = 请选择第一天。
fault-not-a-time = 请填写开始和结束时间，或点击“全天”。
fault-subject-too-long = 主题太长：最多 255 个字符。
fault-too-long = 时间超过一年。请缩短一些。
