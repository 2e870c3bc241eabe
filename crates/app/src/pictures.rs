//! Photos and logos: whatever people upload is decoded and encoded anew, so that what is served
//! is a picture and nothing else, without the place and camera a phone writes into it.

use crate::{App, Error, Result};
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
    metadata::Orientation,
};
use model::{OrganizationId, PictureId, Sentence, say};
use std::io::Cursor;
use store::pictures::Picture;
use tokio::sync::Semaphore;

/// The most a person may upload, in bytes: what phones take.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// More pixels a side than any camera people carry; beyond it decoding could take all memory.
const MOST_PIXELS: u32 = 12_000;
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Pictures decoded at once: each may take all of [`MOST_MEMORY`] and a processor for seconds.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// What a picture is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A square, cut from the middle.
    Photo,
    /// Whole, within a strip; what is transparent stays so.
    Logo,
}

impl Use {
    /// How many times the shorter side the longer may be: a strip is no face, a line no logo.
    fn most_narrow(self) -> u32 {
        match self {
            Use::Photo => 5,
            Use::Logo => 20,
        }
    }
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
    let turn = AT_ONCE.acquire().await.map_err(|error| Error::Fault(error.into()))?;
    // The turn goes with the work, which goes on when whoever asked has left.
    let work = move || {
        let _turn = turn;
        encode_anew(&bytes, purpose)
    };
    let decoded = tokio::task::spawn_blocking(work).await;
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
    not_too_narrow(decoder.dimensions(), purpose.most_narrow())?;
    let turned = decoder.orientation().map_err(|_| unreadable())?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| unreadable())?;
    match purpose {
        Use::Photo => photo(&picture, turned),
        Use::Logo => logo(picture, turned),
    }
    .map_err(|_| unreadable())
}

fn not_too_narrow((width, height): (u32, u32), most: u32) -> std::result::Result<(), Sentence> {
    match width.min(height).saturating_mul(most) < width.max(height) {
        true => Err(say("error-picture-narrow").word("most", most as usize)),
        false => Ok(()),
    }
}

/// The middle is cut out first, so that what is scaled is never larger than what came.
fn photo(picture: &DynamicImage, turned: Orientation) -> image::ImageResult<Picture> {
    let side = picture.width().min(picture.height());
    let (left, top) = ((picture.width() - side) / 2, (picture.height() - side) / 2);
    let middle = picture.crop_imm(left, top, side, side);
    let mut square = middle.resize_exact(PHOTO_SIDE, PHOTO_SIDE, FilterType::CatmullRom);
    square.apply_orientation(turned);
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

fn logo(mut picture: DynamicImage, turned: Orientation) -> image::ImageResult<Picture> {
    picture.apply_orientation(turned);
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
    fn a_photo_is_cut_from_the_middle_and_turned_as_the_camera_says() {
        let (red, blue) = (Rgba([255, 0, 0, 255]), Rgba([0, 0, 255, 255]));
        // A red square with a blue lower half between blue edges.
        let wide = |x: u32, y: u32| if (64..128).contains(&x) && y < 32 { red } else { blue };
        let picture = DynamicImage::ImageRgba8(RgbaImage::from_fn(192, 64, wide));
        let photo = photo(&picture, Orientation::Rotate180).unwrap();
        let read = image::load_from_memory(&photo.bytes).unwrap().to_rgb8();
        for (x, y, red) in [(4, 4, false), (188, 4, false), (4, 188, true), (188, 188, true)] {
            assert_eq!(128 < read.get_pixel(x, y)[0], red, "{x} {y}");
        }
    }

    #[test]
    fn a_line_is_refused_at_once() {
        let narrow = Err(say("error-picture-narrow").word("most", 5_usize));
        for line in [png(4000, 1), png(1, 4000), png(501, 100)] {
            assert_eq!(encode_anew(&line, Use::Photo).map(|_| ()), narrow);
        }
        assert!(encode_anew(&png(500, 100), Use::Photo).is_ok());
        assert!(encode_anew(&png(4000, 1), Use::Logo).is_err());
        assert!(encode_anew(&png(2000, 100), Use::Logo).is_ok());
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
