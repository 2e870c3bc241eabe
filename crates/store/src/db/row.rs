//! One row of an answer, and the types that are made of it.

use std::{fmt::Display, str::FromStr};

use super::{Column, Error, Result};

/// One row, whichever engine gave it.
pub enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The value of the column at this place, counted from 0.
    #[inline]
    pub fn get<T: Column>(&self, place: usize) -> Result<T> {
        match self {
            Row::Sqlite(row) => Ok(row.get(place)?),
            Row::Postgres(row) => Ok(row.try_get(place)?),
        }
    }

    /// The value that the text at this place spells.
    pub fn parse<T: FromStr<Err: Display>>(&self, place: usize) -> Result<T> {
        let text: String = self.get(place)?;
        text.parse().map_err(|error| Error::Corrupt(format!("column {place}: {error}")))
    }
}

/// A value made of one row, its columns in the order of the statement.
pub trait FromRow: Sized {
    fn from_row(row: &Row<'_>) -> Result<Self>;
}

macro_rules! tuples {
    ($(($($part:ident $place:tt),*))*) => {$(
        impl<$($part: Column),*> FromRow for ($($part,)*) {
            fn from_row(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.get::<$part>($place)?,)*))
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}

/// Declares a struct of public fields, read from a row in the order of the columns.
#[macro_export]
macro_rules! row_type {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident : $kind:ty),* $(,)?
    }) => {
        $(#[$meta])* $vis struct $name { $($(#[$field_meta])* pub $field: $kind),* }

        impl $crate::db::FromRow for $name {
            fn from_row(row: &$crate::db::Row<'_>) -> $crate::db::Result<Self> {
                let mut place = 0..;
                let mut next = || place.next().unwrap_or(usize::MAX);
                Ok(Self { $($field: row.get(next())?),* })
            }
        }
    };
}
