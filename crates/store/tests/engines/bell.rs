//! Nodes of one PostgreSQL database hear of each other's changes; a lost link is made anew.

use std::time::Duration;

use store::{Db, Word, args};
use testkit::{TestDatabase, fresh_postgres, fresh_sqlite};
use tokio::{sync::broadcast::Receiver, time::timeout};

use crate::id;

async fn next(words: &mut Receiver<Word>) -> Word {
    timeout(Duration::from_secs(20), words.recv()).await.expect("a word in time").unwrap()
}

/// The next word but that some may be missing, which each new link says to all.
async fn next_news(words: &mut Receiver<Word>) -> Word {
    loop {
        match next(words).await {
            Word::Anything => {}
            news => return news,
        }
    }
}

/// No more news arrive, though there was time.
async fn is_silent(words: &mut Receiver<Word>) -> bool {
    timeout(Duration::from_millis(300), next_news(words)).await.is_err()
}

/// A node that hears the others, and what it hears.
async fn node(home: &TestDatabase) -> (Db, Receiver<Word>) {
    let db = Db::open(home.url()).await.unwrap();
    let mut words = db.hear();
    db.link();
    assert_eq!(next(&mut words).await, Word::Anything);
    assert!(db.is_linked());
    (db, words)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_node_hears_a_word_once() {
    let home = fresh_postgres().await;
    let (one, mut at_one) = node(&home).await;
    let (_two, mut at_two) = node(&home).await;
    one.ring(Word::Slug("acme".into()));
    for words in [&mut at_one, &mut at_two] {
        assert_eq!(next_news(words).await, Word::Slug("acme".into()));
        assert!(is_silent(words).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_link_is_made_anew_and_says_that_words_may_be_missing() {
    let home = fresh_postgres().await;
    let (one, mut at_one) = node(&home).await;
    let (_two, mut at_two) = node(&home).await;
    let mut tx = home.write(id(1)).await.unwrap();
    let cut = "
        select pg_terminate_backend(pid, 5000) from pg_stat_activity
         where datname = current_database() and application_name = 'kalends bell'";
    assert_eq!(tx.all::<(bool,)>(cut, args![]).await.unwrap().len(), 2);
    for words in [&mut at_one, &mut at_two] {
        assert_eq!(next(words).await, Word::Anything);
    }
    one.ring(Word::Jobs);
    assert_eq!(next_news(&mut at_two).await, Word::Jobs);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_hears_itself() {
    for home in [fresh_sqlite().await, fresh_postgres().await] {
        let mut words = home.hear();
        home.ring(Word::Jobs);
        assert_eq!(next(&mut words).await, Word::Jobs);
        assert!(!home.is_linked());
    }
}
