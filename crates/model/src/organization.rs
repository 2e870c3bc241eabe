//! The tenant, how it looks, and what it wants everywhere.

use crate::{
    EmailAddress, FieldErrors, OrganizationId, PictureId, Sentence, Slug, names::names, say, text,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
pub struct Organization {
    pub id: OrganizationId,
    pub slug: Slug,
    pub name: String,
    pub settings: OrganizationSettings,
}

/// Spelled as the JSON API spells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OrganizationSettings {
    /// The colour of buttons and links, `#rrggbb`; ours when `None`.
    pub brand_color: Option<String>,
    pub theme: Theme,
    pub logo: Option<PictureId>,
    /// The policy of event types that say nothing else.
    #[serde(flatten)]
    pub policy: Policy,
    pub sign_up: SignUp,
    /// The sites whose pages may frame the pages where guests book, as origins.
    pub embed_on: Vec<String>,
    /// Whether guests prove by a code that they read the address they book with.
    pub confirm_email: bool,
    /// The tag of the language of pages and mails for whom neither their settings nor their browser
    /// names one; English when `None`.
    pub language: Option<String>,
}

/// More than anybody embeds on, and than a header should hold.
const MOST_SITES: usize = 20;

/// The sites in what was typed, one a line or with spaces or commas between: `https://example.org`,
/// or `https://*.example.org` for all below it.
pub fn read_sites(text: &str) -> Result<Vec<String>, Sentence> {
    let parts = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|part| !part.is_empty());
    let sites: Vec<String> = parts.map(site).collect::<Result<_, _>>()?;
    if MOST_SITES < sites.len() {
        return Err(say("error-sites-many").word("most", MOST_SITES as i64));
    }
    Ok(sites)
}

/// An origin as a content security policy takes it: nothing but a secure scheme, a host, a port.
fn site(text: &str) -> Result<String, Sentence> {
    let wrong = || say("error-site").word("site", text.chars().take(60).collect::<String>());
    let folded = text.trim_end_matches('/').to_ascii_lowercase();
    let authority = folded.strip_prefix("https://").ok_or_else(wrong)?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let labels = host.strip_prefix("*.").unwrap_or(host);
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let label = |label: &str| !label.is_empty() && label.chars().all(plain);
    let good = labels.contains('.')
        && labels.split('.').all(label)
        && host.len() <= 253
        && port.parse::<u16>().is_ok_and(|port| port != 0);
    if good { Ok(folded) } else { Err(wrong()) }
}

/// Whether strangers may make themselves an account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SignUp {
    pub is_open: bool,
    /// The domains their addresses must have, each as a whole: `example.org` takes nobody of
    /// `mail.example.org`. Any when empty.
    pub domains: Vec<String>,
}

impl SignUp {
    /// The domains in what was typed, between commas or spaces, with an @ before them or without.
    pub fn read_domains(text: &str) -> Result<Vec<String>, Sentence> {
        let parts = text.split(|c: char| c == ',' || c.is_whitespace());
        let parts = parts.map(|part| part.trim_start_matches('@')).filter(|part| !part.is_empty());
        let domain = |part: &str| {
            let address: EmailAddress =
                format!("a@{part}").parse().map_err(|_| say("error-domain"))?;
            Ok(address.domain().to_owned())
        };
        parts.map(domain).collect()
    }

    /// Whether this address may be used.
    pub fn takes(&self, email: &EmailAddress) -> bool {
        self.is_open
            && (self.domains.is_empty() || self.domains.iter().any(|d| d == email.domain()))
    }
}

/// Until when a guest may change their mind, and what they are told about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Policy {
    /// Minutes before the start after which a guest can no longer cancel; the start when `None`.
    pub cancel_cutoff_minutes: Option<i64>,
    /// The same for moving the booking.
    pub reschedule_cutoff_minutes: Option<i64>,
    pub policy: Option<String>,
}

/// Light, dark, or as the reader's system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

names!(Theme { Auto = "auto", Light = "light", Dark = "dark" });

impl OrganizationSettings {
    /// The same with its words trimmed, or every field that does not hold together.
    pub fn checked(mut self) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        if self.brand_color.as_deref().is_some_and(|color| !crate::is_color(color)) {
            errors.add("brandColor", say("error-color"));
        }
        let embed_on = errors.keep("embedOn", read_sites(&self.embed_on.join("\n")));
        self.embed_on = embed_on.unwrap_or_default();
        let policy = &mut self.policy;
        let words = text::optional_prose(policy.policy.as_deref(), 1_000);
        if let Some(words) = errors.keep("policy", words) {
            policy.policy = words;
        }
        for (field, minutes) in [
            ("cancelCutoffMinutes", policy.cancel_cutoff_minutes),
            ("rescheduleCutoffMinutes", policy.reschedule_cutoff_minutes),
        ] {
            if minutes.is_some_and(|minutes| !(0..=MOST_CUTOFF).contains(&minutes)) {
                errors.add(
                    field,
                    say("error-between").word("least", 0_i64).word("most", MOST_CUTOFF),
                );
            }
        }
        errors.check().map(|()| self)
    }
}

/// A year, in minutes.
const MOST_CUTOFF: i64 = 525_600;

#[cfg(test)]
mod tests {
    use super::read_sites;

    #[test]
    fn sites_are_origins_and_nothing_a_policy_would_read_otherwise() {
        let read = |text: &str| read_sites(text).ok();
        let two = vec!["https://example.org".to_owned(), "https://*.shop.example:8443".to_owned()];
        assert_eq!(read(" https://Example.org/\nhttps://*.shop.example:8443"), Some(two));
        assert_eq!(read(""), Some(Vec::new()));
        for wrong in [
            "example.org",
            "http://example.org",
            "https://example.org/page",
            "https://*",
            "https://localhost",
            "https://a@example.org",
            "https://example.org;script-src",
            "https://b\u{fc}cher.example",
            "https://example.org:0",
            "'self'",
            "https://a.*.example",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
