//! Values in each engine's own type: what goes into a statement and what comes out of a column.
//!
//! | here        | PostgreSQL    | SQLite                       |
//! |-------------|---------------|------------------------------|
//! | [`At`]      | `timestamptz` | `INTEGER`, Unix microseconds |
//! | [`Date`]    | `date`        | `TEXT`, `2027-03-28`         |
//! | [`Json`]    | `jsonb`       | `TEXT`                       |
//! | `Uuid`      | `uuid`        | `BLOB` of 16 bytes           |
//! | `bool`      | `boolean`     | `INTEGER`, 0 or 1            |
//! | `i64`       | `bigint`      | `INTEGER`                    |
//! | `String`    | `text`        | `TEXT`                       |
//! | `Vec<u8>`   | `bytea`       | `BLOB`                       |
//!
//! Each also as an `Option`, for a column that may be null.

use std::{error::Error as StdError, fmt};

use bytes::{BufMut, BytesMut};
use jiff::{Timestamp, civil};
use rusqlite::types::{FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Serialize, de::DeserializeOwned};
use tokio_postgres::types::{self as postgres, IsNull, Type};
use uuid::Uuid;

type Bound = std::result::Result<IsNull, Box<dyn StdError + Sync + Send>>;
type Taken<T> = std::result::Result<T, Box<dyn StdError + Sync + Send>>;

/// A value that can be bound to a `$1` on both engines: one of the table above.
pub trait Param: rusqlite::ToSql + postgres::ToSql + Sync + Send {}

/// A value that can be read from a column of both engines: one of the table above.
pub trait Column: rusqlite::types::FromSql + for<'a> postgres::FromSql<'a> {}

macro_rules! in_both_directions {
    ($($kind:ty)*) => {$(
        impl Param for $kind {}
        impl Column for $kind {}
    )*};
}

// Named one by one: an `i32` would be bound by SQLite, and refused by PostgreSQL at run time.
in_both_directions! { At Date Uuid bool i64 String Vec<u8> }
impl Param for &str {}
impl Param for &[u8] {}
impl<T: Param> Param for &T {}
impl<T: Param> Param for Option<T> {}
impl<T: Column> Column for Option<T> {}
impl<T: Serialize + Sync + Send> Param for Json<T> {}
impl<T: DeserializeOwned> Column for Json<T> {}

/// The values of `$1`, `$2`, … in this order.
pub type Params<'a> = &'a [&'a dyn Param];

/// The values of a statement: `args![organization, host, At(start)]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$(&$value as &dyn $crate::db::Param),*] };
}

/// An instant, kept to the microsecond; what is finer is cut off when it is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(pub Timestamp);

/// PostgreSQL counts its instants from 2000-01-01T00:00Z.
const POSTGRES_EPOCH: i64 = 946_684_800_000_000;

impl rusqlite::ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_microsecond().into())
    }
}

impl rusqlite::types::FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_microsecond(value.as_i64()?).map(At).map_err(FromSqlError::other)
    }
}

impl postgres::ToSql for At {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Bound {
        out.put_i64(self.0.as_microsecond() - POSTGRES_EPOCH);
        Ok(IsNull::No)
    }

    postgres::accepts!(TIMESTAMPTZ);
    postgres::to_sql_checked!();
}

impl<'a> postgres::FromSql<'a> for At {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Taken<Self> {
        let since_2000 = <i64 as postgres::FromSql>::from_sql(&Type::INT8, raw)?;
        // PostgreSQL's `infinity` is the largest i64, which is no instant of ours.
        let unix = since_2000.checked_add(POSTGRES_EPOCH).ok_or("an instant out of range")?;
        Ok(At(Timestamp::from_microsecond(unix)?))
    }

    postgres::accepts!(TIMESTAMPTZ);
}

/// A calendar date, in nobody's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub civil::Date);

impl rusqlite::ToSql for Date {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl rusqlite::types::FromSql for Date {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Date).map_err(FromSqlError::other)
    }
}

impl postgres::ToSql for Date {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Bound {
        self.0.to_sql(kind, out)
    }

    postgres::accepts!(DATE);
    postgres::to_sql_checked!();
}

impl<'a> postgres::FromSql<'a> for Date {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Taken<Self> {
        Ok(Date(<civil::Date as postgres::FromSql>::from_sql(kind, raw)?))
    }

    postgres::accepts!(DATE);
}

/// A value kept as JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Json<T>(pub T);

/// Its contents stay out of logs, and need no `Debug`.
impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json(…)")
    }
}

impl<T: Serialize> rusqlite::ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0);
        Ok(text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?.into())
    }
}

impl<T: DeserializeOwned> rusqlite::types::FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Json).map_err(FromSqlError::other)
    }
}

/// The first byte of a binary `jsonb` is the version of its format.
const JSONB_VERSION: u8 = 1;

impl<T: Serialize> postgres::ToSql for Json<T> {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Bound {
        out.put_u8(JSONB_VERSION);
        serde_json::to_writer(out.writer(), &self.0)?;
        Ok(IsNull::No)
    }

    postgres::accepts!(JSONB);
    postgres::to_sql_checked!();
}

impl<'a, T: DeserializeOwned> postgres::FromSql<'a> for Json<T> {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Taken<Self> {
        match raw.split_first() {
            Some((&JSONB_VERSION, text)) => Ok(Json(serde_json::from_slice(text)?)),
            _ => Err("jsonb of an unknown version".into()),
        }
    }

    postgres::accepts!(JSONB);
}
