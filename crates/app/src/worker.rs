//! The loop that carries out jobs. Every node may run one; a lease keeps two from the same job.

use crate::{
    App, Result, calendars,
    calendars::Outcome,
    jobs::{mail, reminder},
    lapse, reminders,
};
use integrations::mail::SendError;
use jiff::{SignedDuration, Timestamp};
use std::time::{Duration, Instant};
use store::{
    Word,
    jobs::{Job, Which},
    messages::Message,
};
use tokio::{sync::broadcast::Receiver, task::JoinSet};

const AT_ONCE: i64 = 32;
/// Longer than a mail may take to begin and to be sent.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// How late after it was taken a mail may still begin to be sent; later it is another worker's. A
/// process that stood still for a while would otherwise send what others have sent meanwhile.
const BEGIN_WITHIN: Duration = Duration::from_secs(25);
/// How long to sleep when nothing is known to be due, though a process that is not heard may have
/// written a job; and where others are heard, but may have died before they said so.
const NAP: Duration = Duration::from_secs(2);
const LONG_NAP: Duration = Duration::from_secs(10);
const MOST_ATTEMPTS: i64 = 12;
/// How many may wait for calendars at once. Mails never wait for them.
const MOST_OUTSIDE: usize = 64;
/// What waits for calendars.
const OUTSIDE: [&str; 2] = [calendars::WRITE, calendars::BUSY];
/// How soon to look again where another is writing the same entry.
const HELD: SignedDuration = SignedDuration::from_secs(3);
const KEYS_LIVE: SignedDuration = SignedDuration::from_hours(48);
const TRIES_LIVE: SignedDuration = SignedDuration::from_hours(24);
const TIDY_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Runs until `stop` is ready, then finishes what it has begun.
pub async fn run(app: App, stop: impl Future<Output = ()>) {
    let mut stop = std::pin::pin!(stop);
    let mut words = app.db.hear();
    let mut tidied = Timestamp::MIN;
    let mut outside = JoinSet::new();
    loop {
        let now = app.clock.now();
        if tidied.saturating_add(TIDY_EVERY).is_ok_and(|next| next <= now) {
            tidied = now;
            if let Err(error) = tidy(&app).await {
                tracing::warn!(%error, "Could not tidy up; trying again in an hour");
            }
        }
        let worked = round(&app, &mut outside).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "Could not look for jobs; trying again");
            0
        });
        let is_full = MOST_OUTSIDE <= outside.len();
        let nap = match worked {
            0 if is_full => NAP,
            0 => pause(&app).await,
            _ => Duration::ZERO,
        };
        tokio::select! {
            () = &mut stop => break,
            () = work(&mut words) => {}
            _ = outside.join_next(), if is_full => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
    while outside.join_next().await.is_some() {}
}

/// Carries out everything that is due, for tests and for a clean end.
pub async fn drain(app: &App) -> Result<()> {
    let mut outside = JoinSet::new();
    while 0 < round(app, &mut outside).await? {
        while outside.join_next().await.is_some() {}
    }
    Ok(())
}

/// Until somebody says that there may be something to do.
async fn work(words: &mut Receiver<Word>) {
    while let Ok(Word::Slug(_)) = words.recv().await {}
    // However often it was said, looking once is enough.
    while words.try_recv().is_ok() {}
}

async fn pause(app: &App) -> Duration {
    let nap = if app.db.is_linked() { LONG_NAP } else { NAP };
    let due = async {
        let mut tx = app.db.operator_read().await?;
        store::jobs::next_due(&mut tx, app.clock.now()).await
    };
    match due.await {
        Ok(Some(due)) => {
            let wait = due.duration_since(app.clock.now());
            Duration::try_from(wait).unwrap_or(Duration::ZERO).clamp(Duration::from_millis(20), nap)
        }
        _ => nap,
    }
}

