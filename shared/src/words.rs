//! Enums and texts that are stored: one word each, the same in the database, in JSON, in forms and in the keys of the locales.
//!
//! [`words!`] makes an enum with `ALL`, `as_str`, `parse`, `Display`, `FromStr` and serde; [`texts!`] does the same for a checked
//! text. With the feature `storage` both can be the type of an entity's column (a text column), also as an `Option`.
//!
//! To add an enum: `words! { /// What it is. pub enum Colour { /// Doc. Red = "red" } }`, words in snake_case, never changed once
//! released. To add a text: `texts! { /// What it is. Nickname }` beside `impl Nickname { pub fn parse(raw: &str) -> … }`;
//! `parse` must accept what it made itself, for rows are read through it.

/// An enum of stored words.
macro_rules! words {
    ($(
        $(#[$doc:meta])*
        pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType), sea_orm(value_type = "String"))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order of its definition.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stored word.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value of a stored word.
            ///
            /// # Errors
            /// `Required` when empty, `NotAChoice` for any other text.
            pub fn parse(raw: &str) -> Result<Self, $crate::fields::FieldCode> {
                match raw.trim() {
                    $($word => Ok(Self::$variant),)+
                    "" => Err($crate::fields::FieldCode::Required),
                    _ => Err($crate::fields::FieldCode::NotAChoice),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::fields::FieldCode;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }
    )+};
}
pub(crate) use words;

/// A text that only `parse` makes, written beside it.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType), sea_orm(value_type = "String"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::fields::FieldCode;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::fields::FieldCode;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
    )+};
}
pub(crate) use texts;

#[cfg(test)]
mod tests {
    use crate::fields::FieldCode;

    words! {
        /// A colour.
        pub enum Colour {
            Red = "red",
            DeepBlue = "deep_blue",
        }
    }

    #[test]
    fn a_word_is_the_same_in_text_and_in_json() {
        for &colour in Colour::ALL {
            assert_eq!(Colour::parse(colour.as_str()), Ok(colour));
            assert_eq!(serde_json::to_value(colour).unwrap(), colour.as_str());
            assert_eq!(
                serde_json::from_value::<Colour>(colour.as_str().into()).unwrap(),
                colour
            );
        }
        assert_eq!(Colour::parse(""), Err(FieldCode::Required));
        assert_eq!(Colour::parse("green"), Err(FieldCode::NotAChoice));
    }

    #[cfg(feature = "storage")]
    #[test]
    fn a_word_is_a_text_in_a_row() {
        use sea_orm::{Value, sea_query::ValueType};
        let stored: Value = Colour::DeepBlue.into();
        assert_eq!(stored, Value::from("deep_blue"));
        assert_eq!(<Colour as ValueType>::try_from(stored).unwrap(), Colour::DeepBlue);
        assert!(<Colour as ValueType>::try_from(Value::from("green")).is_err());
    }
}
