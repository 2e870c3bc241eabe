## This language: its name, whose habits it has without a region (CLDR), which way it runs, its digits
## and the regions that write them instead of 0–9

language-name = English
language-region = 001
language-direction = ltr
language-digits = 0123456789
language-digits-in = -

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
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
day = { $weekday } { $day } { $month }
day-full = { $weekday } { $day } { $month } { $year }
day-short = { $weekday } { $day } { $month }
month-year = { $month } { $year }
moment = { $day }, { $time }
# The hour as it is and with two digits, $hour and $hh; either clock
time-24 = { $hour }:{ $minute }
time-12 = { $hour }:{ $minute }
time-am = { $n } am
time-pm = { $n } pm
time-first = { $time } (first, { $offset })
time-second = { $time } (second, { $offset })
time-range = { $from }–{ $until }
# Both in the same half of the day; in two halves of a twelve-hour clock
time-range-am = { $from }–{ $until } am
time-range-pm = { $from }–{ $until } pm
time-range-halves = { $from } – { $until }
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
languages = Languages
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
field-phone-hint = Needed if you choose a phone call.
field-location = Where would you like to meet?
field-place = Your place
field-place-hint = An address, a number or a link, if you choose a place of your own.
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

## What can be wrong with a value (model, app); pages and the JSON API say it alike

error-empty = Enter this.
error-one-line = Use one line of plain text, without control characters.
error-plain-text = Use plain text, without control characters.
error-long = Use at most { $most } characters.
error-long-by = Use at most { $most } characters; this has { $count }.
error-slug = Use lower-case letters, digits and hyphens, like intro-call.
error-slug-taken = { $slug } is used; try { $free }.
error-slug-former = { $slug } was the address of “{ $name }”, and old links to it still lead there; try { $free }.
error-email = Enter an e-mail address in the format name@example.com.
error-email-empty = Enter an e-mail address.
error-email-member = Somebody here uses this address: they are a member already.
error-password-current = Enter your present password as it is.
error-password-same = This is the password you have already. Choose another.
error-sign-up-domain = Use an address of { $domains }.
error-domain = Enter domains like example.org, with commas between them.
error-email-taken = Somebody here uses this address already.
error-language = Choose one of these languages: { $tags }.
error-username-taken = This name is taken; try another.
error-username-own = “{ $name }” is a word of this site itself. Choose another, your own name for instance.
error-organization-taken = There is an organization with this address already.
error-picture-none = Choose a picture first.
error-picture-kind = Choose a picture: a JPEG, PNG or WebP file.
error-picture-large = Choose a picture of at most 10 MB.
error-picture-unreadable = This picture cannot be read. Save it again, or use another.
error-picture-narrow = This picture is too narrow. Choose one whose longer side is at most { $most } times the shorter.
error-password-short = Use at least { $least } characters.
error-password-simple = This is one of the first anyone would try. Use a few unrelated words.
error-password-common = This is among the passwords that are guessed first. Use a few unrelated words.
error-password-own = This is made of names anyone can know. Use a few unrelated words.
error-sign-in = The e-mail address or the password is not right.
error-passkey = This passkey could not be added. Try again, or use another device.
error-passkeys-most = You have { $most } passkeys; more are not kept. Remove one that you no longer use first.
error-only-way-in = This is your only way in: set a password first.
error-email-own = Nobody changes their own address here. Sign in and change it under Settings, Security: that asks who you are.
error-zone = Choose a time zone, like Europe/Paris.
error-role = Use owner, admin or host.
error-role-reach = You may not give this role.
error-owner-needed = The organization needs an active owner.
error-whose = Say whose with userId; this key belongs to no host.
error-key-member = Choose the active member this key is for.
error-between = Enter a number from { $least } to { $most }.
error-no-question = There is no such question.
error-answer = Answer this question.
error-answer-one = Give one answer.
error-answer-text = Answer with text.
error-tick = Tick this box to go on.
error-choose = Choose an answer.
error-listed = Choose from the list.
error-true-false = Answer true or false.
error-date = Enter a date like 2026-03-10.
error-number = Enter a number.
error-phone = Enter a phone number, like +49 30 901820.
error-phone-needed = Enter the number to call you at.
error-url = Enter a link that starts with https://.
error-link-expiry = Enter a moment that is still to come.
error-redirect = Enter an address that begins with https://, like https://example.org/thanks.
error-no-schedule = This host has no such schedule.
error-color = Enter a colour like #4a63d8.
error-minutes = Enter minutes from 1 to { $most }.
error-durations-many = Offer at most { $most } durations.
error-duration = This is offered for { $minutes } minutes.
error-duration-choice = Choose one of { $offered } minutes.
error-places-many = Offer at most { $most } places.
error-place-listed = Choose one of the places.
error-place-twice = This place is in the list already. Change one of the two.
error-where = Say where.
error-questions-many = Ask at most { $most } questions.
error-question-id = Use lower-case letters, digits and hyphens, each id once.
error-options = Give at least one choice.
error-options-many = Give at most { $most } choices of one line each.
error-dates-order = The last date must not be before the first.
error-dates-reach = Enter dates within the calendar.
error-date-far = Choose a date within the next { $n } years.
error-days-many = Ask for at most { $most } days.
error-time = Enter a time.
error-time-reach = Enter a time within the calendar.
error-whole-minute = Start on a whole minute.
error-own-page = This is your own page: you cannot book yourself.
error-own-address = This is the host’s own address: hosts cannot book themselves.
error-hours-empty = The hours start and end at { $time }; the end must differ from the start.
error-hours-midnight = Hours cannot start at 24:00; write 00:00 on the next day.
error-overrides-many = Keep at most { $most } date overrides.
error-weekly-many = Keep at most { $most } ranges of weekly hours.
error-date-many = Keep at most { $most } ranges on one date.
error-travel-many = Keep at most { $most } spans of dates away.
error-schedules-many = Keep at most { $most } schedules.
error-schedule-default = This is the default schedule. Make another one the default first.
error-schedule-used = These event types use it: { $names }. Give them another one first.
error-schedule-name-taken = There is a schedule “{ $name }” already; choose another name.
error-travel-overlap = You are already away from { $from } until { $until }; choose dates that do not overlap.
error-price = Payments are not available yet; leave the price out.

## Organization and host (front.rs, landing.rs, host.rs)

front-title = Who would you like to book a time with?
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
days-with-times = { $n ->
    [one] { $n } day with times
   *[other] { $n } days with times
}
month-days = { $month }, { $days }
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
closed-away-reason = { $host } is away on { $day }: { $reason }
closed-part = { $host } is away from { $from } to { $until }: { $reason }
closed-full = { $host } has no more places on { $day }.
closed-late = Bookings close { $notice } before. The next time is { $next }.
closed-late-last = Bookings close { $notice } before.
hours-before = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
loading = Loading times…
loading-slow = Still loading. Reload or contact { $n }.
offline = You are offline. Your answers are kept.

## Time zone (zone.rs and beside every time)

zone-line = Times in <strong>{ $zone }</strong>
zone-line-venue = Times where you meet: <strong>{ $zone }</strong>
zone-venue = { $n }, where you meet
also-you = you
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
details-confirm = Confirm booking
details-request = Send request
details-pay = Pay { $n }
details-price = { $amount } is charged by { $seller }.

## A time that cannot be had (refused.rs)

refused-taken = <strong>{ $time } was just taken.</strong>
refused-late = <strong>{ $time } is too near to be booked.</strong>
refused-closed = <strong>{ $time } cannot be booked.</strong>
refused-not-now = <strong>{ $time } could not be booked at this moment.</strong>
refused-kept = Your details are kept.
refused-choose = Choose another time:
refused-again = Try again:
refused-last = No other time near it is free.
refused-all = See all times

## A booking's own page (manage.rs)

manage-confirmed = Booked: { $event } with { $host }
manage-moved = Moved: { $event } with { $host }
manage-pending = Request sent: { $event } with { $host }
manage-awaiting-payment = Pay to book: { $event } with { $host }
manage-cancelled = Cancelled: { $event } with { $host }
manage-withdrawn = Request withdrawn: { $event } with { $host }
manage-not-booked = Not booked: { $event } with { $host }
manage-past = { $event } with { $host }
subject = { $event } with { $host }
status-confirmed = Confirmed
status-moved = Moved
status-pending = Waiting for the host
status-awaiting-payment = Awaiting payment
status-cancelled = Cancelled
status-withdrawn = Withdrawn
status-not-booked = Not booked
status-no-show = Missed
status-past = Past
sent-to = We sent the invitation to { $n }.
already-booked = This time is already booked for you. Nothing was booked twice.
awaiting-payment-means = Pay { $amount } by { $time } to keep this time.
cancelled-by-guest = You cancelled this booking.
withdrawn-by-guest = You withdrew your request. Nothing is booked.
cancelled-by-host = { $n } cancelled this booking.
declined-by-host = { $n } cannot take this time. Nothing is booked.
cancelled-by-nobody = Nobody answered in time, so this was not booked.
pending-held = Not booked yet: { $name } has until { $until } to answer. The time is held for you until then.
pending-open = Not booked yet: { $name } has until { $until } to answer. Others can still take this time meanwhile.
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
calendar-copies-only = We cannot update events added this way.
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
change-over = It is too late to change this here. <a>Write to { $host }</a>.
change-over-plain = It is too late to change this here. Please ask { $host }.
contact-host = Questions? <a>Write to { $host }</a>.
manage-link = Keep this link: it always shows the present state

## Move and cancel (compare.rs, cancel.rs)

