# What a team's owners are asked for, in Korean.

approve-title = { $count ->
    [0] 답을 기다리는 요청이 없습니다
   *[other] 답을 기다리는 요청이 { $count }건 있습니다
}
approve-one = { $name } 님이 휴가를 요청했습니다
approve-says = “{ $words }”
approve-also = 같은 때 쉬는 사람: { $names }
approve-nobody-else = 같은 때 쉬는 사람은 없습니다.
approve-words = { $name } 님에게 보낼 메시지(선택 사항)
approve-more = 그 뒤로 { $more }건 더 있습니다.
approve-approved = ✓ 승인됨
approve-declined = ✕ 거부됨
approve-withdrawn = 철회됨: 더 결정할 것이 없습니다
approve-answer = 답: { $words }
approve-no-team = 소유한 팀 중 일정표가 있는 팀이 없어 휴가를 요청받지 않습니다. 직접 요청한 휴가는 “내 휴가”에 있습니다.
press-approve = 승인
press-decline = 거부

back-one = { $name } 님이 승인된 휴가의 철회를 요청했습니다
back-approved = ✓ 일정표에서 제거됨
back-declined = ✕ 일정표에 그대로 둠
back-withdrawn = 더 결정할 것이 없습니다
press-back-yes = 일정표에서 제거
press-back-no = 그대로 두기
press-ask-back = 철회 요청
