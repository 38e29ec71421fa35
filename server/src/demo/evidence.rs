//! The sources that teams name while they write.

use super::content::EvidenceText;
use super::story::{Story, find};
use crate::comments::service::Chosen;
use crate::error::{Error, Result};
use crate::evidence::{checks, files, service};
use shared::evidence::{Card, RawCard};

impl Story {
    /// Lets the teams of an edition name their sources on `day`.
    pub(super) async fn name_sources(&self, process: &str, day: i32) -> Result<()> {
        self.at(day, 9, 0).await?;
        for text in &self.content.evidence {
            if self.is_of(process, &text.proposal)? {
                self.wait(9);
                self.name_source(text).await?;
            }
        }
        Ok(())
    }

    async fn name_source(&self, text: &EvidenceText) -> Result<()> {
        let (proposal, found) = self.text_of(&text.proposal, &text.section).await?;
        let document = found.document;
        let who = self.person(&text.person).await?;
        let file = match &text.file {
            Some((name, says)) => {
                let says = says.as_bytes().to_vec();
                let file = files::service::add(&self.platform, &who, proposal, name, says).await?;
                file.id.to_string()
            }
            None => String::new(),
        };
        let url = match &text.practice {
            Some(key) => format!("/en/library/{}", find(&self.practices, key)?),
            None => text.url.clone(),
        };
        let day = text.day.map(|day| self.today.plus(day).to_string());
        let card = Card::parse(RawCard {
            claim: &text.claim,
            url: &url,
            file: &file,
            title: text.title.as_deref().unwrap_or_default(),
            publisher: text.publisher.as_deref().unwrap_or_default(),
            day: day.as_deref().unwrap_or_default(),
        })?;
        let chosen = text.quote.clone().map(Chosen::Quote);
        service::add(&self.platform, &who, proposal, document, chosen.as_ref(), &card)
            .await
            .map_err(|error| Error::Internal(format!("demo content, {}: {error}", text.url)))?;
        match text.link {
            Some(state) => checks::note(&self.platform, &text.url, state).await,
            None => Ok(()),
        }
    }
}
