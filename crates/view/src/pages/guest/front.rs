//! The front door of an installation with several organizations.

use askama::Template;

use super::address;
use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "guest/front.html")]
pub struct Front {
    pub page: Page,
    pub organizations: Vec<Door>,
}

/// An organization and its landing page.
#[derive(Debug, Clone)]
pub struct Door {
    pub name: String,
    /// `/book/{org}`
    pub path: String,
}

impl Front {
    pub fn sample() -> Self {
        let door =
            |slug: &str, name: &str| Door { name: name.to_owned(), path: address::landing(slug) };
        let organizations = vec![door("acme", "Acme Studio"), door("hanok", "Hanok 한옥")];
        Self { page: Page::sample(), organizations }
    }
}
