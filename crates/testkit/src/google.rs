//! What Google keeps of calendars, as far as we use it: grants, the list of calendars, busy times,
//! events. Shapes and words are those of the discovery document of API version 3.

use axum::{
    Form, Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, patch, post},
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Well,
    /// 503 to everything about calendars.
    Away,
    /// It writes what it is asked to, and then the connection breaks.
    Forgetful,
}

/// Everything there is.
#[derive(Default)]
pub struct Kept {
    pub mood: Mood,
    /// Whether the grant holds no more.
    pub revoked: bool,
    /// What was given back.
    pub given_back: Vec<String>,
    /// The events by their ids, those thrown away among them.
    pub events: Vec<Value>,
    /// How often it was asked for a new event.
    pub asked_for_new: usize,
    /// Calendars that were thrown away, and those that may only be read by now.
    pub gone: Vec<String>,
    pub read_only: Vec<String>,
    /// Busy times by calendar, besides events: pairs of instants.
    pub busy: HashMap<String, Vec<(String, String)>>,
    /// The keys that open the account.
    keys: Vec<String>,
}

/// The account's own calendar.
const OWN: &str = "ana@example.org";

#[derive(Clone)]
pub struct Google {
    pub url: String,
    kept: Arc<Mutex<Kept>>,
}

impl Google {
    pub async fn start() -> Google {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let kept = Kept { keys: vec!["first".into()], ..Kept::default() };
        let google = Google { url, kept: Arc::new(Mutex::new(kept)) };
        let router = router(google.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        google
    }

    pub fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The events that are not thrown away.
    pub fn live(&self) -> Vec<Value> {
        let live = |event: &&Value| event["status"] != "cancelled";
        self.kept().events.iter().filter(live).cloned().collect()
    }

    /// An event that somebody else put there, with as long a description as people paste.
    pub fn add(&self, uid: &str, start: &str, end: &str) {
        let mut kept = self.kept();
        let id = format!("event{}", kept.events.len());
        kept.events.push(json!({
            "id": id, "iCalUID": uid, "status": "confirmed", "calendar": OWN,
            "description": "Minutes. ".repeat(900),
            "start": { "dateTime": start }, "end": { "dateTime": end },
        }));
    }

    /// From now on the present key opens nothing, as after its hour; the grant holds.
    pub fn forget_keys(&self) {
        self.kept().keys.clear();
    }
}

fn router(google: Google) -> Router {
    let api = "/calendar/v3";
    Router::new()
        .route("/.well-known/openid-configuration", get(describe))
        .route("/jwks", get(|| async { Json(json!({ "keys": [] })) }))
        .route("/token", post(token))
        .route("/revoke", post(revoke))
        .route(&format!("{api}/users/me/calendarList"), get(calendars))
        .route(&format!("{api}/freeBusy"), post(free_busy))
        .route(&format!("{api}/calendars/{{calendar}}/events"), get(list).post(insert))
        .route(&format!("{api}/calendars/{{calendar}}/events/{{id}}"), patch(change).delete(remove))
        .with_state(google)
}

async fn describe(State(google): State<Google>) -> Json<Value> {
    let url = &google.url;
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "revocation_endpoint": format!("{url}/revoke"),
        "jwks_uri": format!("{url}/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_post"],
    }))
}

async fn token(
    State(google): State<Google>,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let mut kept = google.kept();
    let is_ours = form.get("refresh_token").is_some_and(|token| token == "lasting secret");
    if kept.revoked || !is_ours {
        let wrong = json!({ "error": "invalid_grant", "error_description": "Token revoked" });
        return (StatusCode::BAD_REQUEST, Json(wrong)).into_response();
    }
    let key = format!("key{}", kept.keys.len());
    kept.keys.push(key.clone());
    Json(json!({ "access_token": key, "token_type": "Bearer", "expires_in": 3599 })).into_response()
}

