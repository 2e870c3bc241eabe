//! A host's diary: the row that whoever writes takes first, and the counters that tell a reader
//! whether what it remembers still holds.

use crate::{Result, Tx, args, sql};
use model::{EventTypeId, MemberId};
use uuid::Uuid;

sql!(INSERT, "insert into diaries (organization_id, host_id) values ($1, $2)");
sql!(
    CLAIM,
    "update diaries set version = version + 1
      where organization_id = $1 and host_id = $2
      returning version, rules_version"
);
sql!(
    TOUCH_RULES,
    "update diaries set version = version + 1, rules_version = rules_version + 1
      where organization_id = $1 and host_id = $2"
);
sql!(
    TOUCH_ALL_RULES,
    "update diaries set version = version + 1, rules_version = rules_version + 1
      where organization_id = $1"
);
sql!(
    FIND,
    "select m.id, e.id, d.version, d.rules_version
       from members m
       join event_types e on e.organization_id = m.organization_id and e.member_id = m.id
       join diaries d on d.organization_id = m.organization_id and d.host_id = m.id
      where m.organization_id = $1 and m.username = $2 and e.slug = $3"
);
sql!(
    VERSIONS,
    "select version, rules_version from diaries where organization_id = $1 and host_id = $2"
);

/// How often a diary changed: in any way, and in its hours or offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Versions {
    pub any: i64,
    pub rules: i64,
}

/// A host's offer by its address, with the versions to judge a remembered answer by.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    pub host: MemberId,
    pub event_type: EventTypeId,
    pub versions: Versions,
}

pub async fn insert(tx: &mut Tx, host: MemberId) -> Result<()> {
    tx.exec(INSERT, args![tx.organization(), host.0]).await.map(drop)
}

/// Takes the host's row until the transaction ends: others who want to book this host wait here.
/// `None` where the host was removed, perhaps while one waited.
pub async fn claim(tx: &mut Tx, host: MemberId) -> Result<Option<Versions>> {
    let row: Option<(i64, i64)> = tx.opt(CLAIM, args![tx.organization(), host.0]).await?;
    Ok(row.map(|(any, rules)| Versions { any, rules }))
}

/// Takes the host's row and says that hours or offers change.
pub async fn touch_rules(tx: &mut Tx, host: MemberId) -> Result<()> {
    tx.exec(TOUCH_RULES, args![tx.organization(), host.0]).await.map(drop)
}

/// The same for every host of the organization.
pub async fn touch_all_rules(tx: &mut Tx) -> Result<()> {
    tx.exec(TOUCH_ALL_RULES, args![tx.organization()]).await.map(drop)
}

/// One read that answers whether `/{username}/{event}` exists and how old it may be remembered.
pub async fn find(tx: &mut Tx, username: &str, event: &str) -> Result<Option<Found>> {
    let row: Option<(Uuid, Uuid, i64, i64)> =
        tx.opt(FIND, args![tx.organization(), username, event]).await?;
    Ok(row.map(|(host, event_type, any, rules)| Found {
        host: MemberId(host),
        event_type: EventTypeId(event_type),
        versions: Versions { any, rules },
    }))
}

pub async fn versions(tx: &mut Tx, host: MemberId) -> Result<Versions> {
    let (any, rules) = tx.one(VERSIONS, args![tx.organization(), host.0]).await?;
    Ok(Versions { any, rules })
}
