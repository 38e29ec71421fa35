//! The jury's meeting: who takes part in what, in which order, and what becomes of an item.
//!
//! [`part`] is the rule of who hears an item; every page, route and socket of the meeting asks it. [`ItemState`] is not stored: it follows from
//! the decision that stands, from what the jury is at, and from whether it had decided before ([`ItemState::of`]).
//!
//! To add an order of the agenda: a variant of [`AgendaOrder`], its line in [`agenda`], its text `agenda-order-<word>` in the locales.

use super::{RoundState, SubmissionFigures, Viewer, sees_figures};
use crate::fields::{self, FieldCode};
use crate::ids::SubmissionId;
use crate::words::{texts, words};

words! {
    /// Where an item of the agenda stands.
    pub enum ItemState {
        Open = "open",
        /// The jury talks about it now.
        Discussed = "discussed",
        Decided = "decided",
        /// It was decided, and the jury took that back with a reason.
        Reopened = "reopened",
    }

    /// What the chair does with an item.
    pub enum ItemAct {
        Discuss = "discuss",
        Record = "record",
        Reopen = "reopen",
    }

    /// In which order the jury goes through the submissions.
    pub enum AgendaOrder {
        /// Best mean first.
        Rank = "rank",
        /// Nearest to the line between selected and not selected first.
        Line = "line",
        /// Where jurors agree least first.
        Spread = "spread",
    }

    /// What a juror says to a proposed decision before the jury records one; it may be changed until then.
    pub enum Voice {
        Agree = "agree",
        Disagree = "disagree",
        Abstain = "abstain",
    }

    /// What a person is at one item.
    pub enum Part {
        /// Talks, proposes, says yes or no.
        Juror = "juror",
        /// Sees all, keeps order and may propose, without a voice: an organiser.
        Moderator = "moderator",
        /// Owes a review of it: own score first.
        Waits = "waits",
        /// Has a conflict of interest, or is of the team.
        StepsOut = "steps_out",
    }

    /// How somebody stands in the record of a decision.
    pub enum Attendance {
        Present = "present",
        /// Was at the meeting, but not at this item.
        SteppedOut = "stepped_out",
    }
}

texts! {
    /// What somebody says about an item: 1 to 2,000 characters.
    RemarkText,
    /// Why something said or decided is taken away: 1 to 500 characters.
    Grounds,
}

/// Characters of a remark at most.
pub const LONGEST_REMARK: usize = 2_000;
/// Characters of grounds at most.
pub const LONGEST_GROUNDS: usize = 500;

impl RemarkText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST_REMARK).map(Self)
    }
}

impl Grounds {
    /// # Errors
    /// `ReasonRequired`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        match fields::text(raw, 1, LONGEST_GROUNDS) {
            Err(FieldCode::Required) => Err(FieldCode::ReasonRequired),
            other => other.map(Self),
        }
    }
}

/// A step that does not lead from the state of the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an item that is {state} cannot {act}")]
pub struct ItemNotMoved {
    pub state: ItemState,
    pub act: ItemAct,
}

impl ItemState {
    /// The state that follows from what is recorded.
    #[must_use]
    pub const fn of(is_decided: bool, is_current: bool, was_reopened: bool) -> Self {
        match (is_decided, is_current, was_reopened) {
            (true, ..) => Self::Decided,
            (false, true, _) => Self::Discussed,
            (false, false, true) => Self::Reopened,
            (false, false, false) => Self::Open,
        }
    }

    /// The state after an act of the chair. What is clear may be decided without a talk; what is decided is talked about again only once it
    /// is reopened.
    ///
    /// # Errors
    /// [`ItemNotMoved`].
    pub const fn after(self, act: ItemAct) -> Result<Self, ItemNotMoved> {
        match (self, act) {
            (Self::Open | Self::Reopened | Self::Discussed, ItemAct::Discuss) => Ok(Self::Discussed),
            (Self::Open | Self::Reopened | Self::Discussed, ItemAct::Record) => Ok(Self::Decided),
            (Self::Decided, ItemAct::Reopen) => Ok(Self::Reopened),
            (state, act) => Err(ItemNotMoved { state, act }),
        }
    }
}

impl Part {
    /// Whether the person sees figures, remarks, proposed decisions and what was decided.
    #[must_use]
    pub const fn hears(self) -> bool {
        matches!(self, Self::Juror | Self::Moderator)
    }

    /// Whether the person has a voice in straw polls.
    #[must_use]
    pub const fn has_voice(self) -> bool {
        matches!(self, Self::Juror)
    }
}

