//! Where a member is signed in, as they recognise it.

use jiff::Timestamp;

use crate::{locale::Locale, pages::admin::sample};

#[derive(Debug, Clone)]
pub struct Session {
    pub id: String,
    /// What the browser says of itself.
    pub user_agent: String,
    /// Roughly where it came from; empty where that is not known.
    pub network: String,
    pub begun: Timestamp,
    pub seen: Timestamp,
    pub is_this: bool,
}

/// What browsers and systems call themselves; those that claim to be others too come first.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

impl Session {
    pub fn device(&self, l: Locale) -> String {
        let named = |names: &[(&str, &'static str)]| {
            names.iter().find(|(sign, _)| self.user_agent.contains(sign)).map(|(_, name)| *name)
        };
        match (named(&BROWSERS), named(&SYSTEMS)) {
            (Some(browser), Some(system)) => format!("{browser} · {system}"),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => l.t("admin-session-unknown"),
        }
    }

    pub fn samples() -> Vec<Self> {
        let session = |id: &str, agent: &str, is_this| Session {
            id: id.to_owned(),
            user_agent: agent.to_owned(),
            network: "192.0.2.0/24".to_owned(),
            begun: sample::at("2026-03-02T10:00:00Z"),
            seen: sample::at("2026-03-09T10:00:00Z"),
            is_this,
        };
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        vec![session("a", firefox, true), session("b", "curl", false)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_called_what_it_is() {
        let device = |agent: &str| {
            let session = Session { user_agent: agent.into(), ..Session::samples()[0].clone() };
            session.device(Locale::english())
        };
        let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 \
                      (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like \
                    Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
        assert_eq!(device(safari), "Safari · iPhone");
        assert_eq!(device(edge), "Edge · Windows");
        assert_eq!(device(""), "Unknown browser");
    }
}
