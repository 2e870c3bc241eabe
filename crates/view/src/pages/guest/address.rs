//! The addresses of the guest's pages, and what they carry from page to page.

use crate::format::Clock;

/// `/book/{org}`
pub fn landing(org: &str) -> String {
    format!("/book/{}", segment(org))
}

/// `/book/{org}/{username}`
pub fn host(org: &str, username: &str) -> String {
    format!("{}/{}", landing(org), segment(username))
}

/// `/book/{org}/{username}/{event}`, where a time is chosen. Below it: `/zone`, `/holds`,
/// `/details`, `/bookings`.
pub fn event(org: &str, username: &str, event: &str) -> String {
    format!("{}/{}", host(org, username), segment(event))
}

/// `/booking/{token}`. Below it: `/reschedule`, `/reschedule/zone`, `/cancel`, `/calendar.ics`.
pub fn booking(token: &str) -> String {
    format!("/booking/{}", segment(token))
}

/// What the guest asked of a picker and every link and form on its way keeps.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// What opens an event type that is not listed.
    pub key: Option<String>,
    /// The IANA id as it was asked for; absent until a guest or their browser names one.
    pub timezone: Option<String>,
    pub clock: Option<Clock>,
    /// The tag of the language that was chosen instead of the browser's.
    pub language: Option<String>,
    /// Minutes, where the event type offers several lengths.
    pub duration: Option<u32>,
    /// Days side by side instead of a month.
    pub week: bool,
    /// Answers that came with the link: `name`, `email`, `phone`, `notes`, `q_{question}`.
    pub prefill: Vec<(String, String)>,
}

impl Ask {
    /// What a query or form asks for, by name and value; other names are left alone. Whether the
    /// zone is one and the length is offered, the handler has to find out.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut ask = Self::default();
        for (name, value) in pairs {
            match name {
                "key" => ask.key = Some(value.to_owned()).filter(|key| key.len() <= LONGEST_KEY),
                "timezone" => ask.timezone = Some(value.to_owned()),
                "clock" => ask.clock = Clock::asked(value),
                "language" => ask.language = Some(value.to_owned()),
                "duration" => ask.duration = value.parse().ok(),
                "view" => ask.week = value == "week",
                "name" | "email" | "phone" | "notes" => ask.bring(name, value),
                _ if name.starts_with("q_") => ask.bring(name, value),
                _ => {}
            }
        }
        ask
    }

    fn bring(&mut self, name: &str, value: &str) {
        self.prefill.push((name.to_owned(), value.to_owned()));
    }

    /// The names and values to keep, as hidden inputs or in a query.
    pub fn kept(&self) -> Vec<(String, String)> {
        let mut kept = Vec::new();
        let mut keep = |name: &str, value: Option<String>| {
            kept.extend(value.map(|value| (name.to_owned(), value)));
        };
        keep("key", self.key.clone());
        keep("timezone", self.timezone.clone());
        keep("clock", self.clock.map(|clock| clock.value().to_owned()));
        keep("language", self.language.clone());
        keep("duration", self.duration.map(|minutes| minutes.to_string()));
        keep("view", self.week.then(|| "week".to_owned()));
        kept.extend(self.prefill.iter().cloned());
        kept
    }

    /// `path` with everything kept and these besides.
    pub fn href(&self, path: &str, more: &[(&str, &str)]) -> String {
        let kept = self.kept();
        let kept = kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        with_query(path, more.iter().copied().chain(kept))
    }
}

/// No key of ours is longer.
const LONGEST_KEY: usize = 64;

/// `path?name=value&…`, without a question mark when there is nothing to say; after what the path
/// already asks.
pub fn with_query<'a>(path: &str, query: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs =
        query.into_iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    match (query.is_empty(), path.contains('?')) {
        (true, _) => path.to_owned(),
        (false, true) => format!("{path}&{query}"),
        (false, false) => format!("{path}?{query}"),
    }
}

/// Percent-encoded for a query value (RFC 3986: only unreserved characters stay).
pub fn encode(text: &str) -> String {
    escaped(text, b"-._~")
}

/// Percent-encoded for one segment of a path.
fn segment(text: &str) -> String {
    escaped(text, b"-._~@:!$'()*,;=+&")
}

fn escaped(text: &str, plain: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_asked_is_kept() {
        let ask = Ask {
            timezone: Some("America/New_York".to_owned()),
            clock: Some(Clock::H12),
            key: Some("k-1".to_owned()),
            prefill: vec![("q_topic".to_owned(), "tea & cake".to_owned())],
            ..Ask::default()
        };
        assert_eq!(
            ask.href(&event("acme", "ana", "intro"), &[("date", "2026-03-10")]),
            "/book/acme/ana/intro?date=2026-03-10&key=k-1&timezone=America%2FNew_York&clock=12\
             &q_topic=tea%20%26%20cake"
        );
        let kept = ask.kept();
        let pairs = kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        assert_eq!(Ask::read(pairs.chain([("date", "2026-03-10")])).kept(), kept);
        assert_eq!(Ask::default().href("/booking/t", &[]), "/booking/t");
    }
}