/// What a viewer is at an item of a round. The rule:
/// - who has a conflict of interest, or is of the team, steps out and hears nothing;
/// - a juror who sees the figures takes part; one who owes a review waits for it;
/// - organisers moderate.
#[must_use]
pub fn part(viewer: Viewer, round: RoundState) -> Part {
    match viewer {
        Viewer::Author { conflicted: true }
        | Viewer::Juror { conflicted: true, .. }
        | Viewer::Organiser { in_team: true }
        | Viewer::Team
        | Viewer::Public => Part::StepsOut,
        Viewer::Organiser { in_team: false } => Part::Moderator,
        Viewer::Juror { .. } if sees_figures(viewer, round) => Part::Juror,
        Viewer::Author { .. } | Viewer::Juror { .. } => Part::Waits,
    }
}

/// How many said what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Straw {
    pub agree: u32,
    pub disagree: u32,
    pub abstain: u32,
}

impl Straw {
    #[must_use]
    pub fn of(voices: impl IntoIterator<Item = Voice>) -> Self {
        voices.into_iter().fold(Self::default(), |mut straw, voice| {
            match voice {
                Voice::Agree => straw.agree += 1,
                Voice::Disagree => straw.disagree += 1,
                Voice::Abstain => straw.abstain += 1,
            }
            straw
        })
    }

    #[must_use]
    pub const fn all(self) -> u32 {
        self.agree + self.disagree + self.abstain
    }
}

/// Whether somebody sees how many said what: a juror after the own voice, as with scores; whoever has no voice, and everybody once the
/// decision is recorded.
#[must_use]
pub const fn sees_straw(part: Part, own: Option<Voice>, is_decided: bool) -> bool {
    match part {
        Part::Juror => own.is_some() || is_decided,
        Part::Moderator => true,
        Part::Waits | Part::StepsOut => false,
    }
}

/// The submissions in the order of the agenda. `figures` come best first; `places` is how many can be selected: the line lies in the middle
/// between the mean of the last one within and of the first one beyond. What has no such figure stands last, equals stay as they are.
#[must_use]
pub fn agenda(order: AgendaOrder, places: Option<u32>, figures: &[SubmissionFigures]) -> Vec<SubmissionId> {
    let mut items: Vec<&SubmissionFigures> = figures.iter().collect();
    match order {
        AgendaOrder::Rank => {}
        AgendaOrder::Line => {
            let line = doubled_line(places, figures);
            items.sort_by_key(|one| match (one.mean, line) {
                (Some(mean), Some(line)) => (2 * i64::from(mean.0) - line).abs(),
                _ => i64::MAX,
            });
        }
        AgendaOrder::Spread => items.sort_by_key(|one| std::cmp::Reverse(one.spread.map(|spread| spread.0))),
    }
    items.into_iter().map(|one| one.submission).collect()
}