async fn revoke(State(google): State<Google>, Form(form): Form<HashMap<String, String>>) {
    google.kept().given_back.extend(form.get("token").cloned());
}

fn refused(status: StatusCode, reason: &str) -> Response {
    let error = json!({ "code": status.as_u16(), "errors": [{ "reason": reason }] });
    (status, Json(json!({ "error": error }))).into_response()
}

type Entered<'a> = Result<MutexGuard<'a, Kept>, Box<Response>>;

/// Lets in who has a key, while it is well.
fn entered<'a>(google: &'a Google, headers: &HeaderMap) -> Entered<'a> {
    let kept = google.kept();
    let told = headers.get("authorization").and_then(|value| value.to_str().ok());
    let key = told.and_then(|told| told.strip_prefix("Bearer ")).unwrap_or("");
    if kept.mood == Mood::Away {
        return Err(Box::new(refused(StatusCode::SERVICE_UNAVAILABLE, "backendError")));
    }
    if kept.revoked || !kept.keys.iter().any(|one| one == key) {
        return Err(Box::new(refused(StatusCode::UNAUTHORIZED, "authError")));
    }
    Ok(kept)
}

async fn calendars(State(google): State<Google>, headers: HeaderMap) -> Response {
    match entered(&google, &headers) {
        Ok(kept) => {
            let all = [
                json!({ "id": OWN, "summary": OWN, "primary": true, "accessRole": "owner" }),
                json!({ "id": "team", "summary": "Team", "accessRole": "writer" }),
                json!({ "id": "boss", "summary": "Boss", "accessRole": "freeBusyReader" }),
            ];
            let there = |one: &Value| kept.gone.iter().all(|gone| one["id"] != **gone);
            let items: Vec<_> = all.into_iter().filter(there).collect();
            Json(json!({ "kind": "calendar#calendarList", "items": items })).into_response()
        }
        Err(refused) => *refused,
    }
}

async fn free_busy(
    State(google): State<Google>,
    headers: HeaderMap,
    Json(asked): Json<Value>,
) -> Response {
    let kept = match entered(&google, &headers) {
        Ok(kept) => kept,
        Err(refused) => return *refused,
    };
    let spans = |id: &str| -> Vec<Value> {
        let spans = kept.busy.get(id).into_iter().flatten();
        spans.map(|(start, end)| json!({ "start": start, "end": end })).collect()
    };
    let items = asked["items"].as_array().cloned().unwrap_or_default();
    let ids = items.iter().filter_map(|item| item["id"].as_str());
    let found: HashMap<_, _> = ids.map(|id| (id, json!({ "busy": spans(id) }))).collect();
    Json(json!({ "kind": "calendar#freeBusy", "calendars": found })).into_response()
}

async fn list(
    State(google): State<Google>,
    headers: HeaderMap,
    Path(calendar): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let kept = match entered(&google, &headers).and_then(|kept| there(kept, &calendar)) {
        Ok(kept) => kept,
        Err(refused) => return *refused,
    };
    let deleted = query.get("showDeleted").is_some_and(|told| told == "true");
    let wanted = |event: &&Value| {
        event["calendar"] == *calendar
            && query.get("iCalUID").is_none_or(|uid| event["iCalUID"] == **uid)
            && (deleted || event["status"] != "cancelled")
    };
    let number = |name: &str| query.get(name).and_then(|told| told.parse::<usize>().ok());
    let (from, most) = (number("pageToken").unwrap_or(0), number("maxResults").unwrap_or(250));
    let fields = query.get("fields").map(String::as_str);
    let found = kept.events.iter().filter(wanted);
    let mut items: Vec<_> = found.skip(from).take(most + 1).cloned().collect();
    let next = (most < items.len()).then(|| (from + most).to_string());
    items.truncate(most);
    // Of all fields, this is the long one.
    for event in items.iter_mut().filter(|_| fields.is_some_and(|some| !some.contains("descr"))) {
        event.as_object_mut().and_then(|event| event.remove("description"));
    }
    let zone = "Europe/Berlin";
    Json(json!({ "items": items, "timeZone": zone, "nextPageToken": next })).into_response()
}

