//! Mails: one a change and side, the same calendar entry for life, once whatever happens.

use crate::{
    story,
    world::{World, at},
};
use app::{cancel::CallOff, reschedule::Reschedule};
use model::{Actor, Details};

/// The value of a property in the first calendar part.
fn property(mail: &str, name: &str) -> String {
    let text = decoded(mail);
    let line = text.lines().find(|line| line.starts_with(name)).unwrap_or("");
    line.rsplit(':').next().unwrap_or("").to_owned()
}

/// Quoted-printable undone, well enough for ASCII (RFC 2045 §6.7).
fn decoded(mail: &str) -> String {
    mail.replace("=\n", "").replace("=3D", "=")
}

fn to<'a>(mails: &'a [String], address: &str) -> Vec<&'a String> {
    let header = |line: &str| line.starts_with("To:") && line.contains(address);
    mails.iter().filter(|mail| mail.lines().any(header)).collect()
}

story!(a_booking_keeps_one_calendar_entry_through_its_life, |world| {
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    world.travel(1).await;
    for start in ["2027-03-02T16:00:00Z", "2027-03-03T15:00:00Z"] {
        let (organization, id) = (booking.organization, booking.id);
        let asked = Reschedule {
            organization,
            booking: id,
            start: at(start),
            reason: None,
            actor: Actor::Guest,
        };
        app::reschedule::reschedule(&world.app, asked).await.unwrap();
        world.travel(1).await;
    }
    let asked = CallOff {
        organization: booking.organization,
        booking: booking.id,
        reason: Some("Ill".into()),
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, asked).await.unwrap();
    world.travel(1).await;

    let mails = world.post.mails();
    for address in ["jo@example.com", "ana@example.org"] {
        let mails = to(&mails, address);
        let told: Vec<_> = mails
            .iter()
            .map(|mail| (property(mail, "METHOD"), property(mail, "SEQUENCE")))
            .collect();
        let told: Vec<_> = told.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let expected = [("REQUEST", "0"), ("REQUEST", "1"), ("REQUEST", "2"), ("CANCEL", "3")];
        assert_eq!(told, expected, "{address}");
        for mail in mails {
            assert_eq!(property(mail, "UID"), booking.uid);
        }
    }
    assert_eq!(mails.len(), 8);
});

story!(a_mail_server_that_is_away_costs_nothing, |world| {
    world.post.busy(true);
    world.book("2027-03-02T15:00:00Z").await.unwrap();
    for _ in 0..6 {
        world.travel(10).await;
    }
    assert_eq!(world.post.mails().len(), 0);
    world.post.busy(false);
    for _ in 0..3 {
        world.travel(60).await;
    }
    let mut ids = world.post.ids();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 2, "both sides have their mail");
    assert_eq!(world.post.mails().len(), 2, "and have it once");
});

story!(a_late_mail_tells_the_truth_of_its_moment, |world| {
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    let asked = Reschedule {
        organization: booking.organization,
        booking: booking.id,
        start: at("2027-03-04T15:00:00Z"),
        reason: None,
        actor: Actor::Guest,
    };
    app::reschedule::reschedule(&world.app, asked).await.unwrap();
    world.travel(1).await;
    let mails = world.post.mails();
    let starts: Vec<_> = to(&mails, "jo@example.com")
        .into_iter()
        .map(|mail| (property(mail, "SEQUENCE"), property(mail, "DTSTART")))
        .collect();
    assert!(starts.contains(&("0".into(), "20270302T150000Z".into())), "{starts:?}");
    assert!(starts.contains(&("1".into(), "20270304T150000Z".into())), "{starts:?}");
});

story!(a_request_is_in_no_calendar_until_it_is_accepted, |world| {
    world.intro(Details { requires_confirmation: true, ..Details::default() }).await;
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    assert_eq!(booking.status.as_str(), "pending");
    world.travel(1).await;
    assert!(world.post.mails().iter().all(|mail| !mail.contains("BEGIN:VCALENDAR")));
    let actor = world.ana().actor;
    app::attend::confirm(&world.app, booking.organization, booking.id, actor).await.unwrap();
    world.travel(1).await;
    let invited = world.post.mails().iter().filter(|mail| mail.contains("BEGIN:VCALENDAR")).count();
    assert_eq!(invited, 2);
});

story!(a_language_is_kept_as_a_short_tag_or_not_at_all, |world| {
    let kept = async |language: &str, start: &str| {
        let mut request = world.request(start);
        request.guest.language = Some(language.into());
        app::book::book(&world.app, request).await.unwrap().booking.guest.language
    };
    assert_eq!(kept("de-at", "2027-03-02T15:00:00Z").await.as_deref(), Some("de-AT"));
    assert_eq!(kept(&"de-".repeat(100_000), "2027-03-02T16:00:00Z").await, None);
    assert_eq!(kept("tlh", "2027-03-02T17:00:00Z").await, None);
});
