//! Letters about accounts: written at once, word for word, in the transaction of what they tell,
//! and sent by the worker like every mail.

use crate::{App, Error, Result, entropy, jobs::mail::spoken, outbox};
use jiff::Timestamp;
use model::{ChangeId, Member, MemberId, MessageId, Organization};
use store::{
    Tx,
    messages::{Message, Secret},
};
use view::{
    locale::Locale,
    mails::account::{AccountLetter, AccountNews, WayIn},
};

pub(crate) struct Post<'a> {
    /// What it tells of.
    pub change: ChangeId,
    pub organization: &'a Organization,
    /// A name, which may be empty, and an address.
    pub to: (&'a str, &'a str),
    /// Who answers.
    pub reply_to: Option<&'a Member>,
    pub locale: Locale,
    pub news: AccountNews,
    pub secret: Option<Secret>,
}

pub(crate) async fn post(app: &App, tx: &mut Tx, post: Post<'_>, now: Timestamp) -> Result<()> {
    let Post { change, organization, to: (name, address), reply_to, locale, news, secret } = post;
    let letter = AccountLetter { organization: organization.name.clone(), locale, news };
    let rendered = view::mails::account::render(&letter);
    let message = Message {
        id: MessageId(entropy::id(now)),
        booking: None,
        change,
        recipient: RECIPIENT.to_owned(),
        to_name: name.to_owned(),
        to_address: address.to_owned(),
        from_name: rendered.from,
        reply_to_name: reply_to.map(|member| member.display_name.clone()).unwrap_or_default(),
        reply_to: reply_to.map(|member| member.email.to_string()).unwrap_or_default(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        calendar: None,
        state: if app.mailer.is_some() { "waiting" } else { "kept" }.to_owned(),
        error: None,
        created_at: now,
        sent_at: None,
        secret,
    };
    store::messages::insert(tx, &message).await?;
    outbox::send(tx, change, RECIPIENT, now).await
}

/// A notice to a member, in their language.
pub(crate) async fn tell(
    app: &App,
    tx: &mut Tx,
    change: ChangeId,
    member: &Member,
    news: AccountNews,
    now: Timestamp,
) -> Result<()> {
    let organization = store::organizations::own(tx).await?;
    let letter = Post {
        change,
        organization: &organization,
        to: (&member.display_name, member.email.as_str()),
        reply_to: None,
        locale: spoken(member.settings.language.as_deref(), &organization),
        news,
        secret: None,
    };
    post(app, tx, letter, now).await
}

/// Tells a member of a way into their account that came or went, so that nobody else opens one
/// unseen.
pub(crate) async fn tell_way_in(
    app: &App,
    tx: &mut Tx,
    change: ChangeId,
    member: MemberId,
    (way, name): (WayIn, &str),
    now: Timestamp,
) -> Result<()> {
    let member = store::members::get(tx, member).await?.ok_or(Error::NotFound)?;
    let security = format!("{}/admin/settings/security", app.settings.base_url);
    let news = AccountNews::WayIn { change: way, name: name.to_owned(), security };
    tell(app, tx, change, &member, news, now).await
}

const RECIPIENT: &str = "member";

/// The language a member reads, or else the one of whoever asks for the letter.
pub(crate) fn read_by(member: &Member, otherwise: Locale) -> Locale {
    member.settings.language.as_deref().and_then(Locale::tagged).unwrap_or(otherwise)
}

/// Work that takes the same time to whoever waits for its answer, whether or not there was
/// anything to do.
pub(super) async fn evenly<T>(work: impl Future<Output = T>) -> T {
    const EVEN: std::time::Duration = std::time::Duration::from_millis(400);
    tokio::join!(work, tokio::time::sleep(EVEN)).0
}
