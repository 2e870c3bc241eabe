//! The API described: the document for programs, and a page for people made of it.

use super::openapi;
use crate::{
    answer,
    extract::{Query, Visitor},
};
use app::App;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use std::sync::LazyLock;
use utoipa::{
    Modify, OpenApi,
    openapi::security::{Http, HttpAuthScheme, SecurityScheme},
};
use utoipa_axum::router::OpenApiRouter;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Kalends",
        description = "Book times with hosts, and run an organization's scheduling.\n\n\
            Names are camelCase, instants RFC 3339 in UTC, civil dates `YYYY-MM-DD`, civil times \
            `HH:MM`, zones IANA. Errors are problem details (RFC 9457) whose `type` never changes. \
            Every POST that creates takes an `Idempotency-Key`. Admin operations take a key of \
            the organization as `Authorization: Bearer kal_…`, or the signed-in session. A key of role `host` sees and \
            changes what the member could it was made for; without `userId` it means theirs.",
    ),
    tags(
        (name = "public", description = "For guests: no key"),
        (name = "users", description = "The members of the organization"),
        (name = "settings", description = "A host's defaults"),
        (name = "event types", description = "What hosts offer"),
        (name = "availability", description = "When hosts take bookings"),
        (name = "bookings", description = "What guests have booked"),
        (name = "changelog", description = "What happened"),
    ),
    modifiers(&Key),
)]
struct Document;

struct Key;

impl Modify for Key {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        document.components.get_or_insert_default().add_security_scheme("key", scheme);
    }
}

/// The document before any operation is in it.
pub fn begin() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Document::openapi())
}

static TEXT: LazyLock<Bytes> = LazyLock::new(|| {
    let text = openapi().to_pretty_json().unwrap_or_default();
    Bytes::from(text + "\n")
});

pub async fn document() -> Response {
    let fields = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")];
    (fields, TEXT.clone()).into_response()
}

#[derive(Template)]
#[template(path = "api_docs.html")]
struct Page {
    assets: String,
    groups: &'static [Group],
}

struct Group {
    name: String,
    description: String,
    operations: Vec<Operation>,
}

/// One operation as the page tells it.
struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    description: String,
    params: Vec<Param>,
    needs_key: bool,
    /// The name of what is sent, and how a request could look.
    body: Option<(String, String)>,
    answers: Vec<(String, String)>,
}

struct Param {
    name: String,
    place: String,
    required: bool,
    description: String,
}

impl Operation {
    /// Whether a link can try it: it only reads, and needs nothing but its address.
    fn can_try(&self) -> bool {
        self.method == "get"
    }

    fn curl(&self) -> String {
        let mut lines = vec![format!("curl -X {} '{}'", self.method.to_uppercase(), self.path)];
        if self.needs_key {
            lines.push("-H 'Authorization: Bearer kal_…'".into());
        }
        if let Some((_, example)) = &self.body {
            lines.push("-H 'Content-Type: application/json'".into());
            lines.push(format!("-d '{example}'"));
        }
        lines.join(" \\\n  ")
    }
}

/// The operations by their tags, read from the document itself.
static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let document: Value = serde_json::from_slice(&TEXT).unwrap_or_default();
    let operations = operations(&document);
    let mut groups: Vec<Group> = list(&document["tags"])
        .iter()
        .map(|tag| Group {
            name: text(&tag["name"]),
            description: text(&tag["description"]),
            operations: Vec::new(),
        })
        .collect();
    for (tag, operation) in operations {
        if let Some(group) = groups.iter_mut().find(|group| group.name == tag) {
            group.operations.push(operation);
        }
    }
    groups
});

fn operations(document: &Value) -> Vec<(String, Operation)> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, told) in item.as_object().into_iter().flatten() {
            let shape = &told["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            let operation = Operation {
                id: text(&told["operationId"]),
                method: method.clone(),
                path: path.clone(),
                summary: text(&told["summary"]),
                description: text(&told["description"]),
                params: list(&told["parameters"]).iter().map(Param::of).collect(),
                needs_key: told.get("security").is_some(),
                body: shape.as_str().map(|shape| body(document, shape)),
                answers: told["responses"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(status, answer)| (status.clone(), told_of(document, answer)))
                    .collect(),
            };
            operations.push((text(&told["tags"][0]), operation));
        }
    }
    operations
}

impl Param {
    fn of(told: &Value) -> Param {
        Param {
            name: text(&told["name"]),
            place: text(&told["in"]),
            required: told["required"] == true,
            description: text(&told["description"]),
        }
    }
}

/// An answer's description, its own or of the one it refers to.
fn told_of(document: &Value, answer: &Value) -> String {
    let shared = answer["$ref"].as_str().and_then(|place| document.pointer(&place[1..]));
    text(&shared.unwrap_or(answer)["description"])
}

/// The schema's name and its example.
fn body(document: &Value, shape: &str) -> (String, String) {
    let name = shape.rsplit('/').next().unwrap_or_default();
    let example = &document["components"]["schemas"][name]["example"];
    let example = if example.is_null() { "{}".into() } else { example.to_string() };
    (name.to_owned(), example)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub async fn page(visitor: Visitor) -> Response {
    let base = visitor.page();
    answer::page(&Page { assets: base.assets, groups: &GROUPS }, &base.nonce)
}

/// From the page's form to the address it describes. Without a script a form cannot fill in a path.
pub async fn go(Query(fields): Query) -> Response {
    let asked = fields.text("operation");
    let mut operations = GROUPS.iter().flat_map(|group| &group.operations);
    let Some(operation) = operations.find(|one| one.id == asked && one.can_try()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut address = operation.path.clone();
    let mut query = Vec::new();
    for param in &operation.params {
        let value = fields.text(&param.name);
        match param.place.as_str() {
            "path" => {
                let value = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
                address = address.replace(&format!("{{{}}}", param.name), &value);
            }
            "query" if !value.is_empty() => query.push((param.name.as_str(), value)),
            _ => {}
        }
    }
    if let Ok(query) = serde_urlencoded::to_string(query)
        && !query.is_empty()
    {
        address = format!("{address}?{query}");
    }
    Redirect::to(&address).into_response()
}

#[cfg(test)]
mod tests {
    /// Programs of others are made from it, so every change of it is one that somebody looked at.
    #[test]
    fn the_committed_document_is_the_present_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
        let present = String::from_utf8(super::TEXT.to_vec()).unwrap();
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &present).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(committed == present, "docs/openapi.json is old; UPDATE=1 writes it anew");
    }
}
