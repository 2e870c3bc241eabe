//! A device that makes passkeys and shows them, as a browser passes its answers on (WebAuthn 3,
//! §6.1, §6.5).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub struct Device {
    key: EcdsaKeyPair,
    id: [u8; 32],
    pub owner: Vec<u8>,
    pub count: u32,
    /// Whether it is unlocked for each use.
    pub unlocks: bool,
    pub origin: &'static str,
}

const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
const HAS_KEY: u8 = 64;

impl Device {
    pub fn new() -> Device {
        let (random, kind) = (SystemRandom::new(), &ECDSA_P256_SHA256_ASN1_SIGNING);
        let pair = EcdsaKeyPair::generate_pkcs8(kind, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(kind, pair.as_ref(), &random).unwrap();
        let id = Sha256::digest(key.public_key().as_ref()).into();
        let (owner, origin) = (Vec::new(), "https://book.example.org");
        Device { key, id, owner, count: 1, unlocks: true, origin }
    }

    /// What it answers when asked to make a passkey.
    pub fn make(&mut self, options: &Value) -> String {
        self.owner = BASE64.decode(options["user"]["id"].as_str().unwrap()).unwrap();
        let mut said = self.says(options["rp"]["id"].as_str().unwrap(), HAS_KEY);
        said.extend([0; 16]);
        said.extend([0, 32]);
        said.extend(self.id);
        let point = &self.key.public_key().as_ref()[1..];
        said.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        said.extend(&point[..32]);
        said.extend([0x22, 0x58, 32]);
        said.extend(&point[32..]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(said.len().try_into().unwrap());
        object.extend(said);
        let response = json!({
            "attestationObject": BASE64.encode(object),
            "clientDataJSON": BASE64.encode(self.client("webauthn.create", options)),
        });
        self.answer(response)
    }

    /// What it answers when asked to show it.
    pub fn show(&mut self, options: &Value) -> String {
        self.count += 1;
        let said = self.says(options["rpId"].as_str().unwrap(), 0);
        let client = self.client("webauthn.get", options);
        let signed = [&said[..], &Sha256::digest(&client)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        let response = json!({
            "authenticatorData": BASE64.encode(said),
            "clientDataJSON": BASE64.encode(client),
            "signature": BASE64.encode(signature),
            "userHandle": BASE64.encode(&self.owner),
        });
        self.answer(response)
    }

    fn says(&self, site: &str, more: u8) -> Vec<u8> {
        let verified = if self.unlocks { VERIFIED } else { 0 };
        let mut said = Sha256::digest(site).to_vec();
        said.push(PRESENT | verified | more);
        said.extend(self.count.to_be_bytes());
        said
    }

    fn client(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["challenge"];
        let client = json!({ "type": kind, "challenge": challenge, "origin": self.origin });
        client.to_string().into_bytes()
    }

    fn answer(&self, response: Value) -> String {
        let id = BASE64.encode(self.id);
        let (kind, none) = ("public-key", json!({}));
        json!({
            "id": id, "rawId": id, "type": kind, "response": response,
            "clientExtensionResults": none,
        })
        .to_string()
    }
}
