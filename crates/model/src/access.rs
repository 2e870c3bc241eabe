//! Who may book an event type: whoever finds it, whoever knows its key, or the bearer of a link.

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

impl Access {
    pub const ALL: [(Access, &'static str); 3] =
        [(Access::Public, "public"), (Access::Secret, "secret"), (Access::SingleUse, "single_use")];

    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(access, _)| *access == self).map_or("public", |(_, name)| name)
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(access, _)| *access)
    }
}
