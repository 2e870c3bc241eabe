//! The part of an address that names a host.

use crate::{Sentence, Slug, say, slugify};

/// What this program calls its own, without hyphens. Whoever had such a name would pass for the
/// house, or stand where a page of ours may come to stand.
const OWN_WORDS: [&str; 74] = [
    "about",
    "abuse",
    "account",
    "accounts",
    "admin",
    "administrator",
    "analytics",
    "api",
    "app",
    "assets",
    "auth",
    "availability",
    "billing",
    "book",
    "booking",
    "bookings",
    "calendar",
    "contact",
    "dashboard",
    "delete",
    "details",
    "docs",
    "edit",
    "embed",
    "everyone",
    "eventtypes",
    "favicon",
    "healthz",
    "help",
    "holds",
    "hostmaster",
    "imprint",
    "invite",
    "join",
    "kalends",
    "legal",
    "login",
    "logout",
    "mail",
    "me",
    "members",
    "metrics",
    "new",
    "noreply",
    "null",
    "oauth",
    "organization",
    "outbox",
    "owner",
    "portal",
    "postmaster",
    "privacy",
    "public",
    "readyz",
    "register",
    "reset",
    "root",
    "schedule",
    "security",
    "settings",
    "setup",
    "signin",
    "signout",
    "signup",
    "slots",
    "status",
    "support",
    "system",
    "team",
    "teams",
    "terms",
    "webhooks",
    "webmaster",
    "zone",
];

/// A username as somebody typed it.
///
/// # Errors
/// Says so when it is none, or one of the program's own words.
pub fn username(text: &str) -> Result<Slug, Sentence> {
    let slug: Slug = text.parse()?;
    match is_own_word(&slug) {
        true => Err(say("error-username-own").word("name", slug.as_str())),
        false => Ok(slug),
    }
}

/// A username made of a name, with a number behind it where it is taken or a word of our own.
pub fn username_of(name: &str, taken: &[String]) -> Slug {
    let slug = slugify(name, "host");
    let own = is_own_word(&slug).then(|| slug.to_string());
    let taken: Vec<String> = taken.iter().cloned().chain(own).collect();
    slug.free_among(&taken)
}

fn is_own_word(slug: &Slug) -> bool {
    let letters = slug.as_str().replace('-', "");
    OWN_WORDS.contains(&letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_passes_for_the_house() {
        for own in ["admin", "new", "api", "book", "sign-in", "signin", "event-types", "no-reply"] {
            let refused = username(own).unwrap_err();
            assert_eq!(refused.key, "error-username-own", "{own}");
        }
        for name in ["ana", "admin-ana", "newton", "apia", "team-north", "host"] {
            assert_eq!(username(name).unwrap().as_str(), name);
        }
        assert_eq!(username_of("Admin", &[]).as_str(), "admin-2");
        assert_eq!(username_of("Ana Lima", &["ana-lima".to_owned()]).as_str(), "ana-lima-2");
    }
}
