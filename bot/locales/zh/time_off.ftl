# The card of a time off, in Chinese.

state-removing = 撤回这项休假？尚未更改

state-offered = 休假：尚未预订
state-dismissed = 休假：未预订
state-booking = 休假：正在预订…
state-booked = ✓ 已预订
state-offered-asking = 休假：尚未申请
state-asked = 已申请：团队所有者尚未决定
state-approved = ✓ 已批准
state-partly-declined = ✕ 其中一部分被拒绝
state-declined = ✕ 已拒绝
state-booked-asked = 已写入您的工作计划；团队所有者尚未决定
state-changing = 休假：正在修改…
state-withdrawing = 休假：正在撤回…
state-withdrawn = 已撤回：没有预订
state-failed = ✕ 无法预订
state-partly = ✕ 只预订了一部分

part-booked-plan = ✓ 已写入您的工作计划：{ $span }
part-not-booked-plan = ✕ 未写入您的工作计划：{ $span }
part-booked-shifts = ✓ 已写入 { $team } 的排班：{ $span }
part-not-booked-shifts = ✕ 未写入 { $team } 的排班：{ $span }
part-booked-asked = 已向 { $team } 申请：{ $span }
part-not-booked-asked = ✕ 未向 { $team } 申请：{ $span }

part-approved = ✓ { $team } 的所有者已批准：{ $span }
part-declined = ✕ { $team } 的所有者已拒绝：{ $span }
part-withdrawn = 不再向 { $team } 申请：{ $span }
part-with-words = { $part }。答复：{ $words }

near-and-zone = { $near } · { $zone }
where-to-be = 将写入您在 Outlook 和 Teams 中的工作计划
where-booked = 已在您的 Outlook 和 Teams 工作计划中
where-shifts-to-be = 将写入 { $team } 的排班：{ $reason }
where-shifts-booked = 已在 { $team } 的排班中：{ $reason }
where-asked-to-be = 将向 { $team } 的所有者申请：{ $reason }
where-asked-booked = 已向 { $team } 的所有者申请：{ $reason }
by-other-clock = { $span }（{ $zone }）

overlap = 您届时已有休假：{ $span }
overlap-named = 您届时已有休假：{ $subject }，{ $span }
overlap-more = 这些天里还有 { $others } 项休假。
reason = Outlook 的说明：{ $reason }

press-where-also-plan = 同时写入工作计划
press-where-also-team = 同时写入团队排班
press-where-plan = 只写入工作计划
press-where-team = 只写入团队排班
press-ask = 申请
press-book = 预订
press-book-after-all = 仍要预订
press-book-again = 重新预订
press-change = 修改
press-dismiss = 暂不
press-look = 刷新
press-pick = 我指的是 { $span }
press-retry = 重试
press-undo = 撤消
press-take-over = 替换原有休假
press-change-it = 修改
press-remove-all = { $rows ->
   *[other] 撤回全部 { $rows } 项
}

gone-on = 后续内容在下方。
remove-all-title = { $rows ->
   *[other] 撤回这 { $rows } 项休假？尚未更改
}
removed-all-title = 现在的情况
all-booked = { $span }
all-withdrawn = 已撤回：{ $span }
all-withdrawing = 正在撤回：{ $span }
all-booking = 正在预订：{ $span }
all-changing = 正在修改：{ $span }
all-failed = ✕ 未完成：{ $span }
all-offered = 未预订：{ $span }
all-dismissed = 未预订：{ $span }

