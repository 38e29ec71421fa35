//! The floor: one person speaks at a time, and a point of order comes into a speech that goes on after it.

use super::{SpeechKind, SpeechState};
use crate::ids::SpeechId;
use crate::words::words;

words! {
    /// What becomes of a speech.
    pub enum Step {
        /// Gets the floor, also again after a point of order.
        Speak = "speak",
        Pause = "pause",
        Interrupt = "interrupt",
        End = "end",
    }

    /// Why an act of whoever leads does nothing.
    pub enum NoSuchAct {
        NobodySpeaks = "nobody_speaks",
        NobodyWaits = "nobody_waits",
        IsPaused = "is_paused",
        IsNotPaused = "is_not_paused",
    }
}

/// A speech that has the floor, or was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnFloor {
    pub speech: SpeechId,
    pub kind: SpeechKind,
    pub state: SpeechState,
}

/// Who has the floor, and who was interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Floor {
    pub now: Option<OnFloor>,
    pub interrupted: Option<OnFloor>,
}

impl Floor {
    /// The floor of an item's speeches.
    #[must_use]
    pub fn of(speeches: impl IntoIterator<Item = OnFloor>) -> Self {
        let mut floor = Self::default();
        for one in speeches {
            match one.state {
                SpeechState::Speaking | SpeechState::Paused => floor.now = Some(one),
                SpeechState::Interrupted => floor.interrupted = Some(one),
                SpeechState::Waiting | SpeechState::Ended => {}
            }
        }
        floor
    }

    /// Gives the floor to a speech. A point of order interrupts; anything else ends what was on the floor.
    #[must_use]
    pub fn start(&self, speech: SpeechId, kind: SpeechKind) -> Vec<(SpeechId, Step)> {
        let is_point = kind == SpeechKind::PointOfOrder;
        let mut steps = Vec::new();
        if let Some(now) = self.now {
            let goes_on = is_point && now.kind != SpeechKind::PointOfOrder;
            steps.push((now.speech, if goes_on { Step::Interrupt } else { Step::End }));
        }
        if let Some(interrupted) = self.interrupted.filter(|_| !is_point) {
            steps.push((interrupted.speech, Step::End));
        }
        steps.push((speech, Step::Speak));
        steps
    }

    /// Ends the speech; the one that was interrupted goes on.
    ///
    /// # Errors
    /// `NobodySpeaks`.
    pub fn end(&self) -> Result<Vec<(SpeechId, Step)>, NoSuchAct> {
        let now = self.now.ok_or(NoSuchAct::NobodySpeaks)?;
        let after = self.interrupted.map(|one| (one.speech, Step::Speak));
        Ok([(now.speech, Step::End)].into_iter().chain(after).collect())
    }

    /// Ends whatever is on the floor, as at the end of an item.
    #[must_use]
    pub fn clear(&self) -> Vec<(SpeechId, Step)> {
        [self.now, self.interrupted]
            .into_iter()
            .flatten()
            .map(|one| (one.speech, Step::End))
            .collect()
    }

    /// What the one large button does: after a point of order the interrupted speech goes on, unless the next is a point of order too; else the
    /// first who waits gets the floor; when nobody waits, the speech ends.
    ///
    /// # Errors
    /// `NobodyWaits` when there is nobody to give the floor to or take it from.
    pub fn next(&self, first: Option<(SpeechId, SpeechKind)>) -> Result<Vec<(SpeechId, Step)>, NoSuchAct> {
        let goes_back = self.interrupted.is_some();
        match first {
            Some((speech, kind)) if !goes_back || kind == SpeechKind::PointOfOrder => Ok(self.start(speech, kind)),
            _ => self.end().map_err(|_| NoSuchAct::NobodyWaits),
        }
    }

    /// # Errors
    /// `NobodySpeaks`, `IsPaused`.
    pub fn pause(&self) -> Result<Vec<(SpeechId, Step)>, NoSuchAct> {
        match self.now.ok_or(NoSuchAct::NobodySpeaks)? {
            now if now.state == SpeechState::Paused => Err(NoSuchAct::IsPaused),
            now => Ok(vec![(now.speech, Step::Pause)]),
        }
    }

    /// # Errors
    /// `NobodySpeaks`, `IsNotPaused`.
    pub fn resume(&self) -> Result<Vec<(SpeechId, Step)>, NoSuchAct> {
        match self.now.ok_or(NoSuchAct::NobodySpeaks)? {
            now if now.state == SpeechState::Paused => Ok(vec![(now.speech, Step::Speak)]),
            _ => Err(NoSuchAct::IsNotPaused),
        }
    }
}

