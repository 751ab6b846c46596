# How Siesta is presented in Teams, in Chinese.

app-name = Siesta：休假
app-short = 一句话、点一下，休假就写进您的计划。
app-full =
    Siesta 在 Microsoft Teams 中为您预订休假。写下“下周一请假”，您会看到一张卡片，说明理解到的内容；点一下即可写入您的工作计划、团队的 Shifts 排班，或两者。同一张卡片可以撤回或修改。

    您可以用自己的语言询问谁在休假、查看接下来的安排，并处理团队的申请。在您点击之前不会预订任何内容，只与您有关的内容只有您能看到。

    限制：需要工作或学校帐户，并登录一次。团队排班需要 Microsoft Shifts 以及管理员的同意。Siesta 不统计您剩余的休假天数。

extension-book = 预订休假
    .about = 为自己预订休假，也可以从一条消息开始
extension-ahead = 显示休假
    .about = 把您或团队接下来的休假放进消息
extension-whose = 谁的
    .about = “我”或留空：您自己的；“团队”：团队的
