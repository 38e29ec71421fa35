//! The library, as the organiser writes it.

use super::story::Story;
use crate::error::{Error, Result};
use crate::practices::service;
use shared::practices::WithdrawalReason;

impl Story {
    /// Lets the organiser write the library on `day`: a record every two hours.
    pub(super) async fn write_library(&mut self, day: i32) -> Result<()> {
        self.at(day, 7, 0).await?;
        let organiser = self.person("organiser").await?;
        for record in &self.content.practices {
            self.wait(120);
            let text = record
                .parse(&record.results)
                .map_err(|wrong| Error::Internal(format!("demo content, {}: {wrong:?}", record.key)))?;
            let id = service::create(&self.platform, &organiser, &text).await?;
            if !record.is_draft() {
                self.wait(15);
                service::publish(&self.platform, &organiser, id).await?;
            }
            self.practices.insert(record.key.clone(), id);
        }
        Ok(())
    }

    /// Writes on `day` what became known since, and withdraws what did not hold.
    pub(super) async fn renew_library(&self, day: i32) -> Result<()> {
        self.at(day, 7, 0).await?;
        let organiser = self.person("organiser").await?;
        for record in &self.content.practices {
            let id = super::story::find(&self.practices, &record.key)?;
            if !record.later.is_empty() {
                self.wait(20);
                let text = record.parse(&record.later)?;
                service::save(&self.platform, &organiser, id, &text, None).await?;
            }
            if !record.reason.is_empty() {
                self.wait(20);
                let reason = WithdrawalReason::parse(&record.reason).map_err(|code| Error::field("reason", code))?;
                service::withdraw(&self.platform, &organiser, id, &reason).await?;
            }
        }
        Ok(())
    }
}
