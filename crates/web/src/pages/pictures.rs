//! `GET /pictures/{organization}/{id}`: a photo or logo. A new one gets a new address.

use crate::error::Result;
use app::{App, Error};
use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};

pub async fn show(
    State(app): State<App>,
    Path((organization, id)): Path<(String, String)>,
) -> Result {
    let organization = organization.parse().map_err(|_| Error::NotFound)?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let picture = app::pictures::get(&app, organization, id).await?;
    let headers = [
        (header::CONTENT_TYPE, picture.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'".to_owned()),
    ];
    Ok((headers, picture.bytes).into_response())
}
