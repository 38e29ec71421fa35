//! MP4 with one track of sound, as phones of Apple record it (ISO/IEC 14496-12): boxes with a size, four letters and a body. Places inside of the file are
//! counted from its beginning, so nothing is moved: what is not needed becomes an empty box of the same size.

/// What stays as it is, by the box around it.
const OUTSIDE: [&[u8; 4]; 6] = [b"ftyp", b"styp", b"mdat", b"moof", b"sidx", b"mfra"];
const OF_MOVIE: [&[u8; 4]; 3] = [b"mvhd", b"trak", b"mvex"];
const OF_TRACK: [&[u8; 4]; 3] = [b"tkhd", b"edts", b"mdia"];
const OF_MEDIA: [&[u8; 4]; 3] = [b"mdhd", b"hdlr", b"minf"];
const OF_MEDIA_INFO: [&[u8; 4]; 3] = [b"smhd", b"dinf", b"stbl"];
const OF_EDITS: [&[u8; 4]; 1] = [b"elst"];
const OF_EXTENSION: [&[u8; 4]; 2] = [b"mehd", b"trex"];
const OF_SAMPLES: [&[u8; 4]; 11] = [
    b"stsd", b"stts", b"ctts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"sgpd", b"sbgp",
];
const OF_FRAGMENT: [&[u8; 4]; 2] = [b"mfhd", b"traf"];
const OF_TRACK_FRAGMENT: [&[u8; 4]; 3] = [b"tfhd", b"tfdt", b"trun"];
/// Sound that browsers play.
const CODECS: [&[u8]; 2] = [b"mp4a", b"Opus"];

/// Where a box is in the file, and its body in it.
struct Place {
    name: [u8; 4],
    start: usize,
    body: usize,
    end: usize,
}

pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file = bytes.to_vec();
    let outside = boxes(&file, 0, file.len())?;
    let mut movies = outside.iter().filter(|one| &one.name == b"moov");
    let (movie, None) = (movies.next()?, movies.next()) else {
        return None;
    };
    if !outside
        .iter()
        .any(|one| matches!(&one.name, b"mdat") && one.end > one.body)
    {
        return None;
    }
    empty_others(&mut file, &outside, &[&OUTSIDE[..], &[b"moov"]].concat());
    let of_movie = boxes(&file, movie.body, movie.end)?;
    empty_others(&mut file, &of_movie, &OF_MOVIE);
    forget_dates(&mut file, of_movie.iter().find(|one| &one.name == b"mvhd")?)?;
    empty_inside(&mut file, &of_movie, b"mvex", &OF_EXTENSION)?;
    let mut tracks = of_movie.iter().filter(|one| &one.name == b"trak");
    let (track, None) = (tracks.next()?, tracks.next()) else {
        return None;
    };
    clean_track(&mut file, track)?;
    // Recorded live: the sound comes in fragments.
    for fragment in outside.iter().filter(|one| &one.name == b"moof") {
        let of_fragment = boxes(&file, fragment.body, fragment.end)?;
        empty_others(&mut file, &of_fragment, &OF_FRAGMENT);
        for track in of_fragment.iter().filter(|one| &one.name == b"traf") {
            let of_track = boxes(&file, track.body, track.end)?;
            empty_others(&mut file, &of_track, &OF_TRACK_FRAGMENT);
        }
    }
    Some(file)
}

