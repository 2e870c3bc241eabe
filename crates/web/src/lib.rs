//! Routes, pages, forms, JSON API and assets: what a person or a program sees from outside.
//!
//! A handler reads its request into values, calls one verb of `app`, and shows the answer. It
//! decides nothing itself.

mod answer;
mod api;
mod assets;
mod error;
mod extract;
mod headers;
mod limits;
mod pages;
mod routes;

pub use routes::router;
