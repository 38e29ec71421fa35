//! The people of the demo.

use super::PASSWORD;
use super::story::{Story, find};
use crate::accounts::Viewer;
use crate::accounts::grants;
use crate::accounts::prepared::{self, PreparedAccount};
use crate::error::{Error, Result};
use shared::accounts::Pseudonym;
use shared::permissions::{Role, Scope};

impl Story {
    /// Makes all accounts; those with a role can be logged in to. The admin names the organiser.
    pub(super) async fn make_people(&mut self) -> Result<()> {
        let hash = self.platform.passwords.hash(PASSWORD.to_owned()).await?;
        let tx = self.platform.begin(&Viewer::anonymous()).await?;
        for person in &self.content.people {
            let pseudonym = Pseudonym::parse(&person.pseudonym).map_err(|code| Error::field(&person.key, code))?;
            let password_hash = person.role.as_ref().map_or_else(String::new, |_| hash.clone());
            let language = person.language;
            let new = PreparedAccount {
                pseudonym,
                password_hash,
                language,
            };
            self.people.insert(person.key.clone(), prepared::make(&tx, new).await?);
        }
        grants::give(&tx, find(&self.people, "admin")?, Role::Admin, Scope::Platform).await?;
        tx.commit().await?;
        let (admin, organiser) = (self.person("admin").await?, find(&self.people, "organiser")?);
        grants::give_role(&self.platform, &admin, organiser, Role::Organiser, Scope::Platform).await
    }
}
