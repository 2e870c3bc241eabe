//! Organizations begin here, and members sign in and out.

use crate::{App, Error, Principal, Result, entropy, outbox};
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use availability::{Hours, Schedule, WeeklyHours, Zone};
use jiff::{SignedDuration, civil::Weekday};
use model::{
    Action, Actor, Details, EmailAddress, EventType, EventTypeId, FieldErrors, Member, MemberId,
    Organization, OrganizationId, OrganizationSettings, Role, ScheduleId, Sentence, Settings, Slug,
    line, say,
};
use store::{Tx, schedules::ScheduleRow};

const SESSION: SignedDuration = SignedDuration::from_hours(24 * 30);

/// A new organization with the account of its owner, as typed.
#[derive(Clone, Debug)]
pub struct Found {
    pub slug: String,
    pub name: String,
    pub owner_name: Option<String>,
    pub owner_email: String,
    pub owner_password: String,
    pub owner_username: Option<String>,
    pub timezone: String,
}

/// The organization, its owner, and the event type that is ready to be booked.
pub struct Founded {
    pub organization: Organization,
    pub owner: Member,
    pub event_type: EventType,
}

/// Makes the organization, its owner's account and host profile, hours Monday to Friday 9 to 17,
/// and one event type of 30 minutes, `intro`.
///
/// # Errors
/// Names every bad field: `slug`, `name`, `ownerName`, `ownerEmail`, `ownerPassword`,
/// `ownerUsername`, `timezone`.
pub async fn found(app: &App, asked: Found) -> Result<Founded> {
    let now = app.clock.now();
    let (new, hash) = read(asked, now).await?;
    let mut tx = app.db.write(new.organization.id).await?;
    write(&mut tx, &new, &hash, now).await?;
    tx.commit().await?;
    Ok(new)
}

/// The same, only while there is no organization: of two at once, one.
///
/// # Errors
/// `NotFound` when there is one.
pub async fn found_first(app: &App, asked: Found) -> Result<Founded> {
    let now = app.clock.now();
    let (new, hash) = read(asked, now).await?;
    let mut tx = app.db.write(new.organization.id).await?;
    let own = new.organization.id.0.as_bytes();
    // Whoever else founds at this moment waits here, and then finds our name under it.
    let first = store::instance::value(&mut tx, "first organization", own).await?;
    if first != own || !store::organizations::all(&mut tx).await?.is_empty() {
        return Err(Error::NotFound);
    }
    write(&mut tx, &new, &hash, now).await?;
    tx.commit().await?;
    Ok(new)
}

/// What is to be founded, with the hash of the owner's password.
async fn read(asked: Found, now: jiff::Timestamp) -> Result<(Founded, String)> {
    let mut errors = FieldErrors::default();
    let slug = errors.keep("slug", asked.slug.parse::<Slug>());
    let name = errors.keep("name", line(&asked.name, 120));
    let email = errors.keep("ownerEmail", asked.owner_email.parse::<EmailAddress>());
    let password = errors.keep("ownerPassword", check_password(&asked.owner_password));
    let timezone =
        errors.keep("timezone", Zone::parse(&asked.timezone).map_err(|_| say("error-zone")));
    let local = asked.owner_email.split('@').next().unwrap_or("").to_owned();
    let display_name = errors.keep("ownerName", line(&asked.owner_name.unwrap_or(local), 120));
    let username = match asked.owner_username.filter(|name| !name.trim().is_empty()) {
        Some(username) => errors.keep("ownerUsername", username.parse::<Slug>()),
        None => display_name.as_deref().map(|name| model::slugify(name, "host")),
    };
    let (Some(slug), Some(name), Some(email), Some(password)) = (slug, name, email, password)
    else {
        return Err(errors.into());
    };
    let (Some(timezone), Some(display_name), Some(username)) = (timezone, display_name, username)
    else {
        return Err(errors.into());
    };

    let hash = hash_password(password).await?;
    let id = OrganizationId(entropy::id(now));
    let organization = Organization { id, slug, name, settings: OrganizationSettings::default() };
    let owner = Member {
        id: MemberId(entropy::id(now)),
        username,
        display_name,
        email,
        role: Role::Owner,
        timezone,
        bio: String::new(),
        avatar_url: None,
        is_active: true,
        settings: Settings::default(),
    };
    let event_type = intro(owner.id, EventTypeId(entropy::id(now)));
    Ok((Founded { organization, owner, event_type }, hash))
}

async fn write(tx: &mut Tx, new: &Founded, hash: &str, now: jiff::Timestamp) -> Result<()> {
    let Founded { organization, owner, event_type } = new;
    store::organizations::insert(tx, organization, now).await.map_err(|error| {
        let words = say("error-organization-taken");
        Error::taken(error, "organizations_slug", "slug", words)
    })?;
    settle_in(tx, owner, Some(hash), now).await?;
    store::event_types::insert(tx, event_type, now).await?;
    let details = serde_json::json!({ "slug": organization.slug, "name": organization.name });
    let id = organization.id.0;
    outbox::log(tx, "organization", id, Action::Created, Actor::System, details, now).await
}

