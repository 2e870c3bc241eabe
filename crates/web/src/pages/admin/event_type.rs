//! `/admin/event-types/new` and `/admin/event-types/{id}`: one event type, made or changed.

use super::{
    desk::{Desk, done},
    event_type_form as form, event_type_links,
    event_type_problems::problems,
    event_type_read::{read, read_location},
    event_type_rows::{self as rows, Action},
    event_types::{host_named, own, path},
    state::State,
};
use crate::{
    error::{Result, refuse_towards},
    extract::{Fields, Query},
    pages::once,
};
use app::{Error, event_types::Draft};
use axum::{extract::Path, http::StatusCode, response::IntoResponse};
use axum_extra::extract::cookie::CookieJar;
use model::{Details, EventType, FieldError, Member, ScheduleId, say};
use view::{
    pages::{
        admin::{
            event_type::{Defaults, EventTypeEditor, Form, Links, Preview},
            form::Choice,
            shell::{Done, Place},
        },
        guest::problem::Kind,
    },
    terms::Rule,
};

pub async fn new(desk: Desk, Query(query): Query) -> Result {
    let host = host_of(&desk, &query).await?;
    let minutes = host.settings.default_duration;
    let blank =
        Details { duration_minutes: minutes, durations: vec![minutes], ..Details::default() };
    let form = Form { is_active: true, ..form::stored(&blank) };
    let sheet = Sheet {
        event_type: None,
        host: &host,
        form,
        version: 0,
        focus: String::new(),
        slug_was_anothers: false,
    };
    sheet.page(&desk, StatusCode::OK, State::Stored).await
}

pub async fn show(
    desk: Desk,
    jar: CookieJar,
    Path(id): Path<String>,
    Query(query): Query,
) -> Result {
    let event_type = own(&desk, &id).await?;
    let made = event_type_links::just_made(&desk, &jar);
    let links = event_type_links::of(&desk, Some(&event_type)).await?;
    let links = links.map(|links| Links { made: made.clone(), ..links });
    let reminded = match query.get("reminders") {
        Some(_) => app::event_types::ahead(&desk.app, &desk.who, event_type.id).await?,
        None => 0,
    };
    let extra = Extra { links, reminded_before: Some(reminded).filter(|ahead| 0 < *ahead) };
    let page = stored(&desk, &event_type, StatusCode::OK, extra).await?;
    Ok(match made {
        Some(_) => (event_type_links::told(&desk, event_type.id), page).into_response(),
        None => page,
    })
}

/// Gives the bookings ahead the reminders that are stored.
pub async fn apply_reminders(desk: Desk, Path(id): Path<String>) -> Result {
    let event_type = own(&desk, &id).await?;
    app::event_types::apply_reminders(&desk.app, &desk.who, event_type.id).await?;
    Ok(done(&path(event_type.id), Done::Reminders))
}

/// What is stored, with these links.
pub async fn with_links(
    desk: &Desk,
    event_type: &EventType,
    status: StatusCode,
    links: Option<Links>,
) -> Result {
    stored(desk, event_type, status, Extra { links, ..Extra::default() }).await
}

/// What stands on the page beside the form.
#[derive(Default)]
struct Extra {
    links: Option<Links>,
    reminded_before: Option<usize>,
}

async fn stored(desk: &Desk, event_type: &EventType, status: StatusCode, extra: Extra) -> Result {
    let host = app::hosts::get(&desk.app, &desk.who, event_type.member).await?;
    let sheet = Sheet {
        event_type: Some(event_type),
        host: &host,
        form: form_of(event_type),
        version: event_type.version,
        focus: String::new(),
        slug_was_anothers: false,
    };
    sheet.page_with(desk, status, State::Stored, extra).await
}

/// What stands in the editor before anybody types.
fn form_of(event_type: &EventType) -> Form {
    Form {
        name: event_type.name.clone(),
        slug: event_type.slug.to_string(),
        is_active: event_type.is_active,
        schedule: event_type.schedule.map(|id| id.to_string()).unwrap_or_default(),
        ..form::stored(&event_type.details)
    }
}

/// What was typed into the editor and is not stored, with these links; `None` where nothing was.
pub async fn unsaved_with_links(
    desk: &Desk,
    event_type: &EventType,
    fields: &Fields,
    status: StatusCode,
    links: Option<Links>,
) -> Option<Result> {
    let form = form::posted(fields, &event_type.details.custom_questions);
    if !fields.has("version") || form == form_of(event_type) {
        return None;
    }
    let host = app::hosts::get(&desk.app, &desk.who, event_type.member).await;
    let host = match host {
        Ok(host) => host,
        Err(error) => return Some(Err(error.into())),
    };
    let sheet = Sheet {
        event_type: Some(event_type),
        host: &host,
        form,
        version: version(fields),
        focus: String::new(),
        slug_was_anothers: false,
    };
    let extra = Extra { links, ..Extra::default() };
    Some(sheet.page_with(desk, status, State::Unsaved, extra).await)
}

