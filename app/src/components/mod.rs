//! The building blocks of pages. Each is a pure function of its properties; their classes are described in `style/README.md` and
//! all stand together on the component page of a demo instance.
//!
//! How to use: `use crate::components::{Card, Mark, Thread, …}`. Text comes in translated, addresses come in whole.
//!
//! To add one: a file here with the component, its styles in `style/`, an example on the component page (`showcase`).

mod acts;
mod cards;
mod charts;
mod fields;
mod icons;
mod marks;
mod notices;
mod people;
mod tables;
mod thread;
mod ways;

pub use acts::*;
pub use cards::*;
pub use charts::*;
pub use fields::*;
pub use icons::{Icon, Sign};
pub use marks::{Badge, Mark, Stamp, Tags};
pub use notices::*;
pub use people::*;
pub use tables::*;
pub(crate) use thread::percent;
pub use thread::{Knot, Progress, Run, Thread, ThreadDrawing};
pub use ways::*;
