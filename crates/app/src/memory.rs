//! What this node remembers between requests. Every entry carries the diary's version it was made
//! at, and each request reads the present version first; so memory saves work, never truth. Only
//! slugs have none: a node that lets go of one tells the others.

use crate::{offer::Offering, slots::Listed};
use jiff::{Timestamp, civil::Date};
use model::{EventTypeId, OrganizationId};
use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, RwLock},
};

#[derive(Default)]
pub(crate) struct Memory {
    /// A slug never changes hands; one that was left leads on from the present one.
    pub organizations: Shelf<String, OrganizationId>,
    pub offers: Shelf<(OrganizationId, EventTypeId), Arc<Offering>>,
    pub lists: Shelf<ListKey, Arc<Listed>>,
    /// Callers who sent too much, until when they wait.
    pub refused: Shelf<String, Timestamp>,
}

/// One question for slots.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ListKey {
    pub organization: OrganizationId,
    pub event_type: EventTypeId,
    pub duration: i64,
    pub from: Date,
    pub to: Date,
    pub zone: String,
}

const MOST: usize = 512;

/// At most [`MOST`] entries; when it is full it starts anew, which costs a few reads and needs no
/// bookkeeping on the way.
pub(crate) struct Shelf<K, V>(RwLock<HashMap<K, V>>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Shelf(RwLock::default())
    }
}

impl<K: Eq + Hash, V: Clone> Shelf<K, V> {
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(key).cloned()
    }

    pub fn forget<Q: Eq + Hash + ?Sized>(&self, key: &Q)
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.write().unwrap_or_else(|poisoned| poisoned.into_inner()).remove(key);
    }

    pub fn clear(&self) {
        self.0.write().unwrap_or_else(|poisoned| poisoned.into_inner()).clear();
    }

    pub fn put(&self, key: K, value: V) {
        let mut entries = self.0.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if MOST <= entries.len() {
            entries.clear();
        }
        entries.insert(key, value);
    }
}
