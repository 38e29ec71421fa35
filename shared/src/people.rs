//! How a person is shown small: initials and one of ten colours, the same on every page and in every room.

/// The presence colours: 0 to one less.
pub const COLOURS: u8 = 10;

/// Which of the ten colours a name gets (FNV-1a, modulo ten).
#[must_use]
pub fn colour_of(name: &str) -> u8 {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (hash % u32::from(COLOURS)) as u8
}

/// The first letters of the first two words, or the first two letters of one.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    match (words.next(), words.next()) {
        (Some(one), Some(two)) => one.chars().take(1).chain(two.chars().take(1)).collect(),
        (Some(one), None) => one.chars().take(2).collect(),
        _ => "?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{COLOURS, colour_of, initials};

    #[test]
    fn initials_come_from_the_words_of_a_name() {
        assert_eq!(initials("amina diallo"), "ad");
        assert_eq!(initials("Élodie"), "Él");
        assert_eq!(initials("ليلى-سعيد"), "لس");
        assert_eq!(initials("…"), "?");
    }

    #[test]
    fn a_name_keeps_its_colour() {
        assert_eq!(colour_of("amina"), colour_of("amina"));
        let found: std::collections::BTreeSet<u8> = (0..100).map(|i| colour_of(&format!("person {i}"))).collect();
        assert_eq!(found.len(), usize::from(COLOURS));
    }
}
