//! Drawing a picture anew: what was sent is read as pixels and written by us, so nothing else that it held is kept.
//!
//! How to use: [`pixels`] reads the head alone and refuses what is too large; [`redrawn`] does the work, in a thread that may take its time.
//! The kind is told by the bytes, never by a name. Text formats (SVG) are none that can be read.
//!
//! To add a kind that may be sent: a line in [`KINDS`].

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
};
use shared::fields::FieldCode;
use shared::images::{ImageKind, LARGEST_FILE, LONGEST_SIDE};
use std::collections::HashSet;
use std::io::Cursor;

/// What may be sent.
const KINDS: [ImageFormat; 4] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
/// Pixels of a side, and in all, of what is sent.
const LONGEST_SENT: u32 = 12_000;
const MOST_PIXELS: u64 = 50_000_000;
/// Bytes of memory for the pixels of one picture.
const MEMORY: u64 = 256 << 20;
/// Passes over a JPEG: each costs as much as a whole picture, however few bytes it has. Usual are ten.
const MOST_SCANS: usize = 64;
/// A drawing has no more colours than this; a photo has more.
const FEW_COLOURS: usize = 4_096;
/// How well photos are kept, the best that fits first.
const QUALITIES: [u8; 4] = [80, 70, 60, 50];
/// Smaller than this no picture is made to fit.
const SMALLEST_SIDE: u32 = 64;

/// A picture as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub kind: ImageKind,
    pub width: u32,
    pub height: u32,
    /// At most [`LARGEST_FILE`].
    pub bytes: Vec<u8>,
}

/// A decoder of what was sent, once its head is within all bounds.
fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, FieldCode> {
    let kind = image::guess_format(bytes).map_err(|_| FieldCode::NotAPicture)?;
    if !KINDS.contains(&kind) {
        return Err(FieldCode::NotAPicture);
    }
    if kind == ImageFormat::Jpeg && bytes.windows(2).filter(|pair| *pair == [0xff, 0xda]).count() > MOST_SCANS {
        return Err(FieldCode::NotAPicture);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SENT);
    limits.max_image_height = Some(LONGEST_SENT);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(FieldCode::NotAPicture);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MEMORY {
        return Err(FieldCode::PictureTooLarge);
    }
    Ok(decoder)
}

fn refusal(error: &image::ImageError) -> FieldCode {
    match error {
        image::ImageError::Limits(_) => FieldCode::PictureTooLarge,
        _ => FieldCode::NotAPicture,
    }
}

/// How many pixels a file says that it has.
///
/// # Errors
/// `NotAPicture`; `PictureTooLarge` beyond 12,000 pixels a side, 50 million in all, or 256 MiB of memory.
pub fn pixels(bytes: &[u8]) -> Result<u64, FieldCode> {
    let (width, height) = decoder(bytes)?.dimensions();
    Ok(u64::from(width) * u64::from(height))
}

/// The picture in `bytes`, upright, at most [`LONGEST_SIDE`] pixels long, on white where it is transparent (dark letters on nothing could not be read
/// in the dark), the first frame of several.
///
/// # Errors
/// As [`pixels`]; `NotAPicture` also for a file that breaks off in its head.
pub fn redrawn(bytes: &[u8]) -> Result<Picture, FieldCode> {
    let mut decoder = decoder(bytes)?;
    let orientation = decoder
        .orientation()
        .unwrap_or(image::metadata::Orientation::NoTransforms);
    let drawn = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    let small = shrunk(DynamicImage::ImageRgb8(on_white(drawn)), LONGEST_SIDE);
    let mut upright = small;
    upright.apply_orientation(orientation);
    Ok(written(upright.into_rgb8()))
}

/// Eight bits of red, green and blue.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let mut image = image.into_rgba8();
    for pixel in image.pixels_mut() {
        let alpha = u32::from(pixel.0[3]);
        for value in &mut pixel.0[..3] {
            let mixed = (u32::from(*value) * alpha + 255 * (255 - alpha) + 127) / 255;
            *value = u8::try_from(mixed).unwrap_or(u8::MAX);
        }
        pixel.0[3] = u8::MAX;
    }
    DynamicImage::ImageRgba8(image).into_rgb8()
}

/// The picture with a longer side of `side` at most.
fn shrunk(image: DynamicImage, side: u32) -> DynamicImage {
    let longest = image.width().max(image.height());
    if longest <= side {
        return image;
    }
    // The quick way down to twice the size, the careful one for the rest.
    let near = if longest > side * 2 {
        image.thumbnail(side * 2, side * 2)
    } else {
        image
    };
    near.resize(side, side, FilterType::CatmullRom)
}

/// The smaller of PNG and JPEG that fits; what fits in no quality is made smaller.
fn written(image: RgbImage) -> Picture {
    let mut image = DynamicImage::ImageRgb8(image);
    loop {
        let rgb = image.to_rgb8();
        let photo = QUALITIES
            .into_iter()
            .find_map(|quality| jpeg(&rgb, quality).filter(|bytes| bytes.len() <= LARGEST_FILE));
        let drawing = has_few_colours(&rgb).then(|| png(&rgb)).flatten();
        let drawing = drawing.filter(|bytes| bytes.len() <= LARGEST_FILE);
        let (width, height) = rgb.dimensions();
        let of = |kind, bytes| Picture {
            kind,
            width,
            height,
            bytes,
        };
        match (photo, drawing) {
            (Some(photo), Some(drawing)) if drawing.len() > photo.len() => return of(ImageKind::Jpeg, photo),
            (_, Some(drawing)) => return of(ImageKind::Png, drawing),
            (Some(photo), None) => return of(ImageKind::Jpeg, photo),
            (None, None) => {}
        }
        let side = (width.max(height) / 4 * 3).max(SMALLEST_SIDE);
        image = shrunk(image, side);
    }
}

fn jpeg(image: &RgbImage, quality: u8) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    encoder
        .write_image(image.as_raw(), image.width(), image.height(), ExtendedColorType::Rgb8)
        .ok()?;
    Some(bytes)
}

fn png(image: &RgbImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, PngFilter::Adaptive);
    encoder
        .write_image(image.as_raw(), image.width(), image.height(), ExtendedColorType::Rgb8)
        .ok()?;
    Some(bytes)
}

fn has_few_colours(image: &RgbImage) -> bool {
    let mut seen = HashSet::new();
    image.pixels().all(|pixel: &Rgb<u8>| {
        seen.insert(pixel.0);
        seen.len() <= FEW_COLOURS
    })
}

#[cfg(test)]
mod tests;
