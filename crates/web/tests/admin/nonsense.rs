//! Whatever is typed, nothing breaks and nothing half-made is stored.

use crate::world::World;
use testkit::on_both;

const NAMES: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "👩‍🚀 مرحبا שלום",
    "a\0b",
    "a\r\nBcc: all@example.org",
    "\u{202e}gnirts",
    "'; drop table bookings; --",
    "{{7*7}}${7*7}",
];

const DATES: [&str; 8] = [
    "2027-02-29",
    "9999-12-31",
    "0001-01-01",
    "0000-00-00",
    "-9999-01-01",
    "tomorrow",
    "2027-03-06T10:00",
    "٢٠٢٧-٠٣-٠٦",
];

on_both!(nonsense_is_refused_or_shown_as_it_is, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let long = "x".repeat(10_000);
    let typed = || {
        NAMES.into_iter().chain(DATES).chain([
            long.as_str(),
            "",
            " ",
            "99999999999999999999",
            "-1",
            "NaN",
        ])
    };
    let forms: &[(&str, &str)] = &[
        ("/admin/availability", "/admin/availability"),
        ("/admin/availability/overrides", "/admin/availability/overrides"),
        ("/admin/availability/blocked", "/admin/availability/blocked"),
        ("/admin/event-types/new", "/admin/event-types/new"),
        ("/admin/settings", "/admin/settings"),
        ("/admin/settings/defaults", "/admin/settings/defaults"),
        ("/admin/settings/api-keys", "/admin/settings/api-keys"),
    ];
    for (path, action) in forms {
        let form = ana.form(path, action).await;
        let mut names: Vec<String> =
            form.fields().iter().map(|(name, _)| (*name).to_owned()).collect();
        names.dedup();
        for name in names {
            for value in typed() {
                // One bad field among good ones; the sheet may be taken where the text is harmless.
                let answer = ana.press(&form.clone().fill(&name, value), "save").await;
                let status = answer.status.as_u16();
                assert!(
                    [200, 303, 400, 409, 422].contains(&status),
                    "{path} {name}={value:?}: {status}"
                );
                assert!(!answer.body.contains("<script>alert"), "{path} {name}");
                assert!(!answer.body.contains("<img src=x"), "{path} {name}");
            }
        }
        ana.get(path).await.is(200);
    }
    let queries =
        ["q", "from", "to", "event_type", "host", "cursor", "tab", "date", "state", "done"];
    for name in queries {
        for value in [
            "%00",
            "%FF",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "2027-02-29",
            "9999-12-31",
            "0001-01-01",
            "-1",
            &long,
        ] {
            for path in [
                "/admin/bookings".to_owned(),
                "/admin/outbox".to_owned(),
                format!("/admin/bookings/{}/reschedule", booking.id),
            ] {
                let answer = ana.get(&format!("{path}?{name}={value}")).await;
                assert_eq!(answer.status, 200, "{path}?{name}={value}");
                assert!(!answer.body.contains("<script>alert"), "{path} {name}");
            }
        }
    }
    for id in ["nonsense", "%00", "%FF", "..%2f..", "00000000-0000-0000-0000-000000000000", &long] {
        for path in ["/admin/bookings", "/admin/event-types", "/admin/outbox"] {
            let status = ana.get(&format!("{path}/{id}")).await.status.as_u16();
            assert!([400, 404].contains(&status), "{path}/{id}: {status}");
        }
    }
    for path in ["cancel", "decline", "reschedule"] {
        let path = format!("/admin/bookings/{}/{path}", booking.id);
        for value in NAMES.into_iter().filter(|text| text.contains('\0')).chain([long.as_str()]) {
            let fields = [("reason", value), ("start", "2027-03-05T11:00:00Z")];
            let status = ana.post(&path, &fields).await.status.as_u16();
            assert!([409, 422].contains(&status), "{path}: {status}");
        }
    }
    let id = booking.id;
    let nil = uuid::Uuid::nil();
    for instant in ["-009999-01-02T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-30T22:00:00Z", "x"]
    {
        for path in ["bookings", "outbox"] {
            ana.get(&format!("/admin/{path}?cursor={instant}_{nil}")).await.is(200);
        }
        let path = format!("/admin/bookings/{id}/reschedule");
        let status = ana.post(&path, &[("start", instant)]).await.status.as_u16();
        assert!([409, 422].contains(&status), "{instant}: {status}");
        let status = ana.get(&format!("{path}?start={instant}")).await.status.as_u16();
        assert!([200, 409, 422].contains(&status), "{instant}: {status}");
    }
    let big = "x".repeat(11 * 1024 * 1024);
    ana.post("/admin/settings", &[("bio", &big)]).await.is(413);
});
