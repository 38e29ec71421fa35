//! Teams call their mentors.

use super::kit::{Scene, account};
use sea_orm::EntityTrait;
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::hands::{read, service};
use server::proposals::entity::proposal;
use server::testing::Lab;
use server::work::{self, Waiting};
use server::{Error, both_databases, notices};
use shared::hands::{HandAct, HandQuestion, HandState};
use shared::ids::{HandId, TeamId};
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;

/// A team with a member, a mentor and the organiser of its edition.
struct Team {
    scene: Scene,
    id: TeamId,
    member: Viewer,
    mentor: Viewer,
    organiser: Viewer,
}

impl Team {
    async fn start(lab: &Lab, tag: &str) -> Self {
        let scene = Scene::start(lab).await;
        let mut people = Vec::new();
        for (name, right) in [("member", "write"), ("mentor", "comment"), ("organiser", "read")] {
            let person = lab.person(&format!("{name}{tag}")).await;
            scene.give(&person, right).await;
            people.push(lab.viewer(account(&person)).await);
        }
        let row = proposal::Entity::find_by_id(scene.proposal)
            .one(lab.platform.db.read())
            .await;
        let [member, mentor, organiser] = people.try_into().unwrap();
        Self {
            id: row.unwrap().unwrap().team_id,
            scene,
            member,
            mentor,
            organiser,
        }
    }

    async fn raise(&self, question: &str) -> Result<HandId, Error> {
        let question = HandQuestion::parse_optional(question).unwrap();
        service::raise(&self.scene.platform, &self.member, self.id, question.as_ref()).await
    }

    async fn step(&self, who: &Viewer, hand: HandId, act: HandAct) -> Result<(), Error> {
        service::step(&self.scene.platform, who, self.id, hand, act).await
    }

    async fn state(&self) -> Option<HandState> {
        let view = read::load(&self.scene.platform, &self.member, self.id).await.unwrap();
        view.hand.map(|hand| hand.row.state)
    }
}

/// What My work says of hands: the keys and the teams' pages.
async fn waits(lab: &Lab, who: &Viewer) -> Vec<(&'static str, String)> {
    let waiting = work::waiting(&lab.platform, who).await.unwrap();
    let hands = waiting.into_iter().filter(|item: &Waiting| item.since.is_some());
    hands.map(|item| (item.key, item.path)).collect()
}

