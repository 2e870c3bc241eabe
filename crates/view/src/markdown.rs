//! A host's Markdown as markup that can do no harm: everything is written anew, tag by tag, so
//! nothing of the host's own markup gets out. Headings stand below the page's, pictures give way
//! to their words, and links lead to the web or a mailbox only.

use crate::locale::{Rich, escape};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The whole text.
pub fn html(text: &str) -> Rich {
    let mut writer = Writer::default();
    for event in events(text) {
        writer.write(event);
    }
    Rich::markup(writer.html)
}

/// The whole text beside a form that is not to be left: links open elsewhere.
pub fn aside(text: &str) -> Rich {
    Rich::markup(html(text).to_string().replace("<a href=", "<a target=\"_blank\" href="))
}

/// The words of the first paragraph, for a list.
pub fn first_words(text: &str) -> String {
    let mut words = String::new();
    let mut is_heading = false;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => is_heading = true,
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            _ if is_heading => {}
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item) if !words.trim().is_empty() => break,
            _ => {}
        }
    }
    words
}

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH)
}

#[derive(Default)]
struct Writer {
    html: String,
    /// For each open link, whether it leads somewhere.
    links: Vec<bool>,
    /// Whether a second-level heading has come, below which a third may stand.
    has_heading: bool,
    /// What closes each open heading.
    headings: Vec<&'static str>,
}

impl Writer {
    fn write(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Code(text) => self.put(&format!("<code>{}</code>", escape(&text))),
            Event::SoftBreak | Event::HardBreak => self.put("<br>\n"),
            Event::Rule => self.put("<hr>\n"),
            // Markup of the host's own is shown, not obeyed.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.put(&escape(&text));
            }
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.put(&escape(&text));
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.open_heading(level),
            Tag::Link { dest_url, .. } => self.open_link(&dest_url),
            Tag::List(Some(first)) if first != 1 => self.put(&format!("<ol start=\"{first}\">\n")),
            Tag::List(Some(_)) => self.put("<ol>\n"),
            Tag::List(None) => self.put("<ul>\n"),
            Tag::Item => self.put("<li>"),
            Tag::Paragraph | Tag::HtmlBlock => self.put("<p>"),
            Tag::BlockQuote(_) => self.put("<blockquote>\n"),
            Tag::CodeBlock(_) => self.put("<pre><code>"),
            Tag::Emphasis => self.put("<em>"),
            Tag::Strong => self.put("<strong>"),
            Tag::Strikethrough => self.put("<s>"),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let closing = self.headings.pop().unwrap_or_default();
                self.put(closing);
            }
            TagEnd::Link if self.links.pop() == Some(true) => self.put("</a>"),
            TagEnd::List(true) => self.put("</ol>\n"),
            TagEnd::List(false) => self.put("</ul>\n"),
            TagEnd::Item => self.put("</li>\n"),
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.put("</p>\n"),
            TagEnd::BlockQuote(_) => self.put("</blockquote>\n"),
            TagEnd::CodeBlock => self.put("</code></pre>\n"),
            TagEnd::Emphasis => self.put("</em>"),
            TagEnd::Strong => self.put("</strong>"),
            TagEnd::Strikethrough => self.put("</s>"),
            _ => {}
        }
    }

    fn open_heading(&mut self, level: HeadingLevel) {
        let is_third = HeadingLevel::H2 < level && self.has_heading;
        self.has_heading |= !is_third;
        self.put(if is_third { "<h3>" } else { "<h2>" });
        self.headings.push(if is_third { "</h3>\n" } else { "</h2>\n" });
    }

    fn open_link(&mut self, address: &CowStr<'_>) {
        let leads = is_safe(address);
        if leads {
            let address = escape(address);
            self.put(&format!("<a href=\"{address}\" rel=\"noopener nofollow\">"));
        }
        self.links.push(leads);
    }

    fn put(&mut self, text: &str) {
        self.html.push_str(text);
    }
}

