//! For tests only: throw-away databases of both kinds.

mod databases;
pub mod google;
pub mod http;
pub mod postgres;
pub mod smtp;

pub use databases::{TestDatabase, databases, empty_postgres, fresh_postgres, fresh_sqlite};
