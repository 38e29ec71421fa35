//! What comes out is a picture of ours, whatever goes in.

use super::*;
use crate::testing::dice::Dice;
use image::codecs::gif::GifEncoder;
use image::codecs::webp::WebPEncoder;
use image::{Frame, RgbaImage};
use std::time::{Duration, Instant};

/// Red at the left, blue at the right.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([250, 0, 0])
        } else {
            Rgb([0, 0, 250])
        }
    })
}

/// As a camera sees: no two pixels alike.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 7_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    })
}

fn as_jpeg(image: &RgbImage) -> Vec<u8> {
    jpeg(image, 90).unwrap()
}

fn as_png(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn as_webp(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut bytes);
    encoder
        .encode(image.as_raw(), image.width(), image.height(), ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// Two frames: the halves, then something else.
fn as_gif(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    {
        let mut encoder = GifEncoder::new(&mut bytes);
        let first = DynamicImage::ImageRgb8(halves(width, height)).into_rgba8();
        let second = RgbaImage::from_pixel(width, height, image::Rgba([0, 250, 0, 255]));
        encoder.encode_frames([Frame::new(first), Frame::new(second)]).unwrap();
    }
    bytes
}

/// A JPEG segment.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xff, marker], &length.to_be_bytes()[..], content].concat()
}

/// What a phone writes about a photo: who made the phone, which way it was held, and where it was.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x03\0".to_vec();
    // Make: ASCII of 8 letters at 50.
    tiff.extend([0x0f, 0x01, 2, 0, 8, 0, 0, 0, 50, 0, 0, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    // The place: another list, at 58.
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 58, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"SPYCAM7\0");
    tiff.extend([1, 0, 1, 0, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"50.8503 4.3517 Rue du Test");
    tiff
}

fn with_metadata(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend(segment(0xe1, &exif(orientation)));
    bytes.extend(segment(
        0xe1,
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Rue du Test</x:xmpmeta>",
    ));
    bytes.extend(segment(0xed, b"Photoshop 3.0\0 Amina"));
    bytes.extend(segment(0xfe, b"taken by Amina"));
    bytes.extend(&jpeg[2..]);
    bytes.extend(b"PK\x03\x04 a whole archive <script>alert(1)</script>");
    bytes
}

/// Fails unless the file holds a picture and nothing else.
#[track_caller]
fn is_bare(kept: &Picture) {
    let bytes = &kept.bytes;
    match kept.kind {
        ImageKind::Jpeg => {
            let mut at = 2;
            while bytes[at + 1] != 0xda {
                let marker = bytes[at + 1];
                assert!([0xe0, 0xdb, 0xc0, 0xc4].contains(&marker), "a segment {marker:x}");
                at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
            }
            assert!(bytes.ends_with(&[0xff, 0xd9]));
        }
        ImageKind::Png => {
            let mut at = 8;
            while at < bytes.len() {
                let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
                let name = &bytes[at + 4..at + 8];
                assert!(
                    [b"IHDR", b"IDAT", b"IEND"].iter().any(|one| name == *one),
                    "a chunk {name:?}"
                );
                at += 12 + length;
            }
        }
    }
    assert!(bytes.len() <= LARGEST_FILE && kept.width.max(kept.height) <= LONGEST_SIDE);
    for words in [
        "Exif",
        "SPYCAM",
        "Rue du Test",
        "Amina",
        "adobe",
        "script",
        "PK\u{3}",
        "<?php",
    ] {
        assert!(
            !bytes.windows(words.len()).any(|part| part == words.as_bytes()),
            "{words}"
        );
    }
}

fn read(kept: &Picture) -> RgbImage {
    image::load_from_memory(&kept.bytes).unwrap().into_rgb8()
}

#[track_caller]
fn is_red(image: &RgbImage, x: u32, y: u32) {
    let Rgb([red, _, blue]) = image.get_pixel(x, y);
    assert!(*red > 150 && *blue < 100, "{:?}", image.get_pixel(x, y));
}

#[test]
fn where_and_with_what_it_was_taken_is_gone_and_it_stands_upright() {
    let plain = as_jpeg(&halves(64, 32));
    // Where the red half comes to lie.
    for (orientation, size, red) in [
        (1, (64, 32), (2, 16)),
        (3, (64, 32), (61, 16)),
        (6, (32, 64), (16, 2)),
        (8, (32, 64), (16, 61)),
    ] {
        let sent = with_metadata(&plain, orientation);
        assert!(sent.windows(6).any(|part| part == b"SPYCAM"));
        let kept = redrawn(&sent).unwrap();
        assert_eq!((kept.width, kept.height), size, "held {orientation}");
        is_bare(&kept);
        is_red(&read(&kept), red.0, red.1);
    }
}

#[test]
fn what_stands_beside_the_pixels_of_a_png_is_gone() {
    let mut sent = as_png(&DynamicImage::ImageRgb8(halves(20, 10)));
    let text = b"Author\0Amina, Rue du Test <?php system($_GET[0]);";
    let mut chunk = u32::try_from(text.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend(b"tEXt");
    chunk.extend(text);
    // Nobody looks at the sum of a chunk that is passed over.
    chunk.extend([0, 0, 0, 0]);
    sent.splice(33..33, chunk);
    sent.extend(b"PK\x03\x04<script>alert(1)</script>");
    if let Ok(kept) = redrawn(&sent) {
        is_bare(&kept);
    }
    let sent = as_png(&DynamicImage::ImageRgb8(halves(20, 10)));
    let with_tail = [&sent[..], b"PK\x03\x04<script>alert(1)</script>"].concat();
    let kept = redrawn(&with_tail).unwrap();
    is_bare(&kept);
    assert_eq!(read(&kept), halves(20, 10), "a drawing is kept to the pixel");
}

#[test]
fn every_kind_is_read_and_of_several_frames_the_first() {
    for sent in [
        as_jpeg(&halves(64, 32)),
        as_png(&DynamicImage::ImageRgb8(halves(64, 32))),
        as_png(&DynamicImage::ImageRgb16(
            DynamicImage::ImageRgb8(halves(64, 32)).into_rgb16(),
        )),
        as_webp(&halves(64, 32)),
        as_gif(64, 32),
    ] {
        let kept = redrawn(&sent).unwrap();
        assert_eq!((kept.width, kept.height), (64, 32));
        is_bare(&kept);
        is_red(&read(&kept), 2, 16);
    }
    let grey = DynamicImage::ImageLuma8(DynamicImage::ImageRgb8(halves(64, 32)).into_luma8());
    is_bare(&redrawn(&as_png(&grey)).unwrap());
}

#[test]
fn what_is_transparent_becomes_white() {
    let mut sent = RgbaImage::from_pixel(30, 30, image::Rgba([0, 0, 0, 0]));
    sent.put_pixel(3, 3, image::Rgba([0, 0, 0, 255]));
    sent.put_pixel(4, 3, image::Rgba([0, 0, 0, 51]));
    let kept = read(&redrawn(&as_png(&DynamicImage::ImageRgba8(sent))).unwrap());
    assert_eq!(*kept.get_pixel(0, 0), Rgb([255, 255, 255]));
    assert_eq!(*kept.get_pixel(3, 3), Rgb([0, 0, 0]));
    assert_eq!(*kept.get_pixel(4, 3), Rgb([204, 204, 204]));
}

#[test]
fn a_drawing_is_kept_as_png_and_a_photo_as_jpeg_within_the_bound() {
    let drawing = redrawn(&as_png(&DynamicImage::ImageRgb8(halves(900, 600)))).unwrap();
    assert_eq!((drawing.kind, drawing.width), (ImageKind::Png, 900));
    // The worst photo there is.
    let photo = redrawn(&as_jpeg(&noise(2_400, 1_200))).unwrap();
    assert_eq!(photo.kind, ImageKind::Jpeg);
    assert!((f64::from(photo.width) / f64::from(photo.height) - 2.0).abs() < 0.05);
    is_bare(&photo);
    for (width, height) in [(1, 1), (12_000, 1), (1, 12_000), (1_601, 3)] {
        let kept = redrawn(&as_png(&DynamicImage::ImageRgb8(halves(width, height)))).unwrap();
        assert!(kept.width >= 1 && kept.height >= 1);
        is_bare(&kept);
    }
}

#[test]
fn what_is_no_picture_is_refused_whatever_it_says() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    for wrong in [
        svg.as_bytes(),
        &[b"\xef\xbb\xbf<?xml version=\"1.0\"?>", svg.as_bytes()].concat(),
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0",
        b"II*\0\x08\0\0\0",
        b"\0\0\x01\0\x01\0\x10\x10",
        b"\0\0\0\x20ftypavif",
        b"GIF89a/*\x01\0=alert(1)//*/",
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x04\0\0\0WEBP",
        b"RIFF\x04\0\0\0WAVE",
        b"P6 9999 9999 255\n",
        b"",
        b"\0",
    ] {
        // A script that begins as a GIF has a head, and nothing behind it.
        assert!(pixels(wrong).is_err() || wrong.starts_with(b"GIF"), "{wrong:?}");
        assert_eq!(redrawn(wrong), Err(FieldCode::NotAPicture), "{wrong:?}");
    }
    // A name at the end, or a kind that the browser told, makes no picture of it: neither comes this far.
}

/// A PNG that says it is so large, with the sum of its head right.
fn claimed_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = as_png(&DynamicImage::ImageRgb8(halves(2, 2)));
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |mut sum, byte| {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xedb8_8320 & (0_u32.wrapping_sub(sum & 1)));
        }
        sum
    })
}

