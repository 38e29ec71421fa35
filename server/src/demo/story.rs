//! The order of the demo's steps, and what each of them needs.

use super::READY;
use super::content::Content;
use crate::accounts::{Viewer, grants};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::{jobs, notices};
use shared::ids::{AccountId, BodyId, ChallengeId, MotionId, OfficeId, PracticeId, ProcessId, ProposalId, TeamId};
use shared::time::{Day, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// What was made so far, by the keys of the content.
pub(super) struct Story {
    pub platform: Platform,
    pub content: Content,
    pub today: Day,
    pub people: HashMap<String, AccountId>,
    pub processes: HashMap<String, ProcessId>,
    pub challenges: HashMap<String, ChallengeId>,
    pub teams: HashMap<String, TeamId>,
    pub proposals: HashMap<String, ProposalId>,
    pub practices: HashMap<String, PracticeId>,
    pub bodies: HashMap<String, BodyId>,
    /// By body and proposal.
    pub motions: HashMap<(String, String), MotionId>,
    pub offices: HashMap<String, OfficeId>,
}

impl Story {
    pub(super) fn new(platform: &Platform, today: Day) -> Result<Self> {
        // The year in which teams began to write: it is in the title and in the numbers.
        let (year, _, _) = today.plus(-160).ymd();
        Ok(Self {
            platform: platform.clone(),
            content: Content::read(year)?,
            today,
            people: HashMap::new(),
            processes: HashMap::new(),
            challenges: HashMap::new(),
            teams: HashMap::new(),
            proposals: HashMap::new(),
            practices: HashMap::new(),
            bodies: HashMap::new(),
            motions: HashMap::new(),
            offices: HashMap::new(),
        })
    }

    /// All steps, by their days.
    pub(super) async fn tell(&mut self) -> Result<()> {
        self.make_people().await?;

        // The first edition, up to its results.
        self.make_process("main").await?;
        self.make_teams("main", -193).await?;
        self.write_library(-175).await?;
        self.write_proposals("main", -168, 4).await?;
        self.name_sources("main", -120).await?;
        self.add_pictures("main", -119).await?;
        self.translate("main", -119).await?;
        self.submit_proposals("main", -118).await?;
        self.hold_jury("main", -110).await?;
        self.publish_results("main", -66).await?;

        // The town has a council; two months ago it sat.
        self.make_bodies(-65).await?;
        self.make_process("city").await?;
        self.take_up_motions(-63).await?;
        let sitting = self.content.assembly.sitting.clone();
        self.hold_sitting(&sitting, -60).await?;
        self.make_teams("city", -58).await?;
        self.recommend("wusata-mujtamaiyya").await?;
        self.forward_motions(-56).await?;
        self.recommend("ville-a-voix-haute").await?;
        let forum = self.content.assembly.forum.clone();
        self.hold_sitting(&forum, -48).await?;
        self.recommend("a-seat-and-a-budget").await?;
        self.write_proposals("city", -44, 1).await?;
        self.name_sources("city", -41).await?;

        // The new edition, and what happened in between.
        self.make_process("next").await?;
        self.make_teams("next", -28).await?;
        self.renew_library(-24).await?;
        self.read_notices(-20).await?;
        self.change_bodies(-20).await?;
        self.answer("a-seat-and-a-budget").await?;
        self.submit_proposals("city", -16).await?;
        self.write_proposals("next", -12, 1).await?;
        self.name_sources("next", -9).await?;
        self.add_pictures("next", -8).await?;
        self.write_wordlist("next").await?;
        self.report_progress("a-seat-and-a-budget", -7).await?;
        self.hold_jury("city", -6).await?;
        self.translate("next", -3).await?;
        self.ask_to_join(-3).await?;
        self.hold_talks(-2).await?;
        self.go_on_writing(-2).await?;
        self.submit_proposals("next", -2).await?;
        self.say_instead_of_writing(-2).await?;
        self.amend_motions(-1).await?;
        self.plan_sittings(-1).await?;
        self.bring_in_motions(-1).await?;
        self.prepare_sitting().await?;
        self.hold_chats(-1).await?;
        self.raise_hands(-1).await?;
        self.break_off_debate(-1).await?;
        self.finish().await
    }

    /// Everybody who is shown has read what they were told until then.
    async fn read_notices(&self, day: i32) -> Result<()> {
        self.at(day, 8, 0).await?;
        for person in self.content.people.iter().filter(|person| person.role.is_some()) {
            notices::read_all(&self.platform, &self.person(&person.key).await?).await?;
        }
        Ok(())
    }

    /// Says that the demo is whole.
    async fn finish(&self) -> Result<()> {
        let tx = self.platform.begin(&Viewer::anonymous()).await?;
        tx.audit(READY, ("demo", Uuid::nil()), serde_json::json!({})).await?;
        tx.commit().await
    }

    /// The moment `hour`:`minute` (UTC) of a day counted from today.
    pub(super) fn moment(&self, day: i32, hour: i64, minute: i64) -> Timestamp {
        self.today
            .plus(day)
            .start()
            .plus(hour * Timestamp::HOUR + minute * Timestamp::MINUTE)
    }

    /// Moves the clock on to that moment and does the background work that is due by then: letters, reminders.
    ///
    /// # Errors
    /// `Internal` when the moment is over: steps stand in the wrong order.
    pub(super) async fn at(&self, day: i32, hour: i64, minute: i64) -> Result<()> {
        let wait = self.moment(day, hour, minute).since(self.platform.clock.now());
        if wait < 0 {
            return Err(Error::Internal(format!("demo: day {day}, {hour}:{minute:02} is over")));
        }
        self.platform.clock.advance(wait);
        while jobs::run_next(&self.platform).await? {}
        Ok(())
    }

    /// Lets some minutes pass.
    pub(super) fn wait(&self, minutes: i64) {
        self.platform.clock.advance(minutes * Timestamp::MINUTE);
    }

    /// A person with the roles of this moment.
    pub(super) async fn person(&self, key: &str) -> Result<Viewer> {
        grants::viewer_of(&self.platform, find(&self.people, key)?).await
    }

    pub(super) fn name(&self, key: &str) -> Result<String> {
        let person = self.content.people.iter().find(|person| person.key == key);
        Ok(person.ok_or_else(|| missing(key))?.pseudonym.clone())
    }
}

/// What a key stands for.
pub(super) fn find<T: Copy>(all: &HashMap<String, T>, key: &str) -> Result<T> {
    all.get(key).copied().ok_or_else(|| missing(key))
}

pub(super) fn missing(key: &str) -> Error {
    Error::Internal(format!("demo content: nothing is called {key:?}"))
}