/// A member with a diary and hours Monday to Friday 9 to 17: ready to be booked.
pub(crate) async fn settle_in(
    tx: &mut Tx,
    member: &Member,
    password_hash: Option<&str>,
    now: jiff::Timestamp,
) -> Result<()> {
    store::members::insert(tx, member, password_hash, now).await.map_err(member_taken)?;
    store::diaries::insert(tx, member.id).await?;
    let schedule = ScheduleRow {
        id: ScheduleId(entropy::id(now)),
        member: member.id,
        name: "Working hours".into(),
        is_default: true,
        hours: nine_to_five(&member.timezone),
        version: 0,
    };
    Ok(store::schedules::insert(tx, &schedule, now).await?)
}

pub(crate) fn member_taken(error: store::Error) -> Error {
    if error.is_unique("members_email") {
        return Error::field("email", say("error-email-taken"));
    }
    Error::taken(error, "members_username", "username", say("error-username-taken"))
}

/// Monday to Friday, 9 to 17.
pub fn nine_to_five(zone: &Zone) -> Schedule {
    use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
    let days = vec![Monday, Tuesday, Wednesday, Thursday, Friday];
    let hours = ("09:00".parse(), "17:00".parse());
    let mut schedule = Schedule::new(zone.clone());
    if let (Ok(start), Ok(end)) = hours {
        let Hours { start, end } = Hours { start, end };
        schedule.weekly.push(WeeklyHours { days, start, end });
    }
    schedule
}

fn intro(member: MemberId, id: EventTypeId) -> EventType {
    EventType {
        id,
        member,
        schedule: None,
        slug: model::slugify("intro", "intro"),
        name: "Intro call".into(),
        is_active: true,
        archived_at: None,
        details: Details::default(),
        version: 0,
    }
}

/// A signed-in member's session.
pub struct SignedIn {
    /// For the cookie.
    pub token: String,
    pub principal: Principal,
}

/// Signs in by address and password.
///
/// # Errors
/// One sentence for a wrong address and a wrong password alike, on the field `email`.
pub async fn sign_in(app: &App, email: &str, password: &str) -> Result<SignedIn> {
    let now = app.clock.now();
    let mut tx = app.db.operator_read().await?;
    let candidates = match email.parse::<EmailAddress>() {
        Ok(email) => store::members::who_sign_in(&mut tx, &email.folded()).await?,
        Err(_) => Vec::new(),
    };
    drop(tx);
    let hashes = candidates.iter().map(|(.., hash)| hash.clone()).collect();
    let Some(place) = verify_password(password.to_owned(), hashes).await? else {
        let words = say("error-sign-in");
        return Err(Error::field("email", words));
    };
    let (organization, member, _) = candidates[place];
    start_session(app, organization, member, now).await
}

/// A session for a member who has just proved who they are.
pub async fn start_session(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
    now: jiff::Timestamp,
) -> Result<SignedIn> {
    let token = entropy::token();
    let mut tx = app.db.write(organization).await?;
    let found = store::members::get(&mut tx, member).await?.ok_or(Error::NotFound)?;
    let expires = now + SESSION;
    store::credentials::insert_session(&mut tx, &entropy::hash(&token), member, now, expires)
        .await?;
    tx.commit().await?;
    let actor = Actor::Member(member);
    let principal = Principal { organization, actor, role: found.role };
    Ok(SignedIn { token, principal })
}

/// Who a session's cookie stands for, with the member; `None` when it has ended.
pub async fn session(app: &App, token: &str) -> Result<Option<(Principal, Member)>> {
    let mut tx = app.db.operator_read().await?;
    let now = app.clock.now();
    let found = store::credentials::session(&mut tx, &entropy::hash(token), now).await?;
    drop(tx);
    let Some((organization, member)) = found else { return Ok(None) };
    let mut tx = app.db.read(organization).await?;
    let member = store::members::get(&mut tx, member).await?.filter(|member| member.is_active);
    Ok(member.map(|member| {
        let actor = Actor::Member(member.id);
        (Principal { organization, actor, role: member.role }, member)
    }))
}

pub async fn sign_out(app: &App, token: &str) -> Result<()> {
    let mut tx = app.db.operator_write().await?;
    store::credentials::delete_session(&mut tx, &entropy::hash(token)).await?;
    Ok(tx.commit().await?)
}

/// Long enough to be hard to guess (NIST SP 800-63B §3.1.1.2), short enough to hash.
fn check_password(password: &str) -> std::result::Result<String, Sentence> {
    match password.chars().count() {
        0..8 => Err(say("error-password-short").word("least", 8_usize)),
        8..=200 => Ok(password.to_owned()),
        _ => Err(say("error-long").word("most", 200_usize)),
    }
}

async fn hash_password(password: String) -> Result<String> {
    let salt = &entropy::secret()[..16];
    let salt = salt.to_vec();
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map(|h| h.to_string())
    });
    hashed
        .await
        .map_err(anyhow::Error::from)?
        .map_err(|error| Error::Fault(anyhow::anyhow!("argon2: {error}")))
}

/// The place of the hash the password fits. Does the work of one check even when there is none,
/// so that time does not tell which addresses are known.
async fn verify_password(password: String, hashes: Vec<String>) -> Result<Option<usize>> {
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$\
                          JXSxKjZqrn0R6X8nGMUMX3pNKQvtWb6QnqDZ5xLUm5s";
    let check = tokio::task::spawn_blocking(move || {
        let fits = |hash: &str| {
            PasswordHash::new(hash).is_ok_and(|hash| {
                Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
            })
        };
        if hashes.is_empty() {
            fits(NOBODY);
        }
        hashes.iter().position(|hash| fits(hash))
    });
    Ok(check.await.map_err(anyhow::Error::from)?)
}
