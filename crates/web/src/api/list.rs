//! Lists come in pages: `limit` entries, and a cursor to go on from.

use super::{params::Params, problem::Problem};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

const USUAL: i64 = 50;
const MOST: i64 = 100;

pub const WRONG_CURSOR: &str = "Send a nextCursor of this list as it came.";

/// One page of a list. `nextCursor` leads to the next; the last page has none.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct List<T> {
    pub data: Vec<T>,
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// Which page is asked for.
pub struct Paging {
    pub limit: usize,
    /// What [`seal`] made the cursor of.
    pub cursor: Option<Vec<u8>>,
}

impl Params {
    /// Reads `limit` and `cursor`, whose cursors are `length` bytes long.
    pub fn paging(&mut self, length: usize) -> Paging {
        let limit = self.get("limit", |text| match text.parse() {
            Ok(limit @ 1..=MOST) => Ok(limit),
            _ => Err(format!("Write a number from 1 to {MOST}.")),
        });
        let cursor = self.get("cursor", |text| match URL_SAFE_NO_PAD.decode(text) {
            Ok(bytes) if bytes.len() == length => Ok(bytes),
            _ => Err(WRONG_CURSOR.into()),
        });
        Paging { limit: limit.unwrap_or(USUAL) as usize, cursor }
    }
}

/// A cursor of these bytes, which nobody should look into.
pub fn seal(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The length of the cursors that [`cut`] makes.
pub const PLACE: usize = 20;

/// One page of a list that is at hand as a whole. The cursor names the last entry, and its place
/// in case that entry is gone by the next page.
pub fn cut<T>(items: Vec<T>, paging: &Paging, id: impl Fn(&T) -> Uuid) -> List<T> {
    let begin = paging.cursor.as_deref().map_or(0, |cursor| {
        let (place, last) = cursor.split_at(4);
        let place = u32::from_be_bytes(place.try_into().unwrap_or_default()) as usize;
        let found = items.iter().position(|item| id(item).as_bytes() == last);
        found.map_or(place, |found| found + 1)
    });
    let end = begin.saturating_add(paging.limit);
    let more = end < items.len();
    let data: Vec<T> = items.into_iter().skip(begin).take(paging.limit).collect();
    let next_cursor = data.last().filter(|_| more).map(|last| {
        let place = u32::try_from(end).unwrap_or(u32::MAX).to_be_bytes();
        seal(&[place.as_slice(), id(last).as_bytes()].concat())
    });
    List { data, next_cursor }
}

/// For answers of a handler: a page of a list, or what is wrong with the query.
pub type Listed<T> = Result<axum::Json<List<T>>, Problem>;