both_databases! {
    async fn a_team_calls_its_mentor_and_sees_the_answer(lab: Lab) {
        let team = Team::start(&lab, "").await;
        let platform = &lab.platform;
        let mut room = team.scene.enter(&team.member).await.unwrap();
        let page = format!("/teams/{}/hand", team.id);
        let hand = team.raise("Who pays for the room?").await.unwrap();
        assert_eq!(room.beside().await["beside"], json!(["hand"]), "those in the room hear of it");
        assert!(matches!(team.raise("").await, Err(Error::Conflict("hand-is-up"))), "a team has one hand");
        assert_eq!(waits(&lab, &team.mentor).await, [("hand-question", page.clone())]);
        assert!(waits(&lab, &team.organiser).await.is_empty(), "a mentor is there");
        let told = async |who: &Viewer| notices::list(platform, who, None, 10).await.unwrap();
        let notice = told(&team.mentor).await.remove(0);
        assert_eq!((notice.key.as_str(), notice.path.as_str()), ("hand-question", page.as_str()));
        lab.work().await;
        let mailed = lab.letters().iter().any(|letter| letter.contains("To: mentor@example.org") && letter.contains("hand-question"));
        assert!(mailed, "{:?}", lab.letters());

        team.step(&team.mentor, hand, HandAct::Come).await.unwrap();
        assert_eq!(room.beside().await["beside"], json!(["hand"]));
        assert_eq!(team.state().await, Some(HandState::Coming));
        assert_eq!(told(&team.member).await[0].key, "hand-coming");
        assert_eq!(waits(&lab, &team.mentor).await, [("hand-coming", page)]);
        assert!(matches!(team.step(&team.organiser, hand, HandAct::Come).await, Err(Error::Conflict("hand-answered"))));
        team.step(&team.mentor, hand, HandAct::Finish).await.unwrap();
        assert!(waits(&lab, &team.mentor).await.is_empty());
        assert_eq!(told(&team.member).await[0].key, "hand-done");
        let view = read::load(platform, &team.member, team.id).await.unwrap().hand.unwrap();
        assert_eq!((view.row.state, view.answered_by.as_deref()), (HandState::Done, Some("mentor")));
        assert!(matches!(team.step(&team.mentor, hand, HandAct::Finish).await, Err(Error::Conflict("hand-is-down"))));
        // Who was answered may ask on; the answer is shown for a day.
        let next = team.raise("").await.unwrap();
        team.step(&team.mentor, next, HandAct::Finish).await.unwrap();
        platform.clock.advance(Timestamp::DAY);
        assert_eq!(team.state().await, None);
    }

    async fn a_hand_is_lowered_by_the_team_and_not_raised_at_once_again(lab: Lab) {
        let team = Team::start(&lab, "").await;
        let hand = team.raise("").await.unwrap();
        team.step(&team.member, hand, HandAct::Lower).await.unwrap();
        assert_eq!(team.state().await, None);
        assert!(waits(&lab, &team.mentor).await.is_empty());
        lab.platform.clock.advance(20 * Timestamp::SECOND);
        assert!(matches!(team.raise("").await, Err(Error::TooMany(40))), "mentors are not called up and down");
        lab.platform.clock.advance(40 * Timestamp::SECOND);
        team.raise("").await.unwrap();
    }

    async fn the_organisers_see_the_hand_of_a_team_without_a_mentor(lab: Lab) {
        let team = Team::start(&lab, "").await;
        let page = format!("/teams/{}/hand", team.id);
        team.scene.take(&team.mentor).await;
        let hand = team.raise("").await.unwrap();
        assert_eq!(waits(&lab, &team.organiser).await, [("hand-up", page)]);
        assert_eq!(notices::list(&lab.platform, &team.organiser, None, 10).await.unwrap()[0].key, "hand-up");
        let former = lab.viewer(account(&team.mentor)).await;
        assert!(waits(&lab, &former).await.is_empty(), "who was the mentor is not asked any more");
        assert!(matches!(team.step(&former, hand, HandAct::Come).await, Err(Error::NotFound)));
        // With a new mentor it is the mentor's.
        let next = lab.person("next").await;
        team.scene.give(&next, "comment").await;
        assert_eq!(waits(&lab, &lab.viewer(account(&next)).await).await.len(), 1);
        assert!(waits(&lab, &team.organiser).await.is_empty());
        // An organiser may answer all the same.
        team.step(&team.organiser, hand, HandAct::Come).await.unwrap();
    }

    async fn who_has_waited_longest_comes_first_in_as_many_queries_for_many_as_for_one(lab: Lab) {
        let mut teams = Vec::new();
        for tag in ["a", "b", "c"] {
            teams.push(Team::start(&lab, tag).await);
        }
        let mentor = account(&teams[0].mentor);
        for team in &teams[1..] {
            lab.grant(mentor, Role::Mentor, Scope::Team(team.id)).await;
        }
        let mentor = lab.viewer(mentor).await;
        let queries = async || {
            let before = lab.platform.db.queries();
            let found = service::waiting(&lab.platform, &mentor).await.unwrap();
            (lab.platform.db.queries() - before, found.len())
        };
        teams[1].raise("").await.unwrap();
        let (one, found) = queries().await;
        assert_eq!(found, 1);
        for team in [&teams[2], &teams[0]] {
            lab.platform.clock.advance(Timestamp::MINUTE);
            team.raise("Anybody there?").await.unwrap();
        }
        assert_eq!(queries().await, (one, 3));
        let order: Vec<_> = waits(&lab, &mentor).await.into_iter().map(|(_, path)| path).collect();
        let wanted = [1, 2, 0].map(|at: usize| format!("/teams/{}/hand", teams[at].id));
        assert_eq!(order, wanted);
    }

    async fn only_the_team_raises_and_only_those_beside_it_answer(lab: Lab) {
        let team = Team::start(&lab, "").await;
        let platform = &lab.platform;
        let stranger = lab.person("stranger").await;
        let nobody = Viewer::anonymous();
        for who in [&team.mentor, &team.organiser] {
            assert!(matches!(service::raise(platform, who, team.id, None).await, Err(Error::Forbidden)));
        }
        let hand = team.raise("A secret question").await.unwrap();
        for act in [HandAct::Come, HandAct::Finish] {
            assert!(matches!(team.step(&team.member, hand, act).await, Err(Error::Forbidden)));
        }
        assert!(matches!(team.step(&team.mentor, hand, HandAct::Lower).await, Err(Error::Forbidden)));
        for (who, hidden) in [(&stranger, true), (&nobody, false)] {
            let refused = |error: Error| matches!((error, hidden), (Error::NotFound, true) | (Error::LoggedOut, false));
            assert!(refused(read::load(platform, who, team.id).await.unwrap_err()));
            assert!(refused(service::raise(platform, who, team.id, None).await.unwrap_err()));
            for act in HandAct::ALL {
                assert!(refused(team.step(who, hand, *act).await.unwrap_err()));
            }
        }
        assert!(waits(&lab, &stranger).await.is_empty());
        let other = Team::start(&lab, "2").await;
        let elsewhere = service::step(platform, &other.mentor, other.id, hand, HandAct::Finish).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)), "a hand is answered under its own team only");
        let export = personal::export(platform, &team.member).await.unwrap();
        assert_eq!(export["tables"]["hand"][0]["question"], "A secret question");
        personal::delete_marked(&platform.db.writer(), account(&team.member)).await.unwrap();
        let left = server::hands::entity::Entity::find_by_id(hand).one(platform.db.read()).await.unwrap().unwrap();
        assert_eq!((left.question, left.state), (None, HandState::Up));
    }
}
