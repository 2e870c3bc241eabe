//! Bookings that fall on what a host closes, as the pages name them: beside what is closed, and in a
//! question before it is.

use crate::extract::Fields;
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

/// All of them when the form does not say that each was told, so that none is closed out unseen:
/// neither one booked in the meantime, nor one on dates that were typed after the question.
pub fn to_tell(fields: &Fields, named: Vec<Named>) -> Vec<Fallen> {
    let rows = rows(named);
    let told: Vec<_> = fields.all("told").collect();
    if rows.iter().all(|one| told.contains(&one.id.as_str())) { Vec::new() } else { rows }
}
