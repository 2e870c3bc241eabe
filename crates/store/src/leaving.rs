//! A member who is removed, with everything that is theirs alone.

use crate::{Result, Tx, args, sql};
use model::MemberId;

// What others have a part in: then the member stays, switched off.
sql!(HOSTED, "select exists (select 1 from bookings where organization_id = $1 and host_id = $2)");
sql!(
    NOTED,
    "select exists (select 1 from booking_notes where organization_id = $1 and member_id = $2)"
);
sql!(
    ACTED,
    "select exists (select 1 from changes
                     where organization_id = $1 and actor_id = $2 and entity_type = 'booking')"
);

macro_rules! of_event_types {
    ($table:literal) => {
        concat!(
            "delete from ",
            $table,
            " where organization_id = $1 and event_type_id in
                    (select id from event_types where organization_id = $1 and member_id = $2)"
        )
    };
}
macro_rules! of_member {
    ($table:literal) => {
        concat!("delete from ", $table, " where organization_id = $1 and member_id = $2")
    };
}

sql!(HOLDS, of_event_types!("holds"));
sql!(LINKS, of_event_types!("booking_links"));
sql!(SLUGS, of_event_types!("former_event_slugs"));
sql!(EVENT_TYPES, of_member!("event_types"));
sql!(BLOCKED, of_member!("blocked_dates"));
sql!(HOLIDAYS, of_member!("holidays"));
sql!(SCHEDULES, of_member!("schedules"));
sql!(DIARY, "delete from diaries where organization_id = $1 and host_id = $2");
sql!(SESSIONS, of_member!("sessions"));
sql!(RESETS, of_member!("resets"));
sql!(EMAIL_CHANGES, of_member!("email_changes"));
sql!(CODES, of_member!("recovery_codes"));
sql!(SECOND_FACTORS, of_member!("second_factors"));
sql!(PASSKEYS, of_member!("passkeys"));
sql!(IDENTITIES, of_member!("oidc_identities"));
sql!(BUSY, of_member!("calendar_busy"));
sql!(CALENDARS, of_member!("calendar_connections"));
sql!(KEYS, of_member!("api_keys"));
sql!(USERNAMES, of_member!("former_usernames"));
sql!(
    INVITED,
    "update invitations set invited_by = null where organization_id = $1 and invited_by = $2"
);
sql!(MEMBER, "delete from members where organization_id = $1 and id = $2");

/// Whether a booking, its history or its note would lose whom it names.
pub async fn is_named(tx: &mut Tx, member: MemberId) -> Result<bool> {
    for statement in [HOSTED, NOTED, ACTED] {
        let (is_named,) = tx.one(statement, args![tx.organization(), member.0]).await?;
        if is_named {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Removes one whom nothing names, from what hangs on others to what they hang on.
pub async fn remove(tx: &mut Tx, member: MemberId) -> Result<()> {
    let parts = [
        HOLDS,
        LINKS,
        SLUGS,
        EVENT_TYPES,
        BLOCKED,
        HOLIDAYS,
        SCHEDULES,
        DIARY,
        SESSIONS,
        RESETS,
        EMAIL_CHANGES,
        CODES,
        SECOND_FACTORS,
        PASSKEYS,
        IDENTITIES,
        BUSY,
        CALENDARS,
        KEYS,
        USERNAMES,
        INVITED,
        MEMBER,
    ];
    for part in parts {
        tx.exec(part, args![tx.organization(), member.0]).await?;
    }
    Ok(())
}
