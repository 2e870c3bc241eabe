//! `/setup`: from an empty database to a live link. The first step is open while there is no
//! organization; the others to the owner it made, as often as they like.

use super::{
    calendars, half_way, ranges,
    sign_in::entered,
    typed::{Name, at, problems},
    week_form::week,
};
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Query, SignedIn, Visitor, cookies},
};
use app::{App, Error, accounts::Found, event_types::Draft};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use model::{Access, Details, EventType, Role};
use view::{
    format::Reader,
    pages::admin::{
        calendars::{Offer, Wrong},
        form::Problems,
        setup::{Setup, Step, View, You},
    },
};

const NAMES: [Name; 7] = [
    ("name", "organization", "admin-setup-organization"),
    ("ownerName", "display_name", "admin-display-name"),
    ("ownerEmail", "email", "admin-email"),
    ("ownerPassword", "password", "admin-password"),
    ("timezone", "timezone", "admin-zone"),
    ("slug", "slug", "admin-setup-slug"),
    ("ownerUsername", "username", "admin-username"),
];

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    jar: CookieJar,
    Query(query): Query,
) -> Result {
    if is_empty(&app).await? {
        let you = You { timezone: "UTC".into(), base: base(&app), ..You::default() };
        let view = View::You(Box::new(you));
        return Ok(page(&app, visitor, StatusCode::OK, view, Problems::default()));
    }
    let step = query.get("step").and_then(Step::named).filter(|step| *step != Step::You);
    let Some(owner) = signed_in else { return Ok(Redirect::to(SIGN_IN).into_response()) };
    let who = owned(&owner)?;
    let Some(step) = step else {
        let left = half_way::step(&app, &jar).unwrap_or_else(|| second(&app));
        return Ok(Redirect::to(&left.path()).into_response());
    };
    let view = match step {
        Step::Calendar if !connects(&app) => {
            return Ok(Redirect::to(&Step::Hours.path()).into_response());
        }
        Step::Calendar => calendar(&app, who, &query).await?,
        Step::You | Step::Hours => hours(&app, who, visitor.clone()).await?,
        Step::Meeting => match first(&app, who).await? {
            Some(event) => View::Meeting {
                minutes: u32::try_from(event.details.duration_minutes).unwrap_or(30),
                name: event.name,
            },
            None => View::Meeting { name: String::new(), minutes: 30 },
        },
        Step::Link => match first(&app, who).await? {
            Some(event) => link(&app, who, event).await?,
            None => return Ok(Redirect::to(&Step::Meeting.path()).into_response()),
        },
    };
    let page = page(&app, visitor, StatusCode::OK, view, Problems::default());
    Ok((CookieJar::new().add(half_way::at(&app, step)), page).into_response())
}

pub async fn save(
    State(app): State<App>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    knock: Knock,
    Query(query): Query,
    fields: Fields,
) -> Result {
    let step = query.get("step").and_then(Step::named).unwrap_or(Step::You);
    if step == Step::You {
        return found(app, visitor, knock, fields).await;
    }
    let Some(owner) = signed_in else { return Ok(Redirect::to(SIGN_IN).into_response()) };
    let who = owned(&owner)?;
    match step {
        Step::Calendar => Ok(Redirect::to(&Step::Hours.path()).into_response()),
        Step::You | Step::Hours => Ok(Redirect::to(&Step::Meeting.path()).into_response()),
        Step::Meeting => meeting(app, who, visitor, fields).await,
        Step::Link => Ok(Redirect::to("/admin").into_response()),
    }
}

const SIGN_IN: &str = "/sign-in?next=%2Fsetup";

async fn is_empty(app: &App) -> app::Result<bool> {
    app::offer::is_empty(app).await
}

/// Whether there is a step for a calendar elsewhere: not on a server nobody registered for it.
fn connects(app: &App) -> bool {
    calendars::offer(app) != Offer::NotSetUp
}

/// The step after the first.
fn second(app: &App) -> Step {
    if connects(app) { Step::Calendar } else { Step::Hours }
}

