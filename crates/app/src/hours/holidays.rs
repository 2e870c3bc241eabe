//! Public holidays a host takes off: closed days, computed whenever somebody asks.

use crate::{App, Error, Principal, Result, outbox, seen};
use model::{
    Action, MemberId,
    holidays::{self, Holidays},
    say,
};
use serde_json::json;

pub async fn get(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Option<Holidays>> {
    let host = who.own_or(host)?;
    let mut tx = app.db.read(who.organization).await?;
    store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    Ok(store::holidays::of(&mut tx, host).await?)
}

/// A sign of what is taken off now, for a form to hand back.
pub fn seen(holidays: Option<&Holidays>) -> String {
    seen::sign(&holidays)
}

/// Switches them on, changes them, or with `None` switches them off. `began_with` is the [`seen`] of
/// what the editor began with; `None` overwrites whatever is there.
///
/// # Errors
/// `Stale` when somebody saved in between.
/// Names `country`, `region` or `excluded` where there is no such thing.
pub async fn set(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    holidays: Option<Holidays>,
    began_with: Option<String>,
) -> Result<()> {
    let host = who.own_or(host)?;
    if let Some(field) = holidays.as_ref().and_then(unknown) {
        return Err(Error::field(field, say("error-listed")));
    }
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    store::diaries::touch_rules(&mut tx, host).await?;
    let before = store::holidays::of(&mut tx, host).await?;
    if began_with.is_some_and(|sign| sign != seen(before.as_ref())) {
        // Sent twice, or somebody else wrote the same: it is saved.
        return if before == holidays { Ok(()) } else { Err(Error::Stale) };
    }
    match &holidays {
        Some(holidays) => store::holidays::save(&mut tx, host, holidays).await?,
        None => store::holidays::remove(&mut tx, host).await?,
    }
    let details = json!({ "before": before, "after": holidays });
    outbox::log(&mut tx, "holidays", host.0, Action::Updated, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

fn unknown(holidays: &Holidays) -> Option<&'static str> {
    let Some(country) = holidays::country(&holidays.country) else { return Some("country") };
    if !holidays.is_known() {
        return Some("region");
    }
    holidays.excluded.iter().any(|name| !country.has(name)).then_some("excluded")
}
