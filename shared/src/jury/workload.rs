//! In which orders the work of a jury can be looked at.

use crate::words::words;

words! {
    /// An order of jurors.
    pub enum WorkloadSort {
        Name = "name",
        /// Most reviews given to them first.
        Assigned = "assigned",
        /// Most reviews to write first.
        Open = "open",
        /// Most finished first.
        Finished = "finished",
        /// Most room first.
        Room = "room",
        /// Those who wrote nothing for longest first.
        Seen = "seen",
    }

    /// An order of submissions.
    pub enum CoverageSort {
        Number = "number",
        /// Fewest finished reviews first.
        Finished = "finished",
        /// Fewest jurors first.
        Assigned = "assigned",
    }
}
