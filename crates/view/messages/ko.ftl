## This language: its name, whose habits it has without a region (CLDR), which way it runs, its digits
## and the regions that write them instead of 0–9

language-name = 한국어
language-region = KR
language-direction = ltr
language-digits = 0123456789
language-digits-in = -

## Times, dates and zones (format.rs)

weekday = { $n ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
}
weekday-short = { $n ->
    [1] 월
    [2] 화
    [3] 수
    [4] 목
    [5] 금
    [6] 토
   *[7] 일
}
weekday-narrow = { $n ->
    [1] 월
    [2] 화
    [3] 수
    [4] 목
    [5] 금
    [6] 토
   *[7] 일
}
month = { $n ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}
month-short = { $n ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}
day = { $month } { $day }일 { $weekday }
day-full = { $year }년 { $month } { $day }일 { $weekday }
day-short = { $month } { $day }일 ({ $weekday })
month-year = { $year }년 { $month }
moment = { $day } { $time }
# The hour as it is and with two digits, $hour and $hh; either clock
time-24 = { $hh }:{ $minute }
time-12 = { $hour }:{ $minute }
time-am = 오전 { $n }
time-pm = 오후 { $n }
time-first = { $time } (첫 번째, { $offset })
time-second = { $time } (두 번째, { $offset })
time-range = { $from } ~ { $until }
# Both in the same half of the day; in two halves of a twelve-hour clock
time-range-am = 오전 { $from }~{ $until }
time-range-pm = 오후 { $from }~{ $until }
time-range-halves = { $from } ~ { $until }
time-range-spoken = { $from }부터 { $until }까지
range-into = { $range } ({ $day })
zone-city = { $n } 시간
zone-at = { $zone } ({ $offset })
also-for = { $name }: { $range } · { $zone }
minutes-short = { $n }분
hours-short = { $n }시간
hours-minutes-short = { $hours }시간 { $minutes }분

## Every page (layout.html, partials/)

skip-main = 본문으로 건너뛰기
copied = 복사했어요
copy-link = 링크 복사
link = 링크
languages = 언어
title-error = 오류: { $n }

## Forms (form.rs, partials/form.html)

problems = 확인이 필요한 항목이 있습니다
field-required = (필수)
field-optional = (선택)
field-choose = 선택하세요
field-trap = 이 칸은 비워 두세요
field-name = 이름
field-email = 이메일
field-email-hint = 초대장과 변경 사항을 이 주소로 보내 드려요.
field-phone = 전화번호
field-phone-hint = 전화 통화를 선택하면 필요합니다.
field-location = 어디에서 만나시겠어요?
field-place = 원하는 장소
field-place-hint = 직접 장소를 정하실 때 주소, 전화번호 또는 링크를 적어 주세요.
field-notes = 더 알려 주실 내용이 있나요?
email-suggest = 혹시 { $n }인가요?
wrong-missing = “{ $n }” 항목을 입력하세요
wrong-unchosen = “{ $n }” 항목의 답을 선택하세요
wrong-unticked = 계속하려면 “{ $n }” 항목에 체크하세요
wrong-email = name@example.org 형식의 이메일 주소를 입력하세요
wrong-phone = “{ $n }” 항목에 +82 10 1234 5678과 같은 전화번호를 입력하세요
wrong-number = “{ $n }” 항목에 숫자를 입력하세요
wrong-url = “{ $n }” 항목에 https://example.org와 같은 웹 주소를 입력하세요
wrong-date = “{ $n }” 항목에 날짜를 입력하세요
wrong-text = “{ $n }” 항목에 읽을 수 없는 문자가 있습니다
wrong-long = “{ $field }” 항목을 { $most }자 이내로 줄여 주세요

## What can be wrong with a value (model, app); pages and the JSON API say it alike

error-empty = 이 항목을 입력하세요.
error-one-line = 제어 문자 없이 한 줄로 입력하세요.
error-plain-text = 제어 문자 없이 일반 텍스트로 입력하세요.
error-long = { $most }자 이내로 입력하세요.
error-long-by = { $most }자 이내로 입력하세요. 지금은 { $count }자입니다.
error-slug = intro-call처럼 영문 소문자, 숫자, 하이픈만 사용하세요.
error-slug-taken = { $slug }: 이미 사용 중입니다. { $free } 주소는 어떠세요?
error-slug-former = { $slug }: “{ $name }”의 이전 주소이며 예전 링크가 아직 그리로 연결됩니다. { $free } 주소는 어떠세요?
error-email = name@example.com 형식의 이메일 주소를 입력하세요.
error-email-empty = 이메일 주소를 입력하세요.
error-email-member = 이미 구성원이 사용하는 주소입니다.
error-password-current = 현재 비밀번호를 정확히 입력하세요.
error-password-same = 지금 쓰는 비밀번호와 같습니다. 다른 비밀번호를 고르세요.
error-sign-up-domain = { $domains } 주소를 사용하세요.
error-domain = example.org처럼 도메인을 쉼표로 구분해 입력하세요.
error-email-taken = 이미 사용 중인 이메일 주소입니다.
error-language = 다음 언어 가운데 하나를 고르세요: { $tags }.
error-username-taken = 이미 사용 중인 이름입니다. 다른 이름을 입력하세요.
error-username-own = “{ $name }”: 이 사이트 자체에서 쓰는 단어입니다. 본인 이름처럼 다른 것을 입력하세요.
error-organization-taken = 이 주소를 쓰는 조직이 이미 있습니다.
error-picture-none = 먼저 사진을 선택하세요.
error-picture-kind = JPEG, PNG 또는 WebP 형식의 사진을 선택하세요.
error-picture-large = 10MB 이하의 사진을 선택하세요.
error-picture-unreadable = 읽을 수 없는 사진입니다. 다시 저장하거나 다른 사진을 사용하세요.
error-picture-narrow = 사진이 너무 좁고 깁니다. 긴 변이 짧은 변의 { $most }배 이하인 사진을 선택하세요.
error-password-short = { $least }자 이상 입력하세요.
error-password-simple = 누구나 가장 먼저 시도해 볼 비밀번호입니다. 서로 관련 없는 단어 몇 개를 사용하세요.
error-password-common = 가장 먼저 추측되는 비밀번호입니다. 서로 관련 없는 단어 몇 개를 사용하세요.
error-password-own = 누구나 알 수 있는 이름으로 만든 비밀번호입니다. 서로 관련 없는 단어 몇 개를 사용하세요.
error-sign-in = 이메일 주소 또는 비밀번호가 올바르지 않습니다.
error-passkey = 이 패스키를 추가하지 못했습니다. 다시 시도하거나 다른 기기를 사용하세요.
error-passkeys-most = 패스키가 { $most }개 있어 더 저장할 수 없습니다. 더 이상 쓰지 않는 패스키를 먼저 삭제하세요.
error-only-way-in = 유일한 로그인 방법입니다. 먼저 비밀번호를 정하세요.
error-email-own = 본인의 이메일 주소는 여기서 바꿀 수 없습니다. 로그인한 뒤 설정의 보안에서 바꿔 주세요. 거기서 본인 확인을 합니다.
error-zone = Europe/Paris와 같은 시간대를 선택하세요.
error-role = owner, admin, host 중 하나를 사용하세요.
error-role-reach = 이 역할을 부여할 권한이 없습니다.
error-owner-needed = 조직에는 활성 상태의 소유자가 있어야 합니다.
error-whose = userId로 대상을 알려 주세요. 이 키는 특정 호스트에게 속하지 않습니다.
error-key-member = 이 키를 사용할 활성 구성원을 선택하세요.
error-between = { $least }에서 { $most } 사이의 숫자를 입력하세요.
error-no-question = 그런 질문은 없습니다.
error-answer = 이 질문에 답해 주세요.
error-answer-one = 답은 하나만 입력하세요.
error-answer-text = 텍스트로 답해 주세요.
error-tick = 계속하려면 체크하세요.
error-choose = 답을 선택하세요.
error-listed = 목록에서 선택하세요.
error-true-false = true 또는 false로 답해 주세요.
error-date = 2026-03-10과 같은 날짜를 입력하세요.
error-number = 숫자를 입력하세요.
error-phone = +82 10 1234 5678과 같은 전화번호를 입력하세요.
error-phone-needed = 연락받으실 전화번호를 입력하세요.
error-url = https://로 시작하는 링크를 입력하세요.
error-link-expiry = 아직 지나지 않은 시점을 입력해 주세요.
error-redirect = https://example.org/thanks처럼 https://로 시작하는 주소를 입력하세요.
error-no-schedule = 이 호스트에게 그런 일정표가 없습니다.
error-color = #4a63d8과 같은 색상을 입력하세요.
error-minutes = 1분에서 { $most }분 사이로 입력하세요.
error-durations-many = 길이는 { $most }개까지 제공할 수 있습니다.
error-duration = { $minutes }분으로만 예약할 수 있습니다.
error-duration-choice = 다음 중 하나를 선택하세요(분): { $offered }
error-places-many = 장소는 { $most }곳까지 제공할 수 있습니다.
error-place-listed = 장소를 하나 선택하세요.
error-place-twice = 이미 목록에 있는 장소입니다. 둘 중 하나를 바꾸세요.
error-where = 장소를 알려 주세요.
error-questions-many = 질문은 { $most }개까지 할 수 있습니다.
error-question-id = 영문 소문자, 숫자, 하이픈만 사용하고 같은 ID를 반복하지 마세요.
error-options = 선택지를 하나 이상 입력하세요.
error-options-many = 한 줄짜리 선택지를 { $most }개까지 입력하세요.
error-dates-order = 마지막 날짜는 첫 날짜보다 빠를 수 없습니다.
error-dates-reach = 달력 범위 안의 날짜를 입력하세요.
error-date-far = 앞으로 { $n }년 안의 날짜를 선택하세요.
error-days-many = 한 번에 { $most }일까지 조회할 수 있습니다.
error-time = 시간을 입력하세요.
error-time-reach = 달력 범위 안의 시간을 입력하세요.
error-whole-minute = 분 단위로 시작하세요.
error-own-page = 본인의 페이지입니다. 자신을 예약할 수는 없습니다.
error-own-address = 호스트 본인의 주소입니다. 자기 자신을 예약할 수 없습니다.
error-hours-empty = 시작과 끝이 모두 { $time }입니다. 서로 달라야 합니다.
error-hours-midnight = 24:00에 시작할 수 없습니다. 다음 날 00:00으로 입력하세요.
error-overrides-many = 날짜별 시간은 { $most }개까지 둘 수 있습니다.
error-weekly-many = 주간 시간대는 { $most }개까지 둘 수 있습니다.
error-date-many = 하루의 시간대는 { $most }개까지 둘 수 있습니다.
error-travel-many = 여행은 { $most }개까지 둘 수 있습니다.
error-schedules-many = 일정표는 { $most }개까지 둘 수 있습니다.
error-schedule-default = 기본 일정표입니다. 먼저 다른 일정표를 기본으로 지정하세요.
error-schedule-used = 다음 예약 유형이 사용 중입니다: { $names }. 먼저 다른 일정표를 지정하세요.
error-schedule-name-taken = “{ $name }” 일정표가 이미 있습니다. 다른 이름을 선택하세요.
error-travel-overlap = { $from }부터 { $until }까지는 이미 다른 곳에 계십니다. 겹치지 않는 날짜를 선택하세요.
error-price = 결제 기능은 아직 없습니다. 가격을 비워 두세요.

## Organization and host (front.rs, landing.rs, host.rs)

front-title = 누구와 약속을 잡으시겠어요?
landing-title = { $n } 예약하기
landing-heading = { $n } 예약하기
landing-profile = 프로필 보기
landing-empty = 아직 예약을 받는 사람이 없습니다.
host-title = { $n } 예약하기
host-choose = 무엇을 예약하시겠어요?
host-empty = { $n }: 지금은 예약을 받지 않습니다.

## Choose a time (choose.rs)

choose-title = 시간 선택: { $event } · { $host }
choose-heading = 시간 선택
choose-day = 날짜를 선택하면 시간이 표시됩니다.
price-free = 무료
on-request = 요청을 하나씩 직접 확인해 답해 드려요
length = 길이
view = 보기
view-month = 월
view-week = 주
clock = 시간 표시
clock-12 = 12시간
clock-24 = 24시간
soonest = 가장 빠른 시간
month-previous = 이전 달, { $n }
month-next = 다음 달, { $n }
week-previous = 이전 주, { $n }부터
week-next = 다음 주, { $n }부터
week-gap = { $n }: 가능한 시간 없음
time-range-days = { $from } ~ { $until }
times = 시간
times-count = 가능한 시간 { $n }개
days-with-times = 예약 가능한 날 { $n }일
month-days = { $month }, { $days }
day-name = { $day }, { $times }
day-name-today = { $day }, { $times }, 오늘
day-no-times = 가능한 시간 없음
skip-times = 시간 { $n }개 건너뛰기
another-day = 다른 날짜 선택
part-morning = 오전
part-afternoon = 오후
part-evening = 저녁
time-until = ~{ $n }
time-and = { $time }, { $also }
time-current = 현재 시간
seats-left = { $n }자리 남음
none-suit = 맞는 시간이 없으신가요?
suggest = 다른 시간 제안하기
suggest-subject = { $n } 다른 시간 문의
preview = 본인의 페이지입니다. 미리 보기로 표시됩니다.
no-times-day = { $day }에는 가능한 시간이 없습니다. 가장 빠른 시간: <strong><a>{ $next }</a></strong>
no-times-day-last = { $day }에는 가능한 시간이 없습니다.
no-times-day-plain = { $day }에는 가능한 시간이 없습니다.
no-times-month = { $month }에는 가능한 시간이 없습니다. <strong><a>{ $next }로 이동</a></strong>
no-times-ask = { $host }: { $date } 전에는 가능한 시간이 없습니다. <strong><a>시간 문의하기</a></strong>
no-times-ever = { $host }: { $date } 전에는 가능한 시간이 없습니다.
closed-away = { $host }: { $day }에는 자리를 비웁니다.
closed-full = { $host }: { $day }에는 남은 자리가 없습니다.
closed-late = 예약은 { $notice } 전에 마감됩니다. 다음 시간은 { $next }입니다.
closed-late-last = 예약은 { $notice } 전에 마감됩니다.
hours-before = { $n }시간
loading = 시간을 불러오는 중…
loading-slow = 아직 불러오는 중입니다. 페이지를 새로 고치거나 { $n }에게 문의하세요.
offline = 오프라인 상태입니다. 입력하신 내용은 그대로 있습니다.

