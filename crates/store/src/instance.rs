//! What belongs to the installation and no organization.

use crate::{Result, Tx, args, operator_sql};

operator_sql!(GET, "select value from instance where name = $1");
operator_sql!(
    PUT,
    "insert into instance (name, value) values ($1, $2) on conflict (name) do nothing"
);

/// A value kept under a name; `fresh` becomes it where there was none yet. What is there is only
/// read, so that a node starts also while the database takes no changes.
pub async fn value(tx: &mut Tx, name: &str, fresh: &[u8]) -> Result<Vec<u8>> {
    if let Some((value,)) = tx.opt(GET, args![name]).await? {
        return Ok(value);
    }
    tx.exec(PUT, args![name, fresh]).await?;
    let (value,) = tx.one(GET, args![name]).await?;
    Ok(value)
}
