//! The tenant.

use crate::{OrganizationId, Slug};

#[derive(Clone, Debug, PartialEq)]
pub struct Organization {
    pub id: OrganizationId,
    pub slug: Slug,
    pub name: String,
}
