//! A mail server of a test's own, over real TCP on loopback: takes what it is given, or says no.

use std::{
    io::{BufRead, BufReader, Result, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// Runs until the test's process ends.
pub struct Sink {
    address: SocketAddr,
    mails: Arc<Mutex<Vec<String>>>,
    is_busy: Arc<AtomicBool>,
}

impl Sink {
    pub fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
        let address = listener.local_addr().expect("a bound listener has an address");
        let mails = Arc::new(Mutex::new(Vec::new()));
        let is_busy = Arc::new(AtomicBool::new(false));
        let (kept, busy) = (mails.clone(), is_busy.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (kept, busy) = (kept.clone(), busy.clone());
                // A client that hangs up in between ends its own conversation, nothing else.
                thread::spawn(move || converse(stream, &kept, &busy).ok());
            }
        });
        Sink { address, mails, is_busy }
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// While busy, every mail is answered "not now" (RFC 5321 §4.2.2, 451).
    pub fn busy(&self, busy: bool) {
        self.is_busy.store(busy, Ordering::SeqCst);
    }

    /// Every mail that was taken, as it came.
    pub fn mails(&self) -> Vec<String> {
        self.mails.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// The Message-IDs of what was taken.
    pub fn ids(&self) -> Vec<String> {
        let id = |mail: &String| {
            let line = mail.lines().find(|line| line.to_lowercase().starts_with("message-id:"));
            line.unwrap_or("").to_owned()
        };
        self.mails().iter().map(id).collect()
    }
}

fn converse(stream: TcpStream, mails: &Mutex<Vec<String>>, busy: &AtomicBool) -> Result<()> {
    let mut writer = stream.try_clone()?;
    let mut say = move |words: &str| writer.write_all(format!("{words}\r\n").as_bytes());
    let mut lines = BufReader::new(stream).lines();
    say("220 sink")?;
    while let Some(line) = lines.next() {
        let line = line?.to_uppercase();
        if line.starts_with("EHLO") {
            say("250-sink\r\n250 8BITMIME")?;
        } else if line.starts_with("DATA") && busy.load(Ordering::SeqCst) {
            say("451 not now")?;
        } else if line.starts_with("DATA") {
            say("354 go on")?;
            let text = lines.by_ref().map_while(Result::ok).take_while(|line| line != ".");
            let mail = text.collect::<Vec<_>>().join("\n");
            mails.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(mail);
            say("250 taken")?;
        } else if line.starts_with("QUIT") {
            return say("221 bye");
        } else {
            say("250 yes")?;
        }
    }
    Ok(())
}
