//! `/admin/settings/security/second-step`: what the member's app has to know.
//!
//! Posts to `…/second-step/confirm`: `code`. The answer to a right one is [`RecoveryCodes`].
//!
//! [`RecoveryCodes`]: super::recovery_codes::RecoveryCodes

use askama::Template;
use qrcode::{Color, QrCode};
use std::fmt::Write;

use crate::pages::{
    Page,
    admin::{
        form::Problems,
        sample,
        shell::{Place, Shell},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/app_setup.html")]
pub struct AppSetup {
    pub page: Page,
    pub shell: Shell,
    /// In base 32.
    pub secret: String,
    /// `otpauth://totp/…`
    pub url: String,
    pub problems: Problems,
}

/// Light modules round the code, so that a camera finds its edge (ISO/IEC 18004 §6.3.8).
const QUIET: usize = 4;

impl AppSetup {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-second-step-set-up"), &self.problems)
    }

    /// The secret in groups of four, as people type it.
    fn groups(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
    }

    /// The dark modules as a path, and how many there are on a side; nothing for an address that
    /// no code can hold.
    fn modules(&self) -> Option<(String, usize)> {
        let code = QrCode::new(&self.url).ok()?;
        let width = code.width();
        let mut path = String::new();
        let colors = code.to_colors();
        let dark = colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark);
        for (place, _) in dark {
            let (x, y) = (place % width + QUIET, place / width + QUIET);
            // Writing to a String cannot fail.
            write!(path, "M{x} {y}h1v1h-1z").ok();
        }
        Some((path, width + 2 * QUIET))
    }

    pub fn sample() -> Self {
        let secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            secret: secret.to_owned(),
            url: format!("otpauth://totp/Acme:ana@example.org?secret={secret}&issuer=Acme"),
            problems: Problems::default(),
        }
    }
}
