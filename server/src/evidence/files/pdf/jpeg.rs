//! Taking out of a photo inside of a PDF where it was taken, with what and by whom; its pixels stay as they are.

/// The photo without what was written beside its pixels; none for what is no such photo, which is then kept as it is: nobody reads anything out of it.
pub fn stripped(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    if out != [0xff, 0xd8] {
        return None;
    }
    let mut at = 2;
    loop {
        let (&first, &mark) = (bytes.get(at)?, bytes.get(at + 1)?);
        if first != 0xff {
            return None;
        }
        // Fill bytes between parts.
        if mark == 0xff {
            at += 1;
            continue;
        }
        // From the first pass over the pixels on there is nothing else.
        if matches!(mark, 0xda | 0xd9) {
            out.extend_from_slice(&bytes[at..]);
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let part = bytes.get(at..at + 2 + length)?;
        if length < 2 {
            return None;
        }
        // Comments, and all that programs add but for what colours mean (JFIF, ICC, Adobe).
        let is_beside = mark == 0xfe || matches!(mark, 0xe1 | 0xe3..=0xed | 0xef);
        if !is_beside {
            out.extend_from_slice(part);
        }
        at += 2 + length;
    }
}
