//! The query of a request, read into values, with every fault named.

use super::{bad_fields::BadFields, problem::Problem};
use crate::extract::Fields;
use availability::Zone;
use axum::{extract::FromRequestParts, http::request::Parts};
use jiff::civil::Date;
use model::{MemberId, ScheduleId};
use std::str::FromStr;
use uuid::Uuid;

/// The query's values and what is wrong with them so far.
pub struct Params {
    fields: Fields,
    pub errors: BadFields,
}

impl<S: Sync> FromRequestParts<S> for Params {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let fields = Fields::of_query(parts.uri.query().unwrap_or(""));
        let mut errors = BadFields::default();
        for (name, value) in &fields.0 {
            if name.contains('\0') || value.contains('\0') {
                errors.add(name.replace('\0', ""), "Leave out the NUL character.");
            }
        }
        errors.check().map_err(Problem::invalid)?;
        Ok(Params { fields, errors: BadFields::default() })
    }
}

impl Params {
    /// The value as it was sent, unless it is blank.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.fields.filled(name)
    }

    /// The value as `read` reads it; what it refuses is noted. A name with nothing behind it is
    /// refused too: `?userId=` may mean somebody whom the asker forgot to fill in.
    pub fn get<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let read = read(self.fields.get(name)?);
        self.errors.keep(name, read)
    }

    /// Whose things are meant.
    pub fn user(&mut self) -> Option<MemberId> {
        self.get("userId", id).map(MemberId)
    }

    /// Which schedule is meant; the default one where none is named.
    pub fn schedule(&mut self) -> Option<ScheduleId> {
        self.get("scheduleId", id).map(ScheduleId)
    }

    /// Goes on only when nothing was wrong.
    pub fn check(self) -> Result<(), Problem> {
        self.errors.check().map_err(Problem::invalid)
    }
}

pub fn id(text: &str) -> Result<Uuid, String> {
    Uuid::from_str(text).map_err(|_| "Write an id like 0195…, of 36 characters.".into())
}

/// `2026-03-10` and nothing else.
pub fn date(text: &str) -> Result<Date, String> {
    let shaped = text.len() == 10 && text.starts_with(|c: char| c.is_ascii_digit());
    let date = shaped.then(|| text.parse().ok()).flatten();
    date.ok_or_else(|| "Write a date like 2026-03-10.".into())
}

pub fn zone(text: &str) -> Result<Zone, String> {
    Zone::parse(text).map_err(|_| "Write a time zone like Europe/Paris.".into())
}

pub fn whole(text: &str) -> Result<i64, String> {
    text.parse().map_err(|_| "Write a whole number.".into())
}

/// An error's words as a sentence of their own.
pub fn sentence(error: &impl std::fmt::Display) -> String {
    let text = error.to_string();
    let mut letters = text.trim_end_matches('.').chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
