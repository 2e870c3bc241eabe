//! `/admin/members`: everyone of the organization, who is invited, and who may sign up.
//!
//! Posts to its own address: `email`, `role`, `display_name` (an invitation). To
//! `…/{id}/role`: `role`. To `…/{id}/active`: `active` (`yes`; [`MemberLeaves`] for `no`). To
//! `…/invitations/{id}/resend` and `…/revoke`: nothing. To `…/sign-up`: `open`, `domains`.
//!
//! [`MemberLeaves`]: super::member_leaves::MemberLeaves

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
        guest::initials,
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/members.html")]
pub struct Members {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    pub members: Vec<MemberRow>,
    pub invitations: Vec<InvitationRow>,
    /// The roles this member may hand out.
    pub roles: Vec<String>,
    pub form: Form,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct MemberRow {
    pub id: String,
    pub name: String,
    pub username: String,
    pub email: String,
    pub role: String,
    pub is_active: bool,
    /// Whether it is the reader.
    pub is_me: bool,
    /// Whether the reader may change them.
    pub changes: bool,
}

#[derive(Debug, Clone)]
pub struct InvitationRow {
    pub id: String,
    pub email: String,
    pub role: String,
    pub sent: Timestamp,
    pub is_over: bool,
    /// Whether they asked for it themselves.
    pub asked: bool,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub email: String,
    pub role: String,
    pub display_name: String,
    pub open: bool,
    pub domains: String,
}

impl MemberRow {
    fn initials(&self) -> String {
        initials(&self.name)
    }
}

impl Members {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-members"), &self.problems)
    }

    fn role(&self, role: &str) -> String {
        self.page.t(&format!("admin-role-{role}"))
    }

    pub fn sample() -> Self {
        let member = |id: &str, name: &str, username: &str, role: &str| MemberRow {
            id: id.to_owned(),
            name: name.to_owned(),
            username: username.to_owned(),
            email: format!("{username}@example.org"),
            role: role.to_owned(),
            is_active: true,
            is_me: false,
            changes: true,
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Members),
            reader: sample::reader(),
            members: vec![
                MemberRow { is_me: true, ..member("1", "Ana Lima", "ana", "owner") },
                member("2", "Ben Okafor", "ben", "host"),
                MemberRow { is_active: false, ..member("3", "Kim Nguyen", "kim", "admin") },
            ],
            invitations: vec![InvitationRow {
                id: "i1".to_owned(),
                email: "sam@example.org".to_owned(),
                role: "host".to_owned(),
                sent: sample::at("2026-03-08T15:20:00Z"),
                is_over: false,
                asked: false,
            }],
            roles: ["host", "admin", "owner"].map(str::to_owned).into(),
            form: Form { role: "host".to_owned(), ..Form::default() },
            problems: Problems::default(),
        }
    }
}