move-title = Move { $event } with { $host }
move-now = You are booked for
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
withdraw = Withdraw the request
withdraw-title = Withdraw the request for { $event } with { $host }?
withdraw-keep = Keep the request

## Pages that cannot be shown (problem.rs)

problem-bad-request = This address cannot be read
problem-bad-request-advice = Something in the address or the form does not make sense. Check the link, or start again from the booking page.
problem-forbidden = This is not open to you
problem-forbidden-advice = It may be meant for other people of this organization. If you think it should be open to you, ask one of its admins or owners.
problem-elsewhere = That came from another site
problem-elsewhere-advice = Your browser says that the form was not on a page of this site, so nothing was done. Open the page here and press the button again. If that does not help, this site is being reached under an address that is not its own: tell whoever runs it.
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
problem-onward-booking = See the booking
problem-onward-again = Start again
problem-contact = Or write to <a>{ $contact }</a>.

## Mails (mails/)

mail-moment = { $day } { $time }
mail-moment-today = Today { $time }
mail-moment-tomorrow = Tomorrow { $time }
mail-moment-soon = In { $length }, { $time }
mail-entry = { $title } with { $name }
mail-from = { $name } via { $organization }
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
mail-subject-again-guest = Not booked yet: { $title }, { $when }
mail-subject-requested-host = Please answer: { $name } asks for { $when }
mail-subject-requested-host-by = Answer by { $by }: { $name } asks for { $when }
mail-subject-declined-guest = Not booked: { $title }, { $when }
mail-subject-declined-host = Declined: { $name }, { $when }
mail-subject-withdrawn-guest = Request withdrawn: { $title }, { $when }
mail-subject-withdrawn-host = Request withdrawn: { $name }, { $when }
mail-subject-lapsed-host = Not booked: { $name }, { $when }
mail-subject-moved = Moved: { $title } with { $name }, now { $when }
mail-subject-cancelled = Cancelled: { $title } with { $name }, { $when }
mail-subject-reminder = { $when }: { $title } with { $name }
mail-heading-booked-guest = Booked: { $title } with { $name }
mail-heading-booked-host = New booking: { $title } with { $name }
mail-heading-requested-guest = Request sent: { $title } with { $name }
mail-heading-requested-host = { $name } asks for: { $title }
mail-heading-declined-guest = Not booked: { $title } with { $name }
mail-heading-declined-host = Declined: { $title } with { $name }
mail-heading-withdrawn = Request withdrawn: { $title } with { $name }
mail-heading-again-guest = Not booked yet: { $title } with { $name }
mail-heading-moved = Moved: { $title } with { $name }
mail-heading-cancelled = Cancelled: { $title } with { $name }
mail-heading-reminder = Reminder: { $title } with { $name }
mail-lead-requested-guest = This is not booked yet: { $name } has to agree first.
mail-lead-requested-host = Nothing is booked until you accept.
mail-lead-declined-guest = { $name } cannot take this time. Nothing is booked.
mail-lead-declined-host = This request was declined, and { $name } has been told.
mail-lead-lapsed-guest = { $name } did not answer in time. Nothing is booked.
mail-lead-lapsed-host = This request was not answered in time, and { $name } has been told. Nothing is booked.
mail-held-until = The time is held for you until { $moment }.
mail-answer-until = Without an answer by { $moment } the time is free again, and { $name } is told.
mail-open-until = Without an answer by { $moment } it will not be booked. Others can still take this time meanwhile.
mail-answer-open-until = Without an answer by { $moment } it will not be booked, and { $name } is told. Others can still take this time meanwhile.
mail-moved-by-you = You moved it.
mail-moved-by = { $name } moved it.
mail-cancelled-by-you = You cancelled it.
mail-cancelled-by = { $name } cancelled it.
mail-withdrawn-by-you = You withdrew your request. Nothing is booked.
mail-withdrawn-by = { $name } withdrew the request. Nothing is booked.
mail-again-by = { $name } had accepted and took that back.
mail-restored-by = { $name } took back the cancellation: it is booked again.
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
mail-changes-open = You can move or cancel until it starts.
mail-changes-over = It is too late to move or cancel online. Reply to this mail instead.
mail-note-calendar = If anything changes, the entry in your calendar follows by itself.
mail-ask-host = Questions? To reach { $name }, reply to this mail.
mail-ask-guest = To reach { $name }, reply to this mail.
mail-why-guest = You get this mail because this address was used to ask { $name } at { $organization } for a time.
mail-why-host = You get this mail because guests of { $organization } book times with you.

# Where a meeting is
place-google-meet = Google Meet
place-teams = Microsoft Teams
place-zoom = Zoom
place-phone = Phone call
place-in-person = In person
place-custom = To be agreed
place-ask-guest = Place of your choice
place-open = Place to be agreed

## Host side: the frame (pages/admin/shell.rs)

admin-nav = Workspace
admin-menu = Menu
admin-home = Home
admin-bookings = Bookings
admin-event-types = Event types
admin-availability = Availability
admin-settings = Settings
admin-outbox = Outbox
admin-waiting = { $n ->
    [one] { $n } request waits for your answer
   *[other] { $n } requests wait for your answer
}
admin-your-page = Your booking page
admin-sign-out = Sign out
admin-title = { $page } – { $organization }
admin-title-error = Error: { $n }

admin-done-saved = Saved.
admin-done-joined = Saved. Hours that overlapped or touched are one range now.
admin-done-created = Created. It takes bookings from now on.
admin-done-added = Created.
admin-done-archived = Archived. It takes no new bookings; those already made stay.
admin-done-restored = Back from the archive. Switch it on below to take bookings.
admin-done-restored-on = Back from the archive. It takes bookings again.
admin-done-removed = Removed.
admin-done-gone-before = That had been removed already.
admin-done-confirmed = Accepted. The guest gets a mail.
admin-done-declined = Declined. The guest gets a mail.
admin-done-cancelled = Cancelled. The guest gets a mail.
admin-done-moved = Moved. The guest gets a mail.
admin-done-no-show = Marked as a no-show.
admin-done-completed = Marked as completed.
admin-done-duplicated = This is the copy. It is off until you switch it on: change what differs, tick “Guests can book it” and save.
admin-done-switched-on = Switched on. It takes bookings from now on.
admin-done-switched-off = Switched off. It takes no new bookings; those already made stay.
admin-done-ordered = Order changed. Guests see the same order on your page.
admin-done-reminders = Upcoming bookings have these reminders now.
admin-done-undone = Taken back.
admin-done-taken-back = Taken back. The guest gets a mail.
admin-done-second-off = The second step is off.
admin-done-second-reset = Reset. They sign in with the password alone from now on.
admin-done-proved = Thank you. Go on where you were.
admin-done-passkey-added = The passkey is added. You can sign in with it from now on.
admin-done-passkey-removed = The passkey is removed. It opens nothing any more.
admin-done-connected = Connected. You can sign in this way from now on.
admin-done-disconnected = Disconnected. This sign-in no longer opens your account.
admin-done-revoked = Revoked. Programs that used this key are refused from now on.

## Host side: words several pages share

admin-save = Save
admin-discard = Discard
admin-remove = Remove
admin-edit = Edit
admin-all = All
admin-all-day = All day
admin-blocked-overnight = Ends on the next day
admin-copy = Copy
admin-copy-link = Copy link
admin-copied = Copied
admin-copy-by-hand = Copying did not work. Select the text and copy it by hand.
admin-link-of = Link to { $n }
admin-open-page = View page
admin-view = View
admin-unsaved = Unsaved changes
admin-list-comma = {", "}
admin-dates = { $from } – { $until }
admin-date = Date
admin-time = Time
admin-from = From
admin-until = Until
admin-start = Start
admin-end = End
admin-today = Today
admin-reason = Reason
admin-reason-note = The guest reads it in the mail.
admin-minutes = minutes
admin-days = days
admin-unit = Unit
admin-unit-minutes = minutes
admin-unit-hours = hours
admin-unit-days = days
admin-name = Name
admin-email = E-mail
admin-phone = Phone
admin-message = Message
admin-password = Password
admin-password-note = At least 8 characters. A few unrelated words are good and easy to remember.
admin-host = Host
admin-guest = Guest
admin-event-type = Event type
admin-zone = Time zone
admin-times-in = Times in { $n }.
admin-times-count = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
admin-pages = Pages of the list
admin-page-first = Back to the start
admin-page-next = Next page
admin-page-previous = Previous page
admin-region = { $n ->
    [Africa] Africa
    [America] America
    [Antarctica] Antarctica
    [Arctic] Arctic
    [Asia] Asia
    [Atlantic] Atlantic
    [Australia] Australia
    [Europe] Europe
    [Indian] Indian Ocean
    [Pacific] Pacific
   *[other] No place
}
admin-conflict-hours = These hours were changed elsewhere since you opened this page.
admin-conflict-stored = Saved now
admin-conflict-yours = Yours, not saved
admin-conflict-event-type = This event type was changed elsewhere since you opened this page.
admin-conflict-settings = These settings were changed elsewhere since you opened this page.
admin-conflict-way-on = What you entered is still below and not saved. Press Save to put it in place of the other change, or <a>drop it and see what is saved now</a>.

## Host side: what can be wrong with a form

