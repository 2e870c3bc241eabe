//! `/sign-in`: an account's way in. `/sign-out` takes a bare POST and ends at `/sign-in`.
//! `/sign-in/oidc/{key}` takes `next` and leads to a provider by way of [`Onward`].
//!
//! Posts to `/sign-in`: `email`, `password`, `next` (a path to go to afterwards). A wrong pair
//! comes back with status 422 and [`SignIn::refused`], the same words whether or not the address
//! is known.
//!
//! A browser that can show passkeys asks `/sign-in/passkey/ask` for a challenge and posts to
//! `/sign-in/passkey`: `token`, `answer`, `next`.
//!
//! [`Onward`]: crate::pages::account::onward::Onward

use askama::Template;

use crate::{
    locale::Locale,
    pages::{Page, admin::form::Problems},
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/sign_in.html")]
pub struct SignIn {
    pub page: Page,
    /// The only organization's name; empty where there are several.
    pub organization: String,
    pub email: String,
    pub next: String,
    /// Whether passkeys can be used at all.
    pub passkeys: bool,
    /// Providers one may sign in with instead: keys with names.
    pub providers: Vec<(String, String)>,
    pub problems: Problems,
}

impl SignIn {
    /// The one problem a wrong address or password has.
    pub fn refused(l: Locale) -> Problems {
        Problems::one("email", l.t("admin-sign-in-refused"))
    }

    /// The problem of a second step that came too late, or after too many wrong ones.
    pub fn over(l: Locale) -> Problems {
        Problems::one("email", l.t("admin-sign-in-over"))
    }

    /// The one problem of a passkey that does not open.
    pub fn passkey_refused(l: Locale) -> Problems {
        Problems::one("passkey", l.t("admin-passkey-refused"))
    }

    /// The problem of too many tries, with the minutes to wait.
    pub fn paused(l: Locale, minutes: u32) -> Problems {
        Problems::one("email", l.with("admin-sign-in-paused", minutes))
    }

    fn name(&self) -> String {
        self.page.locale.t("admin-sign-in")
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            organization: "Acme Studio".to_owned(),
            email: String::new(),
            next: "/admin".to_owned(),
            passkeys: true,
            providers: vec![("google".to_owned(), "Google".to_owned())],
            problems: Problems::default(),
        }
    }
}
