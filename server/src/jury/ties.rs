//! What ties jurors and teams have that the system knows: whom they mentor, the bodies and offices they sit in, the domains of their mail.
//!
//! [`ties`] gathers them; [`shared::jury::conflicts::found`] compares them. To add a kind of tie: a field of [`Ties`], its query here, its
//! line in `found`.

use super::subjects::mentors;
use crate::accounts::entity::{account, grant};
use crate::accounts::grants::valid;
use crate::bodies::entity::mandate;
use crate::bodies::members::holding;
use crate::error::Result;
use crate::teams::entity::membership;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Email;
use shared::ids::{AccountId, TeamId};
use shared::jury::conflicts::Ties;
use shared::permissions::{Role, Scope};
use shared::time::{Day, Timestamp};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The ties of each juror, and of each team with all its people; seven queries at most, whatever their number.
///
/// # Errors
/// The database's.
pub async fn ties(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    teams: &[TeamId],
    now: Timestamp,
) -> Result<(HashMap<AccountId, Ties>, HashMap<TeamId, Ties>)> {
    let of_either = Condition::any()
        .add(membership::Column::TeamId.is_in(teams.iter().copied()))
        .add(membership::Column::AccountId.is_in(jurors.iter().copied()));
    let members = membership::Entity::find().filter(of_either).all(db).await?;
    let mut people: Vec<(TeamId, AccountId)> = members
        .iter()
        .filter(|row| teams.contains(&row.team_id))
        .map(|row| (row.team_id, row.account_id))
        .collect();
    people.extend(mentors(db, teams, now).await?);
    let all: BTreeSet<AccountId> = people
        .iter()
        .map(|(_, account)| *account)
        .chain(jurors.iter().copied())
        .collect();
    let domains = mail_domains(db, &all).await?;
    let roles = roles(db, &all, now).await?;
    let organisations = organisations(db, &all, &roles, now).await?;
    let own: Vec<_> = members
        .into_iter()
        .filter(|row| jurors.contains(&row.account_id))
        .collect();
    let buddies = buddies(db, jurors, &roles, own, now).await?;
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

/// What these people hold now in offices, bodies and teams.
async fn roles(
    db: &impl ConnectionTrait,
    people: &BTreeSet<AccountId>,
    now: Timestamp,
) -> Result<Vec<(AccountId, Role, Scope)>> {
    let rows = grant::Entity::find()
        .filter(grant::Column::AccountId.is_in(people.iter().copied()))
        .filter(grant::Column::ScopeKind.is_in(["office", "body", "team"]))
        .filter(valid(now))
        .all(db)
        .await?;
    let held = |row: &grant::Model| row.grant().map(|grant| (row.account_id, grant.role, grant.scope));
    Ok(rows.iter().filter_map(held).collect())
}

/// The offices that people answer for and the bodies that they sit in now, as words to compare.
async fn organisations(
    db: &impl ConnectionTrait,
    people: &BTreeSet<AccountId>,
    roles: &[(AccountId, Role, Scope)],
    now: Timestamp,
) -> Result<BTreeMap<AccountId, BTreeSet<String>>> {
    let mut found: BTreeMap<AccountId, BTreeSet<String>> = BTreeMap::new();
    for (account, _, scope) in roles {
        if matches!(scope, Scope::Office(_) | Scope::Body(_)) {
            found.entry(*account).or_default().insert(scope.to_text());
        }
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

/// Whom each juror mentors in any team, and who mentors them in their `own` ones.
async fn buddies(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    roles: &[(AccountId, Role, Scope)],
    own: Vec<membership::Model>,
    now: Timestamp,
) -> Result<BTreeMap<AccountId, BTreeSet<AccountId>>> {
    let mentoring: Vec<(AccountId, TeamId)> = roles
        .iter()
        .filter_map(|(account, role, scope)| match (role, scope) {
            (Role::Mentor, Scope::Team(team)) if jurors.contains(account) => Some((*account, *team)),
            _ => None,
        })
        .collect();
    let mentored = match mentoring.is_empty() {
        true => Vec::new(),
        false => {
            membership::Entity::find()
                .filter(membership::Column::TeamId.is_in(mentoring.iter().map(|(_, team)| *team)))
                .all(db)
                .await?
        }
    };
    let teams: Vec<TeamId> = own.iter().map(|row| row.team_id).collect();
    let their_mentors = match teams.is_empty() {
        true => Vec::new(),
        false => mentors(db, &teams, now).await?,
    };
    let mut found: BTreeMap<AccountId, BTreeSet<AccountId>> = BTreeMap::new();
    for (juror, team) in mentoring {
        let team = mentored.iter().filter(|member| member.team_id == team);
        found
            .entry(juror)
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
