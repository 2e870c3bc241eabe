//! A way into an organization for somebody who is no member yet.

use crate::{EmailAddress, InvitationId, MemberId, Role};
use jiff::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    pub id: InvitationId,
    pub email: EmailAddress,
    pub role: Role,
    /// What the inviter calls them.
    pub display_name: Option<String>,
    /// `None` where they asked for it themselves.
    pub invited_by: Option<MemberId>,
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
}
