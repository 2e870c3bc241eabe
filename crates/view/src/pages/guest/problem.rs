//! What a page says when it cannot be shown: what happened and the way on.

use askama::Template;

use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "guest/problem.html")]
pub struct Problem {
    pub page: Page,
    pub kind: Kind,
    /// Somewhere to go on: the host's page for an event that is off, the booking's own page, or
    /// where the form began.
    pub onward: Option<String>,
    /// The form that was not looked at, to be sent again as it is.
    pub again: Option<Again>,
    /// Somebody to write to.
    pub contact: Option<String>,
}

/// A form as it was sent.
#[derive(Debug, Clone)]
pub struct Again {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

/// What happened, with the HTTP status it is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// 400: the address or form says something that cannot be.
    BadRequest,
    /// 403: the right is missing.
    Forbidden,
    /// 403: the form was on another site's page.
    Elsewhere,
    /// 404
    NotFound,
    /// 405
    MethodNotAllowed,
    /// 410: the event type takes no bookings.
    Gone,
    /// 410: the link was good for one booking, which was made.
    LinkUsed,
    /// 410: the link was good for one booking, and its time is over.
    LinkExpired,
    /// 409: the booking is no longer one that can be changed.
    Unchangeable,
    /// 409: somebody else has the time.
    Taken,
    /// 413
    TooLarge,
    /// 429, with the minutes to wait.
    TooMany { minutes: u32 },
    /// 429 for whatever was sent, with the minutes to wait.
    TooMuch { minutes: u32 },
    /// 500, with the id under which the log knows it.
    Fault { reference: String },
    /// 503
    Unavailable,
}

impl Kind {
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Forbidden | Self::Elsewhere => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Unchangeable | Self::Taken => 409,
            Self::Gone | Self::LinkUsed | Self::LinkExpired => 410,
            Self::TooLarge => 413,
            Self::TooMany { .. } | Self::TooMuch { .. } => 429,
            Self::Fault { .. } => 500,
            Self::Unavailable => 503,
        }
    }
}

impl Problem {
    pub fn heading(&self) -> String {
        self.page.t(match self.kind {
            Kind::BadRequest => "problem-bad-request",
            Kind::Forbidden => "problem-forbidden",
            Kind::Elsewhere => "problem-elsewhere",
            Kind::NotFound => "problem-not-found",
            Kind::MethodNotAllowed => "problem-method",
            Kind::Unchangeable => "problem-unchangeable",
            Kind::Taken => "problem-taken",
            Kind::Gone => "problem-gone",
            Kind::LinkUsed => "problem-link-used",
            Kind::LinkExpired => "problem-link-expired",
            Kind::TooLarge => "problem-large",
            Kind::TooMany { .. } => "problem-many",
            Kind::TooMuch { .. } => "problem-much",
            Kind::Fault { .. } => "problem-fault",
            Kind::Unavailable => "problem-unavailable",
        })
    }

    pub fn advice(&self) -> String {
        match &self.kind {
            Kind::BadRequest => self.page.t("problem-bad-request-advice"),
            Kind::Forbidden => self.page.t("problem-forbidden-advice"),
            Kind::Elsewhere => self.page.t("problem-elsewhere-advice"),
            Kind::NotFound => self.page.t("problem-not-found-advice"),
            Kind::MethodNotAllowed => self.page.t("problem-method-advice"),
            Kind::Unchangeable => self.page.t("problem-unchangeable-advice"),
            Kind::Taken => self.page.t("problem-taken-advice"),
            Kind::Gone => self.page.t("problem-gone-advice"),
            Kind::LinkUsed => self.page.t("problem-link-used-advice"),
            Kind::LinkExpired => self.page.t("problem-link-expired-advice"),
            Kind::TooLarge => self.page.t("problem-large-advice"),
            Kind::TooMany { minutes } => self.page.with("problem-many-advice", *minutes),
            Kind::TooMuch { minutes } if self.again.is_some() => {
                self.page.with("problem-much-advice", *minutes)
            }
            Kind::TooMuch { minutes } => self.page.with("problem-much-lost", *minutes),
            Kind::Fault { reference } => self.page.with("problem-fault-advice", reference.as_str()),
            Kind::Unavailable => self.page.t("problem-unavailable-advice"),
        }
    }

    /// What the way on leads to.
    pub fn way(&self) -> String {
        self.page.t(match self.kind {
            Kind::Unchangeable => "problem-onward-booking",
            Kind::BadRequest => "problem-onward-again",
            _ => "problem-onward",
        })
    }

    pub fn sample(kind: Kind) -> Self {
        let onward = (kind == Kind::Gone).then(|| super::address::host("acme", "ana"));
        let contact = matches!(kind, Kind::TooMany { .. }).then(|| "ana@example.org".to_owned());
        let again = matches!(kind, Kind::TooMuch { .. }).then(|| Again {
            action: "/book/acme/ana/intro/bookings".to_owned(),
            fields: vec![("name".to_owned(), "Jo Park".to_owned())],
        });
        Self { page: Page::sample(), kind, onward, again, contact }
    }
}
