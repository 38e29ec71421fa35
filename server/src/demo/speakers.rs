//! The sitting that goes on: an item that the room is at, a speech that pauses, and four people on the list.

use super::story::{Story, find};
use crate::error::{Error, Result};
use crate::meetings::agenda::{self, NewItem};
use crate::meetings::{attendance, service as meetings};
use crate::speakers::{guests, lead, service};
use shared::accounts::Pseudonym;
use shared::ids::{AgendaItemId, MeetingId};
use shared::meetings::{AgendaItemKind, AttendanceAct, MeetingAct, MeetingForm, MeetingText};
use shared::speakers::{LeadAct, ListOrder, SpeakingRules, SpeechKind};
use shared::time::Timestamp;

/// Who is in the room.
const PRESENT: [&str; 8] = [
    "chair", "member", "poppy", "sorrel", "myrtle", "linden", "brandusa", "yarrow",
];

/// Who has asked to speak, for what, in the order of asking; the first two get the floor.
const SPEAKERS: [(&str, SpeechKind); 6] = [
    ("poppy", SpeechKind::For),
    ("sorrel", SpeechKind::Against),
    ("myrtle", SpeechKind::For),
    ("linden", SpeechKind::Against),
    ("member", SpeechKind::Question),
    ("yarrow", SpeechKind::PointOfOrder),
];

impl Story {
    /// The council meets for two days; on the evening of `day` it breaks off in the middle of a debate.
    pub(super) async fn break_off_debate(&self, day: i32) -> Result<()> {
        self.at(day, 20, 0).await?;
        let (platform, body) = (&self.platform, find(&self.bodies, "council")?);
        let chair = self.person("chair").await?;
        let limits = SpeakingRules::default();
        let rules = SpeakingRules::new(ListOrder::Alternate, true, false, |kind| limits.limit(kind));
        service::set_rules(platform, &chair, body, rules).await?;
        let form = MeetingForm {
            title: "Two-day sitting: how the town asks us".to_owned(),
            starts_at: self.moment(day, 20, 0).to_minute(),
            place: "Town hall, room 2 (step-free)".to_owned(),
            link: String::new(),
            languages: "en fr ar".to_owned(),
        };
        let meeting = meetings::plan(platform, &chair, body, MeetingText::parse(&form)?).await?;
        let mut items = Vec::new();
        for title in [
            "Does the town ask us early enough?",
            "What we say to the budget of next year",
            "Any other business",
        ] {
            let new = NewItem {
                kind: AgendaItemKind::Topic,
                title: title.to_owned(),
                motion: None,
                minutes: 30,
            };
            items.push(agenda::add(platform, &chair, meeting, new).await?);
        }
        meetings::step(platform, &chair, meeting, MeetingAct::Open).await?;
        for person in PRESENT {
            let account = find(&self.people, person)?;
            attendance::set(platform, &chair, meeting, account, AttendanceAct::Confirm).await?;
        }
        let official = Pseudonym::parse(&self.name("laurel")?).map_err(|code| Error::field("laurel", code))?;
        guests::admit(platform, &chair, meeting, &official).await?;
        agenda::call(platform, &chair, items[0]).await?;
        self.debate(meeting, items[0]).await
    }

    async fn debate(&self, meeting: MeetingId, item: AgendaItemId) -> Result<()> {
        let (platform, chair) = (&self.platform, self.person("chair").await?);
        for (turn, (person, kind)) in SPEAKERS.into_iter().enumerate() {
            platform.clock.advance(20 * Timestamp::SECOND);
            service::ask(platform, &self.person(person).await?, meeting, item, kind).await?;
            if turn < 2 {
                platform.clock.advance(70 * Timestamp::SECOND);
                lead::lead(platform, &chair, meeting, item, LeadAct::Next, None).await?;
            }
        }
        lead::lead(platform, &chair, meeting, item, LeadAct::Pause, None).await
    }
}
