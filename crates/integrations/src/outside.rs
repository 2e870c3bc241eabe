//! The way out to addresses that somebody typed: a webhook's, a feed's. It leads to the public
//! internet only. What a name stands for is looked at when it is connected to, and that very address
//! is connected to, so a name that changes its mind in between reaches nothing inside either.

use crate::http::{CONNECT, MOST_BYTES, PATIENCE, told};
use model::Network;
use reqwest::{
    Client, Method, RequestBuilder, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::HeaderMap,
    redirect::Policy,
};
use rustls::crypto::CryptoProvider;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

/// How often an answer may lead elsewhere.
const MOST_HOPS: usize = 3;

/// Why nothing came back.
#[derive(Debug, thiserror::Error)]
pub enum OutsideError {
    /// The address is none of the public internet's, or no address of a server at all.
    #[error("{0} is not on the public internet")]
    Inside(String),
    #[error("the answer is too long")]
    TooLong,
    #[error("{0}")]
    Failed(String),
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// A client for addresses that nobody vouches for.
#[derive(Clone)]
pub struct Outside {
    client: Client,
    guard: Arc<Guard>,
}

impl Outside {
    /// Reaches the public internet, and these networks of the operator's own.
    pub fn new(allowed: Vec<Network>) -> Self {
        // The provider can be installed once; when it already is, that one serves.
        let _ = CryptoProvider::install_default(rustls::crypto::ring::default_provider());
        let guard = Arc::new(Guard { allowed });
        let looking = guard.clone();
        let redirect = Policy::custom(move |hop| match looking.look(hop.url()) {
            Ok(()) if hop.previous().len() <= MOST_HOPS => hop.follow(),
            Ok(()) => hop.error("it leads on and on"),
            Err(error) => hop.error(error),
        });
        let client = Client::builder()
            .redirect(redirect)
            .dns_resolver(guard.clone())
            // A proxy would look names up by itself.
            .no_proxy()
            .referer(false)
            .timeout(PATIENCE)
            .connect_timeout(CONNECT)
            .user_agent(concat!("kalends/", env!("CARGO_PKG_VERSION")))
            .build()
            .expect("these settings make a client");
        Outside { client, guard }
    }

    /// Asks, and reads an answer of a bounded size.
    ///
    /// # Errors
    /// `Inside` where the address is not one to reach.
    pub async fn ask(
        &self,
        method: Method,
        url: &str,
        more: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<Answer, OutsideError> {
        let url = Url::parse(url).map_err(|error| OutsideError::Failed(error.to_string()))?;
        self.guard.look(&url)?;
        let request = more(self.client.request(method, url));
        let mut answer = request.send().await.map_err(|error| failed(&error))?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| failed(&error))? {
            if MOST_BYTES < body.len() + chunk.len() {
                return Err(OutsideError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers, body })
    }
}

/// What the guard said no to, found again behind the client's own words.
fn failed(error: &reqwest::Error) -> OutsideError {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        if let Some(OutsideError::Inside(place)) = error.downcast_ref() {
            return OutsideError::Inside(place.clone());
        }
        cause = error.source();
    }
    OutsideError::Failed(told(error))
}

struct Guard {
    allowed: Vec<Network>,
}

impl Guard {
    /// Whether the address may be asked at all: a number is judged here, a name when it is looked up.
    fn look(&self, url: &Url) -> Result<(), OutsideError> {
        let inside = || OutsideError::Inside(url.host_str().unwrap_or(url.scheme()).to_owned());
        let plain = matches!(url.scheme(), "http" | "https");
        let known = url.username().is_empty() && url.password().is_none();
        let host = url.host_str().filter(|_| plain && known).ok_or_else(inside)?;
        match host.trim_start_matches('[').trim_end_matches(']').parse() {
            Ok(address) if !self.permits(address) => Err(inside()),
            _ => Ok(()),
        }
    }

    fn permits(&self, address: IpAddr) -> bool {
        is_public(address) || self.allowed.iter().any(|network| network.contains(address))
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = Guard { allowed: self.allowed.clone() };
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.filter(|one| guard.permits(one.ip())).collect();
            if found.is_empty() {
                return Err(OutsideError::Inside(name.as_str().to_owned()).into());
            }
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}

/// What is set apart from the public internet (the registries of RFC 6890), and ways into it through
/// translation: 6to4 and Teredo carry an address of IPv4 within.
const SET_APART: [&str; 21] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "2001::/23",
    "2001:db8::/32",
    "2002::/16",
    "2620:4f:8000::/48",
    "3fff::/20",
    "3ffe::/16",
];

/// Of IPv6 only this part is given out.
const GLOBAL: &str = "2000::/3";

fn is_public(address: IpAddr) -> bool {
    let address = address.to_canonical();
    let within =
        |text: &str| text.parse::<Network>().is_ok_and(|network| network.contains(address));
    (address.is_ipv4() || within(GLOBAL)) && !SET_APART.iter().any(|network| within(network))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    #[test]
    fn only_the_public_internet_is_outside() {
        for address in ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:8.8.8.8"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.31.255.255",
            "192.168.1.1",
            "198.19.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "2002:7f00:1::",
            "2001:0:4136:e378::1",
            "2001:db8::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    /// A server inside that counts who comes, and leads everybody on to `onward`.
    async fn inside(onward: &'static str) -> (String, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, came) = (listener.local_addr().unwrap().port(), Arc::new(AtomicUsize::new(0)));
        let counted = came.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                // What is asked does not matter; some of it has come.
                let _some = stream.read(&mut [0; 1024]).await;
                let answer = format!(
                    "HTTP/1.1 302 Found\r\nlocation: {onward}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                stream.write_all(answer.as_bytes()).await.ok();
            }
        });
        (format!("127.0.0.1:{port}"), came)
    }

    async fn asks(outside: &Outside, url: &str) -> OutsideError {
        outside.ask(Method::GET, url, |request| request).await.expect_err(url)
    }

    #[tokio::test]
    async fn nothing_inside_is_reached_by_number_by_name_or_in_disguise() {
        let (place, came) = inside("http://example.org/").await;
        let port = place.rsplit_once(':').unwrap().1;
        let outside = Outside::new(Vec::new());
        for host in
            ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "0"]
        {
            let error = asks(&outside, &format!("http://{host}:{port}/")).await;
            assert!(matches!(error, OutsideError::Inside(_)), "{host}: {error}");
        }
        for url in ["file:///etc/passwd", "ftp://example.org/", "http://jo:secret@example.org/"] {
            assert!(matches!(asks(&outside, url).await, OutsideError::Inside(_)), "{url}");
        }
        assert_eq!(came.load(Ordering::SeqCst), 0);
    }

    #[tokio::test]
    async fn what_the_operator_allows_is_reached_and_leads_no_further_in() {
        let outside = Outside::new(vec!["127.0.0.1".parse().unwrap()]);
        for onward in ["http://127.0.0.2:9/", "http://169.254.169.254/latest", "http://[::1]:9/"] {
            let (place, came) = inside(onward).await;
            let error = asks(&outside, &format!("http://{place}/")).await;
            assert!(matches!(error, OutsideError::Inside(_)), "{onward}: {error}");
            assert_eq!(came.load(Ordering::SeqCst), 1);
        }
        let (place, _) = inside("http://localhost:9/").await;
        let error = asks(&outside, &format!("http://{place}/")).await;
        assert!(matches!(error, OutsideError::Failed(_)), "{error}");
    }
}
