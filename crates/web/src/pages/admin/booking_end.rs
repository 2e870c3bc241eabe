//! `/admin/bookings/{id}/cancel` and `…/decline`: asks once, with a reason for the guest.

use super::{
    booking::{find, meeting},
    desk::Desk,
    refused, said,
};
use crate::{
    error::Result,
    extract::{Fields, Query},
};
use app::{Error, bookings::Seen, cancel::CallOff};
use axum::{extract::Path, http::StatusCode, response::Response};
use view::pages::admin::{
    booking_end::{BookingEnd, Ending},
    form::Problems,
    shell::{Done, Place},
};

pub async fn ask_cancel(desk: Desk, Path(id): Path<String>, Query(query): Query) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    if let Err(why) = seen.booking.clone().cancel(desk.who.actor, None, desk.now) {
        return refused::answer(&desk, &id, why.into()).await;
    }
    Ok(page(&desk, StatusCode::OK, &seen, Ending::Cancel, &query, Problems::default()))
}

pub async fn ask_decline(desk: Desk, Path(id): Path<String>, Query(query): Query) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    if let Err(why) = seen.booking.clone().decline(desk.who.actor, None, desk.now) {
        return refused::answer(&desk, &id, why.into()).await;
    }
    Ok(page(&desk, StatusCode::OK, &seen, Ending::Decline, &query, Problems::default()))
}

pub async fn cancel(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    end(desk, &id, fields, Ending::Cancel).await
}

pub async fn decline(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    end(desk, &id, fields, Ending::Decline).await
}

async fn end(desk: Desk, id: &str, fields: Fields, ending: Ending) -> Result {
    let (seen, _) = find(&desk, id).await?;
    let asked = CallOff {
        organization: seen.booking.organization,
        booking: seen.booking.id,
        reason: fields.get("reason").map(str::to_owned),
        actor: desk.who.actor,
    };
    let (ended, done) = match ending {
        Ending::Cancel => (app::cancel::cancel(&desk.app, asked).await, Done::Cancelled),
        Ending::Decline => (app::cancel::decline(&desk.app, asked).await, Done::Declined),
    };
    match ended {
        Ok(booking) => Ok(said::onward(&fields, &booking, done)),
        Err(Error::Invalid(wrong)) => {
            let names = [("reason", "reason", "admin-reason")];
            let problems = super::typed::problems(desk.locale(), &fields, &names, &wrong);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(&desk, status, &seen, ending, &fields, problems))
        }
        Err(error) => refused::answer(&desk, id, error).await,
    }
}

fn page(
    desk: &Desk,
    status: StatusCode,
    seen: &Seen,
    ending: Ending,
    fields: &Fields,
    problems: Problems,
) -> Response {
    let template = BookingEnd {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        id: seen.booking.id.to_string(),
        ending,
        meeting: meeting(seen),
        back: said::back(fields),
        next: fields.text("next").to_owned(),
        reason: fields.text("reason").to_owned(),
        problems,
    };
    desk.show_with(status, &template)
}
