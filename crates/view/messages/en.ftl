## Times, dates and zones (format.rs)

weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
weekday-narrow = { $n ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
day = { $weekday } { $day } { $month }
day-full = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
month-year = { $month } { $year }
moment = { $day }, { $time }
time-am = { $n } AM
time-pm = { $n } PM
time-first = { $time } (first, { $offset })
time-second = { $time } (second, { $offset })
time-range = { $from }–{ $until }
time-range-spoken = { $from } to { $until }
range-into = { $range } ({ $day })
zone-city = { $n } time
zone-at = { $zone } ({ $offset })
also-for = For { $name }: { $range } · { $zone }
minutes-short = { $n } min
hours-short = { $n } h
hours-minutes-short = { $hours } h { $minutes } min

## Every page (layout.html, partials/)

skip-main = Skip to the content
copied = Copied
copy-link = Copy link
link = Link
title-error = Error: { $n }

## Forms (form.rs, partials/form.html)

problems = There is a problem
field-required = (required)
field-optional = (optional)
field-choose = Choose
field-trap = Leave this empty
field-name = Name
field-email = E-mail
field-email-hint = The invitation and any change go to this address.
field-phone = Phone
field-notes = Anything else we should know?
email-suggest = Did you mean { $n }?
wrong-missing = Fill in “{ $n }”
wrong-unchosen = Choose an answer to “{ $n }”
wrong-unticked = Tick “{ $n }” to go on
wrong-email = Enter an e-mail address like name@example.org
wrong-phone = Enter a phone number for “{ $n }”, like +49 30 123456
wrong-number = Enter a number for “{ $n }”
wrong-url = Enter a web address for “{ $n }”, like https://example.org
wrong-date = Enter a date for “{ $n }”
wrong-text = “{ $n }” has characters that cannot be read
wrong-long = Shorten “{ $field }” to { $most } characters

## Organization and host (landing.rs, host.rs)

landing-title = Book a time with { $n }
landing-heading = Book a time with { $n }
landing-profile = See profile
landing-empty = Nobody takes bookings here yet.
host-title = Book a time with { $n }
host-choose = What would you like to book?
host-empty = { $n } takes no bookings at the moment.

## Choose a time (choose.rs)

choose-title = Choose a time: { $event } with { $host }
choose-heading = Choose a time
choose-day = Choose a day to see its times.
price-free = Free
on-request = Each request is answered by hand
length = Length
view = View
view-month = Month
view-week = Week
clock = Clock
clock-12 = 12h
clock-24 = 24h
soonest = Next free
month-previous = Previous month, { $n }
month-next = Next month, { $n }
week-previous = Previous week, from { $n }
week-next = Next week, from { $n }
week-gap = { $n }: no times
time-range-days = { $from } – { $until }
times = Times
times-count = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
times-on = { $times } on { $day }
day-name = { $day }, { $times }
day-name-today = { $day }, { $times }, today
day-no-times = no times
skip-times = Skip { $n } times
another-day = Choose another day
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening
time-until = –{ $n }
time-and = { $time }, { $also }
time-current = current time
seats-left = { $n ->
    [one] { $n } seat left
   *[other] { $n } seats left
}
none-suit = None of these suit?
suggest = Suggest a time
suggest-subject = Another time for { $n }
preview = This is your own page: this is a preview.
no-times-day = No times on { $day }. Next free: <strong><a>{ $next }</a></strong>.
no-times-day-last = No times on { $day }.
no-times-day-plain = No times on { $day }.
no-times-month = No times in { $month }. <strong><a>Go to { $next }</a></strong>.
no-times-ask = { $host } has no free times before { $date }. <strong><a>Ask for a time</a></strong>.
no-times-ever = { $host } has no free times before { $date }.
closed-away = { $host } is away on { $day }.
closed-full = { $host } has no more places on { $day }.
closed-late = Bookings close { $notice } before. The next time is { $next }.
closed-late-last = Bookings close { $notice } before.
hours-before = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
loading = Loading times…
loading-slow = Still loading.
loading-reload = Reload
offline = You are offline. Your answers are kept.

## Time zone (zone.rs and beside every time)

zone-line = Times in <strong>{ $zone }</strong>
zone-line-venue = Times where you meet: <strong>{ $zone }</strong>
zone-now = Times now in { $zone }
zone-change = Change
zone-change-what = time zone
zone-title = Change time zone
zone-back = Back to the times
zone-present = Times are shown in { $n }.
zone-label = Time zone
zone-hint = Search for a city, a country or an offset such as +2.
zone-use = Show times in this zone
zone-here = Found from your device
zone-none = No zone found
zone-found = { $n ->
    [one] { $n } zone
   *[other] { $n } zones
}

## Your details (details.rs)

details-title = Your details: { $event } with { $host }
details-heading = { $event } with { $host }
details-back = All times
details-change = Change
details-change-what = the time
hold-kept = This time is held for you while you fill in the form.
hold-lapsed = We held { $n } for 5 minutes. It is still free; press Confirm to book.
taken = <strong>{ $time } was just taken.</strong> Your details are kept. Choose another time:
taken-all = See all times
details-confirm = Confirm booking
details-request = Send request
details-pay = Pay { $n }
details-price = { $amount } is charged by { $seller }.

## A booking's own page (manage.rs)

manage-confirmed = Booked: { $event } with { $host }
manage-moved = Moved: { $event } with { $host }
manage-pending = Request sent: { $event } with { $host }
manage-awaiting-payment = Pay to book: { $event } with { $host }
manage-cancelled = Cancelled: { $event } with { $host }
manage-past = { $event } with { $host }
subject = { $event } with { $host }
status-confirmed = Confirmed
status-moved = Moved
status-pending = Waiting for the host
status-awaiting-payment = Awaiting payment
status-cancelled = Cancelled
status-no-show = Missed
status-past = Past
sent-to = We sent the invitation to { $n }.
already-booked = This time is already booked for you. Nothing was booked twice.
pending-means = Not booked yet: waiting for { $n } to answer. The time is held for you meanwhile.
awaiting-payment-means = Pay { $amount } by { $time } to keep this time.
cancelled-by-guest = You cancelled this booking.
cancelled-by-host = { $n } cancelled this booking.
cancelled-by-nobody = Nobody answered in time, so this was not booked.
was = Was:
pay = Pay { $n }
place = Where
host = Host
guest = Guest
reference = Reference
calendar-add = Add to your calendar
calendar-google = Google
calendar-outlook = Outlook
calendar-office = Office 365
calendar-yahoo = Yahoo
calendar-file = .ics file
calendar-copies = We cannot update events added this way; the mail invitation updates itself.
calendar-details = See, move or cancel this booking: { $n }
next = What happens next
next-invitation = The invitation in your mail updates itself when anything changes.
next-reminder = You get a reminder { $n } before.
next-reminders = You get a reminder { $first } and { $last } before.
days-long = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
move = Move to another time
cancel = Cancel booking
again = Book again
change-until = You can change this until { $until }.
change-over = It is too late to change this here. <a>Write to { $host }</a>.
change-over-plain = It is too late to change this here. Please ask { $host }.
contact-host = Questions? <a>Write to { $host }</a>.
manage-link = Keep this link: it always shows the present state

## Move and cancel (compare.rs, cancel.rs)

move-title = Move { $event } with { $host }
move-now = You have
move-keep = Keep the present time
move-keep-time = Keep { $n }
move-from = Now
move-to = New
move-reason = Reason
move-do = Move booking
move-other = Choose another time
reason-hint = { $n } reads this.
cancel-title = Cancel { $event } with { $host }?
cancel-reason = Reason
cancel-keep = Keep booking

## Pages that cannot be shown (problem.rs)

problem-bad-request = This address cannot be read
problem-bad-request-advice = Something in the address or the form does not make sense. Check the link, or start again from the booking page.
problem-forbidden = This is not open to you
problem-forbidden-advice = If you pressed a button on this site, go back, reload the page and press it again.
problem-not-found = Page not found
problem-not-found-advice = If you pasted the link, check it is complete.
problem-method = This cannot be done here
problem-method-advice = The address exists, but not for what was asked of it. Go back and try again.
problem-unchangeable = This booking can no longer be changed
problem-unchangeable-advice = It is over, cancelled or too near. Its own page shows how it stands.
problem-gone = Not taking bookings
problem-gone-advice = This booking page is not taking bookings.
problem-large = That is too much
problem-large-advice = What was sent is larger than this form takes. Shorten it and try again.
problem-many = Too many tries
problem-many-advice = { $n ->
    [one] Try again in { $n } minute.
   *[other] Try again in { $n } minutes.
}
problem-fault = Something went wrong here
problem-fault-advice = It is our fault, and it has been written down. Try again in a moment. If it stays, tell us this number: { $n }
problem-unavailable = Back in a moment
problem-unavailable-advice = The service is starting or very busy. Try again shortly.
problem-onward = See other options
problem-contact = Or write to <a>{ $contact }</a>.

## Mails (mails/)

mail-moment = { $day } { $time }
mail-entry = { $title } with { $name }
mail-when = { $when } · { $zone }
mail-when-venue = { $when } at the venue · { $zone }
mail-you = you
mail-was = Was: { $when }
mail-was-struck = Was: <s>{ $when }</s>
mail-clocks-change = Clocks change in { $city } on { $day }.
mail-clocks-stay = Your time stays { $time }.
mail-subject-booked-guest = Booked: { $title } with { $name }, { $when }
mail-subject-booked-host = New booking: { $name }, { $when }
mail-subject-requested-guest = Request sent: { $title }, { $when }
mail-subject-requested-host = Please answer: { $name } asks for { $when }
mail-subject-requested-host-by = Answer by { $by }: { $name } asks for { $when }
mail-subject-declined-guest = Not booked: { $title }, { $when }
mail-subject-declined-host = Declined: { $name }, { $when }
mail-subject-moved = Moved: { $title } with { $name }, now { $when }
mail-subject-cancelled = Cancelled: { $title } with { $name }, { $when }
mail-heading-booked-guest = Booked: { $title } with { $name }
mail-heading-booked-host = New booking: { $title } with { $name }
mail-heading-requested-guest = Request sent: { $title } with { $name }
mail-heading-requested-host = { $name } asks for: { $title }
mail-heading-declined-guest = Not booked: { $title } with { $name }
mail-heading-declined-host = Declined: { $title } with { $name }
mail-heading-moved = Moved: { $title } with { $name }
mail-heading-cancelled = Cancelled: { $title } with { $name }
mail-lead-requested-guest = This is not booked yet: { $name } has to agree first.
mail-lead-requested-host = Nothing is booked until you accept.
mail-lead-declined-guest = { $name } cannot take this time. Nothing is booked.
mail-lead-declined-host = This request was declined, and { $name } has been told.
mail-held-until = The time is held for you until { $moment }.
mail-answer-until = Without an answer by { $moment } the time is free again, and { $name } is told.
mail-moved-by-you = You moved it.
mail-moved-by = { $name } moved it.
mail-cancelled-by-you = You cancelled it.
mail-cancelled-by = { $name } cancelled it.
mail-join = Join the call
mail-manage = See your booking
mail-request = See your request
mail-times = See all free times
mail-instead = Book { $when } instead
mail-move = Move to another time
mail-cancel = Cancel the booking
mail-withdraw = Withdraw the request
mail-answer = Accept or decline
mail-open = Open the booking
mail-book-again = Book again
mail-where = Where
mail-guest = Guest
mail-email = E-mail
mail-phone = Phone
mail-reason = Reason
mail-reference = Reference
mail-changes-until = You can move or cancel until { $moment }.
mail-changes-open = You can move or cancel until it starts.
mail-changes-over = It is too late to move or cancel online. Reply to this mail instead.
mail-note-calendar = If anything changes, the entry in your calendar follows by itself.
mail-ask-host = Questions? Reply to this mail to reach { $name }.
mail-ask-guest = Reply to this mail to reach { $name }.
mail-why-guest = You get this mail because this address was used to book with { $name } at { $organization }.
mail-why-host = You get this mail because you take bookings at { $organization }.

# Where a meeting is
place-google-meet = Google Meet
place-teams = Microsoft Teams
place-zoom = Zoom
place-phone = Phone call
place-in-person = In person
place-custom = To be agreed
place-ask-guest = Place of your choice
