//! `/admin/event-types/{id}/delete`: takes away what nobody ever booked, once that is said twice.

use super::{
    desk::{Desk, done_at},
    event_types::{list_of, own},
};
use crate::error::Result;
use app::event_types::{self, IfBooked};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use model::EventType;
use view::pages::admin::{
    event_type_end::EventTypeEnd,
    shell::{Done, Place},
};

pub async fn ask(desk: Desk, Path(id): Path<String>) -> Result {
    let event = own(&desk, &id).await?;
    let was_booked = event_types::was_booked(&desk.app, &desk.who, event.id).await?;
    Ok(page(&desk, StatusCode::OK, event, was_booked))
}

pub async fn delete(desk: Desk, Path(id): Path<String>) -> Result {
    let event = own(&desk, &id).await?;
    if event_types::remove(&desk.app, &desk.who, event.id, IfBooked::Keep).await? {
        let list = list_of(&desk, &event).await?;
        return Ok(done_at(&list, Done::Removed, "list").into_response());
    }
    Ok(page(&desk, StatusCode::CONFLICT, event, true))
}

fn page(desk: &Desk, status: StatusCode, event: EventType, was_booked: bool) -> Response {
    let template = EventTypeEnd {
        page: desk.page.clone(),
        shell: desk.shell(Place::EventTypes),
        id: event.id.to_string(),
        name: event.name,
        was_booked,
        archived: event.archived_at.is_some(),
    };
    desk.show_with(status, &template)
}
