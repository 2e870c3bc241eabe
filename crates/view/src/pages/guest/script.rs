//! What the page's script knows: the starts as numbers and the words as patterns.
//!
//! The script holds no English: it fills `{day}` and the like into patterns made here, from the
//! same messages the server uses.

use serde_json::{Value, json};

use super::choose::{Away, Choose, ZoneFrom};
use crate::{format::RENAMED, locale::Locale};

/// The data of a page where a time is chosen.
pub fn data(choose: &Choose) -> String {
    let mut before = 0;
    let gaps = choose.starts.iter().map(|start| {
        let minute = start.at.as_second().div_euclid(60);
        let gap = minute - before;
        before = minute;
        gap
    });
    let seats = choose.starts.iter().any(|start| start.seats_left.is_some());
    let data = json!({
        "gaps": gaps.collect::<Vec<i64>>(),
        "seats": seats.then(|| choose.starts.iter().map(|s| s.seats_left).collect::<Vec<_>>()),
        "next": choose.next.iter().map(|at| at.as_second() / 60).collect::<Vec<_>>(),
        "away": choose.away.iter().map(away).collect::<Vec<_>>(),
        "host": choose.host.name,
        "current": choose.current().map(|at| at.as_second() / 60),
        "minutes": choose.event.minutes,
        "month": choose.month.strftime("%Y-%m").to_string(),
        "date": choose.date.map(|date| date.to_string()),
        "today": choose.now.as_second() / 60,
        "zone": choose.reader.zone_id,
        "clock": choose.reader.clock.value(),
        "open": choose.preview().is_none(),
        "ask": choose.zone == ZoneFrom::Host,
        "words": words(choose),
    });
    inert(&data)
}

fn away(one: &Away) -> Value {
    json!([one.start.as_second() / 60, one.end.as_second() / 60, one.reason])
}

/// JSON that cannot end the element it stands in.
pub fn inert(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

/// Every pattern and word the picker's script says.
fn words(choose: &Choose) -> Value {
    let l = choose.page.locale;
    let numbered = |key: &str, last: i8| (1..=last).map(|n| l.with(key, n)).collect::<Vec<_>>();
    let pattern = |key: &str, names: &[&str]| {
        let holes: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let words: Vec<(&str, &str)> =
            names.iter().zip(&holes).map(|(name, hole)| (*name, hole.as_str())).collect();
        l.say(key, &words)
    };
    let date = ["weekday", "day", "month", "year"];
    json!({
        "weekday": numbered("weekday", 7),
        "weekdayShort": numbered("weekday-short", 7),
        "month": numbered("month", 12),
        "monthShort": numbered("month-short", 12),
        "day": pattern("day", &date),
        "dayFull": pattern("day-full", &date),
        "dayShort": pattern("day-short", &date[..3]),
        "moment": pattern("moment", &["day", "time"]),
        "digits": l.ten_digits(),
        "time24": pattern("time-24", &["hour", "hh", "minute"]),
        "time12": pattern("time-12", &["hour", "hh", "minute"]),
        "am": l.with("time-am", "{n}"),
        "pm": l.with("time-pm", "{n}"),
        "first": pattern("time-first", &["time", "offset"]),
        "second": pattern("time-second", &["time", "offset"]),
        "spoken": pattern("time-range-spoken", &["from", "until"]),
        "until": l.with("time-until", "{n}"),
        "and": pattern("time-and", &["time", "also"]),
        "current": l.t("time-current"),
        "dayName": pattern("day-name", &["day", "times"]),
        "dayNameToday": pattern("day-name-today", &["day", "times"]),
        "noTimes": l.t("day-no-times"),
        "away": pattern("closed-part", &["host", "from", "until", "reason"]),
        "noTimesDay": pattern("no-times-day-plain", &["day"]),
        "parts": [l.t("part-morning"), l.t("part-afternoon"), l.t("part-evening")],
        "zoneCity": l.with("zone-city", "{n}"),
        "zoneAt": pattern("zone-at", &["zone", "offset"]),
        "zoneNow": pattern("zone-now", &["zone"]),
        "renamed": RENAMED.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        "times": plural(l, "times-count"),
        "days": plural(l, "days-with-times"),
        "monthDays": pattern("month-days", &["month", "days"]),
        "seats": plural(l, "seats-left"),
        "loading": l.t("loading"),
        "slow": l.with("loading-slow", choose.host.name.as_str()),
        "offline": l.t("offline"),
    })
}

/// A counted message by plural category, with `{n}` where the number stands.
///
/// The script picks with `Intl.PluralRules`, which has the same categories (CLDR); one number
/// stands for each of them, chosen to fit the languages that have it.
fn plural(l: Locale, key: &str) -> Value {
    let samples = [("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)];
    let form = |(category, n): (&str, u32)| {
        (
            category.to_owned(),
            Value::from(l.with(key, n).replace(&*l.digits(&n.to_string()), "{n}")),
        )
    };
    Value::Object(samples.into_iter().map(form).collect())
}
