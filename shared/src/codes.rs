//! Codes that people read aloud, copy by hand and type: Crockford's base 32, in groups of four.
//!
//! The alphabet has no I, L, O, U; when typed, O is read as 0, I and L as 1, small letters as capitals, Arabic digits as digits,
//! and spaces and hyphens are skipped. [`encode`] writes given random bytes; [`symbols`] reads what was typed.
//!
//! To add a kind of code: a `texts!` type beside its feature, `parse` by [`parse`], and the number of its symbols.
//! Source of the alphabet: Douglas Crockford, "Base 32".

use crate::fields::FieldCode;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `bytes` as base 32, most significant bit first; the last symbol is filled with zero bits. Five bytes make eight symbols.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for &byte in bytes {
        buffer = (buffer << 8) | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(symbol(buffer >> bits));
        }
        buffer &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(symbol(buffer << (5 - bits)));
    }
    out
}

fn symbol(value: u32) -> char {
    char::from(ALPHABET[(value & 31) as usize])
}

/// The symbols in groups of four with hyphens: `ABCD-EFGH`.
#[must_use]
pub fn grouped(symbols: &str) -> String {
    let mut out = String::with_capacity(symbols.len() + symbols.len() / 4);
    for (at, c) in symbols.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        out.push(c);
    }
    out
}

/// The symbols of a typed code, without groups.
///
/// # Errors
/// `NotAllowedCharacters` for anything that is no symbol, space or hyphen.
pub fn symbols(raw: &str) -> Result<String, FieldCode> {
    raw.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        .map(|c| match digit(c).to_ascii_uppercase() {
            'O' => Ok('0'),
            'I' | 'L' => Ok('1'),
            c if c.is_ascii() && ALPHABET.contains(&(c as u8)) => Ok(c),
            _ => Err(FieldCode::NotAllowedCharacters),
        })
        .collect()
}

/// A typed code of exactly `length` symbols, in its groups.
///
/// # Errors
/// `Required`, `NotAllowedCharacters`, `TooShort`, `TooLong`.
pub fn parse(raw: &str, length: usize) -> Result<String, FieldCode> {
    let symbols = symbols(raw)?;
    match symbols.len() {
        0 => Err(FieldCode::Required),
        n if n < length => Err(FieldCode::TooShort),
        n if n > length => Err(FieldCode::TooLong),
        _ => Ok(grouped(&symbols)),
    }
}

/// The value (0–31) of a symbol as [`symbols`] gives it.
#[must_use]
pub fn value(symbol: char) -> Option<u8> {
    ALPHABET
        .iter()
        .position(|&s| char::from(s) == symbol)
        .and_then(|at| u8::try_from(at).ok())
}

/// An Arabic or Persian digit as the ASCII digit it means; any other character as it is.
#[must_use]
pub fn digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn look_alikes_small_letters_and_arabic_digits_are_read_as_meant() {
        assert_eq!(parse(" abcd efgo ", 8).as_deref(), Ok("ABCD-EFG0"));
        assert_eq!(parse("lIo٣-۴567", 8).as_deref(), Ok("1103-4567"));
        assert_eq!(parse("ABC", 8), Err(FieldCode::TooShort));
        assert_eq!(parse("ABCDEFGHJ", 8), Err(FieldCode::TooLong));
        assert_eq!(parse(" - ", 8), Err(FieldCode::Required));
        assert_eq!(parse("ABCDEFGU", 8), Err(FieldCode::NotAllowedCharacters));
    }

    #[test]
    fn bytes_are_written_most_significant_bit_first() {
        assert_eq!(encode(&[0xff, 0, 0, 0, 0]), "ZW000000");
        assert_eq!(encode(&[0]), "00");
        assert_eq!(encode(&[0, 0, 0, 0, 1]), "00000001");
    }

    proptest! {
        #[test]
        fn different_bytes_give_different_codes_that_read_back(a: [u8; 15], b: [u8; 15]) {
            let code = grouped(&encode(&a));
            prop_assert_eq!(parse(&code.to_lowercase(), 24), Ok(code.clone()));
            prop_assert_eq!(a == b, code == grouped(&encode(&b)));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(raw: String) {
            let _ = parse(&raw, 8);
        }
    }
}
