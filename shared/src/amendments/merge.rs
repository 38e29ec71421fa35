//! Several wordings of one text in one: where they do not overlap, by themselves; where they do, as a marked choice.
//!
//! How to use: [`merge`] with what each wording changed of the words of the common text, then [`Merged::marked`] for an edit field. A text with
//! marks is no wording: [`check_chosen`].

use crate::fields::FieldCode;
use std::ops::Range;

/// Begins and ends what is to be chosen from, and parts the choices.
const MARKS: [char; 3] = ['⟦', '⟧', '¦'];

/// Words of the common text, by their places, become others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub range: Range<usize>,
    pub words: String,
}

/// A stretch of a merged text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    /// What each wording that changes these words makes of them, by its place in the list.
    Choice(Vec<(usize, String)>),
}

/// A merged text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged(pub Vec<Piece>);

/// Brings wordings together. `edits` has for each wording what it changes of the words of `base`, in order and without overlap.
#[must_use]
pub fn merge(base: &[&str], edits: &[Vec<Edit>]) -> Merged {
    let of_all = edits
        .iter()
        .enumerate()
        .flat_map(|(who, edits)| edits.iter().map(move |edit| (who, edit)));
    let mut all: Vec<(usize, &Edit)> = of_all.collect();
    all.sort_by_key(|(who, edit)| (edit.range.start, edit.range.end, *who));
    let mut pieces = Merged::default();
    let (mut at, mut next) = (0, 0);
    while next < all.len() {
        let first = next;
        let mut whole = all[first].1.range.clone();
        next += 1;
        while next < all.len() && meet(&whole, &all[next].1.range) {
            whole.end = whole.end.max(all[next].1.range.end);
            next += 1;
        }
        pieces.add(base[at..whole.start].concat());
        let group = &all[first..next];
        let mut choices: Vec<(usize, String)> = Vec::new();
        for who in 0..edits.len() {
            let own: Vec<_> = group
                .iter()
                .filter(|(one, _)| *one == who)
                .map(|(_, edit)| *edit)
                .collect();
            if !own.is_empty() {
                choices.push((who, written(base, &whole, &own)));
            }
        }
        if choices.iter().all(|(_, words)| *words == choices[0].1) {
            pieces.add(choices.swap_remove(0).1);
        } else {
            pieces.0.push(Piece::Choice(choices));
        }
        at = whole.end;
    }
    pieces.add(base[at..].concat());
    pieces
}

/// Whether two changes touch the same words, or one puts words in where the other changes some.
fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    let touch = one.start <= other.end && other.start <= one.end;
    touch && (one.is_empty() || other.is_empty() || (one.start < other.end && other.start < one.end))
}

/// The words of `whole` as one wording has them.
fn written(base: &[&str], whole: &Range<usize>, edits: &[&Edit]) -> String {
    let (mut text, mut at) = (String::new(), whole.start);
    for edit in edits {
        text.push_str(&base[at..edit.range.start].concat());
        text.push_str(&edit.words);
        at = edit.range.end;
    }
    text.push_str(&base[at..whole.end].concat());
    text
}

impl Merged {
    fn add(&mut self, words: String) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Words(before)) => before.push_str(&words),
            _ => self.0.push(Piece::Words(words)),
        }
    }

    /// Whether nothing is to be chosen.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.0.iter().all(|piece| matches!(piece, Piece::Words(_)))
    }

    /// The text with its choices marked: `⟦A1: blue ¦ A3: red⟧`.
    #[must_use]
    pub fn marked(&self, names: &[String]) -> String {
        let [begin, end, or] = MARKS;
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Choice(choices) => {
                let named = |(who, words): &(usize, String)| {
                    format!("{}: {}", names.get(*who).map_or("", String::as_str), words.trim())
                };
                let words: Vec<_> = choices.iter().map(named).collect();
                format!("{begin}{}{end}", words.join(&format!(" {or} ")))
            }
        };
        self.0.iter().map(piece).collect()
    }
}

/// Whether everything that was marked is chosen.
///
/// # Errors
/// `ChoiceOpen`.
pub fn check_chosen(text: String) -> Result<String, FieldCode> {
    if text.contains(MARKS) {
        Err(FieldCode::ChoiceOpen)
    } else {
        Ok(text)
    }
}
