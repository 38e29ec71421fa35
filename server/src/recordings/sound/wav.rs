//! WAV: `RIFF` size `WAVE`, then chunks of four letters, a size and that many bytes. The form of the samples and the samples are kept.

use super::Bytes;

/// Forms of samples that browsers play: PCM, floating point, A-law, µ-law, and the longer form of these.
const FORMS: [u16; 5] = [1, 3, 6, 7, 0xfffe];

pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(bytes);
    rest.take(8)?;
    if rest.take(4)? != b"WAVE" {
        return None;
    }
    let mut form: Option<&[u8]> = None;
    let samples = loop {
        let (name, size): ([u8; 4], _) = (rest.array()?, u32::from_le_bytes(rest.array()?));
        let size = usize::try_from(size).ok()?;
        match &name {
            // Programs that write while they record do not know its size.
            b"data" => break rest.take(size.min(rest.0.len()))?,
            b"fmt " => form = Some(rest.take(size)?),
            _ => drop(rest.take(size)?),
        }
        rest.take(size % 2)?;
    };
    let form = form.filter(|form| form.len() >= 16 && form.len() <= 40)?;
    if !FORMS.contains(&u16::from_le_bytes([form[0], form[1]])) || samples.is_empty() {
        return None;
    }
    let mut clean = Vec::with_capacity(samples.len() + 64);
    let size = 4 + 8 + form.len() + 8 + samples.len() + samples.len() % 2;
    clean.extend(b"RIFF");
    clean.extend(u32::try_from(size).ok()?.to_le_bytes());
    clean.extend(b"WAVE");
    for (name, part) in [(b"fmt ", form), (b"data", samples)] {
        clean.extend(name);
        clean.extend(u32::try_from(part.len()).ok()?.to_le_bytes());
        clean.extend(part);
    }
    clean.resize(clean.len() + samples.len() % 2, 0);
    Some(clean)
}
