//! A word to the other nodes: look, something has changed.
//!
//! A word is a hint and may be lost; whoever hears none finds the same in the tables, only later.
//! Words go out beside transactions and not in them: a NOTIFY holds one lock of the whole server
//! until its transaction has committed (PostgreSQL manual, NOTIFY), and bookings would queue there.

use std::{
    collections::BTreeSet,
    future::poll_fn,
    sync::{
        Arc, OnceLock, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{broadcast, mpsc};
use tokio_postgres::{AsyncMessage, Client, Connection, NoTls, Notification, tls::TlsStream};

use super::{Error, Result, tls::Address};

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// There are jobs to do.
    Jobs,
    /// An organization has left this slug.
    Slug(String),
    /// Words may have been missed: anything may have changed.
    Anything,
}

impl Word {
    fn text(&self) -> String {
        match self {
            Word::Jobs => "jobs".into(),
            Word::Slug(slug) => format!("slug {slug}"),
            Word::Anything => "anything".into(),
        }
    }

    /// A newer node may say what this one does not know.
    fn parse(text: &str) -> Word {
        match text.split_once(' ') {
            None if text == "jobs" => Word::Jobs,
            Some(("slug", slug)) => Word::Slug(slug.into()),
            _ => Word::Anything,
        }
    }
}

const CHANNEL: &str = "listen kalends";
const RING: &str = "select pg_notify('kalends', word) from unnest($1::text[]) as word";
const AT_ONCE: usize = 256;
/// How many words may wait to be heard by one who is slow.
const WAITING: usize = 1_024;
const AGAIN: Duration = Duration::from_secs(1);

pub(super) struct Bell {
    heard: broadcast::Sender<Word>,
    outgoing: OnceLock<mpsc::UnboundedSender<Word>>,
    is_linked: AtomicBool,
}

impl Bell {
    pub(super) fn new() -> Arc<Bell> {
        let heard = broadcast::Sender::new(WAITING);
        Arc::new(Bell { heard, outgoing: OnceLock::new(), is_linked: AtomicBool::new(false) })
    }

    /// In this process at once, on the others soon.
    pub(super) fn ring(&self, word: Word) {
        if let Some(outgoing) = self.outgoing.get() {
            // The link ends with the bell, so it is there.
            outgoing.send(word.clone()).ok();
        }
        self.here(word);
    }

    /// Nobody may be listening.
    fn here(&self, word: Word) {
        self.heard.send(word).ok();
    }

    pub(super) fn hear(&self) -> broadcast::Receiver<Word> {
        self.heard.subscribe()
    }

    pub(super) fn is_linked(&self) -> bool {
        self.is_linked.load(Ordering::Relaxed)
    }

    /// Joins the nodes of a PostgreSQL database, for as long as the bell is held.
    pub(super) fn link(self: &Arc<Bell>, url: &str) {
        let (outgoing, words) = mpsc::unbounded_channel();
        if self.outgoing.set(outgoing).is_ok() {
            tokio::spawn(keep_linked(Arc::downgrade(self), url.to_owned(), words));
        }
    }
}

async fn keep_linked(bell: Weak<Bell>, url: String, mut words: mpsc::UnboundedReceiver<Word>) {
    loop {
        if let Err(error) = linked(&bell, &url, &mut words).await {
            tracing::debug!(%error, "The link to the other nodes broke; making it anew");
        }
        let Some(bell) = bell.upgrade() else { return };
        bell.is_linked.store(false, Ordering::Relaxed);
        drop(bell);
        tokio::time::sleep(AGAIN).await;
    }
}

/// Returns when the connection has broken or the bell is gone.
async fn linked(
    bell: &Weak<Bell>,
    url: &str,
    words: &mut mpsc::UnboundedReceiver<Word>,
) -> Result<()> {
    let Address { mut config, tls } = Address::parse(url)?;
    config.application_name("kalends bell").keepalives_idle(Duration::from_secs(20));
    match tls {
        Some(tls) => {
            let (client, connection) = config.connect(tls).await?;
            talk(bell, client, listen(connection), words).await
        }
        None => {
            let (client, connection) = config.connect(NoTls).await?;
            talk(bell, client, listen(connection), words).await
        }
    }
}

/// What others say, for as long as the connection lives.
fn listen<S, T>(mut connection: Connection<S, T>) -> mpsc::UnboundedReceiver<Notification>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: TlsStream + Unpin + Send + 'static,
{
    let (said, heard) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(Ok(message)) = poll_fn(|cx| connection.poll_message(cx)).await {
            if let AsyncMessage::Notification(notification) = message {
                // The talk may have ended already.
                said.send(notification).ok();
            }
        }
    });
    heard
}

async fn talk(
    bell: &Weak<Bell>,
    client: Client,
    mut heard: mpsc::UnboundedReceiver<Notification>,
    words: &mut mpsc::UnboundedReceiver<Word>,
) -> Result<()> {
    client.batch_execute(CHANNEL).await?;
    let own: i32 = client.query_one("select pg_backend_pid()", &[]).await?.get(0);
    let ring = client.prepare(RING).await?;
    // What was said when the last link broke may not have arrived.
    client.execute(&ring, &[&vec![Word::Anything.text()]]).await?;
    {
        let Some(bell) = bell.upgrade() else { return Ok(()) };
        bell.is_linked.store(true, Ordering::Relaxed);
        bell.here(Word::Anything);
    }
    let mut waiting = Vec::new();
    loop {
        tokio::select! {
            said = heard.recv() => {
                let Some(said) = said else { return Err(Error::Unavailable("closed".into())) };
                let Some(bell) = bell.upgrade() else { return Ok(()) };
                if said.process_id() != own {
                    bell.here(Word::parse(said.payload()));
                }
            }
            count = words.recv_many(&mut waiting, AT_ONCE) => {
                if count == 0 {
                    return Ok(());
                }
                // A word said often in a moment goes out once.
                let said: BTreeSet<&Word> = waiting.iter().collect();
                let said: Vec<String> = said.into_iter().map(Word::text).collect();
                client.execute(&ring, &[&said]).await?;
                waiting.clear();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Word;

    #[test]
    fn a_word_arrives_as_it_was_said() {
        for word in [Word::Jobs, Word::Slug("acme".into()), Word::Anything] {
            assert_eq!(Word::parse(&word.text()), word);
        }
        assert_eq!(Word::parse("weather fine"), Word::Anything);
    }
}