## Time zone (zone.rs and beside every time)

zone-line = <strong>{ $zone }</strong> 기준
zone-line-venue = 만나는 곳 기준: <strong>{ $zone }</strong>
zone-venue = { $n }, 만나는 곳
also-you = 내 시간
zone-now = 이제 { $zone } 기준으로 표시합니다
zone-change = 변경
zone-change-what = 시간대
zone-title = 시간대 변경
zone-back = 시간 선택으로 돌아가기
zone-present = 현재 { $n } 기준으로 표시합니다.
zone-label = 시간대
zone-hint = 도시, 국가 또는 +9와 같은 시차로 검색하세요.
zone-use = 이 시간대로 보기
zone-here = 기기에서 확인됨
zone-none = 시간대를 찾을 수 없습니다
zone-found = 시간대 { $n }개

## Your details (details.rs)

details-title = 예약 정보: { $event } · { $host }
details-heading = { $event } · { $host }
details-back = 모든 시간
details-change = 변경
details-change-what = 시간
hold-kept = 양식을 작성하시는 동안 이 시간을 잡아 두었습니다.
hold-lapsed = { $n }을(를) 5분 동안 잡아 두었습니다. 아직 비어 있으니 확정을 눌러 예약하세요.
details-confirm = 예약 확정
details-request = 요청 보내기
details-pay = { $n } 결제
details-price = { $seller }에서 { $amount }을(를) 청구합니다.

## A time that cannot be had (refused.rs)

refused-taken = <strong>{ $time } 시간이 방금 예약되었습니다.</strong>
refused-late = <strong>{ $time }: 너무 임박해 예약할 수 없습니다.</strong>
refused-closed = <strong>{ $time }: 예약할 수 없는 시간입니다.</strong>
refused-not-now = <strong>{ $time }: 지금은 예약을 처리할 수 없습니다.</strong>
refused-kept = 입력하신 내용은 그대로 있습니다.
refused-choose = 다른 시간을 선택하세요:
refused-again = 잠시 후 다시 시도해 주세요:
refused-last = 가까운 시간 중에는 빈 시간이 없습니다.
refused-all = 모든 시간 보기

## A booking's own page (manage.rs)

manage-confirmed = 예약 완료: { $event } · { $host }
manage-moved = 변경됨: { $event } · { $host }
manage-pending = 요청 보냄: { $event } · { $host }
manage-awaiting-payment = 결제 후 예약 완료: { $event } · { $host }
manage-cancelled = 취소됨: { $event } · { $host }
manage-withdrawn = 요청 철회됨: { $event } · { $host }
manage-not-booked = 예약되지 않음: { $event } · { $host }
manage-past = { $event } · { $host }
subject = { $event } · { $host }
status-confirmed = 확정됨
status-moved = 변경됨
status-pending = 호스트 확인 대기 중
status-awaiting-payment = 결제 대기 중
status-cancelled = 취소됨
status-withdrawn = 철회됨
status-not-booked = 예약되지 않음
status-no-show = 불참
status-past = 지난 예약
sent-to = { $n } 주소로 초대장을 보냈습니다.
already-booked = 이미 예약된 시간입니다. 중복으로 예약되지 않았습니다.
awaiting-payment-means = { $time }까지 { $amount }을(를) 결제하시면 이 시간이 유지됩니다.
cancelled-by-guest = 이 예약을 취소하셨습니다.
withdrawn-by-guest = 요청을 철회하셨습니다. 예약되지 않았습니다.
cancelled-by-host = { $n } 님이 이 예약을 취소했습니다.
declined-by-host = { $n } 님이 이 시간에는 어렵다고 합니다. 예약되지 않았습니다.
cancelled-by-nobody = 제때 답변이 없어 예약되지 않았습니다.
pending-held = 아직 예약되지 않았습니다. { $name } 님은 { $until }까지 답변할 수 있으며, 그때까지 이 시간을 잡아 둡니다.
pending-open = 아직 예약되지 않았습니다. { $name } 님은 { $until }까지 답변할 수 있으며, 그동안 다른 분이 이 시간을 예약할 수도 있습니다.
was = 이전:
pay = { $n } 결제
place = 장소
host = 호스트
guest = 게스트
reference = 예약 번호
calendar-add = 캘린더에 추가
calendar-google = Google
calendar-outlook = Outlook
calendar-office = Office 365
calendar-yahoo = Yahoo
calendar-file = .ics 파일
calendar-copies = 이렇게 추가한 일정은 저희가 업데이트할 수 없습니다. 메일로 보낸 초대장은 자동으로 업데이트됩니다.
calendar-copies-only = 이렇게 추가한 일정은 저희가 업데이트할 수 없습니다.
calendar-details = 예약 확인, 변경, 취소: { $n }
next = 다음 안내
next-invitation = 변경 사항이 생기면 메일의 초대장이 자동으로 업데이트됩니다.
next-reminder = { $n } 전에 알림을 보내 드립니다.
next-reminders = { $first } 전과 { $last } 전에 알림을 보내 드립니다.
days-long = { $n }일
move = 다른 시간으로 변경
cancel = 예약 취소
again = 다시 예약
change-over = 이제 여기에서는 변경할 수 없습니다. <a>{ $host }에게 문의하기</a>
change-over-plain = 이제 여기에서는 변경할 수 없습니다. { $host }에게 문의해 주세요.
contact-host = 궁금한 점이 있으신가요? <a>{ $host }에게 문의하기</a>
manage-link = 이 링크를 보관하세요. 언제나 현재 상태를 보여 줍니다

## Move and cancel (compare.rs, cancel.rs)

move-title = { $event } · { $host } 시간 변경
move-now = 현재 예약
move-keep = 현재 시간 유지
move-keep-time = { $n } 유지
move-from = 현재
move-to = 새 시간
move-reason = 사유
move-do = 예약 변경
move-other = 다른 시간 선택
reason-hint = { $n } 님이 읽습니다.
cancel-title = { $event } · { $host } 예약을 취소할까요?
cancel-reason = 사유
cancel-keep = 예약 유지
withdraw = 요청 철회
withdraw-title = { $event } · { $host } 요청을 철회할까요?
withdraw-keep = 요청 유지

## Pages that cannot be shown (problem.rs)

problem-bad-request = 읽을 수 없는 주소입니다
problem-bad-request-advice = 주소나 양식에 잘못된 내용이 있습니다. 링크를 확인하거나 예약 페이지에서 다시 시작하세요.
problem-forbidden = 접근할 수 없습니다
problem-forbidden-advice = 이 조직의 다른 분을 위한 페이지일 수 있습니다. 열람하실 수 있어야 한다면 조직의 관리자나 소유자에게 문의해 주세요.
problem-elsewhere = 다른 사이트에서 온 요청입니다
problem-elsewhere-advice = 브라우저에 따르면 이 양식은 이 사이트의 페이지에 있던 것이 아니므로 아무것도 처리하지 않았습니다. 이곳에서 페이지를 열고 버튼을 다시 눌러 주세요. 그래도 안 되면 이 사이트가 본래 주소가 아닌 주소로 열린 것이니 운영자에게 알려 주세요.
problem-not-found = 페이지를 찾을 수 없습니다
problem-not-found-advice = 링크를 붙여 넣으셨다면 전체가 들어갔는지 확인하세요.
problem-method = 여기서는 할 수 없는 일입니다
problem-method-advice = 주소는 있지만 요청하신 방식으로는 사용할 수 없습니다. 뒤로 돌아가 다시 시도하세요.
problem-unchangeable = 더 이상 변경할 수 없는 예약입니다
problem-unchangeable-advice = 끝났거나 취소되었거나 시간이 임박한 예약입니다. 예약 페이지에서 상태를 확인하세요.
problem-gone = 예약을 받지 않습니다
problem-gone-advice = 이 예약 페이지는 예약을 받지 않습니다.
problem-large = 내용이 너무 많습니다
problem-large-advice = 보내신 내용이 이 양식의 한도를 넘었습니다. 줄여서 다시 시도하세요.
problem-many = 시도 횟수가 너무 많습니다
problem-many-advice = { $n }분 후에 다시 시도하세요.
problem-fault = 문제가 발생했습니다
problem-fault-advice = 저희 쪽의 오류이며 기록해 두었습니다. 잠시 후 다시 시도하세요. 계속되면 이 번호를 알려 주세요: { $n }
problem-unavailable = 곧 돌아옵니다
problem-unavailable-advice = 서비스가 시작 중이거나 매우 바쁩니다. 잠시 후 다시 시도하세요.
problem-onward = 다른 선택지 보기
problem-onward-booking = 예약 보기
problem-onward-again = 처음부터 다시
problem-contact = 또는 <a>{ $contact }</a>로 문의하세요.

## Mails (mails/)

mail-moment = { $day } { $time }
mail-moment-today = 오늘 { $time }
mail-moment-tomorrow = 내일 { $time }
mail-moment-soon = { $length } 후, { $time }
mail-entry = { $title } · { $name }
mail-from = { $name } ({ $organization })
mail-when = { $when } · { $zone }
mail-when-venue = { $when } 현지 시간 · { $zone }
mail-you = 내 시간
mail-was = 이전: { $when }
mail-was-struck = 이전: <s>{ $when }</s>
mail-clocks-change = { $day }에 { $city }의 시계가 바뀝니다.
mail-clocks-stay = 회원님의 시간은 { $time } 그대로입니다.
mail-subject-booked-guest = 예약 완료: { $title } · { $name }, { $when }
mail-subject-booked-host = 새 예약: { $name }, { $when }
mail-subject-requested-guest = 요청 보냄: { $title }, { $when }
mail-subject-again-guest = 아직 예약 전: { $title }, { $when }
mail-subject-requested-host = 답변 필요: { $name }, { $when } 요청
mail-subject-requested-host-by = { $by }까지 답변: { $name }, { $when } 요청
mail-subject-declined-guest = 예약되지 않음: { $title }, { $when }
mail-subject-declined-host = 거절함: { $name }, { $when }
mail-subject-withdrawn-guest = 요청 철회됨: { $title }, { $when }
mail-subject-withdrawn-host = 요청 철회됨: { $name }, { $when }
mail-subject-lapsed-host = 예약되지 않음: { $name }, { $when }
mail-subject-moved = 변경됨: { $title } · { $name }, 새 시간 { $when }
mail-subject-cancelled = 취소됨: { $title } · { $name }, { $when }
mail-subject-reminder = { $when }: { $title } · { $name }
mail-heading-booked-guest = 예약 완료: { $title } · { $name }
mail-heading-booked-host = 새 예약: { $title } · { $name }
mail-heading-requested-guest = 요청 보냄: { $title } · { $name }
mail-heading-requested-host = { $name } 님의 요청: { $title }
mail-heading-declined-guest = 예약되지 않음: { $title } · { $name }
mail-heading-declined-host = 거절함: { $title } · { $name }
mail-heading-withdrawn = 요청 철회됨: { $title } · { $name }
mail-heading-again-guest = 아직 예약 전: { $title } · { $name }
mail-heading-moved = 변경됨: { $title } · { $name }
mail-heading-cancelled = 취소됨: { $title } · { $name }
mail-heading-reminder = 알림: { $title } · { $name }
mail-lead-requested-guest = 아직 예약되지 않았습니다. { $name } 님이 먼저 수락해야 합니다.
mail-lead-requested-host = 수락하실 때까지는 예약되지 않습니다.
mail-lead-declined-guest = { $name } 님이 이 시간에는 어렵다고 합니다. 예약되지 않았습니다.
mail-lead-declined-host = 이 요청을 거절했으며 { $name } 님에게 알렸습니다.
mail-lead-lapsed-guest = { $name } 님이 제때 답변하지 않았습니다. 예약되지 않았습니다.
mail-lead-lapsed-host = 이 요청은 제때 답변되지 않았으며 { $name } 님에게 알렸습니다. 예약되지 않았습니다.
mail-held-until = { $moment }까지 이 시간을 잡아 둡니다.
mail-answer-until = { $moment }까지 답변이 없으면 시간이 다시 열리고 { $name } 님에게 알려 드립니다.
mail-open-until = { $moment }까지 답변이 없으면 예약되지 않습니다. 그동안 다른 분이 이 시간을 예약할 수도 있습니다.
mail-answer-open-until = { $moment }까지 답변이 없으면 예약되지 않으며 { $name } 님에게 알려 드립니다. 그동안 다른 분이 이 시간을 예약할 수도 있습니다.
mail-moved-by-you = 직접 시간을 변경하셨습니다.
mail-moved-by = { $name } 님이 시간을 변경했습니다.
mail-cancelled-by-you = 직접 취소하셨습니다.
mail-cancelled-by = { $name } 님이 취소했습니다.
mail-withdrawn-by-you = 요청을 철회하셨습니다. 예약되지 않았습니다.
mail-withdrawn-by = { $name } 님이 요청을 철회했습니다. 예약되지 않았습니다.
mail-again-by = { $name } 님이 수락했다가 되돌렸습니다.
mail-restored-by = { $name } 님이 취소를 되돌렸습니다. 다시 예약되었습니다.
mail-join = 통화 참여
mail-manage = 예약 보기
mail-request = 요청 보기
mail-times = 가능한 시간 모두 보기
mail-instead = 대신 { $when } 예약하기
mail-move = 다른 시간으로 변경
mail-cancel = 예약 취소
mail-withdraw = 요청 철회
mail-answer = 수락 또는 거절
mail-open = 예약 열기
mail-book-again = 다시 예약
mail-where = 장소
mail-guest = 게스트
mail-email = 이메일
mail-phone = 전화번호
mail-reason = 사유
mail-reference = 예약 번호
mail-changes-open = 시작 전까지 변경하거나 취소할 수 있습니다.
mail-changes-over = 온라인으로는 더 이상 변경하거나 취소할 수 없습니다. 이 메일에 회신해 주세요.
mail-note-calendar = 변경 사항이 생기면 캘린더의 일정도 자동으로 바뀝니다.
mail-ask-host = 궁금한 점이 있으신가요? 이 메일에 회신하시면 { $name } 님에게 전달됩니다.
mail-ask-guest = 이 메일에 회신하시면 { $name } 님에게 전달됩니다.
mail-why-guest = 이 주소로 { $organization }의 { $name } 님과 예약하셨기 때문에 이 메일을 보내 드립니다.
mail-why-host = { $organization }에서 예약을 받고 계시기 때문에 이 메일을 보내 드립니다.

