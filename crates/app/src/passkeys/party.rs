//! Who we are to a device: keys made for one site's name open no other site.

use crate::App;
use url::Url;
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// Whether passkeys can be used at the base URL: only a name can have them, no number.
pub fn work(app: &App) -> bool {
    party(app, "").is_some()
}

/// Under the name a device may show.
pub(super) fn party(app: &App, name: &str) -> Option<Webauthn> {
    let origin = Url::parse(&app.settings.base_url).ok()?;
    let host = origin.domain()?.to_owned();
    WebauthnBuilder::new(&host, &origin).ok()?.rp_name(name).build().ok()
}
