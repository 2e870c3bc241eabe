//! Where a guest goes on to once they have booked, when the host has a page for that.

use app::book::Booked;
use url::Url;

/// The host's own page, told which booking it is: nothing that opens it, nothing about the guest.
pub fn after(page: &str, booked: &Booked) -> Option<String> {
    let mut url = Url::parse(page).ok().filter(|url| url.scheme() == "https")?;
    let (booking, event_type) = (&booked.booking, &booked.offering.event_type);
    url.query_pairs_mut()
        .append_pair("booking_reference", &booking.reference)
        .append_pair("event_type_name", &event_type.name)
        .append_pair("event_start_time", &booking.start.to_string())
        .append_pair("event_end_time", &booking.end.to_string());
    Some(url.into())
}

/// Which site that is, as a content security policy names it.
pub fn site(page: &str) -> Option<String> {
    let origin = Url::parse(page).ok()?.origin();
    origin.is_tuple().then(|| origin.ascii_serialization())
}
