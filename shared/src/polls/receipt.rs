//! The receipt of a secret ballot: its random key, written so that a person can copy it and find it in the published list.
//!
//! 128 bits of the key and 12 bits that check it make 28 symbols in groups of four. A slip of one symbol is noticed, so a page can
//! tell "mistyped" from "not in the list". The order of receipts is the order of the random keys and says nothing of time.

use crate::codes;
use crate::fields::FieldCode;
use crate::words::texts;

/// The largest prime under 4,096: a single wrong symbol always changes the remainder.
const CHECK: u128 = 4_093;
const SYMBOLS: usize = 28;

texts! {
    /// A receipt, as `0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV`.
    ReceiptCode
}

impl ReceiptCode {
    /// The receipt of a ballot's random key.
    #[must_use]
    pub fn of_key(key: [u8; 16]) -> Self {
        let value = u128::from_be_bytes(key);
        let check = u16::try_from(value % CHECK).unwrap_or(0);
        let mut bytes = key.to_vec();
        // 12 bits of check and 4 of filling, which the 28 symbols leave out.
        bytes.extend_from_slice(&(check << 4).to_be_bytes());
        Self(codes::grouped(&codes::encode(&bytes)[..SYMBOLS]))
    }

    /// A receipt as typed.
    ///
    /// # Errors
    /// `Required`, `WrongCode` when it was mistyped.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let typed = match codes::parse(raw, SYMBOLS) {
            Ok(typed) => Self(typed),
            Err(FieldCode::Required) => return Err(FieldCode::Required),
            Err(_) => return Err(FieldCode::WrongCode),
        };
        if Self::of_key(typed.key()) == typed {
            Ok(typed)
        } else {
            Err(FieldCode::WrongCode)
        }
    }

    /// The key of the ballot.
    #[must_use]
    pub fn key(&self) -> [u8; 16] {
        // The first 26 symbols hold 130 bits: the key and the first two bits of the check. The 26th gives its upper three.
        let mut value = 0_u128;
        for (at, symbol) in self.0.chars().filter_map(codes::value).take(26).enumerate() {
            let symbol = u128::from(symbol);
            value = if at < 25 {
                (value << 5) | symbol
            } else {
                (value << 3) | (symbol >> 2)
            };
        }
        value.to_be_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_receipt_has_seven_groups_of_four() {
        assert_eq!(
            ReceiptCode::of_key([0; 16]).as_str(),
            "0000-0000-0000-0000-0000-0000-0000"
        );
        assert_eq!(ReceiptCode::parse(" "), Err(FieldCode::Required));
        assert_eq!(ReceiptCode::parse("0000"), Err(FieldCode::WrongCode));
    }

    proptest! {
        #[test]
        fn a_receipt_gives_back_its_key(key: [u8; 16]) {
            let receipt = ReceiptCode::of_key(key);
            prop_assert_eq!(receipt.key(), key);
            prop_assert_eq!(ReceiptCode::parse(&receipt.as_str().to_lowercase()), Ok(receipt));
        }

        #[test]
        fn one_wrong_symbol_is_noticed(key: [u8; 16], at in 0_usize..28, shift in 1_u8..32) {
            let plain = ReceiptCode::of_key(key).as_str().replace('-', "");
            let right = codes::value(plain.chars().nth(at).unwrap()).unwrap();
            let wrong = codes::encode(&[((right + shift) % 32) << 3]).chars().next().unwrap();
            let mistyped: String = plain.chars().enumerate().map(|(i, c)| if i == at { wrong } else { c }).collect();
            prop_assert_eq!(ReceiptCode::parse(&mistyped), Err(FieldCode::WrongCode));
        }

        #[test]
        fn receipts_sort_as_their_keys(a: [u8; 16], b: [u8; 16]) {
            prop_assert_eq!(ReceiptCode::of_key(a).cmp(&ReceiptCode::of_key(b)), a.cmp(&b));
        }
    }
}
