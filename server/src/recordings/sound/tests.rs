//! Files as devices write them, with things in them that nobody but the team should know; and what is left of them.

use super::*;
use crate::testing::dice::Dice;
use shared::recordings::SoundKind;

/// Stands wherever a file says more than it should.
const SECRET: &[u8] = b"Amina, 48.85 N";
/// What is to be heard.
const VOICE: &[u8] = b"a voice, a voice, a voice";

fn holds(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|part| part == words)
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len()).unwrap().to_le_bytes();
    [&name[..], &size, body, &vec![0; body.len() % 2]].concat()
}

fn wav() -> Vec<u8> {
    let form = [1, 0, 1, 0, 0x44, 0xac, 0, 0, 0x88, 0x58, 1, 0, 2, 0, 16, 0];
    let parts = [
        chunk(b"LIST", SECRET),
        chunk(b"fmt ", &form),
        chunk(b"data", VOICE),
        chunk(b"id3 ", SECRET),
    ]
    .concat();
    [chunk(b"RIFF", &[b"WAVE", &parts[..]].concat()), SECRET.to_vec()].concat()
}

fn mp3() -> Vec<u8> {
    // 128 kbit/s, 44.1 kHz: 417 bytes a frame.
    let mut frame = [&[0xff, 0xfb, 0x90, 0x00], VOICE].concat();
    frame.resize(417, 0);
    let mut tag = [b"ID3\x04\0\0\0\0\0", &[u8::try_from(SECRET.len()).unwrap()][..], SECRET].concat();
    for _ in 0..5 {
        tag.extend(&frame);
    }
    [&tag[..], b"TAG", SECRET].concat()
}

fn page(flags: u8, number: u8, packet: &[u8], ends: bool) -> Vec<u8> {
    let mut lengths = vec![255; packet.len() / 255];
    if ends {
        lengths.push(u8::try_from(packet.len() % 255).unwrap());
    }
    let head = [&b"OggS\0"[..], &[flags], &[0; 8], b"abcd", &[number, 0, 0, 0], &[0; 4]].concat();
    [&head[..], &[u8::try_from(lengths.len()).unwrap()], &lengths, packet].concat()
}

fn ogg() -> Vec<u8> {
    let head = b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0";
    // Tags over two pages.
    let mut tags = [b"OpusTags", SECRET].concat();
    tags.resize(510, b'x');
    let pages = [
        page(2, 0, head, true),
        page(0, 1, &tags, false),
        page(1, 2, SECRET, true),
        page(4, 3, VOICE, true),
    ];
    [&pages.concat()[..], SECRET].concat()
}

fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
    [id, &(1_u64 << 56 | body.len() as u64).to_be_bytes(), body].concat()
}

/// As browsers write while they record: sizes of the segment and of clusters are not told.
fn webm_of(kind: u8, codec: &[u8]) -> Vec<u8> {
    const NOT_TOLD: [u8; 8] = [1, 255, 255, 255, 255, 255, 255, 255];
    let head = element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], b"webm"));
    let info = [
        element(&[0x2a, 0xd7, 0xb1], &[0x0f, 0x42, 0x40]),
        element(&[0x7b, 0xa9], SECRET),
        element(&[0x44, 0x61], SECRET),
    ]
    .concat();
    let sound = [element(&[0xb5], &[0x47, 0x3b, 0x80, 0]), element(&[0x9f], &[1])].concat();
    let track = [
        element(&[0xd7], &[1]),
        element(&[0x73, 0xc5], SECRET),
        element(&[0x83], &[kind]),
        element(&[0x53, 0x6e], SECRET),
        element(&[0x86], codec),
        element(&[0x63, 0xa2], b"OpusHead"),
        element(&[0xe1], &sound),
    ];
    let block = [&[0x81, 0, 0, 0x80], VOICE].concat();
    let cluster = [
        element(&[0xe7], &[0]),
        element(&[0xa3], &block),
        element(&[0xec], SECRET),
    ]
    .concat();
    [
        head,
        vec![0x18, 0x53, 0x80, 0x67],
        NOT_TOLD.to_vec(),
        element(&[0x15, 0x49, 0xa9, 0x66], &info),
        element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &track.concat())),
        [&[0x1f, 0x43, 0xb6, 0x75][..], &NOT_TOLD, &cluster].concat(),
        [&[0x1f, 0x43, 0xb6, 0x75][..], &NOT_TOLD, &cluster].concat(),
        element(&[0x12, 0x54, 0xc3, 0x67], SECRET),
    ]
    .concat()
}

fn webm() -> Vec<u8> {
    webm_of(2, b"A_OPUS")
}

fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], name, body].concat()
}

