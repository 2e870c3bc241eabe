//! Bookings that fall on what a host closed, as the pages name them.

use app::hours::ahead::Named;
use view::pages::admin::fallen::Fallen;

pub fn rows(named: Vec<Named>) -> Vec<Fallen> {
    let row = |Named { booking, event_type }: Named| Fallen {
        id: booking.id.to_string(),
        event_type,
        guest: booking.guest,
        start: booking.start,
        end: booking.end,
    };
    named.into_iter().map(row).collect()
}
