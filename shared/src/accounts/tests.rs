//! Tests of the rules of accounts.

use super::*;
use proptest::prelude::*;

fn name(raw: &str) -> Pseudonym {
    Pseudonym::parse(raw).unwrap()
}

#[test]
fn a_pseudonym_may_be_of_any_script() {
    for good in [
        "Amina B.",
        "أمينة",
        "Ελένη-90",
        "Олена_К",
        "李小龙",
        "João 2",
        "  spaced   out ",
    ] {
        assert!(Pseudonym::parse(good).is_ok(), "{good}");
    }
}

#[test]
fn a_pseudonym_cannot_deceive() {
    for bad in [
        "ab\u{202E}cd",
        "ab\u{0}cd",
        "a\u{200B}bc",
        "<b>x</b>",
        "\u{3164}\u{3164}\u{3164}",
        "Аmina",
        "123 456",
        "a/b/c",
        "😀😀😀",
    ] {
        assert_eq!(Pseudonym::parse(bad), Err(FieldCode::NotAllowedCharacters), "{bad:?}");
    }
    assert_eq!(Pseudonym::parse("Inquiry Lab"), Err(FieldCode::Taken));
    assert_eq!(Pseudonym::parse("A former-participant"), Err(FieldCode::Taken));
    assert!(Pseudonym::parse(Pseudonym::former().as_str()).is_ok_and(|name| name.is_former()));
    assert_eq!(Pseudonym::parse("  "), Err(FieldCode::Required));
    assert_eq!(Pseudonym::parse("ab"), Err(FieldCode::TooShort));
    assert_eq!(Pseudonym::parse(&"a".repeat(31)), Err(FieldCode::TooLong));
}

#[test]
fn names_that_read_the_same_have_one_key() {
    assert_eq!(name("Amina B.").key(), name("amina-b").key());
    assert_eq!(name("Νίκος").key(), name("ΝΊΚΟΣ").key());
    assert_eq!(name("أمـينة ٧").key(), name("أمينة 7").key());
    assert_ne!(name("Amina").key(), name("Amira").key());
}

#[test]
fn an_address_is_of_plain_shape() {
    for good in ["a@b.eu", "Amina.B+lab@Mail.Example.org", "x_y@xn--bcher-kva.example"] {
        assert!(Email::parse(good).is_ok(), "{good}");
    }
    for bad in [
        "a",
        "a@b",
        "a@@b.eu",
        "a b@c.eu",
        "a@b.eu\r\nBcc: x@y.eu",
        "<a@b.eu>",
        ".a@b.eu",
        "a..b@c.eu",
        "a@-b.eu",
        "a@b..eu",
        "é@b.eu",
    ] {
        assert_eq!(Email::parse(bad), Err(FieldCode::NotAnEmail), "{bad:?}");
    }
    let email = Email::parse(" Amina@Example.ORG ").unwrap();
    assert_eq!(
        (email.as_str(), email.key().as_str(), email.domain().as_str()),
        ("Amina@Example.ORG", "amina@example.org", "example.org")
    );
}

#[test]
fn a_password_others_would_guess_is_refused() {
    let amina = name("Amina Bel.");
    for easy in [
        "Password123",
        "1234567890",
        "aaaaaaaaaaaa",
        "aminabel2026",
        "Amina Bel. 1",
        "Qwerty-12345",
        "ababababababab",
    ] {
        assert_eq!(Password::parse(easy, &amina), Err(FieldCode::TooEasy), "{easy}");
    }
    assert_eq!(Password::parse("short", &amina), Err(FieldCode::TooShort));
    assert_eq!(Password::parse(&"abcd".repeat(51), &amina), Err(FieldCode::TooLong));
    assert!(Password::parse("طريق البحر الطويل", &amina).is_ok());
    assert!(
        Password::parse("  seven green boats ", &amina)
            .unwrap()
            .reveal()
            .starts_with("  ")
    );
    assert_eq!(Password::offered(&"a".repeat(201)), Err(FieldCode::TooLong));
}

#[test]
fn secrets_do_not_show_in_debug() {
    let shown = format!(
        "{:?} {:?}",
        Password::offered("secret").unwrap(),
        RecoveryCode::from_bytes([7; 15])
    );
    assert_eq!(shown, "Password(…) RecoveryCode(…)");
}

#[test]
fn an_invitation_works_once_and_until_it_expires() {
    let fresh = InvitationFacts {
        expires_at: invitation_expiry(Timestamp(0), None),
        used_at: None,
        revoked_at: None,
    };
    assert_eq!(fresh.expires_at, Timestamp(14 * Timestamp::DAY));
    assert_eq!(check_invitation(&fresh, Timestamp(1)), Ok(()));
    assert_eq!(
        check_invitation(&fresh, fresh.expires_at),
        Err(InvitationRefused::Expired)
    );
    let used = InvitationFacts {
        used_at: Some(Timestamp(1)),
        ..fresh
    };
    assert_eq!(check_invitation(&used, Timestamp(2)), Err(InvitationRefused::Used));
    let revoked = InvitationFacts {
        revoked_at: Some(Timestamp(1)),
        ..fresh
    };
    assert_eq!(
        check_invitation(&revoked, Timestamp(2)),
        Err(InvitationRefused::Revoked)
    );
    assert_eq!(
        invitation_expiry(Timestamp(0), Some(9_999)),
        Timestamp(90 * Timestamp::DAY)
    );
}

proptest! {
    #[test]
    fn what_parse_accepts_it_accepts_again(raw in "[\\PC ]{0,40}") {
        if let Ok(name) = Pseudonym::parse(&raw) {
            prop_assert_eq!(Pseudonym::parse(name.as_str()), Ok(name.clone()));
            prop_assert!(!name.key().is_empty());
        }
    }

    #[test]
    fn a_recovery_code_reads_back_however_it_is_typed(random: [u8; 15]) {
        let code = RecoveryCode::from_bytes(random);
        let typed = code.reveal().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        prop_assert_eq!(RecoveryCode::parse(&typed), Ok(code));
    }

    #[test]
    fn an_invitation_token_reads_back(random: [u8; 16]) {
        let token = InvitationToken::from_bytes(random);
        prop_assert_eq!(InvitationToken::parse(token.reveal()), Ok(token));
    }

    #[test]
    fn any_address_is_read_or_refused_without_panic(raw: String) {
        if let Ok(email) = Email::parse(&raw) {
            prop_assert_eq!(email.as_str().matches('@').count(), 1);
        }
    }
}
