//! Amendments: a motion of the council with five of them, one in its text, one rejected, two that do not fit together, one to another.

use super::story::{Story, find};
use crate::accounts::Viewer;
use crate::amendments::{around, decisions, make, merge, procedure, service};
use crate::error::{Error, Result};
use crate::motions::service as motions;
use shared::amendments::Decision;
use shared::amendments::fields::{AmendmentForm, AmendmentText, ProcedureForm, ProcedureText};
use shared::ids::{AmendmentId, MotionId};
use shared::languages::Language;
use shared::motions::{MotionForm, MotionText};

const TITLE: &str = "How the council listens between two sittings";

const TEXT: &str = "The council holds an open hour once a month. Everybody who is 18 to 30 and new in Lumenport can come without an appointment.

The open hour is at the town hall, on a weekday at five in the afternoon.

What is said there is written down without names and read at the next sitting.

The town pays for interpretation in French and Arabic.";

const REASON: &str =
    "Between two sittings ten weeks pass. People told us that they have forgotten their question by then.";

/// Who asks for what: person, kind, paragraph, words, reasons.
type Asked = (&'static str, &'static str, u32, &'static str, &'static str);

const EVENINGS: Asked = (
    "poppy",
    "replace",
    2,
    "The open hour is at the library at the port, on a weekday at seven in the evening.",
    "At five most of us are still at work, and nobody feels at home in the town hall.",
);

const SATURDAYS: Asked = (
    "member",
    "replace",
    2,
    "The open hour is at the town hall, on a Saturday at eleven in the morning. Children are looked after.",
    "Parents cannot come in the week. On Saturdays the town hall is empty.",
);

const ANSWERS: Asked = (
    "yarrow",
    "insert",
    3,
    "Whoever asked something gets an answer within two weeks, also when the answer is that nothing can be done.",
    "Being heard without an answer is what people already know.",
);

const NO_NOTES: Asked = (
    "brandusa",
    "delete",
    3,
    "",
    "If it is written down, some will not dare to speak.",
);

const SEASONS: Asked = (
    "linden",
    "replace",
    1,
    "The open hour is at the library at the port, on a weekday at seven in the evening, and once in each season in another part of the town.",
    "People at the edge of the town need an hour by bus to the port.",
);

impl Story {
    /// Members amend a motion of the council, and its chair leads them through it.
    pub(super) async fn amend_motions(&self, day: i32) -> Result<()> {
        self.at(day, 9, 0).await?;
        let platform = &self.platform;
        let secretary = self.person("secretary").await?;
        let form = MotionForm {
            title: TITLE.to_owned(),
            text: TEXT.to_owned(),
            reason: REASON.to_owned(),
        };
        let council = find(&self.bodies, "council")?;
        let motion = motions::write(
            platform,
            &secretary,
            council,
            MotionText::parse(&form)?,
            Language::English,
        )
        .await?;
        let answers = self.ask(motion, None, ANSWERS).await?;
        let evening = self.ask(motion, None, EVENINGS).await?;
        self.ask(motion, Some(evening), SEASONS).await?;
        let notes = self.ask(motion, None, NO_NOTES).await?;
        self.ask(motion, None, SATURDAYS).await?;
        for person in ["member", "sorrel"] {
            around::support(platform, &self.person(person).await?, answers, true).await?;
        }
        around::support(platform, &self.person("myrtle").await?, evening, true).await?;

        let chair = self.person("chair").await?;
        self.wait(20);
        self.suggest(&chair, answers, "accept", "").await?;
        procedure::answer(platform, &self.person("yarrow").await?, answers, true).await?;
        self.suggest(
            &chair,
            notes,
            "reject",
            "The notes have no names. Without them nothing reaches the sitting.",
        )
        .await?;
        procedure::answer(platform, &self.person("brandusa").await?, notes, false).await?;
        self.suggest(
            &chair,
            evening,
            "vote",
            "The council decides between the evening and Saturday.",
        )
        .await?;
        procedure::answer(platform, &self.person("poppy").await?, evening, true).await?;

        self.wait(30);
        decisions::record(platform, &chair, answers, Decision::Adopt, None).await?;
        decisions::record(platform, &chair, notes, Decision::Reject, None).await?;
        let next = merge::desk(platform, &chair, motion)
            .await?
            .next
            .ok_or(Error::NotFound)?;
        make::make_version(platform, &chair, motion, &make::seal(&next)).await?;
        Ok(())
    }

    async fn ask(&self, motion: MotionId, to: Option<AmendmentId>, asked: Asked) -> Result<AmendmentId> {
        self.wait(7);
        let (person, kind, paragraph, text, reason) = asked;
        let text = AmendmentText::parse(&AmendmentForm {
            kind: kind.to_owned(),
            paragraph: paragraph.to_string(),
            text: text.to_owned(),
            reason: reason.to_owned(),
        })?;
        service::propose(&self.platform, &self.person(person).await?, motion, to, text).await
    }

    async fn suggest(&self, chair: &Viewer, id: AmendmentId, kind: &str, reason: &str) -> Result<()> {
        self.wait(2);
        let text = ProcedureText::parse(&ProcedureForm {
            procedure: kind.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        })?;
        procedure::propose(&self.platform, chair, id, text).await
    }
}
