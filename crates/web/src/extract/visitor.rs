//! Whoever reads the page: their language, and the nonce of this one answer.

use super::Fields;
use app::App;
use axum::{
    extract::FromRequestParts,
    http::{Method, header, request::Parts},
};
use model::{Booking, Member};
use std::convert::Infallible;
use view::{
    locale::Locale,
    pages::{InLanguage, Page, Theme, guest::address::with_query},
};

#[derive(Clone)]
pub struct Visitor {
    pub locale: Locale,
    /// The language that was asked for with `language=`, if one was.
    asked: Option<String>,
    accepted: String,
    /// The address of a page that can be opened again.
    here: Option<String>,
}

impl Visitor {
    /// What every page's context begins with.
    pub fn page(&self) -> Page {
        Page {
            locale: self.locale,
            assets: crate::assets::base(),
            nonce: app::reference(),
            once: app::reference(),
            theme: Theme::Auto,
            brand: None,
            logo: None,
            languages: self.languages(),
            language: self.asked.clone(),
        }
    }

    /// The visitor of a form, which carries the language along.
    pub fn asking(self, fields: &Fields) -> Self {
        match fields.get("language") {
            Some(tag) => self.in_language(tag),
            None => self,
        }
    }

    /// The guest of a booking reads the language they booked in, unless they ask for another.
    pub fn of(self, booking: &Booking) -> Self {
        self.unasked(booking.guest.language.as_deref())
    }

    /// A member reads the language of their settings.
    pub fn member(self, member: &Member) -> Self {
        self.unasked(member.settings.language.as_deref())
    }

    /// The same, once the organization of the page's path is known; asks the database.
    pub async fn at_home(self, app: &App, path: &str) -> Self {
        if self.names_one() {
            return self;
        }
        let slug = path.strip_prefix("/book/").and_then(|rest| rest.split('/').next());
        // Not worth an answer of its own: the page itself finds the same fault.
        let language = app::organization::language(app, slug).await.unwrap_or_default();
        self.otherwise(language.as_deref())
    }

    /// Who names no language that is spoken here reads the organization's.
    pub fn otherwise(self, tag: Option<&str>) -> Self {
        if self.names_one() { self } else { self.unasked(tag) }
    }

    fn names_one(&self) -> bool {
        self.asked.is_some() || Locale::named(&self.accepted).is_some()
    }

    /// An address with the language that was asked for, if one was.
    pub fn onward(&self, path: &str) -> String {
        match &self.asked {
            Some(tag) => with_query(path, [("language", tag.as_str())]),
            None => path.to_owned(),
        }
    }

    fn unasked(self, tag: Option<&str>) -> Self {
        let own = tag.filter(|_| self.asked.is_none());
        let own = own.and_then(|tag| Locale::chosen(tag, &self.accepted));
        Visitor { locale: own.unwrap_or(self.locale), ..self }
    }

    fn in_language(self, tag: &str) -> Self {
        match Locale::chosen(tag, &self.accepted) {
            Some(locale) => Visitor { locale, asked: Some(locale.language().to_owned()), ..self },
            None => self,
        }
    }

    /// Links to this page in each language.
    fn languages(&self) -> Vec<InLanguage> {
        let Some((path, query)) =
            self.here.as_ref().map(|here| here.split_once('?').unwrap_or((here, "")))
        else {
            return Vec::new();
        };
        let fields = Fields::of_query(query);
        let link = |(tag, name): (&'static str, &'static str)| {
            let others = fields.0.iter().filter(|(field, _)| field != "language");
            let others = others.map(|(field, value)| (field.as_str(), value.as_str()));
            let href = with_query(path, others.chain([("language", tag)]));
            InLanguage { tag, name, href, current: tag == self.locale.language() }
        };
        Locale::all().map(link).collect()
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let Ok(visitor) = Self::from_request_parts(parts, &()).await;
        Ok(visitor.at_home(app, parts.uri.path()).await)
    }
}

impl FromRequestParts<()> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, (): &()) -> Result<Self, Infallible> {
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
        let again = parts.method == Method::GET;
        let here = parts.uri.path_and_query().filter(|_| again).map(|here| here.to_string());
        let locale = Locale::accepted(&accepted);
        let visitor = Visitor { locale, asked: None, accepted, here };
        Ok(visitor.asking(&Fields::of_query(parts.uri.query().unwrap_or(""))))
    }
}
