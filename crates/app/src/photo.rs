//! A member's photo.

use crate::{
    App, Error, Principal, Result, entropy, outbox,
    pictures::{self, Use},
};
use model::{Action, Member, MemberId, OrganizationId, PictureId};
use serde_json::json;
use store::Tx;

/// Where a picture of ours is served, as a path of this site.
pub fn path(organization: OrganizationId, id: PictureId) -> String {
    format!("/pictures/{organization}/{id}")
}

/// Shows this photo with the member's name; none with `None`.
///
/// # Errors
/// Names `picture` when it is none.
pub async fn set(
    app: &App,
    who: &Principal,
    member: MemberId,
    bytes: Option<Vec<u8>>,
) -> Result<Member> {
    who.may_manage(member)?;
    let picture = match bytes {
        Some(bytes) => Some(pictures::read(bytes, Use::Photo).await?),
        None => None,
    };
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::touch_rules(&mut tx, member).await?;
    let before = store::members::get(&mut tx, member).await?.ok_or(Error::NotFound)?;
    let mut after = Member { avatar_url: None, ..before.clone() };
    if let Some(picture) = picture {
        let id = PictureId(entropy::id(now));
        store::pictures::insert(&mut tx, id, &picture, now).await?;
        after.avatar_url = Some(path(who.organization, id));
    }
    store::members::update(&mut tx, &after, now).await?;
    remove_old(&mut tx, &before, &after).await?;
    let details = json!({
        "before": { "avatarUrl": before.avatar_url }, "after": { "avatarUrl": after.avatar_url },
    });
    outbox::log(&mut tx, "member", member.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// Takes the photo away that a member no longer shows, where it is a picture of ours.
pub(crate) async fn remove_old(tx: &mut Tx, before: &Member, after: &Member) -> Result<()> {
    if before.avatar_url == after.avatar_url {
        return Ok(());
    }
    let organization = OrganizationId(tx.organization());
    let old = before.avatar_url.as_deref().and_then(|url| own(organization, url));
    match old {
        Some(old) => Ok(store::pictures::delete(tx, old).await?),
        None => Ok(()),
    }
}

/// The picture an address leads to, if it is one of the organization's.
fn own(organization: OrganizationId, url: &str) -> Option<PictureId> {
    url.strip_prefix(&format!("/pictures/{organization}/"))?.parse().ok()
}
