//! When members' calendars elsewhere were last found busy.

use crate::{At, Result, Tx, args, sql};
use jiff::Timestamp;
use model::{MemberId, Vendor};

sql!(
    OF_HOST,
    "select starts_at, ends_at from calendar_busy
      where organization_id = $1 and member_id = $2 and starts_at < $4 and $3 < ends_at
      order by starts_at"
);
sql!(
    KNOWN,
    "select starts_at, ends_at from calendar_busy
      where organization_id = $1 and member_id = $2 and provider = $3 order by starts_at"
);
sql!(
    INSERT,
    "insert into calendar_busy (organization_id, member_id, provider, starts_at, ends_at)
     values ($1, $2, $3, $4, $5)"
);
sql!(
    DELETE,
    "delete from calendar_busy where organization_id = $1 and member_id = $2 and provider = $3"
);
sql!(
    OWN_UIDS,
    "select uid from bookings where organization_id = $1 and host_id = $2 and $3 < starts_at"
);

pub type Span = (Timestamp, Timestamp);

/// What touches the span, in all of the host's calendars.
pub async fn of_host(
    tx: &mut Tx,
    host: MemberId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Span>> {
    let rows: Vec<(At, At)> =
        tx.all(OF_HOST, args![tx.organization(), host.0, At(from), At(to)]).await?;
    Ok(spans(rows))
}

/// All that is known of one vendor's calendars.
pub async fn known(tx: &mut Tx, host: MemberId, vendor: Vendor) -> Result<Vec<Span>> {
    let rows: Vec<(At, At)> =
        tx.all(KNOWN, args![tx.organization(), host.0, vendor.as_str()]).await?;
    Ok(spans(rows))
}

/// Puts this in the place of all that is known.
pub async fn replace(tx: &mut Tx, host: MemberId, vendor: Vendor, spans: &[Span]) -> Result<()> {
    tx.exec(DELETE, args![tx.organization(), host.0, vendor.as_str()]).await?;
    for (start, end) in spans {
        let args = args![tx.organization(), host.0, vendor.as_str(), At(*start), At(*end)];
        tx.exec(INSERT, args).await?;
    }
    Ok(())
}

/// By what name the host's own bookings stand in calendars, those long over left out.
pub async fn own_uids(tx: &mut Tx, host: MemberId, from: Timestamp) -> Result<Vec<String>> {
    let from = crate::bookings::begun(from);
    let rows: Vec<(String,)> = tx.all(OWN_UIDS, args![tx.organization(), host.0, At(from)]).await?;
    Ok(rows.into_iter().map(|(uid,)| uid).collect())
}

fn spans(rows: Vec<(At, At)>) -> Vec<Span> {
    rows.into_iter().map(|(start, end)| (start.0, end.0)).collect()
}
