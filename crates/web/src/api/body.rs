//! A request's JSON, read into values, with every fault named by its path.

use super::{
    bad_fields::BadFields,
    problem::{Problem, bare},
};
use app::Once;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;
use serde_path_to_error::Segment;
use sha2::{Digest, Sha256};

/// A JSON object; no body at all is an empty one.
pub struct Body<T>(pub T);

/// The object of a request that makes something, with its `Idempotency-Key` if it has one.
pub struct Keyed<T> {
    pub body: T,
    key: Option<String>,
    fingerprint: [u8; 32],
}

impl<T> Keyed<T> {
    /// What lets a repeat find the first try; keys of one scope have nothing to do with another's.
    pub fn split(self, scope: &'static str) -> (T, Option<Once>) {
        let Keyed { body, key, fingerprint } = self;
        (body, key.map(|key| Once { scope, key, fingerprint }))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        read(object(request, state).await?).map(Body)
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Keyed<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let key = key(request.headers())?;
        let address = request.uri().to_string();
        let value = object(request, state).await?;
        // The keys of an object are sorted, so the same content has the same text.
        let fingerprint = Sha256::digest(format!("{address}\n{value}")).into();
        Ok(Keyed { body: read(value)?, key, fingerprint })
    }
}

const KEY: &str = "Idempotency-Key";

fn key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get(KEY) else { return Ok(None) };
    match value.to_str() {
        Ok(key) if (1..=255).contains(&key.len()) => Ok(Some(key.to_owned())),
        _ => Err(Problem::field(KEY, "Send a key of 1 to 255 letters, digits or signs.")),
    }
}

async fn object<S: Send + Sync>(request: Request, state: &S) -> Result<Value, Problem> {
    let is_json = request.headers().get(header::CONTENT_TYPE).is_some_and(is_json);
    let bytes = Bytes::from_request(request, state)
        .await
        .map_err(|rejection| bare(rejection.into_response().status()))?;
    if bytes.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    if !is_json {
        return Err(bare(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let value: Value = serde_json::from_slice(&bytes).map_err(|error| malformed(&error))?;
    if !value.is_object() {
        return Err(Problem::field("body", "Send a JSON object."));
    }
    let mut errors = BadFields::default();
    refuse_nul(&value, "", &mut errors);
    errors.check().map_err(Problem::invalid)?;
    Ok(value)
}

/// `application/json`, or a format built on it (RFC 6839 §3.1).
fn is_json(value: &axum::http::HeaderValue) -> bool {
    let kind = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    let kind = kind.trim().to_ascii_lowercase();
    kind == "application/json" || kind.starts_with("application/") && kind.ends_with("+json")
}

fn malformed(error: &serde_json::Error) -> Problem {
    let detail = format!("The body is not JSON: {error}.");
    Problem::new(StatusCode::BAD_REQUEST, "malformed-json", "Not JSON", &detail)
}

/// PostgreSQL keeps no NUL in text, so neither do we.
fn refuse_nul(value: &Value, path: &str, errors: &mut BadFields) {
    let words = "Leave out the NUL character.";
    match value {
        Value::String(text) if text.contains('\0') => errors.add(path, words),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                refuse_nul(item, &format!("{path}[{index}]"), errors);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                if name.contains('\0') {
                    errors.add(path.replace('\0', ""), words);
                } else {
                    refuse_nul(value, &path, errors);
                }
            }
        }
        _ => {}
    }
}

/// The value as `T`. Reading stops at the first fault, so what is at fault is taken out and the
/// rest read again, until every fault is named.
fn read<T: DeserializeOwned>(mut value: Value) -> Result<T, Problem> {
    let mut errors = BadFields::default();
    loop {
        let error = match serde_path_to_error::deserialize::<_, T>(&value) {
            Ok(read) if errors.is_empty() => return Ok(read),
            Ok(_) => return Err(Problem::invalid(errors)),
            Err(error) => error,
        };
        let words = error.inner().to_string();
        let path = error.path();
        if let Some(missing) = between(&words, "missing field `", "`") {
            let field = match path.iter().next() {
                Some(_) => format!("{path}.{missing}"),
                None => missing.to_owned(),
            };
            if !errors.names(&field) {
                errors.add(field, "Enter this.");
            }
            return Err(Problem::invalid(errors));
        }
        errors.add(path.to_string(), sentence(&words));
        if 20 < errors.0.len() || !take_out(&mut value, path) {
            return Err(Problem::invalid(errors));
        }
    }
}

fn take_out(value: &mut Value, path: &serde_path_to_error::Path) -> bool {
    let segments: Vec<_> = path.iter().collect();
    let Some((Segment::Map { key }, above)) = segments.split_last() else { return false };
    let parent = above.iter().try_fold(value, |value, segment| match segment {
        Segment::Map { key } => value.get_mut(key),
        Segment::Seq { index } => value.get_mut(index),
        _ => None,
    });
    parent.and_then(Value::as_object_mut).and_then(|fields| fields.remove(key)).is_some()
}

/// The reader's words for programmers, in words for whoever wrote the JSON.
fn sentence(words: &str) -> String {
    if words.starts_with("unknown field") {
        return "There is no such field.".into();
    }
    if words.starts_with("unknown variant") {
        let known = words.split_once("expected ").map_or("", |(_, known)| known);
        return format!("Use {}.", known.replace('`', ""));
    }
    if words.starts_with("data did not match any variant") {
        return "Give text, a number, true or false, or a list of texts.".into();
    }
    let expected = words.rsplit_once("expected ").map(|(_, expected)| expected);
    if words.starts_with("invalid ")
        && let Some(expected) = expected
    {
        let expected = match expected {
            "i64" | "i32" | "u64" | "u32" | "usize" => "a whole number",
            "f64" => "a number",
            "a string" | "string or map" => "text",
            "a boolean" => "true or false",
            "a sequence" => "a list",
            "a map" => "an object",
            other if other.starts_with("struct ") => "an object",
            other => other,
        };
        return format!("Give {expected}.");
    }
    super::params::sentence(&words)
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.strip_prefix(before)?.split(after).next()
}

/// For a field that may be missing, and may be null: a missing one is `None`, null `Some(None)`.
///
/// Use with `#[serde(default, deserialize_with = "given")]`.
pub fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it reads is of interest")]
    struct Sample {
        name: String,
        minutes: Option<i64>,
        days: Option<Vec<i64>>,
    }

    #[test]
    fn every_fault_is_named_by_its_path() {
        let value = json!({ "name": 5, "minutes": "30", "days": [1, "2"], "more": 1 });
        let problem = read::<Sample>(value).unwrap_err();
        let mut told: Vec<_> =
            problem.errors.iter().map(|e| (e.field.as_str(), e.message.as_str())).collect();
        told.sort();
        assert_eq!(told, [("days[1]", "Give a whole number.")]);

        let value = json!({ "name": 5, "minutes": "30", "more": 1 });
        let problem = read::<Sample>(value).unwrap_err();
        let mut told: Vec<_> =
            problem.errors.iter().map(|e| (e.field.as_str(), e.message.as_str())).collect();
        told.sort();
        let whole = "Give a whole number.";
        let none = "There is no such field.";
        assert_eq!(told, [("minutes", whole), ("more", none), ("name", "Give text.")]);
    }
}
