//! `/admin`: what comes next, the links to share, and what needs attention. Posts nothing.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            color,
            form::Problems,
            row::{BookingRow, Day, days},
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/home.html")]
pub struct Home {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    /// The date on the member's wall.
    pub today: Date,
    /// Whether mail is set up, so that messages leave.
    pub sending: bool,
    /// Event types guests may book, in the host's order.
    pub links: Vec<Link>,
    /// The next few bookings, soonest first.
    pub bookings: Vec<BookingRow>,
}

/// An event type as something to hand out.
#[derive(Debug, Clone)]
pub struct Link {
    pub name: String,
    /// The stored colour, `#rrggbb`.
    pub color: String,
    /// The whole address.
    pub url: String,
}

impl Link {
    fn hue(&self) -> &'static str {
        color::hue(&self.color)
    }

    /// The address without its site.
    fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.find('/').map_or(rest, |slash| &rest[slash..])
    }
}

impl Home {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-home"), &Problems::default())
    }

    fn days(&self) -> Vec<Day<'_>> {
        days(&self.reader, &self.bookings)
    }

    pub fn sample() -> Self {
        let link = |name: &str, color: &str, slug: &str| Link {
            name: name.to_owned(),
            color: color.to_owned(),
            url: format!("https://book.example.org/book/acme/ana/{slug}"),
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Home),
            reader: sample::reader(),
            today: sample::today(),
            sending: false,
            links: vec![
                link("Intro call", "#4a63d8", "intro"),
                link("Lesson", "#0f9486", "lesson"),
                link("Portfolio review", "#e07a1f", "portfolio-review"),
            ],
            bookings: sample::bookings(),
        }
    }
}
