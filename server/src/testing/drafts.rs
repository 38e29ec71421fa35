//! A draft with everything it needs, made row by row: for tests of what happens in it.

use crate::challenges::entity::{challenge, section};
use crate::platform::Platform;
use crate::processes::entity::{phase, process};
use crate::proposals::entity::proposal;
use crate::teams::entity::{membership, team};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, QueryOrder, Set};
use shared::ids::{AccountId, ChallengeId, ProcessId, ProposalId, TeamId};
use shared::languages::{Language, Languages};
use shared::processes::{PhaseKind, Slug};
use shared::proposals::{ProposalNumber, ProposalState, ProposalTitle};
use shared::teams::{JoinCode, MembershipRole, Tags, TeamDescription, TeamName};
use shared::time::Timestamp;
use tokio::sync::Mutex;

/// Two drafts that are made at once must not get one number.
static TURN: Mutex<()> = Mutex::const_new(());

/// What was made.
#[derive(Clone, Debug)]
pub struct Draft {
    pub process: ProcessId,
    pub team: TeamId,
    pub proposal: ProposalId,
    pub number: ProposalNumber,
}

/// A process in its drafting phase, a team, and its draft.
///
/// # Panics
/// When the database refuses: the test fails.
pub async fn make_draft(platform: &Platform) -> Draft {
    let _turn = TURN.lock().await;
    let (clock, db) = (&platform.clock, platform.db.writer());
    let now = clock.now();
    let (process, challenge, team, id): (ProcessId, ChallengeId, TeamId, ProposalId) =
        (clock.new_id(), clock.new_id(), clock.new_id(), clock.new_id());
    let tag = &process.0.simple().to_string()[20..];
    let last = proposal::Entity::find()
        .order_by_desc(proposal::Column::Serial)
        .one(&db)
        .await;
    let serial = last.expect("a row for the test").map_or(0, |row| row.serial) + 1;
    let languages = Languages::parse_some("en fr").expect("a row for the test");
    let edition = process::ActiveModel {
        id: Set(process),
        slug: Set(Slug::parse(&format!("edition-{tag}")).expect("a row for the test")),
        title: Set("Edition".into()),
        summary: Set("An edition".into()),
        language: Set(Language::English),
        year: Set(2026),
        languages: Set(languages.clone()),
        team_limit: Set(12),
        created_at: Set(now),
    };
    edition.insert(&db).await.expect("a row for the test");
    let drafting = phase::ActiveModel {
        id: Set(clock.new_id()),
        process_id: Set(process),
        kind: Set(PhaseKind::Drafting),
        from_at: Set(now.plus(-Timestamp::DAY)),
        until_at: Set(now.plus(Timestamp::DAY)),
    };
    drafting.insert(&db).await.expect("a row for the test");
    let question = challenge::ActiveModel {
        id: Set(challenge),
        process_id: Set(process),
        position: Set(0),
        slug: Set(Slug::parse("challenge").expect("a row for the test")),
        title: Set("Challenge".into()),
        summary: Set("A challenge".into()),
        text: Set(String::new()),
        language: Set(Language::English),
        created_at: Set(now),
    };
    question.insert(&db).await.expect("a row for the test");
    let name = TeamName::parse(&format!("Team {tag}")).expect("a row for the test");
    let group = team::ActiveModel {
        id: Set(team),
        process_id: Set(process),
        name_key: Set(name.key()),
        name: Set(name),
        description: Set(TeamDescription::parse("A team").expect("a row for the test")),
        languages: Set(languages),
        interests: Set(Tags::parse("housing").expect("a row for the test")),
        join_code: Set(JoinCode::from_bytes(crate::clock::random_bytes())),
        members: Set(0),
        created_at: Set(now),
        closed_at: Set(None),
    };
    group.insert(&db).await.expect("a row for the test");
    for (position, title) in ["Problem", "Proposal"].into_iter().enumerate() {
        let part = section::ActiveModel {
            id: Set(clock.new_id()),
            challenge_id: Set(challenge),
            position: Set(position as i32),
            title: Set(title.into()),
            guidance: Set("Say it in your own words.".into()),
            word_limit: Set(Some(250)),
            required: Set(true),
        };
        part.insert(&db).await.expect("a row for the test");
    }
    let number = ProposalNumber::new(2026, serial as u32);
    let draft = proposal::ActiveModel {
        id: Set(id),
        number: Set(number.clone()),
        year: Set(2026),
        serial: Set(serial),
        process_id: Set(process),
        challenge_id: Set(challenge),
        team_id: Set(team),
        title: Set(ProposalTitle::parse("A proposal").expect("a row for the test")),
        language: Set(Language::English),
        state: Set(ProposalState::Draft),
        created_at: Set(now),
    };
    draft.insert(&db).await.expect("a row for the test");
    Draft {
        process,
        team,
        proposal: id,
        number,
    }
}

impl Draft {
    /// Lets somebody into the team.
    ///
    /// # Panics
    /// When the database refuses: the test fails.
    pub async fn join(&self, db: &impl ConnectionTrait, account: AccountId, now: Timestamp) {
        let row = membership::ActiveModel {
            id: Set(uuid::Uuid::new_v4().into()),
            process_id: Set(self.process),
            team_id: Set(self.team),
            account_id: Set(account),
            role: Set(MembershipRole::Member),
            joined_at: Set(now),
            left_at: Set(None),
        };
        row.insert(db).await.expect("a membership");
    }
}
