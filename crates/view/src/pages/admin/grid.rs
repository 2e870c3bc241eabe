//! What the weekly grid's script knows: the days in the reader's order, and its words as patterns.
//!
//! The script holds no English: it fills `{day}` and the like into patterns made here, from the
//! same messages the server uses.

use serde_json::{Value, json};

use crate::{locale::Locale, pages::guest::script::inert};

/// The data of a grid over these days, each with its name in the form and its number from Monday.
pub fn data(l: Locale, days: &[(&str, usize)]) -> String {
    let days = days.iter().map(|(name, number)| {
        json!({
            "name": name,
            "label": l.with("weekday", *number),
            "short": l.with("weekday-short", *number),
            "narrow": l.with("weekday-narrow", *number),
        })
    });
    inert(&json!({
        "days": days.collect::<Vec<_>>(),
        "clock": l.clock.value(),
        "digits": l.ten_digits(),
        "words": words(l),
    }))
}

fn words(l: Locale) -> Value {
    let pattern = |key: &str, names: &[&str]| {
        let holes: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let words: Vec<(&str, &str)> =
            names.iter().zip(&holes).map(|(name, hole)| (*name, hole.as_str())).collect();
        l.say(key, &words)
    };
    let (span, day) = (["day", "from", "until", "total"], ["day", "total"]);
    json!({
        "time24": pattern("time-24", &["hour", "hh", "minute"]),
        "am": l.with("time-am", "{n}"),
        "pm": l.with("time-pm", "{n}"),
        "range": pattern("time-range", &["from", "until"]),
        "nextDay": l.with("admin-hours-into-next-day", "{n}"),
        "grid": l.t("admin-grid-name"),
        "keys": l.t("admin-grid-keys"),
        "zoom": l.t("admin-grid-zoom"),
        "wrong": l.t("admin-wrong-range"),
        "cellOpen": pattern("admin-grid-cell-open", &["day", "time", "range"]),
        "cellClosed": pattern("admin-grid-cell-closed", &["day", "time"]),
        "continues": l.t("admin-grid-continues"),
        "opened": pattern("admin-grid-opened", &span),
        "merged": pattern("admin-grid-merged", &span),
        "closed": pattern("admin-grid-closed", &span),
        "days": pattern("admin-grid-days", &["from", "until"]),
        "dayOpened": pattern("admin-grid-day-opened", &day),
        "dayClosed": pattern("admin-grid-day-closed", &day),
        "weekOpened": pattern("admin-grid-week-opened", &["total"]),
        "weekClosed": pattern("admin-grid-week-closed", &["total"]),
        "copied": pattern("admin-grid-copied", &["day"]),
        "pasted": pattern("admin-grid-pasted", &day),
        "menu": pattern("admin-grid-menu", &["day"]),
        "copyTo": l.with("admin-hours-copy-to", "{n}"),
        "copyDo": l.t("admin-hours-copy-do"),
        "copyWeekdays": l.t("admin-hours-copy-weekdays"),
        "copyAll": l.t("admin-hours-copy-all"),
        "openDay": l.t("admin-grid-open-day"),
        "clearDay": l.t("admin-grid-clear-day"),
        "exact": pattern("admin-grid-exact", &["day"]),
        "from": l.t("admin-grid-from"),
        "until": l.t("admin-grid-until"),
        "apply": l.t("admin-grid-apply"),
        "remove": l.t("admin-grid-remove"),
        "close": l.t("admin-grid-close"),
    })
}
