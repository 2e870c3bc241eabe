//! What a guest reads on the key pages, as text; and that no page is heavier than it may be.

use askama::Template;
use jiff::{Timestamp, ToSpan, civil::Date};
use view::{
    format::{Clock, Reader},
    pages::guest::{
        choose::{Choose, Start, ZoneFrom},
        compare::Compare,
        details::Details,
        manage::Manage,
        zone::Zone,
    },
};

#[test]
fn choose_a_time() {
    insta::assert_snapshot!(text(&Choose::sample()));
}

#[test]
fn choose_a_time_in_an_empty_month() {
    insta::assert_snapshot!(text(&Choose::sample_empty()));
}

#[test]
fn details_when_the_time_was_taken() {
    insta::assert_snapshot!(text(&Details::sample_taken()));
}

#[test]
fn details_with_problems() {
    insta::assert_snapshot!(text(&Details::sample_refused()));
}

#[test]
fn booked() {
    insta::assert_snapshot!(text(&Manage::sample()));
}

#[test]
fn every_other_state_of_a_booking() {
    let states = [
        Manage::sample_pending(),
        Manage::sample_awaiting_payment(),
        Manage::sample_moved(),
        Manage::sample_cancelled(),
        Manage::sample_closed(),
        Manage::sample_past(),
    ];
    insta::assert_snapshot!(states.iter().map(text).collect::<Vec<_>>().join("\n----\n"));
}

#[test]
fn move_from_one_time_to_another() {
    insta::assert_snapshot!(text(&Compare::sample()));
}

#[test]
fn the_hour_that_happens_twice_is_offered_twice() {
    let choose = on("America/New_York", "2026-11-01", &["05:30", "06:30"]);
    let names: Vec<_> = choose.times(day("2026-11-01")).iter().map(|t| t.label.clone()).collect();
    assert_eq!(names, ["1:30 (first, GMT−4)", "1:30 (second, GMT−5)"]);
}

#[test]
fn a_time_falls_on_the_readers_day() {
    let choose = on("Pacific/Auckland", "2026-03-10", &["21:00"]);
    assert_eq!(choose.count(&day("2026-03-10")), 0);
    assert_eq!(choose.times(day("2026-03-11"))[0].label, "10:00");
}

#[test]
fn a_time_to_move_from_is_shown_and_cannot_be_chosen() {
    let page = Choose::sample_move().render().unwrap();
    assert!(page.contains(r#"value="2026-03-10T14:00:00Z" disabled>"#));
    assert!(page.contains(r#"<span class="visually-hidden">15:00 to 15:30, current time</span>"#));
    assert!(page.contains(r#"<form id="take" action="/booking/sample/reschedule" method="get">"#));
}

#[test]
fn what_a_link_brings_is_kept_and_harmless() {
    let mut choose = Choose::sample();
    choose.ask.prefill = vec![("name".to_owned(), "\"><script>".to_owned())];
    choose.host.name = "</script><b>".to_owned();
    let page = choose.render().unwrap();
    assert!(!page.contains("\"><script>") && !page.contains("</script><b>"));
    assert!(page.contains("name=%22%3E%3Cscript%3E"));
}

#[test]
fn pages_fit_their_budget() {
    let kilobytes = |bytes: usize| bytes as f64 / 1024.0;
    let full = |sample: Choose| {
        let all = day("2026-03-01").series(1.day()).take(31).flat_map(|date| {
            let midnight = date.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            (0..32).map(move |n| Start { at: midnight + (n * 30).minutes(), seats_left: None })
        });
        Choose { starts: all.collect(), zone: ZoneFrom::Host, ..sample }.render().unwrap()
    };
    for page in
        [full(Choose::sample()), full(Choose::sample_week()), Zone::sample().render().unwrap()]
    {
        let weight = kilobytes(compressed(page.as_bytes(), 5));
        assert!(weight <= 12.0, "{weight:.1} KB");
    }
    let css = include_bytes!("../../web/assets/css/kalends.css");
    assert!(kilobytes(compressed(css, 11)) <= 12.0);
    let (picker, guest) = (
        include_bytes!("../../web/assets/js/picker.js"),
        include_bytes!("../../web/assets/js/guest.js"),
    );
    assert!(kilobytes(compressed(picker, 11) + compressed(guest, 11)) <= 15.0);
}

/// The sample on one day, with starts at these UTC times.
fn on(zone: &str, date: &str, times: &[&str]) -> Choose {
    let sample = Choose::sample();
    let zone_of = jiff::tz::TimeZone::get(zone).unwrap();
    let reader = Reader::new(sample.page.locale, zone_of, zone).on(Clock::H24);
    let at = |time: &&str| format!("{date}T{time}:00Z").parse::<Timestamp>().unwrap();
    let starts = times.iter().map(|time| Start { at: at(time), seats_left: None }).collect();
    Choose { reader, starts, month: day(date), date: Some(day(date)), ..sample }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A page as it reads: one line for each piece of text, a bullet for what can be pressed.
fn text(page: &impl Template) -> String {
    let html = page.render().unwrap();
    let body = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let mut lines = Vec::new();
    let mut rest = body;
    let mut pressable = false;
    while let Some((before, after)) = rest.split_once('<') {
        let words = before.split('>').next_back().unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            lines.push(format!("{}{words}", if pressable { "* " } else { "" }));
        }
        pressable = ["button", "a ", "summary"].iter().any(|tag| after.starts_with(tag));
        rest = match after.strip_prefix("script") {
            Some(script) => script.split_once("</script>").map_or("", |(_, rest)| rest),
            None => after,
        };
    }
    lines.join("\n")
}

fn compressed(bytes: &[u8], quality: i32) -> usize {
    let mut out = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &settings).unwrap();
    out.len()
}