/// Only the owner sets up.
fn owned(signed_in: &SignedIn) -> app::Result<&SignedIn> {
    if signed_in.member.role == Role::Owner { Ok(signed_in) } else { Err(Error::Forbidden) }
}

/// The address before an organization's slug.
fn base(app: &App) -> String {
    let url = &app.settings.base_url;
    let short = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    format!("{short}/book")
}

/// The addresses that were left to us, of names without a letter for one: the field, its label, and
/// what we would take. Links are for good, so whoever gets such a one chooses or confirms it.
fn unnamed(fields: &Fields) -> Vec<(&'static str, &'static str, &'static str)> {
    let all = [
        ("organization", "slug", "admin-setup-slug", "team"),
        ("display_name", "username", "admin-username", "host"),
    ];
    let bare = |name: &str| !name.is_empty() && model::slugify(name, "").as_str().is_empty();
    let asks = |(name, field, ..): &(&str, &str, &str, &str)| {
        fields.filled(field).is_none() && bare(fields.text(name).trim())
    };
    all.into_iter().filter(asks).map(|(_, field, label, ours)| (field, label, ours)).collect()
}

/// Makes the organization and signs its owner in.
async fn found(app: App, visitor: Visitor, Knock(client): Knock, fields: Fields) -> Result {
    let next = second(&app).path();
    let (email, password) = (fields.text("email"), fields.text("password"));
    let name = fields.text("organization");
    let unnamed = unnamed(&fields);
    let slug = match fields.text("slug").trim() {
        // Refused, together with all else that is wrong.
        _ if !unnamed.is_empty() => String::new(),
        "" => model::slugify(name, "team").to_string(),
        slug => slug.to_owned(),
    };
    let asked = Found {
        slug,
        name: name.to_owned(),
        owner_name: Some(fields.text("display_name").to_owned()),
        owner_email: email.to_owned(),
        owner_password: password.to_owned(),
        owner_username: fields.filled("username").map(str::to_owned),
        timezone: fields.text("timezone").trim().to_owned(),
        language: Some(visitor.locale.tag()),
    };
    match app::accounts::found_first(&app, asked).await {
        Ok(new) => {
            let now = app.clock.now();
            let (organization, owner) = (new.organization.id, new.owner.id);
            let session =
                app::accounts::start_session(&app, organization, owner, &client, now).await?;
            Ok((cookies(&app, session), Redirect::to(&next)).into_response())
        }
        Err(Error::Invalid(mut wrong)) => {
            let l = visitor.locale;
            if !unnamed.is_empty() {
                wrong.0.retain(|error| error.field != "slug");
            }
            let mut problems = problems(l, &fields, &NAMES, &wrong);
            for (field, label, ours) in &unnamed {
                let text = l.with("admin-setup-address-unnamed", *ours);
                problems = problems.and(*field, at(l, &l.t(label), &text));
            }
            let address = |field| {
                let ours = unnamed.iter().find(|(of, ..)| *of == field).map(|(.., ours)| *ours);
                ours.unwrap_or(fields.text(field)).to_owned()
            };
            let view = View::You(Box::new(You {
                organization: name.to_owned(),
                slug: address("slug"),
                display_name: fields.text("display_name").to_owned(),
                username: address("username"),
                email: email.to_owned(),
                timezone: fields.text("timezone").to_owned(),
                zone_chosen: fields.has("timezone"),
                base: base(&app),
            }));
            Ok(page(&app, visitor, StatusCode::UNPROCESSABLE_ENTITY, view, problems))
        }
        // The second press of the button: the first one made it.
        Err(Error::NotFound) => {
            match app::accounts::sign_in(&app, email, password, &client).await {
                Err(Error::Invalid(_)) => Ok(Redirect::to("/sign-in").into_response()),
                entry => Ok(entered(&app, visitor, entry?, &next)),
            }
        }
        Err(error) => Err(error.into()),
    }
}

async fn calendar(app: &App, who: &SignedIn, query: &Fields) -> app::Result<View> {
    let own = app::calendars::own(app, &who.principal).await?;
    let wrong = query.get("problem").and_then(Wrong::named);
    Ok(View::Calendar { offer: calendars::offer(app), account: own.map(|own| own.account), wrong })
}

