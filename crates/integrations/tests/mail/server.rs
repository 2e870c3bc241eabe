//! A mail server small enough to read, that does as it is told: one [`Answer`] for each mail.

use std::{
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

#[derive(Clone, Copy)]
pub enum Answer {
    Take,
    /// To `MAIL FROM`.
    Sender(&'static str),
    /// To `RCPT TO`.
    Recipient(&'static str),
    /// To the end of the text.
    Text(&'static str),
    /// To the first line of all, instead of a welcome.
    Greeting(&'static str),
    /// Hangs up in the middle of the text.
    HangUp,
    /// Takes the text and never says so.
    Silence,
    /// Takes the mail, then hangs up.
    TakeAndHangUp,
}

#[derive(Default)]
struct Log {
    answers: Vec<Answer>,
    mails: Vec<String>,
    connections: usize,
}

pub struct Server {
    pub port: u16,
    log: Arc<Mutex<Log>>,
}

impl Server {
    /// Starts on a free port of this machine and answers in the order given, then takes all.
    pub fn start(answers: &[Answer]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let answers = answers.iter().rev().copied().collect();
        let log = Arc::new(Mutex::new(Log { answers, ..Log::default() }));
        let kept = Arc::clone(&log);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&kept);
                log.lock().expect("the log").connections += 1;
                // A client that hangs up ends its own conversation only.
                thread::spawn(move || converse(stream, &log));
            }
        });
        Server { port, log }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The mails taken, as they arrived.
    pub fn mails(&self) -> Vec<String> {
        self.log.lock().expect("the log").mails.clone()
    }

    pub fn connections(&self) -> usize {
        self.log.lock().expect("the log").connections
    }
}

fn converse(mut stream: TcpStream, log: &Mutex<Log>) -> Result<()> {
    let next = |pop: bool| {
        let mut log = log.lock().expect("the log");
        let answer = log.answers.last().copied().unwrap_or(Answer::Take);
        if pop {
            log.answers.pop();
        }
        answer
    };
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut say = move |words: &str| stream.write_all(format!("{words}\r\n").as_bytes());
    if let Answer::Greeting(words) = next(false) {
        next(true);
        return say(words);
    }
    say("220 mail.example")?;
    loop {
        let line = read(&mut lines)?;
        match line.split([' ', ':', '\r']).next().unwrap_or_default() {
            "" => return Ok(()),
            "EHLO" => say("250-mail.example\r\n250 8BITMIME")?,
            "MAIL" => match next(false) {
                Answer::Sender(words) => {
                    next(true);
                    say(words)?;
                }
                _ => say("250 2.1.0 fine")?,
            },
            "RCPT" => match next(false) {
                Answer::Recipient(words) => {
                    next(true);
                    say(words)?;
                }
                _ => say("250 2.1.5 fine")?,
            },
            "DATA" => {
                say("354 go on")?;
                let answer = next(true);
                if let Answer::HangUp = answer {
                    return Ok(());
                }
                let mail = text(&mut lines)?;
                match answer {
                    Answer::Text(words) => say(words)?,
                    Answer::Silence => thread::sleep(std::time::Duration::from_secs(60)),
                    _ => {
                        log.lock().expect("the log").mails.push(mail);
                        say("250 2.0.0 taken")?;
                    }
                }
                if let Answer::TakeAndHangUp = answer {
                    return Ok(());
                }
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 fine")?,
        }
    }
}

fn read(lines: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    lines.read_line(&mut line)?;
    Ok(line)
}

/// Until the line with a dot alone; a doubled dot in front is a dot (RFC 5321 §4.5.2).
fn text(lines: &mut impl BufRead) -> Result<String> {
    let mut text = String::new();
    loop {
        let line = read(lines)?;
        if line.is_empty() || line == ".\r\n" {
            return Ok(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
