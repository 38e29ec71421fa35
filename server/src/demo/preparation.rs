//! The council's next sitting, prepared: a full agenda with papers, invitations with answers, a substitute who was called.

use super::story::{Story, find, missing};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::meetings::agenda::{self, NewItem};
use crate::meetings::{entity::meeting, service as meetings};
use crate::preparation::replies::{self, Hand};
use crate::preparation::{arrangements, documents, invitations};
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::{Language, Languages};
use shared::meetings::{AgendaItemKind, MeetingForm, MeetingState, MeetingText};
use shared::preparation::order::{Side, Step};
use shared::preparation::replies::Reply;
use shared::preparation::{Arrangements, ItemDetails, Paper, order};

/// What the members of the council answer; who is not named has not yet.
const ANSWERS: [(&str, Reply); 6] = [
    ("chair", Reply::Yes),
    ("member", Reply::Yes),
    ("poppy", Reply::Yes),
    ("sorrel", Reply::No),
    ("myrtle", Reply::Yes),
    ("yarrow", Reply::Substitute),
];

const PAPER: &str = "What the council recommended, and where it stands\n\n\
    1. A seat and a budget: accepted, two of three steps are done.\n\
    2. Ville à voix haute: the town has not answered.\n\
    3. Community agents: the town has not answered.\n";

impl Story {
    /// Prepares the next sitting of the council, on the day on which it was planned.
    pub(super) async fn prepare_sitting(&self) -> Result<()> {
        self.wait(20);
        let body = find(&self.bodies, &self.content.assembly.sitting.body)?;
        let all = meetings::list(&self.platform, body, None, 10).await?;
        let planned = all.into_iter().filter(|one| one.state == MeetingState::Planned);
        let next = planned.min_by_key(|one| one.starts_at);
        let next = next.ok_or_else(|| missing("a planned sitting"))?;
        let secretary = self.person("secretary").await?;
        self.arrange(&secretary, &next).await?;
        self.fill_agenda(&secretary, next.id).await?;
        self.wait(30);
        invitations::invite(&self.platform, &secretary, next.id).await?;
        for (person, reply) in ANSWERS {
            self.wait(7);
            let hand = Hand::Own(self.person(person).await?, next.id);
            replies::reply(&self.platform, &hand, reply).await?;
        }
        self.wait(9);
        let hand = Hand::Own(self.person("acanto").await?, next.id);
        replies::reply(&self.platform, &hand, Reply::Yes).await?;
        // One more is planned, with nobody invited yet.
        let later = MeetingForm {
            title: "Fifth sitting: the drawing of lots".into(),
            starts_at: self.moment(51, 18, 0).to_minute(),
            place: next.place,
            languages: next.languages.to_string(),
            ..MeetingForm::default()
        };
        let later = MeetingText::parse(&later)?;
        let later = arrangements::plan(&self.platform, &secretary, body, later, Arrangements::default()).await?;
        let report = NewItem {
            kind: AgendaItemKind::Report,
            title: "Report: how the lots were drawn last time".into(),
            motion: None,
            minutes: 20,
        };
        agenda::add(&self.platform, &secretary, later, report).await?;
        Ok(())
    }

    async fn arrange(&self, secretary: &Viewer, next: &meeting::Model) -> Result<()> {
        let text = MeetingText {
            title: next.title.clone(),
            starts_at: next.starts_at,
            place: next.place.clone(),
            link: Some("https://call.lumenport.example/council".into()),
            languages: next.languages.clone(),
        };
        let said = Arrangements {
            minutes: 150,
            access: "Entrance on the side of the water, without steps. The lift speaks. A place for prams is beside the door.".into(),
            interpretation: Languages::of([Language::French, Language::Arabic]),
            link_is_public: false,
        };
        arrangements::change(&self.platform, secretary, next.id, text, said).await
    }

    async fn fill_agenda(&self, secretary: &Viewer, id: MeetingId) -> Result<()> {
        let item = |kind, title: &str, minutes| NewItem {
            kind,
            title: title.to_owned(),
            motion: None,
            minutes,
        };
        let said = |presenter: &str, notes: &str| ItemDetails {
            presenter: presenter.to_owned(),
            notes: notes.to_owned(),
            ..ItemDetails::default()
        };
        let add = async |new: NewItem, details: ItemDetails| -> Result<AgendaItemId> {
            self.wait(2);
            agenda::add_with(&self.platform, secretary, id, new, details).await
        };
        let welcome = add(
            item(AgendaItemKind::Topic, "Welcome, attendance, agenda", 10),
            said("Chair", ""),
        )
        .await?;
        let part = |parent| ItemDetails {
            parent: Some(parent),
            ..ItemDetails::default()
        };
        let existing = agenda::of_meeting(self.platform.db.read(), id).await?;
        let first = existing.first().ok_or_else(|| missing("an agenda"))?.id;
        agenda::place(&self.platform, secretary, welcome, |slots| {
            let drop = order::Drop {
                side: Side::Before,
                target: first,
            };
            drop.to(slots, welcome)
        })
        .await?;
        let report = existing.iter().find(|one| one.kind == AgendaItemKind::Report);
        let report = report.ok_or_else(|| missing("a report"))?.id;
        add(item(AgendaItemKind::Report, "Ville à voix haute", 10), part(report)).await?;
        add(
            item(AgendaItemKind::Report, "Community agents in the employment office", 10),
            part(report),
        )
        .await?;
        let notes = "One seat in the town's committee for participation, until the end of next year.";
        add(
            item(
                AgendaItemKind::Election,
                "Election: our seat in the committee for participation",
                25,
            ),
            said("Secretary", notes),
        )
        .await?;
        let inside = ItemDetails {
            internal: true,
            ..said("Chair", "")
        };
        let inside = add(item(AgendaItemKind::Topic, "How we work together", 15), inside).await?;
        agenda::place(&self.platform, secretary, inside, |slots| Step::Up.to(slots, inside)).await?;
        let paper = |title: &str, item, link: Option<&str>, internal| Paper {
            title: title.to_owned(),
            item,
            link: link.map(str::to_owned),
            internal,
        };
        let (platform, viewer) = (&self.platform, secretary);
        let follow_up = paper("Where our recommendations stand", Some(report), None, false);
        let file = ("follow-up.txt", PAPER.as_bytes().to_vec());
        documents::add(platform, viewer, id, follow_up, Some(file)).await?;
        let rules = paper(
            "Rules of the committee",
            None,
            Some("https://lumenport.example/committee"),
            false,
        );
        documents::add(platform, viewer, id, rules, None).await?;
        let notes = paper(
            "Notes of the last retreat",
            Some(inside),
            Some("https://lumenport.example/retreat"),
            true,
        );
        documents::add(platform, viewer, id, notes, None).await?;
        Ok(())
    }
}