async fn hours(app: &App, who: &SignedIn, visitor: Visitor) -> app::Result<View> {
    let stored = app::hours::get(app, &who.principal, None, None).await?.hours;
    let zone = &stored.timezone;
    let reader = Reader::new(visitor.locale, zone.tz().clone(), zone.name());
    let comma = visitor.locale.t("admin-list-comma");
    let days = week(&stored).into_iter().zip(1..).map(|(day, number)| {
        let words: Vec<_> = day.iter().map(|hours| ranges::row(hours).words(&reader)).collect();
        (number, words.join(&comma))
    });
    Ok(View::Hours { hours: days.collect(), zone: reader.zone_name() })
}

/// The event type the owner began with, or the next that has a link to hand out.
async fn first(app: &App, who: &SignedIn) -> app::Result<Option<EventType>> {
    let listed = app::event_types::list(app, &who.principal, Some(who.member.id)).await?;
    let shared = |event: &EventType| event.is_open() && event.details.access != Access::SingleUse;
    Ok(listed.event_types.into_iter().filter(shared).min_by_key(|event| event.id))
}

/// An address made of a new name, as long as nobody was sent to the old one and no other event
/// type has it.
async fn renamed(
    app: &App,
    who: &SignedIn,
    event: Option<&EventType>,
    name: &str,
) -> app::Result<Option<String>> {
    let listed = app::event_types::list(app, &who.principal, Some(who.member.id)).await?;
    let slug = model::slugify(name, "meeting");
    let fresh = event
        .is_some_and(|event| event.name != name.trim() && !listed.bookings.contains_key(&event.id));
    let taken = listed.event_types.iter().any(|other| other.slug == slug);
    Ok((fresh && !taken).then(|| slug.to_string()))
}

async fn meeting(app: App, who: &SignedIn, visitor: Visitor, fields: Fields) -> Result {
    let (name, event) = (fields.text("name"), first(&app, who).await?);
    let stored = event.as_ref().map(|event| event.details.clone()).unwrap_or_default();
    let typed = fields.filled("duration").map(|text| text.parse().unwrap_or(i64::MIN));
    let details = match typed {
        Some(minutes) => Details { duration_minutes: minutes, durations: vec![minutes], ..stored },
        None => stored,
    };
    let shown = u32::try_from(details.duration_minutes).unwrap_or(30);
    let slug = renamed(&app, who, event.as_ref(), name).await?;
    let (name_typed, details) = (Some(name.to_owned()), Some(details));
    let draft = Draft { name: name_typed, slug, details, ..Draft::default() };
    let saved = match &event {
        Some(event) => app::event_types::update(&app, &who.principal, event.id, draft).await,
        None => app::event_types::create(&app, &who.principal, None, draft).await,
    };
    match saved {
        Ok(_) => Ok(Redirect::to(&Step::Link.path()).into_response()),
        Err(Error::Invalid(wrong)) => {
            let names = [
                ("name", "name", "admin-event-type-name"),
                ("durationMinutes", "duration", "admin-setup-length"),
            ];
            let mut problems = problems(visitor.locale, &fields, &names, &wrong);
            problems.0.retain(|problem| ["name", "duration"].contains(&problem.field.as_str()));
            let view = View::Meeting { name: name.to_owned(), minutes: shown };
            Ok(page(&app, visitor, StatusCode::UNPROCESSABLE_ENTITY, view, problems))
        }
        Err(error) => Err(error.into()),
    }
}

async fn link(app: &App, who: &SignedIn, event: EventType) -> app::Result<View> {
    let organization = app::workspace::look(app, &who.principal).await?.organization;
    let url = app::links::address(app, &organization, &who.member, &event);
    Ok(View::Link { url, name: event.name })
}

fn page(
    app: &App,
    visitor: Visitor,
    status: StatusCode,
    view: View,
    problems: Problems,
) -> Response {
    let (page, connects) = (visitor.page(), connects(app));
    let mut setup = Setup { page, view, connects, reached: Step::You, problems };
    setup.reached = setup.step();
    let nonce = setup.page.nonce.clone();
    answer::private(answer::page_with(status, &setup, &nonce))
}
