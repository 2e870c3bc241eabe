//! A guest shows that they read the address they book with: a code of six digits goes there, and
//! comes back with the booking. Only where the organization wants it.
//!
//! A code belongs to one address at one organization and to whoever asked for it, so that nobody else
//! can use up its tries. It is good for ten minutes and five tries, and is kept as a mark that only
//! this installation can make.

use crate::{
    App, Code, Error, Result,
    accounts::{
        letters::{Post, post},
        resets::LETTERS,
        slowing::{self, Key},
    },
    book::Book,
    ceremony::{self, Kind},
    entropy,
    jobs::mail::spoken,
    limits::{self, Counted},
    offer::Offering,
    outbox,
};
use jiff::{SignedDuration, Timestamp};
use model::{Action, Actor, EmailAddress, Role};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::messages::Secret;
use view::mails::account::AccountNews;

/// How long a mail may take before a new code is sent to whoever has none.
const ARRIVES: SignedDuration = SignedDuration::from_mins(1);

/// What is remembered of a code.
#[derive(Serialize, Deserialize)]
struct Sent {
    mark: String,
    at: Timestamp,
}

/// The address is the guest's own, as far as it has to be.
pub(crate) struct Confirmed(Option<Name>);

/// What a code belongs to.
struct Name {
    /// The address there.
    address: String,
    /// The same as this caller or this form asks about it.
    asked: String,
}

/// Whether the booking came with the right code, where one is needed; without one, one is sent.
///
/// # Errors
/// `EmailCode` until it does. `Paused` after too many letters to the address, `Limited` after too many
/// for the caller.
pub(crate) async fn check(
    app: &App,
    offering: &Offering,
    book: &Book,
    email: &EmailAddress,
) -> Result<Confirmed> {
    let proven = book.proven.as_ref().is_some_and(|own| own.folded() == email.folded());
    let wanted = offering.organization.settings.confirm_email;
    if !wanted || proven || book.counted == Counted::Nobody {
        return Ok(Confirmed(None));
    }
    let name = Name::of(offering, book, email);
    let now = app.clock.now();
    let code: String = book.email_code.as_deref().unwrap_or("").split_whitespace().collect();
    let sent: Option<Sent> = match code.is_empty() {
        true => ceremony::look(app, Kind::EmailCode, &name.asked).await?,
        false => ceremony::attempt(app, Kind::EmailCode, &name.asked).await?,
    };
    match sent {
        Some(sent) if !code.is_empty() => {
            match app.is_mark(&name.asked, code.as_bytes(), &sent.mark) {
                true => Ok(Confirmed(Some(name))),
                false => Err(Error::EmailCode(Code::Wrong)),
            }
        }
        Some(sent) if now.duration_since(sent.at) < ARRIVES => Err(Error::EmailCode(Code::Sent)),
        _ => {
            limits::code(app, book.counted, now).await?;
            slowing::count(app, &[name.letters()], now).await?;
            send(app, offering, book, email, &name.asked, now).await?;
            Err(Error::EmailCode(if code.is_empty() { Code::Sent } else { Code::Anew }))
        }
    }
}

/// The code was for one booking, which is made.
pub(crate) async fn use_up(app: &App, confirmed: Confirmed) -> Result<()> {
    let Some(name) = confirmed.0 else { return Ok(()) };
    ceremony::take::<Sent>(app, Kind::EmailCode, &name.asked).await?;
    slowing::forgive(app, &[name.letters()]).await
}

impl Name {
    fn of(offering: &Offering, book: &Book, email: &EmailAddress) -> Self {
        let address = format!("email-code:{}:{}", offering.organization.id, email.folded());
        // A program's key is another with each request; a form keeps its own until it is through.
        let form = book.once.as_ref().filter(|once| once.scope == "form");
        let asker = form.map(|form| format!("form:{}", form.key));
        let asker = asker.or_else(|| book.counted.caller()).unwrap_or_default();
        Name { asked: format!("{address}:{asker}"), address }
    }

    /// How many codes go to one address, whoever asks.
    fn letters(&self) -> Key {
        Key::of("email-code", &self.address, LETTERS)
    }
}

/// Sends a new code in place of the last; none is kept whose letter could not be written.
async fn send(
    app: &App,
    offering: &Offering,
    book: &Book,
    email: &EmailAddress,
    name: &str,
    now: Timestamp,
) -> Result<()> {
    // Of 2^64 numbers no six digits come up noticeably more often than others.
    let code = format!("{:06}", u64::from_be_bytes(entropy::bytes()) % 1_000_000);
    let sent = Sent { mark: app.mark(name, code.as_bytes()), at: now };
    let until = ceremony::replace(app, Kind::EmailCode, name, &sent).await?;
    let secret = Secret { text: code, until, member: None, role: Role::Host };
    let written = write(app, offering, book, email, secret, now).await;
    if written.is_err() {
        ceremony::take::<Sent>(app, Kind::EmailCode, name).await.ok();
    }
    written
}

async fn write(
    app: &App,
    offering: &Offering,
    book: &Book,
    email: &EmailAddress,
    secret: Secret,
    now: Timestamp,
) -> Result<()> {
    let organization = &offering.organization;
    let mut tx = app.db.write(organization.id).await?;
    let (id, details) = (organization.id.0, json!({}));
    let change =
        outbox::note(&mut tx, "email_code", id, Action::Created, Actor::Guest, details, now);
    let link = format!(
        "/book/{}/{}/{}",
        organization.slug, offering.host.username, offering.event_type.slug
    );
    let letter = Post {
        change: change.await?,
        organization,
        to: ("", email.as_str()),
        reply_to: None,
        locale: spoken(book.guest.language.as_deref(), organization),
        news: AccountNews::Code { code: secret.text.clone(), link: app.whole_url(&link) },
        secret: Some(secret),
    };
    post(app, &mut tx, letter, now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}
