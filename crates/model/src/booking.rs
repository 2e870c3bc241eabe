//! One event type taken by one guest, and what may become of it.

use crate::{
    Action, Actor, BookingChange, BookingId, EmailAddress, EventTypeId, LocationKind, MeetingId,
    MemberId, Moment, OrganizationId, Response, names::names,
};
use availability::Zone;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    pub id: BookingId,
    pub organization: OrganizationId,
    /// Names it in every calendar, for life (RFC 5545 §3.8.4.7).
    pub uid: String,
    /// Names it on the phone: short, no letters that look alike.
    pub reference: String,
    pub event_type: EventTypeId,
    pub host: MemberId,
    pub meeting: MeetingId,
    pub status: Status,
    pub start: Timestamp,
    pub end: Timestamp,
    /// Minutes kept free on either side, as they were when it was booked.
    pub buffer_before: i64,
    pub buffer_after: i64,
    /// Minutes before the start after which a guest can no longer cancel or move it, likewise.
    pub cancel_cutoff: i64,
    pub reschedule_cutoff: i64,
    /// Whether it keeps its time from others. Only a request may leave its time to them.
    pub blocks: bool,
    pub guest: Guest,
    pub place: Place,
    /// Rises with every change that is sent out (RFC 5545 §3.8.7.4).
    pub sequence: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// Who booked, as they wrote it, and how they read time.
#[derive(Clone, Debug, PartialEq)]
pub struct Guest {
    pub name: String,
    pub email: EmailAddress,
    pub phone: Option<String>,
    pub notes: Option<String>,
    pub timezone: Zone,
    pub clock: Clock,
    /// The tag of the language they booked in, `de` or `ar-EG`; `None` when nobody said.
    pub language: Option<String>,
    pub responses: Vec<Response>,
}

/// Whether the afternoon is counted anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Clock {
    #[serde(rename = "12")]
    H12,
    #[serde(rename = "24")]
    H24,
}

names!(Clock { H12 = "12", H24 = "24" });

/// Where the meeting is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    #[serde(rename = "type")]
    pub kind: LocationKind,
    pub value: Option<String>,
    pub display_name: Option<String>,
    pub meet_link: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    AwaitingPayment,
    Pending,
    Confirmed,
    /// `request` where nobody had said yes to it: it was declined, withdrawn or never answered.
    Cancelled {
        at: Timestamp,
        by: Party,
        reason: Option<String>,
        request: bool,
    },
    Completed,
    NoShow,
}

impl Status {
    pub const NAMES: [&'static str; 6] =
        ["awaiting_payment", "pending", "confirmed", "cancelled", "completed", "no_show"];

    /// What became of the cancelled ones: called off, or never booked at all.
    pub const ENDINGS: [&'static str; 4] = ["called_off", "declined", "withdrawn", "lapsed"];

    pub fn as_str(&self) -> &'static str {
        match self {
            Status::AwaitingPayment => "awaiting_payment",
            Status::Pending => "pending",
            Status::Confirmed => "confirmed",
            Status::Cancelled { .. } => "cancelled",
            Status::Completed => "completed",
            Status::NoShow => "no_show",
        }
    }

    /// Still to happen as far as anyone decided.
    pub fn is_open(&self) -> bool {
        matches!(self, Status::AwaitingPayment | Status::Pending | Status::Confirmed)
    }
}

/// The side that did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    Guest,
    Host,
    System,
}

names!(Party { Guest = "guest", Host = "host", System = "system" });

/// Why a booking cannot become what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatusError {
    #[error("This booking was cancelled.")]
    Cancelled,
    #[error("This booking is over.")]
    Over,
    #[error("This booking has not begun yet.")]
    NotBegun,
    #[error("This booking is not waiting for an answer.")]
    NotPending,
    #[error("This booking is not confirmed.")]
    NotConfirmed,
    #[error("This is the time it already has.")]
    SameTime,
    #[error("It is too late to cancel this booking.")]
    TooLateToCancel,
    #[error("It is too late to move this booking.")]
    TooLateToMove,
    #[error("There is nothing to take back.")]
    NothingToUndo,
}

