//! A member who leaves: what is still to come for them, and whether they can be removed.

use crate::{
    App, Error, Principal, Result, hosts,
    hours::ahead::{self, Named},
    outbox, photo,
};
use model::{Action, Member, MemberId, say};
use serde_json::json;
use store::{Tx, leaving};

/// What to know before a member is switched off or removed.
pub struct Leaving {
    pub member: Member,
    /// Their bookings that are still on; being switched off cancels none.
    pub ahead: Vec<Named>,
    /// Whether bookings or their history name them: then they can only be switched off.
    pub is_named: bool,
}

/// # Errors
/// `Forbidden` for hosts, for members above whoever asks, and for oneself.
pub async fn look(app: &App, who: &Principal, id: MemberId) -> Result<Leaving> {
    let mut tx = app.db.read(who.organization).await?;
    let member = above(&mut tx, who, id).await?;
    let is_named = leaving::is_named(&mut tx, id).await?;
    drop(tx);
    let ahead = ahead::bookings(app, who, Some(id)).await?.all();
    Ok(Leaving { member, ahead, is_named })
}

/// Removes a member whom no booking names, with their pages, hours, sessions and devices.
///
/// # Errors
/// Like [`look`]. Names `member` for one who has hosted, or taken part in what became of a booking;
/// `isActive` for the last owner.
pub async fn remove(app: &App, who: &Principal, id: MemberId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    above(&mut tx, who, id).await?;
    // The diary first, so that nobody books them between the look and the deed.
    store::diaries::touch_rules(&mut tx, id).await?;
    let member = above(&mut tx, who, id).await?;
    if leaving::is_named(&mut tx, id).await? {
        return Err(Error::field("member", say("error-member-named")));
    }
    let gone = Member { is_active: false, avatar_url: None, ..member.clone() };
    hosts::keeps_an_owner(&mut tx, &member, &gone).await?;
    photo::remove_old(&mut tx, &member, &gone).await?;
    leaving::remove(&mut tx, id).await?;
    let details = json!({ "before": hosts::public(&member) });
    outbox::log(&mut tx, "member", id.0, Action::Deleted, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

/// The member, for somebody who may send them away.
async fn above(tx: &mut Tx, who: &Principal, id: MemberId) -> Result<Member> {
    who.may_administer()?;
    let member = store::members::get(tx, id).await?.ok_or(Error::NotFound)?;
    if who.role < member.role || who.member() == Some(id) {
        return Err(Error::Forbidden);
    }
    Ok(member)
}
