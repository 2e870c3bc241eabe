//! What guests would see of hours that are still in the form.

use super::{desk::Desk, week_form::Form};
use app::Result;
use availability::{Schedule, Zone};
use jiff::{Timestamp, ToSpan, civil::Date};
use model::{EventType, EventTypeId};
use store::schedules::ScheduleRow;
use view::{
    format::Reader,
    pages::admin::{
        form::Choice,
        guests_see::{GuestsSee, Seen},
    },
};

/// The preview, and the event types it can be of.
pub struct Preview {
    pub guests: GuestsSee,
    pub events: Vec<Choice>,
}

/// The preview of a form: its hours, or `None` where they cannot be read.
pub async fn preview(
    desk: &Desk,
    form: &Form,
    stored: &ScheduleRow,
    hours: Option<&Schedule>,
) -> Result<Preview> {
    let event_types = users(desk, stored).await?;
    let chosen = event_types.iter().find(|one| one.id.to_string() == form.preview_event);
    let chosen = chosen.or(event_types.first()).map(|one| one.id);
    let choices = event_types.iter().map(|one| (one.id.to_string(), one.name.clone()));
    let events = Choice::list(choices, &chosen.map_or(String::new(), |id| id.to_string()));
    let seen = match (chosen, hours) {
        (None, _) => Seen::NoEventType,
        (_, None) => Seen::Unreadable,
        (Some(event), Some(hours)) => days(desk, form, event, hours).await?,
    };
    Ok(Preview { guests: GuestsSee { locale: desk.locale(), seen }, events })
}

/// The host's open event types that go by these hours.
async fn users(desk: &Desk, stored: &ScheduleRow) -> Result<Vec<EventType>> {
    let listed = app::event_types::list(&desk.app, &desk.who, Some(stored.member)).await?;
    let uses = |one: &EventType| match one.schedule {
        Some(id) => id == stored.id,
        None => stored.is_default,
    };
    Ok(listed.event_types.into_iter().filter(|one| one.is_open() && uses(one)).collect())
}

async fn days(desk: &Desk, form: &Form, event: EventTypeId, hours: &Schedule) -> Result<Seen> {
    let zone = Zone::parse(form.preview_zone.trim()).unwrap_or(hours.timezone.clone());
    let reader = Reader::new(desk.locale(), zone.tz().clone(), zone.name());
    let slots = app::preview::slots(&desk.app, &desk.who, event, hours, &zone).await?;
    let today = reader.date(desk.now);
    let day = |ahead: i32| {
        let date: Date = today.saturating_add(ahead.days());
        let starts = slots.iter().map(|slot| slot.start);
        let times: Vec<Timestamp> = starts.filter(|start| reader.date(*start) == date).collect();
        (date, times)
    };
    let days = (0..app::preview::DAYS).map(day).collect();
    Ok(Seen::Days { reader, days })
}
