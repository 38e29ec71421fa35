//! Texts of a proposal in other languages, beside their source.
//!
//! Purpose: each section may be written in several languages; each is a document of its own in the same room. Beside it stands the text in the
//! proposal's language, paragraph by paragraph, with what became of each: translated, changed since (with the words that went and came), new, or
//! drafted by a machine and not read yet. What people see of a translation always says how far it is.
//!
//! A paragraph counts as translated while it says what it said when somebody checked it: the check keeps its words, so no version has to be
//! compared, and a text that is brought back to what it was needs no work. A paragraph that changed finds the check that is nearest to it.
//!
//! What is sent to the jury takes its translations along ([`frozen`]), each with how far it was.
//!
//! How to use: [`read::list`] and [`read::beside`] for pages, [`service`] for what people do, [`wordlist`] for the words of an edition.
//!
//! To add a service that translates: an implementation of [`machine::Machine`], named in `config.rs`.

pub mod api;
pub mod entity;
pub mod frozen;
pub mod machine;
pub mod marks;
pub mod read;
pub mod service;
pub mod wordlist;
