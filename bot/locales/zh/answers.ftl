# Answers to questions, in Chinese.

answer-off = 是的，您休假：{ $span }
answer-off-until = 是的，您休假到 { $day }
answer-off-partly = 是的，其中一部分时间
answer-off-asked = 还没有：您已申请，但尚未决定
answer-not-off = 不，您不休假：{ $days }
answer-not-off-free = 没有预订休假，但您那时通常不上班：{ $days }
answer-works = 是的，就我所见：您不休假，{ $days }
answer-works-partly = 其中一部分时间：其余时间您休假
answer-works-not = 不，您休假：{ $span }
answer-works-not-until = 不，您休假到 { $day }
answer-works-free = 没有预订休假，但您那时通常不上班：{ $days }

answer-next = 您的下一次休假开始于 { $day }
answer-now = 您正在休假：{ $span }

answer-taken = 休假 { $days } 个工作日：{ $when }
answer-taken-over = 已过去：{ $over }。接下来：{ $ahead }。
answer-taken-asked = 已申请但尚未决定，因此没有计入：{ $days }。
answer-taken-from = 根据您在 Outlook 和 Teams 中的工作计划计算。
answer-taken-from-both = 根据您在 Outlook 和 Teams 中的工作计划以及团队排班计算。
answer-taken-how = 工作日以 Outlook 中的设置为准：{ $hours }。公共假日与其他日子一样计算。

answer-left = 我不知道您还剩多少天
answer-left-why = 没有人告诉我您一年有多少天，所以我无法减去已预订的天数。
answer-left-taken = { $when }：已预订 { $days } 个工作日，包括已过去的和接下来的。
answer-rules = 我不知道贵组织有什么规定
answer-rules-why = Outlook 和 Shifts 都没有告诉我规定，也没有告诉我您有多少天。
answer-whom = 请咨询人事部门或您的经理。
answer-whom-owners = { $team } 的 { $owners } 可能也知道。

answer-decides = { $owners ->
    [0] { $team } 目前没有所有者，所以没有人决定
   *[other] { $team } 由所有者决定，其中一位即可：{ $names }
}
answer-decides-plan = 您在自己的工作计划中预订，不需要任何人同意。
answer-decides-nobody = 不需要任何人决定：您在工作计划中预订的即为有效

answer-requests = { $requests ->
    [0] 您没有向 { $team } 的所有者申请过休假
   *[other] 您向 { $team } 的所有者申请了 { $requests } 项休假
}
