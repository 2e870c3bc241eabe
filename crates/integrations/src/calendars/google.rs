//! Google Calendar, API version 3.

mod shapes;

use super::{Busy, CalendarError, Entry, Listed, Look, Place, Result};
use crate::http::{client, send};
use jiff::{Timestamp, ToSpan};
use openidconnect::http::{self, Method, StatusCode, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, de::DeserializeOwned};
use shapes::{
    Calendars, Event, Events, Free, FreeBusy, FreeBusyQuery, Item, Written, reason, revived,
};

/// What a host has to allow: their list of calendars, when they are busy, and events.
pub const SCOPES: [&str; 3] = [
    "https://www.googleapis.com/auth/calendar.events",
    "https://www.googleapis.com/auth/calendar.calendarlist.readonly",
    "https://www.googleapis.com/auth/calendar.freebusy",
];

/// Asks for a grant that lasts, and for the question to be put anew, without which Google gives no
/// second one that lasts.
pub const PARAMS: [(&str, &str); 2] = [("access_type", "offline"), ("prompt", "consent")];

/// How much one question about busy time may span.
const MOST_DAYS: i64 = 56;
/// Of one list; more come on further pages, none of which is too long to be taken.
const PAGE: &str = "250";
/// What tells when somebody is busy, and nothing that others wrote into their calendar.
const OF_EVENTS: &str = "nextPageToken,timeZone,items(iCalUID,status,transparency,eventType,start,\
                         end,attendees(self,responseStatus))";
const MOST_PAGES: usize = 40;

const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The service, wherever it is.
pub struct Google {
    base: String,
    http: reqwest::Client,
}

impl Google {
    /// `https://www.googleapis.com`, or what stands for it in a test.
    pub fn new(base: &str) -> Self {
        Google { base: format!("{}/calendar/v3", base.trim_end_matches('/')), http: client() }
    }

    /// The calendars of the account, its own first.
    pub async fn calendars(&self, key: &str) -> Result<Vec<Listed>> {
        let mut found: Vec<Listed> = Vec::new();
        let mut page = None;
        for _ in 0..MOST_PAGES {
            let mut query = vec![("maxResults", "250")];
            query.extend(page.as_deref().map(|page| ("pageToken", page)));
            let list: Calendars = self.get(key, "/users/me/calendarList", &query).await?;
            found.extend(list.items.into_iter().map(Listed::from));
            page = list.next_page_token;
            if page.is_none() {
                break;
            }
        }
        found.sort_by_key(|one| !one.primary);
        Ok(found)
    }

    /// When the account is busy. A calendar that cannot be looked into is an error: unknown is not
    /// free.
    pub async fn busy(&self, key: &str, look: &Look<'_>) -> Result<Vec<Busy>> {
        let mut busy = Vec::new();
        for calendar in look.ours {
            busy.extend(self.events(key, calendar, look).await?);
        }
        let mut from = look.from;
        while !look.others.is_empty() && from < look.to {
            let next = from.checked_add((24 * MOST_DAYS).hours()).unwrap_or(look.to);
            let to = next.min(look.to);
            busy.extend(self.free_busy(key, look.others, from, to).await?);
            from = to;
        }
        Ok(busy)
    }

    async fn free_busy(
        &self,
        key: &str,
        calendars: &[String],
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<Busy>> {
        let mut busy = Vec::new();
        for some in calendars.chunks(50) {
            let items = some.iter().map(|id| Item { id }).collect();
            let query = FreeBusyQuery { time_min: from, time_max: to, items };
            let answer: FreeBusy = self.send(Method::POST, key, "/freeBusy", &[], &query).await?;
            for id in some {
                let Free { busy: spans, errors } = answer
                    .calendars
                    .get(id)
                    .ok_or_else(|| CalendarError::Away("a calendar is left out".into()))?;
                if let Some(error) = errors.first() {
                    return Err(CalendarError::Away(format!("a calendar: {}", error.reason)));
                }
                let span =
                    |span: &shapes::Span| Busy { start: span.start, end: span.end, uid: None };
                busy.extend(spans.iter().map(span));
            }
        }
        Ok(busy)
    }

    /// Every event that takes time, by its name.
    async fn events(&self, key: &str, calendar: &str, look: &Look<'_>) -> Result<Vec<Busy>> {
        let (from, to) = (look.from.to_string(), look.to.to_string());
        let place = format!("/calendars/{}/events", segment(calendar));
        let mut busy = Vec::new();
        let mut page: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let mut query = vec![
                ("singleEvents", "true"),
                ("timeMin", &*from),
                ("timeMax", &*to),
                ("maxResults", PAGE),
                ("maxAttendees", "1"),
                ("fields", OF_EVENTS),
            ];
            query.extend(page.as_deref().map(|page| ("pageToken", page)));
            let list: Events = self.get(key, &place, &query).await?;
            let zone = list.zone();
            busy.extend(list.items.iter().filter_map(|event| event.busy(&zone)));
            page = list.next_page_token;
            if page.is_none() {
                return Ok(busy);
            }
        }
        Err(CalendarError::Refused("a calendar has too many events".into()))
    }

