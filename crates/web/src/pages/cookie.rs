//! Small cookies of pages: what the browser carries to the next one, and no script reads.

use app::App;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

/// One that goes when the browser is closed. With TLS its name itself forbids others to set it: any
/// other host, or whoever sits on a plain connection (RFC 6265bis §4.1.3).
pub fn passing(app: &App, name: &'static str, value: String, path: String) -> Cookie<'static> {
    let prefix = match (is_secure(app), path == "/") {
        (false, _) => "",
        (true, true) => HOST,
        (true, false) => SECURE,
    };
    let mut cookie = Cookie::new(format!("{prefix}{name}"), value);
    cookie.set_path(path);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(is_secure(app));
    cookie
}

/// What such a cookie says.
pub fn value<'a>(app: &App, jar: &'a CookieJar, name: &str) -> Option<&'a str> {
    let prefixes = if is_secure(app) { &[HOST, SECURE][..] } else { &[""] };
    let named = |prefix: &&str| jar.get(&format!("{prefix}{name}"));
    prefixes.iter().find_map(named).map(Cookie::value)
}

const HOST: &str = "__Host-";
const SECURE: &str = "__Secure-";

fn is_secure(app: &App) -> bool {
    app.settings.base_url.starts_with("https://")
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
