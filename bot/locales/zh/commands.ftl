# The commands in Chinese: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = 请假
    .words = 休假, 休息
    .about = 预订休假：说明时间，也可以说明原因
    .starter = 下周一请假
command-mine = 我的休假
    .words = 我的请假, 列表
    .about = 查看接下来的休假
    .starter = 我的休假
command-who = 谁
    .words = 谁请假, 谁不在, 有谁
    .about = 查看谁在休假：某天、某周或某人
    .starter = 下周谁请假？
command-change = 修改
    .words = 更改, 调整
    .about = 修改一次休假
    .starter = 修改下一次请假
command-withdraw = 撤回
    .words = 撤销, 销假
    .about = 撤回一次休假
command-team = 团队
    .words = 我的团队
    .about = 选择使用哪个团队的排班
command-approve = 批准
    .words = 审批, 申请
    .about = 处理团队的休假申请
command-settings = 设置
    .words = 设定, 偏好
    .about = 语言、团队以及休假写到哪里
command-sign-in = { sign-in-word }
    .words = 登入
    .about = 登录 Microsoft 365
command-sign-out = 退出登录
    .words = 登出, 注销
    .about = 退出登录：我会忘记代您操作所需的一切
command-forget-me = 忘记我
    .words = 删除我的数据, 清除我的数据
    .about = 删除我保存的关于您的一切
command-help = 帮助
    .words = 命令, 你能做什么
    .about = 查看此帮助
command-cancel = 取消
    .words = 停止, 算了
    .about = 放弃正在问的问题

example-day = 下周一请假
example-days = { $month }3日到5日请假
example-hours = 明天下午请假，看牙

unknown-title = 没有名为 { $text } 的命令
unknown-near = 您是想说这些吗？
team-now = 没有提到团队时，我指的是 { $team }。
team-here = 在此频道里，我指的是 { $team }。


## Settings

settings-title = 您的设置
settings-language = 语言
settings-language-teams = 与 Teams 相同
settings-where = 休假写到哪里
settings-where-plan = 我的工作计划
settings-where-team = 我的团队排班
settings-where-both = 两者
settings-team = 未提到团队时使用
settings-team-none = 尚未选择
settings-zone = 时区
settings-hours = 工作时间
settings-hours-are = { $days }，{ $start } 至 { $end }
settings-outlook = 时区和工作时间来自 Outlook，请在那里更改。
settings-account = Microsoft 365
settings-signed-in = 已登录
settings-signed-out = 未登录
settings-saved = 已保存。
press-sign-out = 退出登录


## Forgetting

forget-title = 要我忘记您吗？
forget-what = 我会删除保存的关于您的一切：休假提议和预订、设置、未回答的问题，以及代您操作所需的许可。您日历中的内容会保留，但我的卡片无法再修改它们。
press-forget = 忘记我
forgotten-title = 我已忘记您。之前保存的有：
forgotten-rows = 休假提议和预订
forgotten-rest = 其他一切
