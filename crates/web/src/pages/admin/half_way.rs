//! Where the first run was left: a cookie in the browser that began it, gone at the last step.

use app::App;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use view::pages::admin::setup::Step;

const NAME: &str = "kalends-setup";

/// The step to go on with.
pub fn step(jar: &CookieJar) -> Option<Step> {
    jar.get(NAME).and_then(|cookie| Step::named(cookie.value()))
}

/// Remembers a step; the last one forgets them all.
pub fn at(app: &App, step: Step) -> Cookie<'static> {
    let mut cookie = Cookie::new(NAME, step.name());
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(app.settings.base_url.starts_with("https://"));
    if step == Step::Link {
        cookie.make_removal();
    }
    cookie
}