admin-wrong-missing = Fill in “{ $n }”
admin-wrong-number = Enter a whole number from { $least } to { $most } for “{ $field }”
admin-wrong-zone = Choose a time zone from the list
admin-wrong-zone-change = Choose what stays when the time zone changes
admin-wrong-at = { $field }: { $text }
admin-wrong-date = Enter a date
admin-wrong-date-past = That date is over
admin-wrong-time = Enter a time
admin-wrong-unlisted = Choose one of the times
admin-wrong-tab = There is no list of that name: these are the upcoming bookings
admin-wrong-state = There is no such state of a mail: these are all of them
admin-wrong-page = That page of the list cannot be found: this is the first one
admin-wrong-dates-order = The last date is before the first
admin-wrong-dates-many = Choose at most { $n } days at once
admin-wrong-range = Enter both a start and an end
admin-wrong-range-times = Enter times like 09:00 and 17:00
admin-wrong-hours = Enter at least one range of hours, or choose closed
admin-wrong-times-order = The end is not after the start
admin-wrong-overnight = The end is before the start: tick “Ends on the next day” if that is meant
admin-wrong-overnight-long = On the next day it must end before the time it starts, or it is longer than a day
admin-wrong-event-type-name = Give the event type a name
admin-wrong-lengths = Tick at least one length, or enter another
admin-wrong-length-first = Choose one of the lengths offered
admin-wrong-place = Say where
admin-wrong-place-phone = Enter the number guests call
admin-wrong-question = Write the question
admin-wrong-options = Give at least one choice
admin-wrong-time-taken = You have something else at that time
admin-wrong-time-past = That time is over
admin-wrong-time-same = This is the time it already has
admin-wrong-time-soon = That time is too soon to be booked
admin-wrong-time-far = That time is too far ahead to be booked yet
admin-wrong-time-outside = That time is outside the hours for bookings
admin-wrong-time-blocked = No bookings are taken at that time
admin-wrong-time-full = All seats at that time are taken
admin-wrong-time-held = Someone else is booking that time right now
admin-wrong-time-limit = No more bookings are taken in that day, week, month or year
admin-wrong-time-skipped = The clocks skip that time on that date

## Host side: sign in (pages/admin/sign_in.rs)

admin-sign-in = Sign in
admin-sign-in-with = Sign in with { $n }
admin-sign-in-refused = E-mail and password do not match
admin-sign-in-over = That took too long, or there were too many tries. Please sign in again
admin-sign-in-paused = { $n ->
    [one] Too many tries. Try again in { $n } minute
   *[other] Too many tries. Try again in { $n } minutes
}

## Accounts (pages/account/)

account-mail-invited-subject = { $name } invites you to { $organization }
account-mail-invited-lead = Take bookings at { $organization }: choose a password, and you get a page of your own where people book a time with you.
account-mail-invited-action = Accept the invitation
account-mail-invited-note = The link works once, for seven days. If you expected nothing like this, do nothing.
account-mail-sign-up-subject = Finish signing up to { $organization }
account-mail-sign-up-lead = This address was entered to sign up. Nothing is set up until you go on.
account-mail-sign-up-action = Go on
account-mail-sign-up-note = The link works once, for seven days. If it was not you, do nothing.
account-mail-known-subject = You have an account at { $organization }
account-mail-known-lead = This address was entered to sign up, but you are a member already. Sign in as you always do.
account-mail-known-action = Sign in
account-mail-known-reset = Set a new password
account-mail-known-note = If it was not you, do nothing.
account-mail-reset-subject = New password for { $organization }
account-mail-reset-lead = Somebody asked to set a new password for your account.
account-mail-reset-action = Set a new password
account-mail-reset-note = The link works once, for one hour. If it was not you, do nothing: your password stays as it is.
account-mail-password-subject = Your password at { $organization } was changed
account-mail-password-lead = You are signed out everywhere else.
account-mail-password-action = It was not me: set a new password
account-mail-password-note = If it was you, there is nothing to do.
account-mail-email-subject = Your address at { $organization } was changed
account-mail-email-lead = From now on you sign in and get your mails with { $email }.
account-mail-email-action = Set a new password
account-mail-email-note = If you know nothing of it, tell an admin of your organization.
account-mail-second-on-subject = Your account at { $organization } now asks for a second step
account-mail-second-on-lead = From now on a code of your app is asked for after the password. You are signed out everywhere else.
account-mail-second-off-subject = Your account at { $organization } no longer asks for a second step
account-mail-second-off-lead = From now on your password alone signs you in. You are signed out everywhere else.
account-mail-passkey-added-subject = A passkey was added to your account at { $organization }
account-mail-passkey-added-lead = “{ $name }” signs you in from now on, without a password.
account-mail-passkey-removed-subject = A passkey was removed from your account at { $organization }
account-mail-passkey-removed-lead = “{ $name }” opens nothing any more.
account-mail-connected-subject = { $name } now opens your account at { $organization }
account-mail-connected-lead = You can sign in with { $name } from now on.
account-mail-disconnected-subject = { $name } no longer opens your account at { $organization }
account-mail-disconnected-lead = You can no longer sign in with { $name }.
account-mail-way-in-action = See how you sign in
account-mail-way-in-note = If it was not you, set a new password at once and tell an admin of your organization.
account-mail-why = You get this mail because an account at { $organization } was given this address.

account-choose = Which organization?
account-choose-about = This address has an account at each of these.
account-reset = New password
account-reset-link = Forgot your password?
account-reset-ask = Enter your address. If it has an account, we send a link to it.
account-reset-send = Send the link
account-reset-set = All other sign-ins of this account end.
account-reset-do = Set password
account-reset-again = Send a new link
account-new-password = New password
account-current-password = Present password
account-current-note = May stay empty right after signing in.
account-change-password = Change password
account-change-about = You are then signed out everywhere else.
account-join = Join { $organization }
account-join-by = { $name } invites you.
account-join-do = Create account
account-sign-up = Sign up
account-sign-up-about = We send you a link. Your account is made when you use it.
account-sign-up-do = Send the link
account-note-reset-sent = Look into your mail
account-about-reset-sent = If there is an account with this address, a link is on its way. It works for one hour.
account-note-reset-over = This link no longer works
account-about-reset-over = It was used already, or is older than an hour.
account-note-join-over = This invitation no longer works
account-about-join-over = It was used already, taken back, or is older than seven days. Ask whoever invited you to send it again.
account-note-sign-up-sent = Look into your mail
account-about-sign-up-sent = A link is on its way. It works for seven days.
account-note-sign-up-closed = Accounts are by invitation
account-about-sign-up-closed = Ask an admin of your organization for an invitation.
account-note-provider-denied = You are not signed in
account-about-provider-denied = The sign-in was broken off at the other side. Nothing has changed.
account-note-provider-over = This sign-in is over
account-about-provider-over = It took too long, was used already, or began in another browser. Please start again.
account-note-provider-unknown = No account here uses this sign-in
account-about-provider-unknown = Ask an admin of your organization for an invitation. If you have an account, sign in with your password and connect this sign-in under Settings, Security.
account-note-provider-taken = This sign-in cannot be connected
account-about-provider-taken = It opens another account here already, or yours is connected with another sign-in of the same provider.
account-note-provider-away = The other side does not answer
account-about-provider-away = Please try again in a few minutes, or sign in with your password.
account-note-provider-untrusted = This sign-in did not work
account-about-provider-untrusted = The answer of the other side could not be checked. Please start again, or sign in with your password.
account-onward = On to { $n }
account-onward-go = Go on if nothing happens
admin-members = Members
admin-members-all = Everyone
admin-member-you = (you)
admin-member-off = Switched off
admin-member-off-note = Whoever is switched off cannot sign in and takes no new bookings; the bookings they have stay.
admin-member-role = Role of { $n }
admin-member-deactivate = Switch off
admin-member-activate = Switch on
admin-invitations = Invitations
admin-invitations-none = Nobody is invited at the moment.
admin-invitation-over = Run out
admin-invitation-asked = signs up
admin-invitation-sent = sent { $n }
admin-invitation-resend = Send again
admin-invitation-revoke = Take back
admin-invite = Invite somebody
admin-invite-role = Role
admin-invite-role-note = Hosts see and change their own; admins everybody’s.
admin-invite-do = Send invitation
admin-sign-up-open = Anyone may sign up as a host
admin-sign-up-domains = Only with an address of
admin-sign-up-domains-note = Domains like example.org, with commas between them. Empty for any.
admin-sessions-where = Where you are signed in
admin-sessions-end = Sign out everywhere else
admin-session-this = This browser
admin-session-unknown = Unknown browser
admin-session-when = Last used { $seen }, since { $begun }
admin-done-invited = Invited. The link is on its way and works for seven days.
admin-done-uninvited = Taken back. The link no longer works.
admin-done-signed-out = Signed out.
admin-done-new-password = Password changed. You are signed out everywhere else.

## Host side: first run (pages/admin/setup.rs)

admin-setup-steps = Steps
admin-setup-done = done
admin-setup-you = You
admin-setup-you-title = Welcome
admin-setup-you-about = Three minutes from here to a link people can book you with.
admin-setup-hours = Hours
admin-setup-hours-title = When can people book you?
admin-setup-hours-about = We have set up a working week. You can change it now or at any time.
admin-setup-hours-note = If you change them, a link leads back here.
admin-setup-hours-right = Looks right
admin-setup-hours-change = Change
admin-setup-meeting = Meeting
admin-setup-meeting-title = What can people book?
admin-setup-meeting-about = Start with one kind of meeting. You can add more later.
admin-setup-link = Link
admin-setup-link-title = Your link is live
admin-setup-link-about = Send it to anyone. They choose a time that suits both of you.
admin-setup-organization = Organization
admin-setup-organization-note = Your practice, studio, company or your own name.
admin-setup-zone-note = Your hours are kept in this zone.
admin-setup-zone-found = Taken from your browser. Change it if it is not right.
admin-setup-addresses = Choose your web addresses
admin-setup-address-unnamed = This name has no Latin letters to make an address of. Choose your own, or keep { $n }.
admin-setup-slug = Address of the organization
admin-setup-go = Create my booking page
admin-setup-length = How long
admin-setup-next = Continue
admin-setup-skip = Skip for now
admin-setup-test = See what guests see
admin-setup-test-note = To you it is a preview. For a test booking, open the link on your phone or in a private window.
admin-setup-mail = Send by mail
admin-setup-mail-body = Choose a time for { $name } that suits you: { $url }
admin-setup-on = Your booking page is almost ready. <a>Go on setting it up</a>
admin-setup-home = Go to your workspace

