//! The public holidays a host takes off.

use super::whose;
use crate::{
    api::{
        body::{Body, given},
        described::OfUser,
        list::List,
        params::Params,
        problem::Problem,
    },
    extract::Caller,
};
use app::{App, Principal, hosts, hours::holidays};
use axum::{Json, extract::State};
use jiff::ToSpan;
use model::{
    MemberId,
    holidays::{COUNTRIES, Country, Holidays},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use view::locale::Locale;

/// What the ids of holidays begin with where they are messages.
const KEY: &str = "holiday-";

/// The public holidays a host takes off: nothing is offered on them.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Holidays)]
pub struct Shape {
    /// ISO 3166-1; null while none are taken off.
    #[schema(required)]
    country: Option<String>,
    /// The part of the country; null for what is kept everywhere in it.
    #[schema(required)]
    region: Option<String>,
    /// The ids of those on which the host works all the same.
    excluded: Vec<String>,
    /// Those of the twelve months to come.
    days: Vec<Day>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Holiday)]
struct Day {
    #[schema(format = Date)]
    date: String,
    id: String,
    name: String,
    /// False on those the host works on.
    is_off: bool,
}

/// Holidays as sent: what is left out stays as it is. Another country begins with all of its own.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = HolidaysChange, example = json!({
    "country": "DE", "region": "BY", "excluded": ["epiphany"],
}))]
pub struct Change {
    /// Null takes none off.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    country: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    region: Option<Option<String>>,
    excluded: Option<Vec<String>>,
    #[serde(rename = "days")]
    #[schema(read_only, value_type = Option<Vec<Day>>)]
    _days: Option<serde::de::IgnoredAny>,
}

/// A country whose holidays are known, and its parts with holidays of their own.
#[derive(Serialize, ToSchema)]
#[schema(as = HolidayCountry)]
pub struct CountryShape {
    code: &'static str,
    name: String,
    regions: Vec<RegionShape>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = HolidayRegion)]
struct RegionShape {
    code: &'static str,
    name: &'static str,
}

impl From<&Country> for CountryShape {
    fn from(country: &Country) -> Self {
        let region =
            |region: &model::holidays::Region| RegionShape { code: region.code, name: region.name };
        CountryShape {
            code: country.code,
            name: Locale::english().t(country.name),
            regions: country.regions.iter().map(region).collect(),
        }
    }
}

impl Change {
    fn applied(self, before: Option<Holidays>) -> Option<Holidays> {
        let same = |code: &Option<String>| {
            code.as_deref() == before.as_ref().map(|before| before.country.as_str())
        };
        let mut next = match self.country {
            None => before?,
            Some(code) if same(&code) => before?,
            Some(code) => Holidays { country: code?, ..Holidays::default() },
        };
        if let Some(region) = self.region {
            next.region = region;
        }
        if let Some(ids) = self.excluded {
            next.excluded = ids.iter().map(|id| format!("{KEY}{id}")).collect();
            next.excluded.sort_unstable();
            next.excluded.dedup();
        }
        Some(next)
    }
}

/// The holidays a host takes off
#[utoipa::path(
    get, path = "/api/admin/scheduling/holidays", tag = "availability",
    operation_id = "getHolidays",
    params(OfUser),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> Result<Json<Shape>, Problem> {
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    Ok(Json(see(&app, &who, host).await?))
}

/// Change the holidays a host takes off
///
/// Bookings that are there already stay.
#[utoipa::path(
    put, path = "/api/admin/scheduling/holidays", tag = "availability",
    operation_id = "updateHolidays",
    params(OfUser),
    request_body = Change,
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
    Body(change): Body<Change>,
) -> Result<Json<Shape>, Problem> {
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let before = holidays::get(&app, &who, Some(host)).await?;
    // What is left out stays as it was read here, so nobody may save in between.
    let seen = Some(holidays::seen(before.as_ref()));
    holidays::set(&app, &who, Some(host), change.applied(before), seen).await?;
    Ok(Json(see(&app, &who, host).await?))
}

/// The countries whose holidays are known
#[utoipa::path(
    get, path = "/api/admin/scheduling/holidays/countries", tag = "availability",
    operation_id = "listHolidayCountries",
    responses((status = 200, body = List<CountryShape>)),
    security(("key" = [])),
)]
pub async fn countries(Caller(_who): Caller) -> Json<List<CountryShape>> {
    let data = COUNTRIES.iter().map(CountryShape::from).collect();
    Json(List { data, next_cursor: None })
}

async fn see(app: &App, who: &Principal, host: MemberId) -> Result<Shape, Problem> {
    let timezone = hosts::get(app, who, host).await?.timezone;
    let today = timezone.tz().to_datetime(app.clock.now()).date();
    let last = today.saturating_add(12.months()).saturating_sub(1.day());
    let chosen = holidays::get(app, who, Some(host)).await?.unwrap_or_default();
    let id = |name: &str| name.strip_prefix(KEY).unwrap_or(name).to_owned();
    let day = |one: model::holidays::Holiday| Day {
        date: one.date.to_string(),
        id: id(one.name),
        name: Locale::english().t(one.name),
        is_off: !chosen.excluded.iter().any(|name| name == one.name),
    };
    Ok(Shape {
        days: chosen.all_between(today, last).into_iter().map(day).collect(),
        country: Some(chosen.country).filter(|code| !code.is_empty()),
        region: chosen.region,
        excluded: chosen.excluded.iter().map(|name| id(name)).collect(),
    })
}
