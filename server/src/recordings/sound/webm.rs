//! WebM with one track of Opus, as browsers record it (RFC 8794, RFC 9559): elements with an id, a size and a body. A new file is written with the few
//! elements that say how the sound is to be played, and the sound.

use super::Bytes;

const HEAD: u32 = 0x1a45_dfa3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_a966;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK: u32 = 0xae;
const TRACK_UID: u32 = 0x73c5;
const TRACK_TYPE: u32 = 0x83;
const CODEC: u32 = 0x86;
const AUDIO: u32 = 0xe1;
const CLUSTER: u32 = 0x1f43_b675;
const GROUP: u32 = 0xa0;

/// What is kept inside of elements: time scale and length; of the track its number, type, codec with its head and delays; of the sound its rate and
/// channels; of a cluster its time and blocks; of a group its block and how long it is.
const KEPT_OF_INFO: [u32; 2] = [0x2a_d7b1, 0x4489];
const KEPT_OF_TRACK: [u32; 8] = [0xd7, TRACK_TYPE, CODEC, 0x63a2, 0x56aa, 0x56bb, 0x23_e383, AUDIO];
const KEPT_OF_AUDIO: [u32; 3] = [0xb5, 0x9f, 0x6264];
const KEPT_OF_CLUSTER: [u32; 3] = [0xe7, 0xa3, GROUP];
const KEPT_OF_GROUP: [u32; 3] = [0xa1, 0x9b, 0x75a2];
/// What stands beside clusters, and so ends one whose size is not told.
const BESIDE_CLUSTERS: [u32; 8] = [
    INFO,
    TRACKS,
    CLUSTER,
    0x114d_9b74,
    0x1c53_bb6b,
    0x1254_c367,
    0x1941_a469,
    0x1043_a770,
];

/// The programs that made it: they must be named.
const MADE_BY: &[u8] = b"Inquiry Lab";

struct Element<'a> {
    id: u32,
    body: &'a [u8],
}

pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(bytes);
    let head = element(&mut rest).filter(|head| head.id == HEAD)?;
    if !matches!(child(head.body, DOC_TYPE)?, b"webm" | b"matroska") {
        return None;
    }
    let (id, size) = start(&mut rest)?;
    if id != SEGMENT {
        return None;
    }
    let mut rest = Bytes(match size {
        Some(size) => &rest.0[..size.min(rest.0.len())],
        None => rest.0,
    });
    let (mut info, mut track, mut clusters) = (Vec::new(), None, Vec::new());
    while let Some(part) = element(&mut rest) {
        match part.id {
            INFO => info = kept(part.body, &KEPT_OF_INFO),
            TRACKS if track.is_none() => track = Some(track_of(part.body)?),
            // A second list of tracks.
            TRACKS => return None,
            CLUSTER => {
                let mut blocks = Vec::with_capacity(part.body.len());
                for inner in children(part.body).filter(|inner| KEPT_OF_CLUSTER.contains(&inner.id)) {
                    match inner.id {
                        GROUP => write(&mut blocks, GROUP, &kept(inner.body, &KEPT_OF_GROUP)),
                        id => write(&mut blocks, id, inner.body),
                    }
                }
                write(&mut clusters, CLUSTER, &blocks);
            }
            _ => {}
        }
    }
    let track = track.filter(|_| !clusters.is_empty())?;
    // The programs that made it must be named.
    for id in [0x4d80, 0x5741] {
        write(&mut info, id, MADE_BY);
    }
    let mut clean = Vec::with_capacity(bytes.len() + 256);
    let mut head = Vec::new();
    for (id, value) in [(0x4286, 1), (0x42f7, 1), (0x42f2, 4), (0x42f3, 8)] {
        write(&mut head, id, &[value]);
    }
    write(&mut head, DOC_TYPE, b"webm");
    for (id, value) in [(0x4287, 4), (0x4285, 2)] {
        write(&mut head, id, &[value]);
    }
    write(&mut clean, HEAD, &head);
    let mut segment = Vec::with_capacity(clusters.len() + 256);
    write(&mut segment, INFO, &info);
    write(&mut segment, TRACKS, &track);
    segment.append(&mut clusters);
    write(&mut clean, SEGMENT, &segment);
    Some(clean)
}

