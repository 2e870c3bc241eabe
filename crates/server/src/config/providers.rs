//! The providers members may sign in with.

use super::is_url;
use anyhow::{Context, Result, ensure};
use integrations::openid::Registration;

const GOOGLE: &str = "https://accounts.google.com";
const MICROSOFT: &str = "https://login.microsoftonline.com/common/v2.0";

/// Those whose settings are there; half of one is a mistake.
pub fn read(setting: impl Fn(&str) -> Option<String>) -> Result<Vec<Registration>> {
    let mut found = Vec::new();
    let google = setting("google_oauth_url").unwrap_or_else(|| GOOGLE.into());
    let microsoft = setting("microsoft_login_url").unwrap_or_else(|| MICROSOFT.into());
    let other = setting("oidc_issuer");
    let name = setting("oidc_name").unwrap_or_else(|| "OpenID Connect".into());
    let all = [
        ("google", "Google".into(), Some(google), true),
        // Administrators of any tenant write any address into their accounts.
        ("microsoft", "Microsoft".into(), Some(microsoft), false),
        ("oidc", name, other, true),
    ];
    for (key, name, issuer, vouches_for_addresses) in all {
        let (id, secret) = (format!("{key}_client_id"), format!("{key}_client_secret"));
        let (client_id, client_secret) = match (setting(&id), setting(&secret)) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) if key != "oidc" || issuer.is_none() => continue,
            _ => anyhow::bail!(
                "{} and {} belong together: set both.",
                id.to_uppercase(),
                secret.to_uppercase()
            ),
        };
        let issuer = issuer.context("OIDC_CLIENT_ID needs OIDC_ISSUER.")?;
        ensure!(is_url(&issuer), "OIDC_ISSUER must be an address like https://id.example.org.");
        found.push(Registration {
            key,
            name,
            issuer,
            client_id,
            client_secret,
            vouches_for_addresses,
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_whole_or_not_there() {
        let of = |given: &'static [(&str, &str)]| {
            let one = move |name: &str| {
                let found = given.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            read(one).map(|all| all.iter().map(|one| one.issuer.clone()).collect::<Vec<_>>())
        };
        assert!(of(&[]).unwrap().is_empty());
        assert!(of(&[("google_client_id", "a")]).is_err());
        assert!(of(&[("oidc_issuer", "https://id.example.org")]).is_err());
        assert!(of(&[("oidc_client_id", "a"), ("oidc_client_secret", "b")]).is_err());
        let google = of(&[("google_client_id", "a"), ("google_client_secret", "b")]);
        assert_eq!(google.unwrap(), [GOOGLE]);
    }
}