fn mp4_of(handler: &[u8; 4], codec: &[u8; 4], reference: &[u8]) -> Vec<u8> {
    // Version 0; when it was made and changed.
    let dated = [&[0; 4][..], b"MADE", b"CHGD", &[0; 80]].concat();
    let handler = [&[0; 8][..], handler, &[0; 12], SECRET].concat();
    let forms = [&[0, 0, 0, 0, 0, 0, 0, 1][..], &boxed(codec, &[0; 28])].concat();
    let references = [&[0, 0, 0, 0, 0, 0, 0, 1][..], &boxed(b"url ", reference)].concat();
    let info = [
        boxed(b"smhd", &[0; 8]),
        boxed(b"dinf", &boxed(b"dref", &references)),
        boxed(b"stbl", &[boxed(b"stsd", &forms), boxed(b"udta", SECRET)].concat()),
    ]
    .concat();
    let media = [boxed(b"mdhd", &dated), boxed(b"hdlr", &handler), boxed(b"minf", &info)].concat();
    let track = [boxed(b"tkhd", &dated), boxed(b"mdia", &media), boxed(b"udta", SECRET)].concat();
    let movie = [
        boxed(b"mvhd", &dated),
        boxed(b"trak", &track),
        boxed(b"udta", SECRET),
        boxed(b"meta", SECRET),
    ]
    .concat();
    let fragment = boxed(
        b"moof",
        &boxed(b"traf", &[boxed(b"tfhd", &[0; 8]), boxed(b"uuid", SECRET)].concat()),
    );
    [
        boxed(b"ftyp", b"M4A \0\0\0\0"),
        boxed(b"free", SECRET),
        boxed(b"moov", &movie),
        boxed(b"uuid", SECRET),
        fragment,
        boxed(b"mdat", VOICE),
    ]
    .concat()
}

fn mp4() -> Vec<u8> {
    mp4_of(b"soun", b"mp4a", &[0, 0, 0, 1])
}

fn files() -> [(SoundKind, Vec<u8>); 5] {
    [
        (SoundKind::Wav, wav()),
        (SoundKind::Mp3, mp3()),
        (SoundKind::Ogg, ogg()),
        (SoundKind::Webm, webm()),
        (SoundKind::Mp4, mp4()),
    ]
}

#[test]
fn of_every_kind_the_voice_is_kept_and_nothing_else() {
    for (kind, file) in files() {
        assert!(holds(&file, SECRET), "{kind}");
        let (found, clean) = cleaned(&file).unwrap_or_else(|| panic!("{kind} is refused"));
        assert_eq!(found, kind);
        assert!(holds(&clean, VOICE), "{kind}: the voice is gone");
        for secret in [SECRET, b"MADE", b"CHGD"] {
            assert!(!holds(&clean, secret), "{kind}: {}", String::from_utf8_lossy(secret));
        }
        // What is clean stays as it is.
        assert_eq!(cleaned(&clean), Some((kind, clean)), "{kind}");
    }
}

#[test]
fn what_is_no_track_of_sound_that_browsers_play_is_refused() {
    let cases = [
        (Vec::new(), "nothing"),
        (b"<svg onload=alert(1)>".to_vec(), "a drawing"),
        (b"%PDF-1.7".to_vec(), "a paper"),
        (vec![0xff; 4_000], "no frames"),
        (mp3()[..1_000].to_vec(), "two frames"),
        (webm_of(1, b"V_VP9"), "a film"),
        (webm_of(2, b"A_AAC"), "a codec that WebM does not have"),
        (mp4_of(b"vide", b"avc1", &[0, 0, 0, 1]), "a film"),
        (mp4_of(b"soun", b"samr", &[0, 0, 0, 1]), "a codec of old phones"),
        (
            mp4_of(b"soun", b"mp4a", b"\0\0\0\0http://127.0.0.1/"),
            "sound that lies elsewhere",
        ),
        (
            mp4_of(b"soun", b"mp4a", b"\0\0\0\x01http://127.0.0.1/"),
            "sound that names another place",
        ),
        (ogg()[..60].to_vec(), "a head alone"),
        (wav()[..40].to_vec(), "a form alone"),
    ];
    for (file, what) in cases {
        assert_eq!(cleaned(&file), None, "{what}");
    }
}

#[test]
fn a_second_track_is_refused() {
    // A page that begins a second one.
    let file = ogg();
    let end = file.len() - SECRET.len();
    let second = page(2, 4, b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0", true);
    assert_eq!(cleaned(&[&file[..end], &second].concat()), None);
}

#[test]
fn no_file_that_is_cut_or_changed_breaks_anything() {
    let mut dice = Dice(2_026);
    for (kind, file) in files() {
        let mut taken = 0;
        for round in 0..4_000 {
            let mut file = file.clone();
            for _ in 0..=dice.below(4) {
                let at = dice.below(file.len());
                file[at] = [0, 1, 0x7f, 0x80, 0xff][dice.below(5)];
            }
            if round % 4 == 0 {
                file.truncate(dice.below(file.len()));
            }
            if let Some((kind, clean)) = cleaned(&file) {
                taken += 1;
                assert!(clean.len() <= file.len() + 400, "{kind}");
                assert_eq!(
                    cleaned(&clean),
                    Some((kind, clean)),
                    "{kind}: cleaning twice is cleaning once"
                );
            }
        }
        assert!(taken > 100, "{kind}: {taken}");
    }
}
