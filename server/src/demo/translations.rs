//! What teams write in other languages, and what an edition calls things.

use super::content::TranslationText;
use super::story::{Story, missing};
use crate::error::{Error, Result};
use crate::rooms;
use crate::translations::read::beside;
use crate::translations::service::{self, Which};
use crate::translations::wordlist::{self, Words};
use shared::languages::Language;
use shared::translations::Term;

impl Story {
    /// Lets the teams of an edition translate what they wrote, on `day`.
    pub(super) async fn translate(&self, process: &str, day: i32) -> Result<()> {
        self.at(day, 16, 0).await?;
        for text in &self.content.translations {
            if self.is_of(process, &text.proposal)? {
                self.translate_one(text).await?;
            }
        }
        Ok(())
    }

    async fn translate_one(&self, text: &TranslationText) -> Result<()> {
        let (who, proposal) = (self.person(&text.by).await?, self.proposal(&text.proposal)?);
        service::start(&self.platform, &who, proposal, text.language).await?;
        for (key, words) in &text.sections {
            self.wait(20);
            let (_, source) = self.text_of(&text.proposal, key).await?;
            let found = beside(&self.platform, &who, proposal, text.language).await?;
            let section = found
                .sections
                .into_iter()
                .find(|one| one.source.document == source.document);
            let section = section.ok_or_else(|| missing(key))?;
            let document = section.own.document;
            rooms::service::save_form(&self.platform, &who, document, section.own.version, words).await?;
            let first = section.paragraphs.into_iter().next().map(|one| one.fingerprint);
            let which = match first {
                Some(first) if !text.checks_all => Which::One(first),
                _ => Which::All,
            };
            service::check(&self.platform, &who, proposal, document, &which).await?;
        }
        Ok(())
    }

    /// What an edition calls things.
    pub(super) async fn write_wordlist(&self, process: &str) -> Result<()> {
        let organiser = self.person("organiser").await?;
        let slug = self.content.processes.iter().find(|text| text.key == process);
        let slug = &slug.ok_or_else(|| missing(process))?.slug;
        for entry in self.content.entries.iter().filter(|entry| entry.process == process) {
            let words = entry.terms.iter().map(|(code, term)| {
                let language = Language::parse(code).map_err(|code| Error::field("language", code))?;
                let term = Term::parse(term).map_err(|code| Error::field("term", code))?;
                Ok((language, term))
            });
            let words: Result<Words> = words.collect();
            wordlist::put(&self.platform, &organiser, slug, None, words).await?;
        }
        Ok(())
    }
}
