//! The smallest HTTP/1.1 client that can measure and torment a server: one connection, kept alive,
//! a request written as it is, an answer read by its length. Loopback only.

use std::{
    io::{Error, ErrorKind, Result},
    net::SocketAddr,
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// One connection to a server.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: SocketAddr,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON; `Null` where it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or(serde_json::Value::Null)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl Client {
    pub async fn connect(host: SocketAddr) -> Result<Client> {
        if !host.ip().is_loopback() {
            return Err(Error::new(ErrorKind::InvalidInput, "this client only speaks to loopback"));
        }
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Client { stream: BufReader::with_capacity(64 * 1024, stream), host })
    }

    /// Waits until a server that was just started answers.
    pub async fn connect_within(host: SocketAddr, patience: Duration) -> Result<Client> {
        let tries = patience.as_millis() / 20;
        for _ in 0..tries {
            if let Ok(client) = Client::connect(host).await {
                return Ok(client);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Client::connect(host).await
    }

    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        let host = self.host;
        self.send(format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n\r\n").as_bytes()).await
    }

    pub async fn post_json(&mut self, path: &str, body: &serde_json::Value) -> Result<Answer> {
        let request = json_request(self.host, path, &body.to_string());
        self.send(&request).await
    }

    /// Sends a request that was written beforehand and reads the answer.
    pub async fn send(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.get_mut().write_all(request).await?;
        let mut line = String::new();
        self.line(&mut line).await?;
        let status = line.get(9..12).and_then(|code| code.parse().ok());
        let status = status.ok_or_else(|| Error::new(ErrorKind::InvalidData, line.clone()))?;
        let mut headers = Vec::new();
        let mut length = 0;
        loop {
            self.line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.parse().map_err(|_| Error::from(ErrorKind::InvalidData))?;
            }
            headers.push((name.to_owned(), value.to_owned()));
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(Answer { status, headers, body })
    }

    async fn line(&mut self, line: &mut String) -> Result<()> {
        line.clear();
        match self.stream.read_line(line).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// A POST with a JSON body, as bytes.
pub fn json_request(host: SocketAddr, path: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
