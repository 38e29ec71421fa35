//! The demo edition: that it is whole, says nothing of real people, and is made once.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use server::accounts::entity::account;
use server::audit::{self, Verdict};
use server::both_databases;
use server::comments::entity::{suggestion, thread};
use server::demo::content::Content;
use server::demo::{self, Filled};
use server::minutes::entity as minutes;
use server::motions::blocks::entity::motion as block;
use server::motions::forwarding::entity as forwarding;
use server::motions::{advice, entity as motion, supports};
use server::polls::entity::poll;
use server::practices::entity::practice;
use server::proposals::entity::{proposal, submission};
use server::recommendations::entity::{milestone, recommendation};
use server::speakers::entity::speech;
use server::testing::Lab;
use server::texts::Translator;
use server::{accounts, bodies, chat, evidence, hands, meetings};
use shared::accounts::Password;
use shared::bodies::MandateOrigin;
use shared::comments::ThreadState;
use shared::evidence::{FrozenSource, LinkState};
use shared::hands::HandState;
use shared::meetings::MeetingState;
use shared::minutes::MinutesState;
use shared::motions::{ForwardingState, MotionState};
use shared::polls::{Method, PollState, Secrecy};
use shared::practices::PracticeState;
use shared::proposals::ProposalState;
use shared::recommendations::{AnswerStanding, ClockStanding, MilestoneState};
use shared::speakers::SpeechState;
use shared::suggestions::SuggestionState;
use shared::time::Day;
use std::collections::BTreeSet;

/// Personal names that stand in the source documents.
const NAMES_IN_SOURCES: &[&str] = &[
    "Numar", "Flavius", "Illioni", "Anatolie", "Cosciug", "Simona", "Chiorian", "Anca", "Pascui",
];

