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

## Choose a time (pages/guest/choose.rs)

no-times-day = No times on { $day }. Next free: <strong><a>{ $next }</a></strong>.

## Every page (layout.html)

skip-main = Skip to the content