/// Goes on where there is such a calendar.
fn there<'a>(kept: MutexGuard<'a, Kept>, calendar: &str) -> Entered<'a> {
    match kept.gone.iter().any(|gone| gone == calendar) {
        true => Err(Box::new(refused(StatusCode::NOT_FOUND, "notFound"))),
        false => Ok(kept),
    }
}

/// Goes on where there is such a calendar that may be written to.
fn writable<'a>(kept: MutexGuard<'a, Kept>, calendar: &str) -> Entered<'a> {
    let kept = there(kept, calendar)?;
    match kept.read_only.iter().any(|only| only == calendar) {
        true => Err(Box::new(refused(StatusCode::FORBIDDEN, "requiredAccessLevel"))),
        false => Ok(kept),
    }
}

async fn insert(
    State(google): State<Google>,
    headers: HeaderMap,
    Path(calendar): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    Json(mut event): Json<Value>,
) -> Response {
    let mut kept = match entered(&google, &headers).and_then(|kept| writable(kept, &calendar)) {
        Ok(kept) => kept,
        Err(refused) => return *refused,
    };
    kept.asked_for_new += 1;
    let quiet = query.get("sendUpdates").is_some_and(|told| told == "none");
    if !quiet || event["iCalUID"].is_null() || !event["id"].is_null() {
        return refused(StatusCode::BAD_REQUEST, "invalid");
    }
    let same =
        |other: &Value| other["calendar"] == *calendar && other["iCalUID"] == event["iCalUID"];
    if kept.events.iter().any(same) {
        return refused(StatusCode::CONFLICT, "duplicate");
    }
    event["id"] = json!(format!("event{}", kept.events.len()));
    event["calendar"] = json!(calendar);
    kept.events.push(event.clone());
    answered(&kept, event)
}

async fn change(
    State(google): State<Google>,
    headers: HeaderMap,
    Path((calendar, id)): Path<(String, String)>,
    Json(with): Json<Value>,
) -> Response {
    let mut kept = match entered(&google, &headers).and_then(|kept| writable(kept, &calendar)) {
        Ok(kept) => kept,
        Err(refused) => return *refused,
    };
    let is_it = |event: &&mut Value| event["id"] == *id && event["calendar"] == *calendar;
    let Some(event) = kept.events.iter_mut().find(is_it) else {
        return refused(StatusCode::NOT_FOUND, "notFound");
    };
    let older = |with: &i64| with < &event["sequence"].as_i64().unwrap_or(0);
    if with["sequence"].as_i64().as_ref().is_some_and(older) {
        return refused(StatusCode::BAD_REQUEST, "invalid");
    }
    for (name, value) in with.as_object().into_iter().flatten() {
        event[name] = value.clone();
    }
    let event = event.clone();
    answered(&kept, event)
}

async fn remove(
    State(google): State<Google>,
    headers: HeaderMap,
    Path((calendar, id)): Path<(String, String)>,
) -> Response {
    let mut kept = match entered(&google, &headers).and_then(|kept| writable(kept, &calendar)) {
        Ok(kept) => kept,
        Err(refused) => return *refused,
    };
    let is_it = |event: &&mut Value| event["id"] == *id && event["calendar"] == *calendar;
    match kept.events.iter_mut().find(is_it) {
        Some(event) if event["status"] == "cancelled" => refused(StatusCode::GONE, "deleted"),
        Some(event) => {
            event["status"] = json!("cancelled");
            StatusCode::NO_CONTENT.into_response()
        }
        None => refused(StatusCode::NOT_FOUND, "notFound"),
    }
}

fn answered(kept: &Kept, event: Value) -> Response {
    match kept.mood {
        Mood::Forgetful => refused(StatusCode::BAD_GATEWAY, "backendError"),
        _ => Json(event).into_response(),
    }
}
