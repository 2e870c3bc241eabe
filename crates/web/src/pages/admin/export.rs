//! `/admin/bookings/export.csv`: all bookings of the list, as it is filtered, for a spreadsheet.
//!
//! RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for another encoding. The
//! names of the columns are those of the JSON API and the same in every language; what was declined says
//! so. Notes are left out: a file is passed on.

use super::{bookings::status, bookings_ask::Asked, desk::Desk};
use crate::{answer, error::Result, extract::Query};
use app::{
    App, Principal,
    bookings::{Filter, Page, Tab, Turn},
};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use jiff::{Timestamp, tz::TimeZone};
use model::{Booking, Location, Status};
use view::format::Reader;

/// Rows read at once; they go out while the next are read.
const AT_ONCE: i64 = 500;

const COLUMNS: [&str; 22] = [
    "reference",
    "status",
    "eventTypeName",
    "host",
    "start",
    "end",
    "durationMinutes",
    "localStart",
    "timezone",
    "name",
    "email",
    "phone",
    "guestStart",
    "guestTimezone",
    "notes",
    "responses",
    "location",
    "meetLink",
    "cancelledBy",
    "cancelReason",
    "createdAt",
    "id",
];

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let asked = Asked::read(&desk, &query);
    if !asked.problems.is_empty() {
        // Not more than was asked for: the list says what could not be read.
        return Ok(Redirect::to(&asked.typed.url(asked.tab)).into_response());
    }
    let rows = Rows {
        app: desk.app.clone(),
        who: desk.who,
        reader: desk.reader(),
        tab: asked.in_app(),
        filter: asked.filter,
    };
    // The first page is read before anything is answered: what is refused is a page, not half a file.
    let (first, turn) = rows.read(Turn::First).await?;
    let head =
        [b"\xef\xbb\xbf".as_slice(), &written([COLUMNS.map(str::to_owned).to_vec()])].concat();
    let begun = stream::iter([Ok(Bytes::from(head)), Ok(first)]);
    let rest = stream::try_unfold((rows, turn), |(rows, turn)| async move {
        let Some(turn) = turn else { return Ok::<_, app::Error>(None) };
        let (bytes, turn) = rows.read(turn).await?;
        Ok(Some((bytes, (rows, turn))))
    });
    Ok(answered(Body::from_stream(begun.chain(rest)), &format!("bookings-{}.csv", desk.today())))
}

fn answered(body: Body, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    answer::private((headers, body).into_response())
}

/// What is asked for, and for whom.
struct Rows {
    app: App,
    who: Principal,
    reader: Reader,
    tab: Option<Tab>,
    filter: Filter,
}

impl Rows {
    /// A page of rows, and the one after it.
    async fn read(&self, turn: Turn) -> app::Result<(Bytes, Option<Turn>)> {
        let filter = self.filter.clone();
        let found =
            app::bookings::list(&self.app, &self.who, self.tab, filter, turn, AT_ONCE).await?;
        let rows = found.bookings.iter().map(|booking| cells(&self.reader, &found, booking));
        Ok((Bytes::from(written(rows)), found.next.map(Turn::After)))
    }
}

fn written(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        // Rows of one length, into memory: nothing here can go wrong.
        writer.write_record(row.into_iter().map(harmless)).ok();
    }
    writer.into_inner().unwrap_or_default()
}

/// Spreadsheets calculate what begins like a formula; an apostrophe makes it words again.
fn harmless(cell: String) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula { format!("'{cell}") } else { cell }
}

fn cells(reader: &Reader, page: &Page, booking: &Booking) -> Vec<String> {
    let (guest, place) = (&booking.guest, booking.place.clone());
    let event = page.event_types.get(&booking.event_type);
    let host = page.members.get(&booking.host);
    let (by, reason) = match &booking.status {
        Status::Cancelled { by, reason, .. } => (by.as_str(), reason.clone()),
        _ => ("", None),
    };
    let responses = guest.responses.iter();
    let responses = responses.map(|one| format!("{}: {}", one.label, one.answer.words()));
    let location =
        Location { kind: place.kind, value: place.value, display_name: place.display_name };
    vec![
        booking.reference.clone(),
        status(booking).word().to_owned(),
        event.map_or(String::new(), |event| event.name.clone()),
        host.map_or(String::new(), |host| host.display_name.clone()),
        booking.start.to_string(),
        booking.end.to_string(),
        booking.start.duration_until(booking.end).as_mins().to_string(),
        local(booking.start, &reader.zone),
        reader.zone_id.clone(),
        guest.name.clone(),
        guest.email.to_string(),
        guest.phone.as_deref().map(dialled).unwrap_or_default(),
        local(booking.start, guest.timezone.tz()),
        guest.timezone.name().to_owned(),
        guest.notes.clone().unwrap_or_default(),
        responses.collect::<Vec<_>>().join("\n"),
        view::place::words(reader.locale, &location),
        place.meet_link.unwrap_or_default(),
        by.to_owned(),
        reason.unwrap_or_default(),
        booking.created_at.to_string(),
        booking.id.to_string(),
    ]
}

/// `tel:+49-30-1234567` (RFC 3966): words to a spreadsheet, which would take the number for a sum or
/// lose its zero, and the same number to whatever reads the file.
fn dialled(phone: &str) -> String {
    let parts = phone.split([' ', '/']).filter(|part| !part.is_empty());
    format!("tel:{}", parts.collect::<Vec<_>>().join("-"))
}

/// `2026-03-10T10:00:00+01:00`: the clock there, and its distance from UTC then.
fn local(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_words_to_a_spreadsheet() {
        let row = ["=1+1", "+1 212", "-x", "@x", "a \"b\", c", "two\nlines", "Jo", ""];
        let text = String::from_utf8(written([row.map(str::to_owned).to_vec()])).unwrap();
        assert_eq!(text, "'=1+1,'+1 212,'-x,'@x,\"a \"\"b\"\", c\",\"two\nlines\",Jo,\r\n");
    }

    #[test]
    fn a_number_stays_what_it_is() {
        assert_eq!(dialled("+49 30 / 1234567"), "tel:+49-30-1234567");
        assert_eq!(dialled("(030) 1234567"), "tel:(030)-1234567");
    }

    #[test]
    fn a_local_time_names_its_offset() {
        let at: Timestamp = "2026-03-10T09:00:00Z".parse().unwrap();
        assert_eq!(
            local(at, &TimeZone::get("Europe/Berlin").unwrap()),
            "2026-03-10T10:00:00+01:00"
        );
    }
}