# Where a meeting is
place-google-meet = Google Meet
place-teams = Microsoft Teams
place-zoom = Zoom
place-phone = 전화 통화
place-in-person = 직접 만남
place-custom = 추후 협의
place-ask-guest = 원하시는 장소
place-open = 장소는 추후 협의

## Host side: the frame (pages/admin/shell.rs)

admin-nav = 작업 공간
admin-menu = 메뉴
admin-home = 홈
admin-bookings = 예약
admin-event-types = 예약 유형
admin-availability = 가능 시간
admin-settings = 설정
admin-outbox = 보낸 편지함
admin-waiting = 답변을 기다리는 요청 { $n }건
admin-your-page = 내 예약 페이지
admin-sign-out = 로그아웃
admin-title = { $page } – { $organization }
admin-title-error = 오류: { $n }

admin-done-saved = 저장했습니다.
admin-done-joined = 저장했습니다. 겹치거나 이어진 시간은 하나로 합쳤습니다.
admin-done-created = 만들었습니다. 이제 예약을 받습니다.
admin-done-added = 만들었습니다.
admin-done-archived = 보관했습니다. 새 예약은 받지 않으며, 기존 예약은 그대로입니다.
admin-done-restored = 보관함에서 되돌렸습니다. 예약을 받으려면 아래에서 켜 주세요.
admin-done-restored-on = 보관함에서 되돌렸습니다. 다시 예약을 받습니다.
admin-done-removed = 삭제했습니다.
admin-done-gone-before = 이미 삭제된 항목입니다.
admin-done-confirmed = 확정했습니다. 게스트에게 메일을 보냅니다.
admin-done-declined = 거절했습니다. 게스트에게 메일을 보냅니다.
admin-done-cancelled = 취소했습니다. 게스트에게 메일을 보냅니다.
admin-done-moved = 변경했습니다. 게스트에게 메일을 보냅니다.
admin-done-no-show = 불참으로 표시했습니다.
admin-done-completed = 완료로 표시했습니다.
admin-done-duplicated = 복사본입니다. 켜기 전까지는 꺼져 있습니다. 달라질 부분을 고치고 “게스트가 예약할 수 있음”에 체크한 뒤 저장하세요.
admin-done-switched-on = 켰습니다. 이제 예약을 받습니다.
admin-done-switched-off = 껐습니다. 새 예약은 받지 않으며, 기존 예약은 그대로입니다.
admin-done-ordered = 순서를 바꿨습니다. 게스트에게도 같은 순서로 표시됩니다.
admin-done-reminders = 예정된 예약에 이 알림을 적용했습니다.
admin-done-undone = 되돌렸습니다.
admin-done-taken-back = 되돌렸습니다. 게스트에게 메일을 보냅니다.
admin-done-second-off = 2단계 인증을 껐습니다.
admin-done-second-reset = 초기화했습니다. 이제 비밀번호만으로 로그인할 수 있습니다.
admin-done-proved = 감사합니다. 하던 일을 계속하세요.
admin-done-passkey-added = 패스키를 추가했습니다. 이제 이 패스키로 로그인할 수 있습니다.
admin-done-passkey-removed = 패스키를 삭제했습니다. 더 이상 로그인에 쓸 수 없습니다.
admin-done-connected = 연결했습니다. 이제 이 방법으로도 로그인할 수 있습니다.
admin-done-disconnected = 연결을 끊었습니다. 이 로그인으로는 더 이상 들어올 수 없습니다.
admin-done-revoked = 폐기했습니다. 이제 이 키를 쓰는 프로그램은 거부됩니다.

## Host side: words several pages share

admin-save = 저장
admin-discard = 취소
admin-remove = 삭제
admin-edit = 수정
admin-all = 전체
admin-all-day = 하루 종일
admin-blocked-overnight = 다음 날에 끝남
admin-copy = 복사
admin-copy-link = 링크 복사
admin-copied = 복사했어요
admin-copy-by-hand = 복사하지 못했습니다. 텍스트를 선택해 직접 복사하세요.
admin-link-of = { $n } 링크
admin-open-page = 페이지 보기
admin-view = 보기
admin-unsaved = 저장하지 않은 변경 사항
admin-list-comma = {", "}
admin-dates = { $from } ~ { $until }
admin-date = 날짜
admin-time = 시간
admin-from = 시작
admin-until = 종료
admin-start = 시작
admin-end = 종료
admin-today = 오늘
admin-reason = 사유
admin-reason-note = 게스트가 메일에서 읽게 됩니다.
admin-minutes = 분
admin-days = 일
admin-unit = 단위
admin-unit-minutes = 분
admin-unit-hours = 시간
admin-unit-days = 일
admin-name = 이름
admin-email = 이메일
admin-phone = 전화번호
admin-message = 메시지
admin-password = 비밀번호
admin-password-note = 8자 이상이어야 합니다. 서로 관련 없는 단어 몇 개를 이어 쓰면 안전하고 기억하기 쉽습니다.
admin-host = 호스트
admin-guest = 게스트
admin-event-type = 예약 유형
admin-zone = 시간대
admin-times-in = { $n } 기준입니다.
admin-times-count = 시간 { $n }개
admin-pages = 목록 페이지
admin-page-first = 처음으로
admin-page-next = 다음 페이지
admin-page-previous = 이전 페이지
admin-region = { $n ->
    [Africa] 아프리카
    [America] 아메리카
    [Antarctica] 남극
    [Arctic] 북극
    [Asia] 아시아
    [Atlantic] 대서양
    [Australia] 오스트레일리아
    [Europe] 유럽
    [Indian] 인도양
    [Pacific] 태평양
   *[other] 장소 없음
}
admin-conflict-hours = 이 페이지를 여신 뒤 다른 곳에서 시간이 변경되었습니다.
admin-conflict-stored = 현재 저장된 내용
admin-conflict-yours = 내 변경 사항, 저장 안 됨
admin-conflict-event-type = 이 페이지를 여신 뒤 다른 곳에서 예약 유형이 변경되었습니다.
admin-conflict-settings = 이 페이지를 여신 뒤 다른 곳에서 설정이 변경되었습니다.
admin-conflict-way-on = 입력하신 내용은 아래에 남아 있으며 아직 저장되지 않았습니다. 저장을 누르면 다른 변경 사항을 대신하고, <a>버리고 현재 저장된 내용을 볼 수도 있습니다</a>.

## Host side: what can be wrong with a form

admin-wrong-missing = “{ $n }” 항목을 입력하세요
admin-wrong-number = “{ $field }” 항목에 { $least }에서 { $most } 사이의 정수를 입력하세요
admin-wrong-zone = 목록에서 시간대를 선택하세요
admin-wrong-zone-change = 시간대가 바뀔 때 무엇을 유지할지 선택하세요
admin-wrong-at = { $field }: { $text }
admin-wrong-date = 날짜를 입력하세요
admin-wrong-date-past = 이미 지난 날짜입니다
admin-wrong-time = 시간을 입력하세요
admin-wrong-unlisted = 시간을 하나 선택하세요
admin-wrong-tab = 그런 이름의 목록은 없어 예정된 예약을 보여 드립니다
admin-wrong-state = 그런 메일 상태는 없어 전체를 보여 드립니다
admin-wrong-page = 그 목록 페이지를 찾을 수 없어 첫 페이지를 보여 드립니다
admin-wrong-dates-order = 마지막 날짜가 첫 날짜보다 빠릅니다
admin-wrong-dates-many = 한 번에 최대 { $n }일까지 선택하세요
admin-wrong-range = 시작과 종료를 모두 입력하세요
admin-wrong-range-times = 09:00, 17:00 같은 시각을 입력하세요
admin-wrong-hours = 시간대를 하나 이상 입력하거나 휴무를 선택하세요
admin-wrong-times-order = 종료가 시작보다 늦지 않습니다
admin-wrong-overnight = 종료가 시작보다 빠릅니다. 다음 날에 끝난다면 ‘다음 날에 끝남’을 선택하세요
admin-wrong-overnight-long = 다음 날에는 시작 시각보다 이르게 끝나야 합니다. 그렇지 않으면 하루보다 길어집니다
admin-wrong-event-type-name = 예약 유형의 이름을 입력하세요
admin-wrong-lengths = 길이를 하나 이상 선택하거나 직접 입력하세요
admin-wrong-length-first = 제공하는 길이 중 하나를 선택하세요
admin-wrong-place = 장소를 알려 주세요
admin-wrong-place-phone = 게스트가 전화할 번호를 입력해 주세요
admin-wrong-question = 질문을 입력하세요
admin-wrong-options = 선택지를 하나 이상 입력하세요
admin-wrong-time-taken = 그 시간에 다른 일정이 있습니다
admin-wrong-time-past = 이미 지난 시간입니다
admin-wrong-time-same = 이미 예약된 시간과 같습니다
admin-wrong-time-soon = 너무 임박해 예약할 수 없는 시간입니다
admin-wrong-time-far = 아직 예약할 수 없는 먼 시간입니다
admin-wrong-time-outside = 예약 가능 시간을 벗어났습니다
admin-wrong-time-blocked = 그 시간에는 예약을 받지 않습니다
admin-wrong-time-full = 그 시간의 자리가 모두 찼습니다
admin-wrong-time-held = 지금 다른 분이 그 시간을 예약하고 있습니다
admin-wrong-time-limit = 해당 일, 주, 월 또는 연도에는 더 이상 예약을 받지 않습니다
admin-wrong-time-skipped = 시계 변경으로 그날에는 없는 시간입니다

## Host side: sign in (pages/admin/sign_in.rs)

admin-sign-in = 로그인
admin-sign-in-with = { $n } 계정으로 로그인
admin-sign-in-refused = 이메일과 비밀번호가 일치하지 않습니다
admin-sign-in-over = 시간이 너무 오래 걸렸거나 시도 횟수가 너무 많습니다. 다시 로그인하세요
admin-sign-in-paused = 시도 횟수가 너무 많습니다. { $n }분 후에 다시 시도하세요

## Accounts (pages/account/)

