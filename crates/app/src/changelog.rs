//! What happened in an organization, told to those who run it.

use crate::{App, Principal, Result};
use model::{Change, ChangeId};
use uuid::Uuid;

/// Which changes. What is `None` does not narrow.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub entity_type: Option<String>,
    pub entity: Option<Uuid>,
    /// The last change of the page before.
    pub before: Option<ChangeId>,
}

/// The latest first, with whether there are more.
pub async fn list(
    app: &App,
    who: &Principal,
    asked: Asked,
    limit: usize,
) -> Result<(Vec<Change>, bool)> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    let Asked { entity_type, entity, before } = asked;
    let most = limit as i64 + 1;
    let mut changes =
        store::changes::latest(&mut tx, entity_type.as_deref(), entity, before, most).await?;
    let more = limit < changes.len();
    changes.truncate(limit);
    Ok((changes, more))
}
