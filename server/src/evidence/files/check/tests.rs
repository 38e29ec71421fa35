//! What is taken as a source, and what is not.

use super::*;

fn kind(bytes: &[u8]) -> Result<FileKind, FieldCode> {
    cleaned(bytes).map(|made| made.kind)
}

#[test]
fn texts_and_tables_are_told_apart_by_what_they_hold() {
    for (text, is) in [
        ("Rents have doubled.\nSince 2016, they say.", FileKind::Text),
        ("year,rent\n2016,400\n2026,800\n", FileKind::Csv),
        ("year;rent\r\n2016;\"4;0\"\r\n\r\n", FileKind::Csv),
        ("year\trent\n2016\t-400.5\n2017\t-\n2018\t+3,5 %", FileKind::Csv),
        ("one line, with a comma", FileKind::Text),
        ("عام,إيجار\n٢٠٢٦,٨٠٠\n", FileKind::Csv),
        ("a,b\n1,2,3\n", FileKind::Text),
        ("= a heading =\n", FileKind::Text),
    ] {
        assert_eq!(kind(text.as_bytes()), Ok(is), "{text}");
    }
    let kept = cleaned("\u{feff}year,rent\n1,2\n".as_bytes()).unwrap();
    assert_eq!(kept.bytes, b"year,rent\n1,2\n");
}

#[test]
fn a_table_that_computes_is_refused() {
    for cell in [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "\"=HYPERLINK(\"\"http://x\"\")\"",
        "@SUM(1)",
        "+cmd|x",
        "-2+3+cmd|' /C calc'!A0",
        " =1",
        "'=1",
        "＝1+1",
        "--1",
    ] {
        for table in [
            format!("a,b\n1,{cell}\n"),
            format!("a;b\n{cell};1\n"),
            format!("a,b\n1;{cell},2\n"),
        ] {
            assert_eq!(kind(table.as_bytes()), Err(FieldCode::FileActive), "{table}");
        }
    }
}

#[test]
fn what_is_neither_a_text_nor_a_picture_nor_a_pdf_is_refused() {
    for bytes in [
        &b""[..],
        b" \n",
        b"PK\x03\x04\x14\x00",
        b"MZ\x90\x00",
        b"\x7fELF",
        b"Latin \xe9",
        b"nothing\x00here",
        b"\x1b[2J",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        b"\n<!DOCTYPE html><script>alert(1)</script>",
        b"\xef\xbb\xbf<?xml version=\"1.0\"?>",
        b"{\\rtf1 x}",
        b"%!PS-Adobe",
        b"#!/bin/sh\n",
        b" %PDF-1.7",
        b"%PDF-1.7 but nothing more",
        b"\xff\xd8\xff\xe0 no photo",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
    ] {
        assert_eq!(
            kind(bytes),
            Err(FieldCode::NotASource),
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
    assert_eq!(kind(&vec![b'a'; LARGEST_FILE + 1]), Err(FieldCode::FileTooLarge));
}

#[test]
fn a_picture_is_drawn_anew() {
    let mut file = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(4, 3)
        .write_to(&mut file, image::ImageFormat::Png)
        .unwrap();
    let mut bytes = file.into_inner();
    bytes.extend_from_slice(b"PK\x03\x04 <script>");
    let made = cleaned(&bytes).unwrap();
    assert_eq!(made.kind, FileKind::Png);
    assert!(!made.bytes.windows(2).any(|part| part == b"PK"));
}