/// Whether it begins as an address of the web or a mailbox does, and holds nothing unseen.
fn is_safe(address: &str) -> bool {
    let scheme = address.split(':').next().unwrap_or("").to_ascii_lowercase();
    let known = matches!(scheme.as_str(), "http" | "https" | "mailto");
    known && address.contains(':') && !address.chars().any(|c| c.is_control() || c == ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        html(text).to_string()
    }

    #[test]
    fn what_a_host_writes_is_laid_out() {
        assert_eq!(
            written(
                "# One\n\nTwo *lines*\nand **more**.\n\n- a\n- [b](https://example.org/?a=1&b)"
            ),
            "<h2>One</h2>\n<p>Two <em>lines</em><br>\nand <strong>more</strong>.</p>\n<ul>\n\
             <li>a</li>\n<li><a href=\"https://example.org/?a=1&amp;b\" rel=\"noopener nofollow\">b\
             </a></li>\n</ul>\n"
        );
        assert_eq!(written("### a\n## b\n### c"), "<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>\n");
        assert_eq!(written("![a cat](https://x.example/cat.png)"), "<p>a cat</p>\n");
        assert_eq!(written("[x](javascript:alert(1))"), "<p>x</p>\n");
        assert_eq!(written("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(
            aside("[a <a href=](https://x.example)").to_string(),
            "<p><a target=\"_blank\" href=\"https://x.example\" rel=\"noopener nofollow\">\
             a &lt;a href=</a></p>\n"
        );
        assert_eq!(first_words("# Hi\n\nOne\ntwo *three*.\n\nMore"), "One two three.");
    }

    /// Pieces that have broken renderers, put together at random.
    const NASTY: [&str; 40] = [
        "<",
        ">",
        "\"",
        "'",
        "&",
        "`",
        "\\",
        "[",
        "]",
        "(",
        ")",
        "!",
        "*",
        "_",
        "~~",
        "#",
        "- ",
        "1. ",
        "> ",
        "\n",
        "\n\n",
        "    ",
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<![CDATA[",
        "javascript:",
        "JaVaScRiPt&#58;",
        "data:text/html,",
        "https://x",
        "mailto:a@b.c",
        "&#x6a;avascript:",
        "&quot;",
        "\u{0}",
        "\u{202e}",
        "[a]: javascript:x",
        "é",
        "[a](\x01javascript:alert(1) \"t\" onmouseover=x)",
    ];

    #[test]
    fn no_tag_and_no_script_gets_out() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = |most: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % most
        };
        for _ in 0..20_000 {
            let pieces = 1 + next(14);
            let text: String = (0..pieces).map(|_| NASTY[next(NASTY.len())]).collect();
            check(&text, &written(&text));
        }
    }

    /// Every tag is one of ours, word for word, and every address begins as it may.
    fn check(text: &str, html: &str) {
        const OURS: [&str; 19] = [
            "p", "/p", "h2", "/h2", "h3", "/h3", "ul", "/ul", "ol", "/ol", "li", "/li", "em",
            "/em", "strong", "/strong", "s", "/s", "br",
        ];
        const MORE: [&str; 8] =
            ["hr", "code", "/code", "pre", "/pre", "blockquote", "/blockquote", "/a"];
        for rest in html.split('<').skip(1) {
            let (tag, after) = rest.split_once('>').unwrap_or_else(|| panic!("{text:?}: {html}"));
            assert!(!after.contains('>'), "{text:?}: {html}");
            let link = tag
                .strip_prefix("a href=\"")
                .and_then(|link| link.strip_suffix("\" rel=\"noopener nofollow\""));
            let start = tag.strip_prefix("ol start=\"").and_then(|n| n.strip_suffix('"'));
            let known = OURS.contains(&tag)
                || MORE.contains(&tag)
                || start.is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()))
                || link.is_some_and(|link| {
                    let low = link.to_lowercase();
                    !link.contains(['"', '\'', '<', ' '])
                        && ["http:", "https:", "mailto:"].iter().any(|own| low.starts_with(own))
                });
            assert!(known, "{text:?}: {html}");
        }
    }
}
