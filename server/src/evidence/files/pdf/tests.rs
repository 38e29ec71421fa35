//! Files of this kind, as people and as attackers make them.

use super::*;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;
use std::time::{Duration, Instant};

/// A file of these objects, the first of them its root, with more in its trailer.
fn file(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n".to_vec();
    for (at, object) in objects.iter().enumerate() {
        out.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", at + 1).as_bytes());
    }
    out.extend_from_slice(format!("trailer\n<</Root 1 0 R {trailer}>>\nstartxref\n0\n%%EOF\n").as_bytes());
    out
}

const PAGES: &str = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const PAGE: &str = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>";
const CONTENT: &str = "<</Length 31>>\nstream\nBT /F1 12 Tf (Rents double) Tj ET\nendstream";

/// One page, with more in its root and in the page.
fn page(root: &str, on_page: &str, more: &[&str]) -> Vec<u8> {
    let root = format!("<</Type/Catalog/Pages 2 0 R{root}>>");
    let page = PAGE.replace(">>", &format!("{on_page}>>"));
    let mut objects = vec![root.as_str(), PAGES, page.as_str(), CONTENT];
    objects.extend_from_slice(more);
    file(&objects, "")
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A file whose objects from the fifth on are packed.
fn with_packed(root: &str, inner: &str, claims: &str) -> Vec<u8> {
    let data = packed(inner.as_bytes());
    let mut out = page(root, "", &[]);
    out.extend_from_slice(
        format!(
            "9 0 obj\n<</Type/ObjStm/Filter/FlateDecode {claims}/Length {}>>\nstream\n",
            data.len()
        )
        .as_bytes(),
    );
    out.extend_from_slice(&data);
    out.extend_from_slice(b"\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n");
    out
}

#[test]
fn the_pages_stay_and_what_says_who_made_them_goes() {
    let xmp = "<</Type/Metadata/Subtype/XML/Length 22>>\nstream\n<dc:creator>Amina</dc>\nendstream";
    let note = "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Look here)/T(Amina B.)/M(D:2026)>>";
    let mut bytes = page(
        "/Metadata 5 0 R/Lang(en)/PieceInfo<</X(Amina)>>",
        "/Annots[6 0 R]/LastModified(D:2026)",
        &[xmp, note],
    );
    bytes.extend_from_slice(b"8 0 obj\n<</Author(Amina B.)/Producer(Amina's printer)>>\nendobj\n% Amina was here\ntrailer\n<</Root 1 0 R/Info 8 0 R/ID[<00><00>]>>\n");
    let kept = cleaned(&bytes).unwrap();
    assert!(kept.starts_with(b"%PDF-1.7\n") && kept.ends_with(b"%%EOF\n"));
    for word in [
        "(Rents double) Tj",
        "/MediaBox [0 0 200 200]",
        "/Lang (en)",
        "(Look here)",
        "/Count 1",
    ] {
        assert!(holds(&kept, word), "{word}: {}", String::from_utf8_lossy(&kept));
    }
    for word in ["Amina", "D:2026", "/Info", "/ID", "Metadata", "PieceInfo"] {
        assert!(!holds(&kept, word), "{word}: {}", String::from_utf8_lossy(&kept));
    }
    assert_eq!(cleaned(&kept).unwrap(), kept, "nothing is left to do");
}

#[test]
fn the_places_in_the_table_are_right() {
    let kept = cleaned(&page("", "", &[])).unwrap();
    let text = String::from_utf8_lossy(&kept).into_owned();
    // The binary comment of the head is two letters longer as text.
    let place = |word: &str| {
        kept.windows(word.len())
            .position(|part| part == word.as_bytes())
            .unwrap()
    };
    let start = text.rsplit("startxref\n").next().unwrap().lines().next().unwrap();
    assert_eq!(start.parse::<usize>().unwrap(), place("xref\n0 "));
    for number in 1..=4 {
        let line = text.split("f \n").nth(1).unwrap().lines().nth(number - 1).unwrap();
        let told: usize = line.split(' ').next().unwrap().parse().unwrap();
        assert_eq!(told, place(&format!("{number} 0 obj")), "{line}");
    }
}

#[test]
fn what_could_do_something_is_refused_wherever_it_stands() {
    for bad in [
        page("/OpenAction<</S/JavaScript/JS(app.alert(1))>>", "", &[]),
        page("/OpenAction<</S/Java#53cript>>", "", &[]),
        page("/OpenAction 5 0 R", "", &["<</S 6 0 R>>", "/Launch"]),
        page("/Names<</JavaScript<</Names[(x) 5 0 R]>>>>", "", &["<<>>"]),
        page("/Names<</Embedded#46iles<</Names[]>>>>", "", &[]),
        page("", "/AA<</O<</S/Launch/F(cmd.exe)>>>>", &[]),
        page(
            "",
            "/Annots[5 0 R]",
            &[
                "<</Subtype/FileAttachment/Rect[0 0 1 1]/FS<</EF<</F 6 0 R>>>>>>",
                "<<>>",
            ],
        ),
        page("", "/Annots[[<</A<</S/SubmitForm/F(http://x.example)>>>>]]", &[]),
        page("", "/Annots[5 0 R]", &["<</Subtype/RichMedia/Rect[0 0 1 1]>>"]),
        page("", "/Annots[<</A<</S/URI/URI(javascript:alert(1))>>>>]", &[]),
        page("", "/Annots[<</A<</S/URI/URI(\\152avascript:alert(1))>>>>]", &[]),
        page("", "/Annots[<</A<</S/URI/URI<FEFF006A>>>>>]", &[]),
        page("", "/Annots[<</A<</S/GoToR/F(\\\\\\\\evil.example\\\\x)>>>>]", &[]),
        page("/AcroForm<</XFA 5 0 R>>", "", &["(x)"]),
        // Packed, where a search through the bytes finds nothing.
        with_packed("/OpenAction 5 0 R", "5 0 <</S/JavaScript/JS(x)>>", "/N 1/First 4"),
    ] {
        assert_eq!(
            cleaned(&bad),
            Err(FieldCode::FileActive),
            "{}",
            String::from_utf8_lossy(&bad)
        );
    }
    let locked = file(
        &["<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE, CONTENT],
        "/Encrypt 5 0 R",
    );
    assert_eq!(cleaned(&locked), Err(FieldCode::FileLocked));
    // Links to pages are usual.
    let link = page(
        "",
        "/Annots[<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(https://example.org)>>>>]",
        &[],
    );
    assert!(holds(&cleaned(&link).unwrap(), "(https://example.org)"));
}

#[test]
fn nothing_is_kept_that_nobody_looked_at() {
    // Between the objects, behind the end, in an older version, in an object that nothing leads to, in a table that leads elsewhere.
    let mut bytes = page(
        "/OpenAction 5 0 R",
        "",
        &["<</S/JavaScript/JS(old)>>", "<</S/JavaScript/JS(alone)>>"],
    );
    bytes.extend_from_slice(
        b"5 0 obj\n[3 0 R/Fit]\nendobj\ntrailer\n<</Root 1 0 R>>\nxref\n0 1\nPK\x03\x04 <script>alert(1)</script>",
    );
    let kept = cleaned(&bytes).unwrap();
    for word in ["JavaScript", "old", "alone", "PK", "script"] {
        assert!(!holds(&kept, word), "{word}");
    }
    assert!(holds(&kept, "/Fit"));
    // Data that lies outside of the file.
    let outside = CONTENT.replace("/Length 31", "/Length 31/F(/etc/passwd)/FFilter/ASCIIHexDecode");
    let kept = file(&["<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE, &outside], "");
    assert!(!holds(&cleaned(&kept).unwrap(), "passwd"));
}

#[test]
fn packed_objects_are_read() {
    let bytes = with_packed(
        "/ViewerPreferences 5 0 R/Lang 6 0 R",
        "5 0 6 21 <</FitWindow true>>  (de)",
        "/N 2/First 9",
    );
    let kept = cleaned(&bytes).unwrap();
    assert!(
        holds(&kept, "/FitWindow true") && holds(&kept, "(de)"),
        "{}",
        String::from_utf8_lossy(&kept)
    );
}

#[test]
fn a_photo_in_it_loses_where_it_was_taken() {
    let photo =
        b"\xff\xd8\xff\xe0\x00\x04AB\xff\xe1\x00\x0aGPS 1 2 \xff\xfe\x00\x07Amina\xff\xda\x00\x02pixels\xff\xd9";
    let kept = jpeg::stripped(photo).unwrap();
    assert_eq!(kept, b"\xff\xd8\xff\xe0\x00\x04AB\xff\xda\x00\x02pixels\xff\xd9");
    for broken in [
        &b"\xff\xd8"[..],
        b"\xff\xd8\xff\xe1\xff\xff",
        b"\xff\xd8\xff\xe1\x00\x00x",
        b"GIF89a",
        b"",
    ] {
        assert_eq!(jpeg::stripped(broken), None);
    }
}

#[test]
fn what_is_no_such_file_is_refused() {
    for bad in [
        &b""[..],
        b"%PDF-1.7",
        b"x%PDF-1.7",
        b"%PDF-1.7\ntrailer <</Root 1 0 R>>",
        b"%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj trailer <</Root 1 0 R>>",
        b"%PDF-1.7\n1 0 obj 1 0 R endobj trailer <</Root 1 0 R>>",
    ] {
        assert_eq!(
            cleaned(bad),
            Err(FieldCode::NotASource),
            "{}",
            String::from_utf8_lossy(bad)
        );
    }
}

#[test]
fn no_file_takes_long_or_much_memory() {
    let many = |part: &str| [b"%PDF-1.7\n", part.repeat(LARGEST_FILE / part.len()).as_bytes()].concat();
    let bomb = packed(&vec![b' '; 40 << 20]);
    let mut bombs = page("", "", &[]);
    for number in 10..60 {
        bombs.extend_from_slice(
            format!(
                "{number} 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>stream\n",
                bomb.len()
            )
            .as_bytes(),
        );
        bombs.extend_from_slice(&bomb);
        bombs.extend_from_slice(b"\nendstream\nendobj\n");
    }
    for bad in [
        many("[ "),
        many("1 0 obj [["),
        many("1 0 obj ("),
        many("1 0 obj <<"),
        many("1 0 obj <"),
        many("1 0 obj <<>> stream\n"),
        many("1 0 obj [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0] "),
        many("trailer <<"),
        many("1 1 "),
        many("%"),
        many("obj"),
        many("1 0 obj 1 "),
        bombs,
        // One line: each object could look to its end.
        many("1 0 obj null % "),
        many("1 0 obj<<>>% "),
        // Many numbers before the same long space.
        with_packed(
            "",
            &format!("{}1{}", "5 0 ".repeat(100_000), " ".repeat(10 << 20)),
            "/N 100000/First 400000",
        ),
        // A thousand names for the same great object.
        with_packed(
            "",
            &format!("{}{}", "5 6000 ".repeat(800), "x".repeat(20_000)),
            "/N 800/First 0",
        ),
    ] {
        let start = Instant::now();
        assert!(cleaned(&bad).is_err() || holds(&bad, "ObjStm"));
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{:?}: {}",
            start.elapsed(),
            String::from_utf8_lossy(&bad[..40])
        );
    }
}

#[test]
fn a_number_is_not_written_longer_than_a_number_is() {
    let small = format!("5 0 [{}]", "5e-324 -1e-300 0.5 ".repeat(20_000));
    let clean = cleaned(&with_packed("/X 5 0 R", &small, "/N 1/First 4")).unwrap();
    assert!(clean.len() < 400_000, "{}", clean.len());
    assert!(
        holds(&clean, "[0 0 0.5 0 0 0.5"),
        "{}",
        String::from_utf8_lossy(&clean[..600])
    );
}

#[test]
fn changed_files_are_refused_or_written_anew_and_never_stumble() {
    let link = "<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(https://example.org)>>>>";
    let seeds = [
        page("/Lang(en)", "/Annots[5 0 R]", &[link]),
        with_packed("/Lang 6 0 R", "5 0 6 21 <</FitWindow true>>  (de)", "/N 2/First 9"),
    ];
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut kept = 0;
    for round in 0..6_000 {
        let mut bytes = seeds[round % 2].clone();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            match next(3) {
                0 => bytes[at] = b"()<>[]/% 0R\n\\#\xff"[next(15)],
                1 => drop(bytes.drain(at..(at + next(30)).min(bytes.len()))),
                _ => {
                    let part = bytes[at..(at + next(40)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        if let Ok(clean) = cleaned(&bytes) {
            kept += 1;
            assert_eq!(
                cleaned(&clean).as_ref(),
                Ok(&clean),
                "{}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
    assert!(kept > 1_000, "{kept}");
}
