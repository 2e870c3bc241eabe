//! A page that only says something, with one way on.

use askama::Template;

use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "account/note.html")]
pub struct Note {
    pub page: Page,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A link for a new password is on its way, if there is an account.
    ResetSent,
    /// The link for a new password is used up or too old.
    ResetOver,
    /// A new address is the account's.
    EmailChanged,
    /// The link to a new address is used up, withdrawn or too old.
    EmailOver,
    /// The invitation is used up, revoked or too old.
    JoinOver,
    /// A link to finish signing up is on its way.
    SignUpSent,
    /// Nobody signs up here by themselves.
    SignUpClosed,
    /// The sign-in at a provider was broken off there.
    ProviderDenied,
    /// The sign-in at a provider took too long, was used already, or began in another browser.
    ProviderOver,
    /// No account goes with the sign-in at a provider.
    ProviderUnknown,
    /// The sign-in at a provider goes with another account.
    ProviderTaken,
    /// The provider does not answer.
    ProviderAway,
    /// What the provider answers does not hold.
    ProviderUntrusted,
}

impl Kind {
    pub const ALL: [Self; 13] = [
        Self::ResetSent,
        Self::ResetOver,
        Self::EmailChanged,
        Self::EmailOver,
        Self::JoinOver,
        Self::SignUpSent,
        Self::SignUpClosed,
        Self::ProviderDenied,
        Self::ProviderOver,
        Self::ProviderUnknown,
        Self::ProviderTaken,
        Self::ProviderAway,
        Self::ProviderUntrusted,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::ResetSent => "reset-sent",
            Self::ResetOver => "reset-over",
            Self::EmailChanged => "email-changed",
            Self::EmailOver => "email-over",
            Self::JoinOver => "join-over",
            Self::SignUpSent => "sign-up-sent",
            Self::SignUpClosed => "sign-up-closed",
            Self::ProviderDenied => "provider-denied",
            Self::ProviderOver => "provider-over",
            Self::ProviderUnknown => "provider-unknown",
            Self::ProviderTaken => "provider-taken",
            Self::ProviderAway => "provider-away",
            Self::ProviderUntrusted => "provider-untrusted",
        }
    }
}

impl Note {
    fn name(&self) -> String {
        self.page.t(&format!("account-note-{}", self.kind.word()))
    }

    fn text(&self) -> String {
        self.page.t(&format!("account-about-{}", self.kind.word()))
    }

    /// Whether another link can be had for the asking.
    fn renewable(&self) -> bool {
        self.kind == Kind::ResetOver
    }

    fn sound(&self) -> bool {
        true
    }
}
