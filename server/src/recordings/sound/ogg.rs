//! Ogg with one track of Opus (RFC 3533, RFC 7845): a page with the head, pages with the tags, pages with the sound. The tags are replaced by empty ones.

use super::Bytes;

/// The tags of nobody: no vendor, no comments.
const NO_TAGS: &[u8] = b"OpusTags\0\0\0\0\0\0\0\0";
/// Longer heads are of no sound with one or two channels.
const LONGEST_HEAD: usize = 276;
/// The page begins a track.
const FIRST: u8 = 2;

struct Page<'a> {
    flags: u8,
    position: [u8; 8],
    track: [u8; 4],
    lengths: &'a [u8],
    body: &'a [u8],
}

pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(bytes);
    let head = page(&mut rest)?;
    if head.flags & FIRST == 0 || !head.body.starts_with(b"OpusHead") || head.body.len() > LONGEST_HEAD {
        return None;
    }
    let mut tags = page(&mut rest).filter(|tags| tags.track == head.track && tags.body.starts_with(b"OpusTags"))?;
    // They end with a part of less than 255 bytes, and the sound begins on a page of its own.
    while tags.lengths.iter().all(|length| *length == 255) {
        tags = page(&mut rest).filter(|tags| tags.track == head.track)?;
    }
    if tags.lengths.iter().position(|length| *length < 255)? + 1 != tags.lengths.len() {
        return None;
    }
    let mut clean = Vec::with_capacity(bytes.len());
    write(&mut clean, 0, &head)?;
    let lengths = [u8::try_from(NO_TAGS.len()).ok()?];
    let no_tags = Page {
        flags: 0,
        position: [0; 8],
        track: head.track,
        lengths: &lengths,
        body: NO_TAGS,
    };
    write(&mut clean, 1, &no_tags)?;
    let mut number = 2;
    while let Some(next) = page(&mut rest) {
        if next.track != head.track || next.flags & FIRST != 0 {
            return None;
        }
        write(&mut clean, number, &next)?;
        number += 1;
    }
    (number > 2).then_some(clean)
}

/// The next page; none at the end, or where there is something else.
fn page<'a>(rest: &mut Bytes<'a>) -> Option<Page<'a>> {
    let mut next = *rest;
    if next.take(5)? != b"OggS\0" {
        return None;
    }
    let (flags, position, track) = (next.array::<1>()?[0], next.array()?, next.array()?);
    // Number and checksum are written anew.
    next.take(8)?;
    let count = next.array::<1>()?[0];
    let lengths = next.take(count.into())?;
    let body = next.take(lengths.iter().map(|length| usize::from(*length)).sum())?;
    *rest = next;
    Some(Page {
        flags,
        position,
        track,
        lengths,
        body,
    })
}

fn write(clean: &mut Vec<u8>, number: u32, page: &Page<'_>) -> Option<()> {
    let start = clean.len();
    clean.extend(b"OggS\0");
    clean.push(page.flags);
    clean.extend(page.position);
    clean.extend(page.track);
    clean.extend(number.to_le_bytes());
    let checksum = clean.len();
    clean.extend([0; 4]);
    clean.push(u8::try_from(page.lengths.len()).ok()?);
    clean.extend(page.lengths);
    clean.extend(page.body);
    let sum = checksum_of(&clean[start..]);
    clean[checksum..checksum + 4].copy_from_slice(&sum.to_le_bytes());
    Some(())
}

/// CRC-32 of Ogg: the polynomial 0x04c11db7, not turned, from 0.
fn checksum_of(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            if sum >> 31 == 1 {
                sum << 1 ^ 0x04c1_1db7
            } else {
                sum << 1
            }
        })
    })
}
