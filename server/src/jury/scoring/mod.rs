//! A juror's evening: their list in its order, what they put off, and what they flag for the organisers.
//!
//! How to use: [`queue::of_juror`] is the list, [`queue::Trail`] a task's place in it, [`queue::put_off`] and [`queue::take_up`] move one;
//! [`flags::raise`], [`flags::take_back`], [`flags::answer`], [`flags::list`]. The rules are `shared::jury::scoring`; keeping a draft is
//! [`saving`].

pub mod entity;
pub mod flags;
pub mod queue;
pub mod saving;
