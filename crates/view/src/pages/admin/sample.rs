//! One invented workspace that every sample shows, and the list of all samples.

use askama::Template;
use jiff::{Timestamp, civil::Date, tz::TimeZoneDatabase};

use crate::{
    format::{Clock, Reader},
    locale::Locale,
    pages::admin::{
        api_keys::ApiKeys,
        app_setup::AppSetup,
        availability::WeeklyHours,
        blocked::BlockedDates,
        booking::BookingDetail,
        booking_end::{BookingEnd, Ending},
        bookings::Bookings,
        calendars::{Calendars, Offer},
        compare::Compare,
        confirm_it_is_you::ConfirmItIsYou,
        defaults::DefaultSettings,
        email_change::EmailChange,
        event_type::EventTypeEditor,
        event_type_end::EventTypeEnd,
        event_types::EventTypes,
        holidays::Holidays,
        home::Home,
        mail::MailDetail,
        member_leaves::MemberLeaves,
        members::Members,
        no_right::NoRight,
        notifications::Notifications,
        organization::{BrandPreview, Organization},
        outbox::Outbox,
        overrides::Overrides,
        passkey::NewPasskey,
        profile::Profile,
        recovery_codes::RecoveryCodes,
        reschedule::Reschedule,
        row::{Allowed, BookingRow, Status},
        schedules::Schedules,
        scope::Scope,
        second_step::{self, SecondStep},
        security::Security,
        setup::{Setup, Step},
        shell::{Place, Shell},
        sign_in::SignIn,
        travel::Travel,
    },
};

/// Every page of the host's side with sample data: a name to file it under, and its HTML.
pub fn samples() -> Vec<(String, String)> {
    let mut samples = vec![
        sample("sign-in", SignIn::sample()),
        sample("sign-in-refused", {
            let sign_in = SignIn::sample();
            let problems = SignIn::refused(sign_in.page.locale);
            SignIn { email: "ana@example.org".to_owned(), problems, ..sign_in }
        }),
    ];
    let steps =
        Step::ALL.map(|step| sample(&format!("setup-{}", step.name()), Setup::sample(step)));
    samples.extend(steps);
    samples.extend([
        sample("home", Home::sample()),
        sample("home-empty", Home::sample_empty()),
        sample("availability", WeeklyHours::sample()),
        sample("availability-conflict", WeeklyHours::sample_conflict()),
        sample("availability-zone-change", WeeklyHours::sample_zone_change()),
        sample("availability-acting", {
            WeeklyHours { scope: Scope::sample_acting(), ..WeeklyHours::sample() }
        }),
        sample("schedules", Schedules::sample()),
        sample("holidays", Holidays::sample()),
        sample("travel", Travel::sample()),
        sample("overrides", Overrides::sample()),
        sample("overrides-asking", Overrides::sample_asking()),
        sample("overrides-removed", Overrides::sample_removed()),
        sample("blocked", BlockedDates::sample()),
        sample("blocked-asking", BlockedDates::sample_asking()),
        sample("event-types", EventTypes::sample()),
        sample("event-types-of-hosts", EventTypes::sample_hosts()),
        sample("event-types-empty", EventTypes::sample_empty()),
        sample("event-type", EventTypeEditor::sample()),
        sample("event-type-new", EventTypeEditor::sample_new()),
        sample("event-type-secret", EventTypeEditor::sample_secret()),
        sample("event-type-conflict", EventTypeEditor::sample_conflict()),
        sample("event-type-problems", EventTypeEditor::sample_problems()),
        sample("event-type-delete", EventTypeEnd::sample()),
        sample("event-type-delete-booked", EventTypeEnd::sample_booked()),
        sample("event-type-delete-archived", EventTypeEnd::sample_archived()),
        sample("bookings", Bookings::sample()),
        sample("bookings-filtered", Bookings::sample_filtered()),
        sample("bookings-empty", Bookings::sample_empty()),
        sample("bookings-none-found", Bookings::sample_none_found()),
        sample("bookings-wrong", Bookings::sample_wrong()),
        sample("booking", BookingDetail::sample()),
        sample("booking-pending", BookingDetail::sample_pending()),
        sample("booking-refused", BookingDetail::sample_refused()),
        sample("booking-cancelled", BookingDetail::sample_cancelled()),
        sample("booking-no-show", BookingDetail::sample_no_show()),
        sample("cancel", BookingEnd::sample(Ending::Cancel)),
        sample("decline", BookingEnd::sample(Ending::Decline)),
        sample("reschedule", Reschedule::sample()),
        sample("reschedule-wrong", Reschedule::sample_wrong()),
        sample("compare", Compare::sample()),
        sample("compare-warned", Compare::sample_warned()),
        sample("compare-taken", Compare::sample_taken()),
        sample("no-right", NoRight::sample()),
        sample("outbox", Outbox::sample()),
        sample("mail", MailDetail::sample()),
        sample("settings", Profile::sample()),
        sample("settings-defaults", DefaultSettings::sample()),
        sample("settings-organization", Organization::sample()),
        sample("settings-brand", BrandPreview::sample()),
        sample("settings-api-keys", ApiKeys::sample()),
        sample("member-leaves", MemberLeaves::sample()),
        sample("member-leaves-new", MemberLeaves::sample_new()),
        sample("notifications", Notifications::sample()),
        sample("calendars", Calendars::sample()),
        sample("calendars-lost", Calendars::sample_lost()),
        sample("calendars-denied", Calendars::sample_denied()),
        sample("calendars-not-set-up", Calendars::sample_off(Offer::NotSetUp)),
        sample("calendars-no-key", Calendars::sample_off(Offer::NoKey)),
        sample("email-change", EmailChange::sample()),
        sample("email-change-provider", EmailChange::sample_provider()),
        sample("security", Security::sample()),
        sample("security-off", Security::sample_off()),
        sample("security-app", AppSetup::sample()),
        sample("security-codes", RecoveryCodes::sample()),
        sample("security-confirm", ConfirmItIsYou::sample()),
        sample("security-passkey", NewPasskey::sample()),
        sample("second-step", SecondStep::sample()),
        sample("second-step-wrong", {
            let step = SecondStep::sample();
            SecondStep { problems: second_step::wrong_code(step.page.locale), ..step }
        }),
        sample("members", Members::sample()),
    ]);
    samples.extend(crate::pages::account::samples());
    samples
}

