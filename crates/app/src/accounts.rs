//! Organizations begin here, and members sign in and out: a file each for what a password, a try,
//! a session is.

mod change_password;
mod client;
pub mod email_change;
pub mod invitations;
pub(crate) mod letters;
pub(crate) mod passwords;
pub mod resets;
mod sessions;
mod sign_in;
pub mod sign_up;
pub(crate) mod slowing;

pub use change_password::{NewPassword, change_password};
pub use client::Client;
pub(crate) use client::hex;
pub(crate) use sessions::bounds;
pub use sessions::{
    Session, SignedIn, end, end_others, is_fresh, list, session, sign_out, start_session,
};
pub(crate) use sign_in::enter_one_of;
pub use sign_in::{Entry, choose, sign_in};

use crate::{App, Error, Result, entropy, outbox};
use availability::{Hours, Schedule, WeeklyHours, Zone};
use jiff::civil::Weekday;
use model::{
    Action, Actor, Details, EmailAddress, EventType, EventTypeId, FieldErrors, Member, MemberId,
    Organization, OrganizationId, OrganizationSettings, Role, ScheduleId, Settings, Slug, line,
    say,
};
use store::{Tx, schedules::ScheduleRow};
use view::locale::Locale;

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
    /// The tag of the language they read, if anyone knows.
    pub language: Option<String>,
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
    let mut tx = app.db.write_among(new.organization.id).await?;
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
    let mut tx = app.db.write_among(new.organization.id).await?;
    let own = new.organization.id.0.as_bytes();
    // Whoever else founds at this moment waits here, and then finds our name under it.
    let first = store::instance::value(&mut tx, "first organization", own).await?;
    if first != own || store::organizations::any(&mut tx).await? {
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
    let whose = [Some(&asked.slug), Some(&asked.name), Some(&asked.owner_email)];
    let whose = whose.into_iter().chain([asked.owner_name.as_ref(), asked.owner_username.as_ref()]);
    let whose: Vec<&str> = whose.flatten().map(String::as_str).collect();
    let password = errors.keep("ownerPassword", passwords::check(&asked.owner_password, &whose));
    let timezone =
        errors.keep("timezone", Zone::parse(&asked.timezone).map_err(|_| say("error-zone")));
    let local = asked.owner_email.split('@').next().unwrap_or("").to_owned();
    let display_name = errors.keep("ownerName", line(&asked.owner_name.unwrap_or(local), 120));
    let username = match asked.owner_username.filter(|name| !name.trim().is_empty()) {
        Some(username) => errors.keep("ownerUsername", model::username(&username)),
        None => display_name.as_deref().map(|name| model::username_of(name, &[])),
    };
    let (Some(slug), Some(name), Some(email), Some(password)) = (slug, name, email, password)
    else {
        return Err(errors.into());
    };
    let (Some(timezone), Some(display_name), Some(username)) = (timezone, display_name, username)
    else {
        return Err(errors.into());
    };

    let hash = passwords::hash(password).await?;
    let id = OrganizationId(entropy::id(now));
    let language = asked.language.as_deref().and_then(Locale::tagged);
    let language = language.map(|locale| locale.language().to_owned());
    let settings = OrganizationSettings { language, ..OrganizationSettings::default() };
    let organization = Organization { id, slug, name, settings };
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
        settings: Settings { language: asked.language, ..Settings::default() },
    };
    let event_type = intro(owner.id, EventTypeId(entropy::id(now)));
    Ok((Founded { organization, owner, event_type }, hash))
}

async fn write(tx: &mut Tx, new: &Founded, hash: &str, now: jiff::Timestamp) -> Result<()> {
    let Founded { organization, owner, event_type } = new;
    if store::organizations::by_former_slug(tx, organization.slug.as_str()).await?.is_some() {
        return Err(crate::organization::slug_taken());
    }
    store::organizations::insert(tx, organization, now).await?;
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
    check_former(tx, member).await?;
    store::members::insert(tx, member, password_hash, now).await?;
    store::diaries::insert(tx, member.id).await?;
    let schedule = ScheduleRow {
        id: ScheduleId(entropy::id(now)),
        member: member.id,
        name: "Working hours".into(),
        is_default: true,
        hours: nine_to_five(&member.timezone),
        notes: Vec::new(),
        version: 0,
    };
    Ok(store::schedules::insert(tx, &schedule, now).await?)
}

/// A username that somebody had before is theirs for good: links to them may be anywhere.
pub(crate) async fn check_former(tx: &mut Tx, member: &Member) -> Result<()> {
    match store::members::former_owner(tx, member.username.as_str()).await? {
        Some(other) if other != member.id => {
            Err(Error::field("username", say("error-username-taken")))
        }
        _ => Ok(()),
    }
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
        key_number: 0,
        version: 0,
    }
}
