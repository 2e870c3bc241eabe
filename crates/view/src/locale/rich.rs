//! Messages that are markup, and text made safe to stand in it.

use std::fmt;

/// A message that is already markup; templates print it as it is.
#[derive(Debug, Clone)]
pub struct Rich(pub(super) String);

impl Rich {
    /// Markup that is known to be safe.
    pub(crate) fn markup(html: String) -> Self {
        Self(html)
    }

    /// Words without markup.
    pub fn text(words: &str) -> Self {
        Self(escape(words))
    }

    /// Points the message's `<a>` at this address.
    pub fn link(self, href: &str) -> Self {
        Self(self.0.replace("<a>", &format!("<a href=\"{}\">", escape(href))))
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Rich {}

/// Text made safe between tags and inside double quotes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
