//! An edition with a challenge and people in it, for stories of processes, teams and proposals.

use server::accounts::{AccountId, Viewer};
use server::platform::Platform;
use server::testing::Lab;
use server::{challenges, processes, proposals, rooms, teams};
use shared::challenges::{ChallengeForm, ChallengeText, ProcessForm, ProcessText, SectionTemplate};
use shared::ids::{ChallengeId, ProcessId, ProposalId, TeamId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::processes::{Phase, PhaseKind, Plan};
use shared::proposals::ProposalTitle;
use shared::time::Timestamp;
use teams::service::TeamText;

/// An edition whose phases are ten days each, from the first day of the lab: registration, drafting, jury, results, assembly.
pub struct Town {
    pub lab: Lab,
    pub organiser: Viewer,
    pub process: ProcessId,
    pub challenge: ChallengeId,
}

pub const PHASE: i64 = 10 * Timestamp::DAY;

pub fn plan() -> Plan {
    let phase = |(at, kind): (usize, &PhaseKind)| {
        let from = Lab::START.plus(i64::try_from(at).unwrap() * PHASE);
        Phase {
            kind: *kind,
            from,
            until: from.plus(PHASE),
        }
    };
    Plan::parse(PhaseKind::ALL.iter().enumerate().map(phase).collect()).unwrap()
}

pub fn process_text(title: &str) -> ProcessText {
    ProcessText::parse(&ProcessForm {
        title: title.into(),
        slug: String::new(),
        summary: "Young people answer questions of policy.".into(),
        year: "2026".into(),
        languages: "en fr ar".into(),
        team_limit: "3".into(),
    })
    .unwrap()
}

pub fn challenge_text(title: &str) -> ChallengeText {
    let form = ChallengeForm {
        title: title.into(),
        summary: "How can a town help?".into(),
        ..Default::default()
    };
    ChallengeText::parse(&form).unwrap()
}

pub fn section(title: &str, required: bool) -> SectionTemplate {
    SectionTemplate {
        title: title.into(),
        guidance: String::new(),
        word_limit: Some(20),
        required,
    }
}

pub fn team_text(name: &str, languages: &str, interests: &str) -> TeamText {
    TeamText::parse(name, "We write.", languages, interests).unwrap()
}

impl Town {
    pub async fn build(lab: Lab) -> Self {
        let founder = lab.person_with("olga", Role::Organiser, Scope::Platform).await;
        let process = processes::service::create(
            &lab.platform,
            &founder,
            &process_text("Edition 2026"),
            Language::English,
        )
        .await
        .unwrap();
        let organiser = lab.viewer(founder.account_id().unwrap()).await;
        processes::service::set_phases(&lab.platform, &organiser, process, &plan())
            .await
            .unwrap();
        let sections = [section("Problem", true), section("Costs", false)];
        let text = challenge_text("Language and territory");
        let challenge =
            challenges::service::create(&lab.platform, &organiser, process, &text, Language::English, &sections)
                .await
                .unwrap();
        Self {
            lab,
            organiser,
            process,
            challenge,
        }
    }

    pub fn platform(&self) -> &Platform {
        &self.lab.platform
    }

    /// Goes on to the next phase.
    pub fn next_phase(&self) {
        self.lab.platform.clock.advance(PHASE);
    }

    pub async fn team(&self, lead: &Viewer, name: &str) -> TeamId {
        teams::service::create(
            self.platform(),
            lead,
            self.process,
            &team_text(name, "en fr", "housing"),
        )
        .await
        .unwrap()
    }

    pub async fn join(&self, person: &Viewer, team: TeamId) {
        teams::service::join_by_code(self.platform(), person, &self.code(team).await)
            .await
            .unwrap();
    }

    pub async fn code(&self, team: TeamId) -> shared::teams::JoinCode {
        use sea_orm::EntityTrait;
        let found = teams::entity::team::Entity::find_by_id(team)
            .one(self.platform().db.read())
            .await
            .unwrap();
        found.unwrap().join_code
    }

    pub async fn proposal(&self, writer: &Viewer, team: TeamId) -> ProposalId {
        let title = ProposalTitle::parse("A desk in every town hall").unwrap();
        proposals::service::start(self.platform(), writer, team, self.challenge, &title, Language::French)
            .await
            .unwrap()
    }

    /// Writes the required section of a draft.
    pub async fn write(&self, writer: &Viewer, proposal: ProposalId, text: &str) {
        let sections = challenges::service::sections(self.platform().db.read(), self.challenge)
            .await
            .unwrap();
        let ids: Vec<_> = sections.iter().map(|section| section.id).collect();
        let tx = self.platform().begin(writer).await.unwrap();
        rooms::service::make_documents(&tx.db, &self.platform().clock, proposal, &ids, Language::French)
            .await
            .unwrap();
        rooms::service::write_first(
            &tx,
            proposal,
            ids[0],
            Language::French,
            writer.account_id().unwrap(),
            text,
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn again(&self, person: &Viewer) -> Viewer {
        self.lab.viewer(person.account_id().unwrap()).await
    }
}

pub fn id_of(viewer: &Viewer) -> AccountId {
    viewer.account_id().unwrap()
}
