//! The building blocks of pages. Each is a pure function of its properties; their classes are described in `style/README.md` and
//! all stand together on the component page of a demo instance.
//!
//! To add one: a file here with the component, its styles in `style/`, an example on the component page.

mod fields;

pub use fields::*;