account-choose = 어느 조직인가요?
account-choose-about = 이 주소는 아래 조직마다 계정이 있습니다.
account-reset = 새 비밀번호
account-reset-link = 비밀번호를 잊으셨나요?
account-reset-ask = 이메일 주소를 입력하세요. 계정이 있으면 그 주소로 링크를 보내 드립니다.
account-reset-send = 링크 보내기
account-reset-set = 이 계정의 다른 로그인은 모두 종료됩니다.
account-reset-do = 비밀번호 설정
account-reset-again = 새 링크 보내기
account-new-password = 새 비밀번호
account-current-password = 현재 비밀번호
account-current-note = 로그인한 직후에는 비워 두어도 됩니다.
account-change-password = 비밀번호 변경
account-change-about = 변경하면 다른 모든 기기에서 로그아웃됩니다.
account-join = { $organization } 참여
account-join-by = { $name } 님이 초대했습니다.
account-join-do = 계정 만들기
account-sign-up = 가입
account-sign-up-about = 링크를 보내 드립니다. 링크를 사용하면 계정이 만들어집니다.
account-sign-up-do = 링크 보내기
account-note-reset-sent = 메일을 확인하세요
account-about-reset-sent = 이 주소로 된 계정이 있으면 링크를 보냈습니다. 한 시간 동안 쓸 수 있습니다.
account-note-reset-over = 더 이상 쓸 수 없는 링크입니다
account-about-reset-over = 이미 사용했거나 한 시간이 지났습니다.
account-note-join-over = 더 이상 쓸 수 없는 초대입니다
account-about-join-over = 이미 사용했거나 취소되었거나 7일이 지났습니다. 초대한 분에게 다시 보내 달라고 요청하세요.
account-note-sign-up-sent = 메일을 확인하세요
account-about-sign-up-sent = 링크를 보냈습니다. 7일 동안 쓸 수 있습니다.
account-note-sign-up-closed = 초대를 받아야 가입할 수 있습니다
account-about-sign-up-closed = 조직의 관리자에게 초대를 요청하세요.
account-note-provider-denied = 로그인하지 않았습니다
account-about-provider-denied = 상대 서비스에서 로그인이 중단되었습니다. 바뀐 것은 없습니다.
account-note-provider-over = 이 로그인은 더 이상 유효하지 않습니다
account-about-provider-over = 시간이 너무 오래 걸렸거나, 이미 사용되었거나, 다른 브라우저에서 시작되었습니다. 처음부터 다시 해 주세요.
account-note-provider-unknown = 이 로그인을 쓰는 계정이 없습니다
account-about-provider-unknown = 조직의 관리자에게 초대를 요청하세요. 계정이 있다면 비밀번호로 로그인한 뒤 설정의 보안에서 이 로그인을 연결하세요.
account-note-provider-taken = 이 로그인을 연결할 수 없습니다
account-about-provider-taken = 이미 다른 계정에 연결되어 있거나, 내 계정에 같은 서비스의 다른 로그인이 연결되어 있습니다.
account-note-provider-away = 상대 서비스가 응답하지 않습니다
account-about-provider-away = 몇 분 뒤에 다시 시도하거나 비밀번호로 로그인하세요.
account-note-provider-untrusted = 로그인하지 못했습니다
account-about-provider-untrusted = 상대 서비스의 응답을 확인할 수 없습니다. 처음부터 다시 하거나 비밀번호로 로그인하세요.
account-onward = { $n }(으)로 이동합니다
account-onward-go = 자동으로 이동하지 않으면 누르세요
admin-members = 구성원
admin-members-all = 전체
admin-member-you = (나)
admin-member-off = 비활성
admin-member-off-note = 비활성 구성원은 로그인할 수 없고 새 예약을 받지 않습니다. 기존 예약은 그대로 남습니다.
admin-member-role = { $n } 님의 역할
admin-member-deactivate = 비활성화
admin-member-activate = 활성화
admin-invitations = 초대
admin-invitations-none = 지금은 초대한 사람이 없습니다.
admin-invitation-over = 만료됨
admin-invitation-asked = 직접 가입
admin-invitation-sent = { $n } 보냄
admin-invitation-resend = 다시 보내기
admin-invitation-revoke = 취소
admin-invite = 초대하기
admin-invite-role = 역할
admin-invite-role-note = 호스트는 자신의 것만, 관리자는 모두의 것을 보고 바꿀 수 있습니다.
admin-invite-do = 초대 보내기
admin-sign-up-open = 누구나 호스트로 가입할 수 있음
admin-sign-up-domains = 허용할 주소의 도메인
admin-sign-up-domains-note = example.org처럼 도메인을 쉼표로 구분하세요. 비워 두면 모두 허용합니다.
admin-sessions-where = 로그인된 기기
admin-sessions-end = 다른 모든 기기에서 로그아웃
admin-session-this = 이 브라우저
admin-session-unknown = 알 수 없는 브라우저
admin-session-when = 마지막 사용 { $seen }, 시작 { $begun }
admin-done-invited = 초대했습니다. 링크는 7일 동안 쓸 수 있습니다.
admin-done-uninvited = 초대를 취소했습니다. 링크는 더 이상 쓸 수 없습니다.
admin-done-signed-out = 로그아웃했습니다.
admin-done-new-password = 비밀번호를 변경했습니다. 다른 모든 기기에서 로그아웃되었습니다.
account-mail-invited-subject = { $name } 님이 { $organization }에 초대합니다
account-mail-invited-lead = { $organization }에서 예약을 받아 보세요. 비밀번호를 정하면 사람들이 시간을 예약할 수 있는 나만의 페이지가 생깁니다.
account-mail-invited-action = 초대 수락
account-mail-invited-note = 링크는 7일 동안 한 번만 쓸 수 있습니다. 예상하지 못한 메일이라면 아무것도 하지 않으셔도 됩니다.
account-mail-sign-up-subject = { $organization } 가입을 마무리하세요
account-mail-sign-up-lead = 누군가 이 주소로 가입을 신청했습니다. 계속하기 전에는 아무것도 만들어지지 않습니다.
account-mail-sign-up-action = 계속하기
account-mail-sign-up-note = 링크는 7일 동안 한 번만 쓸 수 있습니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다.
account-mail-known-subject = { $organization }에 이미 계정이 있습니다
account-mail-known-lead = 누군가 이 주소로 가입을 신청했지만 이미 구성원입니다. 평소처럼 로그인하세요.
account-mail-known-action = 로그인
account-mail-known-reset = 새 비밀번호 설정
account-mail-known-note = 본인이 아니라면 아무것도 하지 않으셔도 됩니다.
account-mail-reset-subject = { $organization } 새 비밀번호
account-mail-reset-lead = 누군가 이 계정의 새 비밀번호를 요청했습니다.
account-mail-reset-action = 새 비밀번호 설정
account-mail-reset-note = 링크는 한 시간 동안 한 번만 쓸 수 있습니다. 본인이 아니라면 아무것도 하지 마세요. 비밀번호는 그대로 유지됩니다.
account-mail-password-subject = { $organization } 비밀번호가 변경되었습니다
account-mail-password-lead = 다른 모든 기기에서는 로그아웃되었습니다.
account-mail-password-action = 제가 아니에요: 새 비밀번호 설정
account-mail-password-note = 본인이 변경했다면 할 일이 없습니다.
account-mail-email-subject = { $organization } 이메일 주소가 변경되었습니다
account-mail-email-lead = 이제부터 { $email } 주소로 로그인하고 메일을 받습니다.
account-mail-email-action = 새 비밀번호 설정
account-mail-email-note = 모르는 일이라면 조직의 관리자에게 알려 주세요.
account-mail-second-on-subject = 이제 { $organization } 계정에 2단계 인증이 필요합니다
account-mail-second-on-lead = 이제부터 비밀번호 다음에 앱의 코드를 입력해야 합니다. 다른 모든 기기에서는 로그아웃되었습니다.
account-mail-second-off-subject = 이제 { $organization } 계정에 2단계 인증이 필요하지 않습니다
account-mail-second-off-lead = 이제부터 비밀번호만으로 로그인합니다. 다른 모든 기기에서는 로그아웃되었습니다.
account-mail-passkey-added-subject = { $organization } 계정에 패스키가 추가되었습니다
account-mail-passkey-added-lead = 이제부터 ‘{ $name }’ 패스키로 비밀번호 없이 로그인할 수 있습니다.
account-mail-passkey-removed-subject = { $organization } 계정에서 패스키가 삭제되었습니다
account-mail-passkey-removed-lead = ‘{ $name }’ 패스키는 더 이상 사용할 수 없습니다.
account-mail-connected-subject = { $organization } 계정에 { $name } 로그인이 연결되었습니다
account-mail-connected-lead = 이제부터 { $name } 계정으로 로그인할 수 있습니다.
account-mail-disconnected-subject = { $organization } 계정에서 { $name } 로그인이 해제되었습니다
account-mail-disconnected-lead = 더 이상 { $name } 계정으로 로그인할 수 없습니다.
account-mail-way-in-action = 로그인 방법 보기
account-mail-way-in-note = 본인이 한 일이 아니라면 바로 새 비밀번호를 설정하고 조직의 관리자에게 알려 주세요.
account-mail-why = { $organization } 계정에 이 주소가 등록되어 이 메일을 보내 드립니다.

## Host side: first run (pages/admin/setup.rs)

admin-setup-steps = 단계
admin-setup-done = 완료
admin-setup-you = 나
admin-setup-you-title = 환영합니다
admin-setup-you-about = 3분이면 예약 링크가 준비됩니다.
admin-setup-hours = 시간
admin-setup-hours-title = 언제 예약을 받으시나요?
admin-setup-hours-about = 평일 근무 시간을 미리 넣어 두었습니다. 지금이든 나중이든 바꿀 수 있습니다.
admin-setup-hours-note = 변경하시면 링크를 통해 여기로 돌아올 수 있습니다.
admin-setup-hours-right = 좋습니다
admin-setup-hours-change = 변경
admin-setup-meeting = 미팅
admin-setup-meeting-title = 무엇을 예약할 수 있나요?
admin-setup-meeting-about = 한 가지 미팅부터 시작하세요. 나중에 더 추가할 수 있습니다.
admin-setup-link = 링크
admin-setup-link-title = 링크가 준비되었습니다
admin-setup-link-about = 누구에게나 보내세요. 서로 맞는 시간을 상대방이 고릅니다.
admin-setup-organization = 조직
admin-setup-organization-note = 병원, 스튜디오, 회사 또는 본인의 이름입니다.
admin-setup-zone-note = 가능 시간은 이 시간대를 따릅니다.
admin-setup-zone-found = 브라우저에서 가져왔습니다. 다르면 변경하세요.
admin-setup-addresses = 웹 주소 직접 정하기
admin-setup-address-unnamed = 이 이름에는 주소로 쓸 영문자가 없습니다. 직접 정하거나 제안된 주소를 그대로 사용하세요: { $n }
admin-setup-slug = 조직 주소
admin-setup-go = 예약 페이지 만들기
admin-setup-length = 길이
admin-setup-next = 계속
admin-setup-skip = 지금은 건너뛰기
admin-setup-test = 게스트 화면 보기
admin-setup-test-note = 본인에게는 미리 보기로 표시됩니다. 시험 삼아 예약하려면 휴대전화나 시크릿 창에서 링크를 여세요.
admin-setup-mail = 메일로 보내기
admin-setup-mail-body = { $name } 님과 만날 시간을 골라 주세요: { $url }
admin-setup-on = 예약 페이지가 거의 완성되었습니다. <a>설정 계속하기</a>
admin-setup-home = 작업 공간으로 이동

## Host side: home (pages/admin/home.rs)

admin-hello = 안녕하세요, { $n } 님
admin-home-mail = <strong>메일이 아직 설정되지 않았습니다.</strong> 회원님과 게스트에게 갈 메시지는 보내지 않고 <a>보낸 편지함</a>에 보관됩니다.
admin-home-next = 다가오는 일정
admin-home-today-none = 오늘은 일정이 없습니다.
admin-home-today-all = 오늘 전체 보기
admin-home-next-none = 오늘 이후에는 아직 없습니다.
admin-home-first = 다음
admin-home-all = 모든 예약
admin-home-types = 모든 예약 유형
admin-home-types-more = 그 외 { $n }개
admin-home-links = 내 링크
admin-home-quick = 바로 하기
admin-home-block = 시간 막기
admin-home-in = { $n } 후
admin-home-now = 지금
admin-week = 이번 주
admin-week-before = 지난주 { $n }
admin-week-booked = 예약됨
admin-week-booked-about = 이번 주에 시작하고 취소되지 않은 예약입니다.
admin-week-hours = 시간
admin-week-hours-about = 이 예약들의 총 길이이며 여유 시간은 포함하지 않습니다.
admin-week-cancelled = 취소 또는 거절됨
admin-week-cancelled-about = 이번 주에 시작할 예정이었으나 취소되거나 거절된 예약입니다.
admin-week-no-shows = 불참
admin-week-no-shows-about = 이번 주 예약 가운데 게스트가 오지 않은 예약입니다.
admin-week-about = 이 숫자의 뜻
admin-week-zone = 날짜와 주는 { $n } 기준입니다.
admin-health = 모두 잘 작동하나요?
admin-health-mail = 메일
admin-health-mail-on = 설정됨
admin-health-mail-off = 설정되지 않음. 메시지는 보관됩니다
admin-health-mails-waiting = 보내기를 기다리는 메시지 { $n }건
admin-health-mails-failed = 보내지 못한 메시지 { $n }건
admin-health-jobs = 백그라운드 작업
admin-health-jobs-fine = 모두 완료
admin-health-jobs-waiting = 대기 중인 작업 { $n }건.
admin-health-jobs-dead = 포기한 작업 { $n }건.

## Host side: availability (pages/admin/availability.rs, overrides.rs, blocked.rs, schedules.rs)

admin-hours-weekly = 주간 시간
admin-hours-zone = 이 시간의 시간대
admin-hours-zone-note = 게스트에게는 각자의 시간대로 표시됩니다.
admin-hours-total = 주 { $n }
admin-hours-weekdays = 월~금, 9~17시
admin-hours-clear = 모두 지우기
admin-hours-closed = 휴무
admin-hours-add = 시간 추가
admin-hours-from = { $n } 시작
admin-hours-until = { $n } 종료
admin-hours-remove = 이 시간 삭제: { $n }
admin-hours-next-day = 다음 날
admin-hours-into-next-day = { $n } (다음 날)
admin-hours-copy = 복사하기…
admin-hours-copy-to = { $n } 시간을 복사할 요일
admin-hours-copy-do = 복사
admin-hours-copy-weekdays = 평일에 복사
admin-hours-copy-all = 모든 요일에 복사
admin-hours-view = 보기
admin-hours-grid = 격자
admin-hours-list = 목록
admin-hours-undo = 실행 취소
admin-hours-undone = 실행을 취소했습니다
admin-hours-redo = 다시 실행
admin-hours-redone = 다시 실행했습니다
admin-hours-dropped = 변경 사항을 버렸습니다
admin-hours-weekdays-done = 월요일부터 금요일까지 9:00~17:00 열림
admin-hours-clear-done = 모든 시간을 지웠습니다
admin-hours-midnight = 자정을 넘겨도 됩니다. 종료가 시작과 같거나 빠르면 다음 날로 봅니다. 00:00은 자정입니다.

## Host side: when the zone of the hours changes (pages/admin/availability.rs)

admin-zone-change = 이 시간은 { $old } 시간으로 입력되었습니다. 시간대가 { $new }(으)로 바뀌면 무엇을 유지할까요?
admin-zone-clock = 시계 시간: { $old }의 9:00이 { $new }의 9:00이 됩니다
admin-zone-instants = 순간: 주간 시간은 { $old }, { $new } 사이의 오늘 시차만큼 옮겨지고, 날짜별 시간은 그 날짜의 시차만큼 옮겨집니다

## Host side: the weekly grid (pages/admin/grid.rs)

admin-grid-name = 주간 시간. 열린 시간이 선택되어 있습니다
admin-grid-keys = 끌어서 시간을 열고, 하루의 끝 아래로 끌면 다음 날로 이어집니다. 열린 시간을 누르면 바꿀 수 있습니다. 키: 화살표로 이동, 스페이스로 열고 닫기, Shift+화살표로 늘리기, Alt+화살표로 끝 옮기기, E로 정확한 시간 입력.
admin-grid-zoom = 간격
admin-grid-cell-open = { $day } { $time }, 열림, { $range }
admin-grid-cell-closed = { $day } { $time }, 닫힘
admin-grid-continues = 이어짐
admin-grid-opened = { $day } { $from }부터 { $until }까지 열림. 주 합계 { $total }
admin-grid-merged = 합침: { $day } { $from }부터 { $until }까지 열림. 주 합계 { $total }
admin-grid-closed = { $day } { $from }부터 { $until }까지 닫힘. 주 합계 { $total }
admin-grid-days = { $from }부터 { $until }까지
admin-grid-day-opened = { $day } 하루 종일 열림. 주 합계 { $total }
admin-grid-day-closed = { $day } 닫힘. 주 합계 { $total }
admin-grid-week-opened = 모든 요일 하루 종일 열림. 주 합계 { $total }
admin-grid-week-closed = 모든 요일 닫힘. 주 합계 { $total }
admin-grid-copied = { $day } 복사함
admin-grid-pasted = { $day }에 복사한 시간을 붙여 넣음. 주 합계 { $total }
admin-grid-menu = { $day }, 더 보기
admin-grid-open-day = 하루 종일 열기
admin-grid-clear-day = 이 요일 지우기
admin-grid-exact = { $day } 시간
admin-grid-from = 시작
admin-grid-until = 종료
admin-grid-apply = 적용
admin-grid-remove = 이 시간 삭제
admin-grid-close = 닫기