impl StatusError {
    /// The last part of the problem's type, which programs may rely on.
    pub fn code(self) -> &'static str {
        match self {
            StatusError::Cancelled => "booking-cancelled",
            StatusError::Over => "booking-over",
            StatusError::NotBegun => "booking-not-begun",
            StatusError::NotPending => "booking-not-pending",
            StatusError::NotConfirmed => "booking-not-confirmed",
            StatusError::SameTime => "same-time",
            StatusError::TooLateToCancel => "too-late-to-cancel",
            StatusError::TooLateToMove => "too-late-to-reschedule",
            StatusError::NothingToUndo => "nothing-to-undo",
        }
    }
}

impl Booking {
    /// The change with which it begins.
    pub fn booked(&self, actor: Actor) -> BookingChange {
        self.change(Action::Booked, actor, None, None, self.created_at)
    }

    /// Another time, in place: same id, same uid, same link.
    ///
    /// # Errors
    /// Cancelled or over, or the time it already has. A guest cannot move what has begun.
    pub fn reschedule(
        self,
        start: Timestamp,
        meeting: MeetingId,
        actor: Actor,
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.changeable(&actor, now)?;
        if start == self.start {
            return Err(StatusError::SameTime);
        }
        let before = self.moment();
        let end = start + self.start.duration_until(self.end);
        let next = Booking { start, end, meeting, ..self };
        Ok(next.changed(Action::Rescheduled, actor, before, reason, now))
    }

    /// # Errors
    /// Cancelled already or over. A guest cannot cancel what has begun.
    pub fn cancel(
        self,
        actor: Actor,
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.changeable(&actor, now)?;
        Ok(self.called_off(Action::Cancelled, actor, reason, now))
    }

    /// The host says yes to a request, which keeps its time from here on.
    pub fn confirm(
        self,
        actor: Actor,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.waiting()?;
        if self.answer_by() <= now {
            return Err(StatusError::Over);
        }
        let before = self.moment();
        let next = Booking { status: Status::Confirmed, blocks: true, ..self };
        Ok(next.changed_quietly(Action::Confirmed, actor, before, None, now))
    }

    /// The host says no to a request.
    pub fn decline(
        self,
        actor: Actor,
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.waiting()?;
        Ok(self.called_off(Action::Declined, actor, reason, now))
    }

    /// Nobody answered the request before its time came.
    ///
    /// # Errors
    /// Answered or called off; `NotBegun` while there is time to answer.
    pub fn lapse(self, now: Timestamp) -> Result<(Booking, BookingChange), StatusError> {
        self.waiting()?;
        if now < self.answer_by() {
            return Err(StatusError::NotBegun);
        }
        Ok(self.called_off(Action::Lapsed, Actor::System, None, now))
    }

    /// Until when a request can be answered.
    pub fn answer_by(&self) -> Timestamp {
        self.start
    }

    /// It took place.
    pub fn complete(
        self,
        actor: Actor,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.attend(Status::Completed, Action::Completed, actor, now)
    }

    /// The guest did not come.
    pub fn no_show(
        self,
        actor: Actor,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        self.attend(Status::NoShow, Action::NoShow, actor, now)
    }

    /// Takes back the last thing its host did. What took place or nobody came to is again what it
    /// was before; a yes is a request again, a move goes back, what was cancelled stands again; and
    /// the no to a request becomes a yes.
    ///
    /// # Errors
    /// `NothingToUndo` where the last change was another; `Over` where the time has come.
    pub fn undo(
        self,
        last: &BookingChange,
        actor: Actor,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        let was = last.before.as_ref().ok_or(StatusError::NothingToUndo)?;
        if last.actor.party() != Party::Host {
            return Err(StatusError::NothingToUndo);
        }
        let (before, open) = (self.moment(), was.open_status());
        let told = match (last.action, was.status.as_str(), open) {
            (Action::Declined, ..) => {
                let next = Booking { status: Status::Confirmed, blocks: true, ..self };
                return next
                    .if_ahead(now)
                    .map(|next| next.changed_quietly(Action::Confirmed, actor, before, None, now));
            }
            (Action::Completed | Action::NoShow, ..) => {
                let status = match was.status.as_str() {
                    "confirmed" => Status::Confirmed,
                    "no_show" => Status::NoShow,
                    "completed" => Status::Completed,
                    _ => return Err(StatusError::NothingToUndo),
                };
                let next = Booking { status, ..self };
                return Ok(next.changed_quietly(Action::Undone, actor, before, None, now));
            }
            (Action::Confirmed, "pending", Some(status)) | (Action::Cancelled, _, Some(status)) => {
                Booking { status, ..self }
            }
            (Action::Rescheduled, ..) if self.status.is_open() => {
                Booking { start: was.start, end: was.end, ..self }
            }
            _ => return Err(StatusError::NothingToUndo),
        };
        let told = told.if_ahead(now)?;
        Ok(told.changed(Action::Undone, actor, before, None, now))
    }

