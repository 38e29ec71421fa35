//! Processes: editions of the hackathon, with phases by date that an organiser may hold by hand.

pub mod entity;