    /// Puts the event there, or makes the one that is there like this. Gives Google's name for it.
    pub async fn put(&self, key: &str, place: Place<'_>, entry: &Entry) -> Result<String> {
        if let Some(event) = place.event
            && let Some(id) = self.patch(key, place.calendar, event, entry).await?
        {
            return Ok(id);
        }
        if let Some(event) = self.find(key, place.calendar, &entry.uid).await?
            && let Some(id) = self.patch(key, place.calendar, &event, entry).await?
        {
            return Ok(id);
        }
        let written = Written::new(entry);
        let path = format!("/calendars/{}/events", segment(place.calendar));
        let made: Event = self.send(Method::POST, key, &path, &QUIETLY, &written).await?;
        Ok(made.id)
    }

    /// `None` where there is no such event any more.
    async fn patch(
        &self,
        key: &str,
        calendar: &str,
        event: &str,
        entry: &Entry,
    ) -> Result<Option<String>> {
        let path = format!("/calendars/{}/events/{}", segment(calendar), segment(event));
        let (status, body) =
            self.ask(Method::PATCH, key, &path, &QUIETLY, json(&revived(entry))?).await?;
        match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Ok(None),
            status if status.is_success() => Ok(Some(read::<Event>(&body)?.id)),
            status => Err(refusal(status, &body)),
        }
    }

    /// Google's name for the event, also where it was thrown away.
    async fn find(&self, key: &str, calendar: &str, uid: &str) -> Result<Option<String>> {
        let path = format!("/calendars/{}/events", segment(calendar));
        let query = [("iCalUID", uid), ("showDeleted", "true"), ("fields", "items(id)")];
        let list: Events = self.get(key, &path, &query).await?;
        Ok(list.items.into_iter().next().map(|event| event.id))
    }

    /// Takes the event out; one that is not there is out.
    pub async fn remove(&self, key: &str, place: Place<'_>, uid: &str) -> Result<()> {
        let event = match place.event {
            Some(event) => Some(event.to_owned()),
            None => self.find(key, place.calendar, uid).await?,
        };
        let Some(event) = event else { return Ok(()) };
        let path = format!("/calendars/{}/events/{}", segment(place.calendar), segment(&event));
        let (status, body) = self.ask(Method::DELETE, key, &path, &QUIETLY, Vec::new()).await?;
        match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Ok(()),
            status if status.is_success() => Ok(()),
            status => Err(refusal(status, &body)),
        }
    }

    async fn get<T: DeserializeOwned>(
        &self,
        key: &str,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T> {
        let (status, body) = self.ask(Method::GET, key, path, query, Vec::new()).await?;
        if status.is_success() { read(&body) } else { Err(refusal(status, &body)) }
    }

    async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        key: &str,
        path: &str,
        query: &[(&str, &str)],
        body: &impl Serialize,
    ) -> Result<T> {
        let (status, body) = self.ask(method, key, path, query, json(body)?).await?;
        if status.is_success() { read(&body) } else { Err(refusal(status, &body)) }
    }

    async fn ask(
        &self,
        method: Method,
        key: &str,
        path: &str,
        query: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<(StatusCode, Vec<u8>)> {
        let mut address = format!("{}{path}", self.base);
        if !query.is_empty() {
            let mut text = url::form_urlencoded::Serializer::new(String::new());
            address = format!("{address}?{}", text.extend_pairs(query).finish());
        }
        let request = http::Request::builder()
            .method(method)
            .uri(address)
            .header(header::AUTHORIZATION, format!("Bearer {key}"))
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(body)
            .map_err(|error| CalendarError::Refused(error.to_string()))?;
        let answer = send(self.http.clone(), request)
            .await
            .map_err(|error| CalendarError::Away(error.to_string()))?;
        Ok((answer.status(), answer.into_body()))
    }
}

/// Our own mails tell people; Google need not.
const QUIETLY: [(&str, &str); 1] = [("sendUpdates", "none")];

fn segment(text: &str) -> String {
    utf8_percent_encode(text, IN_PATH).to_string()
}

fn json(body: &impl Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(body).map_err(|error| CalendarError::Refused(error.to_string()))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T> {
    serde_json::from_slice(body)
        .map_err(|error| CalendarError::Away(format!("the answer cannot be read: {error}")))
}

/// Google says 403 both of what one may not do and of what one does too often.
fn refusal(status: StatusCode, body: &[u8]) -> CalendarError {
    let why = reason(body);
    let words = format!("the answer is {status}, {why}");
    let hurried = ["rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded"];
    match status {
        StatusCode::UNAUTHORIZED => CalendarError::Locked(words),
        StatusCode::NOT_FOUND | StatusCode::GONE => CalendarError::Gone(words),
        StatusCode::FORBIDDEN if why == "insufficientPermissions" => CalendarError::Locked(words),
        StatusCode::FORBIDDEN if hurried.contains(&&*why) => CalendarError::Away(words),
        // The event of this name came into being meanwhile: the next look finds it.
        StatusCode::TOO_MANY_REQUESTS | StatusCode::CONFLICT => CalendarError::Away(words),
        status if status.is_client_error() => CalendarError::Refused(words),
        _ => CalendarError::Away(words),
    }
}
