//! Letters about accounts: an invitation, a way to a new password, a notice that something changed.

use crate::locale::Locale;

use super::{
    Rendered,
    plain::{name, one_line},
    sheet::{Action, Sheet},
};
use askama::Template;

/// One letter to somebody who has an account, or may have one.
#[derive(Debug, Clone)]
pub struct AccountLetter {
    pub organization: String,
    pub locale: Locale,
    pub news: AccountNews,
}

/// What happened. Links are whole addresses.
#[derive(Debug, Clone)]
pub enum AccountNews {
    /// By a member, or by the organization.
    Invited {
        by: Option<String>,
        link: String,
    },
    /// Somebody typed this address to sign up.
    SignUp {
        link: String,
    },
    /// The same, where there is an account already.
    Known {
        sign_in: String,
        reset: String,
    },
    /// Somebody asked for a new password.
    Reset {
        link: String,
    },
    PasswordChanged {
        reset: String,
    },
    /// To the address that was.
    EmailChanged {
        now: String,
        reset: String,
    },
    /// To the present address: somebody asked for another.
    EmailAsked {
        now: String,
        security: String,
    },
    /// To the other address. The name is the member's.
    EmailLink {
        name: String,
        link: String,
    },
    /// To a guest, who is to show that the address is theirs.
    Code {
        code: String,
        link: String,
    },
    /// A way into the account came or went. The name is the passkey's or the provider's.
    WayIn {
        change: WayIn,
        name: String,
        security: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    SecondOn,
    SecondOff,
    PasskeyAdded,
    PasskeyRemoved,
    Connected,
    Disconnected,
}

impl WayIn {
    pub const ALL: [Self; 6] = [
        Self::SecondOn,
        Self::SecondOff,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::Connected,
        Self::Disconnected,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::SecondOn => "second-on",
            Self::SecondOff => "second-off",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::Connected => "connected",
            Self::Disconnected => "disconnected",
        }
    }
}

impl AccountNews {
    fn kind(&self) -> &'static str {
        match self {
            Self::Invited { .. } => "invited",
            Self::SignUp { .. } => "sign-up",
            Self::Known { .. } => "known",
            Self::Reset { .. } => "reset",
            Self::PasswordChanged { .. } => "password",
            Self::EmailChanged { .. } => "email",
            Self::EmailAsked { .. } => "email-asked",
            Self::EmailLink { .. } => "email-link",
            Self::Code { .. } => "code",
            Self::WayIn { change, .. } => change.word(),
        }
    }

    /// What the letters about ways in end alike with.
    fn ending(&self) -> &'static str {
        match self {
            Self::WayIn { .. } => "way-in",
            _ => self.kind(),
        }
    }

    fn link(&self) -> &str {
        match self {
            Self::Invited { link, .. }
            | Self::SignUp { link }
            | Self::Reset { link }
            | Self::Code { link, .. }
            | Self::EmailLink { link, .. } => link,
            Self::Known { sign_in, .. } => sign_in,
            Self::PasswordChanged { reset } | Self::EmailChanged { reset, .. } => reset,
            Self::WayIn { security, .. } | Self::EmailAsked { security, .. } => security,
        }
    }
}

