//! `/admin/availability/holidays`: public holidays of a country, taken off.

use super::{fallen, hours_desk::HoursDesk};
use crate::{error::Result, extract::Fields};
use app::{
    Error,
    hours::ahead::{Bookings, Named},
};
use availability::Blocked;
use axum::http::StatusCode;
use jiff::{ToSpan, civil::Date};
use model::holidays::{self, COUNTRIES, LUNAR_YEARS};
use view::pages::admin::{
    fallen::Fallen,
    form::{Choice, Problems},
    holidays::{Holiday, Holidays},
    shell::{Done, Place},
};

const PATH: &str = "/admin/availability/holidays";
/// How far the list looks: every holiday comes once a year.
const MONTHS: i32 = 12;

/// The choice in the form, and what became of it.
#[derive(Default)]
struct Seen {
    chosen: Option<holidays::Holidays>,
    unsaved: bool,
    asked: Vec<Fallen>,
    /// The sign of what the form began with.
    seen: String,
    late: bool,
    problems: Problems,
}

pub async fn show(desk: HoursDesk) -> Result {
    let chosen = app::hours::holidays::get(&desk.app, &desk.who, desk.whom()).await?;
    let seen = app::hours::holidays::seen(chosen.as_ref());
    page(&desk, StatusCode::OK, Seen { chosen, seen, ..Seen::default() }).await
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let chosen = posted(&desk, &fields);
    let sign = fields.text("seen").to_owned();
    let seen = |chosen| Seen { chosen, unsaved: true, seen: sign.clone(), ..Seen::default() };
    if fields.get("action") == Some("show") {
        return page(&desk, StatusCode::OK, seen(chosen)).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let asked = fallen::to_tell(&fields, newly_off(&desk, chosen.as_ref()).await?);
    if !asked.is_empty() {
        return page(&desk, wrong, Seen { asked, ..seen(chosen) }).await;
    }
    let began_with = Some(sign.clone());
    let set =
        app::hours::holidays::set(&desk.app, &desk.who, desk.whom(), chosen.clone(), began_with);
    match set.await {
        Ok(()) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(_)) => {
            let problems = Problems::one("country", desk.locale().t("error-listed"));
            page(&desk, wrong, Seen { problems, ..seen(None) }).await
        }
        Err(Error::Stale) => {
            let since = app::hours::holidays::get(&desk.app, &desk.who, desk.whom()).await?;
            let sign = app::hours::holidays::seen(since.as_ref());
            let seen = Seen { seen: sign, late: true, ..seen(chosen) };
            page(&desk, StatusCode::CONFLICT, seen).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The bookings on days that were not taken off before.
async fn newly_off(
    desk: &HoursDesk,
    chosen: Option<&holidays::Holidays>,
) -> app::Result<Vec<Named>> {
    let Some(chosen) = chosen else { return Ok(Vec::new()) };
    let before = app::hours::holidays::get(&desk.app, &desk.who, desk.whom()).await?;
    let (from, to) = year(desk);
    let off: Vec<_> = before.map(|before| before.between(from, to)).unwrap_or_default();
    let was_off = |date: Date| off.iter().any(|holiday| holiday.date == date);
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let mut dates: Vec<_> = chosen.between(from, to).into_iter().map(|one| one.date).collect();
    dates.dedup();
    dates.retain(|date| !was_off(*date));
    Ok(dates.into_iter().flat_map(|date| on(&bookings, date)).collect())
}

fn on(bookings: &Bookings, date: Date) -> Vec<Named> {
    let closed = Blocked { from: date, to: date, start: None, end: None };
    bookings.blocked_by(&closed)
}

/// The choice in the form. A list of other holidays than those chosen says nothing about them.
fn posted(desk: &HoursDesk, fields: &Fields) -> Option<holidays::Holidays> {
    let country = fields.filled("country")?.to_owned();
    let known = holidays::country(&country);
    let region = fields.filled("region").filter(|code| {
        known.is_some_and(|country| country.regions.iter().any(|region| region.code == *code))
    });
    let region = region.map(str::to_owned);
    let mut chosen = holidays::Holidays { country, region, excluded: Vec::new() };
    if fields.text("listed") == mark(&chosen) {
        let kept: Vec<_> = fields.all("keep").collect();
        let (from, to) = year(desk);
        let names = chosen.all_between(from, to).into_iter().map(|holiday| holiday.name);
        let mut excluded: Vec<_> = names.filter(|name| !kept.contains(name)).collect();
        excluded.sort_unstable();
        excluded.dedup();
        chosen.excluded = excluded.into_iter().map(str::to_owned).collect();
    }
    Some(chosen)
}

/// The country and region as one word.
fn mark(chosen: &holidays::Holidays) -> String {
    format!("{}-{}", chosen.country, chosen.region.as_deref().unwrap_or(""))
}

fn year(desk: &HoursDesk) -> (Date, Date) {
    let today = desk.today();
    (today, today.saturating_add(MONTHS.months()).saturating_sub(1.day()))
}

async fn page(desk: &HoursDesk, status: StatusCode, seen: Seen) -> Result {
    let Seen { chosen, unsaved, asked, seen, late, problems } = seen;
    let l = desk.locale();
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let country = chosen.as_ref().and_then(|chosen| holidays::country(&chosen.country));
    let mut countries: Vec<_> = COUNTRIES.iter().map(|one| (one.code, l.t(one.name))).collect();
    countries.sort_by(|one, other| one.1.cmp(&other.1));
    let regions = country.map_or(&[][..], |country| country.regions);
    let regions = regions.iter().map(|region| (region.code, region.name));
    let region = chosen.as_ref().and_then(|chosen| chosen.region.as_deref());
    let template = Holidays {
        page: desk.page.clone(),
        shell: desk.shell(Place::Availability),
        scope: desk.scope(),
        reader: desk.reader(),
        countries: Choice::list(countries, country.map_or("", |country| country.code)),
        regions: Choice::list(regions, region.unwrap_or("")),
        listed: chosen.as_ref().map(mark).unwrap_or_default(),
        holidays: chosen.map(|chosen| list(desk, &chosen, &bookings)).unwrap_or_default(),
        table_until: country.filter(|one| one.code == "KR").map(|_| *LUNAR_YEARS.end()),
        by_moon: country.is_some_and(|one| one.by_moon),
        unsaved,
        asked,
        seen,
        late,
        problems,
    };
    Ok(desk.show_with(status, &template))
}

/// The holidays of the next twelve months in the order they come, each with all its days.
fn list(desk: &HoursDesk, chosen: &holidays::Holidays, bookings: &Bookings) -> Vec<Holiday> {
    let (from, to) = year(desk);
    let mut listed: Vec<Holiday> = Vec::new();
    for holiday in chosen.all_between(from, to) {
        let date = holiday.date;
        let fallen = fallen::rows(on(bookings, date));
        match listed.iter_mut().find(|one| one.key == holiday.name) {
            Some(one) => {
                one.dates.push(date);
                one.bookings.extend(fallen);
            }
            None => listed.push(Holiday {
                key: holiday.name.to_owned(),
                dates: vec![date],
                is_kept: !chosen.excluded.iter().any(|name| name == holiday.name),
                bookings: fallen,
            }),
        }
    }
    listed
}