/// Twice the line, in hundredths: so it stays whole. With a place for everybody it is the lowest mean.
fn doubled_line(places: Option<u32>, figures: &[SubmissionFigures]) -> Option<i64> {
    let means: Vec<i64> = figures
        .iter()
        .filter_map(|one| one.mean)
        .map(|mean| i64::from(mean.0))
        .collect();
    let places = usize::try_from(places?).ok()?;
    let last_within = *means.get(places.checked_sub(1)?).or(means.last())?;
    Some(last_within + means.get(places).unwrap_or(&last_within))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jury::figures::{Points, ReviewPoints, figures};
    use crate::jury::{ReviewState, Sight, sight};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> SubmissionId {
        SubmissionId(Uuid::from_u128(n))
    }

    /// Five submissions with two reviews each, `mean ± half` of the spread.
    fn five() -> Vec<SubmissionFigures> {
        let given = [
            (1, 9_000, 10),
            (2, 7_000, 1_500),
            (3, 6_000, 0),
            (4, 5_500, 900),
            (5, 2_000, 300),
        ];
        let review = |(n, mean, half): (u128, i32, i32)| {
            [mean - half, mean + half].map(|total| ReviewPoints {
                submission: id(n),
                total: Points(total),
                unweighted: Points(total),
            })
        };
        let reviews: Vec<_> = given.into_iter().flat_map(review).collect();
        figures(&[1, 2, 3, 4, 5, 6].map(id), &reviews)
    }

    fn order(by: AgendaOrder, places: Option<u32>) -> Vec<u128> {
        let ordered = agenda(by, places, &five());
        ordered.iter().map(|id| id.0.as_u128()).collect()
    }

    #[test]
    fn the_agenda_goes_by_rank_by_the_line_or_by_disagreement() {
        assert_eq!(order(AgendaOrder::Rank, None), [1, 2, 3, 4, 5, 6]);
        // Two places: the line lies at 65, between 70 and 60.
        assert_eq!(order(AgendaOrder::Line, Some(2)), [2, 3, 4, 1, 5, 6]);
        assert_eq!(order(AgendaOrder::Line, Some(9)), [5, 4, 3, 2, 1, 6]);
        assert_eq!(order(AgendaOrder::Line, None), [1, 2, 3, 4, 5, 6]);
        assert_eq!(order(AgendaOrder::Line, Some(0)), [1, 2, 3, 4, 5, 6]);
        assert_eq!(order(AgendaOrder::Spread, None), [2, 4, 5, 1, 3, 6]);
        assert!(agenda(AgendaOrder::Line, Some(1), &[]).is_empty());
    }

    #[test]
    fn what_is_decided_is_talked_about_again_only_when_it_is_reopened() {
        let (open, decided) = (ItemState::of(false, false, false), ItemState::of(true, true, true));
        assert_eq!((open, decided), (ItemState::Open, ItemState::Decided));
        assert_eq!(open.after(ItemAct::Discuss), Ok(ItemState::of(false, true, false)));
        assert_eq!(open.after(ItemAct::Record), Ok(decided));
        assert_eq!(decided.after(ItemAct::Reopen), Ok(ItemState::of(false, false, true)));
        for (state, act) in [
            (decided, ItemAct::Discuss),
            (decided, ItemAct::Record),
            (open, ItemAct::Reopen),
            (ItemState::Discussed, ItemAct::Reopen),
            (ItemState::Reopened, ItemAct::Reopen),
        ] {
            assert_eq!(state.after(act), Err(ItemNotMoved { state, act }));
        }
    }

    #[test]
    fn who_has_a_conflict_or_is_of_the_team_steps_out_whatever_else_they_are() {
        for &round in RoundState::ALL {
            let own = Some(ReviewState::Finished);
            for viewer in [
                Viewer::Juror { conflicted: true, own },
                Viewer::Author { conflicted: true },
                Viewer::Organiser { in_team: true },
                Viewer::Team,
                Viewer::Public,
            ] {
                assert_eq!(part(viewer, round), Part::StepsOut);
            }
        }
    }

    #[test]
    fn who_owes_a_review_waits_and_who_never_had_one_takes_part() {
        let juror = |own| Viewer::Juror { conflicted: false, own };
        for (own, expected) in [
            (Some(ReviewState::Draft), Part::Waits),
            (Some(ReviewState::Assigned), Part::Waits),
            (Some(ReviewState::Late), Part::Juror),
            (Some(ReviewState::Recused), Part::Juror),
            (None, Part::Juror),
        ] {
            assert_eq!(part(juror(own), RoundState::Closed), expected);
        }
        assert_eq!(part(juror(None), RoundState::Open), Part::Waits);
        assert_eq!(
            part(Viewer::Organiser { in_team: false }, RoundState::Closed),
            Part::Moderator
        );
    }

    #[test]
    fn a_straw_poll_shows_after_the_own_voice_and_to_who_has_none() {
        let straw = Straw::of([Voice::Agree, Voice::Agree, Voice::Disagree, Voice::Abstain]);
        assert_eq!((straw.agree, straw.disagree, straw.abstain, straw.all()), (2, 1, 1, 4));
        assert!(!sees_straw(Part::Juror, None, false));
        assert!(sees_straw(Part::Juror, Some(Voice::Abstain), false));
        assert!(sees_straw(Part::Juror, None, true) && sees_straw(Part::Moderator, None, false));
        for part in [Part::Waits, Part::StepsOut] {
            assert!(!sees_straw(part, Some(Voice::Agree), true) && !part.hears() && !part.has_voice());
        }
    }

    #[test]
    fn words_have_a_length_and_grounds_are_asked_for() {
        assert_eq!(RemarkText::parse(" \n"), Err(FieldCode::Required));
        assert_eq!(
            RemarkText::parse(&"x".repeat(LONGEST_REMARK + 1)),
            Err(FieldCode::TooLong)
        );
        assert_eq!(Grounds::parse(" "), Err(FieldCode::ReasonRequired));
        assert_eq!(Grounds::parse(" New facts. ").unwrap().as_str(), "New facts.");
    }

    proptest! {
        #[test]
        fn whoever_hears_an_item_sees_its_figures_and_nobody_else_does(own in proptest::option::of(0_usize..5), round in 0_usize..4, conflicted: bool) {
            let round = RoundState::ALL[round];
            let viewer = Viewer::Juror { conflicted, own: own.map(|at| ReviewState::ALL[at]) };
            let hears = part(viewer, round).hears();
            prop_assert_eq!(hears, sees_figures(viewer, round));
            prop_assert_eq!(hears, sight(viewer, ReviewState::Finished, round) >= Sight::ForJury);
        }

        #[test]
        fn every_order_keeps_every_item(places in proptest::option::of(0_u32..9), by in 0_usize..3) {
            let mut ordered = order(AgendaOrder::ALL[by], places);
            ordered.sort_unstable();
            prop_assert_eq!(ordered, [1, 2, 3, 4, 5, 6]);
        }
    }
}
