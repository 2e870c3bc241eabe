//! What must be true of the tables after whatever happened.

use crate::world::World;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Tx, args, row_type};
use uuid::Uuid;

row_type! {
    #[derive(Debug, Clone)]
    struct Row {
        id: Uuid,
        meeting: Uuid,
        event_type: Uuid,
        status: String,
        blocks: bool,
        start: At,
        end: At,
        buffer_before: i64,
        buffer_after: i64,
        sequence: i64,
        guest: String,
    }
}

const BOOKINGS: &str = "
    select id, meeting_id, event_type_id, status, blocks, starts_at, ends_at, buffer_before,
           buffer_after, sequence, guest_email
      from bookings where organization_id = $1 order by starts_at, id";

impl Row {
    fn is_open(&self) -> bool {
        self.status != "cancelled"
    }

    fn keeps_its_time(&self) -> bool {
        self.is_open() && self.blocks
    }

    /// With its buffers.
    fn span(&self) -> (Timestamp, Timestamp) {
        let minutes = SignedDuration::from_mins;
        (self.start.0 - minutes(self.buffer_before), self.end.0 + minutes(self.buffer_after))
    }
}

pub async fn holds_true(world: &World) {
    let organization = world.founded.organization.id.0;
    let mut tx = world.app.db.read(organization).await.unwrap();
    let rows: Vec<Row> = tx.all(BOOKINGS, args![organization]).await.unwrap();
    let kept: Vec<&Row> = rows.iter().filter(|row| row.keeps_its_time()).collect();
    assert!(!kept.is_empty(), "nothing came of it");
    no_overlap(&kept);
    occupied_is_what_is_kept(&mut tx, organization, &kept).await;
    seats_and_limits(&mut tx, &kept).await;
    one_hold_a_guest(&mut tx, organization).await;
    let actions = history(&mut tx, organization, &rows).await;
    every_change_has_its_jobs(&mut tx, organization, &actions).await;
}

/// Meetings of the host stay apart, buffers included; the guests of a group share one.
fn no_overlap(kept: &[&Row]) {
    for (place, one) in kept.iter().enumerate() {
        for other in kept[place + 1..].iter().filter(|other| other.meeting != one.meeting) {
            // Of two meetings the wider buffer counts, not both.
            let apart = one.span().1 <= other.start.0 && one.end.0 <= other.span().0
                || other.span().1 <= one.start.0 && other.end.0 <= one.span().0;
            assert!(apart, "{one:?}\n{other:?}");
        }
    }
    for (_, group) in by(kept, |row| row.meeting) {
        let times: BTreeSet<_> = group.iter().map(|row| (row.start.0, row.end.0)).collect();
        assert_eq!(times.len(), 1, "a meeting at two times: {group:?}");
    }
}

async fn occupied_is_what_is_kept(tx: &mut Tx, organization: Uuid, kept: &[&Row]) {
    let occupied = "
        select meeting_id, starts_at, ends_at from occupied where organization_id = $1";
    let occupied: Vec<(Uuid, At, At)> = tx.all(occupied, args![organization]).await.unwrap();
    let written: BTreeSet<_> = occupied.iter().map(|row| (row.0, row.1.0, row.2.0)).collect();
    let expected: BTreeSet<_> =
        kept.iter().map(|row| (row.meeting, row.span().0, row.span().1)).collect();
    assert_eq!(written, expected);
    assert_eq!(written.len(), occupied.len());
}

async fn seats_and_limits(tx: &mut Tx, kept: &[&Row]) {
    for (id, of_type) in by(kept, |row| row.event_type) {
        let found = store::event_types::get(tx, model::EventTypeId(id)).await.unwrap().unwrap();
        let rules = &found.details.setting_overrides;
        for (_, meeting) in by(&of_type, |row| row.meeting) {
            assert!(meeting.len() as i64 <= found.details.seats, "oversold: {meeting:?}");
        }
        // A host who moves a booking may go above them; storms with limits have no such moves.
        let zone = TimeZone::get("America/New_York").unwrap();
        let date = |row: &Row| zone.to_datetime(row.start.0).date();
        for (day, of_day) in by(&of_type, |row| date(row)) {
            let limit = rules.daily_limit.unwrap_or(i64::MAX);
            assert!(of_day.len() as i64 <= limit, "{} on {day}, {limit} at most", of_day.len());
        }
        let limit = rules.weekly_limit.unwrap_or(i64::MAX);
        assert!(of_type.len() as i64 <= limit, "{} in a week, {limit} at most", of_type.len());
        for (guest, of_guest) in by(&of_type, |row| row.guest.clone()) {
            let limit = found.details.guest_limit.unwrap_or(i64::MAX);
            assert!(of_guest.len() as i64 <= limit, "{guest} has {}", of_guest.len());
        }
    }
}

async fn one_hold_a_guest(tx: &mut Tx, organization: Uuid) {
    let doubled = "
        select count(*) from (
          select token_hash from holds where organization_id = $1
           group by token_hash having 1 < count(*)) as doubled";
    assert_eq!(tx.one(doubled, args![organization]).await, Ok((0_i64,)));
}

/// Each booking begins by being booked, and counts its moves as its history does.
async fn history(tx: &mut Tx, organization: Uuid, rows: &[Row]) -> Vec<(Uuid, String)> {
    let changes = "
        select id, entity_id, action from changes
         where organization_id = $1 and entity_type = 'booking' order by created_at, id";
    let changes: Vec<(Uuid, Uuid, String)> = tx.all(changes, args![organization]).await.unwrap();
    for row in rows {
        let own: Vec<&str> = changes
            .iter()
            .filter(|(_, entity, _)| *entity == row.id)
            .map(|(_, _, action)| action.as_str())
            .collect();
        assert_eq!(own.iter().filter(|action| **action == "booked").count(), 1, "{row:?}: {own:?}");
        let ends = ["cancelled", "declined", "lapsed", "undone"];
        let ended = own.iter().filter(|action| ends.contains(action)).count();
        assert!(row.is_open() || 0 < ended, "{row:?}: {own:?}");
        assert!(0 <= row.sequence && row.sequence < own.len() as i64, "{row:?}: {own:?}");
    }
    changes.into_iter().map(|(id, _, action)| (id, action)).collect()
}

/// What is told to somebody has a job that tells them. That a key stands once is the index's to keep.
async fn every_change_has_its_jobs(tx: &mut Tx, organization: Uuid, changes: &[(Uuid, String)]) {
    let jobs = "select key from jobs where organization_id = $1 and kind = 'mail'";
    let jobs: Vec<(String,)> = tx.all(jobs, args![organization]).await.unwrap();
    let keys: BTreeSet<_> = jobs.iter().map(|(key,)| key.as_str()).collect();
    for (id, action) in changes {
        let told: &[&str] = match action.as_str() {
            "booked" | "confirmed" | "rescheduled" | "cancelled" => &["guest", "host"],
            "declined" => &["guest"],
            _ => &[],
        };
        for to in told {
            assert!(
                keys.contains(format!("mail:{id}:{to}").as_str()),
                "{action} is not told to {to}"
            );
        }
    }
}

fn by<'a, K: Ord>(rows: &[&'a Row], key: impl Fn(&Row) -> K) -> BTreeMap<K, Vec<&'a Row>> {
    let mut groups = BTreeMap::<K, Vec<&Row>>::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    groups
}
