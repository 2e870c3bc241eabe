//! A user of one organization. One who takes bookings is a host.

use crate::{EmailAddress, MemberId, Sentence, Settings, Slug, say};
use availability::Zone;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub id: MemberId,
    pub username: Slug,
    pub display_name: String,
    pub email: EmailAddress,
    pub role: Role,
    pub timezone: Zone,
    pub bio: String,
    pub avatar_url: Option<String>,
    pub is_active: bool,
    pub settings: Settings,
}

/// What a member or a key may do: hosts see and change their own, admins and owners everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Host,
    Admin,
    Owner,
}

impl Role {
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Host => "host",
            Role::Admin => "admin",
            Role::Owner => "owner",
        }
    }
}

impl FromStr for Role {
    type Err = Sentence;
    fn from_str(text: &str) -> Result<Self, Sentence> {
        [Role::Host, Role::Admin, Role::Owner]
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or_else(|| say("error-role"))
    }
}
