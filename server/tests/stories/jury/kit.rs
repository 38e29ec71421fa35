//! A jury and its people, for stories.

use super::*;
use sea_orm::IntoActiveModel;
use server::images::entity::{file, image};
use server::images::service as images;
use server::proposals::entity::submission;
use shared::ids::ImageId;
use shared::images::ImageKind;

/// A town in its jury phase: submissions of teams, jurors without ties, a rubric, a round.
pub(super) struct Court {
    pub(super) town: Town,
    pub(super) teams: Vec<Viewer>,
    pub(super) proposals: Vec<ProposalId>,
    pub(super) jurors: Vec<Viewer>,
    pub(super) round: RoundId,
    pub(super) criteria: Vec<CriterionId>,
}

pub(super) fn criterion(id: CriterionId, title: &str, weight: u32) -> Criterion {
    let level = |value: u32| Level {
        value,
        label: format!("level {value}"),
    };
    Criterion {
        id,
        title: title.into(),
        guidance: String::new(),
        weight,
        levels: (0..4).map(level).collect(),
        required: true,
        independent: false,
        reason_below: Some(2),
    }
}

/// A source that says all over whose it is.
async fn name_source(town: &Town, lead: &Viewer, id: ProposalId, n: usize) {
    let document = rooms::texts(town.platform().db.read(), id).await.unwrap()[0].document;
    let card = Card::parse(RawCard {
        claim: &format!("Bridge {n} has asked 40 people"),
        url: &format!("https://bridge-{n}.example/count"),
        file: "",
        title: &format!("Counted by writer-{n}"),
        publisher: &format!("Bridge {n}"),
        day: "",
    });
    evidence::add(town.platform(), lead, id, document, None, &card.unwrap())
        .await
        .unwrap();
}

impl Court {
    /// A picture in the text of a submission.
    pub(super) async fn picture(&self, n: usize) -> ImageId {
        let db = self.town.platform().db.writer();
        let now = self.town.platform().clock.now();
        let kept = file::ActiveModel {
            sha256: Set(format!("hash-{n}")),
            kind: Set(ImageKind::Png),
            bytes: Set(vec![1]),
            created_at: Set(now),
        };
        kept.insert(&db).await.unwrap();
        let id: ImageId = self.town.platform().clock.new_id();
        let row = image::ActiveModel {
            id: Set(id),
            proposal_id: Set(self.proposals[n]),
            uploader_id: Set(id_of(&self.teams[n])),
            file_hash: Set(format!("hash-{n}")),
            width: Set(1),
            height: Set(1),
            is_used: Set(true),
            created_at: Set(now),
        };
        row.insert(&db).await.unwrap();
        let sent = submission::Entity::find_by_id(self.submission(n).await)
            .one(&db)
            .await
            .unwrap()
            .unwrap();
        let text = sent
            .frozen
            .replace("Nobody explains", &format!("![x](/images/{id}#1x1) Nobody explains"));
        assert_ne!(text, sent.frozen);
        let mut sent = sent.into_active_model();
        sent.frozen = Set(text);
        sent.update(&db).await.unwrap();
        id
    }

    pub(super) async fn sees(&self, who: &Viewer, id: ImageId) -> bool {
        match images::sight(self.town.platform(), who, id).await {
            Ok(_) => true,
            Err(Error::NotFound) => false,
            Err(other) => panic!("{other}"),
        }
    }

    pub(super) async fn build(lab: server::testing::Lab, teams: usize, jurors: usize) -> Self {
        Self::build_with(lab, teams, jurors, |_| {}).await
    }

    pub(super) async fn build_with(
        lab: server::testing::Lab,
        count: usize,
        jurors: usize,
        adjust: impl FnOnce(&mut RoundSettings),
    ) -> Self {
        let town = Town::build(lab).await;
        let (mut teams, mut proposals) = (Vec::new(), Vec::new());
        let mut ids = Vec::new();
        for n in 0..count {
            let lead = town.lab.person(&format!("writer-{n}")).await;
            ids.push(town.team(&lead, &format!("Bridge {n}")).await);
            teams.push(lead);
        }
        town.next_phase();
        for (n, (lead, team)) in teams.iter().zip(ids).enumerate() {
            let id = town.proposal(lead, team).await;
            town.write(lead, id, "Nobody explains the papers.").await;
            name_source(&town, lead, id, n).await;
            submissions::submit(town.platform(), lead, id).await.unwrap();
            proposals.push(id);
        }
        town.next_phase();
        let mut sat = Vec::new();
        for n in 0..jurors {
            sat.push(juror(&town, &format!("judge-{n}")).await);
        }
        let criteria: Vec<CriterionId> = (0..2).map(|_| town.platform().clock.new_id()).collect();
        let rubric = vec![criterion(criteria[0], "Clear", 3), criterion(criteria[1], "Costs", 1)];
        rubrics::save_rubric(
            town.platform(),
            &town.organiser,
            town.challenge,
            Language::English,
            rubric,
        )
        .await
        .unwrap();
        let mut settings = RoundSettings {
            reviews_required: 2,
            juror_limit: 50,
            closes_at: town.platform().clock.now().plus(PHASE / 2),
            blind: false,
            anonymous: true,
        };
        adjust(&mut settings);
        let round = create_round(town.platform(), &town.organiser, town.challenge, &settings)
            .await
            .unwrap();
        Self {
            town,
            teams,
            proposals,
            jurors: sat,
            round,
            criteria,
        }
    }

