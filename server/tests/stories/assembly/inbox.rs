//! What waits for a body, however much came before it.

use super::backing::words;
use super::*;
use crate::town::Town;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use server::challenges::entity::challenge;
use server::motions::entity as motion;
use server::motions::inbox::{self, entity as entry};
use server::motions::submitters::entity as submitter;
use server::motions::{rules, supports};
use server::proposals::entity::proposal;
use shared::ids::{ChallengeId, ProposalId};
use shared::motions::{MotionRules, MotionRulesForm};
use shared::processes::Slug;
use shared::proposals::{ProposalNumber, ProposalState};
use std::ops::Range;

/// Selected proposals of one team, each to a challenge of its own.
async fn selected(town: &Town, like: &proposal::Model, serials: Range<u16>) -> Vec<ProposalId> {
    let platform = town.platform();
    let asked = challenge::Entity::find_by_id(town.challenge)
        .one(platform.db.read())
        .await
        .unwrap()
        .unwrap();
    let (mut challenges, mut proposals, mut ids) = (Vec::new(), Vec::new(), Vec::new());
    for serial in serials {
        let challenge: ChallengeId = platform.clock.new_id();
        let id: ProposalId = platform.clock.new_id();
        challenges.push(challenge::ActiveModel::from(challenge::Model {
            id: challenge,
            slug: Slug::parse(&format!("question-{serial}")).unwrap(),
            ..asked.clone()
        }));
        proposals.push(proposal::ActiveModel::from(proposal::Model {
            id,
            number: ProposalNumber::new(2026, serial.into()),
            serial: serial.into(),
            challenge_id: challenge,
            state: ProposalState::Selected,
            ..like.clone()
        }));
        ids.push(id);
    }
    let db = platform.db.writer();
    challenge::Entity::insert_many(challenges)
        .exec_without_returning(&db)
        .await
        .unwrap();
    proposal::Entity::insert_many(proposals)
        .exec_without_returning(&db)
        .await
        .unwrap();
    ids
}

both_databases! {
    async fn what_waits_is_found_behind_a_hundred_that_were_settled(lab: Lab) {
        let sitting = Sitting::open(&lab, 1).await;
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let amina = town.again(&amina).await;
        town.next_phase();
        let draft = town.proposal(&amina, team).await;
        let platform = town.platform().clone();
        let draft = proposal::Entity::find_by_id(draft).one(platform.db.read()).await.unwrap().unwrap();
        let sent = selected(&town, &draft, 100..205).await;
        let fresh = selected(&town, &draft, 300..303).await;
        let entries = sent.iter().map(|id| entry::ActiveModel {
            body_id: Set(sitting.body),
            proposal_id: Set(*id),
            sent_by: Set(None),
            sent_at: Set(platform.clock.now()),
        });
        entry::Entity::insert_many(entries).exec_without_returning(&platform.db.writer()).await.unwrap();
        let ids = |rows: Vec<proposal::Model>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        let (rows, more) = inbox::sendable(&platform, &town.organiser, None).await.unwrap();
        assert_eq!((ids(rows), more), (fresh, false), "what was sent takes no place of what was not");

        let mut found = Vec::new();
        loop {
            let (rows, more) = inbox::list(&platform, &sitting.chair, sitting.body, found.last().copied()).await.unwrap();
            found.extend(ids(rows));
            if !more {
                break;
            }
        }
        assert_eq!(found, sent, "page by page all of them");
        proposal::Entity::update_many()
            .col_expr(proposal::Column::State, Expr::value(ProposalState::Motion))
            .filter(proposal::Column::Id.is_in(sent[..100].iter().copied()))
            .exec(&platform.db.writer())
            .await
            .unwrap();
        let waiting = inbox::waiting(&platform, &sitting.chair).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].values.as_slice()), (1, &[("count", "5".to_owned())][..]));
    }

    async fn a_motion_with_its_supporters_comes_to_an_agenda_past_a_hundred_without(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let asked = MotionRulesForm { supporters: "1".into(), workflow: String::new() };
        rules::set(platform, &sitting.secretary, sitting.body, MotionRules::parse(&asked).unwrap()).await.unwrap();
        let like = motions::get(platform, sitting.motion).await.unwrap();
        let (mut rows, mut people) = (Vec::new(), Vec::new());
        for _ in 0..101 {
            let id: MotionId = platform.clock.new_id();
            rows.push(motion::ActiveModel::from(motion::Model { id, state: MotionState::Submitted, ..like.clone() }));
            people.push(submitter::ActiveModel {
                motion_id: Set(id),
                mandate_id: Set(sitting.members[0].1),
                account_id: Set(sitting.members[0].0.account_id().unwrap()),
                named_at: Set(platform.clock.now()),
                agreed_at: Set(Some(platform.clock.now())),
            });
        }
        let db = platform.db.writer();
        motion::Entity::insert_many(rows).exec_without_returning(&db).await.unwrap();
        submitter::Entity::insert_many(people).exec_without_returning(&db).await.unwrap();
        let backed = sitting.brought_in(platform, &[]).await;
        assert!(motions::waiting(platform, sitting.body).await.unwrap().is_empty());
        supports::give(platform, &sitting.members[1].0, backed).await.unwrap();
        let own = motions::write(platform, &sitting.secretary, sitting.body, words("Of the body itself"), Language::English).await.unwrap();
        let ready: Vec<_> = motions::waiting(platform, sitting.body).await.unwrap().into_iter().map(|one| one.id).collect();
        assert_eq!(ready, [backed, own]);
    }
}
