# The first words in Korean: to somebody new, to a team, and where others read along.

welcome-does = 휴가를 예약해 드립니다. 언제인지 쓰고, 카드를 보고, 한 번 누르세요. 예:
welcome-sign-in = 처음에는 근무 계획을 보고 쓸 수 있도록 로그인을 부탁드립니다. “{ sign-in-word }”이라고 쓰면 바로 됩니다.
welcome-limits = 본인의 휴가와 팀의 Shifts 일정표를 다룹니다. 남은 일수는 세지 않습니다.
welcome-help = “{ command-help }”은 할 수 있는 모든 것을, “{ command-settings }”은 언어와 휴가를 적을 곳을 보여 줍니다.
joined-by = { $name } 님이 여기에 추가했습니다. 멘션하거나 슬래시로 선택하세요: “{ example-day }”. 답은 물은 사람에게만 보입니다.
joined = 여기에 추가되었습니다. 멘션하거나 슬래시로 선택하세요: “{ example-day }”. 답은 물은 사람에게만 보입니다.
answered-in-private = { $name } 님, 본인만 볼 수 있는 곳에 답했습니다.