## Host side: what guests will see (pages/admin/guests_see.rs)

admin-preview = 게스트에게 보이는 시간
admin-preview-event = 예약 유형
admin-preview-in = 게스트의 시간대
admin-preview-own = 내 가능 시간과 같게
admin-preview-do = 미리 보기
admin-preview-zone = 앞으로 7일, { $n } 기준
admin-preview-none = 시간 없음
admin-preview-more = + { $n }개 더
admin-preview-unreadable = 시간을 모두 입력하면 게스트에게 보이는 시간을 볼 수 있습니다.
admin-preview-no-event = 이 시간을 사용하며 예약을 받는 예약 유형이 없습니다.

## Host side: date overrides and blocked dates (pages/admin/overrides.rs, blocked.rs)

admin-schedule = 일정표
admin-scope-show = 보기
admin-acting-for = { $n } 님의 가능 시간을 관리하고 있습니다.
admin-acting-back = 내 것으로 돌아가기
admin-schedules = 일정표
admin-schedules-about = 저녁용처럼 이름을 붙여 둔 여러 시간 묶음입니다. 예약 유형마다 하나를 사용하며, 선택하지 않으면 기본을 사용합니다.
admin-schedules-set = 내 일정표
admin-schedules-default = 기본
admin-schedules-unused = 사용하는 예약 유형이 없습니다.
admin-schedules-used = 사용 중: { $n }
admin-schedules-make-default = 기본으로 지정
admin-schedules-delete = 삭제
admin-schedules-rename = 이름 바꾸기
admin-schedules-name = 이름
admin-schedules-name-note = 본인만 볼 수 있습니다.
admin-schedules-add = 일정표 추가
admin-schedules-from = 바탕
admin-schedules-copy-of = { $n } 복사본
admin-schedules-add-do = 일정표 추가
admin-overrides = 날짜별 시간
admin-overrides-about = 주간 시간 대신 특정 날짜에만 쓰는 시간입니다. 늦은 저녁이나 추가 토요일 등에 사용하세요. 모든 일정표에서 쉬려면 <a>날짜를 차단하세요</a>.
admin-overrides-set = 시간을 따로 정한 날짜
admin-overrides-none = 없습니다. 모든 날짜가 주간 시간을 따릅니다.
admin-overrides-add = 날짜 추가
admin-overrides-kind = 이 날짜에는
admin-overrides-hours = 다음 시간에 예약 받기
admin-overrides-closed = 하루 종일 휴무
admin-overrides-save = 날짜 저장
admin-blocked = 막아 둔 날짜
admin-blocked-about = 모든 일정표에 적용되는 쉬는 날입니다. 이 날짜에는 예약을 받지 않으며, 이미 있는 예약은 변경하거나 취소할 때까지 그대로입니다.
admin-blocked-set = 막아 둠
admin-blocked-none = 막아 둔 날짜가 없습니다.
admin-blocked-bookings = 남아 있는 예약 { $n }건
admin-blocked-add = 날짜 막기
admin-blocked-until-note = 하루만 막으려면 “종료”를 비워 두세요.
admin-blocked-reason-note = 아래를 선택하지 않으면 본인만 볼 수 있습니다.
admin-blocked-save = 막기

## Host side: event types (pages/admin/event_types.rs, event_type.rs)