## Host side: home (pages/admin/home.rs)

admin-hello = Hello, { $n }
admin-home-mail = <strong>Mail is not set up yet.</strong> Messages to you and your guests are kept in the <a>outbox</a> and not sent.
admin-home-next = Coming up
admin-home-today-none = Nothing today.
admin-home-today-all = All of today
admin-home-next-none = Nothing after today yet.
admin-home-first = Next
admin-home-all = All bookings
admin-home-types = All event types
admin-home-types-more = { $n ->
    [one] And { $n } more
   *[other] And { $n } more
}
admin-home-links = Your links
admin-home-quick = Do now
admin-home-block = Block time
admin-home-in = in { $n }
admin-home-now = now
admin-week = This week
admin-week-before = last week { $n }
admin-week-booked = Booked
admin-week-booked-about = Bookings that start this week and are not cancelled.
admin-week-hours = Time
admin-week-hours-about = How long these bookings are together, without buffers.
admin-week-cancelled = Cancelled or declined
admin-week-cancelled-about = Bookings that would have started this week and were cancelled or declined.
admin-week-no-shows = No-shows
admin-week-no-shows-about = Of the bookings of this week, those the guest did not come to.
admin-week-about = What these numbers mean
admin-week-zone = Days and weeks are those of { $n }.
admin-health = Is everything working?
admin-health-mail = Mail
admin-health-mail-on = Set up
admin-health-mail-off = Not set up; messages are kept
admin-health-mails-waiting = { $n ->
    [one] { $n } message waits to be sent
   *[other] { $n } messages wait to be sent
}
admin-health-mails-failed = { $n ->
    [one] { $n } message could not be sent
   *[other] { $n } messages could not be sent
}
admin-health-jobs = Background work
admin-health-jobs-fine = All done
admin-health-jobs-waiting = { $n ->
    [one] { $n } job waits.
   *[other] { $n } jobs wait.
}
admin-health-jobs-dead = { $n ->
    [one] { $n } job was given up.
   *[other] { $n } jobs were given up.
}

## Host side: availability (pages/admin/availability.rs, overrides.rs, blocked.rs, schedules.rs)

admin-hours-weekly = Weekly hours
admin-hours-zone = Time zone of these hours
admin-hours-zone-note = Guests see them in their own zone.
admin-hours-total = { $n } a week
admin-hours-weekdays = Mon–Fri, 9–5
admin-hours-clear = Clear all
admin-hours-closed = Closed
admin-hours-add = Add hours
admin-hours-from = { $n } from
admin-hours-until = { $n } until
admin-hours-remove = Remove these hours { $n }
admin-hours-next-day = next day
admin-hours-into-next-day = { $n } (next day)
admin-hours-copy = Copy to…
admin-hours-copy-to = Copy { $n } to
admin-hours-copy-do = Copy
admin-hours-copy-weekdays = Copy to weekdays
admin-hours-copy-all = Copy to every day
admin-hours-view = View
admin-hours-grid = Grid
admin-hours-list = List
admin-hours-undo = Undo
admin-hours-undone = Undone
admin-hours-redo = Redo
admin-hours-redone = Redone
admin-hours-dropped = Changes dropped
admin-hours-weekdays-done = Monday to Friday 9:00 to 17:00 open
admin-hours-clear-done = All hours cleared
admin-hours-midnight = Hours may run past midnight: an end at or before the start is on the next day. 00:00 is midnight.

## Host side: when the zone of the hours changes (pages/admin/availability.rs)

admin-zone-change = These hours were entered in { $old } time. What stays when the zone becomes { $new }?
admin-zone-clock = The clock times: 9:00 in { $old } becomes 9:00 in { $new }
admin-zone-instants = The moments: weekly hours move by today’s difference between { $old } and { $new }, date overrides by that of their date

## Host side: the weekly grid (pages/admin/grid.rs)

admin-grid-name = Weekly hours. Open times are selected
admin-grid-keys = Drag to open hours, below the end of a day to go on into the next. Click hours to change them. Keys: arrows move, Space opens or closes, Shift with arrows extends, Alt with arrows moves an end, E sets exact times.
admin-grid-zoom = Step
admin-grid-cell-open = { $day } { $time }, open, { $range }
admin-grid-cell-closed = { $day } { $time }, closed
admin-grid-continues = continues
admin-grid-opened = { $day } { $from } to { $until } open. Week total { $total }
admin-grid-merged = Merged: { $day } { $from } to { $until } open. Week total { $total }
admin-grid-closed = { $day } { $from } to { $until } closed. Week total { $total }
admin-grid-days = { $from } to { $until }
admin-grid-day-opened = { $day } open all day. Week total { $total }
admin-grid-day-closed = { $day } closed. Week total { $total }
admin-grid-week-opened = Every day open all day. Week total { $total }
admin-grid-week-closed = Every day closed. Week total { $total }
admin-grid-copied = { $day } copied
admin-grid-pasted = { $day } has the copied hours. Week total { $total }
admin-grid-menu = { $day }, more
admin-grid-open-day = Open all day
admin-grid-clear-day = Clear this day
admin-grid-exact = Hours on { $day }
admin-grid-from = From
admin-grid-until = Until
admin-grid-apply = Apply
admin-grid-remove = Remove these hours
admin-grid-close = Close

## Host side: what guests will see (pages/admin/guests_see.rs)

admin-preview = Guests will see
admin-preview-event = Event type
admin-preview-in = Time zone of the guest
admin-preview-own = Same as your hours
admin-preview-do = Preview
admin-preview-zone = The next seven days, in { $n }
admin-preview-none = No times
admin-preview-more = + { $n } more
admin-preview-unreadable = Complete the hours to see what guests will see.
admin-preview-no-event = No event type that takes bookings uses these hours.

## Host side: date overrides and blocked dates (pages/admin/overrides.rs, blocked.rs)

admin-schedule = Schedule
admin-scope-show = Show
admin-acting-for = You are looking after the availability of { $n }.
admin-acting-back = Back to your own
admin-schedules = Schedules
admin-schedules-about = Several sets of hours under their own names, say for evenings. Each event type uses one of them, the default where none is chosen.
admin-schedules-set = Your schedules
admin-schedules-default = Default
admin-schedules-unused = No event type uses it.
admin-schedules-used = Used by { $n }
admin-schedules-make-default = Make default
admin-schedules-delete = Delete
admin-schedules-rename = Rename
admin-schedules-name = Name
admin-schedules-name-note = Only you see it.
admin-schedules-add = Add a schedule
admin-schedules-from = Start from
admin-schedules-copy-of = A copy of { $n }
admin-schedules-add-do = Add schedule
admin-overrides = Date overrides
admin-overrides-about = Other hours on single dates, in place of the weekly ones: a late evening, an extra Saturday. For time off in every schedule, <a>block dates</a>.
admin-overrides-set = Dates with hours of their own
admin-overrides-none = None. Every date follows your weekly hours.
admin-overrides-add = Add a date
admin-overrides-kind = On that date
admin-overrides-hours = Open at these hours
admin-overrides-closed = Closed all day
admin-overrides-save = Save date
admin-blocked = Blocked dates
admin-blocked-about = Time off in every schedule. Nothing is offered on these dates; bookings already made stay until you move or cancel them.
admin-blocked-set = Blocked
admin-blocked-none = Nothing is blocked.
admin-blocked-bookings = { $n ->
    [one] { $n } booking is still on
   *[other] { $n } bookings are still on
}
admin-blocked-add = Block dates
admin-blocked-until-note = For a single day, leave “Until” empty.
admin-blocked-reason-note = Only you see it, unless you tick the box below it.
admin-blocked-save = Block

## Host side: event types (pages/admin/event_types.rs, event_type.rs)

