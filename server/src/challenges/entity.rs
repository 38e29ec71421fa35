//! Rows of challenges and of the sections they ask for.

/// A question of policy that teams answer.
pub mod challenge {
    use sea_orm::entity::prelude::*;
    use shared::ids::{ChallengeId, ProcessId};
    use shared::languages::Language;
    use shared::processes::Slug;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ChallengeId,
        pub process_id: ProcessId,
        /// From 0, in the order of the edition's page.
        pub position: i32,
        pub slug: Slug,
        pub title: String,
        pub summary: String,
        /// Markdown.
        pub text: String,
        /// The language of its texts and of its sections' titles.
        pub language: Language,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part of the text that a challenge asks for.
pub mod section {
    use sea_orm::entity::prelude::*;
    use shared::challenges::SectionTemplate;
    use shared::ids::{ChallengeId, SectionId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "section")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SectionId,
        pub challenge_id: ChallengeId,
        /// From 0, in the order of the proposal.
        pub position: i32,
        pub title: String,
        pub guidance: String,
        /// In words.
        pub word_limit: Option<i32>,
        pub required: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn template(&self) -> SectionTemplate {
            SectionTemplate {
                title: self.title.clone(),
                guidance: self.guidance.clone(),
                word_limit: self.word_limit.and_then(|limit| u32::try_from(limit).ok()),
                required: self.required,
            }
        }
    }
}
