//! What is kept of a sound that somebody sends: the sound, and nothing that says who made it, when, where or with what.
//!
//! The file is taken apart and put together anew from the parts that a browser needs to play it; all others (titles, places, dates, pictures,
//! names of devices, whatever stands behind the sound) stay out. So nothing that is not one track of sound comes through.
//!
//! To add a kind: a module here that gives the clean file or none, a line in [`cleaned`], a word in `shared::recordings::SoundKind`.

mod mp3;
mod mp4;
mod ogg;
mod wav;
mod webm;

use shared::recordings::SoundKind;

/// The sound of a file; none when it is not one track of sound of a kind that browsers play. What the file says of itself elsewhere
/// (name, media type) is not asked.
#[must_use]
pub fn cleaned(bytes: &[u8]) -> Option<(SoundKind, Vec<u8>)> {
    let (kind, clean): (_, Clean) = match bytes {
        [0x1a, 0x45, 0xdf, 0xa3, ..] => (SoundKind::Webm, webm::cleaned),
        [b'O', b'g', b'g', b'S', ..] => (SoundKind::Ogg, ogg::cleaned),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => (SoundKind::Mp4, mp4::cleaned),
        [b'R', b'I', b'F', b'F', ..] => (SoundKind::Wav, wav::cleaned),
        _ => (SoundKind::Mp3, mp3::cleaned),
    };
    clean(bytes).map(|clean| (kind, clean))
}

/// Takes a file of one kind apart and puts it together anew.
type Clean = fn(&[u8]) -> Option<Vec<u8>>;

/// Bytes that are read from the front; nothing is read beyond their end.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }
}

#[cfg(test)]
mod tests;