    pub(super) async fn moved(&self, act: RoundAct) -> server::Result<()> {
        // Early or not: what the rule says of it is a story of rounds.
        let (platform, organiser) = (self.town.platform(), &self.town.organiser);
        move_round_for(platform, organiser, self.round, act, "The jury meets today.").await
    }

    pub(super) async fn opened(self) -> Self {
        self.moved(RoundAct::Open).await.unwrap();
        self
    }

    pub(super) async fn assigned(&self) -> u32 {
        let (platform, organiser) = (self.town.platform(), &self.town.organiser);
        let seal = assignments::preview(platform, organiser, self.round)
            .await
            .unwrap()
            .seal;
        assignments::publish_assignment(platform, organiser, self.round, &seal)
            .await
            .unwrap()
    }

    pub(super) async fn rows(&self) -> Vec<assignment::Model> {
        assignments::of_round(self.town.platform().db.read(), self.round)
            .await
            .unwrap()
    }

    pub(super) async fn submission(&self, n: usize) -> SubmissionId {
        let current = submissions::current(self.town.platform().db.read(), self.proposals[n]).await;
        current.unwrap().unwrap().id
    }

    /// A juror's assignments.
    pub(super) async fn of(&self, juror: &Viewer) -> Vec<AssignmentId> {
        let rows = self.rows().await;
        rows.iter()
            .filter(|row| row.juror_id == id_of(juror))
            .map(|row| row.id)
            .collect()
    }

    pub(super) fn form(&self, clear: u32, costs: u32) -> ReviewForm {
        let score = |value: u32| Score {
            value: Some(value),
            reason: if value < 2 { "Not said.".into() } else { String::new() },
        };
        ReviewForm {
            scores: [(self.criteria[0], score(clear)), (self.criteria[1], score(costs))].into(),
            private_note: "private words".into(),
            jury_note: "words to the jury".into(),
            feedback: "Say who pays.".into(),
        }
    }

    pub(super) async fn give(
        &self,
        juror: &Viewer,
        id: AssignmentId,
        clear: u32,
        costs: u32,
    ) -> server::Result<ReviewState> {
        save_review(self.town.platform(), juror, id, &self.form(clear, costs), Step::Finish).await
    }

    /// Every juror gives every review; each later juror is kinder.
    pub(super) async fn all_given(&self) {
        for (n, juror) in self.jurors.iter().enumerate() {
            for id in self.of(juror).await {
                self.give(juror, id, 1 + u32::try_from(n.min(2)).unwrap(), 2)
                    .await
                    .unwrap();
            }
        }
    }
}

/// What was done, as the audit log says it, in no order.
pub(super) async fn audited(court: &Court) -> Vec<String> {
    let db = court.town.platform().db.read();
    let entries = server::audit::entity::Entity::find().all(db).await.unwrap();
    entries.into_iter().map(|entry| entry.action).collect()
}

/// The keys of what somebody was told, newest first.
pub(super) async fn told(court: &Court, who: &Viewer) -> Vec<String> {
    let notices = server::notices::list(court.town.platform(), who, None, 50)
        .await
        .unwrap();
    notices.into_iter().map(|notice| notice.key).collect()
}

/// A juror without a mail address, so that the domain of the test's people is no tie.
pub(super) async fn juror(town: &Town, name: &str) -> Viewer {
    let viewer = town
        .lab
        .person_with(name, Role::Juror, Scope::Process(town.process))
        .await;
    account::Entity::update_many()
        .col_expr(account::Column::Email, Expr::value(Option::<String>::None))
        .filter(account::Column::Id.eq(id_of(&viewer)))
        .exec(&town.platform().db.writer())
        .await
        .unwrap();
    viewer
}

pub(super) fn conflict(kind: ConflictKind) -> NewConflict {
    NewConflict {
        kind,
        note: "We know each other.".into(),
    }
}
