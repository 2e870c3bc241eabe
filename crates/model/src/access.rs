//! Who may book an event type: whoever finds it, whoever knows its key, or the bearer of a link.

use crate::names::names;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Listed on the host's page, open to everyone.
    #[default]
    Public,
    /// Listed nowhere; opens with the key of its secret link.
    Secret,
    /// Listed nowhere; opens with a link that is good for one booking.
    SingleUse,
}

names!(Access { Public = "public", Secret = "secret", SingleUse = "single_use" });