both_databases! {
    async fn the_demo_shows_every_link_of_the_chain(lab: Lab) {
        let platform = &lab.platform;
        assert_eq!(demo::fill(&platform.config, &Translator::keys(), Lab::START).await.unwrap(), Filled::Now);
        let db = platform.db.read();

        let proposals = proposal::Entity::find().all(db).await.unwrap();
        let states: BTreeSet<_> = proposals.iter().map(|row| row.state).collect();
        assert_eq!(states, ProposalState::ALL.iter().copied().collect(), "a proposal in every state");
        let languages: BTreeSet<_> = proposals.iter().map(|row| row.language).collect();
        assert!(languages.len() >= 7, "{languages:?}");

        let talks = thread::Entity::find().all(db).await.unwrap();
        for state in ThreadState::ALL {
            assert!(talks.iter().any(|row| row.state == *state && row.comments > 1), "a talk that is {state}");
        }

        let suggested = suggestion::Entity::find().all(db).await.unwrap();
        for state in [SuggestionState::Open, SuggestionState::Accepted, SuggestionState::Declined] {
            assert!(suggested.iter().any(|row| row.state == state), "a suggestion that is {state}");
        }

        let library = practice::Entity::find().all(db).await.unwrap();
        for state in PracticeState::ALL {
            assert!(library.iter().any(|row| row.state == *state), "a record that is {state}");
        }
        let countries: BTreeSet<_> = library.iter().filter(|row| row.state.is_public()).map(|row| row.country.clone()).collect();
        assert!(countries.len() >= 5, "{countries:?}");
        assert!(library.iter().any(|row| row.version > 1), "a record with an earlier version");

        let hands = hands::entity::Entity::find().all(db).await.unwrap();
        assert!(hands.iter().any(|row| row.state == HandState::Up && row.raised_at < Lab::START), "a team that waits for its mentor");
        assert!(chat::entity::Entity::find().count(db).await.unwrap() > 3, "a chat");

        let sources = evidence::entity::Entity::find().all(db).await.unwrap();
        for state in [LinkState::Works, LinkState::Silent, LinkState::Gone, LinkState::Refused] {
            assert!(sources.iter().any(|row| row.link_state == Some(state)), "a source whose link is {state}");
        }
        let sent = submission::Entity::find().all(db).await.unwrap();
        let sent: Vec<_> = sent.iter().map(|row| row.text().unwrap()).filter(|text| !text.evidence.is_empty()).collect();
        assert!(sent.len() >= 3, "texts that were sent with sources");
        assert!(sent.iter().flat_map(|text| &text.evidence).all(|card| !card.is_gone));
        assert!(sent.iter().flat_map(|text| &text.evidence).any(|card| card.source.file().is_some()), "a source that is a file");
        let mut sources = sent.iter().flat_map(|text| &text.evidence).map(|card| &card.source);
        assert!(sources.any(|source| matches!(source, FrozenSource::Practice { .. })), "a source that is a good practice");

        let motions = motion::Entity::find().all(db).await.unwrap();
        for state in [MotionState::OnAgenda, MotionState::Adopted, MotionState::Rejected, MotionState::NeedsChanges] {
            assert!(motions.iter().any(|row| row.state == state), "a motion that is {state}");
        }
        let sent = forwarding::Entity::find().all(db).await.unwrap();
        let derived = sent.iter().filter_map(|row| motions.iter().find(|motion| row.derived_id == Some(motion.id)));
        assert!(derived.into_iter().any(|motion| motion.state == MotionState::Adopted), "a motion that two bodies adopted");
        assert!(sent.iter().any(|row| row.state == ForwardingState::Waiting), "a motion that waits in an inbox");
        assert!(supports::entity::Entity::find().count(db).await.unwrap() > 3 && advice::entity::Entity::find().count(db).await.unwrap() > 0);
        let blocked = block::Entity::find().all(db).await.unwrap();
        assert!(blocked.iter().any(|row| row.taken_out_at.is_some()) && blocked.iter().any(|row| row.taken_out_at.is_none()), "a block");

        let polls = poll::Entity::find().filter(poll::Column::State.eq(PollState::Published)).all(db).await.unwrap();
        for secrecy in Secrecy::ALL {
            assert!(polls.iter().any(|row| row.secrecy == *secrecy && row.roll >= Some(7)), "a {secrecy} poll of seven or more");
        }
        for method in [Method::Stv, Method::Schulze] {
            let poll = polls.iter().find(|row| row.method == method).expect("a poll among options");
            assert_eq!(poll.verdict, Some(shared::polls::Verdict::Chosen), "{method}");
        }

        let levels: BTreeSet<_> = bodies::service::list(platform).await.unwrap().iter().map(|row| row.level).collect();
        assert!(levels.len() >= 3, "{levels:?}");
        let mandates = bodies::entity::mandate::Entity::find().all(db).await.unwrap();
        let origins: BTreeSet<_> = mandates.iter().map(|row| row.origin).collect();
        assert_eq!(origins, MandateOrigin::ALL.iter().copied().collect(), "a member of every origin");
        assert!(mandates.iter().any(|row| row.follows_id.is_some()), "a substitute who moved up");
        for row in bodies::service::list(platform).await.unwrap() {
            let numbers = bodies::standing::numbers(platform, &row, Day::of(Lab::START)).await.unwrap();
            assert!(numbers.vacant > 0, "{}: {numbers:?}", row.name);
        }

        let meetings = meetings::entity::meeting::Entity::find().all(db).await.unwrap();
        assert!(meetings.iter().any(|row| row.state == MeetingState::Minuted && row.starts_at < Lab::START));
        assert!(meetings.iter().any(|row| row.state == MeetingState::Planned && row.starts_at > Lab::START));
        let open: Vec<_> = meetings.iter().filter(|row| row.state == MeetingState::Open).map(|row| row.id).collect();
        let speeches = speech::Entity::find().filter(speech::Column::MeetingId.is_in(open)).all(db).await.unwrap();
        let of = |state: SpeechState| speeches.iter().filter(|row| row.state == state).count();
        assert_eq!([SpeechState::Waiting, SpeechState::Paused, SpeechState::Ended].map(of), [4, 1, 1]);

        let written = minutes::minutes::Entity::find().all(db).await.unwrap();
        for state in [MinutesState::Draft, MinutesState::Published] {
            assert!(written.iter().any(|row| row.state == state), "minutes that are {state}");
        }
        assert!(minutes::remark::Entity::find().one(db).await.unwrap().is_some());
        assert!(minutes::task::Entity::find().one(db).await.unwrap().is_some());

        let today = Day::of(Lab::START);
        let sent = recommendation::Entity::find().all(db).await.unwrap();
        let standing: Vec<_> = sent.iter().map(|row| row.clock().standing(today, row.answered_day)).collect();
        assert!(standing.contains(&ClockStanding::Overdue { days: 12 }), "{standing:?}");
        assert!(standing.iter().any(|one| matches!(one, ClockStanding::Waiting { .. } | ClockStanding::Soon { .. })));
        assert!(sent.iter().any(|row| row.standing == AnswerStanding::Answered));
        let milestones = milestone::Entity::find().all(db).await.unwrap();
        for state in [MilestoneState::Done, MilestoneState::Started, MilestoneState::Planned] {
            assert!(milestones.iter().any(|row| row.state == state), "a milestone that is {state}");
        }

        assert!(matches!(audit::verify(db).await.unwrap(), Verdict::Whole(lines) if lines > 300));
    }

    async fn making_the_demo_twice_changes_nothing(lab: Lab) {
        let (config, texts) = (&lab.platform.config, Translator::keys());
        demo::fill(config, &texts, Lab::START).await.unwrap();
        let db = lab.platform.db.read();
        let before = audit::entity::Entity::find().count(db).await.unwrap();
        let later = Lab::START.plus(400 * shared::time::Timestamp::DAY);
        assert_eq!(demo::fill(config, &texts, later).await.unwrap(), Filled::Before);
        assert_eq!(audit::entity::Entity::find().count(db).await.unwrap(), before);
    }

    async fn a_platform_that_is_in_use_is_left_alone(lab: Lab) {
        lab.person("amina").await;
        assert_eq!(demo::fill(&lab.platform.config, &Translator::keys(), Lab::START).await.unwrap(), Filled::Before);
        assert_eq!(account::Entity::find().count(lab.platform.db.read()).await.unwrap(), 1);
    }

    async fn each_account_that_is_shown_can_be_logged_in_to(lab: Lab) {
        demo::fill(&lab.platform.config, &Translator::keys(), Lab::START).await.unwrap();
        let password = Password::offered(demo::PASSWORD).unwrap();
        assert_eq!(demo::accounts().len(), 10);
        for account in demo::accounts() {
            accounts::service::log_in(&lab.platform, &account.pseudonym, &password).await.unwrap();
        }
    }

    async fn the_hash_of_every_frozen_text_fits(lab: Lab) {
        demo::fill(&lab.platform.config, &Translator::keys(), Lab::START).await.unwrap();
        let rows = submission::Entity::find().all(lab.platform.db.read()).await.unwrap();
        assert!(rows.len() >= 12);
        for row in rows {
            assert_eq!(server::proposals::submissions::hash_of(&row.text().unwrap()), row.hash);
        }
    }
}

#[test]
fn no_personal_name_of_the_sources_is_in_the_demo() {
    let all = format!("{:?}", Content::read(2026).unwrap()).to_lowercase();
    let words: BTreeSet<&str> = all.split(|c: char| !c.is_alphabetic()).collect();
    for name in NAMES_IN_SOURCES {
        assert!(!words.contains(name.to_lowercase().as_str()), "{name}");
    }
}

#[test]
fn the_demo_is_of_the_year_in_which_it_is_made() {
    let content = Content::read(2031).unwrap();
    assert_eq!(content.processes[0].slug, "inquiry-lab-2031");
    assert_eq!(content.processes[2].title, "Inquiry Lab 2032");
}
