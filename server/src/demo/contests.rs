//! Elections and choices of a sitting.

use super::assembly::choice;
use super::content::{ContestText, SittingText};
use super::story::{Story, find, missing};
use crate::accounts::Viewer;
use crate::bodies::members;
use crate::error::Result;
use crate::polls::service::{About, NewPoll};
use crate::polls::{cast, publication, service as polls};
use shared::ids::{BodyId, MeetingId};
use shared::polls::{Contest, ContestParts, Method, OptionTitle, PollRules, Secrecy, TieRule, Vote};
use shared::time::Day;

impl Story {
    /// Holds the contests of a sitting while it is open: made, voted by those present, published.
    pub(super) async fn hold_contests(
        &self,
        text: &SittingText,
        chair: &Viewer,
        meeting: MeetingId,
        body: BodyId,
    ) -> Result<()> {
        for contest in &text.contest {
            self.wait(10);
            let about = self.about(contest)?;
            let rules = PollRules {
                secrecy: choice(&contest.title, Secrecy::parse(&contest.secrecy))?,
                ..PollRules::default()
            };
            let new = NewPoll {
                title: contest.title.clone(),
                item: None,
                rules,
            };
            let of = about.contest;
            let poll = polls::make_about(&self.platform, chair, meeting, new, about).await?;
            polls::start(&self.platform, chair, poll).await?;
            let day = Day::of(self.platform.clock.now());
            let seats = members::seats(self.platform.db.read(), body, day).await?;
            for (person, vote) in text.present.iter().zip(&contest.votes) {
                let account = find(&self.people, person)?;
                let seat = seats.iter().find(|seat| seat.account_id == account);
                let seat = seat.ok_or_else(|| missing(person))?.id;
                let vote = choice(person, Vote::parse(&of, vote))?;
                cast::cast(&self.platform, &self.person(person).await?, poll, seat, vote).await?;
            }
            self.wait(4);
            polls::stop(&self.platform, chair, poll).await?;
            publication::publish(&self.platform, chair, poll).await?;
        }
        Ok(())
    }

    fn about(&self, text: &ContestText) -> Result<About> {
        let title = |option: &String| {
            let name = self.name(option).unwrap_or_else(|_| option.clone());
            choice(&text.title, OptionTitle::parse(&name))
        };
        let parts = ContestParts {
            method: choice(&text.title, Method::parse(&text.method))?,
            options: u16::try_from(text.options.len()).unwrap_or_default(),
            seats: text.seats,
            highest: 0,
            crosses: 1,
            tie: TieRule::Lot,
        };
        Ok(About {
            contest: Contest::new(parts)?,
            options: text.options.iter().map(title).collect::<Result<_>>()?,
            motions: Vec::new(),
        })
    }
}
