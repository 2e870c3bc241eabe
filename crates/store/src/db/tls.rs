//! How a `postgres://` address asks for TLS.
//!
//! `disable`, `prefer` or nothing: none, for a server on this machine or a private network.
//! `require`, `verify-ca`, `verify-full`: TLS with the certificate and the name checked, by the
//! system's authorities or by those in the file that `sslrootcert` names.

use std::sync::Arc;

use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, pem::PemObject},
};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_postgres::{Config, config::SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::{Error, Result};

pub(super) struct Address {
    pub config: Config,
    pub tls: Option<MakeRustlsConnect>,
}

impl Address {
    pub(super) fn parse(url: &str) -> Result<Self> {
        let (place, query) = url.split_once('?').unwrap_or((url, ""));
        let (ours, theirs): (Vec<_>, Vec<_>) = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .partition(|(key, _)| matches!(*key, "sslmode" | "sslrootcert"));
        let find = |wanted| ours.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value);

        let theirs: Vec<_> = theirs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let mut config: Config = format!("{place}?{}", theirs.join("&")).parse().map_err(|_| {
            Error::Refused(
                "The database address is not one of PostgreSQL's: postgres://user@host/name."
                    .into(),
            )
        })?;
        let tls = match find("sslmode").unwrap_or("prefer") {
            "disable" | "allow" | "prefer" => None,
            "require" | "verify-ca" | "verify-full" => Some(connector(find("sslrootcert"))?),
            other => {
                return Err(Error::Refused(format!(
                    "The database address asks for sslmode={other}; known are disable, prefer, require and verify-full."
                )));
            }
        };
        config.ssl_mode(if tls.is_some() { SslMode::Require } else { SslMode::Disable });
        Ok(Address { config, tls })
    }
}

fn connector(authorities: Option<&str>) -> Result<MakeRustlsConnect> {
    let builder =
        ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(refused)?;
    let builder = match authorities {
        Some(file) => builder.with_root_certificates(authorities_in(file)?),
        None => builder.with_platform_verifier().map_err(refused)?,
    };
    Ok(MakeRustlsConnect::new(builder.with_no_client_auth()))
}

fn authorities_in(file: &str) -> Result<RootCertStore> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Error::Refused(format!("The certificates in sslrootcert={file} cannot be read: {error}."))
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| unreadable(&error))? {
        let certificate = certificate.map_err(|error| unreadable(&error))?;
        roots.add(certificate).map_err(|error| unreadable(&error))?;
    }
    Ok(roots)
}

fn refused(error: rustls::Error) -> Error {
    Error::Refused(format!("TLS to the database cannot be prepared: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(query: &str) -> (SslMode, bool) {
        let address = Address::parse(&format!("postgres://ana@db.example:5433/kalends{query}"));
        let address = address.unwrap();
        assert_eq!(address.config.get_dbname(), Some("kalends"));
        assert_eq!(address.config.get_ports(), [5433]);
        (address.config.get_ssl_mode(), address.tls.is_some())
    }

    #[test]
    fn tls_is_used_when_the_address_asks() {
        assert_eq!(mode(""), (SslMode::Disable, false));
        assert_eq!(mode("?sslmode=prefer"), (SslMode::Disable, false));
        assert_eq!(mode("?sslmode=disable"), (SslMode::Disable, false));
        assert_eq!(mode("?sslmode=require"), (SslMode::Require, true));
        assert_eq!(mode("?connect_timeout=3&sslmode=verify-full"), (SslMode::Require, true));
    }

    #[test]
    fn authorities_that_cannot_be_read_are_named() {
        let url = "postgres://db.example/kalends?sslmode=verify-full&sslrootcert=/no/such/file.pem";
        let Err(Error::Refused(sentence)) = Address::parse(url).map(drop) else { panic!() };
        assert!(sentence.contains("/no/such/file.pem"), "{sentence}");
    }
}
