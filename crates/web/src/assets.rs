//! Stylesheets, scripts and icons: embedded, compressed once, and kept by browsers for a year,
//! since their address holds a hash over all of them.

use axum::{
    body::Body,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use rust_embed::Embed;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{LazyLock, Mutex, MutexGuard, PoisonError},
};
use view::brand::Brand;

#[derive(Embed)]
#[folder = "assets/"]
struct Files;

struct Assets {
    hash: String,
    files: BTreeMap<String, Asset>,
}

#[derive(Clone)]
struct Asset {
    plain: Bytes,
    brotli: Bytes,
    content_type: &'static str,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    let mut files = BTreeMap::new();
    for path in Files::iter() {
        let Some(file) = Files::get(&path) else { continue };
        let plain = Bytes::from(file.data.into_owned());
        hash.update(path.as_bytes());
        hash.update(&plain);
        let asset =
            Asset { brotli: compressed(&plain, 9), plain, content_type: content_type(&path) };
        files.insert(path.into_owned(), asset);
    }
    let hash = hash.finalize()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    Assets { hash, files }
});

/// Where the present assets are: `/assets/3f2a9c01be77`.
pub fn base() -> String {
    format!("/assets/{}", ASSETS.hash)
}

/// One file. An address with another hash, of a page from before an upgrade, gets today's file
/// and is told not to keep it.
pub async fn serve(Path((hash, path)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let branded = path.strip_prefix("brand/").and_then(branded);
    let Some(asset) = branded.as_ref().or(ASSETS.files.get(&path)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let keep = if hash == ASSETS.hash { "public, max-age=31536000, immutable" } else { "no-cache" };
    file(asset, &headers, keep)
}

/// As many colours are kept ready as are likely to be looked at in turn; whoever asks for every
/// colour there is fills no memory.
const MOST_BRANDS: usize = 64;

/// The sheets that were asked for last, the newest first.
static BRANDS: Mutex<VecDeque<(String, Asset)>> = Mutex::new(VecDeque::new());

/// The stylesheet in an organization's colour: `4a63d8.css`. It needs no database, since the
/// address says all there is to know.
fn branded(file: &str) -> Option<Asset> {
    let kept = kept(file);
    if kept.is_some() {
        return kept;
    }
    let asset = made(file)?;
    let mut brands = brands();
    brands.push_front((file.to_owned(), asset.clone()));
    brands.truncate(MOST_BRANDS);
    Some(asset)
}

fn kept(file: &str) -> Option<Asset> {
    let mut brands = brands();
    let place = brands.iter().position(|(name, _)| name == file)?;
    let found = brands.remove(place)?;
    let asset = found.1.clone();
    brands.push_front(found);
    Some(asset)
}

/// What was kept is whole even where somebody panicked beside it.
fn brands() -> MutexGuard<'static, VecDeque<(String, Asset)>> {
    BRANDS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn made(file: &str) -> Option<Asset> {
    let color = file.strip_suffix(".css").filter(|color| !color.contains(char::is_uppercase))?;
    let tokens = Brand::of(&format!("#{color}"))?.css();
    let sheet = ASSETS.files.get("css/kalends.css")?;
    let plain = Bytes::from([&sheet.plain[..], tokens.as_bytes()].concat());
    Some(Asset { brotli: compressed(&plain, 5), plain, content_type: "text/css; charset=utf-8" })
}

/// The icon, where browsers look for it unasked.
pub async fn icon(headers: HeaderMap) -> Response {
    match ASSETS.files.get("icon.svg") {
        Some(asset) => file(asset, &headers, "public, max-age=86400"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file(asset: &Asset, headers: &HeaderMap, keep: &'static str) -> Response {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let brotli = accepted.is_some_and(|accepted| {
        accepted.split(',').any(|coding| coding.split(';').next().unwrap_or("").trim() == "br")
    });
    let body = if brotli { &asset.brotli } else { &asset.plain };
    let mut response = Response::new(Body::from(body.clone()));
    let fields = response.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if brotli {
        fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

fn compressed(plain: &[u8], quality: i32) -> Bytes {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    // Writing into memory does not fail; were it to, the plain text would still be served.
    match brotli::BrotliCompress(&mut &plain[..], &mut out, &params) {
        Ok(_) => out.into(),
        Err(_) => Bytes::copy_from_slice(plain),
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
