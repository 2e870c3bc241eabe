//! One type an id, so that a guest's booking is never looked up by a host's number.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }
    )*};
}

ids! {
    /// A tenant.
    OrganizationId
    /// A user of one organization.
    MemberId
    /// A named set of weekly hours.
    ScheduleId
    /// What a host offers.
    EventTypeId
    /// Dates on which a host takes no bookings.
    BlockedDateId
    /// A photo or logo.
    PictureId
    /// One event type taken once by one guest.
    BookingId
    /// The time several guests of a group share; a booking alone has one of its own.
    MeetingId
    /// A slot kept while a guest fills in the form.
    HoldId
    /// A link that is good for one booking.
    BookingLinkId
    /// Something that happened.
    ChangeId
    /// Work that follows a change.
    JobId
    /// A mail.
    MessageId
    /// A way in for somebody who is no member yet.
    InvitationId
    /// A program's way in.
    ApiKeyId
    /// A key on a member's device.
    PasskeyId
}
