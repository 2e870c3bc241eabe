//! What a server may answer, and what we make of it.

use std::time::{Duration, Instant};

use integrations::mail::{Mailer, Message, SendError};

use crate::{
    mail, mailbox,
    server::{Answer, Server},
};

#[tokio::test]
async fn a_mail_arrives_byte_for_byte() {
    let server = Server::start(&[]);
    mailer(&server).send(&mail()).await.expect("it is taken");
    let sent = String::from_utf8(mail().bytes().expect("a mail")).expect("ASCII");
    assert_eq!(server.mails(), [sent]);
}

#[tokio::test]
async fn the_next_mail_takes_the_same_connection() {
    let server = Server::start(&[]);
    let mailer = mailer(&server);
    for _ in 0..3 {
        mailer.send(&mail()).await.expect("it is taken");
    }
    assert_eq!((server.mails().len(), server.connections()), (3, 1));
}

#[tokio::test]
async fn a_server_that_hung_up_in_between_is_called_again() {
    let server = Server::start(&[Answer::TakeAndHangUp]);
    let mailer = mailer(&server);
    for _ in 0..2 {
        mailer.send(&mail()).await.expect("it is taken");
    }
    assert_eq!((server.mails().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn a_busy_server_is_asked_again_later() {
    for answer in [
        Answer::Recipient("451 4.3.0 try again later"),
        Answer::Text("452 4.2.2 mailbox full"),
        Answer::Greeting("421 4.3.2 closing"),
        Answer::Greeting("554 5.3.2 no service today"),
        Answer::Sender("530 5.7.0 sign in first"),
        Answer::HangUp,
    ] {
        let server = Server::start(&[answer]);
        let mailer = mailer(&server);
        let error = mailer.send(&mail()).await.expect_err("it is not taken");
        assert!(matches!(error, SendError::Retry(_)), "{error:?}");
        mailer.send(&mail()).await.expect("the next attempt is taken");
        assert_eq!(server.mails().len(), 1);
    }
}

#[tokio::test]
async fn an_address_the_server_refuses_is_refused_for_good() {
    for answer in
        [Answer::Recipient("550 5.1.1 no such mailbox"), Answer::Text("554 5.6.0 not liked")]
    {
        let server = Server::start(&[answer]);
        let mailer = mailer(&server);
        let error = mailer.send(&mail()).await.expect_err("it is refused");
        assert!(matches!(error, SendError::Fail(_)), "{error:?}");
        mailer.send(&mail()).await.expect("another mail is taken");
    }
    let server = Server::start(&[Answer::Recipient("550 5.1.1 no such mailbox")]);
    let error = mailer(&server).send(&mail()).await.expect_err("it is refused");
    assert_eq!(error.to_string(), "the mail server refused: 550 5.1.1 no such mailbox");
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_not_taken_for_the_next_one() {
    let server = Server::start(&[Answer::Take, Answer::Silence, Answer::Recipient("550 no")]);
    let mailer = Mailer::smtp(&server.url(), Duration::from_millis(300)).expect("an address");
    mailer.send(&mail()).await.expect("it is taken");
    let before = Instant::now();
    let error = mailer.send(&mail()).await.expect_err("it is given up");
    assert_eq!(error, SendError::Retry("the mail server did not finish within 0.3 s".into()));
    assert!(before.elapsed() < Duration::from_secs(5));
    let error = mailer.send(&mail()).await.expect_err("it is refused");
    assert!(matches!(error, SendError::Fail(_)), "{error:?}");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn many_at_once() {
    let server = Server::start(&[]);
    let mailer = std::sync::Arc::new(mailer(&server));
    let mails = (0..20).map(|number| {
        let mailer = std::sync::Arc::clone(&mailer);
        let message = Message { id: format!("mail-{number}"), ..mail() };
        tokio::spawn(async move { mailer.send(&message).await })
    });
    for sent in mails.collect::<Vec<_>>() {
        sent.await.expect("it ran").expect("it is taken");
    }
    assert_eq!(server.mails().len(), 20);
}

#[tokio::test]
async fn an_address_that_is_not_one_never_reaches_the_server() {
    let server = Server::start(&[]);
    let message = Message { to: mailbox("", "guest@example.org>\r\nDATA"), ..mail() };
    let error = mailer(&server).send(&message).await.expect_err("it is refused");
    assert!(matches!(error, SendError::Fail(_)), "{error:?}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn verifying_tells_whether_mail_could_be_sent() {
    let server = Server::start(&[]);
    mailer(&server).verify().await.expect("it could");
    assert!(server.mails().is_empty());

    let server = Server::start(&[Answer::Sender("530 5.7.0 sign in first")]);
    let error = mailer(&server).verify().await.expect_err("it could not");
    assert_eq!(error.to_string(), "the mail server cannot be used: 530 5.7.0 sign in first");

    let server = Server::start(&[Answer::Sender("553 5.1.8 who are you?")]);
    mailer(&server).verify().await.expect("another sender could");

    let nobody = Mailer::smtp("smtp://127.0.0.1:1", Duration::from_secs(5)).expect("an address");
    let error = nobody.verify().await.expect_err("nobody listens");
    assert!(error.to_string().starts_with("the mail server cannot be used: "), "{error}");
}

#[tokio::test]
async fn nothing_is_sent_in_the_open_where_encryption_is_asked_for() {
    let server = Server::start(&[]);
    let url = format!("smtp://user:secret@127.0.0.1:{}?tls=required", server.port);
    let mailer = Mailer::smtp(&url, Duration::from_secs(5)).expect("an address");
    let error = mailer.send(&mail()).await.expect_err("the server cannot encrypt");
    assert!(error.to_string().contains("STARTTLS is not supported"), "{error}");
    assert!(server.mails().is_empty());
}

#[test]
fn addresses_of_servers() {
    let read = |url: &str| Mailer::smtp(url, Duration::from_secs(5));
    for (url, server) in [
        ("smtp://user:p%40ss@mail.example", "mail.example:587"),
        ("smtp://user:pass@mail.example:2525?tls=opportunistic", "mail.example:2525"),
        ("smtps://user:pass@mail.example", "mail.example:465"),
        ("smtp://localhost", "localhost:25"),
        ("smtp://[::1]:1025", "::1:1025"),
        ("smtp://mail.example?tls=none", "mail.example:25"),
    ] {
        let mailer = read(url).expect("an address");
        assert_eq!(format!("{mailer:?}"), format!("Smtp(Smtp({server}))"), "{url}");
    }
    for (url, what) in [
        ("mail.example:587", "names no host"),
        ("http://mail.example", "begins with http://"),
        ("smtp://", "names no host"),
        ("smtp://user@mail.example", "has a user without a password"),
        ("smtp://mail.example?tls=maybe", "asks for tls=maybe"),
        ("nonsense", "cannot be read"),
    ] {
        let error = read(url).expect_err("no address").to_string();
        assert!(error.contains(what), "{url}: {error}");
    }
    let error = read("smtp://user:secret@mail.example?tls=maybe").expect_err("no address");
    assert!(!error.to_string().contains("secret"));
}

fn mailer(server: &Server) -> Mailer {
    Mailer::smtp(&server.url(), Duration::from_secs(5)).expect("an address")
}
