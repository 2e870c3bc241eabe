## What American English says differently; everything else is read from en.ftl (CLDR)

dialect-regions = US AS CA GU MH MP PH PR UM VI

day = { $weekday }, { $month } { $day }
day-full = { $weekday }, { $month } { $day }, { $year }
day-short = { $weekday }, { $month } { $day }
time-am = { $n } AM
time-pm = { $n } PM
time-range-am = { $from }–{ $until } AM
time-range-pm = { $from }–{ $until } PM
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
