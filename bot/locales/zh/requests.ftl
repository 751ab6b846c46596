# What a team's owners are asked for, in Chinese.

approve-title = { $count ->
    [0] 没有等待您答复的申请
   *[other] 有 { $count } 个申请等待您答复
}
approve-one = { $name } 申请休假
approve-says = “{ $words }”
approve-also = 同时休假的还有：{ $names }
approve-nobody-else = 届时没有其他人休假。
approve-words = 给 { $name } 的留言（可选）
approve-more = 之后还有 { $more } 个。
approve-approved = ✓ 已批准
approve-declined = ✕ 已拒绝
approve-withdrawn = 已撤回：不再需要任何人处理
approve-answer = 答复：{ $words }
approve-no-team = 您没有拥有带排班的团队，所以没有人向您申请休假。您自己的申请在“我的休假”里。
press-approve = 批准
press-decline = 拒绝

back-one = { $name } 请求收回已批准的休假
back-approved = ✓ 已从排班中移除
back-declined = ✕ 保留在排班中
back-withdrawn = 不再需要任何人处理
press-back-yes = 从排班中移除
press-back-no = 保留
press-ask-back = 请求收回