fn clean_track(file: &mut [u8], track: &Place) -> Option<()> {
    let of_track = boxes(file, track.body, track.end)?;
    empty_others(file, &of_track, &OF_TRACK);
    forget_dates(file, only(&of_track, b"tkhd")?)?;
    let media = only(&of_track, b"mdia")?;
    let of_media = boxes(file, media.body, media.end)?;
    empty_others(file, &of_media, &OF_MEDIA);
    forget_dates(file, only(&of_media, b"mdhd")?)?;
    let handler = only(&of_media, b"hdlr")?;
    if file.get(handler.body + 8..handler.body + 12)? != b"soun" {
        return None;
    }
    // The name of the program.
    file.get_mut(handler.body + 24..handler.end)?.fill(0);
    let info = only(&of_media, b"minf")?;
    let of_info = boxes(file, info.body, info.end)?;
    empty_others(file, &of_info, &OF_MEDIA_INFO);
    let data = only(&of_info, b"dinf")?;
    is_inside(file, data).then_some(())?;
    let samples = only(&of_info, b"stbl")?;
    let of_samples = boxes(file, samples.body, samples.end)?;
    empty_others(file, &of_samples, &OF_SAMPLES);
    empty_inside(file, &of_track, b"edts", &OF_EDITS)?;
    let forms = only(&of_samples, b"stsd")?;
    // Version and flags, how many forms, then the size of the first one and its letters.
    let one = file.get(forms.body + 4..forms.body + 8)? == [0, 0, 0, 1];
    let codec = file.get(forms.body + 12..forms.body + 16)?;
    (one && forms.body + 16 <= forms.end && CODECS.contains(&codec)).then_some(())
}

/// Whether all of the sound is in this file: it may not name another, anywhere.
fn is_inside(file: &[u8], data: &Place) -> bool {
    let inside = || {
        let found = boxes(file, data.body, data.end)?;
        let references = only(&found, b"dref")?;
        let listed = boxes(file, references.body + 8, references.end)?;
        Some(
            !listed.is_empty()
                && listed
                    .iter()
                    .all(|one| &one.name == b"url " && names_nothing(&file[one.body..one.end])),
        )
    };
    inside() == Some(true)
}

/// The mark for "in this file", and no address, or an empty one.
fn names_nothing(reference: &[u8]) -> bool {
    reference
        .strip_prefix(&[0, 0, 0, 1])
        .is_some_and(|address| address.iter().all(|byte| *byte == 0))
}

fn only<'a>(boxes: &'a [Place], name: &[u8; 4]) -> Option<&'a Place> {
    let mut found = boxes.iter().filter(|one| &one.name == name);
    let (one, None) = (found.next()?, found.next()) else {
        return None;
    };
    Some(one)
}

/// The boxes between two places; none when they do not fit.
fn boxes(file: &[u8], from: usize, to: usize) -> Option<Vec<Place>> {
    let (mut found, mut at) = (Vec::new(), from);
    while at < to {
        let head = file.get(at..at + 8)?;
        let name = [head[4], head[5], head[6], head[7]];
        let (size, body) = match u32::from_be_bytes([head[0], head[1], head[2], head[3]]) {
            0 => (to - at, at + 8),
            1 => {
                let long = file.get(at + 8..at + 16)?.try_into().ok()?;
                (usize::try_from(u64::from_be_bytes(long)).ok()?, at + 16)
            }
            size => (usize::try_from(size).ok()?, at + 8),
        };
        let end = at.checked_add(size)?;
        if body > end || end > to {
            return None;
        }
        found.push(Place {
            name,
            start: at,
            body,
            end,
        });
        at = end;
    }
    Some(found)
}

/// Makes all boxes but those named empty, of the same size.
fn empty_others(file: &mut [u8], boxes: &[Place], kept: &[&[u8; 4]]) {
    for other in boxes.iter().filter(|one| !kept.contains(&&one.name)) {
        file[other.start + 4..other.start + 8].copy_from_slice(b"free");
        file[other.body..other.end].fill(0);
    }
}

/// The same inside of all boxes of a name.
fn empty_inside(file: &mut [u8], boxes_around: &[Place], name: &[u8; 4], kept: &[&[u8; 4]]) -> Option<()> {
    for around in boxes_around.iter().filter(|one| &one.name == name) {
        let inside = boxes(file, around.body, around.end)?;
        empty_others(file, &inside, kept);
    }
    Some(())
}

/// When it was made and changed: twice 4 bytes, or twice 8 in the longer form.
fn forget_dates(file: &mut [u8], place: &Place) -> Option<()> {
    let length = if *file.get(place.body)? == 0 { 8 } else { 16 };
    let dates = place.body + 4..place.body + 4 + length;
    if dates.end > place.end {
        return None;
    }
    file.get_mut(dates)?.fill(0);
    Some(())
}