    fn if_ahead(self, now: Timestamp) -> Result<Booking, StatusError> {
        if self.start <= now { Err(StatusError::Over) } else { Ok(self) }
    }

    /// Whether the guest may still move or cancel it.
    pub fn guest_may_change(&self, now: Timestamp) -> bool {
        self.changeable(&Actor::Guest, now).is_ok()
    }

    fn changeable(&self, actor: &Actor, now: Timestamp) -> Result<(), StatusError> {
        match self.status {
            Status::Cancelled { .. } => Err(StatusError::Cancelled),
            Status::Completed | Status::NoShow => Err(StatusError::Over),
            _ if *actor == Actor::Guest && self.start <= now => Err(StatusError::Over),
            _ if self.end <= now => Err(StatusError::Over),
            _ => Ok(()),
        }
    }

    fn waiting(&self) -> Result<(), StatusError> {
        match self.status {
            Status::Pending => Ok(()),
            Status::Cancelled { .. } => Err(StatusError::Cancelled),
            _ => Err(StatusError::NotPending),
        }
    }

    fn attend(
        self,
        status: Status,
        action: Action,
        actor: Actor,
        now: Timestamp,
    ) -> Result<(Booking, BookingChange), StatusError> {
        match self.status {
            Status::Cancelled { .. } => return Err(StatusError::Cancelled),
            Status::AwaitingPayment | Status::Pending => return Err(StatusError::NotConfirmed),
            _ if now < self.start => return Err(StatusError::NotBegun),
            _ => {}
        }
        let before = self.moment();
        Ok(Booking { status, ..self }.changed_quietly(action, actor, before, None, now))
    }

    fn called_off(
        self,
        action: Action,
        actor: Actor,
        reason: Option<String>,
        now: Timestamp,
    ) -> (Booking, BookingChange) {
        let before = self.moment();
        let (by, request) = (actor.party(), self.status == Status::Pending);
        let status = Status::Cancelled { at: now, by, reason: reason.clone(), request };
        Booking { status, ..self }.changed(action, actor, before, reason, now)
    }

    /// A change that calendars must hear of: the sequence rises.
    fn changed(
        self,
        action: Action,
        actor: Actor,
        before: Moment,
        reason: Option<String>,
        now: Timestamp,
    ) -> (Booking, BookingChange) {
        let sequence = self.sequence + 1;
        Booking { sequence, ..self }.changed_quietly(action, actor, before, reason, now)
    }

    fn changed_quietly(
        self,
        action: Action,
        actor: Actor,
        before: Moment,
        reason: Option<String>,
        now: Timestamp,
    ) -> (Booking, BookingChange) {
        let next = Booking { updated_at: now, ..self };
        let change = next.change(action, actor, Some(before), reason, now);
        (next, change)
    }

    fn change(
        &self,
        action: Action,
        actor: Actor,
        before: Option<Moment>,
        reason: Option<String>,
        at: Timestamp,
    ) -> BookingChange {
        let (after, sequence) = (self.moment(), self.sequence);
        BookingChange { action, actor, at, before, after, sequence, reason }
    }

    /// When and where it is now.
    pub fn moment(&self) -> Moment {
        Moment {
            start: self.start,
            end: self.end,
            status: self.status.as_str().to_owned(),
            place: self.place.clone(),
        }
    }
}
