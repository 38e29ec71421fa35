//! How a draft goes on, and which of its versions have a name.

use super::content::EditText;
use super::story::{Story, missing};
use crate::error::{Error, Result};
use crate::history::service;
use crate::rooms::service as rooms;
use shared::history::VersionName;

impl Story {
    /// Lets them change their drafts on `day`, an hour after each other.
    pub(super) async fn go_on_writing(&self, day: i32) -> Result<()> {
        self.at(day, 11, 0).await?;
        for edit in &self.content.edits {
            self.wait(60);
            self.edit(edit).await?;
        }
        Ok(())
    }

    async fn edit(&self, edit: &EditText) -> Result<()> {
        let (proposal, found) = self.text_of(&edit.proposal, &edit.section).await?;
        let who = self.person(&edit.by).await?;
        if let Some(name) = &edit.name {
            let name = VersionName::parse(name).map_err(|code| Error::field(name, code))?;
            service::name(&self.platform, &who, proposal, found.document, found.version, &name).await?;
        }
        if found.text.matches(&edit.from).count() != 1 {
            return Err(missing(&edit.from));
        }
        let text = found.text.replace(&edit.from, &edit.to);
        rooms::put(&self.platform, &who, found.document, &text).await?;
        Ok(())
    }
}
