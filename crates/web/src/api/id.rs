//! The id at the end of an address.

use super::problem::{Problem, bare};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{StatusCode, request::Parts},
};
use uuid::Uuid;

/// The `{id}` of the path. What is no id names nothing.
pub struct Id(pub Uuid);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let nothing = || bare(StatusCode::NOT_FOUND);
        let params =
            RawPathParams::from_request_parts(parts, state).await.map_err(|_| nothing())?;
        let (_, text) = params.iter().find(|(name, _)| *name == "id").ok_or_else(nothing)?;
        text.parse().map(Id).map_err(|_| nothing())
    }
}