admin-event-types-none = 아직 예약 유형이 없습니다. 하나를 만들면 예약 링크가 생깁니다.
admin-event-type-new = 새 예약 유형
admin-archived-count = 보관됨 ({ $n })
admin-state-unlisted = 목록에 없음
admin-show = 보이기
admin-more = 더 보기
admin-for-host = { $n } 님의 예약 유형
admin-page-of-host = 예약 페이지
admin-switch-on = 켜기
admin-switch-off = 끄기
admin-duplicate = 복제
admin-copy-of = { $n } 복사본
admin-moved-up = 위로 옮겼습니다
admin-moved-down = 아래로 옮겼습니다
admin-state-active = 사용 중
admin-state-off = 꺼짐
admin-state-archived = 보관됨
admin-bookings-count = { $n ->
    [0] 아직 예약 없음
   *[other] 예약 { $n }건
}
admin-on-this-page = 이 페이지의 내용
admin-part-basics = 기본 정보
admin-part-places = 장소
admin-part-times = 시간
admin-part-limits = 제한
admin-part-questions = 질문
admin-part-reminders = 알림
admin-part-confirmation = 확정
admin-part-access = 예약할 수 있는 사람
admin-part-policy = 취소와 변경
admin-sketch = 게스트에게 보이는 화면
admin-sketch-again = 미리 보기
admin-sketch-refresh = 새로 고침
admin-sketch-close = 미리 보기 닫기
admin-sketch-note = 저장 여부와 상관없이 지금 양식에 적힌 내용 그대로입니다.
admin-sketch-unnamed = 아직 이름이 없습니다
admin-sketch-details = 정보 입력
admin-sketch-book = 예약하기
admin-sketch-request = 요청 보내기
admin-event-type-name = 이름
admin-event-type-name-note = 게스트에게 표시됩니다. 예: “첫 상담”
admin-event-type-slug = 웹 주소
admin-slug-note = 영문 소문자, 숫자, 하이픈만 사용합니다. 비워 두면 이름으로 만듭니다.
admin-event-type-slug-note = 영문 소문자, 숫자, 하이픈만 사용합니다. 비워 두면 이름으로 만듭니다. 변경해도 이전 주소의 링크는 계속 작동합니다.
admin-slug-take = 그래도 이 주소를 여기에 사용
admin-slug-take-note = 이 주소의 예전 링크는 이제 이 예약 유형으로 연결됩니다.
admin-description = 설명
admin-description-note = 무엇에 관한 것인지, 어떻게 준비하면 되는지 적어 주세요. 게스트가 시간을 고르기 전에 읽습니다. 마크다운으로 꾸밀 수 있습니다: **굵게**, *강조*, [링크](https://example.com), 그리고 “- ”로 시작하는 줄은 목록이 됩니다.
admin-lengths = 길이
admin-lengths-note = 여러 개이면 게스트가 선택합니다.
admin-length-other = 다른 길이
admin-length-first = 처음 선택된 길이
admin-length-shortest = 가장 짧은 것
admin-color = 색상
admin-color-own = 다른 색
admin-color-note = 다른 색은 열두 가지 가운데 가장 가까운 색으로 표시되어, 밝은 화면에서도 어두운 화면에서도 이름을 읽기 쉽습니다.
admin-color-indigo = 남색
admin-color-blue = 파란색
admin-color-sky = 하늘색
admin-color-teal = 청록색
admin-color-green = 초록색
admin-color-lime = 연두색
admin-color-yellow = 노란색
admin-color-orange = 주황색
admin-color-red = 빨간색
admin-color-pink = 분홍색
admin-color-purple = 보라색
admin-color-gray = 회색
admin-places-note = 여러 곳이면 게스트가 선택합니다.
admin-places-none = 아직 장소가 없습니다. 게스트에게 따로 연락드린다고 안내합니다.
admin-places-add = 장소 추가
admin-place-kind = 종류
admin-place-value = 주소, 번호 또는 링크
admin-place-video = 아직 이 서비스와 연결되어 있지 않아 링크가 자동으로 만들어지지 않습니다. 회의실 링크를 입력하거나 게스트에게 직접 보내 주세요.
admin-place-phone = 게스트에게 전화받을 번호를 묻습니다.
admin-place-ask = 게스트에게 만날 장소를 묻습니다.
admin-place-name = 게스트에게 보일 이름
admin-place-remove = 장소 삭제
admin-nth-place = 장소 { $n }
admin-location-google_meet = Google Meet
admin-location-teams = Microsoft Teams
admin-location-zoom = Zoom
admin-location-phone = 전화, 제가 게스트에게 겁니다
admin-location-phone_in = 전화, 게스트가 저에게 겁니다
admin-location-in_person = 직접 만남
admin-location-ask_guest = 게스트에게 묻기
admin-location-custom = 기타
admin-limits-note = 비어 있는 항목에는 <a>예약 기본값</a>이 적용됩니다.
admin-default-is = 기본값: { $n }
admin-default-no-limit = 기본값: 제한 없음
admin-schedule-of = 일정표
admin-schedule-of-note = 어느 일정표의 시간에 예약을 받을지 정합니다.
admin-schedule-of-default = 기본 일정표({ $n })
admin-limits-about = 한도를 넘게 되는 시간은 제공하지 않습니다. 비워 둔 항목에는 한도가 없습니다.
admin-weekly-limit = 일주일 최대 예약 수
admin-weekly-limit-note = 월요일부터 일요일까지입니다.
admin-monthly-limit = 한 달 최대 예약 수
admin-yearly-limit = 한 해 최대 예약 수
admin-guest-limit = 게스트 한 명의 최대 예약 수
admin-guest-limit-note = 이메일 주소 하나로 잡은 다가오는 예약입니다.
admin-buffer-before = 앞 여유 시간
admin-buffer-after = 뒤 여유 시간
admin-notice = 최소 사전 예약
admin-daily-limit = 하루 최대 예약 수
admin-window = 예약 가능 기간
admin-window-default = 기본값: { $n }일
admin-window-days = 일수로 정하기
admin-window-ahead = 앞으로 며칠까지
admin-window-range = 두 날짜 사이
admin-interval = 시작 시간 간격
admin-interval-note = 제공하는 시간 사이의 간격입니다.
admin-interval-length = 길이와 같게
admin-seats = 정원
admin-seats-note = 같은 시간을 예약할 수 있는 게스트 수입니다.
admin-seats-taken = { $all }자리 중 { $taken }자리
admin-requires-confirmation = 예약을 하나씩 직접 확정합니다
admin-requires-confirmation-note = 게스트가 요청을 보내면 수락하거나 거절합니다.
admin-pending-blocks = 답변을 기다리는 요청이 그 시간을 잡아 둡니다
admin-pending-blocks-note = 그렇지 않으면 하나를 수락할 때까지 다른 사람도 같은 시간을 요청할 수 있습니다.
admin-redirect = 예약 후 이동할 페이지
admin-redirect-note = 예약을 마친 게스트는 예약 페이지 대신 이곳으로 이동합니다. https://로 시작해야 합니다.
admin-reminders-note = 시작 전에 게스트나 나, 또는 둘 다에게 보내는 메일입니다.
admin-reminders-kept = 예정된 예약 { $n }건은 예약 당시의 알림을 그대로 유지합니다.
admin-reminders-apply = 예정된 예약 { $n }건에 적용
admin-reminders-on = 알림 보내기
admin-reminders-none = 알림이 없습니다.
admin-reminders-add = 알림 추가
admin-reminder-timing = 언제
admin-reminder-48h = 2일 전
admin-reminder-24h = 1일 전
admin-reminder-2h = 2시간 전
admin-reminder-1h = 1시간 전
admin-reminder-30m = 30분 전
admin-reminder-15m = 15분 전
admin-reminder-to = 받는 사람
admin-reminder-to-guest = 게스트
admin-reminder-to-host = 나
admin-reminder-to-both = 둘 다
admin-reminder-remove = 알림 삭제
admin-event-policy-about = 게스트가 예약하기 전과 예약 페이지, 메일에서 읽습니다.
admin-cancel-cutoff = 게스트가 취소할 수 있는 기한
admin-reschedule-cutoff = 게스트가 변경할 수 있는 기한
admin-event-cutoff-note = 시작까지 남은 시간입니다. 비워 두면 시작할 때까지 가능합니다. 호스트는 언제든지 할 수 있습니다.
admin-event-policy = 직접 쓰는 안내
admin-event-policy-note = 예를 들어 오지 않으면 어떻게 되는지 적어 주세요. 일반 텍스트로 1,000자까지입니다.
admin-questions-note = 이름과 이메일은 항상 묻습니다.
admin-questions-none = 추가 질문이 없습니다.
admin-questions-add = 질문 추가
admin-question-label = 질문
admin-question-kind = 답변 형식
admin-question-options = 선택지, 한 줄에 하나씩
admin-question-required = 필수
admin-question-remove = 질문 삭제
admin-nth-question = 질문 { $n }
admin-nth-reminder = 알림 { $n }
admin-question-text = 한 줄 텍스트
admin-question-textarea = 여러 줄
admin-question-number = 숫자
admin-question-select = 하나 선택
admin-question-multi_select = 여러 개 선택
admin-question-checkbox = 체크 상자
admin-question-phone = 전화번호
admin-question-email = 이메일 주소
admin-question-url = 웹 주소
admin-question-date = 날짜
admin-move-up = 위로
admin-move-down = 아래로
admin-active = 게스트가 예약할 수 있음
admin-active-note = 끄면 페이지에 예약을 받지 않는다고 표시됩니다.
admin-access = 예약 대상
admin-access-public = 누구나. 예약 페이지에 표시됩니다
admin-access-secret = 비밀 링크가 있는 사람. 어디에도 표시되지 않습니다
admin-access-single_use = 예약 한 번용 링크가 있는 사람. 어디에도 표시되지 않습니다
admin-links = 링크
admin-link-secret = 비밀 링크
admin-link-renew = 링크 새로 만들기
admin-link-renew-note = 지금까지 나눠 준 링크는 더 이상 열리지 않습니다.
admin-link-made = 새 링크입니다. 다시 표시되지 않으니 지금 복사해 주세요.
admin-link-note = 받는 사람
admin-link-until = 유효 기한
admin-link-make = 예약 한 번용 링크 만들기
admin-link-unnamed = 누구나
admin-link-open = 사용 가능
admin-link-used = 사용됨
admin-link-over = 더 이상 유효하지 않음
admin-link-revoke = 무효로 하기
admin-archive = 보관
admin-archive-note = 페이지와 위의 목록에서 내립니다. 기존 예약은 그대로이며 언제든 되돌릴 수 있습니다.
admin-save-first = 먼저 저장하세요. 저장하지 않으면 위에서 바꾼 내용이 사라져요.
admin-archive-do = 예약 유형 보관
admin-archived-note = 보관된 예약 유형이며 예약을 받지 않습니다.
admin-delete = 삭제…
admin-delete-note = 예약된 적이 없다면 <a>완전히 삭제</a>할 수 있습니다.
admin-delete-title = “{ $n }” 예약 유형을 삭제할까요?
admin-delete-about = 아무도 예약한 적이 없습니다. 링크와 질문까지 완전히 사라지고 주소는 다시 쓸 수 있게 됩니다.
admin-delete-do = 완전히 삭제
admin-delete-keep = 그대로 두기
admin-delete-booked = 이미 예약된 적이 있어 그 예약에 아직 필요합니다. 게스트의 예약 페이지와 메일에 표시되므로 삭제할 수 없습니다.
admin-delete-archive = 대신 보관하세요. 더 이상 예약을 받지 않고 페이지에서 사라집니다.
admin-delete-archived = 이미 보관되어 있어 게스트에게 보이지 않습니다.
admin-delete-back = 예약 유형으로 돌아가기
admin-restore = 되돌리기

## Host side: bookings (pages/admin/bookings.rs, booking.rs, booking_end.rs, reschedule.rs)

admin-bookings-title = 예약, { $tab }
admin-tab-upcoming = 예정
admin-tab-pending = 대기 중
admin-tab-past = 지난 예약
admin-tab-cancelled = 취소 또는 거절됨
admin-tab-all = 전체
admin-search = 검색
admin-search-do = 검색
admin-search-note = (이름, 이메일, 전화, 답변, 메모 또는 예약 번호)
admin-filter = 보기
admin-filter-clear = 필터 초기화
admin-filters = 필터
admin-jump = 날짜로 이동
admin-jump-go = 이동
admin-times-whose = 누구의 시간
admin-times-mine = 내 시간
admin-times-theirs = 게스트 시간
admin-times-guests = 시간은 각 게스트의 시간대이며, 날짜는 { $n } 기준입니다.
admin-export = CSV 내보내기
admin-row-more = { $n } 더 보기
admin-open = 열기
admin-bookings-none-upcoming = 아직 예약이 없습니다. 링크를 복사해 공유하세요.
admin-bookings-none-pending = 답변을 기다리는 요청이 없습니다.
admin-bookings-none-past = 지난 예약이 없습니다.
admin-bookings-none-cancelled = 취소되거나 거절된 예약이 없습니다.
admin-bookings-none-all = 아직 예약이 없습니다. 링크를 복사해 공유하세요.
admin-bookings-none-here = 여기부터는 예약이 없습니다.
admin-bookings-none-found = 일치하는 예약이 없습니다. 검색어를 줄이거나 날짜를 바꿔 보세요.
admin-status-awaiting_payment = 결제 대기 중
admin-status-pending = 대기 중
admin-status-confirmed = 확정됨
admin-status-cancelled = 취소됨
admin-status-declined = 거절됨
admin-status-withdrawn = 철회됨
admin-status-lapsed = 제때 답변하지 않음
admin-status-completed = 완료됨
admin-status-no_show = 불참
admin-status-live = 취소되거나 거절된 것 제외
admin-booking-heading = { $event } · { $guest }
admin-reference = 예약 번호 { $n }
admin-facts = 정보
admin-when = 일시
admin-where = 장소
admin-join = 참여
admin-cancelled-without = { $n }, 사유 없음
admin-cancelled-by = { $who }: { $reason }
admin-answer = 답변을 기다리는 요청입니다
admin-answer-held = { $until }까지 답변해 주세요. 그때까지 시간을 잡아 두며, 답변이 없으면 예약되지 않고 { $guest } 님에게 알려 드립니다.
admin-answer-open = { $until }까지 답변해 주세요. 그동안 다른 게스트가 이 시간을 예약할 수 있으며, 답변이 없으면 예약되지 않고 { $guest } 님에게 알려 드립니다.
admin-refused = 변경된 것이 없습니다.
admin-refused-stale = 페이지를 여신 뒤에 이 예약이 변경되었습니다. 지금 상태는 아래와 같습니다.
admin-refused-cancelled = 이 예약은 그사이 취소되었습니다.
admin-refused-not-begun = 아직 시작되지 않았습니다.
admin-refused-not-pending = 이미 답변한 요청입니다.
admin-refused-not-confirmed = 확정된 적이 없는 예약입니다.
admin-refused-nothing = 되돌릴 것이 없습니다.
admin-refused-over = 이미 시작되었거나 지난 예약입니다.
admin-in-the-way = 겹치는 예약:
admin-confirm = 확정
admin-decline = 거절…
admin-history = 기록
admin-by = { $n }
admin-by-guest = { $n } (게스트)
admin-by-system = 시스템
admin-by-key = API
admin-change-booked = 예약됨
admin-change-requested = 요청됨
admin-change-confirmed = 확정됨
admin-change-declined = 거절됨
admin-change-rescheduled = 변경됨
admin-change-cancelled = 취소됨
admin-change-lapsed = 제때 답변하지 않음
admin-change-completed = 완료됨
admin-change-no_show = 불참으로 표시됨
admin-change-undone = 되돌림
admin-change-created = 생성됨
admin-change-updated = 수정됨
admin-change-archived = 보관됨
admin-change-deleted = 삭제됨
admin-mails = 메일
admin-mails-none = 아직 메일이 없습니다.
admin-actions = 작업
admin-move = 시간 변경
admin-move-other = 다른 시간으로 변경
admin-cancel = 취소…
admin-complete = 완료로 표시
admin-no-show = 불참으로 표시
admin-undo = 되돌리기
admin-undo-to = “{ $n }” 상태로 되돌리기
admin-undo-move = { $n }(으)로 되돌리기
admin-undo-declined = 거절 취소하고 확정
admin-book-again = 다시 예약
admin-calendar = 캘린더
admin-calendar-none = 연결된 캘린더 없음
admin-note = 비공개 메모
admin-note-yours = 메모
admin-note-about = 게스트에게는 보이지 않습니다. 이 예약을 관리하는 모든 사람이 읽을 수 있습니다.
admin-note-save = 메모 저장
admin-note-changed = 마지막 변경: { $n }
admin-note-by = { $who }, { $when }
admin-note-conflict = 그사이 다른 사람이 이 메모를 바꿨습니다. 작성하신 내용은 아래에 있으며 아직 저장되지 않았습니다. 저장하면 다음 내용을 대신합니다:
admin-manage-link = 게스트 전용 링크
admin-guest-page = 게스트의 페이지
admin-manage-note = 이 링크가 있으면 누구나 예약을 변경하거나 취소할 수 있습니다.
admin-ics = .ics로 내려받기
admin-back-booking = 예약으로 돌아가기
admin-cancel-title = 이 예약을 취소할까요?
admin-cancel-about = 게스트에게 메일을 보내고, 양쪽 캘린더의 일정을 철회하며, 시간이 다시 열립니다.
admin-cancel-keep = 예약 유지
admin-cancel-do = 예약 취소
admin-decline-title = 이 요청을 거절할까요?
admin-decline-about = 예약되지 않았다는 메일을 게스트에게 보내고, 시간이 다시 열립니다.
admin-decline-keep = 계속 대기
admin-decline-do = 요청 거절
admin-move-title = 예약 시간 변경
admin-move-now = 현재
admin-move-free = 가능한 시간
admin-move-show = 시간 보기
admin-move-day = { $day }, { $times }
admin-move-press = 두 시간을 나란히 확인하시기 전에는 변경되지 않습니다.
admin-move-look = 시간 비교
admin-move-still = 예약은 아직 그대로입니다.
admin-move-none = { $n }에는 가능한 시간이 없습니다.
admin-move-next = 가장 빠른 시간: { $n }
admin-move-exact = 정확한 시간
admin-move-exact-note = 그때 다른 일정이 없다면 가능 시간 밖이어도 됩니다. { $n } 기준입니다.
admin-move-do = 예약 변경
admin-move-anyway = 그래도 변경
admin-move-warn = 예약은 아직 그대로입니다. 그래도 변경하실 수 있습니다.
admin-move-warn-outside_hours = 예약 가능 시간이 아닙니다.
admin-move-warn-blocked = 막아 둔 시간입니다.
admin-move-warn-too_soon = 게스트는 이렇게 임박해서 예약할 수 없습니다.
admin-move-warn-too_far = 게스트는 이렇게 먼 날짜를 예약할 수 없습니다.
admin-move-warn-limit_reached = 그 날, 주, 월 또는 해에 허용된 예약이 모두 찼습니다.

## Host side: outbox (pages/admin/outbox.rs, mail.rs)

admin-outbox-kept = 메일이 설정되지 않아 메시지를 보내지 않고 여기에 보관합니다. 보내려면 SMTP_URL과 EMAIL_FROM을 설정하세요.
admin-outbox-none = 메시지가 없습니다.
admin-mail-waiting = 대기 중
admin-mail-sent = 보냄
admin-mail-kept = 보관됨
admin-mail-failed = 실패
admin-mail-headers = 헤더
admin-mail-state = 상태
admin-mail-written = 작성
admin-mail-html = 보이는 대로
admin-mail-text = 일반 텍스트
admin-mail-calendar = 캘린더 부분
admin-mail-download = .ics 내려받기

## Host side: security (pages/admin/security.rs, app_setup.rs, recovery_codes.rs, second_step.rs, confirm_it_is_you.rs)

admin-security = 보안
admin-password-wrong = 비밀번호가 맞지 않습니다
admin-password-none = 비밀번호가 없습니다. 다른 방법으로 로그인합니다.
admin-second-step = 2단계 인증
admin-second-step-about = 비밀번호를 입력한 다음 휴대전화 앱에 표시되는 코드도 입력합니다. 누군가 비밀번호를 알아내더라도 로그인할 수 없습니다.
admin-second-step-set-up = 2단계 인증 설정
admin-second-step-on = { $n }부터 켜져 있습니다.
admin-second-step-off = 끄기
admin-second-step-others = 2단계 인증을 쓰는 구성원
admin-second-step-others-about = 휴대전화와 복구 코드를 모두 잃어버린 구성원이 있나요? 초기화하면 비밀번호만으로 로그인할 수 있습니다.
admin-second-step-reset = 초기화
admin-code = 코드
admin-code-note = 앱의 숫자 6자리 또는 복구 코드입니다.
admin-code-for-change = 두 버튼 모두 앱의 숫자 6자리 또는 복구 코드가 필요합니다.
admin-code-wrong = 코드가 맞지 않거나 이미 사용되었습니다
admin-code-paused = 잘못된 코드를 너무 많이 입력했습니다. { $n }분 후에 다시 시도하세요
admin-start-over = 처음부터 다시
admin-app-scan = 휴대전화에 기본으로 있는 앱 등 일회용 코드 앱으로 스캔하세요.
admin-app-qr = 앱용 QR 코드. 아래 키와 같은 내용입니다
admin-app-secret = 또는 이 키를 앱에 직접 입력하세요
admin-app-code = 앱에 표시된 코드
admin-app-code-note = 숫자 6자리입니다. 앱이 제대로 연결되었는지 확인합니다.
admin-app-confirm = 켜기
admin-app-cancel = 나중에
admin-codes = 복구 코드
admin-codes-once = 지금 이 코드를 보관하세요. 다시 표시되지 않습니다.
admin-codes-about = 휴대전화를 잃어버렸을 때 앱 코드 대신 쓰며, 코드마다 한 번만 쓸 수 있습니다. 인쇄하거나 비밀번호를 보관하는 곳에 두세요.
admin-codes-kept = 보관했습니다
admin-codes-new = 새 복구 코드 만들기
admin-codes-left = { $n ->
    [0] 남은 복구 코드가 없습니다.
   *[other] 복구 코드가 { $n }개 남아 있습니다.
}
admin-confirm-you = 본인 확인
admin-confirm-you-about = 로그인 방법을 바꾸려고 합니다. 확인은 10분 동안 유효합니다.
admin-confirm-again = 비밀번호가 없습니다. 로그아웃했다가 다시 로그인한 다음 여기로 돌아오세요.
admin-confirm-go = 확인
# Passkeys.
admin-passkeys = 패스키
admin-passkeys-about = 지문, 얼굴 또는 기기 암호로 로그인합니다. 비밀번호도 2단계 인증도 필요 없고, 가짜 페이지에 정보를 넘겨줄 위험도 없습니다.
admin-passkey-add = 패스키 추가
admin-passkey-add-about = 기기가 지문, 얼굴 또는 기기 암호를 확인한 다음 이 사이트의 키를 보관합니다.
admin-passkey-name = 이름
admin-passkey-name-note = 나중에 어느 기기의 패스키인지 알아볼 수 있습니다.
admin-passkey-name-first = 내 기기
admin-passkey-make = 패스키 만들기
admin-passkey-unable = 이 브라우저에서는 패스키를 만들 수 없거나 스크립트가 꺼져 있습니다. 최신 브라우저를 사용하세요.
admin-passkey-no-answer = 기기에서 패스키를 받지 못했습니다. 시간이 너무 오래 걸렸거나 패스키가 없을 수 있습니다. 다시 시도하세요.
admin-passkey-made-none = 기기에서 패스키를 만들지 못했습니다. 시간이 너무 오래 걸렸거나 이미 패스키가 있을 수 있습니다.
admin-passkey-used = { $added }에 추가, { $used }에 마지막 사용
admin-passkey-unused = { $n }에 추가, 아직 사용하지 않음
admin-passkey-rename = 이름 바꾸기
admin-passkey-remove = 삭제
admin-passkey-instead = 대신 패스키 사용
admin-passkey-confirm = 패스키로 확인
admin-passkey-paused = 시도 횟수가 너무 많습니다. 몇 분 기다리거나 비밀번호를 사용해 주세요.
admin-passkey-wrong = 본인의 패스키가 아니거나 시간이 지났습니다. 다시 시도하세요
admin-passkey-sign-in = 패스키로 로그인
admin-passkey-refused = 이 패스키로 열 수 있는 계정이 없거나 시간이 지났습니다. 다시 시도하거나 비밀번호로 로그인하세요
admin-providers = 다른 방법으로 로그인
admin-providers-about = 다른 서비스의 계정으로 이곳의 계정에 로그인할 수 있습니다. 두 번째 단계는 그대로 확인합니다.
admin-provider-since = { $n }부터 연결됨
admin-provider-connect = { $n } 연결
admin-provider-disconnect = 연결 끊기

## Host side: settings (pages/admin/profile.rs, defaults.rs, api_keys.rs)

admin-profile = 프로필
admin-display-name = 이름
admin-display-name-note = 게스트에게 표시됩니다.
admin-username = 내 주소
admin-username-note = 변경해도 이미 나눠 준 링크는 새 주소로 연결됩니다.
admin-bio = 소개
admin-bio-note = 예약 페이지에 몇 줄로 표시됩니다.
admin-language = 언어
admin-language-browser = 브라우저 설정에 따름
admin-language-note = 작업 공간과 메일에 쓰입니다.
admin-zone-note = 작업 공간과 메일의 시간은 이 시간대를 따릅니다. 가능 시간은 자체 시간대를 유지합니다.
# Pictures.
admin-photo = 사진
admin-photo-yours = 내 사진
admin-photo-choose = 사진 선택
admin-photo-note = JPEG, PNG 또는 WebP, 10MB까지. 가운데를 정사각형으로 자릅니다.
admin-picture-upload = 올리기
admin-picture-remove = 삭제

# The organization.
admin-organization = 조직
admin-organization-name = 이름
admin-organization-name-note = 조직 페이지와 메일에서 게스트에게 표시됩니다.
admin-organization-slug = 주소
admin-organization-slug-note = 이전 주소의 링크도 계속 작동합니다.
admin-organization-language = 언어
admin-organization-language-note = 본인의 설정이나 브라우저에 언어가 없을 때 페이지와 메일에 씁니다.
admin-logo = 로고
admin-logo-choose = 로고 선택
admin-logo-note = JPEG, PNG 또는 WebP, 10MB까지. 투명한 부분은 그대로 유지됩니다.
admin-brand = 색상
admin-brand-own = 게스트에게 우리 색상 보여 주기
admin-brand-color = 우리 색상
admin-brand-note = 버튼과 링크에 쓰입니다. 밝은 화면과 어두운 화면 모두에서 읽히도록 필요한 만큼 어둡거나 밝게 조정합니다.
admin-brand-preview = 미리 보기
admin-brand-link = 링크
admin-brand-button = 버튼
admin-theme = 밝게 또는 어둡게
admin-theme-auto = 게스트 기기에 맞춤
admin-theme-light = 항상 밝게
admin-theme-dark = 항상 어둡게
admin-policy = 취소와 변경
admin-policy-about = 따로 정하지 않은 모든 예약 유형에 적용됩니다.
admin-policy-cancel = 게스트 취소 가능 시한
admin-policy-move = 게스트 변경 가능 시한
admin-cutoff-note = 비워 두면 시작 전까지입니다.
admin-cutoff-before = 시작 전
admin-policy-words = 직접 쓰는 안내
admin-policy-words-note = 게스트가 예약하기 전과 예약 페이지에서 읽습니다.

admin-defaults = 예약 기본값
admin-defaults-about = 따로 정하지 않은 모든 예약 유형에 적용됩니다.
admin-default-duration = 길이
admin-default-duration-note = 새 예약 유형의 길이입니다.
admin-daily-limit-note = 모든 예약 유형을 합한 수입니다. 비워 두면 제한이 없습니다.
admin-notice-note = 시작 얼마 전까지 예약해야 하는지 정합니다.
admin-window-note = 게스트가 얼마나 먼 날짜까지 예약할 수 있는지 정합니다.
admin-keys = API 키
admin-keys-about = <a>JSON API</a>로 이 조직을 읽거나 변경하는 프로그램을 위한 키입니다.
admin-keys-none = 키가 없습니다.
admin-key-once = 지금 이 키를 복사하세요. 다시 표시되지 않습니다.
admin-key-new = 새 키
admin-key-made = { $n } 생성
admin-key-revoke = 폐기
admin-key-make = 키 만들기
admin-key-name = 용도
admin-key-name-note = 예: “웹사이트”. 본인만 볼 수 있습니다.
admin-key-role = 권한
admin-key-role-note = 이 역할을 가진 구성원만큼의 권한입니다.
admin-key-member = 대상 구성원
admin-key-member-note = 호스트 역할의 키에만 해당합니다. 이 구성원의 항목만 읽고 변경합니다.
admin-key-of = { $n }님용
admin-key-do = 키 만들기
admin-role-host = 호스트
admin-role-admin = 관리자
admin-role-owner = 소유자
admin-no-right-admin = { $organization }의 관리자와 소유자만 열거나 실행할 수 있습니다. 현재 역할: { $role }.
admin-no-right-owner = { $organization }의 소유자만 열거나 실행할 수 있습니다. 현재 역할: { $role }.
admin-no-right-advice = 필요하시면 대신 처리해 달라고 하거나 역할을 바꿔 달라고 요청해 주세요. 변경된 것은 없습니다.

## Until when a guest may change their mind
terms-both = { $until }까지 변경하거나 취소할 수 있습니다.
terms-each = { $move }까지 변경하고 { $cancel }까지 취소할 수 있습니다.
terms-move = { $until }까지는 변경할 수 있습니다. 취소는 이제 할 수 없습니다.
terms-cancel = { $until }까지는 취소할 수 있습니다. 변경은 이제 할 수 없습니다.
terms-neither = 시간이 임박하여 예약한 뒤에는 변경하거나 취소할 수 없습니다.
rule-both = 시작 { $n } 전까지 변경하거나 취소할 수 있습니다.
rule-each = 시작 { $move } 전까지 변경하고, { $cancel } 전까지 취소할 수 있습니다.
rule-move = 변경은 시작 { $n } 전까지, 취소는 시작 직전까지 할 수 있습니다.
rule-cancel = 취소는 시작 { $n } 전까지, 변경은 시작 직전까지 할 수 있습니다.

## How many bookings one guest may have
wrong-guest-limit = 이미 예정된 예약이 { $n }건 있으며 더 예약할 수 없습니다. 새로 예약하려면 하나를 취소하세요
problem-link-used = 이미 사용된 링크예요
problem-link-used-advice = 한 번만 예약할 수 있는 링크이고, 이미 예약이 완료되었어요. 본인의 예약이라면 확인 메일에서 볼 수 있어요. 다시 예약하려면 새 링크를 요청해 주세요.
problem-link-expired = 만료된 링크예요
problem-link-expired-advice = 이 링크로는 더 이상 예약할 수 없어요. 보내 준 분에게 새 링크를 요청해 주세요.
problem-taken = 이미 예약된 시간입니다
problem-taken-advice = 그사이 다른 분이 예약했습니다. 뒤로 돌아가 다른 시간을 찾아보세요.

## Host side: time off (pages/admin/travel.rs, holidays.rs, and parts of overrides.rs, blocked.rs)

admin-past = { $n ->
   *[other] 지난 항목 { $n }개
}
admin-hours-outside = { $n ->
   *[other] 이 시간 밖의 예약이 { $n }건 있습니다
}
admin-time-off-change = 변경
admin-reason-show = 손님에게 사유 보이기
admin-reason-shown = 손님에게 보임
admin-overrides-also = 같은 시간을 쓸 다른 날짜
admin-overrides-also-n = 다른 날짜 { $n }
admin-ask-bookings = { $n ->
   *[other] 그 시간에 예약이 { $n }건 있습니다. 직접 옮기거나 취소하실 때까지 그대로 유지됩니다.
}
admin-ask-change = 입력한 내용 고치기
admin-new-tab = (새 탭에서 열림)
admin-blocked-ask = 그래도 차단할까요?
admin-blocked-anyway = 그래도 차단
admin-time-off-ask = 그래도 저장할까요?
admin-time-off-anyway = 그래도 저장
admin-overrides-change = 이 날짜 변경
admin-overrides-replace = 이 날짜의 시간을 바꿀까요?
admin-overrides-replace-yes = 바꾸기
admin-travel-change = 출장 날짜 변경
admin-blocked-change = 차단 변경
admin-travel = 출장
admin-travel-about = 다른 곳에 계신 날에는 시간이 그곳 시계를 따릅니다. 9:00은 그곳에서도 9:00입니다. 나머지 날에는 { $n } 기준입니다.
admin-travel-set = 출장 날짜
admin-travel-none = 없습니다. 시간은 한 시간대를 유지합니다.
admin-travel-add = 출장 날짜 추가
admin-travel-zone = 그곳의 시간대
admin-travel-example = { $there } = { $home }
admin-travel-save = 추가
admin-holidays = 공휴일
admin-holidays-about = 공휴일은 쉬는 날입니다. 예약을 받지 않으며, 손님에게 어떤 공휴일인지 보입니다. 이미 잡힌 예약은 그대로입니다.
admin-holidays-country = 국가
admin-holidays-none = 없음
admin-holidays-region = 지역
admin-holidays-everywhere = 전국 공통만
admin-holidays-show = 공휴일 보기
admin-holidays-off = 쉬는 날
admin-holidays-off-note = 일하는 날은 선택을 해제하세요.
admin-holidays-table = 음력 공휴일은 { $n }년까지 알려져 있습니다.
admin-holidays-moon = 달을 관측해 정하는 명절은 이 목록에 없습니다. 날짜가 발표되면 직접 차단하세요.
admin-holidays-choose = 공휴일 선택
closed-away-reason = { $host }: { $day }에는 자리를 비웁니다. 사유: { $reason }
closed-part = { $host }: { $from }부터 { $until }까지 자리를 비웁니다. 사유: { $reason }

## Public holidays and their countries (model/holidays)

holiday-new-year = 새해 첫날
holiday-second-january = 1월 2일
holiday-epiphany = 주님 공현 대축일
holiday-mlk = 마틴 루서 킹의 날
holiday-seollal = 설날
holiday-st-brigid = 성 브리지다의 날
holiday-presidents = 대통령의 날
holiday-clean-monday = 정결 월요일
holiday-kr-independence = 삼일절
holiday-womens-day = 세계 여성의 날
holiday-st-patrick = 성 패트릭의 날
holiday-independence = 독립 기념일
holiday-maundy-thursday = 성목요일
holiday-good-friday = 성금요일
holiday-easter-sunday = 부활절
holiday-easter-monday = 부활절 월요일
holiday-liberation = 해방 기념일
holiday-freedom = 자유의 날
holiday-kings-day = 국왕의 날
holiday-labour = 근로자의 날
holiday-labor = 노동절(미국)
holiday-early-may = 5월 뱅크 홀리데이
holiday-constitution = 제헌절
holiday-childrens-day = 어린이날
holiday-buddha = 부처님 오신 날
holiday-victory = 전승 기념일
holiday-ascension = 주님 승천 대축일
holiday-spring = 봄 뱅크 홀리데이
holiday-memorial = 메모리얼 데이
holiday-whit-sunday = 성령 강림 대축일
holiday-whit-monday = 성령 강림 월요일
holiday-corpus-christi = 성체 성혈 대축일
holiday-republic = 공화국의 날
holiday-june = 6월 뱅크 홀리데이
holiday-kr-memorial = 현충일
holiday-national = 국경일
holiday-juneteenth = 준틴스
holiday-midsummer = 하지제
holiday-boyne = 보인강 전투 기념일
holiday-summer = 8월 뱅크 홀리데이
holiday-assumption = 성모 승천 대축일
holiday-kr-liberation = 광복절
holiday-chuseok = 추석
holiday-de-unity = 독일 통일의 날
holiday-kr-foundation = 개천절
holiday-st-francis = 아시시의 성 프란치스코
holiday-hangeul = 한글날
holiday-columbus = 콜럼버스의 날
holiday-october = 10월 뱅크 홀리데이
holiday-ohi = 오히 데이
holiday-reformation = 종교 개혁 기념일
holiday-all-saints = 모든 성인 대축일
holiday-armistice = 휴전 기념일
holiday-veterans = 재향 군인의 날
holiday-repentance = 속죄와 기도의 날
holiday-thanksgiving = 추수 감사절
holiday-st-andrew = 성 앤드루의 날
holiday-restoration = 독립 회복일
holiday-immaculate = 원죄 없이 잉태되신 성모 대축일
holiday-christmas-eve = 성탄절 전야
holiday-christmas = 성탄절
holiday-coming-of-age = 성년의 날
holiday-jp-foundation = 건국 기념의 날
holiday-constitution-day = 헌법 기념일
holiday-emperor = 천황 탄생일
holiday-vernal-equinox = 춘분의 날
holiday-showa = 쇼와의 날
holiday-greenery = 녹색의 날
holiday-marine = 바다의 날
holiday-mountain = 산의 날
holiday-aged = 경로의 날
holiday-citizens = 국민의 휴일
holiday-autumnal-equinox = 추분의 날
holiday-sports = 스포츠의 날
holiday-culture = 문화의 날
holiday-labour-thanksgiving = 근로 감사의 날
holiday-family = 가족의 날
holiday-louis-riel = 루이 리엘의 날
holiday-victoria = 빅토리아 데이
holiday-patriots = 애국자의 날
holiday-canada = 캐나다 데이
holiday-civic = 8월 시민 휴일
holiday-reconciliation = 진실과 화해의 날
holiday-remembrance = 영령 기념일
holiday-australia = 오스트레일리아의 날
holiday-anzac = 안작 데이
holiday-kings-birthday = 국왕 탄생일
holiday-tiradentes = 치라덴치스의 날
holiday-aparecida = 아파레시다 성모의 날
holiday-all-souls = 위령의 날
holiday-black-awareness = 흑인 의식의 날
holiday-youth = 청년의 날
holiday-democracy = 민주주의와 국민 통합의 날
holiday-manifesto = 독립 선언의 날
holiday-amazigh = 아마지그 새해
holiday-throne = 즉위 기념일
holiday-oued-ed-dahab = 우에드에드다하브의 날
holiday-king-and-people = 국왕과 국민의 혁명 기념일
holiday-green-march = 녹색 행진 기념일
holiday-founding = 건국 기념일
holiday-second-christmas = 성탄절 다음 날
country-at = 오스트리아
country-be = 벨기에
country-ch = 스위스
country-de = 독일
country-dk = 덴마크
country-es = 스페인
country-fr = 프랑스
country-gb = 영국
country-gr = 그리스
country-ie = 아일랜드
country-it = 이탈리아
country-kr = 대한민국
country-nl = 네덜란드
country-pl = 폴란드
country-pt = 포르투갈
country-se = 스웨덴
country-ae = 아랍에미리트
country-au = 오스트레일리아
country-br = 브라질
country-ca = 캐나다
country-fi = 핀란드
country-jo = 요르단
country-jp = 일본
country-ma = 모로코
country-no = 노르웨이
country-qa = 카타르
country-sa = 사우디아라비아
country-tr = 튀르키예
country-us = 미국

## Another e-mail address (admin/email_change.html, account/email.html, a part of admin/security.html)

error-email-same = 이미 사용 중인 주소입니다.
admin-done-address-asked = 새 주소로 링크를 보냈습니다. 링크를 누르기 전까지는 기존 주소가 유지됩니다.
admin-done-address-kept = 취소했습니다. 주소는 그대로 유지됩니다.
admin-email-yours = 계정 관련 메일은 { $n } 주소로 보냅니다.
admin-email-change = 이메일 주소 변경
admin-email-now = 현재 주소: { $n }
admin-email-new = 새 이메일 주소
admin-email-new-note = 이 주소로 링크를 보냅니다. 링크를 누르기 전까지는 기존 주소가 유지됩니다.
admin-email-send = 링크 보내기
admin-email-keep = 기존 주소 유지
admin-email-awaited = { $email } 주소로 링크를 보냈습니다. { $until }까지 쓸 수 있으며, 누르기 전까지는 기존 주소가 유지됩니다. 메일이 오지 않으면 스팸함을 확인하세요. 이곳의 다른 계정이 쓰는 주소로는 링크를 보내지 않습니다.
admin-email-withdraw = 변경 취소
admin-email-after-password = 이후에는 새 주소와 기존 비밀번호로 로그인합니다. 이미 로그인된 기기는 그대로 유지됩니다.
admin-email-after-passkey = 이후에는 메일을 새 주소로 보냅니다. 패스키는 이전처럼 쓸 수 있습니다.
admin-email-after-provider = { $n } 로그인은 그대로 유지됩니다. 메일을 받는 주소만 바뀌며, 그쪽 계정의 주소는 바뀌지 않습니다.
account-email = 이 주소 사용
account-email-about = { $organization }의 { $name } 계정 주소가 { $old }에서 { $email } 주소로 바뀝니다.
account-email-do = 이 주소 사용
account-email-not-you = 본인이 아니라면 이 페이지를 닫으세요. 아무것도 바뀌지 않습니다.
account-note-email-changed = 새 주소를 사용합니다
account-about-email-changed = 이제부터 메일을 새 주소로 보냅니다. 이미 로그인된 기기는 그대로 유지됩니다.
account-note-email-over = 더 이상 쓸 수 없는 링크입니다
account-about-email-over = 이미 사용했거나, 취소되었거나, 하루가 지났습니다.
account-mail-email-asked-subject = { $organization } 계정의 주소 변경 요청
account-mail-email-asked-lead = 누군가 이 주소 대신 { $email } 주소를 쓰겠다고 요청했습니다. 그 주소로 링크를 보냈으며, 누르기 전까지는 아무것도 바뀌지 않습니다.
account-mail-email-asked-action = 내 계정 보기
account-mail-email-asked-note = 본인이 아니라면 그곳에서 취소하고 새 비밀번호를 설정하세요.
account-mail-email-link-subject = { $organization }에서 이 주소 사용
account-mail-email-link-lead = { $name } 님이 { $organization } 계정에 이 주소를 쓰려고 합니다.
account-mail-email-link-action = 이 주소 사용
account-mail-email-link-note = 링크는 하루 동안 한 번만 쓸 수 있습니다. 본인이 아니라면 아무것도 하지 마세요. 계정은 그대로 유지됩니다.

## A member leaves (admin/member_leaves.html)

error-member-named = 예약에 이 구성원의 이름이 있어 비활성화만 할 수 있습니다.
admin-leave = { $n } 님 내보내기
admin-leave-ask = 비활성화…
admin-leave-remove-ask = 삭제…
admin-leave-nothing = 예정된 예약이 없습니다.
admin-leave-bookings = 예정된 예약이 { $n }건 있습니다.
admin-leave-bookings-stay = 예약은 그대로 유지됩니다. 옮기거나 취소하고, 아니면 대신할 사람을 정하세요.
admin-leave-all = 모두 보기
admin-leave-keep = 그대로 두기
admin-leave-remove = 영구 삭제
admin-leave-remove-about = 계정과 함께 페이지, 예약 유형, 시간, 로그인을 모두 삭제합니다. 이름이 남은 예약이 없어 다른 것은 사라지지 않습니다. 되돌릴 수 없습니다.
admin-leave-named = 예약의 호스트나 기록에 이 구성원의 이름이 있어, 삭제하면 그 이름이 사라집니다. 비활성화만 할 수 있습니다.

## Which mails a host gets (admin/notifications.html)

admin-notify = 알림
admin-notify-about = 다음 경우에 메일 받기
admin-notify-where = { $n } 주소로 보냅니다.
admin-notify-booked = 예약이 들어올 때
admin-notify-booked-note = 답변과 예약 링크가 함께 옵니다.
admin-notify-requested = 예약 요청이 오거나 요청이 만료될 때
admin-notify-requested-note = 끄면 요청을 여기서 직접 확인해야 합니다. 다른 사람이 대신 답하지 않습니다.
admin-notify-rescheduled = 예약이 변경될 때
admin-notify-rescheduled-note = 게스트나 조직의 구성원이 옮긴 경우입니다.
admin-notify-cancelled = 예약이 취소될 때
admin-notify-cancelled-note = 사유가 있으면 함께 옵니다.
admin-notify-reminders = 예약 시간이 다가올 때
admin-notify-reminders-note = 예약 유형에서 나에게 보내도록 정한 알림입니다.
admin-notify-always = 게스트는 언제나 메일을 받습니다. 로그인과 계정 보안에 관한 메일은 언제나 보내 드립니다.

## Guest side: limits (pages/guest/problem.rs, details.rs)
problem-much = 잠시만 기다려 주세요
problem-much-advice = 사용 중인 네트워크에서 짧은 시간에 요청이 많이 왔어요. 입력한 내용은 그대로 있으니 { $n }분 후에 다시 시도해 주세요.
problem-much-lost = 사용 중인 네트워크에서 짧은 시간에 요청이 많이 왔어요. { $n }분 후에 다시 시도해 주세요.
problem-much-again = 다시 시도
limit-email = 이 주소로 하루에 받을 수 있는 예약을 모두 하셨어요. 다음 시각 이후에 다시 시도해 주세요: { $n }
limit-caller = 사용 중인 네트워크에서 예약이 많이 들어와 잠시 쉬고 있어요. 입력한 내용은 그대로 있으니 다음 시각 이후에 다시 눌러 주세요: { $n }
form-hasty = 한 번 더 눌러 주세요. 양식이 사람이 작성하는 것보다 빨리 돌아왔어요. 입력한 내용은 그대로 있어요.

## Host side: guests and sites (pages/admin/organization.rs)
admin-guests = 고객
admin-confirm-email = 고객이 이메일 주소를 확인
admin-confirm-email-note = 예약하기 전에 여섯 자리 코드를 주소로 보내고 입력하도록 해요.
admin-embed-on = 삽입할 수 있는 사이트
admin-embed-on-note = 예약 페이지를 프레임에 표시할 수 있는 사이트예요. 한 줄에 하나씩 https://www.example.org 처럼 적어 주세요. 하위 사이트 전체는 https://*.example.org 로 적어요.
error-site = “{ $site }”은(는) https://www.example.org 같은 사이트가 아니에요
error-sites-many = 사이트는 최대 { $most }개까지 적어 주세요

## Calendars elsewhere
admin-calendars = 캘린더
admin-google-calendar = Google 캘린더
admin-calendars-about = 예약이 캘린더에 기록되고, 캘린더에 일정이 있는 시간은 손님에게 보이지 않습니다.
admin-calendars-not-set-up = 아직 캘린더를 연결할 수 없습니다. 서버 운영자가 Google에 서버를 등록하고 GOOGLE_CLIENT_ID와 GOOGLE_CLIENT_SECRET을 설정해야 합니다.
admin-calendars-no-key = 아직 캘린더를 연결할 수 없습니다. 캘린더 접근 권한을 암호화해 보관할 수 있도록 서버 운영자가 CALENDAR_TOKEN_ENCRYPTION_KEY를 설정해야 합니다.
admin-calendars-connect = Google 캘린더 연결
admin-calendars-reconnect = 다시 연결
admin-calendars-lost = { $n }부터 Google이 접근을 거부하고 있습니다. 새 예약이 기록되지 않고 바쁜 시간도 확인되지 않습니다. 그때까지 알려진 바쁜 시간은 계속 막아 둡니다.
admin-calendars-silent = { $n }부터 Google이 응답하지 않습니다. 그때까지 알려진 바쁜 시간은 계속 막아 둡니다.
admin-calendars-checked = 바쁜 시간을 마지막으로 확인한 때: { $n }
admin-calendars-first = 바쁜 시간을 처음으로 확인하고 있습니다.
admin-calendars-check = 일정이 있으면 예약을 막을 캘린더
admin-calendars-write = 예약을 기록할 캘린더
admin-calendars-write-note = 새 예약부터 적용됩니다. 다른 캘린더에 있는 예약은 그대로 남습니다.
admin-calendars-disconnect-about = 이미 기록된 예약은 Google 캘린더에 남습니다. Kalends는 접근 권한과 바쁜 시간을 지웁니다.
admin-calendars-others = 다른 사람의 캘린더
admin-calendars-fine = 연결됨
admin-calendars-needs = { $n }부터 다시 연결 필요
admin-calendars-silent-other = { $n }부터 응답 없음
admin-calendars-wrong-denied = Google에서 접근이 거부되어 캘린더가 연결되지 않았습니다. 다시 시도하거나 연결하지 않고 계속할 수 있습니다.
admin-calendars-wrong-partly = 필요한 권한 중 일부가 허용되지 않아 캘린더가 연결되지 않았습니다. 다시 시도하면서 Google 화면의 모든 항목을 선택해 주세요.
admin-calendars-wrong-over = 시간이 지났거나 다른 브라우저에서 시작한 연결입니다. 다시 시도해 주세요.
admin-calendars-wrong-away = 지금 Google이 응답하지 않아 캘린더가 연결되지 않았습니다. 몇 분 뒤에 다시 시도해 주세요.
admin-calendars-wrong-untrusted = Google의 응답을 사용할 수 없어 캘린더가 연결되지 않았습니다. 다시 시도해 주세요. 계속되면 서버 운영자에게 알려 주세요.
admin-calendars-wrong-off = 이 서버에서는 캘린더를 연결할 수 없습니다.
admin-calendar-lost = { $since }부터 Google 캘린더 연결이 끊겨 새 예약이 기록되지 않습니다. <a>다시 연결</a>
admin-calendar-pending = Google 캘린더에 기록하는 중
admin-calendar-synced = Google 캘린더에 있음
admin-calendar-taken-out = Google 캘린더에서 삭제됨
admin-calendar-failed = Google에 없음:
admin-calendar-behind = Google 캘린더가 최신 상태가 아님:
admin-calendar-retry = 다시 시도
admin-calendar-away = Google이 응답하지 않았습니다. 자동으로 다시 시도합니다.
admin-calendar-locked = 먼저 Google 캘린더를 다시 연결해야 합니다.
admin-calendar-refused = Google이 받아들이지 않았습니다. 예약을 기록할 캘린더를 확인해 주세요.
admin-done-calendar-connected = 캘린더를 연결했습니다. 바쁜 시간을 확인하고 있습니다.
admin-done-calendar-disconnected = 캘린더 연결을 해제했습니다.
admin-setup-calendar = 캘린더
admin-setup-calendar-title = 캘린더를 연결하세요
admin-setup-calendar-about = 예약이 자동으로 기록되고, 캘린더에 일정이 있는 시간은 손님에게 보이지 않습니다.
admin-setup-calendar-connected = 연결됨: { $n }
error-calendar-choice = 기록할 수 있는 캘린더를 선택해 주세요.
admin-health-calendars = { $n }개 연결됨
admin-health-calendars-lost = { $n }개는 다시 연결해야 합니다
admin-health-calendars-silent = { $n }개가 응답하지 않습니다
admin-health-events-failed = 예약 { $n }건이 캘린더에 제대로 반영되지 않았습니다

## Guest side: a code for the address (mails/account.rs, pages/guest/details.rs)
account-mail-code-subject = { $organization } 확인 코드: { $name }
account-mail-code-lead = 이 주소가 본인의 것임을 확인하려면 예약 페이지에 { $name }을(를) 입력해 주세요. 코드는 10분 동안 쓸 수 있어요.
account-mail-code-action = 예약 페이지 열기
account-mail-code-note = 예약을 요청하지 않았다면 아무것도 하지 않으셔도 돼요. 예약된 것은 없어요.
account-mail-code-why = 누군가 이 주소로 { $organization } 예약을 시작해서 이 메일을 보내 드려요.
field-code = 메일로 받은 코드
field-code-hint = 1분이 지나도 메일이 없나요? 스팸함을 확인하거나, 비워 둔 채 다시 누르면 새 코드를 보내 드려요.
code-sent = 한 단계 남았어요. 여섯 자리 코드를 { $n } 주소로 보냈어요. 아래에 입력하면 완료돼요. 입력한 내용은 그대로 있어요.
code-anew = 이 코드는 더 이상 쓸 수 없어서 { $n } 주소로 새 코드를 보냈어요. 아래에 입력하면 완료돼요. 입력한 내용은 그대로 있어요.
code-wrong = 마지막으로 보낸 코드가 아니에요. 가장 최근 메일을 확인해 주세요
code-many = 이 주소로 코드를 너무 많이 보냈어요. 다음 시각부터 다시 보낼 수 있어요: { $n }
