//! `/admin/outbox`: every mail that was written, and what became of it.

use super::{cursor, desk::Desk};
use crate::{answer, error::Result, extract::Query};
use app::Error;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{Html, IntoResponse},
};
use model::MessageId;
use store::messages::{Cursor, Message};
use view::pages::admin::{
    form::Problems,
    mail::MailDetail,
    outbox::Outbox,
    row::{MailRow, MailState},
    shell::Place,
};

const ON_A_PAGE: i64 = 25;

/// A mail may hold its own style and pictures in itself; it runs nothing and fetches nothing.
const POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

pub async fn list(desk: Desk, Query(query): Query) -> Result {
    let state = query.get("state").and_then(MailState::named);
    let cursor = query.get("cursor").and_then(cursor::read);
    let cursor = cursor.map(|(created_at, id)| Cursor { created_at, id });
    let mut problems = Problems::default();
    if state.is_none() && query.filled("state").is_some() {
        problems.add("lists", desk.locale().t("admin-wrong-state"));
    }
    if cursor.is_none() && query.filled("cursor").is_some() {
        problems.add("lists", desk.locale().t("admin-wrong-page"));
    }
    let name = state.map(MailState::name);
    let found = app::mails::list(&desk.app, &desk.who, name, cursor, ON_A_PAGE).await?;
    Ok(desk.show(&Outbox {
        page: desk.page.clone(),
        shell: desk.shell(Place::Outbox),
        reader: desk.reader(),
        sending: desk.app.mailer.is_some(),
        state,
        mails: found.mails.iter().map(row).collect(),
        next: found.next.map(|last| cursor::write(last.created_at, last.id)),
        problems,
    }))
}

pub async fn mail(desk: Desk, Path(id): Path<String>) -> Result {
    let mail = find(&desk, &id).await?;
    let mailbox = |name: &str, address: &str| format!("{name} <{address}>");
    let mut headers = vec![
        ("From", mailbox(&mail.from_name, &desk.app.settings.email_from)),
        ("To", mailbox(&mail.to_name, &mail.to_address)),
    ];
    if !mail.reply_to.is_empty() {
        headers.push(("Reply-To", mailbox(&mail.reply_to_name, &mail.reply_to)));
    }
    Ok(desk.show(&MailDetail {
        page: desk.page.clone(),
        shell: desk.shell(Place::Outbox),
        reader: desk.reader(),
        headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        mail: row(&mail),
        error: mail.error.unwrap_or_default(),
        text: mail.text,
        calendar: mail.calendar.map(|(_, text)| text).unwrap_or_default(),
    }))
}

/// The HTML part alone, for the sandboxed frame of its page.
pub async fn html(desk: Desk, Path(id): Path<String>) -> Result {
    let mail = find(&desk, &id).await?;
    let mut response = answer::private(Html(mail.html).into_response());
    let policy = HeaderValue::from_static(POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// The calendar part, as it goes out with the mail (RFC 6047 §2.4).
pub async fn calendar(desk: Desk, Path(id): Path<String>) -> Result {
    let mail = find(&desk, &id).await?;
    let (method, text) = mail.calendar.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, format!("text/calendar; charset=utf-8; method={method}")),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"invite.ics\"".to_owned()),
    ];
    Ok(answer::private((headers, text).into_response()))
}

async fn find(desk: &Desk, id: &str) -> app::Result<Message> {
    let id: MessageId = id.parse().map_err(|_| Error::NotFound)?;
    app::mails::get(&desk.app, &desk.who, id).await
}

pub fn row(mail: &Message) -> MailRow {
    MailRow {
        id: mail.id.to_string(),
        subject: mail.subject.clone(),
        to: mail.to_address.clone(),
        at: mail.created_at,
        state: MailState::named(&mail.state).unwrap_or(MailState::Waiting),
    }
}
