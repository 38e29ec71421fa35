//! The way of a motion from body to body, and what flows back.

use super::backing::{step, words};
use super::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::bodies::editing;
use server::motions::entity::{ActiveModel as MotionRow, Entity as Motions};
use server::motions::forwarding::entity as forwarded;
use server::motions::forwarding::{self, arrivals, family};
use server::motions::{acts, inbox, service as motion_service, submitters};
use server::notices;
use shared::ids::ForwardingId;
use shared::motions::{CoverForm, ForwardingState, MotionAct, Stop};

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

/// What somebody was told of motions that were sent on: the news and the motion, the newest first.
async fn heard(platform: &Platform, person: &Viewer) -> Vec<String> {
    let all = notices::list(platform, person, None, 50).await.unwrap();
    let news = all.iter().filter(|notice| notice.key == "forwarding-news");
    let line = |notice: &notices::entity::Model| {
        let values = notice.values();
        let (_, news) = values.iter().find(|(name, _)| name == "news").unwrap();
        format!("{news} {}", notice.path.rsplit('/').next().unwrap())
    };
    news.map(line).collect()
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
        assert_eq!(arrivals::list(platform, region, all.bodies[1], None).await.unwrap().0.len(), 1);
        assert!(matches!(arrivals::list(platform, town, all.bodies[1], None).await, Err(Error::Forbidden)));
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
        use server::motions::custody;
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
        assert_eq!(heard(&platform, &amina).await, [format!("taken {motion}")], "the team is told");
    }

    async fn news_of_a_motion_go_back_to_everybody_behind_it(lab: Lab) {
        let platform = &lab.platform;
        let all = Bodies::stand(&lab).await;
        let [town, region, europe] = &all.chairs;
        let sara = lab.person("sara").await;
        let asked = lab.person("asked").await;
        members::seat(platform, town, all.bodies[0], seat_of("sara", "2026-01-01", "")).await.unwrap();
        let other = members::seat(platform, town, all.bodies[0], seat_of("asked", "2026-01-01", "")).await.unwrap();
        let motion = submitters::bring_in(platform, &sara, all.bodies[0], words("Trains at dawn"), Language::English, &[other]).await.unwrap();
        adopt(platform, motion, MotionState::Adopted).await;
        let sent = all.send(platform, 0, motion, 1).await.unwrap();
        let derived = forwarding::take(platform, region, all.bodies[1], sent, None).await.unwrap();
        adopt(platform, derived, MotionState::Adopted).await;
        let sent = all.send(platform, 1, derived, 2).await.unwrap();
        let last = forwarding::take(platform, europe, all.bodies[2], sent, None).await.unwrap();
        acts::take(platform, europe, last, &step(MotionAct::Withdraw, "It is done already.")).await.unwrap();
        for one in [town, &sara] {
            let news = [format!("withdrawn {motion}"), format!("taken {motion}"), format!("taken {motion}")];
            assert_eq!(heard(platform, one).await, news, "of the region and of Europe");
        }
        assert_eq!(heard(platform, region).await, [format!("withdrawn {derived}"), format!("taken {derived}")]);
        assert!(heard(platform, &asked).await.is_empty(), "who has not agreed is not behind it");
        assert!(heard(platform, europe).await.is_empty());
    }

    async fn arrivals_go_on_past_the_first_page(lab: Lab) {
        let platform = &lab.platform;
        let all = Bodies::stand(&lab).await;
        adopt(platform, all.motion, MotionState::Adopted).await;
        let first = all.send(platform, 0, all.motion, 1).await.unwrap();
        let like = forwarded::Entity::find_by_id(first).one(platform.db.read()).await.unwrap().unwrap();
        let rows = (1..70).map(|_| forwarded::ActiveModel::from(forwarded::Model { id: platform.clock.new_id(), ..like.clone() }));
        forwarded::Entity::insert_many(rows).exec_without_returning(&platform.db.writer()).await.unwrap();
        let (mut found, mut pages) = (Vec::new(), 0);
        loop {
            let (rows, more) = arrivals::list(platform, &all.chairs[1], all.bodies[1], found.last().copied()).await.unwrap();
            found.extend(rows.into_iter().map(|arrival| arrival.row.id));
            pages += 1;
            if !more {
                break;
            }
        }
        found.dedup();
        assert_eq!((found.len(), found[0], pages), (70, first, 3));
    }

    async fn nothing_new_comes_to_a_closed_body(lab: Lab) {
        let platform = &lab.platform;
        let all = Bodies::stand(&lab).await;
        let [town, region, _] = &all.chairs;
        let mut adopted = Vec::new();
        for title in ["Trains at night", "Trains at dawn"] {
            let id = motion_service::write(platform, region, all.bodies[1], words(title), Language::English).await.unwrap();
            adopt(platform, id, MotionState::Adopted).await;
            adopted.push(id);
        }
        let sent = all.send(platform, 1, adopted[0], 0).await.unwrap();
        let admin = lab.person_with("founder", Role::Organiser, Scope::Platform).await;
        editing::close(platform, &admin, all.bodies[0], "Merged with another".into()).await.unwrap();
        assert_eq!(conflict(forwarding::take(platform, town, all.bodies[0], sent, None).await), "body-closed");
        let late = all.send(platform, 1, adopted[1], 0).await;
        assert!(matches!(late, Err(Error::Invalid(errors)) if errors.of("body") == [FieldCode::NotAChoice]));
        assert_eq!(conflict(inbox::take(platform, town, all.bodies[0], platform.clock.new_id(), None).await), "body-closed");
        let brought = submitters::bring_in(platform, town, all.bodies[0], words("Too late"), Language::English, &[]).await;
        assert_eq!(conflict(brought), "body-closed");
        forwarding::call_back(platform, region, adopted[0], sent).await.unwrap();
    }
}