/// The one track, when it is Opus.
fn track_of(tracks: &[u8]) -> Option<Vec<u8>> {
    let mut found = children(tracks).filter(|one| one.id == TRACK);
    let (track, None) = (found.next()?, found.next()) else {
        return None;
    };
    if child(track.body, TRACK_TYPE)? != [2] || child(track.body, CODEC)? != b"A_OPUS" {
        return None;
    }
    let mut clean = Vec::new();
    // It must have a number of its own; that of the file could be one of the device.
    write(&mut clean, TRACK_UID, &[1]);
    for part in children(track.body).filter(|part| KEPT_OF_TRACK.contains(&part.id)) {
        match part.id {
            AUDIO => write(&mut clean, AUDIO, &kept(part.body, &KEPT_OF_AUDIO)),
            id => write(&mut clean, id, part.body),
        }
    }
    let mut tracks = Vec::new();
    write(&mut tracks, TRACK, &clean);
    Some(tracks)
}

fn kept(body: &[u8], ids: &[u32]) -> Vec<u8> {
    let mut clean = Vec::new();
    for part in children(body).filter(|part| ids.contains(&part.id)) {
        write(&mut clean, part.id, part.body);
    }
    clean
}

fn children(body: &[u8]) -> impl Iterator<Item = Element<'_>> {
    let mut rest = Bytes(body);
    std::iter::from_fn(move || element(&mut rest))
}

fn child(body: &[u8], id: u32) -> Option<&[u8]> {
    children(body).find(|one| one.id == id).map(|one| one.body)
}

/// The next element that is there to its end.
fn element<'a>(rest: &mut Bytes<'a>) -> Option<Element<'a>> {
    let (id, size) = start(rest)?;
    let body = match size {
        Some(size) => rest.take(size)?,
        // Recorded live: it ends where something begins that does not stand in a cluster.
        None if id == CLUSTER => {
            let whole = rest.0;
            loop {
                let mut ahead = *rest;
                match start(&mut ahead) {
                    Some((id, Some(size))) if !BESIDE_CLUSTERS.contains(&id) && ahead.take(size).is_some() => {
                        *rest = ahead
                    }
                    _ => break,
                }
            }
            &whole[..whole.len() - rest.0.len()]
        }
        None => return None,
    };
    Some(Element { id, body })
}

/// Id and size of an element; a size of ones alone is not told.
fn start(rest: &mut Bytes<'_>) -> Option<(u32, Option<usize>)> {
    let length = rest.0.first()?.leading_zeros() as usize + 1;
    if length > 4 {
        return None;
    }
    let id = rest.take(length)?.iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
    let length = rest.0.first()?.leading_zeros() as usize + 1;
    if length > 8 {
        return None;
    }
    let raw = rest
        .take(length)?
        .iter()
        .fold(0_u64, |size, byte| size << 8 | u64::from(*byte));
    let most = (1_u64 << (7 * length)) - 1;
    let size = raw & most;
    Some((
        id,
        if size == most {
            None
        } else {
            Some(usize::try_from(size).ok()?)
        },
    ))
}

fn write(clean: &mut Vec<u8>, id: u32, body: &[u8]) {
    let id = id.to_be_bytes();
    clean.extend(id.iter().skip_while(|byte| **byte == 0));
    // As few bytes as it takes; a size of ones alone would not be told.
    let size = body.len() as u64;
    let bytes = (1..8).find(|bytes| size < (1 << (7 * bytes)) - 1).unwrap_or(8);
    clean.extend((1 << (7 * bytes) | size).to_be_bytes().into_iter().skip(8 - bytes));
    clean.extend(body);
}
