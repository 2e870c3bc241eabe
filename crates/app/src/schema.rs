//! What a person is told where a rule of the schema says no: somebody else was quicker between our
//! look and our deed. In one place, for every verb; a test holds it against the catalogue.

use crate::Error;
use availability::Refusal;
use model::{Sentence, say};

/// What is said of a rule that was met.
#[derive(Clone, Copy)]
pub enum Told {
    /// At this field: somebody has just taken the value.
    Field(&'static str, fn() -> Sentence),
    /// The time has just been taken.
    Taken,
    /// What was decided by has changed since: look again.
    Stale,
}

/// The rules that two who act at once can meet.
pub const MET: [(&str, Told); 9] = [
    ("organizations_slug", Told::Field("slug", || say("error-organization-taken"))),
    ("members_email", Told::Field("email", || say("error-email-taken"))),
    ("members_username", Told::Field("username", || say("error-username-taken"))),
    ("passkeys_credential", Told::Field("passkey", || say("error-passkey"))),
    ("occupied_no_overlap", Told::Taken),
    ("occupied_meeting", Told::Taken),
    ("invitations_open", Told::Stale),
    ("event_types_slug", Told::Stale),
    ("schedules_default", Told::Stale),
];

/// Nobody meets them: why each is no answer of ours. A fault, if one ever is.
pub const UNMET: [(&str, &str); 26] = [
    ("api_keys_token", "a hash of 32 random bytes"),
    ("booking_links_token", "a hash of 32 random bytes"),
    ("email_changes_token", "a hash of 32 random bytes"),
    ("invitations_token", "a hash of 32 random bytes"),
    ("holds_token", "renewed where it is there: on conflict do update"),
    ("jobs_key", "left where it is there: on conflict do nothing"),
    ("oidc_identities_subject", "left where it is there: on conflict do nothing"),
    ("messages_change", "written by the one who has the job's lease, after a look"),
    ("members_role", "written from an enum"),
    ("api_keys_role", "written from an enum"),
    ("invitations_role", "written from an enum"),
    ("messages_recipient", "written from an enum"),
    ("calendar_connections_status", "written from an enum"),
    ("calendar_events_status", "written from an enum"),
    ("calendar_busy_order", "busy times are joined intervals: none is empty"),
    ("messages_state", "written from an enum"),
    ("bookings_status", "written from an enum"),
    ("api_keys_bound", "refused at its field before: keys::bound"),
    ("blocked_dates_order", "refused at its field before: Blocked cannot be backwards"),
    ("bookings_order", "refused at its field before: a length is above nothing"),
    ("occupied_order", "as bookings_order, with pauses that are not negative"),
    ("occupied_length", "refused at its field before: lengths and pauses of a day at most"),
    ("bookings_cancelled", "a state carries its own instant"),
    ("bookings_blocks", "decided by the state"),
    ("booking_links_used_once", "both are written by one statement"),
    ("messages_secret", "a secret carries its own end"),
];

/// The refusal, where the schema's no is one.
pub(crate) fn refusal(error: &store::Error) -> Option<Error> {
    let met = |name: &str| MET.iter().find(|(rule, _)| *rule == name).map(|(_, told)| *told);
    let told = match error {
        store::Error::Overlap => Told::Taken,
        store::Error::Unique(name) | store::Error::Check(name) => met(name)?,
        // What it names was removed at this moment.
        store::Error::ForeignKey => Told::Stale,
        _ => return None,
    };
    Some(match told {
        Told::Field(field, words) => Error::field(field, words()),
        Told::Stale => Error::Stale,
        Told::Taken => Error::Slot {
            refusal: Refusal::Taken,
            detail: "That time was just taken.".into(),
            next: Vec::new(),
        },
    })
}
