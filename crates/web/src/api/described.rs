//! Parameters that many operations take, as the OpenAPI document describes them.
//!
//! `Params` and `Keyed` read them; nobody makes these.
#![expect(dead_code, reason = "They describe, and are not filled.")]

use utoipa::IntoParams;
use uuid::Uuid;

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfUser {
    /// Whose; your own if left out, and for a key the owner's
    #[param(rename = "userId")]
    user_id: Option<Uuid>,
}

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paged {
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// The `nextCursor` of the page before
    cursor: Option<String>,
}

#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
pub struct Repeatable {
    /// Yours, for this request only
    #[param(rename = "Idempotency-Key", min_length = 1, max_length = 255)]
    key: Option<String>,
}
