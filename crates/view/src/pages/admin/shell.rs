//! The frame of every page of the workspace: where one is, who one is, what just happened.

use crate::{
    locale::Locale,
    pages::admin::{form::Problems, setup::Step},
};

/// What the frame shows round a page.
#[derive(Debug, Clone)]
pub struct Shell {
    pub organization: String,
    /// The signed-in member's display name.
    pub member: String,
    /// The address of the member's public page.
    pub booking_page: Option<String>,
    pub place: Place,
    /// Bookings that wait for this member's answer.
    pub pending: i64,
    /// Whether the member may see what belongs to the whole organization.
    pub administers: bool,
    /// What the last POST did, from the query `?done=…`.
    pub done: Option<Done>,
    /// The step of the first run that was left half way.
    pub setup: Option<Step>,
    /// Since when the member's calendar lets us in no more, in words.
    pub calendar_lost: Option<String>,
}

/// The places of the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Home,
    Bookings,
    EventTypes,
    Availability,
    Settings,
    Members,
    Outbox,
}

impl Place {
    pub fn path(self) -> &'static str {
        match self {
            Self::Home => "/admin",
            Self::Bookings => "/admin/bookings",
            Self::EventTypes => "/admin/event-types",
            Self::Availability => "/admin/availability",
            Self::Settings => "/admin/settings",
            Self::Members => "/admin/members",
            Self::Outbox => "/admin/outbox",
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Home => "admin-home",
            Self::Bookings => "admin-bookings",
            Self::EventTypes => "admin-event-types",
            Self::Availability => "admin-availability",
            Self::Settings => "admin-settings",
            Self::Members => "admin-members",
            Self::Outbox => "admin-outbox",
        }
    }

    pub fn icon(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Bookings => "calendar",
            Self::EventTypes => "link",
            Self::Availability => "clock",
            Self::Settings => "settings",
            Self::Members => "person",
            Self::Outbox => "mail",
        }
    }
}

impl Shell {
    /// The places this member may go.
    pub fn places(&self) -> &'static [Place] {
        use Place::*;
        const ALL: [Place; 7] =
            [Home, Bookings, EventTypes, Availability, Settings, Members, Outbox];
        if self.administers { &ALL } else { &ALL[..5] }
    }

    /// Whether a place shows the number of bookings that wait.
    pub fn waiting(&self, place: &Place) -> bool {
        *place == Place::Bookings && self.pending > 0
    }

    /// The document's title: the page, then the organization; problems come first (GDS).
    pub fn title(&self, l: Locale, page: &str, problems: &Problems) -> String {
        let title = l.say("admin-title", &[("page", page), ("organization", &self.organization)]);
        if problems.is_empty() { title } else { l.with("admin-title-error", title) }
    }
}

/// What the POST before this page did. The value of `?done=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    Saved,
    /// Saved, and ranges of hours that ran into each other are one.
    Joined,
    /// Made, and open to guests.
    Created,
    /// Made, and nothing that guests could book.
    Added,
    Archived,
    /// Back from the archive, and off as it was.
    Restored,
    /// The same, and on.
    RestoredOn,
    Removed,
    /// Somebody had removed it before.
    GoneBefore,
    Confirmed,
    Declined,
    Cancelled,
    Moved,
    NoShow,
    Completed,
    Undone,
    /// The same, and the guest hears of it.
    TakenBack,
    Revoked,
    Duplicated,
    SwitchedOn,
    SwitchedOff,
    Ordered,
    /// The second step is no longer asked for.
    SecondOff,
    /// The same, for another member.
    SecondReset,
    /// The member has shown once more who they are.
    Proved,
    /// A sign-in at a provider opens the account from now on.
    Connected,
    Disconnected,
    Invited,
    Uninvited,
    SignedOut,
    NewPassword,
    PasskeyAdded,
    PasskeyRemoved,
    /// A link went to another address.
    AddressAsked,
    /// It does nothing any more.
    AddressKept,
    /// Bookings already made have the event type's reminders.
    Reminders,
    CalendarConnected,
    CalendarDisconnected,
}

impl Done {
    pub const ALL: [Self; 38] = [
        Self::Saved,
        Self::Joined,
        Self::Created,
        Self::Added,
        Self::Archived,
        Self::Restored,
        Self::RestoredOn,
        Self::Removed,
        Self::GoneBefore,
        Self::Confirmed,
        Self::Declined,
        Self::Cancelled,
        Self::Moved,
        Self::NoShow,
        Self::Completed,
        Self::Undone,
        Self::TakenBack,
        Self::Revoked,
        Self::Duplicated,
        Self::SwitchedOn,
        Self::SwitchedOff,
        Self::Ordered,
        Self::SecondOff,
        Self::SecondReset,
        Self::Proved,
        Self::Connected,
        Self::Disconnected,
        Self::Invited,
        Self::Uninvited,
        Self::SignedOut,
        Self::NewPassword,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::AddressAsked,
        Self::AddressKept,
        Self::Reminders,
        Self::CalendarConnected,
        Self::CalendarDisconnected,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Joined => "joined",
            Self::Created => "created",
            Self::Added => "added",
            Self::Archived => "archived",
            Self::Restored => "restored",
            Self::RestoredOn => "restored-on",
            Self::Removed => "removed",
            Self::GoneBefore => "gone-before",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
            Self::Moved => "moved",
            Self::NoShow => "no-show",
            Self::Completed => "completed",
            Self::Undone => "undone",
            Self::TakenBack => "taken-back",
            Self::Revoked => "revoked",
            Self::Duplicated => "duplicated",
            Self::SwitchedOn => "switched-on",
            Self::SwitchedOff => "switched-off",
            Self::Ordered => "ordered",
            Self::SecondOff => "second-off",
            Self::SecondReset => "second-reset",
            Self::Proved => "proved",
            Self::Connected => "connected",
            Self::Disconnected => "disconnected",
            Self::Invited => "invited",
            Self::Uninvited => "uninvited",
            Self::SignedOut => "signed-out",
            Self::NewPassword => "new-password",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::AddressAsked => "address-asked",
            Self::AddressKept => "address-kept",
            Self::Reminders => "reminders",
            Self::CalendarConnected => "calendar-connected",
            Self::CalendarDisconnected => "calendar-disconnected",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.name() == name)
    }

    /// The message that says so.
    pub fn key(self) -> String {
        format!("admin-done-{}", self.name())
    }
}
