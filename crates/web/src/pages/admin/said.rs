//! After something was done with a booking: where to go on, and what to say there.

use super::{
    booking::{find, path},
    bookings::status,
    desk::{self, Desk},
};
use crate::extract::Fields;
use app::{Error, bookings::Seen};
use axum::response::{IntoResponse, Redirect, Response};
use model::Booking;
use view::pages::{
    admin::{row::BookingRow, said::Said, shell::Done},
    guest::address::with_query,
};

/// The pages a deed comes back to.
const LISTS: [&str; 2] = ["/admin", "/admin/bookings"];

/// The list a form says it was sent from, if it is one of ours.
pub fn back(fields: &Fields) -> Option<String> {
    let back = fields.get("back")?;
    let path = back.split('?').next().unwrap_or_default();
    let plain = back.bytes().all(|byte| byte.is_ascii_graphic());
    (plain && LISTS.contains(&path)).then(|| back.to_owned())
}

/// Back to the list the deed was asked from, or to the booking's own page.
pub fn onward(fields: &Fields, booking: &Booking, done: Done) -> Response {
    let Some(back) = back(fields) else { return desk::done(&path(booking.id), done) };
    let (about, next) = (booking.id.to_string(), fields.text("next"));
    let told = [("done", done.name()), ("about", &about), ("focus", next)];
    let told = told.into_iter().filter(|(_, value)| !value.is_empty());
    Redirect::to(&with_query(&back, told)).into_response()
}

/// The notice on a list, and the row that takes the focus: the next one, where it is still there.
pub async fn about(
    desk: &Desk,
    query: &Fields,
    back: String,
    rows: &[BookingRow],
) -> app::Result<(Option<Said>, Option<String>)> {
    let Some(id) = query.get("about") else { return Ok((None, None)) };
    let seen = match find(desk, id).await {
        Ok((seen, _)) => seen,
        Err(Error::NotFound) => return Ok((None, None)),
        Err(error) => return Err(error),
    };
    let focus = query.get("focus").filter(|id| rows.iter().any(|row| row.id == **id));
    let said = of(desk, &seen, back).map(|said| Said { focused: focus.is_none(), ..said });
    Ok((said, focus.map(str::to_owned)))
}

/// The last change, by its id.
pub fn last(seen: &Seen) -> String {
    seen.history.last().map(|(id, _)| id.to_string()).unwrap_or_default()
}

/// The notice on a page about one booking.
pub fn of(desk: &Desk, seen: &Seen, back: String) -> Option<Said> {
    let (done, booking) = (desk.done()?, &seen.booking);
    let told = matches!(
        done,
        Done::NoShow
            | Done::Completed
            | Done::Declined
            | Done::Confirmed
            | Done::Cancelled
            | Done::Moved
    );
    let undone = app::undo::possible(seen, &desk.app).filter(|_| told);
    Some(Said {
        done,
        id: booking.id.to_string(),
        guest: booking.guest.name.clone(),
        when: desk.reader().brief(booking.start),
        undo: undone.map(|_| status(booking)),
        change: last(seen),
        back,
        focused: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_comes_back_to_a_list_of_ours_only() {
        let read = |text: &str| back(&Fields(vec![("back".to_owned(), text.to_owned())]));
        assert_eq!(
            read("/admin/bookings?tab=past&q=a%20b"),
            Some("/admin/bookings?tab=past&q=a%20b".into())
        );
        assert_eq!(read("/admin"), Some("/admin".into()));
        for other in [
            "//evil.example",
            "https://evil.example/admin",
            "/admin/../x",
            "/admin\r\nx: y",
            "/sign-out",
            "",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
