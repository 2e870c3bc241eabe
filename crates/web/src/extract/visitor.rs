//! Whoever reads the page: their language, and the nonce of this one answer.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use std::convert::Infallible;
use view::{
    locale::Locale,
    pages::{Page, Theme},
};

#[derive(Clone, Copy)]
pub struct Visitor {
    pub locale: Locale,
}

impl Visitor {
    /// What every page's context begins with.
    pub fn page(&self) -> Page {
        Page {
            locale: self.locale,
            assets: crate::assets::base(),
            nonce: app::reference(),
            theme: Theme::Auto,
            brand: None,
            logo: None,
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        Ok(Visitor { locale: accepted.map_or_else(Locale::english, Locale::accepted) })
    }
}
