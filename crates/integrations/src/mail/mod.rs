//! Mail on its way out: one message to one person, and the server that takes it.

mod message;
mod smtp;

use std::time::Duration;

pub use message::{Calendar, Mailbox, Message};
pub use smtp::{BadSmtpUrl, Smtp};

/// Whoever takes our mail.
#[derive(Debug)]
pub enum Mailer {
    Smtp(Smtp),
}

impl Mailer {
    /// A mail server by its address: `smtp://user:password@host:587` or `smtps://…`.
    ///
    /// No connection is made yet; [`verify`](Self::verify) does that. `patience` is how long one
    /// mail may take in all, from the first packet to the server's receipt.
    pub fn smtp(url: &str, patience: Duration) -> Result<Mailer, BadSmtpUrl> {
        Smtp::at(url, patience).map(Mailer::Smtp)
    }

    /// Hands one message over. `Ok` means that the server has taken it into its care.
    ///
    /// A server that took the message but died before saying so is asked again, so that a message
    /// may arrive twice, under the same Message-ID, but never not at all.
    pub async fn send(&self, message: &Message) -> Result<(), SendError> {
        match self {
            Mailer::Smtp(smtp) => smtp.send(message).await,
        }
    }

    /// Goes as far as sending would, without a message: reachable, encrypted, signed in.
    pub async fn verify(&self) -> Result<(), SendError> {
        match self {
            Mailer::Smtp(smtp) => smtp.verify().await,
        }
    }
}

/// Why a message was not taken, in words for the person who runs this server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Not now: the server is away, busy, or will not have us yet. Another time may do.
    #[error("{0}")]
    Retry(String),
    /// Not ever: this message to this address will be refused each time.
    #[error("{0}")]
    Fail(String),
}
