//! Who reads the letter of a jury, and when.

use super::*;
use server::jury::letters::{get_letter, list_letters};

const ALL: Shown = Shown {
    totals: true,
    ranks: true,
    feedback: true,
    jurors: false,
};

impl Court {
    /// Every review is in, the round is closed, and all is decided by the phase of results.
    async fn all_decided(self) -> Self {
        self.assigned().await;
        self.all_given().await;
        self.moved(RoundAct::Close).await.unwrap();
        self.town.next_phase();
        let mut decisions = Vec::new();
        for n in 0..self.proposals.len() {
            decisions.push(Decision {
                submission: self.submission(n).await,
                kind: if n == 0 { "selected" } else { "not_selected" }.into(),
                reason: format!("Reasons for {n}"),
            });
        }
        decide(self.town.platform(), &self.town.organiser, self.round, &decisions)
            .await
            .unwrap();
        self
    }
}

both_databases! {
    async fn organisers_read_a_letter_as_its_team_will_get_it(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let submission = court.submission(0).await;
        let list = list_letters(&platform, &organiser, court.round, None).await.unwrap();
        assert!(list.lines.is_empty(), "the jury is at work");
        let early = get_letter(&platform, &organiser, court.round, submission, Some(ALL)).await;
        assert!(matches!(early, Err(Error::NotFound)));

        let court = court.all_decided().await;
        let list = list_letters(&platform, &organiser, court.round, None).await.unwrap();
        assert_eq!((list.lines.len(), list.after, list.state), (2, None, RoundState::Closed));
        let decided = list.lines.iter().find(|line| line.subject.submission == submission).unwrap();
        assert!(decided.decision.unwrap().is_selected());
        let bare = get_letter(&platform, &organiser, court.round, submission, Some(Shown::default())).await.unwrap();
        assert!(bare.mean.is_none() && bare.rank.is_none() && bare.criteria.is_empty() && bare.comments.is_empty());
        let preview = get_letter(&platform, &organiser, court.round, submission, Some(ALL)).await.unwrap();
        assert_eq!((preview.reason.as_str(), preview.comments.len(), preview.round.state), ("Reasons for 0", 2, RoundState::Closed));
        assert_eq!((preview.process.title.as_str(), preview.subject.team_name.as_deref()), ("Edition 2026", Some("Bridge 0")));
        assert!(preview.criteria.iter().all(|one| one.counts.iter().sum::<u32>() == 2));

        let shown = Shown { totals: false, ranks: true, feedback: true, jurors: false };
        publish(&platform, &organiser, court.round, shown).await.unwrap();
        let told = feedback::get_feedback(&platform, &court.teams[0], court.proposals[0]).await.unwrap();
        let sent = get_letter(&platform, &organiser, court.round, submission, Some(ALL)).await.unwrap();
        assert!(sent.mean.is_none() && sent.criteria.is_empty(), "what was chosen when it was published counts");
        assert_eq!((sent.rank, &sent.comments, &sent.reason), (told.rank, &told.comments, &told.reason));
        assert!(sent.rank.is_some() && told.round.published_at.is_some());
        let noted = server::audit::entity::Entity::find().all(platform.db.read()).await.unwrap();
        assert_eq!(noted.iter().filter(|line| line.action == "letter.read").count(), 3);
    }

    async fn a_letter_is_hidden_from_all_others_and_from_organisers_of_the_team(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await.all_decided().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let submission = court.submission(0).await;
        let elsewhere = Scope::Process(shared::ids::ProcessId(uuid::Uuid::nil()));
        let foreign = court.town.lab.person_with("foreign", Role::Organiser, elsewhere).await;
        let admin = court.town.lab.person_with("root-person", Role::Admin, Scope::Platform).await;
        let stranger = court.town.lab.person("stranger").await;
        for who in [&foreign, &admin, &stranger, &court.teams[0], &court.jurors[0]] {
            let name = &who.person().unwrap().pseudonym;
            assert!(matches!(list_letters(&platform, who, court.round, None).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(get_letter(&platform, who, court.round, submission, Some(ALL)).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(feedback::get_feedback(&platform, who, court.proposals[0]).await, Err(Error::NotFound)), "{name}");
        }
        let nobody = Viewer::anonymous();
        assert!(matches!(list_letters(&platform, &nobody, court.round, None).await, Err(Error::LoggedOut)));
        assert!(matches!(get_letter(&platform, &nobody, court.round, submission, Some(ALL)).await, Err(Error::LoggedOut)));

        // Who helps the team of a proposal reads its letter when the team does.
        let list = list_letters(&platform, &organiser, court.round, None).await.unwrap();
        let team = list.lines.iter().find(|line| line.subject.submission == submission).unwrap().subject.team;
        court.town.lab.grant(id_of(&organiser), Role::Mentor, Scope::Team(team)).await;
        let mentor = court.town.again(&organiser).await;
        let list = list_letters(&platform, &mentor, court.round, None).await.unwrap();
        assert!(list.lines.len() == 1 && list.lines[0].subject.submission != submission);
        assert!(matches!(get_letter(&platform, &mentor, court.round, submission, Some(ALL)).await, Err(Error::NotFound)));
        publish(&platform, &organiser, court.round, ALL).await.unwrap();
        assert!(feedback::get_feedback(&platform, &mentor, court.proposals[0]).await.is_ok());
    }

    async fn letters_come_in_pages_that_ask_as_often(lab: Lab) {
        let court = Court::build(lab, 52, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        court.moved(RoundAct::Close).await.unwrap();
        let start = platform.db.queries();
        let first = list_letters(&platform, &organiser, court.round, None).await.unwrap();
        let asked = platform.db.queries() - start;
        assert!(first.lines.len() == 50 && first.lines.iter().all(|line| line.decision.is_none()));
        let start = platform.db.queries();
        let second = list_letters(&platform, &organiser, court.round, first.after).await.unwrap();
        assert_eq!(platform.db.queries() - start, asked);
        assert_eq!((second.lines.len(), second.after), (2, None));
        assert!(asked <= 15, "{asked}");
        let undecided = first.lines[0].subject.submission;
        assert!(matches!(get_letter(&platform, &organiser, court.round, undecided, Some(ALL)).await, Err(Error::NotFound)));
    }
}