/// Takes what is due, makes the mails in one transaction for each organization, sends them, and
/// says in another how it went. Of calendars it takes what there is a place for, and waits for none
/// of them. Answers how many jobs there were.
async fn round(app: &App, outside: &mut JoinSet<()>) -> Result<usize> {
    let (now, taken) = (app.clock.now(), Instant::now());
    let mut tx = app.db.operator_write().await?;
    let others = Which::NotOf(OUTSIDE);
    let jobs = store::jobs::claim(&mut tx, now, LEASE, AT_ONCE, others).await?;
    while outside.try_join_next().is_some() {}
    let places = AT_ONCE.min(MOST_OUTSIDE.saturating_sub(outside.len()) as i64);
    let calendars = match places {
        0 => Vec::new(),
        _ => store::jobs::claim(&mut tx, now, LEASE, places, Which::Of(OUTSIDE)).await?,
    };
    tx.commit().await?;
    let count = jobs.len() + calendars.len();
    for job in calendars {
        let app = app.clone();
        outside.spawn(async move { write_outside(&app, &job, taken).await });
    }
    let mut rest = jobs.as_slice();
    while let Some(first) = rest.first() {
        let same = rest.iter().take_while(|job| job.organization == first.organization).count();
        let (own, others) = rest.split_at(same);
        carry_out(app, own, now, taken).await;
        rest = others;
    }
    Ok(count)
}

/// What asks a calendar takes as long as that takes to answer.
async fn write_outside(app: &App, job: &Job, taken: Instant) {
    if BEGIN_WITHIN < taken.elapsed() {
        return untried(app, job).await;
    }
    let done = match job.kind.as_str() {
        calendars::BUSY => calendars::refresh(app, job).await,
        _ => write_entry(app, job).await,
    };
    if let Err(error) = done {
        give_back(app, job, &error.to_string()).await;
    }
}

async fn write_entry(app: &App, job: &Job) -> Result<()> {
    let outcome = calendars::carry_out(app, job).await?;
    let now = app.clock.now();
    let mut tx = app.db.write(job.organization).await?;
    match outcome {
        Outcome::Done => store::jobs::done(&mut tx, job.id).await?,
        Outcome::Held => store::jobs::untried(&mut tx, job, now + HELD).await?,
        Outcome::Away => store::jobs::later(&mut tx, job, now + backoff(job), "away").await?,
    }
    Ok(tx.commit().await?)
}

async fn carry_out(app: &App, jobs: &[Job], now: Timestamp, taken: Instant) {
    match made(app, jobs, now).await {
        Ok(mails) => deliver(app, mails, taken).await,
        Err(_) if 1 < jobs.len() => {
            // One of them stands in the others' way: each on its own.
            for job in jobs {
                Box::pin(carry_out(app, std::slice::from_ref(job), now, taken)).await;
            }
        }
        Err(error) => give_back(app, &jobs[0], &error.to_string()).await,
    }
}

/// The mails still to be sent; those that go nowhere are done with already.
async fn made(app: &App, jobs: &[Job], now: Timestamp) -> Result<Vec<(Job, Message)>> {
    let mut mails = Vec::new();
    let Some(first) = jobs.first() else { return Ok(mails) };
    let mut tx = app.db.write(first.organization).await?;
    for job in jobs {
        let mail = match job.kind.as_str() {
            "reminders" => {
                reminders::wake(&mut tx, job, now).await?;
                continue;
            }
            lapse::KIND => {
                lapse::wake(&mut tx, job, now).await?;
                continue;
            }
            "reminder" => reminder::make(app, &mut tx, job, now).await?,
            _ => mail::make(app, &mut tx, job).await?,
        };
        match mail {
            Some(message) if message.state == "waiting" => mails.push((job.clone(), message)),
            _ => store::jobs::done(&mut tx, job.id).await?,
        }
    }
    tx.commit().await?;
    Ok(mails)
}