/// The letter in the words of its reader.
pub fn render(letter: &AccountLetter) -> Rendered {
    let AccountLetter { organization, locale: l, news } = letter;
    let organization = name(organization);
    let (by, now) = match news {
        AccountNews::Invited { by, .. } => (by.as_deref().map(name), String::new()),
        AccountNews::EmailChanged { now, .. } | AccountNews::EmailAsked { now, .. } => {
            (None, one_line(now))
        }
        AccountNews::WayIn { name: called, .. } | AccountNews::EmailLink { name: called, .. } => {
            (Some(name(called)), String::new())
        }
        AccountNews::Code { code, .. } => (Some(one_line(code)), String::new()),
        _ => (None, String::new()),
    };
    let by = by.unwrap_or_else(|| organization.clone());
    let words_of = |kind: &str, part: &str| {
        let words = [("name", by.as_str()), ("organization", &organization), ("email", &now)];
        l.say(&format!("account-mail-{kind}-{part}"), &words)
    };
    let action = |label: String, link: &str| Action { label, link: link.to_owned() };
    let actions = match news {
        AccountNews::Known { reset, .. } => vec![action(l.t("account-mail-known-reset"), reset)],
        _ => vec![],
    };
    let why = match news {
        AccountNews::Code { .. } => "account-mail-code-why",
        _ => "account-mail-why",
    };
    let (kind, ending) = (news.kind(), news.ending());
    let lead = words_of(kind, "lead");
    let sheet = Sheet {
        locale: *l,
        subject: words_of(kind, "subject"),
        preview: lead.clone(),
        heading: words_of(kind, "subject"),
        lead: vec![lead],
        when: None,
        was: None,
        action: action(words_of(ending, "action"), news.link()),
        facts: vec![],
        actions,
        notes: vec![words_of(ending, "note")],
        foot: vec![l.say(why, &[("organization", organization.as_str())])],
    };
    Rendered {
        text: super::text::text(&sheet),
        html: sheet.render().expect("writing into a String cannot fail"),
        subject: sheet.subject,
        from: one_line(&letter.organization),
    }
}

/// Every letter there is, for the gallery and for tests.
pub fn samples() -> Vec<(&'static str, AccountLetter)> {
    let at = |path: &str| format!("https://book.example/{path}");
    let letter = |news| AccountLetter {
        organization: "Acme Coaching".to_owned(),
        locale: Locale::english(),
        news,
    };
    let way_in = |change: WayIn| {
        let (name, security) = ("Work laptop".to_owned(), at("admin/settings/security"));
        (change.word(), letter(AccountNews::WayIn { change, name, security }))
    };
    let mut letters = vec![
        (
            "invited",
            letter(AccountNews::Invited { by: Some("Ana Lima".into()), link: at("join/Zk3v9x") }),
        ),
        ("sign-up", letter(AccountNews::SignUp { link: at("join/Zk3v9x") })),
        ("known", letter(AccountNews::Known { sign_in: at("sign-in"), reset: at("reset") })),
        ("reset", letter(AccountNews::Reset { link: at("reset/Zk3v9x") })),
        ("password", letter(AccountNews::PasswordChanged { reset: at("reset") })),
        (
            "email",
            letter(AccountNews::EmailChanged { now: "ana@example.org".into(), reset: at("reset") }),
        ),
    ];
    let now = "ana@new.example".to_owned();
    let asked = AccountNews::EmailAsked { now, security: at("admin/settings/security") };
    let offered = AccountNews::EmailLink { name: "Ana Lima".into(), link: at("email/Zk3v9x") };
    let code = AccountNews::Code { code: "042137".into(), link: at("book/acme/ana/intro") };
    letters.push(("code", letter(code)));
    letters.extend([("email-asked", letter(asked)), ("email-link", letter(offered))]);
    letters.extend(WayIn::ALL.map(way_in));
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_as_its_reader_gets_it() {
        for (name, letter) in samples() {
            let mail = render(&letter);
            let text = format!("From: {}\nSubject: {}\n\n{}", mail.from, mail.subject, mail.text);
            insta::with_settings!({ omit_expression => true }, {
                insta::assert_snapshot!(format!("account-{name}"), text);
            });
            for link in mail.html.split("href=\"").skip(1) {
                let link = link.split('"').next().unwrap();
                assert!(mail.text.contains(link), "{name} lacks {link}");
            }
        }
    }

    #[test]
    fn what_people_are_called_stays_on_its_line() {
        let evil = "<b>Ana</b>\r\nBcc: evil@example.net\u{202e}";
        for (name, letter) in samples() {
            let news = match letter.news {
                AccountNews::Invited { link, .. } => {
                    AccountNews::Invited { by: Some(evil.into()), link }
                }
                AccountNews::WayIn { change, security, .. } => {
                    AccountNews::WayIn { change, name: evil.into(), security }
                }
                news => news,
            };
            let mail = render(&AccountLetter { organization: evil.into(), news, ..letter });
            for line in [&mail.from, &mail.subject] {
                assert!(!line.contains(|c: char| c.is_control()), "{name}: {line:?}");
            }
            assert!(!mail.html.contains("<b>") && !mail.text.contains('\u{202e}'), "{name}");
        }
    }
}
