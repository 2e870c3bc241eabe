//! Where the first run was left: a cookie in the browser that began it, gone at the last step.

use crate::pages::cookie;
use app::App;
use axum_extra::extract::cookie::{Cookie, CookieJar};
use view::pages::admin::setup::Step;

const NAME: &str = "kalends-setup";

/// The step to go on with.
pub fn step(app: &App, jar: &CookieJar) -> Option<Step> {
    cookie::value(app, jar, NAME).and_then(Step::named)
}

/// Remembers a step; the last one forgets them all.
pub fn at(app: &App, step: Step) -> Cookie<'static> {
    if step == Step::Link {
        return over(app);
    }
    cookie::passing(app, NAME, step.name().to_owned(), "/".to_owned())
}

/// Forgets where it was left: whoever uses the browser next has not begun it.
pub fn over(app: &App) -> Cookie<'static> {
    cookie::over(cookie::passing(app, NAME, String::new(), "/".to_owned()))
}
