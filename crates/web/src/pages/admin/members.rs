//! `/admin/members`: everyone of the organization, for those who run it.

use super::{
    desk::{Desk, done, done_at},
    typed::{Name, problems},
};
use crate::{error::Result, extract::Fields};
use app::{
    Error,
    accounts::invitations::{self, Invite},
    hosts::{self, Profile},
    organization,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use model::{FieldErrors, Invitation, InvitationId, Member, MemberId, Role, SignUp};
use view::pages::admin::{
    form::Problems,
    members::{Form, InvitationRow, MemberRow, Members},
    shell::{Done, Place},
};

pub const PATH: &str = "/admin/members";

/// What a verb says of a member is said above their list.
const NAMES: [Name; 5] = [
    ("email", "email", "admin-email"),
    ("displayName", "display_name", "admin-name"),
    ("role", "role", "admin-invite-role"),
    ("domains", "domains", "admin-sign-up-domains"),
    ("changeRole", "members", "admin-invite-role"),
];

pub async fn show(desk: Desk) -> Result {
    let form = stored(&desk).await?;
    page(&desk, StatusCode::OK, form, Problems::default()).await
}

/// An invitation that is still to be written, over the sign-up policy as it is kept.
async fn stored(desk: &Desk) -> app::Result<Form> {
    let sign_up = organization::get(&desk.app, &desk.who).await?.settings.sign_up;
    Ok(Form {
        role: Role::Host.as_str().to_owned(),
        open: sign_up.is_open,
        domains: sign_up.domains.join(", "),
        ..Form::default()
    })
}

pub async fn invite(desk: Desk, fields: Fields) -> Result {
    let text = |name| fields.text(name).to_owned();
    let typed = Invite {
        email: text("email"),
        role: text("role"),
        display_name: fields.get("display_name").map(str::to_owned),
    };
    match invitations::invite(&desk.app, &desk.who, typed, desk.locale()).await {
        Ok(_) => Ok(done(PATH, Done::Invited)),
        Err(Error::Invalid(wrong)) => {
            let form = Form {
                email: text("email"),
                role: text("role"),
                display_name: text("display_name"),
                ..stored(&desk).await?
            };
            refused(&desk, &fields, form, &wrong).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn role(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let id: MemberId = id.parse().map_err(|_| Error::NotFound)?;
    let profile = Profile { role: Some(fields.text("role").to_owned()), ..Profile::default() };
    match changed(&desk, id, profile).await {
        Err(Error::Invalid(mut wrong)) => {
            for error in wrong.0.iter_mut().filter(|error| error.field == "role") {
                error.field = "changeRole".to_owned();
            }
            let form = stored(&desk).await?;
            refused(&desk, &fields, form, &wrong).await
        }
        changed => Ok(changed?),
    }
}

/// Changes another member, and leads back to their line.
pub async fn changed(desk: &Desk, id: MemberId, profile: Profile) -> app::Result<Response> {
    desk.who.may_administer()?;
    hosts::update(&desk.app, &desk.who, id, profile).await?;
    Ok(done_at(PATH, Done::Saved, &format!("member-{id}")))
}

pub async fn resend(desk: Desk, Path(id): Path<String>) -> Result {
    let id: InvitationId = id.parse().map_err(|_| Error::NotFound)?;
    invitations::resend(&desk.app, &desk.who, id, desk.locale()).await?;
    Ok(done_at(PATH, Done::Invited, &format!("invitation-{id}")))
}

pub async fn revoke(desk: Desk, Path(id): Path<String>) -> Result {
    let id: InvitationId = id.parse().map_err(|_| Error::NotFound)?;
    invitations::revoke(&desk.app, &desk.who, id).await?;
    Ok(done_at(PATH, Done::Uninvited, "invitations"))
}

pub async fn sign_up(desk: Desk, fields: Fields) -> Result {
    let mut settings = organization::get(&desk.app, &desk.who).await?.settings;
    let is_open = fields.has("open");
    match SignUp::read_domains(fields.text("domains")) {
        Ok(domains) => settings.sign_up = SignUp { is_open, domains },
        Err(message) => {
            let wrong = FieldErrors::one("domains", message);
            let domains = fields.text("domains").to_owned();
            let form = Form { open: is_open, domains, ..stored(&desk).await? };
            return refused(&desk, &fields, form, &wrong).await;
        }
    }
    let draft = organization::Draft { settings: Some(settings), ..organization::Draft::default() };
    organization::save(&desk.app, &desk.who, draft).await?;
    Ok(done(PATH, Done::Saved))
}

async fn refused(desk: &Desk, fields: &Fields, form: Form, wrong: &FieldErrors) -> Result {
    let problems = problems(desk.locale(), fields, &NAMES, wrong);
    page(desk, StatusCode::UNPROCESSABLE_ENTITY, form, problems).await
}

async fn page(desk: &Desk, status: StatusCode, form: Form, problems: Problems) -> Result<Response> {
    let invitations = invitations::list(&desk.app, &desk.who).await?;
    let members = hosts::list(&desk.app, &desk.who).await?;
    let roles = [Role::Host, Role::Admin, Role::Owner].into_iter();
    Ok(desk.show_with(
        status,
        &Members {
            page: desk.page.clone(),
            shell: desk.shell(Place::Members),
            reader: desk.reader(),
            members: members.iter().map(|member| row(desk, member)).collect(),
            invitations: invitations.iter().map(|one| invitation(desk, one)).collect(),
            roles: roles.filter(|role| *role <= desk.who.role).map(|r| r.as_str().into()).collect(),
            form,
            problems,
        },
    ))
}

fn row(desk: &Desk, member: &Member) -> MemberRow {
    MemberRow {
        id: member.id.to_string(),
        name: member.display_name.clone(),
        username: member.username.to_string(),
        email: member.email.to_string(),
        role: member.role.as_str().to_owned(),
        is_active: member.is_active,
        is_me: member.id == desk.member.id,
        changes: member.role <= desk.who.role,
    }
}

fn invitation(desk: &Desk, invitation: &Invitation) -> InvitationRow {
    InvitationRow {
        id: invitation.id.to_string(),
        email: invitation.email.to_string(),
        role: invitation.role.as_str().to_owned(),
        sent: invitation.sent_at,
        is_over: invitation.expires_at <= desk.now,
        asked: invitation.invited_by.is_none(),
    }
}
