//! The public holidays hosts take off.

use crate::{FromRow, Json, Result, Row, Tx, args, sql};
use model::{MemberId, holidays::Holidays};

sql!(
    OF,
    "select country, region, excluded from holidays where organization_id = $1 and member_id = $2"
);
sql!(
    SAVE,
    "insert into holidays (organization_id, member_id, country, region, excluded)
     values ($1, $2, $3, $4, $5)
     on conflict (organization_id, member_id)
     do update set country = excluded.country, region = excluded.region,
                   excluded = excluded.excluded"
);
sql!(REMOVE, "delete from holidays where organization_id = $1 and member_id = $2");

impl FromRow for Holidays {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Holidays {
            country: row.get(0)?,
            region: row.get(1)?,
            excluded: row.get::<Json<_>>(2)?.0,
        })
    }
}

pub async fn of(tx: &mut Tx, member: MemberId) -> Result<Option<Holidays>> {
    tx.opt(OF, args![tx.organization(), member.0]).await
}

pub async fn save(tx: &mut Tx, member: MemberId, holidays: &Holidays) -> Result<()> {
    let Holidays { country, region, excluded } = holidays;
    let excluded = Json(excluded);
    tx.exec(SAVE, args![tx.organization(), member.0, country, region, excluded]).await.map(drop)
}

pub async fn remove(tx: &mut Tx, member: MemberId) -> Result<()> {
    tx.exec(REMOVE, args![tx.organization(), member.0]).await.map(drop)
}
