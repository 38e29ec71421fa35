//! The list of speakers of an agenda item: who may ask to speak, in which order people come, who has the floor, and for how long.
//!
//! [`order`] is the one place that says who comes next; pages, console and projector show what it answers. [`floor`] says what becomes of
//! the speeches on the floor when another begins or one ends, [`SpeechClock`] counts their time.
//!
//! To add a kind of speech: a variant of [`SpeechKind`], its line in [`SpeechKind::rank`], its limit in the migration and in
//! [`SpeakingRules`], and the texts `speech-kind-<word>` in the locales.

mod clock;
pub mod floor;
mod order;
mod rules;

pub use clock::{SOON, SpeechClock, minutes};
pub use order::{Before, Wish, moved, order};
pub use rules::{LONGEST_LIMIT, SpeakingRules, SpeakingRulesForm};

use crate::words::words;

words! {
    /// What somebody asks to speak for.
    pub enum SpeechKind {
        For = "for",
        Against = "against",
        /// Neither for nor against.
        Question = "question",
        /// About how the meeting goes on; before all others, and into a speech.
        PointOfOrder = "point_of_order",
        /// An answer to what was just said.
        Reply = "reply",
    }

    /// Where a speech stands.
    pub enum SpeechState {
        Waiting = "waiting",
        Speaking = "speaking",
        /// Has the floor; its time stands still.
        Paused = "paused",
        /// Goes on when the point of order is done.
        Interrupted = "interrupted",
        Ended = "ended",
    }

    /// In which order those come who speak to the matter.
    pub enum ListOrder {
        FirstCome = "first_come",
        /// For and against in turn.
        Alternate = "alternate",
    }

    /// What people say of themselves where a body alternates by it; kept for one meeting, shown to nobody.
    pub enum Category {
        Woman = "woman",
        Man = "man",
        Other = "other",
    }

    /// What whoever leads does with the list.
    pub enum LeadAct {
        /// Ends the speech and gives the floor to the next, or back to the one that was interrupted.
        Next = "next",
        Start = "start",
        Pause = "pause",
        Resume = "resume",
        End = "end",
        Up = "up",
        Down = "down",
        Remove = "remove",
        /// Forgets the places that were given by hand.
        ByRules = "by_rules",
        Close = "close",
        Open = "open",
        Undo = "undo",
    }

    /// Where the time of a speech stands.
    pub enum TimeMark {
        Unlimited = "unlimited",
        Plenty = "plenty",
        /// 30 seconds or fewer are left.
        Soon = "soon",
        Over = "over",
    }

    /// Why somebody is not put on the list.
    pub enum NotListed {
        MeetingNotOpen = "meeting_not_open",
        /// The room is at another item.
        NotCurrent = "not_current",
        NotPresent = "not_present",
        ListClosed = "list_closed",
        /// Waits already, or has the floor.
        OnList = "on_list",
    }
}

impl SpeechKind {
    /// Who comes before whom: points of order, then replies, then all who speak to the matter.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::PointOfOrder => 0,
            Self::Reply => 1,
            Self::For | Self::Against | Self::Question => 2,
        }
    }

    /// Whether it speaks to the matter itself, so that order and quota hold for it.
    #[must_use]
    pub const fn is_ordinary(self) -> bool {
        self.rank() == 2
    }
}

impl SpeechState {
    /// Whether somebody waits or has the floor, and so cannot ask for the same once more.
    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::Ended
    }

    /// Whether somebody has the floor.
    #[must_use]
    pub fn has_floor(self) -> bool {
        matches!(self, Self::Speaking | Self::Paused)
    }
}

/// What decides whether somebody gets on a list.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    pub meeting_open: bool,
    /// Whether the room is at the item.
    pub is_current: bool,
    /// A member who is present, or a guest who was let in.
    pub is_present: bool,
    pub list_closed: bool,
    /// Asked for by those who lead, who may also add to a closed list.
    pub by_lead: bool,
    /// What the person waits for already, or has the floor for.
    pub open: &'a [SpeechKind],
}

impl Asking<'_> {
    /// Whether the person gets on the list with a speech of `kind`. A closed list still takes points of order.
    ///
    /// # Errors
    /// [`NotListed`].
    pub fn check(&self, kind: SpeechKind) -> Result<(), NotListed> {
        let is_shut = self.list_closed && !self.by_lead && kind != SpeechKind::PointOfOrder;
        match () {
            () if !self.meeting_open => Err(NotListed::MeetingNotOpen),
            () if !self.is_current => Err(NotListed::NotCurrent),
            () if !self.is_present => Err(NotListed::NotPresent),
            () if is_shut => Err(NotListed::ListClosed),
            () if self.open.iter().any(|open| open.rank() == kind.rank()) => Err(NotListed::OnList),
            () => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(open: &[SpeechKind]) -> Asking<'_> {
        Asking {
            meeting_open: true,
            is_current: true,
            is_present: true,
            list_closed: false,
            by_lead: false,
            open,
        }
    }

    #[test]
    fn a_closed_list_takes_points_of_order_and_whom_the_chair_adds() {
        let closed = Asking {
            list_closed: true,
            ..asking(&[])
        };
        assert_eq!(closed.check(SpeechKind::For), Err(NotListed::ListClosed));
        assert_eq!(closed.check(SpeechKind::Reply), Err(NotListed::ListClosed));
        assert_eq!(closed.check(SpeechKind::PointOfOrder), Ok(()));
        let by_lead = Asking {
            by_lead: true,
            ..closed
        };
        assert_eq!(by_lead.check(SpeechKind::Against), Ok(()));
    }

    #[test]
    fn nobody_waits_twice_for_the_same_but_may_raise_a_point_of_order() {
        let on_list = asking(&[SpeechKind::For]);
        assert_eq!(on_list.check(SpeechKind::Question), Err(NotListed::OnList));
        assert_eq!(on_list.check(SpeechKind::PointOfOrder), Ok(()));
        let both = asking(&[SpeechKind::For, SpeechKind::PointOfOrder]);
        assert_eq!(both.check(SpeechKind::PointOfOrder), Err(NotListed::OnList));
    }

    #[test]
    fn who_is_not_there_is_not_put_on_the_list() {
        let away = Asking {
            is_present: false,
            by_lead: true,
            ..asking(&[])
        };
        assert_eq!(away.check(SpeechKind::For), Err(NotListed::NotPresent));
        let elsewhere = Asking {
            is_current: false,
            ..asking(&[])
        };
        assert_eq!(elsewhere.check(SpeechKind::PointOfOrder), Err(NotListed::NotCurrent));
    }
}
