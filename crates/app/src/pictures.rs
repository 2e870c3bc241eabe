//! Photos and logos: whatever people upload is decoded and encoded anew, so that what is served
//! is a picture and nothing else, without the place and camera a phone writes into it.

use crate::{App, Error, Result};
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
};
use model::{OrganizationId, PictureId, Sentence, say};
use std::io::Cursor;
use store::pictures::Picture;

/// The most a person may upload, in bytes: what phones take.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// More pixels a side than any camera people carry; beyond it decoding could take all memory.
const MOST_PIXELS: u32 = 12_000;
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// What a picture is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A square, cut from the middle.
    Photo,
    /// Whole, within a strip; what is transparent stays so.
    Logo,
}

/// Served with a page, so it must stay small.
const AIM: usize = 12 * 1024;
const PHOTO_SIDE: u32 = 192;
const LOGO_BOX: (u32, u32) = (320, 96);

/// A picture of this installation, for anyone who has its address.
pub async fn get(app: &App, organization: OrganizationId, id: PictureId) -> Result<Picture> {
    let mut tx = app.db.read(organization).await?;
    store::pictures::get(&mut tx, id).await?.ok_or(Error::NotFound)
}

/// The uploaded bytes as a picture of ours.
///
/// # Errors
/// Names the field `picture` when it is no JPEG, PNG or WebP, or too large.
pub(crate) async fn read(bytes: Vec<u8>, purpose: Use) -> Result<Picture> {
    if MOST_BYTES < bytes.len() {
        return Err(too_large());
    }
    let decoded = tokio::task::spawn_blocking(move || encode_anew(&bytes, purpose)).await;
    let decoded = decoded.map_err(|error| Error::Fault(error.into()))?;
    decoded.map_err(|sentence| Error::field("picture", sentence))
}

/// What is said of more than [`MOST_BYTES`].
pub fn too_large() -> Error {
    Error::field("picture", say("error-picture-large"))
}

fn encode_anew(bytes: &[u8], purpose: Use) -> std::result::Result<Picture, Sentence> {
    let wrong = || say("error-picture-kind");
    if bytes.is_empty() {
        return Err(say("error-picture-none"));
    }
    // The first bytes decide, not the name or the type that came with it.
    let format = image::guess_format(bytes).map_err(|_| wrong())?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(wrong());
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let unreadable = || say("error-picture-unreadable");
    let mut decoder = reader.into_decoder().map_err(|_| unreadable())?;
    let turned = decoder.orientation().map_err(|_| unreadable())?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| unreadable())?;
    picture.apply_orientation(turned);
    match purpose {
        Use::Photo => photo(picture),
        Use::Logo => logo(picture),
    }
    .map_err(|_| unreadable())
}

fn photo(picture: DynamicImage) -> image::ImageResult<Picture> {
    let square = picture.resize_to_fill(PHOTO_SIDE, PHOTO_SIDE, FilterType::CatmullRom);
    let square = on_white(square);
    let mut bytes = Vec::new();
    for quality in [86, 76, 64, 50] {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(&square)?;
        if bytes.len() <= AIM {
            break;
        }
    }
    Ok(Picture { content_type: "image/jpeg".into(), bytes })
}

fn logo(picture: DynamicImage) -> image::ImageResult<Picture> {
    let (width, height) = LOGO_BOX;
    let mut bytes = Vec::new();
    for share in [1.0, 0.75, 0.5] {
        let (width, height) = (f64::from(width) * share, f64::from(height) * share);
        let small = picture.width() <= width as u32 && picture.height() <= height as u32;
        let fitted = match small {
            true => picture.clone(),
            false => picture.resize(width as u32, height as u32, FilterType::CatmullRom),
        };
        bytes.clear();
        fitted.to_rgba8().write_with_encoder(PngEncoder::new(&mut bytes))?;
        if bytes.len() <= AIM {
            break;
        }
    }
    Ok(Picture { content_type: "image/png".into(), bytes })
}

/// JPEG knows no transparency; what is seen through becomes white rather than black.
fn on_white(picture: DynamicImage) -> DynamicImage {
    let mut page =
        image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([255; 4]));
    image::imageops::overlay(&mut page, &picture.to_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(page).to_rgb8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgba, RgbaImage};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let noise = |x: u32, y: u32| Rgba([(x * 7) as u8, (y * 13) as u8, (x ^ y) as u8, 128]);
        let picture = RgbaImage::from_fn(width, height, noise);
        picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        bytes
    }

    #[test]
    fn a_photo_becomes_a_small_square() {
        let photo = encode_anew(&png(400, 300), Use::Photo).unwrap();
        let read = image::load_from_memory(&photo.bytes).unwrap();
        assert_eq!((read.width(), read.height()), (PHOTO_SIDE, PHOTO_SIDE));
        assert_eq!(photo.content_type, "image/jpeg");
        assert!(photo.bytes.len() <= AIM, "{}", photo.bytes.len());
    }

    #[test]
    fn a_logo_keeps_its_shape_and_stays_transparent() {
        let logo = encode_anew(&png(640, 64), Use::Logo).unwrap();
        let read = image::load_from_memory(&logo.bytes).unwrap();
        assert_eq!(read.width() / read.height(), 10);
        assert_eq!(read.to_rgba8().get_pixel(0, 0)[3], 128);
    }

    #[test]
    fn what_is_no_picture_is_refused_kindly() {
        let mut cut = png(64, 64);
        cut.truncate(200);
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        // A header that promises more pixels than any memory holds.
        let mut bomb = png(8, 8);
        bomb[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
        for bytes in [&b""[..], b"GIF89a", b"hello", svg, &cut, &bomb] {
            assert!(encode_anew(bytes, Use::Photo).is_err());
        }
    }

    #[test]
    fn what_was_written_beside_the_picture_is_gone() {
        let mut bytes = Vec::new();
        let picture = DynamicImage::new_rgb8(8, 8);
        JpegEncoder::new(&mut bytes).encode_image(&picture).unwrap();
        // An EXIF segment (APP1) with a place in it, right after the start of the file.
        let secret = b"Exif\0\0MM\0*\0\0\0\x08\0\0here: 52.5200, 13.4050";
        let length = (secret.len() + 2) as u16;
        let mut segment = vec![0xff, 0xe1];
        segment.extend(length.to_be_bytes());
        segment.extend(secret);
        bytes.splice(2..2, segment);
        let photo = encode_anew(&bytes, Use::Photo).unwrap();
        assert!(!photo.bytes.windows(5).any(|window| window == b"here:"));
    }
}