admin-event-types-none = No event types yet. Create one to get a link people can book.
admin-event-type-new = New event type
admin-archived-count = Archived ({ $n })
admin-state-unlisted = Unlisted
admin-show = Show
admin-more = More
admin-for-host = An event type of { $n }
admin-page-of-host = Booking page
admin-switch-on = Switch on
admin-switch-off = Switch off
admin-duplicate = Duplicate
admin-copy-of = Copy of { $n }
admin-moved-up = Moved up
admin-moved-down = Moved down
admin-state-active = Active
admin-state-off = Off
admin-state-archived = Archived
admin-bookings-count = { $n ->
    [0] No bookings yet
    [one] { $n } booking
   *[other] { $n } bookings
}
admin-on-this-page = On this page
admin-part-basics = Basics
admin-part-places = Places
admin-part-times = Times
admin-part-limits = Limits
admin-part-questions = Questions
admin-part-reminders = Reminders
admin-part-confirmation = Confirmation
admin-part-access = Who may book
admin-part-policy = Cancelling and moving
admin-sketch = Guests will see
admin-sketch-again = Preview
admin-sketch-refresh = Refresh
admin-sketch-close = Close preview
admin-sketch-note = From what stands in the form now, saved or not.
admin-sketch-unnamed = No name yet
admin-sketch-details = Your details
admin-sketch-book = Book
admin-sketch-request = Send request
admin-event-type-name = Name
admin-event-type-name-note = What guests see, for example “Intro call”.
admin-event-type-slug = Web address
admin-slug-note = Lower-case letters, digits and hyphens. Left empty, it is made from the name.
admin-event-type-slug-note = Lower-case letters, digits and hyphens. Left empty, it is made from the name. After a change, links with the old address go on working.
admin-slug-take = Use this address here all the same
admin-slug-take-note = Old links with it then lead to this event type.
admin-description = Description
admin-description-note = What it is about and how to prepare; guests read it before they choose a time. Markdown lays it out: **bold**, *emphasis*, [a link](https://example.com), and lines that begin with “- ” for a list.
admin-lengths = Lengths
admin-lengths-note = With more than one, the guest chooses.
admin-length-other = Another length
admin-length-first = Chosen at first
admin-length-shortest = The shortest
admin-color = Colour
admin-color-own = Another colour
admin-color-note = Another colour is shown as the nearest of the twelve, so that names stay readable in light and dark.
admin-color-indigo = Indigo
admin-color-blue = Blue
admin-color-sky = Sky
admin-color-teal = Teal
admin-color-green = Green
admin-color-lime = Lime
admin-color-yellow = Yellow
admin-color-orange = Orange
admin-color-red = Red
admin-color-pink = Pink
admin-color-purple = Purple
admin-color-gray = Grey
admin-places-note = With more than one, the guest chooses.
admin-places-none = No place yet. Guests are told you will get in touch.
admin-places-add = Add a place
admin-place-kind = Kind
admin-place-value = Address, number or link
admin-place-video = There is no connection to this service yet, so no link is made by itself. Enter the link of your meeting room, or send guests one yourself.
admin-place-phone = Guests are asked for the number to call.
admin-place-ask = Guests are asked where to meet.
admin-place-name = Name shown to guests
admin-place-remove = Remove place
admin-nth-place = Place { $n }
admin-location-google_meet = Google Meet
admin-location-teams = Microsoft Teams
admin-location-zoom = Zoom
admin-location-phone = Phone, I call the guest
admin-location-phone_in = Phone, the guest calls me
admin-location-in_person = In person
admin-location-ask_guest = Ask the guest
admin-location-custom = Something else
admin-limits-note = Where a field is empty, your <a>booking defaults</a> count.
admin-default-is = Default: { $n }
admin-default-no-limit = Default: no limit
admin-schedule-of = Hours
admin-schedule-of-note = Which of your schedules it is offered in.
admin-schedule-of-default = The default ({ $n })
admin-limits-about = Times that would go beyond a limit are not offered. Where a field is empty, there is no such limit.
admin-weekly-limit = Most bookings a week
admin-weekly-limit-note = From Monday to Sunday.
admin-monthly-limit = Most bookings a month
admin-yearly-limit = Most bookings a year
admin-guest-limit = Most bookings of one guest
admin-guest-limit-note = Upcoming ones of one e-mail address.
admin-buffer-before = Buffer before
admin-buffer-after = Buffer after
admin-notice = Minimum notice
admin-daily-limit = Most bookings a day
admin-window = How far ahead
admin-window-default = Default: { $n ->
    [one] { $n } day
   *[other] { $n } days
}
admin-window-days = A number of days
admin-window-ahead = Days ahead
admin-window-range = Between two dates
admin-interval = Start times every
admin-interval-note = How far apart the times offered are.
admin-interval-length = The length
admin-seats = Seats
admin-seats-note = How many guests can book the same time.
admin-seats-taken = { $taken } of { $all } seats
admin-requires-confirmation = I confirm each booking
admin-requires-confirmation-note = Guests send a request, and you accept or decline it.
admin-pending-blocks = A waiting request keeps its time
admin-pending-blocks-note = Otherwise others can ask for the same time until you accept one.
admin-redirect = Page after booking
admin-redirect-note = Guests go there once they have booked, instead of the page of their booking. Begins with https://.
admin-reminders-note = A mail before the start, to the guest, to you, or to both.
admin-reminders-kept = { $n ->
    [one] One upcoming booking keeps the reminders it was made with.
   *[other] { $n } upcoming bookings keep the reminders they were made with.
}
admin-reminders-apply = { $n ->
    [one] Apply to 1 upcoming booking
   *[other] Apply to { $n } upcoming bookings
}
admin-reminders-on = Send reminders
admin-reminders-none = No reminders.
admin-reminders-add = Add a reminder
admin-reminder-timing = When
admin-reminder-48h = 2 days before
admin-reminder-24h = 1 day before
admin-reminder-2h = 2 hours before
admin-reminder-1h = 1 hour before
admin-reminder-30m = 30 minutes before
admin-reminder-15m = 15 minutes before
admin-reminder-to = To
admin-reminder-to-guest = The guest
admin-reminder-to-host = Me
admin-reminder-to-both = Both
admin-reminder-remove = Remove reminder
admin-event-policy-about = Guests read it before they book, on the page of their booking and in mails.
admin-cancel-cutoff = Guests may cancel until
admin-reschedule-cutoff = Guests may move it until
admin-event-cutoff-note = This long before the start; until the start when empty. You can always do both.
admin-event-policy = In your words
admin-event-policy-note = For example what a missed appointment means. Plain text, up to 1,000 characters.
admin-questions-note = Name and e-mail are always asked.
admin-questions-none = No further questions.
admin-questions-add = Add a question
admin-question-label = Question
admin-question-kind = Answer
admin-question-options = Choices, one a line
admin-question-required = Required
admin-question-remove = Remove question
admin-nth-question = Question { $n }
admin-nth-reminder = Reminder { $n }
admin-question-text = A line of text
admin-question-textarea = Several lines
admin-question-number = A number
admin-question-select = One of several
admin-question-multi_select = Any of several
admin-question-checkbox = A box to tick
admin-question-phone = A phone number
admin-question-email = An e-mail address
admin-question-url = A web address
admin-question-date = A date
admin-move-up = Up
admin-move-down = Down
admin-active = Guests can book it
admin-active-note = When off, its page says that it takes no bookings.
admin-access = Open to
admin-access-public = Everyone; listed on your page
admin-access-secret = Who has its secret link; listed nowhere
admin-access-single_use = Who has a link for one booking; listed nowhere
admin-links = Links
admin-link-secret = Secret link
admin-link-renew = Renew the link
admin-link-renew-note = The link that was given out so far stops working.
admin-link-made = The new link. Copy it now: it is not shown again.
admin-link-note = For whom
admin-link-until = Valid until
admin-link-make = Make a link for one booking
admin-link-unnamed = For anyone
admin-link-open = Open
admin-link-used = Used
admin-link-over = No longer valid
admin-link-revoke = Revoke
admin-archive = Archive
admin-archive-note = Takes it off your pages and out of the list above. Bookings already made stay. You can bring it back.
admin-save-first = Save first: what you changed above is lost otherwise.
admin-archive-do = Archive event type
admin-archived-note = This event type is archived and takes no bookings.
admin-delete = Delete…
admin-delete-note = If nobody ever booked it, you can <a>delete it for good</a>.
admin-delete-title = Delete “{ $n }”?
admin-delete-about = Nobody ever booked it. It goes for good, with its links and its questions; its address is free again.
admin-delete-do = Delete for good
admin-delete-keep = Keep it
admin-delete-booked = It was booked before, and those bookings still need it: guests see it on their pages and in their mails. So it cannot be deleted.
admin-delete-archive = Archive it instead: it then takes no bookings and leaves your pages.
admin-delete-archived = It is in the archive already, where guests do not see it.
admin-delete-back = Back to the event type
admin-restore = Bring back

## Host side: bookings (pages/admin/bookings.rs, booking.rs, booking_end.rs, reschedule.rs)

admin-bookings-title = Bookings, { $tab }
admin-tab-upcoming = Upcoming
admin-tab-pending = Pending
admin-tab-past = Past
admin-tab-cancelled = Cancelled or declined
admin-tab-all = All
admin-search = Search
admin-search-do = Search
admin-search-note = (name, e-mail, phone, answer, note or reference)
admin-filter = Show
admin-filter-clear = Clear filters
admin-filters = Filters
admin-jump = Jump to
admin-jump-go = Go
admin-times-whose = Whose time
admin-times-mine = My time
admin-times-theirs = Guest’s time
admin-times-guests = Times in each guest’s own zone, under the dates of { $n }.
admin-export = Export CSV
admin-row-more = More for { $n }
admin-open = Open
admin-bookings-none-upcoming = No bookings yet. Copy your link to share it.
admin-bookings-none-pending = Nothing waits for your answer.
admin-bookings-none-past = No past bookings.
admin-bookings-none-cancelled = No cancelled or declined bookings.
admin-bookings-none-all = No bookings yet. Copy your link to share it.
admin-bookings-none-here = No bookings from here on.
admin-bookings-none-found = No bookings match. Try fewer words or other dates.
admin-status-awaiting_payment = Awaiting payment
admin-status-pending = Pending
admin-status-confirmed = Confirmed
admin-status-cancelled = Cancelled
admin-status-declined = Declined
admin-status-withdrawn = Withdrawn
admin-status-lapsed = Not answered in time
admin-status-completed = Completed
admin-status-no_show = No-show
admin-status-live = All but cancelled and declined
admin-booking-heading = { $event } with { $guest }
admin-reference = Reference { $n }
admin-facts = Facts
admin-when = When
admin-where = Where
admin-join = Join
admin-cancelled-without = By { $n }, without a reason
admin-cancelled-by = By { $who }: { $reason }
admin-answer = This request waits for your answer
admin-answer-held = Answer by { $until }. The time is kept until then; without an answer it is not booked, and { $guest } is told.
admin-answer-open = Answer by { $until }. Others can still take this time meanwhile; without an answer it is not booked, and { $guest } is told.
admin-refused = Nothing was changed.
admin-refused-stale = Somebody changed this booking since you opened the page. This is how it stands now.
admin-refused-cancelled = This booking has been called off meanwhile.
admin-refused-not-begun = It has not begun yet.
admin-refused-not-pending = This request was answered before.
admin-refused-not-confirmed = It was never confirmed.
admin-refused-nothing = There is nothing to take back.
admin-refused-over = Its time has come or gone by.
admin-in-the-way = In the way:
admin-confirm = Accept
admin-decline = Decline…
admin-history = History
admin-by = by { $n }
admin-by-guest = { $n } (guest)
admin-by-system = the system
admin-by-key = the API
admin-change-booked = Booked
admin-change-requested = Requested
admin-change-confirmed = Accepted
admin-change-declined = Declined
admin-change-rescheduled = Moved
admin-change-cancelled = Cancelled
admin-change-lapsed = Not answered in time
admin-change-completed = Completed
admin-change-no_show = Marked as a no-show
admin-change-undone = Taken back
admin-change-created = Created
admin-change-updated = Changed
admin-change-archived = Archived
admin-change-deleted = Deleted
admin-mails = Mails
admin-mails-none = No mails yet.
admin-actions = Actions
admin-move = Move
admin-move-other = Move to another time
admin-cancel = Cancel…
admin-complete = Mark as completed
admin-no-show = Mark as a no-show
admin-undo = Undo
admin-undo-to = Back to “{ $n }”
admin-undo-move = Back to { $n }
admin-undo-declined = Accept after all
admin-book-again = Book again
admin-calendar = Calendar
admin-calendar-none = No calendar connected
admin-note = Private note
admin-note-yours = Note
admin-note-about = Never shown to guests. Everybody who manages this booking reads it.
admin-note-save = Save note
admin-note-changed = Last changed: { $n }
admin-note-by = { $who }, { $when }
admin-note-conflict = Somebody else changed this note meanwhile. Yours is below and not saved; saving it replaces this:
admin-manage-link = The guest’s own link
admin-guest-page = The guest’s page
admin-manage-note = Whoever has it can move or cancel this booking.
admin-ics = Download as .ics
admin-back-booking = Back to the booking
admin-cancel-title = Cancel this booking?
admin-cancel-about = The guest gets a mail, the entry in both calendars is withdrawn, and the time is free again.
admin-cancel-keep = Keep booking
admin-cancel-do = Cancel booking
admin-decline-title = Decline this request?
admin-decline-about = The guest gets a mail that it is not booked, and the time is free again.
admin-decline-keep = Keep waiting
admin-decline-do = Decline request
admin-move-title = Move this booking
admin-move-now = Now
admin-move-free = Free times
admin-move-show = Show times
admin-move-day = { $day }, { $times }
admin-move-press = Nothing moves before you have seen both times side by side.
admin-move-look = Compare the times
admin-move-still = The booking is still where it was.
admin-move-none = No free times on { $n }.
admin-move-next = Next free: { $n }
admin-move-exact = An exact time
admin-move-exact-note = Also outside your hours, as long as you have nothing else then. In { $n }.
admin-move-do = Move booking
admin-move-anyway = Move anyway
admin-move-warn = The booking is still where it was. You may move it all the same.
admin-move-warn-outside_hours = That time is outside the hours.
admin-move-warn-blocked = That time is blocked.
admin-move-warn-too_soon = Guests could not book that soon.
admin-move-warn-too_far = Guests could not book that far ahead.
admin-move-warn-limit_reached = That day, week, month or year has all the bookings it may have.

## Host side: outbox (pages/admin/outbox.rs, mail.rs)

admin-outbox-kept = Mail is not set up, so messages are kept here and not sent. Set SMTP_URL and EMAIL_FROM to send them.
admin-outbox-none = No messages.
admin-mail-waiting = Waiting
admin-mail-sent = Sent
admin-mail-kept = Kept
admin-mail-failed = Failed
admin-mail-headers = Headers
admin-mail-state = State
admin-mail-written = Written
admin-mail-html = As shown
admin-mail-text = As plain text
admin-mail-calendar = Calendar part
admin-mail-download = Download .ics

## Host side: security (pages/admin/security.rs, app_setup.rs, recovery_codes.rs, second_step.rs, confirm_it_is_you.rs)

admin-security = Security
admin-password-wrong = This is not your password
admin-password-none = You have none: you sign in another way.
admin-second-step = Second step
admin-second-step-about = After your password you also give a code that an app on your phone shows. Whoever finds out your password still cannot sign in.
admin-second-step-set-up = Set up the second step
admin-second-step-on = On since { $n }.
admin-second-step-off = Turn it off
admin-second-step-others = Members with a second step
admin-second-step-others-about = Somebody has lost their phone and their recovery codes? A reset lets them sign in with the password alone.
admin-second-step-reset = Reset
admin-code = Code
admin-code-note = Six digits from your app, or a recovery code.
admin-code-for-change = For either button: six digits from your app, or a recovery code.
admin-code-wrong = This code is not right, or was used already
admin-code-paused = { $n ->
    [one] Too many wrong codes. Try again in { $n } minute
   *[other] Too many wrong codes. Try again in { $n } minutes
}
admin-start-over = Start again
admin-app-scan = Scan this with an app for one-time codes, such as the one your phone comes with.
admin-app-qr = QR code for your app; the same is in the key below
admin-app-secret = Or type this key into the app
admin-app-code = Code the app shows
admin-app-code-note = Six digits. This makes sure that the app and we agree.
admin-app-confirm = Turn it on
admin-app-cancel = Not now
admin-codes = Recovery codes
admin-codes-once = Keep these codes now. They are not shown again.
admin-codes-about = Each opens once, in place of the app's code, for the day your phone is lost. Print them, or put them where you keep your passwords.
admin-codes-kept = I have kept them
admin-codes-new = Make new recovery codes
admin-codes-left = { $n ->
    [0] No recovery code is left.
    [one] { $n } recovery code is left.
   *[other] { $n } recovery codes are left.
}
admin-confirm-you = Confirm that it is you
admin-confirm-you-about = You are about to change how you sign in. This counts for ten minutes.
admin-confirm-again = You have no password. Sign out and in again, then come back here.
admin-confirm-go = Confirm
# Passkeys.
admin-passkeys = Passkeys
admin-passkeys-about = Sign in with your fingerprint, your face or the code of your device. No password, no second step, and nothing that could be given away on a false page.
admin-passkey-add = Add a passkey
admin-passkey-add-about = Your device will ask for your fingerprint, your face or its code, and keep a key for this site.
admin-passkey-name = Name
admin-passkey-name-note = So that you know later which device it is on.
admin-passkey-name-first = My device
admin-passkey-make = Make the passkey
admin-passkey-unable = This browser cannot make passkeys, or runs no scripts. Use a recent browser.
admin-passkey-no-answer = Your device gave no passkey. It may have waited too long, or there is none to give. Try again.
admin-passkey-made-none = Your device made no passkey. It may have waited too long, or it holds one of yours already.
admin-passkey-used = Added { $added }, last used { $used }
admin-passkey-unused = Added { $n }, not used yet
admin-passkey-rename = Rename
admin-passkey-remove = Remove
admin-passkey-instead = Use a passkey instead
admin-passkey-confirm = Confirm with a passkey
admin-passkey-paused = Too many tries. Wait a few minutes, or use your password.
admin-passkey-wrong = This passkey is not yours, or it came too late. Try again
admin-passkey-sign-in = Sign in with a passkey
admin-passkey-refused = This passkey does not open an account here, or it came too late. Try again, or sign in with your password
admin-providers = Sign in another way
admin-providers-about = An account you have elsewhere can open yours here. A second step is still asked for.
admin-provider-since = connected since { $n }
admin-provider-connect = Connect { $n }
admin-provider-disconnect = Disconnect

## Host side: settings (pages/admin/profile.rs, defaults.rs, api_keys.rs)

admin-profile = Profile
admin-display-name = Your name
admin-display-name-note = Guests see it.
admin-username = Your address
admin-username-note = After a change, links already handed out lead to the new address.
admin-bio = About you
admin-bio-note = A few lines on your booking page.
admin-language = Language
admin-language-browser = As my browser
admin-language-note = Of the workspace and of your mails.
admin-zone-note = Times in your workspace and your mails are in this zone. Your hours keep theirs.
# Pictures.
admin-photo = Photo
admin-photo-yours = Your photo
admin-photo-choose = Choose a photo
admin-photo-note = JPEG, PNG or WebP, up to 10 MB. We cut a square from its middle.
admin-picture-upload = Upload
admin-picture-remove = Remove

# The organization.
admin-organization = Organization
admin-organization-name = Name
admin-organization-name-note = Guests see it on its pages and in mails.
admin-organization-slug = Address
admin-organization-slug-note = Links with the old address go on working.
admin-organization-language = Language
admin-organization-language-note = For pages and mails where neither the person nor their browser says which.
admin-logo = Logo
admin-logo-choose = Choose a logo
admin-logo-note = JPEG, PNG or WebP, up to 10 MB. What is transparent stays so.
admin-brand = Colour
admin-brand-own = Show guests our own colour
admin-brand-color = Our colour
admin-brand-note = Buttons and links get it. We darken or lighten it as far as it takes to be read, in light and dark.
admin-brand-preview = How it looks
admin-brand-link = A link
admin-brand-button = A button
admin-theme = Light or dark
admin-theme-auto = As the guest’s device
admin-theme-light = Always light
admin-theme-dark = Always dark
admin-policy = Cancelling and moving
admin-policy-about = These count for every event type that says nothing else.
admin-policy-cancel = Guests can cancel until
admin-policy-move = Guests can move a booking until
admin-cutoff-note = Leave it empty for: until the start.
admin-cutoff-before = before the start
admin-policy-words = In your words
admin-policy-words-note = Guests read it before they book, and on their booking’s page.

admin-defaults = Booking defaults
admin-defaults-about = These count for every event type that says nothing else.
admin-default-duration = Length
admin-default-duration-note = Of a new event type.
admin-daily-limit-note = Over all event types. Empty for no limit.
admin-notice-note = How long before the start a booking must be made.
admin-window-note = How far in the future a guest can book.
admin-keys = API keys
admin-keys-about = For programs that read or change this organization over the <a>JSON API</a>.
admin-keys-none = No keys.
admin-key-once = Copy this key now. It is not shown again.
admin-key-new = New key
admin-key-made = Made { $n }
admin-key-revoke = Revoke
admin-key-make = Make a key
admin-key-name = What it is for
admin-key-name-note = For example “Website”. Only you see it.
admin-key-role = What it may do
admin-key-role-note = As much as a member with this role.
admin-key-member = Whose
admin-key-member-note = Only for a key of the role Host: it reads and changes what is this member’s.
admin-key-of = for { $n }
admin-key-do = Make key
admin-role-host = Host
admin-role-admin = Admin
admin-role-owner = Owner
admin-no-right-admin = Only admins and owners of { $organization } may open this or do this. Your role is: { $role }.
admin-no-right-owner = Only owners of { $organization } may open this or do this. Your role is: { $role }.
admin-no-right-advice = If you need it, ask one of them to do it for you or to change your role. Nothing was changed.

## Until when a guest may change their mind
terms-both = You can move or cancel this until { $until }.
terms-each = You can move this until { $move } and cancel it until { $cancel }.
terms-move = You can still move this until { $until }. It is too late to cancel.
terms-cancel = You can still cancel this until { $until }. It is too late to move it.
terms-neither = This is so soon that it can no longer be moved or cancelled once it is booked.
rule-both = You can move or cancel until { $n } before the start.
rule-each = You can move until { $move } before the start and cancel until { $cancel } before it.
rule-move = You can move until { $n } before the start, and cancel until it begins.
rule-cancel = You can cancel until { $n } before the start, and move until it begins.

## How many bookings one guest may have
wrong-guest-limit = { $n ->
    [one] You already have an upcoming booking here, and one is the most. Cancel it to book another
   *[other] You already have { $n } upcoming bookings here, the most there may be. Cancel one to book another
}
problem-link-used = This link was used
problem-link-used-advice = It was good for one booking, which has been made. If it is yours, the confirmation leads to it. For another, ask for a new link.
problem-link-expired = This link has expired
problem-link-expired-advice = It can no longer be used to book. Ask whoever sent it for a new one.
problem-taken = That time is taken
problem-taken-advice = Somebody else has it by now. Go back and look for another time.

## Host side: time off (pages/admin/travel.rs, holidays.rs, and parts of overrides.rs, blocked.rs)

admin-time-off-change = Change
admin-past = { $n ->
    [one] { $n } in the past
   *[other] { $n } in the past
}
admin-reason-show = Show the reason to guests
admin-reason-shown = guests see it
admin-hours-outside = { $n ->
    [one] { $n } booking is outside these hours
   *[other] { $n } bookings are outside these hours
}
admin-overrides-also = More dates with the same hours
admin-overrides-also-n = Another date, { $n }
admin-ask-bookings = { $n ->
    [one] { $n } booking is in that time. It stays until you move or cancel it.
   *[other] { $n } bookings are in that time. They stay until you move or cancel them.
}
admin-ask-change = Change what I entered
admin-new-tab = (opens in a new tab)
admin-blocked-ask = Block anyway?
admin-blocked-anyway = Block anyway
admin-time-off-ask = Save anyway?
admin-time-off-anyway = Save anyway
admin-overrides-change = Change this date
admin-overrides-replace = Replace the hours of these dates?
admin-overrides-replace-yes = Replace
admin-travel-change = Change dates away
admin-blocked-change = Change what is blocked
admin-travel = Travel
admin-travel-about = On dates away, your hours follow the clocks there: 9:00 stays 9:00. On all other dates they are in { $n }.
admin-travel-set = Dates away
admin-travel-none = None. Your hours stay in one time zone.
admin-travel-add = Add dates away
admin-travel-zone = Time zone there
admin-travel-example = { $there } is { $home }
admin-travel-save = Add
admin-holidays = Holidays
admin-holidays-about = Public holidays are days off: nothing is offered, and guests read which holiday it is. Bookings already made stay.
admin-holidays-country = Country
admin-holidays-none = None
admin-holidays-region = Region
admin-holidays-everywhere = Only what is kept everywhere
admin-holidays-show = Show holidays
admin-holidays-off = Days off
admin-holidays-off-note = Untick the days on which you work.
admin-holidays-table = Holidays of the lunar calendar are known until { $n }.
admin-holidays-moon = The feasts that follow the moon are announced when it is seen, so they are not in this list. Block their dates once you know them.
admin-holidays-choose = Choose holidays

## Public holidays and their countries (model/holidays)

holiday-new-year = New Year’s Day
holiday-second-january = 2 January
holiday-epiphany = Epiphany
holiday-mlk = Martin Luther King Jr. Day
holiday-seollal = Seollal (Lunar New Year)
holiday-st-brigid = Saint Brigid’s Day
holiday-presidents = Presidents’ Day
holiday-clean-monday = Clean Monday
holiday-kr-independence = Independence Movement Day
holiday-womens-day = International Women’s Day
holiday-st-patrick = Saint Patrick’s Day
holiday-independence = Independence Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-liberation = Liberation Day
holiday-freedom = Freedom Day
holiday-kings-day = King’s Day
holiday-labour = Labour Day
holiday-labor = Labor Day
holiday-early-may = May bank holiday
holiday-constitution = Constitution Day
holiday-childrens-day = Children’s Day
holiday-buddha = Buddha’s Birthday
holiday-victory = Victory Day
holiday-ascension = Ascension Day
holiday-spring = Spring bank holiday
holiday-memorial = Memorial Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-republic = Republic Day
holiday-june = June bank holiday
holiday-kr-memorial = Memorial Day (Korea)
holiday-national = National Day
holiday-juneteenth = Juneteenth
holiday-midsummer = Midsummer Day
holiday-boyne = Battle of the Boyne
holiday-summer = August bank holiday
holiday-assumption = Assumption Day
holiday-kr-liberation = Liberation Day (Korea)
holiday-chuseok = Chuseok
holiday-de-unity = German Unity Day
holiday-kr-foundation = National Foundation Day
holiday-st-francis = Saint Francis of Assisi
holiday-hangeul = Hangeul Day
holiday-columbus = Columbus Day
holiday-october = October bank holiday
holiday-ohi = Ohi Day
holiday-reformation = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-veterans = Veterans Day
holiday-repentance = Day of Repentance and Prayer
holiday-thanksgiving = Thanksgiving
holiday-st-andrew = Saint Andrew’s Day
holiday-restoration = Restoration of Independence
holiday-immaculate = Immaculate Conception
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-coming-of-age = Coming of Age Day
holiday-jp-foundation = National Foundation Day (Japan)
holiday-constitution-day = Constitution Day
holiday-emperor = The Emperor’s Birthday
holiday-vernal-equinox = Vernal Equinox Day
holiday-showa = Shōwa Day
holiday-greenery = Greenery Day
holiday-marine = Marine Day
holiday-mountain = Mountain Day
holiday-aged = Respect for the Aged Day
holiday-citizens = Citizens’ Holiday
holiday-autumnal-equinox = Autumnal Equinox Day
holiday-sports = Sports Day
holiday-culture = Culture Day
holiday-labour-thanksgiving = Labour Thanksgiving Day
holiday-family = Family Day
holiday-louis-riel = Louis Riel Day
holiday-victoria = Victoria Day
holiday-patriots = National Patriots’ Day
holiday-canada = Canada Day
holiday-civic = Civic Holiday (August)
holiday-reconciliation = Day for Truth and Reconciliation
holiday-remembrance = Remembrance Day
holiday-australia = Australia Day
holiday-anzac = Anzac Day
holiday-kings-birthday = King’s Birthday
holiday-tiradentes = Tiradentes Day
holiday-aparecida = Our Lady of Aparecida
holiday-all-souls = All Souls’ Day
holiday-black-awareness = Black Awareness Day
holiday-youth = Youth Day
holiday-democracy = Democracy and National Unity Day
holiday-manifesto = Independence Manifesto Day
holiday-amazigh = Amazigh New Year
holiday-throne = Throne Day
holiday-oued-ed-dahab = Oued Ed-Dahab Day
holiday-king-and-people = Revolution of the King and the People
holiday-green-march = Green March Day
holiday-founding = Founding Day
holiday-second-christmas = Second day of Christmas
country-at = Austria
country-be = Belgium
country-ch = Switzerland
country-de = Germany
country-dk = Denmark
country-es = Spain
country-fr = France
country-gb = United Kingdom
country-gr = Greece
country-ie = Ireland
country-it = Italy
country-kr = South Korea
country-nl = Netherlands
country-pl = Poland
country-pt = Portugal
country-se = Sweden
country-ae = United Arab Emirates
country-au = Australia
country-br = Brazil
country-ca = Canada
country-fi = Finland
country-jo = Jordan
country-jp = Japan
country-ma = Morocco
country-no = Norway
country-qa = Qatar
country-sa = Saudi Arabia
country-tr = Türkiye
country-us = United States

## Another e-mail address (admin/email_change.html, account/email.html, a part of admin/security.html)

error-email-same = This is your address already.
admin-done-address-asked = A link is on its way to the new address. Until it is pressed, the old one stays.
admin-done-address-kept = Withdrawn. Your address stays as it is.
admin-email-yours = The mails about your account go to { $n }.
admin-email-change = Change e-mail address
admin-email-now = Your address now: { $n }
admin-email-new = New e-mail address
admin-email-new-note = A link goes there. Until it is pressed, the old address stays.
admin-email-send = Send the link
admin-email-keep = Keep the old one
admin-email-awaited = A link went to { $email }. It works until { $until }; until it is pressed, your address stays as it is. If nothing arrives, look into the spam folder; an address of another account here gets no link.
admin-email-withdraw = Withdraw
admin-email-after-password = Then you sign in with the new address and the same password. Wherever you are signed in, you stay so.
admin-email-after-passkey = Then your mails go there. Your passkeys open the account as before.
admin-email-after-provider = You sign in with { $n }, and that stays as it is: this changes where your mails go, not your address there.
account-email = Use this address
account-email-about = The account of { $name } at { $organization } changes from { $old } to { $email }.
account-email-do = Use this address
account-email-not-you = It was not you? Close this page, and nothing changes.
account-note-email-changed = Your new address is in use
account-about-email-changed = From now on your mails go there. Wherever you are signed in, you stay so.
account-note-email-over = This link no longer works
account-about-email-over = It was used already, withdrawn, or is older than a day.
account-mail-email-asked-subject = Another address for your account at { $organization }
account-mail-email-asked-lead = Somebody asked for { $email } in place of this address. A link went there; until it is pressed, nothing changes.
account-mail-email-asked-action = Look at my account
account-mail-email-asked-note = If it was not you, withdraw it there and set a new password.
account-mail-email-link-subject = Use this address at { $organization }
account-mail-email-link-lead = { $name } wants to use this address for an account at { $organization }.
account-mail-email-link-action = Use this address
account-mail-email-link-note = The link works once, for one day. If it was not you, do nothing: the account stays as it is.

## A member leaves (admin/member_leaves.html)

error-member-named = Bookings name this member, so they can only be switched off.
admin-leave = { $n } leaves
admin-leave-ask = Switch off…
admin-leave-remove-ask = Remove…
admin-leave-nothing = No bookings are to come.
admin-leave-bookings = { $n ->
    [one] One booking is still to come.
   *[other] { $n } bookings are still to come.
  }
admin-leave-bookings-stay = They stay as they are: move or cancel them, or see that somebody is there.
admin-leave-all = See them all
admin-leave-keep = Keep on
admin-leave-remove = Remove for good
admin-leave-remove-about = Takes away the account with its page, event types, hours and sign-ins. No booking names them, so nothing else is lost. This cannot be undone.
admin-leave-named = Bookings name this member, as host or in their history, and would lose that name. They can only be switched off.

## Which mails a host gets (admin/notifications.html)

admin-notify = Notifications
admin-notify-about = Mail me when
admin-notify-where = They go to { $n }.
admin-notify-booked = somebody books
admin-notify-booked-note = With their answers, and where to see the booking.
admin-notify-requested = somebody asks for a time, or a request ran out
admin-notify-requested-note = Without it, look here for requests yourself: nobody else answers them.
admin-notify-rescheduled = a booking is moved
admin-notify-rescheduled-note = By a guest, or by somebody of your organization.
admin-notify-cancelled = a booking is cancelled
admin-notify-cancelled-note = With the reason, if there is one.
admin-notify-reminders = a booking is near
admin-notify-reminders-note = The reminders that your event types send to you.
admin-notify-always = Guests always get theirs. Mails about your sign-in and the security of your account always come.

## Guest side: limits (pages/guest/problem.rs, details.rs)
problem-much = A moment, please
problem-much-advice = { $n ->
    [one] A lot has come from your network in a short time. Nothing you typed is lost. Please try again in { $n } minute.
   *[other] A lot has come from your network in a short time. Nothing you typed is lost. Please try again in { $n } minutes.
}
problem-much-lost = { $n ->
    [one] A lot has come from your network in a short time. Please try again in { $n } minute.
   *[other] A lot has come from your network in a short time. Please try again in { $n } minutes.
}
problem-much-again = Try again
limit-email = This address has been used for as many bookings as we take in a day. Please try again after { $n }
limit-caller = Many bookings have come from your network, so we are pausing for a moment. Everything you typed is kept: please press again after { $n }.
form-hasty = Please press once more: the form came back faster than people fill it in. Everything you typed is kept.

## Host side: guests and sites (pages/admin/organization.rs)
admin-guests = Guests
admin-confirm-email = Guests confirm their e-mail address
admin-confirm-email-note = Before a booking is made, a code of six digits is sent to the address, and asked for.
admin-embed-on = Sites that may embed
admin-embed-on-note = Sites whose pages may show your booking pages in a frame: one a line, like https://www.example.org. For all below a name, https://*.example.org.
error-site = “{ $site }” is no site like https://www.example.org
error-sites-many = Give at most { $most } sites

## Calendars elsewhere
admin-calendars = Calendars
admin-google-calendar = Google Calendar
admin-calendars-about = Your bookings are written into your calendar, and guests are not offered times when it is busy.
admin-calendars-not-set-up = Calendars cannot be connected yet: whoever runs this server registers it with Google and sets GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.
admin-calendars-no-key = Calendars cannot be connected yet: whoever runs this server sets CALENDAR_TOKEN_ENCRYPTION_KEY, so that access to your calendar is kept encrypted.
admin-calendars-connect = Connect Google Calendar
admin-calendars-reconnect = Reconnect
admin-calendars-lost = Google has refused us access since { $n }. New bookings are not written there, and busy times are not looked up; those known then still keep guests away.
admin-calendars-silent = Google has not answered since { $n }. The busy times known then still keep guests away.
admin-calendars-checked = Busy times last looked up { $n }.
admin-calendars-first = Busy times are being looked up for the first time.
admin-calendars-check = Keep guests away when these are busy
admin-calendars-write = Write bookings to
admin-calendars-write-note = Holds for new bookings. What is in another calendar stays there.
admin-calendars-disconnect-about = Bookings already written stay in Google Calendar. Kalends forgets its access and your busy times.
admin-calendars-others = Calendars of others
admin-calendars-fine = Connected
admin-calendars-needs = Needs reconnecting since { $n }
admin-calendars-silent-other = No answer since { $n }
admin-calendars-wrong-denied = Google says that access was denied, so your calendar is not connected. You can try again, or go on without it.
admin-calendars-wrong-partly = Not all of the access was allowed, so your calendar is not connected. Try again and leave every box at Google ticked.
admin-calendars-wrong-over = This attempt is over or was begun in another browser. Please try again.
admin-calendars-wrong-away = Google does not answer at the moment, so your calendar is not connected. Please try again in a few minutes.
admin-calendars-wrong-untrusted = Google’s answer could not be used, so your calendar is not connected. Please try again; if it happens again, tell whoever runs this server.
admin-calendars-wrong-off = Calendars cannot be connected on this server.
admin-calendar-lost = Google Calendar is disconnected since { $since }: new bookings are not written there. <a>Reconnect</a>
admin-calendar-pending = On its way to Google Calendar
admin-calendar-synced = In Google Calendar
admin-calendar-taken-out = Taken out of Google Calendar
admin-calendar-failed = Not in Google:
admin-calendar-behind = Google Calendar is not up to date:
admin-calendar-retry = Retry
admin-calendar-away = Google did not answer. It is tried again by itself.
admin-calendar-locked = Google Calendar needs to be reconnected first.
admin-calendar-refused = Google did not take it. See which calendar bookings are written to.
admin-done-calendar-connected = Calendar connected. Busy times are being looked up.
admin-done-calendar-disconnected = Calendar disconnected.
admin-setup-calendar = Calendar
admin-setup-calendar-title = Connect your calendar
admin-setup-calendar-about = Bookings appear in it by themselves, and guests are not offered times when it is busy.
admin-setup-calendar-connected = Connected: { $n }
error-calendar-choice = Choose one of your calendars that can be written to.
admin-health-calendars = { $n ->
    [one] One connected
   *[other] { $n } connected
}
admin-health-calendars-lost = { $n ->
    [one] One needs reconnecting
   *[other] { $n } need reconnecting
}
admin-health-calendars-silent = { $n ->
    [one] One does not answer
   *[other] { $n } do not answer
}
admin-health-events-failed = { $n ->
    [one] The calendar of one booking is not up to date
   *[other] The calendars of { $n } bookings are not up to date
}

## Guest side: a code for the address (mails/account.rs, pages/guest/details.rs)
account-mail-code-subject = { $name } is your code for { $organization }
account-mail-code-lead = Enter { $name } on the booking page to confirm that this address is yours. The code is good for ten minutes.
account-mail-code-action = Open the booking page
account-mail-code-note = If you did not ask to book, do nothing: nothing was booked.
account-mail-code-why = You get this mail because somebody began to book at { $organization } with this address.
field-code = Code from your e-mail
field-code-hint = No mail after a minute? Look among the junk, or leave this empty and press again for a new code.
code-sent = One more step: a code of six digits was sent to { $n }. Enter it below to finish. Everything you typed is kept.
code-anew = That code is no longer valid, so a new one was sent to { $n }. Enter it below to finish. Everything you typed is kept.
code-wrong = This is not the code that was sent last. Please look at the newest e-mail
code-many = So many codes went to this address that the next can be sent from { $n }
