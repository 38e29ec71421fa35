//! Words as they are compared in a search: small letters without accents, so that `integration` finds `Intégration`.

/// Words of a search at most.
const MOST: usize = 8;

/// A text for searching in: letters and figures, small and without accents, one space between words and around all.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            "" if is_mark(c) => {}
            "" if c.is_alphanumeric() => out.push(c),
            "" if !out.ends_with(' ') => out.push(' '),
            "" => {}
            letters => out.push_str(letters),
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// The words that somebody searches for, folded; eight at most.
#[must_use]
pub fn terms(raw: &str) -> Vec<String> {
    let all = folded(raw);
    all.split_whitespace().take(MOST).map(str::to_owned).collect()
}

/// Accents that stand for themselves, vowel marks of Arabic, and the line that stretches its words.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}')
}

/// The letter under the accent; empty for every other.
const fn plain(c: char) -> &'static str {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' => "ο",
        'ς' => "σ",
        'ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' => "ω",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        _ => "",
    }
}
