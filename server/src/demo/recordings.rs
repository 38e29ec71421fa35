//! Voice notes of teams, and what was typed of them.

use super::story::{Story, find};
use crate::error::{Error, Result};
use crate::recordings::service;
use shared::languages::Language;
use shared::recordings::Transcript;

/// A voice that a machine speaks, in English.
const VOICE: &[u8] = include_bytes!("content/voice.webm");

impl Story {
    /// Lets somebody say what another types, on `day`.
    pub(super) async fn say_instead_of_writing(&self, day: i32) -> Result<()> {
        self.at(day, 19, 20).await?;
        for text in &self.content.recordings {
            let proposal = find(&self.proposals, &text.proposal)?;
            let speaker = self.person(&text.person).await?;
            let said = service::add(&self.platform, &speaker, proposal, Language::English, VOICE.to_vec()).await?;
            self.wait(40);
            let typist = self.person(&text.typist).await?;
            let words = Transcript::parse(&text.transcript).map_err(|code| Error::field(&text.typist, code))?;
            service::transcribe(&self.platform, &typist, proposal, said, 0, &words).await?;
        }
        Ok(())
    }
}
