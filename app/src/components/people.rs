//! People by their initials, in one of ten colours.

use leptos::prelude::*;

/// A person's initials and name. The colour follows from the name, so it is the same on every page.
#[component]
pub fn PersonMark(#[prop(into)] name: String) -> impl IntoView {
    let name = crate::locale::person(&name);
    view! {
        <span class="person">
            <span class=format!("initials presence-{}", colour_of(&name)) aria-hidden="true">{initials(&name)}</span>
            <bdi>{name}</bdi>
        </span>
    }
}

/// Which of the ten colours a name gets (FNV-1a, modulo ten).
#[must_use]
pub fn colour_of(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    }) % 10
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
    use super::{colour_of, initials};

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
        assert!(
            (0..100)
                .map(|i| colour_of(&format!("person {i}")))
                .collect::<std::collections::HashSet<_>>()
                .len()
                == 10
        );
    }
}
