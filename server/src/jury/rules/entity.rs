//! Rows of the rules of rounds, of tracks, and of who sits in a round's own jury.

/// What a round stated before it opened; a round without a row states nothing of its own.
pub mod rules {
    use sea_orm::entity::prelude::*;
    use shared::ids::{RoundId, TrackId};
    use shared::jury::calibration::Calibration;
    use shared::jury::figures::Share;
    use shared::jury::rounds::{Early, Rules, Shown};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_rules")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        pub follows_id: Option<RoundId>,
        /// Percent.
        pub share: Option<i32>,
        pub track_id: Option<TrackId>,
        /// Only the members of the round are its jury.
        pub own_jury: bool,
        pub early: Option<i32>,
        pub automatic: bool,
        pub calibration: Calibration,
        pub show_totals: bool,
        pub show_ranks: bool,
        pub show_feedback: bool,
        pub show_jurors: bool,
        /// What the publication does show, beside the columns of the round.
        pub names_shown: bool,
        pub closed_early_at: Option<Timestamp>,
        pub close_reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The rules of a round that states none.
        #[must_use]
        pub fn usual(round: RoundId) -> Self {
            Self {
                round_id: round,
                follows_id: None,
                share: None,
                track_id: None,
                own_jury: false,
                early: None,
                automatic: false,
                calibration: Calibration::None,
                show_totals: Shown::USUAL.totals,
                show_ranks: Shown::USUAL.ranks,
                show_feedback: Shown::USUAL.feedback,
                show_jurors: Shown::USUAL.jurors,
                names_shown: false,
                closed_early_at: None,
                close_reason: String::new(),
            }
        }

        #[must_use]
        pub fn share(&self) -> Option<Share> {
            self.share.and_then(Share::new)
        }

        /// What becomes public at most.
        #[must_use]
        pub fn promise(&self) -> Shown {
            Shown {
                totals: self.show_totals,
                ranks: self.show_ranks,
                feedback: self.show_feedback,
                jurors: self.show_jurors,
            }
        }

        #[must_use]
        pub fn stated(&self) -> Rules {
            let early = self.early.and_then(|least| u32::try_from(least).ok());
            Rules {
                follows: self.follows_id,
                share: self.share(),
                track: self.track_id,
                early: early.map(|least| Early {
                    least,
                    automatic: self.automatic,
                }),
                calibration: self.calibration,
                shown: self.promise(),
            }
        }

        /// The same row with other rules.
        #[must_use]
        pub fn stating(self, rules: &Rules) -> Self {
            Self {
                follows_id: rules.follows,
                share: rules.share.map(|share| i32::from(share.percent())),
                track_id: rules.track,
                early: rules.early.and_then(|early| i32::try_from(early.least).ok()),
                automatic: rules.early.is_some_and(|early| early.automatic),
                calibration: rules.calibration,
                show_totals: rules.shown.totals,
                show_ranks: rules.shown.ranks,
                show_feedback: rules.shown.feedback,
                show_jurors: rules.shown.jurors,
                ..self
            }
        }
    }
}

/// A named part of a challenge's submissions.
pub mod track {
    use sea_orm::entity::prelude::*;
    use shared::ids::{ChallengeId, TrackId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_track")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TrackId,
        pub challenge_id: ChallengeId,
        pub name: String,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// In which track a proposal is.
pub mod placement {
    use sea_orm::entity::prelude::*;
    use shared::ids::{ProposalId, TrackId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_placement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub proposal_id: ProposalId,
        pub track_id: TrackId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A juror of the process who sits in the jury of a round.
pub mod member {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_member")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
