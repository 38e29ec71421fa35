//! Who stands behind a motion: its submitters, and the supporters that it needs before it can come to an agenda.

use super::MotionState;
use crate::words::words;

words! {
    /// Why a member cannot support a motion, or take support back.
    pub enum NotSupported {
        /// It is on an agenda or decided.
        Closed = "closed",
        /// One's own motion.
        Own = "own",
    }
}

/// What stands behind a motion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backing {
    /// Members who have brought it in; none when it came from a team, from another body, or is the body's own.
    pub submitters: u32,
    pub supporters: u32,
    /// How many supporters the body asks for.
    pub needed: u32,
}

impl Backing {
    /// How many supporters it needs: none when no member has brought it in.
    #[must_use]
    pub const fn asked(&self) -> u32 {
        if self.submitters == 0 { 0 } else { self.needed }
    }

    /// How many supporters are missing before it can be put on an agenda.
    #[must_use]
    pub const fn missing(&self) -> u32 {
        self.asked().saturating_sub(self.supporters)
    }
}

impl MotionState {
    /// Whether people may still join it, support it and take that back: as long as it waits for an agenda.
    #[must_use]
    pub const fn takes_support(self) -> bool {
        matches!(
            self,
            Self::Submitted | Self::Postponed | Self::Referred | Self::NeedsChanges
        )
    }
}

/// Whether a member may support a motion, or take that back.
///
/// # Errors
/// [`NotSupported`].
pub const fn check_support(state: MotionState, is_submitter: bool) -> Result<(), NotSupported> {
    match () {
        () if !state.takes_support() => Err(NotSupported::Closed),
        () if is_submitter => Err(NotSupported::Own),
        () => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_a_motion_of_members_needs_supporters() {
        let backing = |submitters, supporters, needed| Backing {
            submitters,
            supporters,
            needed,
        };
        assert_eq!(backing(0, 0, 5).missing(), 0);
        assert_eq!(backing(1, 3, 5).missing(), 2);
        assert_eq!(backing(2, 9, 5).missing(), 0);
        assert_eq!(backing(1, 0, 0).missing(), 0);
    }

    #[test]
    fn one_supports_what_waits_and_is_not_ones_own() {
        assert_eq!(check_support(MotionState::Submitted, false), Ok(()));
        assert_eq!(check_support(MotionState::Submitted, true), Err(NotSupported::Own));
        assert_eq!(check_support(MotionState::OnAgenda, false), Err(NotSupported::Closed));
        assert_eq!(check_support(MotionState::Adopted, true), Err(NotSupported::Closed));
    }

    proptest! {
        #[test]
        fn with_what_is_missing_it_has_enough(submitters in 0_u32..3, supporters in 0_u32..9, needed in 0_u32..9) {
            let backing = Backing { submitters, supporters, needed };
            let enough = Backing { supporters: supporters + backing.missing(), ..backing };
            prop_assert_eq!(enough.missing(), 0);
            prop_assert!(backing.missing() <= needed);
        }
    }
}
