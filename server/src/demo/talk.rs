//! What teams and their mentors say to each other: about their drafts, in other words they suggest, in the chat, by a raised hand.

use super::content::TalkText;
use super::story::{Story, find};
use crate::chat;
use crate::comments::service::{self, Chosen};
use crate::comments::suggestions::{self, Suggested};
use crate::error::{Error, Result};
use crate::hands;
use shared::chat::ChatText;
use shared::comments::{CommentText, ThreadState};
use shared::hands::HandQuestion;
use shared::suggestions::{DeclineReason, Replacement};

impl Story {
    /// Lets them talk on `day`.
    pub(super) async fn hold_talks(&self, day: i32) -> Result<()> {
        self.at(day, 8, 30).await?;
        for text in &self.content.talks {
            self.hold_talk(text).await?;
        }
        Ok(())
    }

    async fn hold_talk(&self, text: &TalkText) -> Result<()> {
        let (proposal, found) = self.text_of(&text.proposal, &text.section).await?;
        let document = found.document;
        let mut talk = None;
        for (key, words) in &text.says {
            self.wait(7);
            let who = self.person(key).await?;
            let words = CommentText::parse(words).map_err(|code| Error::field(key, code))?;
            if let Some(talk) = talk {
                service::reply(&self.platform, &who, talk, &words).await?;
            } else {
                let chosen = Chosen::Quote(text.quote.clone());
                let suggested = text.suggests.as_deref().map(Replacement::parse).transpose();
                let suggested = suggested.map_err(|code| Error::field(key, code))?;
                let suggested = suggested.map(|replacement| Suggested {
                    base: None,
                    replacement,
                });
                let made = service::start(
                    &self.platform,
                    &who,
                    proposal,
                    document,
                    &chosen,
                    &words,
                    suggested.as_ref(),
                );
                talk = Some(made.await?);
            }
        }
        let Some(talk) = talk else { return Ok(()) };
        if let Some(key) = &text.accepted_by {
            suggestions::accept(&self.platform, &self.person(key).await?, talk).await?;
        }
        if let Some((key, reason)) = &text.declined_by {
            let reason = DeclineReason::parse(reason).map_err(|code| Error::field(key, code))?;
            suggestions::decline(&self.platform, &self.person(key).await?, talk, reason).await?;
        }
        if let Some(key) = &text.ended_by {
            service::set_state(&self.platform, &self.person(key).await?, talk, ThreadState::Resolved).await?;
        }
        Ok(())
    }

    /// Lets them chat on `day`.
    pub(super) async fn hold_chats(&self, day: i32) -> Result<()> {
        self.at(day, 17, 0).await?;
        for chat in &self.content.chats {
            let proposal = self.proposal(&chat.proposal)?;
            for (key, words) in &chat.says {
                self.wait(3);
                let words = ChatText::parse(words).map_err(|code| Error::field(key, code))?;
                chat::service::say(&self.platform, &self.person(key).await?, proposal, &words).await?;
            }
        }
        Ok(())
    }

    /// Lets teams raise their hands on `day`; they still wait.
    pub(super) async fn raise_hands(&self, day: i32) -> Result<()> {
        self.at(day, 18, 30).await?;
        for hand in &self.content.hands {
            let question = HandQuestion::parse(&hand.question).map_err(|code| Error::field(&hand.team, code))?;
            let (team, who) = (find(&self.teams, &hand.team)?, self.person(&hand.person).await?);
            hands::service::raise(&self.platform, &who, team, Some(&question)).await?;
        }
        Ok(())
    }
}