fn sample(name: &str, page: impl Template) -> (String, String) {
    (format!("admin-{name}"), page.to_string())
}

pub(super) fn shell(place: Place) -> Shell {
    Shell {
        organization: "Acme Studio".to_owned(),
        member: "Ana Lima".to_owned(),
        booking_page: Some("https://book.example.org/book/acme/ana".to_owned()),
        place,
        pending: 2,
        administers: true,
        done: None,
        setup: None,
        calendar_lost: None,
    }
}

/// The member, in Berlin.
pub(super) fn reader() -> Reader {
    in_zone("Europe/Berlin")
}

/// A guest, in New York, on a twelve-hour clock.
pub(super) fn elsewhere() -> Reader {
    in_zone("America/New_York").on(Clock::H12)
}

fn in_zone(id: &str) -> Reader {
    let zone = TimeZoneDatabase::bundled().get(id).expect("a zone that comes with the program");
    Reader::new(Locale::english(), zone, id)
}

pub(super) fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}

pub(super) fn date(date: &str) -> Date {
    date.parse().expect("a date")
}

pub(super) fn today() -> Date {
    date("2026-03-10")
}

pub(super) fn bookings() -> Vec<BookingRow> {
    let row = |id: &str, event: &str, color: &str, guest: &str, start, end, status| BookingRow {
        id: id.to_owned(),
        event_type: event.to_owned(),
        color: color.to_owned(),
        guest: guest.to_owned(),
        host: None,
        start: at(start),
        end: at(end),
        status,
        seats: None,
        join: (status == Status::Confirmed).then(|| "https://meet.example.org/abc".to_owned()),
        manage_url: format!("https://book.example.org/booking/{id}"),
        there: elsewhere(),
        allowed: Allowed { answer: status == Status::Pending, change: true, conclude: id == "1" },
    };
    let (blue, teal, orange) = ("#4a63d8", "#0f9486", "#e07a1f");
    let (nine, half_past) = ("2026-03-10T08:00:00Z", "2026-03-10T08:30:00Z");
    vec![
        row("1", "Intro call", blue, "Jo Park", nine, half_past, Status::Confirmed),
        BookingRow {
            seats: Some((3, 5)),
            ..row(
                "2",
                "Lesson",
                teal,
                "Kim Nguyen",
                "2026-03-10T13:00:00Z",
                "2026-03-10T14:00:00Z",
                Status::Confirmed,
            )
        },
        row(
            "3",
            "Portfolio review",
            orange,
            "Maria da Conceição Albuquerque de Vasconcelos",
            "2026-03-11T09:00:00Z",
            "2026-03-11T10:00:00Z",
            Status::Pending,
        ),
        row(
            "4",
            "Intro call",
            blue,
            "نور الهدى",
            "2026-03-12T13:00:00Z",
            "2026-03-12T13:30:00Z",
            Status::AwaitingPayment,
        ),
        row(
            "5",
            "Lesson",
            teal,
            "Sam Reed",
            "2026-03-12T15:00:00Z",
            "2026-03-12T16:00:00Z",
            Status::Confirmed,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::admin::{
        booking::CalendarFault,
        calendars::Wrong,
        color::PRESETS,
        event_type::{ACCESS, LOCATIONS, LinkState, QUESTION_KINDS, RECEIVERS, TIMINGS},
        row::MailState,
        shell::Done,
    };

    #[test]
    fn every_page_has_its_words_and_one_heading() {
        for (name, html) in samples() {
            assert_eq!(html.matches("<h1").count(), 1, "{name}");
            assert!(!html.contains("admin-title"), "{name}: a message shows its key");
        }
    }

    #[test]
    fn every_word_made_of_a_value_is_there() {
        let named = |prefix: &str, names: &[&str]| -> Vec<String> {
            names.iter().map(|name| format!("admin-{prefix}-{name}")).collect()
        };
        let keys = [
            Status::ALL.map(Status::key).to_vec(),
            MailState::ALL.map(MailState::key).to_vec(),
            Done::ALL.map(Done::key).to_vec(),
            named("location", &LOCATIONS),
            named("question", &QUESTION_KINDS),
            named("reminder", &TIMINGS),
            named("access", &ACCESS),
            LinkState::ALL.map(LinkState::key).to_vec(),
            named("reminder-to", &RECEIVERS),
            Wrong::ALL.map(Wrong::key).to_vec(),
            CalendarFault::ALL.map(|fault| fault.key().to_owned()).to_vec(),
            named("color", &PRESETS.map(|(_, hue)| hue)),
            named("role", &["host", "admin", "owner"]),
        ];
        for key in keys.concat() {
            // A message that is missing panics where debug assertions are on.
            assert_ne!(Locale::english().t(&key), key);
        }
    }
}
