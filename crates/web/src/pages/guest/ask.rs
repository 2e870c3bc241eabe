//! What a guest asks of a picker, as far as it makes sense.

use super::instant;
use crate::extract::{Fields, Visitor};
use app::offer::Offering;
use availability::Zone;
use jiff::{Timestamp, civil::Date};
use model::{Booking, LocationKind};
use view::{
    format::{Clock, Reader},
    pages::guest::{address::Ask, choose::ZoneFrom},
};

/// More characters of a link's answers are left behind, so that no link grows without end.
const MOST_BROUGHT: usize = 4_000;

/// The query or form, read.
#[derive(Clone, Debug)]
pub struct Asked {
    pub ask: Ask,
    pub reader: Reader,
    pub zone: Zone,
    pub zone_from: ZoneFrom,
    /// A moment whose date is meant, whichever that is in the zone.
    pub at: Option<Timestamp>,
    pub date: Option<Date>,
    pub month: Option<Date>,
}

impl Asked {
    /// For a new booking: the host's zone until somebody names another.
    pub fn of_event(fields: &Fields, visitor: &Visitor, offering: &Offering) -> Self {
        let places = &offering.event_type.details.locations;
        let is_away = !places.is_empty() && places.iter().all(|place| is_venue(place.kind));
        let from = if is_away { ZoneFrom::Venue } else { ZoneFrom::Host };
        let zone = offering.host.timezone.clone();
        Self::read(fields, visitor, offering, (zone, from), visitor.locale.clock)
    }

    /// For a booking: the zone and clock its guest booked with.
    pub fn of_booking(
        fields: &Fields,
        visitor: &Visitor,
        offering: &Offering,
        booking: &Booking,
    ) -> Self {
        let from = if is_venue(booking.place.kind) {
            (offering.host.timezone.clone(), ZoneFrom::Venue)
        } else {
            (booking.guest.timezone.clone(), ZoneFrom::Guest)
        };
        Self::read(fields, visitor, offering, from, clock(booking.guest.clock))
    }

    fn read(
        fields: &Fields,
        visitor: &Visitor,
        offering: &Offering,
        (unasked, from): (Zone, ZoneFrom),
        clock: Clock,
    ) -> Self {
        let pairs = fields.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let mut ask = Ask::read(pairs);
        let named = ask.timezone.as_deref().and_then(|name| Zone::parse(name).ok());
        ask.timezone = named.as_ref().map(|zone| zone.name().to_owned());
        let offered = &offering.event_type.details.durations;
        ask.duration = ask.duration.filter(|minutes| offered.contains(&i64::from(*minutes)));
        let mut room = MOST_BROUGHT;
        ask.prefill.retain(|(name, value)| {
            let fits = name.len() + value.len() <= room;
            room -= if fits { name.len() + value.len() } else { 0 };
            fits
        });
        ask.language = ask.language.filter(|tag| view::locale::Locale::tagged(tag).is_some());
        let (zone, zone_from) = match named {
            Some(zone) if from != ZoneFrom::Venue => (zone, ZoneFrom::Guest),
            _ => (unasked, from),
        };
        let reader = reader(visitor, &zone).on(ask.clock.unwrap_or(clock));
        let at = fields.get("at").and_then(instant);
        let date = fields.get("date").and_then(|date| date.parse().ok());
        let date = date.or(at.map(|at| reader.date(at)));
        let month = fields.get("month").and_then(|month| format!("{month}-01").parse().ok());
        Asked { ask, reader, zone, zone_from, at, date, month }
    }

    /// The minutes asked for, where they are not the usual ones.
    pub fn duration(&self) -> Option<i64> {
        self.ask.duration.map(i64::from)
    }

    /// Whether the length that was sent is one that is offered.
    pub fn has_length_of(&self, fields: &Fields) -> bool {
        fields.filled("duration").is_none() || self.ask.duration.is_some()
    }

    /// The zone a booking is kept with: the guest's, also where the venue's is shown.
    pub fn timezone(&self) -> &str {
        self.ask.timezone.as_deref().unwrap_or(self.zone.name())
    }
}

/// Whether people go there, so that the clock on its wall counts.
pub fn is_venue(kind: LocationKind) -> bool {
    kind == LocationKind::InPerson
}

/// The visitor's language in a zone.
pub fn reader(visitor: &Visitor, zone: &Zone) -> Reader {
    Reader::new(visitor.locale, zone.tz().clone(), zone.name())
}

/// The clock a booking is kept with, as pages show it.
pub fn clock(clock: model::Clock) -> Clock {
    match clock {
        model::Clock::H12 => Clock::H12,
        model::Clock::H24 => Clock::H24,
    }
}