impl Step {
    /// The state after it.
    #[must_use]
    pub fn state(self) -> SpeechState {
        match self {
            Self::Speak => SpeechState::Speaking,
            Self::Pause => SpeechState::Paused,
            Self::Interrupt => SpeechState::Interrupted,
            Self::End => SpeechState::Ended,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn id(n: u128) -> SpeechId {
        SpeechId(Uuid::from_u128(n))
    }

    type Speeches = BTreeMap<SpeechId, (SpeechKind, SpeechState)>;

    fn floor(speeches: &Speeches) -> Floor {
        Floor::of(
            speeches
                .iter()
                .map(|(&speech, &(kind, state))| OnFloor { speech, kind, state }),
        )
    }

    fn apply(speeches: &mut Speeches, steps: Vec<(SpeechId, Step)>) {
        for (speech, step) in steps {
            speeches.get_mut(&speech).unwrap().1 = step.state();
        }
    }

    #[test]
    fn a_point_of_order_interrupts_and_then_the_speech_goes_on() {
        let mut speeches = Speeches::from([
            (id(1), (SpeechKind::For, SpeechState::Waiting)),
            (id(2), (SpeechKind::Against, SpeechState::Waiting)),
            (id(3), (SpeechKind::PointOfOrder, SpeechState::Waiting)),
        ]);
        let steps = floor(&speeches).start(id(1), SpeechKind::For);
        apply(&mut speeches, steps);
        let steps = floor(&speeches).next(Some((id(3), SpeechKind::PointOfOrder))).unwrap();
        assert_eq!(steps, [(id(1), Step::Interrupt), (id(3), Step::Speak)]);
        apply(&mut speeches, steps);
        let steps = floor(&speeches).next(Some((id(2), SpeechKind::Against))).unwrap();
        assert_eq!(steps, [(id(3), Step::End), (id(1), Step::Speak)]);
        apply(&mut speeches, steps);
        let steps = floor(&speeches).next(Some((id(2), SpeechKind::Against))).unwrap();
        assert_eq!(steps, [(id(1), Step::End), (id(2), Step::Speak)]);
        apply(&mut speeches, steps);
        assert_eq!(floor(&speeches).next(None), Ok(vec![(id(2), Step::End)]));
    }

    #[test]
    fn nothing_is_paused_twice_and_nobody_ends_in_silence() {
        let mut speeches = Speeches::from([(id(1), (SpeechKind::For, SpeechState::Speaking))]);
        assert_eq!(floor(&speeches).resume(), Err(NoSuchAct::IsNotPaused));
        let steps = floor(&speeches).pause().unwrap();
        apply(&mut speeches, steps);
        assert_eq!(floor(&speeches).pause(), Err(NoSuchAct::IsPaused));
        let steps = floor(&speeches).end().unwrap();
        apply(&mut speeches, steps);
        assert_eq!(floor(&speeches).end(), Err(NoSuchAct::NobodySpeaks));
        assert_eq!(floor(&speeches).next(None), Err(NoSuchAct::NobodyWaits));
    }

    proptest! {
        #[test]
        fn one_person_speaks_at_a_time_and_nobody_comes_back_from_the_end(
            kinds in prop::collection::vec(prop::sample::select(SpeechKind::ALL), 1..8),
            acts in prop::collection::vec(0_u8..5, 0..40),
        ) {
            let mut speeches: Speeches =
                kinds.iter().enumerate().map(|(at, &kind)| (id(at as u128), (kind, SpeechState::Waiting))).collect();
            for act in acts {
                let before = speeches.clone();
                let waits = speeches.iter().find(|(_, (_, state))| *state == SpeechState::Waiting);
                let first = waits.map(|(&speech, &(kind, _))| (speech, kind));
                let now = floor(&speeches);
                let steps = match act {
                    0 | 1 => now.next(first).unwrap_or_default(),
                    2 => first.map(|(speech, kind)| now.start(speech, kind)).unwrap_or_default(),
                    3 => now.end().unwrap_or_default(),
                    _ => now.pause().or_else(|_| now.resume()).unwrap_or_default(),
                };
                apply(&mut speeches, steps);
                let count = |wanted: &dyn Fn(SpeechState) -> bool| speeches.values().filter(|(_, state)| wanted(*state)).count();
                prop_assert!(count(&SpeechState::has_floor) <= 1);
                prop_assert!(count(&|state| state == SpeechState::Interrupted) <= 1);
                // Only a point of order leaves somebody interrupted.
                if count(&|state| state == SpeechState::Interrupted) == 1 {
                    prop_assert_eq!(floor(&speeches).now.map(|one| one.kind), Some(SpeechKind::PointOfOrder));
                }
                for (speech, (_, state)) in &before {
                    prop_assert!(*state != SpeechState::Ended || speeches[speech].1 == SpeechState::Ended);
                }
            }
            let left = floor(&speeches).clear();
            apply(&mut speeches, left);
            prop_assert_eq!(floor(&speeches), Floor::default());
        }
    }
}
