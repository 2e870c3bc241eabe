//! `/admin/settings/defaults`: what counts for every event type that says nothing else.

use super::{
    desk::{Desk, done},
    typed::{self, Name},
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{http::StatusCode, response::Response};
use model::Settings;
use view::{
    locale::Locale,
    pages::admin::{
        defaults::{DefaultSettings, Form},
        form::Problems,
        shell::{Done, Place},
    },
};

const NAMES: [Name; 6] = [
    ("defaultDuration", "default_duration", "admin-default-duration"),
    ("dailyLimit", "daily_limit", "admin-daily-limit"),
    ("minimumNoticeMinutes", "notice_value", "admin-notice"),
    ("bookingWindowDays", "window_days", "admin-window-ahead"),
    ("bufferBeforeMinutes", "buffer_before", "admin-buffer-before"),
    ("bufferAfterMinutes", "buffer_after", "admin-buffer-after"),
];

pub async fn show(desk: Desk) -> Result {
    let settings = app::hosts::settings(&desk.app, &desk.who, None).await?;
    Ok(page(&desk, StatusCode::OK, stored(&settings), Problems::default()))
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let is_same = |now: &Settings| app::hosts::defaults_seen(now) == fields.text("seen");
    let change = |settings| read(&fields, settings);
    match app::hosts::change_seen_settings(&desk.app, &desk.who, None, is_same, change).await {
        Ok(_) => Ok(done("/admin/settings/defaults", Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let mut problems = typed::problems(desk.locale(), &fields, &NAMES, &wrong);
            for problem in problems.0.iter_mut().filter(|one| one.field == "notice_value") {
                problem.text =
                    span_words(desk.locale(), "admin-notice", fields.text("notice_unit"));
            }
            Ok(page(&desk, StatusCode::UNPROCESSABLE_ENTITY, posted(&fields), problems))
        }
        Err(Error::Stale) => {
            let since = app::hosts::settings(&desk.app, &desk.who, None).await?;
            let sign = app::hosts::defaults_seen(&since);
            let form = Form { seen: sign, late: true, ..posted(&fields) };
            Ok(page(&desk, StatusCode::CONFLICT, form, Problems::default()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Minutes as the largest whole unit.
pub fn in_units(minutes: i64) -> (i64, &'static str) {
    match minutes {
        0 => (0, "minutes"),
        minutes if minutes % 1_440 == 0 => (minutes / 1_440, "days"),
        minutes if minutes % 60 == 0 => (minutes / 60, "hours"),
        minutes => (minutes, "minutes"),
    }
}

/// Minutes in one of a notice's units.
pub fn minutes_of(unit: &str) -> i64 {
    match unit {
        "days" => 1_440,
        "hours" => 60,
        _ => 1,
    }
}

/// What a span may be, in the unit it was typed in: the verb counts it in minutes, up to a year.
pub fn span_words(l: Locale, label: &str, unit: &str) -> String {
    const A_YEAR: i64 = 525_600;
    let (label, most) = (l.t(label), (A_YEAR / minutes_of(unit)).to_string());
    l.say("admin-wrong-number", &[("field", &label), ("least", "0"), ("most", &most)])
}

/// What was typed. An empty number is out of any reach, where one is needed.
fn read(fields: &Fields, before: Settings) -> Settings {
    let needed = |name| typed::number(fields.text(name)).unwrap_or(i64::MIN);
    Settings {
        minimum_notice_minutes: needed("notice_value")
            .saturating_mul(minutes_of(fields.text("notice_unit"))),
        booking_window_days: needed("window_days"),
        buffer_before_minutes: needed("buffer_before"),
        buffer_after_minutes: needed("buffer_after"),
        daily_limit: typed::number(fields.text("daily_limit")),
        default_duration: needed("default_duration"),
        ..before
    }
}

fn stored(settings: &Settings) -> Form {
    let (notice, unit) = in_units(settings.minimum_notice_minutes);
    Form {
        default_duration: settings.default_duration.to_string(),
        daily_limit: settings.daily_limit.map(|limit| limit.to_string()).unwrap_or_default(),
        notice_value: notice.to_string(),
        notice_unit: unit.to_owned(),
        window_days: settings.booking_window_days.to_string(),
        buffer_before: settings.buffer_before_minutes.to_string(),
        buffer_after: settings.buffer_after_minutes.to_string(),
        seen: app::hosts::defaults_seen(settings),
        late: false,
    }
}

fn posted(fields: &Fields) -> Form {
    let text = |name| fields.text(name).to_owned();
    Form {
        default_duration: text("default_duration"),
        daily_limit: text("daily_limit"),
        notice_value: text("notice_value"),
        notice_unit: text("notice_unit"),
        window_days: text("window_days"),
        buffer_before: text("buffer_before"),
        buffer_after: text("buffer_after"),
        seen: text("seen"),
        late: false,
    }
}

fn page(desk: &Desk, status: StatusCode, form: Form, problems: Problems) -> Response {
    let template = DefaultSettings {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        form,
        problems,
    };
    desk.show_with(status, &template)
}
