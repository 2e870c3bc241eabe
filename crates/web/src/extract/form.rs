//! A form or a query as it was sent: names and values in order, names possibly repeated.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

/// The fields of a submitted form (`application/x-www-form-urlencoded`).
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The first value, unless it is blank.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.trim().is_empty())
    }

    /// The first value, or nothing typed.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or("")
    }

    /// Every value of a field, in the order of the page.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether the field was sent at all: a pressed button, a ticked box.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The fields of a query string.
    pub fn of_query(query: &str) -> Self {
        // Every text parses: a broken escape stays as it is.
        Fields(serde_urlencoded::from_str(query).unwrap_or_default())
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let is_form = kind
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        let bytes =
            Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        if !is_form && !bytes.is_empty() {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        serde_urlencoded::from_bytes(&bytes)
            .map(Fields)
            .map_err(|_| StatusCode::BAD_REQUEST.into_response())
    }
}

/// The fields of the query.
#[derive(Clone, Debug, Default)]
pub struct Query(pub Fields);

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Query(Fields::of_query(parts.uri.query().unwrap_or(""))))
    }
}