note-all-of-it = 这项休假比您说的时间更长。这里涉及的是整项休假。
note-apart-from-team = 您的团队排班中不显示此项。
note-already-booked = 之前已经预订过，不会重复预订。
note-asked-approved = 团队所有者已批准。
note-asked-declined = 团队所有者已拒绝。
note-asked-pending = 团队所有者尚未决定。
note-as-it-was = 保持不变。
note-as-wished = 现在已经是这样了。
note-assumed-am_pm = 您没有说明是上午还是下午。请检查时间。
note-assumed-end = 您没有说明何时结束。请检查结束时间。
note-assumed-missing_hour = 当天时钟会拨快，您写的时间会被跳过。请检查时间。
note-assumed-half = 您没有说明是哪半天。请检查时间。
note-assumed-month = 您没有说明月份。请检查日期。
note-assumed-repeated_hour = 当天时钟会拨慢，您写的时间会出现两次。这里指第一次。
note-assumed-several = 这被理解为多项休假。请检查每一项是否都是您想要的。
note-assumed-today = 您没有说明何时开始。请检查开始时间。
note-assumed-unread = 您写的时间有一部分没有看懂。请检查日期。
note-assumed-year = 您没有说明年份。请检查日期。
note-changed-partly = 只修改了一部分，而且没能全部恢复原样。这里显示目前各处的情况；“撤消”会全部撤回。
note-back-asked = 您已请求团队所有者收回它。他们尚未答复。
note-back-declined = 团队所有者决定保持不变。
note-back-done = 团队所有者已将它从排班中移除。
note-back-nobody = 没有团队所有者与我聊天，所以我无法询问。请您自己告诉他们。
note-changed-elsewhere = 其间有人修改过，所以没有写入任何内容。现在的情况如下。
note-failed-busy = Outlook 正忙，没有预订任何内容。请一分钟后重试。
note-failed-login = 目前无法登录 Microsoft，没有预订任何内容。请一分钟后重试。
note-failed-down = Outlook 没有响应，没有预订任何内容。请一分钟后重试。
note-failed-partly = Outlook 中途停止响应。点击“重试”可预订缺少的部分。
note-failed-refused = Outlook 拒绝了此预订。
note-far-ahead = 这在一年以后。
note-gone = 它已经不在了：已在别处移除。
note-left-out = 这些天没有计入，以免重复预订。
note-long = 这超过一个月。
note-moved-on = 这段时间已经过去，所以没有预订。
note-not-changed-busy = Outlook 正忙。没有任何更改；请一分钟后重试。
note-not-changed-login = 目前无法登录 Microsoft。没有任何更改；请一分钟后重试。
note-not-changed-down = Outlook 没有响应。没有任何更改；请一分钟后重试。
note-not-changed-refused = Outlook 拒绝了此更改。预订保持原样。
note-not-withdrawn-busy = Outlook 正忙。预订仍然有效；请一分钟后重试。
note-not-withdrawn-login = 目前无法登录 Microsoft。预订仍然有效；请一分钟后重试。
note-not-withdrawn-down = Outlook 没有响应。预订仍然有效；请一分钟后重试。
note-not-withdrawn-refused = Outlook 拒绝了撤回。预订仍然有效。
note-no-schedule = 此团队没有排班。
note-no-such-team = 您已不在此团队中，或者它已不存在。
note-not-owner = 只有团队所有者可以这样做。
note-not-working-days = 您那时通常不上班。
note-off-already = 那段时间没有需要再预订的内容。
note-past = 已经过去的部分没有计入。
note-put-aside = 我之前的问题不再需要回答。
note-removing = 在您点击之前不会移除任何内容。
note-request-decided = 团队所有者已经作出决定，所以保持不变。
note-starts-in-past = 它在今天之前开始。
note-still-arriving = Outlook 还没有完成上一步，所以没有开始新的操作。请一分钟后重试。
note-still-looking = Outlook 尚未响应。我会继续查看，结果会显示在这张卡片上。
note-team-out-of-reach = 目前无法访问您团队的排班，所以这里只涉及您的工作计划。
note-zone-differs = 您的设备在另一个时区。这里是您 Outlook 设置中的时间。
note-zone-from-device = Outlook 没有提供您的时区。这里是您设备的时间。
note-zone-unknown = 不知道您的时区，所以这里是 UTC 时间。您可以在 Outlook 中设置时区。
