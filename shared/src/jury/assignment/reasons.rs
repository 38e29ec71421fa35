//! Why each pair is as it is.

use super::{Assigned, Assigning, Pair};
use crate::words::words;
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// One reason for a pair.
    pub enum Reason {
        /// An organiser or the jurors themselves set it.
        ByHand = "by_hand",
        /// It stood before.
        Stands = "stands",
        /// The juror reads the language of the text.
        Language = "language",
        /// The juror reads it in a language not their own: nobody else had a place.
        ForeignLanguage = "foreign_language",
        /// The juror knows the field.
        Field = "field",
        /// Nothing spoke for another one: the juror had less to do, or met the others less often.
        Load = "load",
    }
}

/// The reasons of every pair, in the order of [`Reason`].
#[must_use]
pub fn reasons(asked: &Assigning, assigned: &Assigned, by_hand: &BTreeSet<Pair>) -> BTreeMap<Pair, Vec<Reason>> {
    let foreign: BTreeSet<&Pair> = assigned.foreign_language.iter().collect();
    let of_pair = |pair: &Pair| {
        let is_fixed = asked.fixed.contains(pair);
        let reads = !foreign.contains(pair);
        let all = [
            (Reason::ByHand, by_hand.contains(pair)),
            (Reason::Stands, is_fixed && !by_hand.contains(pair)),
            (Reason::Language, reads),
            (Reason::ForeignLanguage, !reads),
            (Reason::Field, asked.experts.contains(pair)),
            (Reason::Load, !is_fixed),
        ];
        all.into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(reason, _)| reason)
            .collect()
    };
    assigned.pairs.iter().map(|pair| (*pair, of_pair(pair))).collect()
}