/// A form without a version is older than anything that is stored.
fn version(fields: &Fields) -> i64 {
    fields.text("version").parse().unwrap_or(-1)
}

pub async fn create(desk: Desk, Query(query): Query, fields: Fields) -> Result {
    let host = host_of(&desk, &query).await?;
    let sheet = Sheet {
        event_type: None,
        host: &host,
        form: form::posted(&fields, &[]),
        version: 0,
        focus: String::new(),
        slug_was_anothers: false,
    };
    sheet.take(&desk, &fields).await
}

pub async fn save(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let event_type = own(&desk, &id).await?;
    let host = app::hosts::get(&desk.app, &desk.who, event_type.member).await?;
    let form = form::posted(&fields, &event_type.details.custom_questions);
    let sheet = Sheet {
        event_type: Some(&event_type),
        host: &host,
        form,
        version: version(&fields),
        focus: String::new(),
        slug_was_anothers: false,
    };
    sheet.take(&desk, &fields).await
}

/// For whom a new one is made: oneself, or the host the address names.
async fn host_of(desk: &Desk, query: &Fields) -> app::Result<Member> {
    let named = host_named(desk, query.filled("host")).await?;
    Ok(named.unwrap_or_else(|| desk.member.clone()))
}

fn no_schedule() -> Error {
    Error::field("scheduleId", say("error-no-schedule"))
}

/// The editor with what stands in it.
struct Sheet<'a> {
    /// As it is stored; `None` while it is new.
    event_type: Option<&'a EventType>,
    host: &'a Member,
    form: Form,
    /// The version it began with, which what somebody else saved since has outgrown.
    version: i64,
    /// Where one goes on.
    focus: String,
    /// The slug can be had by taking it over.
    slug_was_anothers: bool,
}

