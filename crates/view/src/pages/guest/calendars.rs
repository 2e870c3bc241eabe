//! Links that put a booking into a calendar, and the file for all the others.
//!
//! The copy such a link makes is the guest's own: we cannot update it, the invitation in the
//! mail updates itself, and the page says so.

use jiff::Timestamp;

use super::{address::with_query, manage::Manage};

/// A calendar's name and the address that adds the booking to it.
pub struct CalendarLink {
    pub name: String,
    pub href: String,
}

/// Google, Outlook, Office 365, Yahoo and the iCalendar file.
pub fn links(booking: &Manage) -> Vec<CalendarLink> {
    let page = &booking.page;
    let (subject, link) = (booking.subject(), booking.link.as_str());
    let join = booking.join.as_deref();
    let place =
        join.or(booking.place.as_ref().map(|place| place.name.as_str())).unwrap_or_default();
    let details = page.with("calendar-details", link);

    let (start, end) = (compact(booking.start), compact(booking.end));
    let dates = format!("{start}/{end}");
    let google = [
        ("action", "TEMPLATE"),
        ("text", subject.as_str()),
        ("dates", &dates),
        ("details", &details),
        ("location", place),
        ("ctz", &booking.reader.zone_id),
    ];
    let (from, until) = (booking.start.to_string(), booking.end.to_string());
    let outlook = [
        ("path", "/calendar/action/compose"),
        ("rru", "addevent"),
        ("startdt", from.as_str()),
        ("enddt", &until),
        ("subject", &subject),
        ("body", &details),
        ("location", place),
    ];
    let yahoo = [
        ("v", "60"),
        ("title", subject.as_str()),
        ("st", &start),
        ("et", &end),
        ("desc", &details),
        ("in_loc", place),
    ];
    let compose = "/calendar/deeplink/compose";
    let hrefs = [
        ("calendar-google", with_query("https://calendar.google.com/calendar/render", google)),
        ("calendar-outlook", with_query(&format!("https://outlook.live.com{compose}"), outlook)),
        ("calendar-office", with_query(&format!("https://outlook.office.com{compose}"), outlook)),
        ("calendar-yahoo", with_query("https://calendar.yahoo.com/", yahoo)),
        ("calendar-file", format!("{}/calendar.ics", booking.path)),
    ];
    hrefs.into_iter().map(|(key, href)| CalendarLink { name: page.t(key), href }).collect()
}

/// `20260310T140000Z`
fn compact(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
