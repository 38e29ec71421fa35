//! A body, its people and its open meeting, for stories.

use super::*;

pub(super) fn name(pseudonym: &str) -> Pseudonym {
    Pseudonym::parse(pseudonym).unwrap()
}

pub(super) fn body_text(title: &str, level: &str) -> BodyText {
    let form = BodyForm {
        name: title.into(),
        level: level.into(),
        place: "Amiens".into(),
        ..Default::default()
    };
    BodyText::parse(&form).unwrap()
}

pub(super) fn rules(secrecy: Secrecy) -> PollRules {
    PollRules {
        secrecy,
        majority: Majority::Simple,
        quorum: Quorum {
            of: QuorumOf::Present,
            share: Share::Half,
        },
        presence: Presence::Needed,
        proxies: 1,
    }
}

/// A body with a chair, a secretary and `size` members, its open meeting, and a motion in debate.
pub(super) struct Sitting {
    pub(super) chair: Viewer,
    pub(super) secretary: Viewer,
    pub(super) members: Vec<(Viewer, MandateId)>,
    pub(super) body: BodyId,
    pub(super) meeting: MeetingId,
    pub(super) motion: MotionId,
    pub(super) item: shared::ids::AgendaItemId,
}

impl Sitting {
    pub(super) async fn open(lab: &Lab, size: usize) -> Self {
        let platform = &lab.platform;
        let admin = lab.person_with("noor", Role::Admin, Scope::Platform).await;
        let chair = lab.person("chair").await;
        let secretary = lab.person("secretary").await;
        let new = NewBody {
            text: body_text("Youth council", "municipal"),
            language: Language::English,
            parent: None,
            rules: rules(Secrecy::Named),
            chair: name("chair"),
        };
        let body = bodies::found(platform, &admin, new).await.unwrap();
        let chair = lab.viewer(chair.account_id().unwrap()).await;
        bodies::name_officer(platform, &chair, body, Role::Secretary, &name("secretary"))
            .await
            .unwrap();
        let secretary = lab.viewer(secretary.account_id().unwrap()).await;
        let mut members = Vec::new();
        for n in 0..size {
            let person = lab.person(&format!("member{n}")).await;
            let mandate = members::seat(
                platform,
                &secretary,
                body,
                seat_of(&format!("member{n}"), "2026-01-01", ""),
            )
            .await
            .unwrap();
            members.push((person, mandate));
        }
        let meeting = meetings::plan(platform, &secretary, body, meeting_text())
            .await
            .unwrap();
        let text = MotionText::parse(&MotionForm {
            title: "Buses until midnight".into(),
            text: "The town lets buses run.\n\nUntil midnight.".into(),
            reason: String::new(),
        });
        let motion = motions::write(platform, &secretary, body, text.unwrap(), Language::English)
            .await
            .unwrap();
        let item = NewItem {
            kind: AgendaItemKind::Motion,
            title: "Buses".into(),
            motion: Some(motion),
            minutes: 20,
        };
        let item = agenda::add(platform, &secretary, meeting, item).await.unwrap();
        meetings::step(platform, &chair, meeting, MeetingAct::Open)
            .await
            .unwrap();
        let sitting = Self {
            chair,
            secretary,
            members,
            body,
            meeting,
            motion,
            item,
        };
        for (person, _) in &sitting.members {
            sitting.confirm(platform, person).await;
        }
        agenda::call(platform, &sitting.chair, item).await.unwrap();
        sitting
    }

    pub(super) async fn confirm(&self, platform: &Platform, person: &Viewer) {
        let account = person.account_id().unwrap();
        attendance::set(platform, &self.secretary, self.meeting, account, AttendanceAct::Confirm)
            .await
            .unwrap();
    }

    pub(super) async fn poll(&self, platform: &Platform, rules: PollRules) -> PollId {
        let new = NewPoll {
            title: "Adopt the motion?".into(),
            item: Some(self.item),
            rules,
        };
        polls::make(platform, &self.chair, self.meeting, new).await.unwrap()
    }

    /// A poll that has nothing to do with the agenda.
    pub(super) async fn poll_about(&self, platform: &Platform, rules: PollRules, about: About) -> PollId {
        let new = NewPoll {
            title: "What shall it be?".into(),
            item: None,
            rules,
        };
        polls::make_about(platform, &self.chair, self.meeting, new, about)
            .await
            .unwrap()
    }

    /// Everybody casts a vote, in the order of the members.
    pub(super) async fn cast_all(&self, platform: &Platform, poll: PollId, texts: &[&str]) {
        for ((person, mandate), text) in self.members.iter().zip(texts) {
            let vote = vote_of(platform, poll, text).await;
            cast::cast(platform, person, poll, *mandate, vote).await.unwrap();
        }
    }

    /// Starts a poll, has everybody vote and stops it.
    pub(super) async fn voted(&self, platform: &Platform, poll: PollId, texts: &[&str]) {
        polls::start(platform, &self.chair, poll).await.unwrap();
        self.cast_all(platform, poll, texts).await;
        polls::stop(platform, &self.chair, poll).await.unwrap();
    }

    pub(super) async fn started(&self, platform: &Platform, secrecy: Secrecy) -> PollId {
        let poll = self.poll(platform, rules(secrecy)).await;
        polls::start(platform, &self.chair, poll).await.unwrap();
        poll
    }
}

/// What a poll among options is about.
pub(super) fn contest(method: Method, seats: u16, titles: &[&str], tie: TieRule) -> About {
    let parts = ContestParts {
        method,
        options: u16::try_from(titles.len()).unwrap(),
        seats,
        highest: 5,
        crosses: 2,
        tie,
    };
    About {
        contest: Contest::new(parts).unwrap(),
        options: titles.iter().map(|title| OptionTitle::parse(title).unwrap()).collect(),
        motions: Vec::new(),
    }
}

/// A vote by its text.
pub(super) async fn vote_of(platform: &Platform, poll: PollId, text: &str) -> Vote {
    let contest = reading::get(platform, poll).await.unwrap().contest().unwrap();
    Vote::parse(&contest, text).unwrap()
}

/// What was published.
pub(super) async fn published_file(platform: &Platform, poll: PollId) -> PublishedPoll {
    reading::get(platform, poll).await.unwrap().published().unwrap()
}

pub(super) fn seat_of(pseudonym: &str, from: &str, until: &str) -> NewMandate {
    NewMandate {
        name: name(pseudonym),
        substitute: None,
        term: Term::parse(from, until).unwrap(),
        origin: MandateOrigin::Elected,
        public_name: None,
    }
}

/// Ends the mandate of a member.
pub(super) async fn ended(platform: &Platform, sitting: &Sitting, member: usize, until: Day) {
    let ending = Ending {
        until,
        reason: "Moved away.".into(),
        moves_up: false,
    };
    let mandate = sitting.members[member].1;
    server::bodies::mandates::end(platform, &sitting.secretary, sitting.body, mandate, ending)
        .await
        .unwrap();
}

pub(super) fn meeting_text() -> MeetingText {
    let form = MeetingForm {
        title: "Summer sitting".into(),
        starts_at: "2026-06-01T09:00".into(),
        place: "Town hall".into(),
        link: String::new(),
        languages: "fr en".into(),
    };
    MeetingText::parse(&form).unwrap()
}

pub(super) fn conflict<T: std::fmt::Debug>(result: server::Result<T>) -> &'static str {
    match result {
        Err(Error::Conflict(code)) => code,
        other => panic!("a conflict was due: {other:?}"),
    }
}
