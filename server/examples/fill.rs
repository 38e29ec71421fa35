//! Fills a database with one edition of many selected proposals, for measurements: `fill DATABASE_URL COUNT`.

use sea_orm::EntityTrait;
use server::challenges::entity::challenge;
use server::clock::Clock;
use server::db::Db;
use server::processes::entity::process;
use server::proposals::entity::{proposal, step};
use server::teams::entity::team;
use shared::ids::{ChallengeId, ProcessId};
use shared::languages::{Language, Languages};
use shared::processes::Slug;
use shared::proposals::{ProposalAct, ProposalNumber, ProposalState, ProposalTitle};
use shared::teams::{JoinCode, Tags, TeamDescription, TeamName};

const YEAR: u16 = 2026;
/// Rows in one statement; SQLite takes 32,766 values at most.
const BATCH: u32 = 500;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("usage: fill DATABASE_URL COUNT".into());
    };
    let count: u32 = count.parse()?;
    let db = Db::open(&url).await?;
    let edition = fill_edition(&db).await?;
    for first in (1..=count).step_by(BATCH as usize) {
        fill_proposals(&db, edition, first..(first + BATCH).min(count + 1)).await?;
    }
    db.close().await;
    println!("{count} proposals");
    Ok(())
}

fn refused(code: shared::fields::FieldCode) -> String {
    format!("{code:?}")
}

async fn fill_edition(db: &Db) -> Result<(ProcessId, ChallengeId), Box<dyn std::error::Error>> {
    let clock = Clock::system();
    let (process_id, challenge_id): (ProcessId, ChallengeId) = (clock.new_id(), clock.new_id());
    let title = "Edition of many proposals";
    let row = process::Model {
        id: process_id,
        slug: Slug::parse("many").map_err(refused)?,
        title: title.into(),
        summary: "For measurements.".into(),
        language: Language::English,
        year: YEAR.into(),
        languages: Languages::of(Language::ALL.iter().copied()),
        team_limit: 8,
        created_at: clock.now(),
    };
    process::Entity::insert(process::ActiveModel::from(row))
        .exec(&db.writer())
        .await?;
    let row = challenge::Model {
        id: challenge_id,
        process_id,
        position: 0,
        slug: Slug::parse("advisory-bodies").map_err(refused)?,
        title: "How do young migrants get a say in their town?".into(),
        summary: "Advisory bodies, and how they are heard.".into(),
        text: "Think of a body that meets, decides and is answered.".into(),
        language: Language::English,
        created_at: clock.now(),
    };
    challenge::Entity::insert(challenge::ActiveModel::from(row))
        .exec(&db.writer())
        .await?;
    Ok((process_id, challenge_id))
}

async fn fill_proposals(
    db: &Db,
    (process_id, challenge_id): (ProcessId, ChallengeId),
    serials: std::ops::Range<u32>,
) -> Result<(), Box<dyn std::error::Error>> {
    let clock = Clock::system();
    let now = clock.now();
    let (mut teams, mut proposals, mut steps) = (Vec::new(), Vec::new(), Vec::new());
    for serial in serials {
        let name = TeamName::parse(&format!("Team {serial}")).map_err(refused)?;
        let [_, code @ ..] = serial.to_be_bytes().map(|byte| byte.wrapping_mul(7));
        let row = team::Model {
            id: clock.new_id(),
            process_id,
            name_key: name.key(),
            name,
            description: TeamDescription::parse("We write about our town.").map_err(refused)?,
            languages: Languages::of([Language::English, Language::French]),
            interests: Tags::parse("work, language").map_err(refused)?,
            join_code: JoinCode::from_bytes([1, 2, code[0], code[1], code[2]]),
            members: 3,
            created_at: now,
            closed_at: None,
        };
        let proposal = proposal::Model {
            id: clock.new_id(),
            number: ProposalNumber::new(YEAR, serial),
            year: YEAR.into(),
            serial: i32::try_from(serial)?,
            process_id,
            challenge_id,
            team_id: row.id,
            title: ProposalTitle::parse(&format!("A language café in every library, number {serial}"))
                .map_err(refused)?,
            language: Language::English,
            state: ProposalState::Selected,
            created_at: now,
        };
        steps.push(step::ActiveModel::from(step::Model {
            id: clock.new_id(),
            proposal_id: proposal.id,
            act: Some(ProposalAct::Select),
            state: ProposalState::Selected,
            at: now,
            actor_id: None,
        }));
        teams.push(team::ActiveModel::from(row));
        proposals.push(proposal::ActiveModel::from(proposal));
    }
    team::Entity::insert_many(teams).exec(&db.writer()).await?;
    proposal::Entity::insert_many(proposals).exec(&db.writer()).await?;
    step::Entity::insert_many(steps).exec(&db.writer()).await?;
    Ok(())
}
