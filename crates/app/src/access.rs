//! Who asks, and what they may do.

use crate::{Error, Result};
use model::{Actor, MemberId, OrganizationId, Role, say};

/// A signed-in member or a program with a key. Belongs to one organization.
#[derive(Clone, Copy, Debug)]
pub struct Principal {
    pub organization: OrganizationId,
    pub actor: Actor,
    pub role: Role,
    /// The member whose things a key was made for.
    pub bound: Option<MemberId>,
}

impl Principal {
    /// The member who is signed in. Their password, sessions and devices are for them alone.
    pub fn member(&self) -> Option<MemberId> {
        match self.actor {
            Actor::Member(id) => Some(id),
            _ => None,
        }
    }

    /// The host whose own things these are: the member, or whom the key was made for.
    pub fn host(&self) -> Option<MemberId> {
        self.member().or(self.bound)
    }

    /// Admins, owners and their programs see and change everything; hosts their own.
    pub fn may_manage(&self, host: MemberId) -> Result<()> {
        if self.manages_all() || self.host() == Some(host) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// For what concerns the whole organization.
    pub fn may_administer(&self) -> Result<()> {
        if self.manages_all() { Ok(()) } else { Err(Error::Forbidden) }
    }

    pub fn manages_all(&self) -> bool {
        Role::Admin <= self.role
    }

    /// The host whose things are meant where none is named: oneself.
    pub fn own_or(&self, host: Option<MemberId>) -> Result<MemberId> {
        let host =
            host.or(self.host()).ok_or_else(|| Error::field("userId", say("error-whose")))?;
        self.may_manage(host).map(|()| host)
    }
}
