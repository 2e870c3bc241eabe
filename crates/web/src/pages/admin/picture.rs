//! A picture that a form uploads: one file, named `picture` (RFC 7578).

use axum::{
    extract::{
        FromRequest, Multipart, Request,
        multipart::{MultipartError, MultipartRejection},
    },
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// The uploaded bytes, none of them where no file was chosen; or the refusal of too many.
pub struct Picture(pub app::Result<Vec<u8>>);

impl<S: Send + Sync> FromRequest<S> for Picture {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let form = Multipart::from_request(request, state).await;
        let mut form = form.map_err(MultipartRejection::into_response)?;
        match read(&mut form).await {
            Ok(bytes) => Ok(Picture(Ok(bytes))),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Ok(Picture(Err(app::pictures::too_large())))
            }
            Err(error) => Err(error.into_response()),
        }
    }
}

async fn read(form: &mut Multipart) -> Result<Vec<u8>, MultipartError> {
    while let Some(field) = form.next_field().await? {
        if field.name() == Some("picture") {
            return Ok(field.bytes().await?.to_vec());
        }
    }
    Ok(Vec::new())
}
