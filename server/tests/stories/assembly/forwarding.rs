//! The way of a motion from body to body, and what flows back.

use super::backing::words;
use super::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::motions::entity::{ActiveModel as MotionRow, Entity as Motions};
use server::motions::forwarding::{self, arrivals, family};
use server::motions::service as motion_service;
use server::notices;
use shared::ids::ForwardingId;
use shared::motions::{CoverForm, ForwardingState, Stop};

/// Three bodies above each other, each with its chair, and a motion that the first has adopted.
struct Bodies {
    chairs: [Viewer; 3],
    bodies: [BodyId; 3],
    motion: MotionId,
}

/// As a vote would.
async fn adopt(platform: &Platform, id: MotionId, state: MotionState) {
    let row = Motions::find_by_id(id).one(platform.db.read()).await.unwrap().unwrap();
    let mut row: MotionRow = row.into_active_model();
    row.state = Set(state);
    row.decided_at = Set(Some(platform.clock.now()));
    row.update(&platform.db.writer()).await.unwrap();
}

impl Bodies {
    async fn stand(lab: &Lab) -> Self {
        let platform = &lab.platform;
        let admin = lab.person_with("noor", Role::Admin, Scope::Platform).await;
        let mut found: Vec<(Viewer, BodyId)> = Vec::new();
        for (level, title) in [("european", "Europe"), ("regional", "Region"), ("municipal", "Town")] {
            let chair = lab.person(&format!("chair-{title}")).await;
            let new = NewBody {
                text: body_text(title, level),
                language: Language::English,
                parent: found.last().map(|(_, body)| *body),
                rules: rules(Secrecy::Named),
                chair: name(&format!("chair-{title}")),
            };
            let body = bodies::found(platform, &admin, new).await.unwrap();
            found.push((lab.viewer(chair.account_id().unwrap()).await, body));
        }
        let [(europe, above), (region, between), (town, below)] =
            found.try_into().unwrap_or_else(|_| panic!("three bodies"));
        let motion = motion_service::write(platform, &town, below, words("Trains at night"), Language::English)
            .await
            .unwrap();
        Self {
            chairs: [town, region, europe],
            bodies: [below, between, above],
            motion,
        }
    }

    async fn send(
        &self,
        platform: &Platform,
        from: usize,
        motion: MotionId,
        to: usize,
    ) -> server::Result<ForwardingId> {
        let form = CoverForm {
            body: self.bodies[to].to_string(),
            note: "We ask you to take it up.".into(),
        };
        forwarding::send(platform, &self.chairs[from], motion, &form, Language::English).await
    }
}

