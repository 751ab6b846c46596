# The commands in Korean: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = 휴가
    .words = 연차, 쉬기
    .about = 휴가 예약: 언제인지, 원하면 이유도
    .starter = 다음 주 월요일 휴가
command-mine = 내 휴가
    .words = 내 연차, 목록
    .about = 앞으로의 휴가 보기
    .starter = 내 휴가
command-who = 누가
    .words = 누구, 누가 휴가
    .about = 누가 쉬는지 보기: 날짜, 주, 이름
    .starter = 다음 주에 누가 휴가야?
command-change = 변경
    .words = 수정, 옮기기
    .about = 휴가 변경
    .starter = 다음 휴가 변경
command-withdraw = 철회
    .words = 회수, 삭제
    .about = 휴가 철회
command-team = 팀
    .words = 내 팀
    .about = 어느 팀의 일정표인지 고르기
command-approve = 승인
    .words = 요청, 신청 목록
    .about = 팀의 요청 결정하기
command-settings = 설정
    .words = 환경설정
    .about = 언어, 팀, 휴가를 적을 곳
command-sign-in = { sign-in-word }
    .words = 로그온
    .about = Microsoft 365에 로그인
command-sign-out = 로그아웃
    .words = 로그오프
    .about = 로그아웃: 대신 일하는 데 필요한 것을 잊습니다
command-forget-me = 나를 잊어 줘
    .words = 내 데이터 삭제, 내 데이터 지우기
    .about = 보관 중인 내 정보를 모두 지웁니다
command-help = 도움말
    .words = 도움, 명령어
    .about = 이 도움말 보기
command-cancel = 취소
    .words = 그만, 됐어
    .about = 열린 질문 그만두기

example-day = 다음 주 월요일 휴가
example-days = { $month } 3일부터 5일까지 휴가
example-hours = 내일 오후 반차, 치과

unknown-title = { $text } 명령은 없습니다
unknown-near = 혹시 이것인가요?
team-now = 팀 이름이 없으면 { $team } 팀으로 알겠습니다.
team-here = 이 채널에서는 { $team } 팀으로 알겠습니다.


## Settings

settings-title = 설정
settings-language = 언어
settings-language-teams = Teams와 같게
settings-where = 휴가를 적을 곳
settings-where-plan = 내 근무 계획
settings-where-team = 우리 팀 일정표
settings-where-both = 둘 다
settings-team = 팀 이름이 없을 때
settings-team-none = 아직 선택 안 함
settings-zone = 시간대
settings-hours = 근무 시간
settings-hours-are = { $days }, { $start }부터 { $end }까지
settings-outlook = 시간대와 근무 시간은 Outlook에서 가져옵니다. Outlook에서 바꾸세요.
settings-account = Microsoft 365
settings-signed-in = 로그인됨
settings-signed-out = 로그인 안 됨
settings-saved = 저장했습니다.
press-sign-out = 로그아웃


## Forgetting

forget-title = 보관 중인 정보를 모두 지울까요?
forget-what = 제안한 휴가와 예약, 설정, 열려 있는 질문, 사용자를 대신하는 데 필요한 것까지 보관 중인 정보를 모두 지웁니다. 일정에 있는 휴가는 그대로 남지만, 제 카드로는 더 이상 변경할 수 없습니다.
press-forget = 모두 지우기
forgotten-title = 모두 지웠습니다. 지운 것:
forgotten-rows = 제안한 휴가와 예약
forgotten-rest = 그 밖의 모든 것
