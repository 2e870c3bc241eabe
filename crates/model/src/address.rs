//! A web address that guests are sent to.

use crate::{Sentence, say};

/// Checks an address that begins with `https://` and holds nothing a browser would read otherwise
/// than it looks: no user before an `@`, no space, no control character.
pub fn optional_https(text: Option<&str>) -> Result<Option<String>, Sentence> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let wrong = || say("error-redirect");
    let rest = text.strip_prefix("https://").ok_or_else(wrong)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let good = host.split('.').all(label)
        && port.parse::<u16>().is_ok()
        && rest.chars().all(|c| c.is_ascii_graphic() || c.is_alphanumeric())
        && !rest.contains(['\\', '"', '<', '>', '`', ';', ','])
        && text.chars().count() <= 1_000;
    if good { Ok(Some(text.to_owned())) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::optional_https;

    #[test]
    fn only_a_plain_secure_address_is_taken() {
        for good in [
            "https://example.org",
            "https://example.org:8443/thanks?from=kalends&x=1#top",
            "https://bücher.example/дальше",
        ] {
            assert_eq!(optional_https(Some(good)), Ok(Some(good.to_owned())));
        }
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "https://",
            "https:///path",
            "https://user@example.org",
            "https://example.org:x/",
            "https://exa mple.org",
            "https://example.org/\r\nSet-Cookie: a=b",
            "https://example.org/\\evil",
            "https://example.org/;frame-ancestors",
            "//example.org",
        ] {
            assert!(optional_https(Some(bad)).is_err(), "{bad}");
        }
        assert_eq!(optional_https(Some("  ")), Ok(None));
    }
}
