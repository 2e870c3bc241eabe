//! Reminders: once each, following the booking, changed for those made before only when asked.

use crate::{
    story,
    world::{World, at},
};
use app::{Error, cancel::CallOff, event_types, reschedule::Reschedule};
use model::{Actor, Booking, Details, Reminder, ReminderSettings, Timing};

fn reminded(timings: &[Timing]) -> Details {
    let reminders = timings.iter().map(|timing| Reminder {
        timing: *timing,
        send_to_host: true,
        send_to_invitee: true,
    });
    let reminder_settings = ReminderSettings { enabled: true, reminders: reminders.collect() };
    Details { reminder_settings, ..Details::default() }
}

/// The subjects of all mails but those that tell of a change.
fn reminders(world: &World, address: &str) -> Vec<String> {
    let is_to =
        |mail: &&String| mail.lines().any(|line| line.starts_with("To:") && line.contains(address));
    let subject = |mail: &String| {
        let line = mail.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or("");
        line.to_owned()
    };
    let told = ["Booked", "New booking", "Moved", "Cancelled"];
    let mails = world.post.mails();
    let subjects = mails.iter().filter(is_to).map(subject);
    subjects.filter(|subject| !told.iter().any(|word| subject.starts_with(word))).collect()
}

async fn moved(world: &World, booking: &Booking, start: &str) {
    let asked = Reschedule {
        organization: booking.organization,
        booking: booking.id,
        start: at(start),
        reason: None,
        actor: Actor::Guest,
    };
    app::reschedule::reschedule(&world.app, asked).await.unwrap();
}

/// Lets time pass in steps, as a worker that runs all the time sees it.
async fn pass(world: &World, hours: i64) {
    for _ in 0..hours {
        world.travel(60).await;
    }
}

story!(each_side_is_reminded_once_at_each_time, |world| {
    world.intro(reminded(&[Timing::OneHour, Timing::OneDay])).await;
    // Two days from now, at 15:00 on the guest's clock and 9:00 on the host's.
    world.book("2027-03-03T14:00:00Z").await.unwrap();
    pass(&world, 23).await;
    assert_eq!(reminders(&world, "jo@example.com"), Vec::<String>::new());
    pass(&world, 2).await;
    assert_eq!(reminders(&world, "jo@example.com"), ["Tomorrow 15:00: Intro call with Ana Lima"]);
    assert_eq!(reminders(&world, "ana@example.org"), ["Tomorrow 9:00: Intro call with Jo Park"]);
    pass(&world, 24).await;
    let told =
        ["Tomorrow 15:00: Intro call with Ana Lima", "In 1 h, 15:00: Intro call with Ana Lima"];
    assert_eq!(reminders(&world, "jo@example.com"), told);
    assert_eq!(reminders(&world, "ana@example.org").len(), 2);
});

story!(a_reminder_follows_the_booking_and_ends_with_it, |world| {
    world.intro(reminded(&[Timing::OneHour])).await;
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    moved(&world, &booking, "2027-03-03T16:00:00Z").await;
    pass(&world, 26).await;
    assert_eq!(reminders(&world, "jo@example.com"), Vec::<String>::new(), "none for the old time");
    pass(&world, 24).await;
    assert_eq!(reminders(&world, "jo@example.com"), ["In 1 h, 17:00: Intro call with Ana Lima"]);

    let booking = world.book("2027-03-04T16:00:00Z").await.unwrap().booking;
    let asked = CallOff {
        organization: booking.organization,
        booking: booking.id,
        reason: None,
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, asked).await.unwrap();
    pass(&world, 48).await;
    assert_eq!(reminders(&world, "jo@example.com").len(), 1, "none for what was cancelled");
});

story!(only_the_nearest_comes_after_an_outage, |world| {
    world.intro(reminded(&[Timing::TwoDays, Timing::OneDay, Timing::TwoHours])).await;
    world.book("2027-03-05T15:00:00Z").await.unwrap();
    world.travel(4 * 24 * 60).await;
    assert_eq!(reminders(&world, "jo@example.com"), ["In 1 h, 16:00: Intro call with Ana Lima"]);
    world.book("2027-03-09T15:00:00Z").await.unwrap();
    world.travel(6 * 24 * 60).await;
    assert_eq!(reminders(&world, "jo@example.com").len(), 1, "nobody is reminded of what is over");
});

story!(bookings_made_before_keep_their_reminders_until_the_host_asks, |world| {
    world.intro(reminded(&[Timing::OneHour])).await;
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    let ahead = async || {
        let token = world.app.manage_token(&booking);
        app::bookings::by_token(&world.app, &token).await.unwrap().reminders
    };
    world.intro(reminded(&[Timing::TwoHours])).await;
    assert_eq!(ahead().await, [60]);

    let (ana, intro) = (world.ana(), world.founded.event_type.id);
    assert_eq!(event_types::ahead(&world.app, &ana, intro).await.unwrap(), 1);
    assert_eq!(event_types::apply_reminders(&world.app, &ana, intro).await.unwrap(), 1);
    assert_eq!(ahead().await, [120]);
    pass(&world, 24).await;
    assert_eq!(reminders(&world, "jo@example.com"), ["In 2 h, 16:00: Intro call with Ana Lima"]);
    pass(&world, 2).await;
    assert_eq!(reminders(&world, "jo@example.com").len(), 1);

    let stranger = app::Principal { organization: model::OrganizationId(uuid::Uuid::nil()), ..ana };
    let refused = event_types::apply_reminders(&world.app, &stranger, intro).await;
    assert!(matches!(refused, Err(Error::NotFound)));
});

story!(a_host_does_without_reminders_and_requests, |world| {
    let details = Details { requires_confirmation: true, ..reminded(&[Timing::OneHour]) };
    world.intro(details).await;
    let quiet = |settings: model::Settings| {
        let notifications = model::Notifications {
            requested: false,
            reminders: false,
            ..settings.notifications.clone()
        };
        model::Settings { notifications, ..settings }
    };
    app::hosts::change_settings(&world.app, &world.ana(), None, quiet).await.unwrap();
    let booked = world.book("2027-03-02T14:00:00Z").await.unwrap();
    world.travel(0).await;
    let to_host = |world: &World| {
        let mails = world.post.mails();
        mails
            .iter()
            .filter(|mail| {
                mail.lines().any(|line| line.starts_with("To:") && line.contains("ana@"))
            })
            .count()
    };
    assert_eq!(to_host(&world), 0, "no request");
    let (booking, actor) = (booked.booking, world.ana().actor);
    app::attend::confirm(&world.app, booking.organization, booking.id, actor).await.unwrap();
    world.travel(0).await;
    assert_eq!(to_host(&world), 1, "what was booked is told");
    pass(&world, 24).await;
    assert_eq!(to_host(&world), 1, "no reminder");
    assert_eq!(reminders(&world, "jo@example.com").len(), 2, "the guest got theirs");
});
