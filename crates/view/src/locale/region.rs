//! The habits of regions, from CLDR.

use jiff::civil::Weekday;

use crate::format::Clock;

/// Regions that read times on a twelve-hour clock (CLDR `timeData`).
const TWELVE_HOUR: &str = "\
    AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET \
    FJ FM GD GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO \
    MP MR MW MX MY NA NH NI NZ OM PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY \
    SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS YE ZM";

/// Regions whose week begins on Sunday (CLDR `weekData`); on Saturday below.
const SUNDAY_FIRST: &str = "\
    AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM \
    MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";

/// See above.
const SATURDAY_FIRST: &str = "\
    AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/// The Maldives alone.
const FRIDAY_FIRST: &str = "MV";

/// The clock people there read.
pub(super) fn clock(region: &str) -> Clock {
    if within(TWELVE_HOUR, region) { Clock::H12 } else { Clock::H24 }
}

/// The day their week begins on.
pub(super) fn week_start(region: &str) -> Weekday {
    if within(SUNDAY_FIRST, region) {
        Weekday::Sunday
    } else if within(SATURDAY_FIRST, region) {
        Weekday::Saturday
    } else if within(FRIDAY_FIRST, region) {
        Weekday::Friday
    } else {
        Weekday::Monday
    }
}

fn within(regions: &str, region: &str) -> bool {
    regions.split(' ').any(|one| one == region)
}
