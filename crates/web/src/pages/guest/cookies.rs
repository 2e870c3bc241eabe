//! The three short cookies of a guest who is booking. None is set before a time is pressed.

use crate::pages::cookie;
use app::App;
use axum_extra::extract::cookie::{Cookie, CookieJar};
use view::pages::guest::manage::Just;

/// As long as a hold can live: five minutes, renewed three times.
const HOLD_MINUTES: i64 = 20;
/// How long Back from a booking's page finds the way forward again.
const BOOKED_MINUTES: i64 = 60;
/// How long a booking's page says what the guest just did.
const JUST_MINUTES: i64 = 5;

/// The secret of the guest's hold.
pub fn hold(app: &App, jar: &CookieJar) -> Option<String> {
    cookie::value(app, jar, HOLD).map(str::to_owned)
}

pub fn set_hold(app: &App, token: String) -> Cookie<'static> {
    cookie(app, HOLD, token, "/".into(), HOLD_MINUTES)
}

pub fn end_hold(app: &App) -> Cookie<'static> {
    let mut cookie = set_hold(app, String::new());
    cookie.make_removal();
    cookie
}

const HOLD: &str = "kalends-hold";
const BOOKED: &str = "kalends-booked";

/// The token of the booking that was just made on these pages.
pub fn booked<'a>(app: &App, jar: &'a CookieJar) -> Option<&'a str> {
    cookie::value(app, jar, BOOKED)
}

pub fn set_booked(app: &App, token: String, path: String) -> Cookie<'static> {
    cookie(app, BOOKED, token, path, BOOKED_MINUTES)
}

const JUST: &str = "kalends-just";
const DEEDS: [(Just, &str); 4] = [
    (Just::Booked, "booked"),
    (Just::Moved, "moved"),
    (Just::Cancelled, "cancelled"),
    (Just::AlreadyBooked, "already"),
];

/// What the guest comes from.
pub fn just(app: &App, jar: &CookieJar) -> Option<Just> {
    let said = cookie::value(app, jar, JUST)?;
    DEEDS.iter().find(|(_, name)| *name == said).map(|(just, _)| *just)
}

/// Said on the booking's own page only.
pub fn set_just(app: &App, just: Just, path: String) -> Cookie<'static> {
    let name = DEEDS.iter().find(|(own, _)| *own == just).map_or("", |(_, name)| name);
    cookie(app, JUST, name.to_owned(), path, JUST_MINUTES)
}

fn cookie(
    app: &App,
    name: &'static str,
    value: String,
    path: String,
    minutes: i64,
) -> Cookie<'static> {
    cookie::lasting(cookie::passing(app, name, value, path), minutes)
}
