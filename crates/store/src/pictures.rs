//! Photos and logos, as they were encoded anew. Anyone may see them.

use crate::{At, FromRow, Result, Row, Tx, args, sql};
use jiff::Timestamp;
use model::PictureId;

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub content_type: String,
    pub bytes: Vec<u8>,
}

sql!(BY_ID, "select content_type, bytes from pictures where organization_id = $1 and id = $2");
sql!(
    INSERT,
    "insert into pictures (organization_id, id, content_type, bytes, created_at)
     values ($1, $2, $3, $4, $5)"
);
sql!(DELETE, "delete from pictures where organization_id = $1 and id = $2");

impl FromRow for Picture {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Picture { content_type: row.get(0)?, bytes: row.get(1)? })
    }
}

pub async fn get(tx: &mut Tx, id: PictureId) -> Result<Option<Picture>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

pub async fn insert(tx: &mut Tx, id: PictureId, picture: &Picture, now: Timestamp) -> Result<()> {
    let Picture { content_type, bytes } = picture;
    tx.exec(INSERT, args![tx.organization(), id.0, content_type, bytes, At(now)]).await.map(drop)
}

pub async fn delete(tx: &mut Tx, id: PictureId) -> Result<()> {
    tx.exec(DELETE, args![tx.organization(), id.0]).await.map(drop)
}
