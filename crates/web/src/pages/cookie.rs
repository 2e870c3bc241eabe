//! Small cookies of pages: what the browser carries to the next one, and no script reads.

use app::App;
use axum_extra::extract::cookie::{Cookie, SameSite};

/// One that goes when the browser is closed.
pub fn passing(app: &App, name: &'static str, value: String, path: String) -> Cookie<'static> {
    let mut cookie = Cookie::new(name, value);
    cookie.set_path(path);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(app.settings.base_url.starts_with("https://"));
    cookie
}

/// One that lasts for some minutes.
pub fn lasting(mut cookie: Cookie<'static>, minutes: i64) -> Cookie<'static> {
    if let Ok(aged) = Cookie::parse(format!("age=; Max-Age={}", minutes * 60)) {
        cookie.set_max_age(aged.max_age());
    }
    cookie
}

/// What makes the browser forget it.
pub fn over(mut cookie: Cookie<'static>) -> Cookie<'static> {
    cookie.make_removal();
    cookie
}
