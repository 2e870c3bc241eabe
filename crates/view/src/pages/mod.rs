//! Pages: a context in Rust, a template of the same name.

pub mod account;
pub mod admin;
pub mod form;
pub mod guest;

use fluent_bundle::FluentValue;

use crate::locale::{Locale, Rich};

/// What every page knows: who reads it and where its assets are.
#[derive(Debug, Clone)]
pub struct Page {
    pub locale: Locale,
    /// Where stylesheets and scripts are served, for example `/assets/3f2a9c`.
    pub assets: String,
    /// This response's `script-src` nonce.
    pub nonce: String,
    pub theme: Theme,
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
            theme: Theme::Auto,
        }
    }
}