async fn deliver(app: &App, mails: Vec<(Job, Message)>, taken: Instant) {
    let mut sending = tokio::task::JoinSet::new();
    for (job, message) in mails {
        let app = app.clone();
        sending.spawn(async move {
            if BEGIN_WITHIN < taken.elapsed() {
                return untried(&app, &job).await;
            }
            let sent = mail::send(&app, &message).await;
            if let Err(error) = settle(&app, &job, &message, sent).await {
                tracing::error!(job.id = %job.id, %error, "Could not note how a mail went");
            }
        });
    }
    while sending.join_next().await.is_some() {}
}

/// Too late to begin: whoever comes next sends it.
async fn untried(app: &App, job: &Job) {
    let noted = async {
        let mut tx = app.db.write(job.organization).await?;
        store::jobs::untried(&mut tx, job, job.run_at).await?;
        tx.commit().await
    };
    if let Err(error) = noted.await {
        tracing::error!(job.id = %job.id, %error, "Could not give a job back; its lease will end");
    }
}

async fn settle(
    app: &App,
    job: &Job,
    message: &Message,
    sent: std::result::Result<(), SendError>,
) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(job.organization).await?;
    match sent {
        Ok(()) => {
            store::messages::mark(&mut tx, message.id, "sent", None, Some(now)).await?;
            store::messages::blot(&mut tx, message.id).await?;
            store::jobs::done(&mut tx, job.id).await?;
        }
        Err(SendError::Retry(words)) if job.attempt < MOST_ATTEMPTS => {
            store::messages::mark(&mut tx, message.id, "waiting", Some(&words), None).await?;
            store::jobs::later(&mut tx, job, now + backoff(job), &words).await?;
        }
        Err(SendError::Retry(words) | SendError::Fail(words)) => {
            tracing::warn!(message.id = %message.id, "A mail was refused for good");
            store::messages::mark(&mut tx, message.id, "failed", Some(&words), None).await?;
            store::jobs::bury(&mut tx, job, &words).await?;
        }
    }
    Ok(tx.commit().await?)
}

async fn give_back(app: &App, job: &Job, words: &str) {
    tracing::warn!(job.id = %job.id, error = words, "A job did not work out");
    let now = app.clock.now();
    let noted = async {
        let mut tx = app.db.write(job.organization).await?;
        match job.kind.as_str() {
            // Looked up for as long as there is a connection.
            calendars::BUSY => {
                let soon = backoff(job).min(calendars::EVERY);
                store::jobs::later(&mut tx, job, now + soon, words).await?;
            }
            _ if job.attempt < MOST_ATTEMPTS => {
                store::jobs::later(&mut tx, job, now + backoff(job), words).await?;
            }
            _ => store::jobs::bury(&mut tx, job, words).await?,
        }
        tx.commit().await
    };
    if let Err(error) = noted.await {
        tracing::error!(job.id = %job.id, %error, "Could not give a job back; its lease will end");
    }
}

/// 5 s, 10 s, 20 s … 2 h 50 min: an hour's outage costs nothing. The job's id spreads the tries.
fn backoff(job: &Job) -> SignedDuration {
    let doubled = 5_000 << (job.attempt - 1).clamp(0, 11);
    let spread = (job.id.0.as_u128() % 1_000) as i64;
    SignedDuration::from_millis(doubled + doubled * spread / 4_000)
}

/// Forgets what nobody will ask for again, and looks after calendars that nobody looks up any more;
/// [`run`] does it every hour.
pub async fn tidy(app: &App) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.operator_write().await?;
    let past = |span: SignedDuration| now.saturating_sub(span).unwrap_or(now);
    store::idempotency::forget(&mut tx, past(KEYS_LIVE)).await?;
    store::attempts::forget(&mut tx, past(TRIES_LIVE)).await?;
    store::tallies::forget(&mut tx, now).await?;
    store::messages::blot_over(&mut tx, now).await?;
    store::resets::forget(&mut tx, now).await?;
    store::email_changes::forget(&mut tx, now).await?;
    store::invitations::forget(&mut tx, now).await?;
    store::ceremonies::forget(&mut tx, now).await?;
    store::sessions::forget(&mut tx, crate::accounts::bounds(now)).await?;
    tx.commit().await?;
    calendars::revive(app).await
}