both_databases! {
    async fn a_motion_goes_from_town_to_region_to_europe_as_one_line(lab: Lab) {
        let platform = &lab.platform;
        let all = Bodies::stand(&lab).await;
        let [town, region, europe] = &all.chairs;
        assert_eq!(conflict(all.send(platform, 0, all.motion, 1).await), "motion-not-adopted");
        adopt(platform, all.motion, MotionState::Adopted).await;
        assert!(matches!(all.send(platform, 1, all.motion, 1).await, Err(Error::Forbidden)));
        assert!(matches!(all.send(platform, 0, all.motion, 0).await, Err(Error::Invalid(_))));
        let first = all.send(platform, 0, all.motion, 1).await.unwrap();
        assert_eq!(conflict(all.send(platform, 0, all.motion, 1).await), "already-forwarded");
        assert_eq!(arrivals::list(platform, region, all.bodies[1]).await.unwrap().len(), 1);
        assert!(matches!(arrivals::list(platform, town, all.bodies[1]).await, Err(Error::Forbidden)));
        assert!(matches!(forwarding::take(platform, town, all.bodies[1], first, None).await, Err(Error::Forbidden)));
        assert!(matches!(forwarding::take(platform, europe, all.bodies[2], first, None).await, Err(Error::NotFound)));
        let derived = forwarding::take(platform, region, all.bodies[1], first, None).await.unwrap();
        assert_eq!(conflict(forwarding::call_back(platform, town, all.motion, first).await), "forwarding-answered");
        let told = notices::list(platform, town, None, 10).await.unwrap();
        assert!(format!("{told:?}").contains("forwarding-news"));
        let origin = motion_service::get(platform, all.motion).await.unwrap();
        let copy = motion_service::get(platform, derived).await.unwrap();
        assert_eq!((copy.text.as_str(), copy.state, copy.body_id), (origin.text.as_str(), MotionState::Submitted, all.bodies[1]));

        adopt(platform, derived, MotionState::Adopted).await;
        assert_eq!(conflict(all.send(platform, 1, derived, 0).await), "already-forwarded");
        let second = all.send(platform, 1, derived, 2).await.unwrap();
        let last = forwarding::take(platform, europe, all.bodies[2], second, None).await.unwrap();
        adopt(platform, last, MotionState::Rejected).await;
        for id in [all.motion, derived, last] {
            let motion = motion_service::get(platform, id).await.unwrap();
            let family = family::of_motion(platform.db.read(), &motion).await.unwrap();
            assert_eq!(family.lines, [[all.motion, derived, last].map(Stop::Motion).to_vec()]);
            assert_eq!(family.motions[&last].state, MotionState::Rejected, "the result is read from every page of the chain");
            let row = family.sent_from(all.motion).next().unwrap();
            assert_eq!((row.text_version, row.text_hash.as_str()), (1, forwarding::hash_of(&origin.text).as_str()));
        }
        assert_eq!(forwarding::choices(platform, last).await.unwrap().len(), 0);
    }

    async fn a_refusal_flows_back_with_its_reason_and_frees_the_way(lab: Lab) {
        let platform = &lab.platform;
        let all = Bodies::stand(&lab).await;
        adopt(platform, all.motion, MotionState::Adopted).await;
        let first = all.send(platform, 0, all.motion, 2).await.unwrap();
        let europe = &all.chairs[2];
        let silent = forwarding::refuse(platform, europe, all.bodies[2], first, " ").await;
        assert!(matches!(silent, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::ReasonRequired]));
        forwarding::refuse(platform, europe, all.bodies[2], first, "The region decides on trains.").await.unwrap();
        assert_eq!(conflict(forwarding::take(platform, europe, all.bodies[2], first, None).await), "forwarding-answered");
        let second = all.send(platform, 0, all.motion, 1).await.unwrap();
        forwarding::call_back(platform, &all.chairs[0], all.motion, second).await.unwrap();
        let motion = motion_service::get(platform, all.motion).await.unwrap();
        let family = family::of_motion(platform.db.read(), &motion).await.unwrap();
        let shown: Vec<_> = family.sent.iter().map(|row| (row.state, row.reason.as_str())).collect();
        assert_eq!(shown, [(ForwardingState::Refused, "The region decides on trains."), (ForwardingState::CalledBack, "")]);
        assert_eq!(forwarding::choices(platform, all.motion).await.unwrap().len(), 2);
    }

    async fn the_way_to_another_body_stands_in_the_life_of_the_proposal(lab: Lab) {
        use crate::town::Town;
        use server::motions::{custody, inbox};
        use server::proposals::{steps, submissions};
        use shared::proposals::ProposalAct;
        let all = Bodies::stand(&lab).await;
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let amina = town.again(&amina).await;
        town.next_phase();
        let proposal = town.proposal(&amina, team).await;
        town.write(&amina, proposal, "A desk for everybody.").await;
        submissions::submit(town.platform(), &amina, proposal).await.unwrap();
        let platform = town.platform().clone();
        for act in [ProposalAct::StartReview, ProposalAct::Select] {
            town.next_phase();
            let tx = platform.begin(&town.organiser).await.unwrap();
            steps::advance(&tx, &[proposal], act).await.unwrap();
            tx.commit().await.unwrap();
        }
        inbox::send(&platform, &town.organiser, proposal, all.bodies[0]).await.unwrap();
        let motion = inbox::take(&platform, &all.chairs[0], all.bodies[0], proposal, None).await.unwrap();
        adopt(&platform, motion, MotionState::Adopted).await;
        let sent = all.send(&platform, 0, motion, 2).await.unwrap();
        let derived = forwarding::take(&platform, &all.chairs[2], all.bodies[2], sent, None).await.unwrap();
        let facts = custody::facts(&platform, proposal).await.unwrap();
        assert_eq!(facts.len(), 2);
        let way = &facts[0].forwardings[0];
        assert_eq!((way.body.as_str(), way.state, way.derived), ("Europe", ForwardingState::Taken, Some(derived)));
        assert_eq!((facts[1].body.as_str(), facts[1].origin), ("Europe", Some(motion)));
    }
}
