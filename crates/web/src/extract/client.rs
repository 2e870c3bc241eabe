//! Whoever calls: from which address, with which browser.

use super::member::device;
use app::{App, Network, accounts::Client};
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};
use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
    sync::Once,
};

pub struct Knock(pub Client);

impl FromRequestParts<App> for Knock {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let proxies = &app.settings.trusted_proxies;
        if peer.is_some_and(|peer| is_unnamed_proxy(peer, &parts.headers, proxies)) {
            UNNAMED.call_once(|| {
                tracing::warn!(
                    "X-Forwarded-For comes from a proxy nearby that TRUSTED_PROXIES does not name: all \
                     guests behind it count as one and share its limits"
                );
            });
        }
        let user_agent = parts.headers.get(header::USER_AGENT);
        Ok(Knock(Client {
            address: peer.map(|peer| caller(peer, &parts.headers, proxies)),
            user_agent: user_agent.and_then(|value| value.to_str().ok()).unwrap_or("").to_owned(),
            device: device(app, &parts.headers),
        }))
    }
}

/// The address a request began at. Each proxy adds the one it was called from at the end, so the
/// last that is no proxy of ours is true; what stands before it anybody may have written.
fn caller(peer: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> IpAddr {
    let trusted = |address: &IpAddr| proxies.iter().any(|proxy| proxy.contains(*address));
    let told = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let told: Vec<&str> = told.flat_map(|value| value.split(',')).collect();
    let mut address = peer;
    for next in told.iter().rev() {
        if !trusted(&address) {
            break;
        }
        let Some(next) = named(next.trim()) else { break };
        address = next;
    }
    address.to_canonical()
}

/// It is said once.
static UNNAMED: Once = Once::new();

/// Whether it looks like the operator's own proxy speaks, which nobody told us to believe.
fn is_unnamed_proxy(peer: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> bool {
    let nearby = match peer.to_canonical() {
        IpAddr::V4(own) => own.is_loopback() || own.is_private(),
        IpAddr::V6(own) => own.is_loopback() || own.is_unique_local(),
    };
    let trusted = proxies.iter().any(|proxy| proxy.contains(peer));
    nearby && !trusted && headers.contains_key("x-forwarded-for")
}

/// An address, which some proxies write with its port.
fn named(text: &str) -> Option<IpAddr> {
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    text.parse().ok().or_else(with_port).or_else(bracketed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_nearby_that_nobody_named_is_noticed() {
        let proxies = ["10.0.0.0/8".parse().unwrap()];
        let mut told = HeaderMap::new();
        told.insert("x-forwarded-for", "198.51.100.9".parse().unwrap());
        let noticed =
            |peer: &str, told: &HeaderMap| is_unnamed_proxy(peer.parse().unwrap(), told, &proxies);
        assert!(noticed("127.0.0.1", &told) && noticed("fd00::1", &told));
        assert!(!noticed("10.0.0.1", &told) && !noticed("192.0.2.1", &told));
        assert!(!noticed("127.0.0.1", &HeaderMap::new()));
    }

    #[test]
    fn only_what_a_proxy_of_ours_says_is_believed() {
        let proxies = ["10.0.0.0/8".parse().unwrap(), "::1".parse().unwrap()];
        let called = |peer: &str, told: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", told.parse().unwrap());
            caller(peer.parse().unwrap(), &headers, &proxies).to_string()
        };
        assert_eq!(called("192.0.2.1", "198.51.100.9"), "192.0.2.1");
        assert_eq!(called("10.0.0.1", "198.51.100.9"), "198.51.100.9");
        assert_eq!(called("::1", "203.0.113.5, 198.51.100.9, 10.2.2.2"), "198.51.100.9");
        assert_eq!(called("::ffff:10.0.0.1", "2001:db8::7"), "2001:db8::7");
        assert_eq!(called("10.0.0.1", "198.51.100.9:4711"), "198.51.100.9");
        assert_eq!(called("10.0.0.1", "[2001:db8::7]:4711"), "2001:db8::7");
        assert_eq!(called("10.0.0.1", "unknown"), "10.0.0.1");
        assert_eq!(called("10.0.0.1", ""), "10.0.0.1");
    }
}
