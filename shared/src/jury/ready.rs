//! The rubrics that ship: for policy proposals, pilot projects and local petitions.
//!
//! Here stand criteria and weights; the words are in the locales under `ready-<word>` (title), `ready-<word>-help` (what to look at) and
//! `ready-<word>-0` to `-3` (what the text does at each level). [`ReadyKind::in_words`] puts both together in one language.
//!
//! To add a criterion: a line in [`ReadyKind::criteria`], its six texts in eight languages. To add a rubric: a word in [`ReadyKind`] too, its
//! name and `-about` in the locales.

use super::rubric::{Criterion, Level};
use crate::ids::CriterionId;
use crate::words::words;

words! {
    /// What a ready rubric is for.
    pub enum ReadyKind {
        /// What a town, a region or a state should do.
        PolicyProposal = "policy_proposal",
        /// Something tried in one place, to learn from it.
        PilotProject = "pilot_project",
        /// A demand to a local authority.
        LocalPetition = "local_petition",
    }
}

/// The highest level of every ready criterion; the lowest is 0.
const TOP: u32 = 3;
/// Below this level a ready criterion demands a reason.
const REASON_BELOW: u32 = 2;

/// A criterion of a ready rubric, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyCriterion {
    /// The part of its keys in the locales.
    pub word: &'static str,
    pub weight: u32,
    /// Beside the total: what no other merit makes up for, or what is not the authors' merit.
    pub independent: bool,
}

const fn counts(word: &'static str, weight: u32) -> ReadyCriterion {
    ReadyCriterion {
        word,
        weight,
        independent: false,
    }
}

const fn beside(word: &'static str) -> ReadyCriterion {
    ReadyCriterion {
        word,
        weight: 1,
        independent: true,
    }
}

impl ReadyKind {
    /// Its criteria, in the order of the form.
    #[must_use]
    pub const fn criteria(self) -> &'static [ReadyCriterion] {
        match self {
            Self::PolicyProposal => {
                const {
                    &[
                        counts("problem", 2),
                        counts("measure", 3),
                        counts("cost", 2),
                        counts("evidence", 2),
                        counts("people", 2),
                        counts("success", 1),
                        beside("clarity"),
                    ]
                }
            }
            Self::PilotProject => {
                const {
                    &[
                        counts("idea", 2),
                        counts("place", 2),
                        counts("plan", 3),
                        counts("budget", 2),
                        counts("learning", 3),
                        counts("scaling", 1),
                        beside("care"),
                    ]
                }
            }
            Self::LocalPetition => {
                const {
                    &[
                        counts("demand", 3),
                        counts("competence", 2),
                        counts("interest", 2),
                        counts("support", 2),
                        counts("feasible", 2),
                        beside("clarity"),
                    ]
                }
            }
        }
    }

    /// The sum of the weights that count.
    #[must_use]
    pub fn whole(self) -> u32 {
        let counts = self.criteria().iter().filter(|criterion| !criterion.independent);
        counts.map(|criterion| criterion.weight).sum()
    }

    /// The rubric in words: `say` gives the text of a key, `id` a new id.
    #[must_use]
    pub fn in_words(self, say: impl Fn(&str) -> String, mut id: impl FnMut() -> CriterionId) -> Vec<Criterion> {
        let criterion = |ready: &ReadyCriterion| {
            let key = format!("ready-{}", ready.word);
            let level = |value: u32| Level {
                value,
                label: say(&format!("{key}-{value}")),
            };
            Criterion {
                id: id(),
                title: say(&key),
                guidance: say(&format!("{key}-help")),
                weight: ready.weight,
                levels: (0..=TOP).map(level).collect(),
                required: true,
                independent: ready.independent,
                reason_below: Some(REASON_BELOW),
            }
        };
        self.criteria().iter().map(criterion).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jury::Rubric;
    use std::collections::BTreeSet;
    use uuid::Uuid;

    #[test]
    fn every_ready_rubric_is_a_rubric() {
        for kind in ReadyKind::ALL {
            let mut n = 0;
            let new = || {
                n += 1;
                CriterionId(Uuid::from_u128(n))
            };
            let criteria = kind.in_words(|key| format!("The text of {key}"), new);
            let rubric = Rubric::parse(criteria.clone()).unwrap();
            assert_eq!(rubric.criteria(), criteria, "{kind}: nothing had to be put right");
            assert_eq!(rubric.whole(), kind.whole());
        }
    }

    #[test]
    fn each_has_five_to_seven_criteria_and_one_of_them_beside_the_total() {
        for kind in ReadyKind::ALL {
            let criteria = kind.criteria();
            assert!((5..=7).contains(&criteria.len()), "{kind}");
            assert_eq!(criteria.iter().filter(|one| one.independent).count(), 1, "{kind}");
            assert!(criteria.iter().all(|one| one.weight > 0));
            let words: BTreeSet<_> = criteria.iter().map(|one| one.word).collect();
            assert_eq!(words.len(), criteria.len(), "{kind}");
        }
    }

    #[test]
    fn no_criterion_decides_alone() {
        for kind in ReadyKind::ALL {
            let counting = kind.criteria().iter().filter(|one| !one.independent);
            assert!(
                counting.map(|one| one.weight * 3).all(|third| third <= kind.whole()),
                "{kind}"
            );
        }
    }
}
