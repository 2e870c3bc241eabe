//! What a provider says of somebody, checked: signature, audience, issuer, time, nonce.

use super::Person;
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, ClaimsVerificationError, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenFields, IssuerUrl, Nonce,
    StandardErrorResponse, StandardTokenResponse,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
        CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse,
        CoreTokenType,
    },
};
use serde::{Deserialize, Serialize};
use std::error::Error;

/// What stands for the tenant in the issuer of a provider with many (Microsoft's).
const TENANT: &str = "{tenantid}";

/// The tenant somebody belongs to.
#[derive(Debug, Deserialize, Serialize)]
pub struct Tenant {
    tid: Option<String>,
}

impl AdditionalClaims for Tenant {}

type Told =
    IdToken<Tenant, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Fields = IdTokenFields<
    Tenant,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
pub type Client = openidconnect::Client<
    Tenant,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The person, if every check holds.
pub fn read(
    client: &Client,
    metadata: &CoreProviderMetadata,
    told: &Told,
    access: &AccessToken,
    nonce: &Nonce,
) -> Result<Person, ClaimsVerificationError> {
    let template = metadata.issuer().as_str();
    let many = template.contains(TENANT);
    let verifier = client.id_token_verifier().require_issuer_match(!many);
    let claims = told.claims(&verifier, nonce)?;
    let issuer = claims.issuer().as_str();
    let tenant = claims.additional_claims().tid.as_deref();
    if many && !tenant.is_some_and(|tenant| is_of_tenant(template, tenant, issuer)) {
        return Err(ClaimsVerificationError::InvalidIssuer(issuer.to_owned()));
    }
    if let Some(hash) = claims.access_token_hash() {
        let other = |error: String| ClaimsVerificationError::Other(error);
        let algorithm = told.signing_alg().map_err(|error| other(error.to_string()))?;
        let key = told.signing_key(&verifier).map_err(|error| other(error.to_string()))?;
        let right = AccessTokenHash::from_token(access, algorithm, key)
            .map_err(|error| other(error.to_string()))?;
        if right != *hash {
            return Err(other("the access token is another's".into()));
        }
    }
    Ok(Person {
        issuer: issuer.to_owned(),
        subject: claims.subject().to_string(),
        email: claims.email().map(|email| email.to_string()),
        email_verified: claims.email_verified() == Some(true),
    })
}

/// Whether a description is the one of the configured issuer: exactly, or for the tenants of
/// `…/common/v2.0`, whose description says `{tenantid}` in that place.
pub fn describes(configured: &str, told: &IssuerUrl) -> bool {
    let template = template(configured);
    told.as_str() == template.as_deref().unwrap_or(configured)
}

/// Whether somebody of this issuer came by way of the configured one.
pub fn is_issuer(configured: &str, issuer: &str) -> bool {
    match template(configured) {
        None => issuer == configured,
        Some(template) => {
            let (before, after) = template.split_once(TENANT).unwrap_or((&template, ""));
            let tenant = issuer.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            tenant.is_some_and(is_tenant)
        }
    }
}

fn is_of_tenant(template: &str, tenant: &str, issuer: &str) -> bool {
    is_tenant(tenant) && template.replace(TENANT, tenant) == issuer
}

fn is_tenant(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn template(configured: &str) -> Option<String> {
    let all = ["/common/v2.0", "/organizations/v2.0"];
    let before = all.into_iter().find_map(|all| configured.strip_suffix(all))?;
    Some(format!("{before}/{TENANT}/v2.0"))
}

/// The failure with what lies behind it.
pub fn words(error: &ClaimsVerificationError) -> String {
    let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
    format!("what it says of the person cannot be trusted: {error}{cause}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_exactly_itself_or_one_tenant_of_many() {
        let common = "https://login.microsoftonline.com/common/v2.0";
        let told = |text: &str| IssuerUrl::new(text.to_owned()).unwrap();
        let many = "https://login.microsoftonline.com/{tenantid}/v2.0";
        assert!(describes(common, &told(many)));
        assert!(!describes(common, &told(common)));
        assert!(!describes("https://a.example", &told("https://a.example/")));
        assert!(!describes("https://a.example", &told(many)));
        let one = "https://login.microsoftonline.com/9188040d-6c67/v2.0";
        assert!(is_issuer(common, one) && !is_issuer(common, "https://a.example/x/v2.0"));
        assert!(is_of_tenant(many, "9188040d-6c67", one));
        assert!(!is_of_tenant(many, "9188040d-6c68", one));
        assert!(!is_of_tenant(many, "a/../9188040d-6c67", one));
        assert!(!is_issuer(common, "https://login.microsoftonline.com/a/b/v2.0"));
    }
}
