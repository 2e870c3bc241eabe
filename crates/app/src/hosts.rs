//! The members of an organization: their profiles and their defaults.

use crate::{
    App, Error, Once, Principal, Result,
    accounts::{self, letters::tell},
    entropy, outbox, photo, seen,
};
use availability::Zone;
use jiff::Timestamp;
use model::{
    Action, ChangeId, EmailAddress, FieldErrors, Member, MemberId, Role, Sentence, Settings, line,
    prose, say,
};
use serde_json::json;
use std::collections::HashMap;
use view::{locale::Locale, mails::account::AccountNews};

/// A member's profile, as typed. What is `None` stays as it is, or takes its default.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    pub username: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub timezone: Option<String>,
    pub avatar_url: Option<Option<String>>,
    pub bio: Option<String>,
    pub is_active: Option<bool>,
    pub role: Option<String>,
    pub settings: Option<Settings>,
    /// The language of the settings: the browser's for `Some(None)`.
    pub language: Option<Option<String>>,
    /// The [`seen`] of what the editor began with; `None` overwrites whatever is there.
    pub seen: Option<String>,
    /// Makes a repeat find what the first try made.
    pub once: Option<Once>,
}

/// Stands for what the profile's form shows; the photo and the defaults have forms of their own.
pub fn seen(member: &Member) -> String {
    let Member { username, display_name, bio, timezone, settings, .. } = member;
    seen::sign(&(username, display_name, bio, timezone.name(), &settings.language))
}

/// Stands for what the form of the defaults shows.
pub fn defaults_seen(settings: &Settings) -> String {
    let Settings { notifications, language, .. } = Settings::default();
    seen::sign(&Settings { notifications, language, ..settings.clone() })
}

/// Stands for which mails are wanted.
pub fn notifications_seen(settings: &Settings) -> String {
    seen::sign(&settings.notifications)
}

/// Everyone the principal may see.
pub async fn list(app: &App, who: &Principal) -> Result<Vec<Member>> {
    let mut tx = app.db.read(who.organization).await?;
    let members = store::members::list(&mut tx).await?;
    Ok(members.into_iter().filter(|member| who.may_manage(member.id).is_ok()).collect())
}

/// What everyone in the organization is called, for telling who did something.
pub async fn names(app: &App, who: &Principal) -> Result<HashMap<MemberId, String>> {
    let mut tx = app.db.read(who.organization).await?;
    let members = store::members::list(&mut tx).await?;
    Ok(members.into_iter().map(|member| (member.id, member.display_name)).collect())
}

pub async fn get(app: &App, who: &Principal, id: MemberId) -> Result<Member> {
    who.may_manage(id)?;
    let mut tx = app.db.read(who.organization).await?;
    store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)
}

/// The host whose work an administrator takes up, or oneself.
///
/// # Errors
/// `NotFound` also for who may not be managed, so that usernames tell nothing.
pub async fn by_username(app: &App, who: &Principal, username: &str) -> Result<Member> {
    let mut tx = app.db.read(who.organization).await?;
    let found = store::members::by_username(&mut tx, username).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.id).map(|()| found).map_err(|_| Error::NotFound)
}

