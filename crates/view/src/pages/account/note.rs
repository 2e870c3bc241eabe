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
    /// The invitation is used up, revoked or too old.
    JoinOver,
    /// A link to finish signing up is on its way.
    SignUpSent,
    /// Nobody signs up here by themselves.
    SignUpClosed,
}

impl Kind {
    pub const ALL: [Self; 5] =
        [Self::ResetSent, Self::ResetOver, Self::JoinOver, Self::SignUpSent, Self::SignUpClosed];

    pub fn word(self) -> &'static str {
        match self {
            Self::ResetSent => "reset-sent",
            Self::ResetOver => "reset-over",
            Self::JoinOver => "join-over",
            Self::SignUpSent => "sign-up-sent",
            Self::SignUpClosed => "sign-up-closed",
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