impl Sheet<'_> {
    /// Where the editor is.
    fn address(&self) -> String {
        self.event_type.map_or_else(|| "/admin/event-types/new".to_owned(), |event| path(event.id))
    }

    /// Does what the pressed button says.
    async fn take(self, desk: &Desk, fields: &Fields) -> Result {
        match Action::named(fields.get("action").unwrap_or("save")) {
            None => Ok(refuse_towards(Kind::BadRequest, self.address())),
            Some(Action::Save) => self.save(desk, fields).await,
            Some(Action::Preview) => {
                let sheet = Sheet { focus: "preview".to_owned(), ..self };
                sheet.page(desk, StatusCode::OK, State::Unsaved).await
            }
            Some(Action::Fragment) => Ok(desk.show(&self.preview(desk))),
            Some(Action::Change(list, way)) => {
                let (form, focus) = rows::changed(self.form, list, way);
                Sheet { form, focus, ..self }.page(desk, StatusCode::OK, State::Unsaved).await
            }
        }
    }

    async fn save(self, desk: &Desk, fields: &Fields) -> Result {
        let sheet = Sheet { form: form::without_blank_rows(self.form), ..self };
        let stored = sheet.event_type.map(|event| event.details.clone()).unwrap_or_default();
        let (details, own) = read(desk.locale(), &sheet.form, stored);
        let saved = if own.is_empty() {
            sheet.write(desk, fields, details).await
        } else {
            // Everything else that is wrong is told in the same answer.
            let mut wrong = details.checked().err().unwrap_or_default();
            if sheet.form.name.trim().is_empty() {
                wrong.add("name", say("error-empty"));
            }
            Err(Error::Invalid(wrong))
        };
        let event_type = match saved {
            Ok(event_type) => event_type,
            Err(Error::Invalid(wrong)) => {
                let problems = problems(desk.locale(), &sheet.form, own, &wrong);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                let was_anothers = |error: &FieldError| error.message.key == "error-slug-former";
                let slug_was_anothers = wrong.0.iter().any(was_anothers);
                let sheet = Sheet { slug_was_anothers, ..sheet };
                return sheet.page(desk, status, State::Wrong(problems)).await;
            }
            Err(Error::Stale) => return sheet.conflict(desk).await,
            Err(error) => return Err(error.into()),
        };
        let reminders = |details: &Details| details.reminder_settings.clone();
        let before = sheet.event_type.map(|before| reminders(&before.details));
        let path = path(event_type.id);
        Ok(match before {
            Some(before) if before != reminders(&event_type.details) => {
                done(&format!("{path}?reminders=ask"), Done::Saved)
            }
            Some(_) => done(&path, Done::Saved),
            None if event_type.is_open() => done(&path, Done::Created),
            None => done(&path, Done::Added),
        })
    }

    async fn write(
        &self,
        desk: &Desk,
        fields: &Fields,
        details: Details,
    ) -> app::Result<EventType> {
        let form = &self.form;
        let draft = Draft {
            name: Some(form.name.clone()),
            slug: Some(form.slug.trim().to_owned()),
            takes_slug_over: form.take_slug,
            details: Some(details),
            is_active: Some(form.is_active),
            schedule: self.schedule(fields)?,
            archived: None,
            version: Some(version(fields)),
            once: once::of(fields, "event-type-form"),
        };
        match self.event_type {
            Some(event) => app::event_types::update(&desk.app, &desk.who, event.id, draft).await,
            None => app::event_types::create(&desk.app, &desk.who, Some(self.host.id), draft).await,
        }
    }

    /// The schedule that was chosen; as it is where there was no choice.
    fn schedule(&self, fields: &Fields) -> app::Result<Option<Option<ScheduleId>>> {
        match fields.get("schedule") {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(id) => id.parse().map(|id| Some(Some(id))).map_err(|_| no_schedule()),
        }
    }

    /// What was typed, over what somebody else saved since.
    async fn conflict(self, desk: &Desk) -> Result {
        let Some(event) = self.event_type else { return Err(Error::Stale.into()) };
        let since = app::event_types::get(&desk.app, &desk.who, event.id).await?;
        let sheet = Sheet { event_type: Some(&since), version: since.version, ..self };
        sheet.page(desk, StatusCode::CONFLICT, State::Conflict).await
    }

    async fn page(self, desk: &Desk, status: StatusCode, state: State) -> Result {
        let links = event_type_links::of(desk, self.event_type).await?;
        self.page_with(desk, status, state, Extra { links, ..Extra::default() }).await
    }

    async fn page_with(
        self,
        desk: &Desk,
        status: StatusCode,
        state: State,
        extra: Extra,
    ) -> Result {
        let username = self.host.username.as_str();
        let open = self.event_type.filter(|event| event.is_open());
        let settings = &self.host.settings;
        let small = |number: i64| u32::try_from(number).unwrap_or(0);
        let template = EventTypeEditor {
            page: desk.page.clone(),
            shell: desk.shell(Place::EventTypes),
            id: self.event_type.map(|event| event.id.to_string()),
            host: (self.host.id != desk.member.id).then(|| view::pages::admin::event_type::Host {
                username: username.to_owned(),
                name: self.host.display_name.clone(),
            }),
            url: open.and_then(|event| desk.link_to(self.host, event)),
            base: desk.short_url_of(&[username]),
            archived: self.event_type.is_some_and(|event| event.archived_at.is_some()),
            version: self.version,
            preview: self.preview(desk),
            links: extra.links,
            asks_to_take_slug: self.slug_was_anothers || self.form.take_slug,
            reminded_before: extra.reminded_before,
            schedules: self.schedules(desk).await?,
            form: self.form,
            focus: self.focus,
            defaults: Defaults {
                buffer_before: small(settings.buffer_before_minutes),
                buffer_after: small(settings.buffer_after_minutes),
                notice_minutes: small(settings.minimum_notice_minutes),
                window_days: small(settings.booking_window_days),
                daily_limit: settings.daily_limit.map(small),
            },
            conflict: state.is_conflict(),
            unsaved: state.is_unsaved(),
            problems: state.problems(),
        };
        Ok(desk.show_with(status, &template))
    }
    /// The host's schedules to choose from, where there is a choice.
    async fn schedules(&self, desk: &Desk) -> app::Result<Vec<Choice>> {
        let listed = app::hours::named::list(&desk.app, &desk.who, Some(self.host.id)).await?;
        if listed.len() < 2 {
            return Ok(Vec::new());
        }
        let usual = listed.iter().find(|one| one.schedule.is_default);
        let usual = usual.map_or("", |one| one.schedule.name.as_str());
        let first = (String::new(), desk.locale().with("admin-schedule-of-default", usual));
        let named =
            listed.iter().map(|one| (one.schedule.id.to_string(), one.schedule.name.clone()));
        Ok(Choice::list(std::iter::once(first).chain(named), &self.form.schedule))
    }

    /// What guests would see if this were saved.
    fn preview(&self, desk: &Desk) -> Preview {
        let l = desk.locale();
        let tidy = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let place = |location| {
            let place = read_location(location)?;
            let (value, display_name) = (tidy(place.value), tidy(place.display_name));
            Some(view::place::words(l, &model::Location { value, display_name, ..place }))
        };
        let stored = self.event_type.map(|event| event.details.clone()).unwrap_or_default();
        let rule = desk.rule_of(&read(l, &self.form, stored).0);
        let minutes = |minutes: i64| u32::try_from(minutes).unwrap_or(0);
        Preview {
            rule: Rule {
                move_cutoff: minutes(rule.reschedule_cutoff),
                cancel_cutoff: minutes(rule.cancel_cutoff),
                words: rule.words,
            },
            page: desk.page.clone(),
            host: self.host.display_name.clone(),
            places: self.form.locations.iter().filter_map(place).collect(),
            description: view::markdown::aside(&self.form.description).to_string(),
            form: self.form.clone(),
        }
    }
}