/// Adds a member with a diary and default hours. They cannot sign in until they have a password.
///
/// # Errors
/// Names every bad field; `username`, `displayName` and `email` are needed.
pub async fn create(app: &App, who: &Principal, profile: Profile) -> Result<Member> {
    who.may_administer()?;
    let now = app.clock.now();
    let needed = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut errors = FieldErrors::default();
    let username = errors.keep("username", model::username(&needed(&profile.username)));
    let display_name = errors.keep("displayName", line(&needed(&profile.display_name), 120));
    let email = errors.keep("email", read_email(&needed(&profile.email)));
    let (Some(username), Some(display_name), Some(email)) = (username, display_name, email) else {
        return Err(errors.into());
    };
    let blank = Member {
        id: MemberId(entropy::id(now)),
        username,
        display_name,
        email,
        role: Role::Host,
        timezone: Zone::parse("UTC").map_err(|error| anyhow::anyhow!("{error}"))?,
        bio: String::new(),
        avatar_url: None,
        is_active: true,
        settings: Settings::default(),
    };
    let once = profile.once.clone();
    let member = edited(blank, profile, who)?;
    let mut tx = app.db.write(who.organization).await?;
    if let Some(once) = once
        && let Some(first) = once.claim(&mut tx, member.id.0, now).await?
    {
        let first = store::members::get(&mut tx, MemberId(first)).await?;
        tx.commit().await?;
        return first.ok_or(Error::NotFound);
    }
    accounts::settle_in(&mut tx, &member, None, now).await?;
    let details = json!({ "after": public(&member) });
    outbox::log(&mut tx, "member", member.id.0, Action::Created, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(member)
}

/// Changes what is given.
///
/// # Errors
/// Names every bad field. Nobody changes their own address here: with it, whoever found their screen
/// could take the account. Hosts do not change their role. `Stale` when somebody saved in between.
pub async fn update(app: &App, who: &Principal, id: MemberId, profile: Profile) -> Result<Member> {
    who.may_manage(id)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    // The diary first, as whoever books does: two who take the same rows in turn never lock.
    store::diaries::touch_rules(&mut tx, id).await?;
    let before = store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if who.role < before.role && who.member() != Some(id) {
        return Err(Error::Forbidden);
    }
    let own_photo = before.avatar_url.as_deref().map(|url| app.whole_url(url));
    let is_late = profile.seen.as_ref().is_some_and(|sign| *sign != seen(&before));
    let mut member = edited(before.clone(), profile, who)?;
    if is_late {
        // Sent twice, or somebody else wrote the same: it is saved.
        return if member == before { Ok(member) } else { Err(Error::Stale) };
    }
    if member.avatar_url == own_photo {
        // A program sends back what it was told.
        member.avatar_url.clone_from(&before.avatar_url);
    }
    let moved = before.email.folded() != member.email.folded();
    if moved && who.host() == Some(id) {
        return Err(Error::field("email", say("error-email-own")));
    }
    if member.username != before.username {
        accounts::check_former(&mut tx, &member).await?;
        store::members::keep_username(&mut tx, before.username.as_str(), id, now).await?;
    }
    keeps_an_owner(&mut tx, &before, &member).await?;
    store::members::update(&mut tx, &member, now).await?;
    photo::remove_old(&mut tx, &before, &member).await?;
    if !member.is_active {
        store::sessions::end_others(&mut tx, id, &[]).await?;
    }
    // A link that went to an address is worth what the address is.
    if !member.is_active || moved {
        store::resets::drop_of(&mut tx, id).await?;
        store::email_changes::drop_of(&mut tx, id).await?;
    }
    let details = json!({ "before": public(&before), "after": public(&member) });
    let change = outbox::note(&mut tx, "member", id.0, Action::Updated, who.actor, details, now);
    let change = change.await?;
    if moved {
        tell_old_address(app, &mut tx, change, &before, &member, now).await?;
    }
    tx.commit().await?;
    app.wake_worker();
    Ok(member)
}

/// So that nobody loses an account without hearing of it.
pub(crate) async fn tell_old_address(
    app: &App,
    tx: &mut store::Tx,
    change: ChangeId,
    before: &Member,
    after: &Member,
    now: Timestamp,
) -> Result<()> {
    let reset = format!("{}/reset", app.settings.base_url);
    let news = AccountNews::EmailChanged { now: after.email.to_string(), reset };
    tell(app, tx, change, before, news, now).await
}

/// As it is kept, so that two spellings of one mailbox are one member.
fn read_email(text: &str) -> std::result::Result<EmailAddress, Sentence> {
    text.parse::<EmailAddress>()?.folded().parse()
}

/// Without an active owner nobody could let anyone in again.
pub(crate) async fn keeps_an_owner(
    tx: &mut store::Tx,
    before: &Member,
    after: &Member,
) -> Result<()> {
    let owns = |member: &Member| member.role == Role::Owner && member.is_active;
    if !owns(before) || owns(after) {
        return Ok(());
    }
    // Of two owners who step down at once, the second finds the first gone.
    store::organizations::claim(tx).await?;
    let others = store::members::list(tx).await?;
    if others.iter().any(|other| other.id != before.id && owns(other)) {
        return Ok(());
    }
    let field = if after.is_active { "role" } else { "isActive" };
    Err(Error::field(field, say("error-owner-needed")))
}

fn edited(member: Member, profile: Profile, who: &Principal) -> Result<Member> {
    let mut errors = FieldErrors::default();
    let mut next = member.clone();
    // Who has one of our words since before it was one keeps it.
    if let Some(username) = profile.username
        && username.trim() != member.username.as_str()
    {
        let read = errors.keep("username", model::username(&username));
        next.username = read.unwrap_or(member.username.clone());
    }
    if let Some(name) = profile.display_name {
        next.display_name = errors.keep("displayName", line(&name, 120)).unwrap_or_default();
    }
    if let Some(email) = profile.email {
        next.email = errors.keep("email", read_email(&email)).unwrap_or(member.email.clone());
    }
    if let Some(zone) = profile.timezone {
        let zone = Zone::parse(&zone).map_err(|_| say("error-zone"));
        next.timezone = errors.keep("timezone", zone).unwrap_or(member.timezone.clone());
    }
    if let Some(bio) = profile.bio {
        next.bio = errors.keep("bio", prose(&bio, 2_000)).unwrap_or_default();
    }
    if let Some(url) = profile.avatar_url {
        let url = url.filter(|url| !url.is_empty()).map(|url| model::url(&url)).transpose();
        next.avatar_url = errors.keep("avatarUrl", url).flatten();
    }
    if let Some(role) = profile.role {
        match errors.keep("role", role.parse::<Role>()) {
            Some(role) if role == member.role => {}
            Some(role) if who.manages_all() && role <= who.role && member.role <= who.role => {
                next.role = role;
            }
            Some(_) => errors.add("role", say("error-role-reach")),
            None => {}
        }
    }
    if let Some(active) = profile.is_active {
        next.is_active = active;
    }
    let settings = profile.settings.unwrap_or_else(|| member.settings.clone());
    let language = profile.language.unwrap_or_else(|| settings.language.clone());
    let settings = Settings { language, ..settings };
    if settings != member.settings {
        if let Err(wrong) = check(&settings) {
            for error in wrong.0 {
                errors.add(format!("settings.{}", error.field), error.message);
            }
        }
        next.settings = settings;
    }
    errors.check()?;
    Ok(next)
}

/// Whose things a program means that names nobody: those of the organization's first owner.
pub async fn first_owner(app: &App, who: &Principal) -> Result<MemberId> {
    first_owner_of(&mut app.db.read(who.organization).await?).await
}

pub(crate) async fn first_owner_of(tx: &mut store::Tx) -> Result<MemberId> {
    let members = store::members::list(tx).await?;
    let owners = members.iter().filter(|member| member.role == Role::Owner);
    // Ids rise with time.
    owners.map(|owner| owner.id).min().ok_or(Error::NotFound)
}

/// A host's defaults.
pub async fn settings(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Settings> {
    let host = who.own_or(host)?;
    Ok(get(app, who, host).await?.settings)
}

/// What the model says of them, and whether their language is one of ours.
fn check(settings: &Settings) -> std::result::Result<(), FieldErrors> {
    settings.check()?;
    let unknown = |tag: &String| Locale::tagged(tag).is_none();
    if !settings.language.as_ref().is_some_and(unknown) {
        return Ok(());
    }
    Err(FieldErrors::one("language", unknown_language()))
}

pub(crate) fn unknown_language() -> Sentence {
    let tags: Vec<_> = Locale::all().map(|(tag, _)| tag).collect();
    say("error-language").word("tags", tags.join(", "))
}

/// Changes a host's defaults, starting from what is there.
///
/// # Errors
/// Names every number that is out of reach.
pub async fn change_settings(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    change: impl FnOnce(Settings) -> Settings,
) -> Result<Settings> {
    change_seen_settings(app, who, host, |_| true, change).await
}

/// The same for a form: `is_same` tells whether what it began with is still there.
///
/// # Errors
/// `Stale` when somebody saved in between.
pub async fn change_seen_settings(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    is_same: impl FnOnce(&Settings) -> bool,
    change: impl FnOnce(Settings) -> Settings,
) -> Result<Settings> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    // The diary first, so that nobody saves between the look and the deed.
    store::diaries::touch_rules(&mut tx, host).await?;
    let member = store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let settings = change(member.settings.clone());
    check(&settings)?;
    if !is_same(&member.settings) {
        // Sent twice, or somebody else wrote the same: it is saved.
        return if settings == member.settings { Ok(settings) } else { Err(Error::Stale) };
    }
    let details = json!({ "before": member.settings, "after": settings });
    let member = Member { settings, ..member };
    store::members::update(&mut tx, &member, now).await?;
    outbox::log(&mut tx, "settings", host.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(member.settings)
}

/// What the change log tells of a member.
pub(crate) fn public(member: &Member) -> serde_json::Value {
    json!({
        "username": member.username,
        "displayName": member.display_name,
        "email": member.email,
        "role": member.role,
        "timezone": member.timezone,
        "isActive": member.is_active,
    })
}
