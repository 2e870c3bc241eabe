//! The schema itself refuses a host who is taken twice.

use store::{At, Db, Error, args};
use testkit::on_both;
use uuid::Uuid;

use crate::{a_host, at, id};

const OCCUPY: &str = "
    insert into occupied (organization_id, host_id, meeting_id, starts_at, ends_at)
    values ($1, $2, $3, $4, $5)";

async fn occupy(db: &Db, host: Uuid, meeting: Uuid, from: At, until: At) -> store::Result<()> {
    let mut tx = db.write(host).await?;
    tx.exec(OCCUPY, args![host, host, meeting, from, until]).await?;
    tx.commit().await
}

on_both!(of_forty_guests_at_once_one_is_kept, |db| async {
    let host = a_host(&db, id(1)).await;
    let guests: Vec<_> = (0..40)
        .map(|n| {
            let db: Db = db.clone();
            // Different starts, each over the same half hour.
            let from = At(at("2027-03-01T09:00:00Z").0 + jiff::SignedDuration::from_mins(n % 8));
            let until = At(from.0 + jiff::SignedDuration::from_mins(30));
            tokio::spawn(async move { occupy(&db, host, id(100 + n as u128), from, until).await })
        })
        .collect();
    let mut kept = 0;
    let mut taken = 0;
    for guest in guests {
        match guest.await.unwrap() {
            Ok(()) => kept += 1,
            // PostgreSQL may find two who wait for each other, and sends one of them away.
            Err(Error::Overlap | Error::Busy) => taken += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((kept, taken), (1, 39));
});

on_both!(neighbours_touch, |db| async {
    let host = a_host(&db, id(1)).await;
    let times = ["09:00", "09:30", "10:00"].map(|time| at(&format!("2027-03-01T{time}:00Z")));
    let (first, second) = (id(100), id(101));
    assert_eq!(occupy(&db, host, first, times[0], times[1]).await, Ok(()));
    assert_eq!(occupy(&db, host, second, times[1], times[2]).await, Ok(()));
    assert_eq!(occupy(&db, host, id(102), times[0], times[2]).await, Err(Error::Overlap));
});

on_both!(another_host_is_free, |db| async {
    let (from, until) = (at("2027-03-01T09:00:00Z"), at("2027-03-01T09:30:00Z"));
    for n in 1..=3 {
        let host = a_host(&db, id(n)).await;
        assert_eq!(occupy(&db, host, id(100), from, until).await, Ok(()));
    }
});

on_both!(a_move_onto_another_is_refused, |db| async {
    let host = a_host(&db, id(1)).await;
    let times = ["09:00", "09:30", "10:00"].map(|time| at(&format!("2027-03-01T{time}:00Z")));
    occupy(&db, host, id(100), times[0], times[1]).await.unwrap();
    occupy(&db, host, id(101), times[1], times[2]).await.unwrap();
    let mut tx = db.write(host).await.unwrap();
    let extend = "update occupied set ends_at = $3 where organization_id = $1 and meeting_id = $2";
    assert_eq!(tx.exec(extend, args![host, id(100), times[2]]).await, Err(Error::Overlap));
});
