//! MP3: frames one after the other, with tags before and behind them (ID3, APE). The frames are kept.

use super::Bytes;

/// A file with fewer frames is no sound that anybody hears: a frame is 26 ms.
const FEWEST: usize = 4;

/// kbit/s of layer III by the number in the head of a frame.
const RATES: [[usize; 14]; 2] = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(bytes);
    while rest.0.starts_with(b"ID3") {
        let head: [u8; 10] = rest.array()?;
        let size = head[6..].iter().try_fold(0, |size, part| {
            (part & 0x80 == 0).then_some(size << 7 | usize::from(*part))
        })?;
        let foot = if head[5] & 0x10 == 0 { 0 } else { 10 };
        rest.take(size + foot)?;
    }
    let (mut clean, mut frames) = (Vec::with_capacity(rest.0.len()), 0);
    // What stands behind the last whole frame is a tag, or nothing.
    while let Some(frame) = length(rest.0).and_then(|length| rest.take(length)) {
        clean.extend(frame);
        frames += 1;
    }
    (frames >= FEWEST).then_some(clean)
}

/// How long the frame is that begins here: ISO/IEC 11172-3, 2.4.2.3.
fn length(bytes: &[u8]) -> Option<usize> {
    let [sync, kinds, rates, ..] = *bytes.first_chunk::<4>()?;
    // Layer III only.
    if sync != 0xff || kinds & 0xe6 != 0xe2 {
        return None;
    }
    let (version, divided) = match kinds >> 3 & 3 {
        3 => (0, 1),
        2 => (1, 2),
        0 => (1, 4),
        _ => return None,
    };
    let rate = *RATES[version].get(usize::from(rates >> 4).checked_sub(1)?)?;
    let samples_a_second = [44_100, 48_000, 32_000].get(usize::from(rates >> 2 & 3))? / divided;
    let eighths = if version == 0 { 144 } else { 72 };
    Some(eighths * rate * 1_000 / samples_a_second + usize::from(rates >> 1 & 1))
}
