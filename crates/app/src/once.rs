//! A request that is sent twice acts once.

use crate::{Error, Result};
use jiff::Timestamp;
use store::{Tx, idempotency};
use uuid::Uuid;

/// A key that its sender uses for one request only.
#[derive(Clone, Debug)]
pub struct Once {
    pub scope: &'static str,
    pub key: String,
    /// Of the request's content: the same key with other content is a mistake.
    pub fingerprint: [u8; 32],
}

impl Once {
    /// What an earlier request with this key made.
    ///
    /// # Errors
    /// `KeyReused` when its content was another.
    pub(crate) async fn find(&self, tx: &mut Tx) -> Result<Option<Uuid>> {
        match idempotency::find(tx, self.scope, &self.key).await? {
            None => Ok(None),
            Some((fingerprint, made)) if fingerprint == self.fingerprint => Ok(Some(made)),
            Some(_) => Err(Error::KeyReused),
        }
    }

    /// Takes the key for what this transaction makes; otherwise what the first request made.
    /// Of several requests at once the first goes on, and the others wait here for its end. They
    /// commit before they answer: SQLite may have the first one's rows on their way to the disk.
    ///
    /// # Errors
    /// `KeyReused` when the first request's content was another.
    pub(crate) async fn claim(
        &self,
        tx: &mut Tx,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Option<Uuid>> {
        let Once { scope, key, fingerprint } = self;
        if idempotency::claim(tx, scope, key, fingerprint, id, now).await? {
            return Ok(None);
        }
        self.find(tx).await?.map(Some).ok_or_else(|| store::Error::Busy.into())
    }
}
