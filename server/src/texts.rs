//! Words in the reader's language for what is sent rather than shown: mail, notices, calendars.
//!
//! The locales live in the crate `app`; it hands [`Translator`] to [`crate::platform::Platform::build`]. Tests of this crate use
//! [`Translator::keys`], which shows keys and values instead of sentences.

use shared::languages::Language;
use std::sync::Arc;

type Translate = dyn Fn(Language, &str, &[(&str, String)]) -> String + Send + Sync;

/// Turns a key and its values into a sentence.
#[derive(Clone)]
pub struct Translator(Arc<Translate>);

impl Translator {
    #[must_use]
    pub fn new(translate: impl Fn(Language, &str, &[(&str, String)]) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(translate))
    }

    /// Shows `language:key name=value`; for tests.
    #[must_use]
    pub fn keys() -> Self {
        Self::new(|language, key, values| {
            let values: Vec<_> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("{}:{key} {}", language.as_str(), values.join(" "))
                .trim_end()
                .to_owned()
        })
    }

    #[must_use]
    pub fn text(&self, language: Language, key: &str, values: &[(&str, String)]) -> String {
        (self.0)(language, key, values)
    }
}
