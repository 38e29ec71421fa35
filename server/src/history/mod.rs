//! The history of a draft: what its sections were, who wrote which words, and the way back.
//!
//! Purpose: the log of a document (`rooms`) is its whole history; nothing is ever taken out of it. Here it is read: [`replay`] makes the
//! text of any version and says who wrote what, from the checkpoint before it and at most [`replay::EVERY`] changes; [`timeline`] gathers
//! changes into what people call versions, a part of the log at a time; [`read`] shows one version, or two of them; [`service`] gives names
//! and brings an older text back, which is one more change.
//!
//! How to use: pages call [`timeline`], [`read`] and [`service`]. A draft's team and its mentors see its history, nobody else.
//!
//! To add something else that is known of each version: a column of `checkpoint` when it must be counted over the whole log, otherwise a
//! query over the rows of a page, as in [`timeline`].

pub mod entity;
pub mod read;
pub mod replay;
pub mod service;
pub mod timeline;
