//! Pages: a context in Rust, a template of the same name.

pub mod account;
pub mod admin;
pub mod form;
pub mod guest;

use fluent_bundle::FluentValue;

use self::guest::address::with_query;
use crate::locale::{Locale, Rich};

/// What every page knows: who reads it and where its assets are.
#[derive(Debug, Clone)]
pub struct Page {
    pub locale: Locale,
    /// Where stylesheets and scripts are served, for example `/assets/3f2a9c`.
    pub assets: String,
    /// This response's `script-src` nonce.
    pub nonce: String,
    /// What tells a form of this page that is sent again from one that was not sent yet.
    pub once: String,
    pub theme: Theme,
    /// The organization's colour, as six digits; ours when `None`.
    pub brand: Option<String>,
    pub logo: Option<Logo>,
    /// This page in every language; none where it cannot be asked for again.
    pub languages: Vec<InLanguage>,
    /// The language the address asks for, which the next page is asked for too.
    pub language: Option<String>,
}

/// A link to the same page in another language.
#[derive(Debug, Clone)]
pub struct InLanguage {
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

/// An organization's logo, on the pages of its guests.
#[derive(Debug, Clone)]
pub struct Logo {
    pub src: String,
    /// The organization's name, for who cannot see it.
    pub name: String,
    /// The organization's landing page.
    pub href: String,
}

/// Light, dark, or as the reader's system says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    /// The value of `<html data-theme>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Page {
    /// The stylesheet's address, in the organization's colour where it has one.
    pub fn stylesheet(&self) -> String {
        match &self.brand {
            Some(color) => format!("{}/brand/{color}.css", self.assets),
            None => format!("{}/css/kalends.css", self.assets),
        }
    }

    /// An address with the language that was asked for, if one was.
    pub fn onward(&self, path: &str) -> String {
        let language = self.language.iter().map(|tag| ("language", tag.as_str()));
        with_query(path, language)
    }

    /// [`Locale::t`], near at hand for templates.
    pub fn t(&self, key: &str) -> String {
        self.locale.t(key)
    }

    /// [`Locale::with`], near at hand for templates.
    pub fn with<'a>(&self, key: &str, n: impl Into<FluentValue<'a>>) -> String {
        self.locale.with(key, n)
    }

    /// [`Locale::say`], near at hand for templates.
    pub fn say(&self, key: &str, words: &[(&str, &str)]) -> String {
        self.locale.say(key, words)
    }

    /// [`Locale::rich`], near at hand for templates.
    pub fn rich(&self, key: &str, words: &[(&str, &str)]) -> Rich {
        self.locale.rich(key, words)
    }

    /// A page as the gallery and the tests show it: English, assets beside the file.
    pub fn sample() -> Self {
        Self {
            locale: Locale::english(),
            assets: ".".to_owned(),
            nonce: "sample".to_owned(),
            once: "sample-key".to_owned(),
            theme: Theme::Auto,
            brand: None,
            logo: None,
            languages: Vec::new(),
            language: None,
        }
    }
}
