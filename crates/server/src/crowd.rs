//! How many connections there are, all in all and of one caller, so that nobody takes every place.

use app::Network;
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const MOST: usize = 10_000;
/// An office behind one address opens hundreds; a tenth of all leaves room for everybody else.
const MOST_OF_ONE: usize = MOST / 10;

#[derive(Clone)]
pub struct Crowd {
    places: Arc<Semaphore>,
    callers: Arc<Mutex<HashMap<Network, usize>>>,
    most_of_one: usize,
    /// Everybody comes through these.
    proxies: Arc<[Network]>,
}

/// A place, until it is dropped.
pub struct Place {
    _place: OwnedSemaphorePermit,
    caller: Option<Network>,
    crowd: Crowd,
}

impl Crowd {
    pub fn new(settings: &app::Settings) -> Self {
        Crowd {
            places: Arc::new(Semaphore::new(MOST)),
            callers: Arc::default(),
            most_of_one: if settings.rate_limit { MOST_OF_ONE } else { MOST },
            proxies: settings.trusted_proxies.clone().into(),
        }
    }

    /// Waits until somebody may come in.
    pub async fn room(&self) -> OwnedSemaphorePermit {
        self.places.clone().acquire_owned().await.expect("it is never closed")
    }

    /// The place of whoever came; `None` for a caller who has as many as one may.
    pub fn seat(&self, place: OwnedSemaphorePermit, peer: IpAddr) -> Option<Place> {
        let is_proxy = self.proxies.iter().any(|proxy| proxy.contains(peer));
        let caller = (!is_proxy).then(|| Network::of_caller(peer));
        if let Some(caller) = caller {
            let mut callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
            let count = callers.entry(caller).or_default();
            if self.most_of_one <= *count {
                return None;
            }
            *count += 1;
        }
        Some(Place { _place: place, caller, crowd: self.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(caller) = self.caller else { return };
        let mut callers = self.crowd.callers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = callers.get_mut(&caller) {
            *count -= 1;
            if *count == 0 {
                callers.remove(&caller);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_caller_leaves_room_for_others() {
        let proxies = vec!["10.0.0.0/8".parse().unwrap()];
        let settings = app::Settings { trusted_proxies: proxies, ..app::Settings::default() };
        let crowd = Crowd::new(&settings);
        let mut seats = Vec::new();
        for _ in 0..MOST_OF_ONE {
            let seat = crowd.seat(crowd.room().await, "2001:db8::1".parse().unwrap());
            seats.push(seat.expect("a place"));
        }
        let come = async |peer: &str| crowd.seat(crowd.room().await, peer.parse().unwrap());
        assert!(come("2001:db8::2").await.is_none());
        assert!(come("2001:db8:0:1::1").await.is_some());
        seats.pop();
        assert!(come("2001:db8::2").await.is_some());
        for _ in 0..=MOST_OF_ONE {
            seats.push(come("10.0.0.1").await.expect("a proxy brings everybody"));
        }
        drop(seats);
        assert!(crowd.callers.lock().unwrap().is_empty());
    }
}
