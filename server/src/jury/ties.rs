//! What ties jurors and teams have that the system knows: whom they mentor, the bodies and offices they sit in, the domains of their mail.
//!
//! [`ties`] gathers them; [`shared::jury::conflicts::found`] compares them. To add a kind of tie: a field of [`Ties`], its query here, its
//! line in `found`.

use super::subjects::{mentors, people_of};
use crate::accounts::entity::{account, grant};
use crate::accounts::grants::valid;
use crate::bodies::entity::mandate;
use crate::bodies::members::holding;
use crate::error::Result;
use crate::teams::entity::membership;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Email;
use shared::ids::{AccountId, TeamId};
use shared::jury::conflicts::Ties;
use shared::permissions::{Role, Scope};
use shared::time::{Day, Timestamp};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The ties of each juror, and of each team with all its people; nine queries at most, whatever their number.
///
/// # Errors
/// The database's.
pub async fn ties(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    teams: &[TeamId],
    now: Timestamp,
) -> Result<(HashMap<AccountId, Ties>, HashMap<TeamId, Ties>)> {
    let people = people_of(db, teams, now).await?;
    let all: BTreeSet<AccountId> = people
        .iter()
        .map(|(_, account)| *account)
        .chain(jurors.iter().copied())
        .collect();
    let domains = mail_domains(db, &all).await?;
    let organisations = organisations(db, &all, now).await?;
    let buddies = buddies(db, jurors, now).await?;
    let of_person = |person: AccountId| Ties {
        people: [person].into(),
        buddies: buddies.get(&person).cloned().unwrap_or_default(),
        organisations: organisations.get(&person).cloned().unwrap_or_default(),
        mail_domains: domains.get(&person).cloned().into_iter().collect(),
    };
    let mut of_teams: HashMap<TeamId, Ties> = teams.iter().map(|team| (*team, Ties::default())).collect();
    for (team, person) in people {
        let ties = of_teams.entry(team).or_default();
        let own = of_person(person);
        ties.people.extend(own.people);
        ties.organisations.extend(own.organisations);
        ties.mail_domains.extend(own.mail_domains);
    }
    let of_jurors = jurors.iter().map(|juror| (*juror, of_person(*juror))).collect();
    Ok((of_jurors, of_teams))
}

async fn mail_domains(db: &impl ConnectionTrait, people: &BTreeSet<AccountId>) -> Result<HashMap<AccountId, String>> {
    let mails: Vec<(AccountId, Option<Email>)> = account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::Email])
        .filter(account::Column::Id.is_in(people.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    let domains = mails.into_iter().filter_map(|(id, email)| Some((id, email?.domain())));
    Ok(domains.collect())
}

/// The offices that people answer for and the bodies that they sit in now, as words to compare.
async fn organisations(
    db: &impl ConnectionTrait,
    people: &BTreeSet<AccountId>,
    now: Timestamp,
) -> Result<BTreeMap<AccountId, BTreeSet<String>>> {
    let mut found: BTreeMap<AccountId, BTreeSet<String>> = BTreeMap::new();
    let roles = grant::Entity::find()
        .filter(grant::Column::AccountId.is_in(people.iter().copied()))
        .filter(grant::Column::ScopeKind.is_in(["office", "body"]))
        .filter(valid(now))
        .all(db)
        .await?;
    for row in roles {
        let Some(grant) = row.grant() else { continue };
        found.entry(row.account_id).or_default().insert(grant.scope.to_text());
    }
    let seats = mandate::Entity::find()
        .filter(holding(Day::of(now)))
        .filter(mandate::Column::AccountId.is_in(people.iter().copied()))
        .all(db)
        .await?;
    for seat in seats {
        let body = Scope::Body(seat.body_id).to_text();
        found.entry(seat.account_id).or_default().insert(body);
    }
    Ok(found)
}

/// Whom each juror mentors in any team, and who mentors them.
async fn buddies(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    now: Timestamp,
) -> Result<BTreeMap<AccountId, BTreeSet<AccountId>>> {
    let mentoring = grant::Entity::find()
        .filter(grant::Column::AccountId.is_in(jurors.iter().copied()))
        .filter(grant::Column::Role.eq(Role::Mentor))
        .filter(grant::Column::ScopeKind.eq("team"))
        .filter(valid(now))
        .all(db)
        .await?;
    let mentored = match mentoring.is_empty() {
        true => Vec::new(),
        false => {
            membership::Entity::find()
                .filter(membership::Column::TeamId.is_in(mentoring.iter().map(|row| row.scope_id)))
                .all(db)
                .await?
        }
    };
    let own = membership::Entity::find()
        .filter(membership::Column::AccountId.is_in(jurors.iter().copied()))
        .all(db)
        .await?;
    let teams: Vec<TeamId> = own.iter().map(|row| row.team_id).collect();
    let their_mentors = match teams.is_empty() {
        true => Vec::new(),
        false => mentors(db, &teams, now).await?,
    };
    let mut found: BTreeMap<AccountId, BTreeSet<AccountId>> = BTreeMap::new();
    for row in mentoring {
        let team = mentored.iter().filter(|member| member.team_id.0 == row.scope_id);
        found
            .entry(row.account_id)
            .or_default()
            .extend(team.map(|member| member.account_id));
    }
    for row in own {
        let mentors = their_mentors.iter().filter(|(team, _)| *team == row.team_id);
        found
            .entry(row.account_id)
            .or_default()
            .extend(mentors.map(|(_, mentor)| *mentor));
    }
    Ok(found)
}