fn claimed_jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = as_jpeg(&halves(8, 8));
    let head = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    bytes[head + 5..head + 7].copy_from_slice(&height.to_be_bytes());
    bytes[head + 7..head + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

fn claimed_gif(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = as_gif(8, 8);
    bytes[6..8].copy_from_slice(&width.to_le_bytes());
    bytes[8..10].copy_from_slice(&height.to_le_bytes());
    bytes
}

#[test]
fn a_head_that_claims_too_much_is_refused_before_any_pixel_is_read() {
    let start = Instant::now();
    for bomb in [
        claimed_png(50_000, 50_000),
        claimed_png(u32::MAX / 2, 1),
        claimed_png(12_001, 1),
        claimed_png(12_000, 12_000),
        claimed_jpeg(50_000, 50_000),
        claimed_jpeg(12_000, 5_000),
        claimed_gif(60_000, 60_000),
        claimed_gif(12_000, 4_200),
    ] {
        assert_eq!(pixels(&bomb), Err(FieldCode::PictureTooLarge));
        assert_eq!(redrawn(&bomb), Err(FieldCode::PictureTooLarge));
    }
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    // Within the bounds, but with hardly anything behind it: no picture, or one of nothing.
    for hollow in [
        claimed_png(9_000, 5_000),
        claimed_jpeg(3_000, 2_000),
        claimed_gif(3_000, 2_000),
    ] {
        if let Ok(kept) = redrawn(&hollow) {
            is_bare(&kept);
        }
    }
}

#[test]
fn a_small_file_of_many_pixels_is_drawn_in_time_and_one_of_many_passes_is_not() {
    let start = Instant::now();
    let bomb = as_png(&DynamicImage::ImageLuma8(image::GrayImage::new(10_000, 4_900)));
    assert!(bomb.len() < 300_000, "{}", bomb.len());
    let kept = redrawn(&bomb).unwrap();
    assert_eq!((kept.width, kept.height), (1_600, 784));
    is_bare(&kept);
    // Unoptimised around the decoder, on a busy machine.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    let mut scans = as_jpeg(&halves(8, 8));
    for _ in 0..=MOST_SCANS {
        scans.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    }
    assert_eq!(redrawn(&scans), Err(FieldCode::NotAPicture));
}

#[test]
fn what_breaks_off_or_is_changed_is_refused_or_drawn() {
    let seeds = [
        with_metadata(&as_jpeg(&halves(24, 12)), 6),
        as_png(&DynamicImage::ImageRgb8(halves(24, 12))),
        as_webp(&halves(24, 12)),
        as_gif(24, 12),
    ];
    let mut dice = Dice(11);
    let mut drawn = 0;
    for seed in &seeds {
        for end in 0..seed.len().min(600) {
            if let Ok(kept) = redrawn(&seed[..end]) {
                is_bare(&kept);
            }
        }
        for _ in 0..1_500 {
            let mut bytes = seed.clone();
            for _ in 0..=dice.below(6) {
                let at = dice.below(bytes.len());
                bytes[at] = u8::try_from(dice.below(256)).unwrap();
            }
            if pixels(&bytes).is_ok_and(|pixels| pixels > 1_000_000) {
                continue;
            }
            if let Ok(kept) = redrawn(&bytes) {
                is_bare(&kept);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 500, "hardly anything was drawn: {drawn}");
}
