//! Who sits in the bodies: seats of every origin, some vacant; and what changed there since.

use super::content::{BodyText, MandateText};
use super::story::{Story, find, missing};
use crate::bodies::entity::mandate;
use crate::bodies::mandates::{self, Ending};
use crate::bodies::members;
use crate::bodies::rules::{self, NewRules};
use crate::bodies::seats::{self, NewSeats};
use crate::bodies::{editing, officers, own, service};
use crate::error::Result;
use shared::bodies::members::{MemberForm, NewMember, Substitute};
use shared::bodies::{Officer, Term};
use shared::ids::BodyId;
use shared::polls::{Majority, PollRules};
use shared::time::Day;

impl Story {
    /// Gives the seats of a body to its members, in their order; those that are left are vacant.
    pub(super) async fn seat_members(&self, body: BodyId, text: &BodyText, day: i32) -> Result<()> {
        let chair = self.chair(&text.key).await?;
        let from = self.today.plus(day);
        if text.seats > 0 {
            let new = NewSeats {
                count: text.seats,
                label: String::new(),
                from,
            };
            seats::add(&self.platform, &chair, body, new).await?;
        }
        for (number, mandate) in (1..).zip(&text.mandates) {
            self.wait(2);
            let form = self.member_form(mandate, number, from)?;
            members::seat(&self.platform, &chair, body, NewMember::parse(&form)?).await?;
        }
        Ok(())
    }

    fn member_form(&self, mandate: &MandateText, number: i32, from: Day) -> Result<MemberForm> {
        Ok(MemberForm {
            name: self.pseudonym(&mandate.person)?.to_string(),
            origin: mandate.origin.clone(),
            delegated_by: mandate.by.clone(),
            from: from.to_string(),
            until: from.plus(730).to_string(),
            seat: number.to_string(),
            substitute: match &mandate.substitute {
                Some(key) => self.pseudonym(key)?.to_string(),
                None => String::new(),
            },
            ..MemberForm::default()
        })
    }

    /// A substitute of the council moves up, a member chooses a public name, the body gets a deputy and decides on other rules.
    pub(super) async fn change_bodies(&self, day: i32) -> Result<()> {
        self.at(day, 9, 0).await?;
        let (platform, body) = (&self.platform, find(&self.bodies, "council")?);
        let chair = self.chair("council").await?;
        let leaving = self.mandate_of(body, "bramble").await?;
        let substitute = Substitute {
            name: self.pseudonym("brandusa")?,
            from: None,
            until: None,
        };
        mandates::set_substitute(platform, &chair, body, leaving.id, Some(substitute)).await?;
        self.wait(20);
        let ending = Ending {
            until: self.today.plus(day),
            reason: "Moved to another town for work.".to_owned(),
            moves_up: true,
        };
        mandates::end(platform, &chair, body, leaving.id, ending).await?;

        let named = self.mandate_of(body, "myrtle").await?;
        let name = Some("Myrtle of the Harbour".to_owned());
        own::choose_name(platform, &self.person("myrtle").await?, body, named.id, name).await?;

        self.wait(10);
        let today = self.today.plus(day);
        let term = Term {
            from: today,
            until: Some(today.plus(365)),
        };
        officers::name(
            platform,
            &chair,
            body,
            Officer::Deputy,
            &self.pseudonym("linden")?,
            term,
        )
        .await?;

        self.wait(10);
        let row = service::get(platform, body).await?;
        let mut text = row.said().text;
        text.contact = "council@lumenport.example, room 2 of the town hall, Tuesdays from 14:00 to 18:00".to_owned();
        editing::edit(platform, &chair, body, text, row.parent_id).await?;
        let new = NewRules {
            rules: PollRules {
                majority: Majority::Absolute,
                ..PollRules::default()
            },
            from: self.today.plus(60),
            note: "Decided at the third sitting.".to_owned(),
        };
        rules::set(platform, &chair, body, new).await
    }

    async fn mandate_of(&self, body: BodyId, person: &str) -> Result<mandate::Model> {
        let account = find(&self.people, person)?;
        let held = members::seats(self.platform.db.read(), body, Day::of(self.platform.clock.now())).await?;
        let own = held.into_iter().find(|row| row.account_id == account);
        own.ok_or_else(|| missing(person))
    }
}
