//! Requests as they are read: by the one who asks, by those who could take a review over, and by organisers.

use super::entity::{Column, Entity, Model};
use crate::accounts::{Viewer, service as accounts};
use crate::error::Result;
use crate::jury::access::{managed, sat_in};
use crate::jury::entity::{assignment, round};
use crate::jury::ground::Ground;
use crate::jury::paged::Paged;
use crate::jury::subjects::{self, Subject};
use crate::jury::{assignments, reviews};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{AccountId, AssignmentId, RoundId, SubmissionId, SwapId};
use shared::jury::RoundState;
use shared::jury::assignment::Pair;
use shared::jury::swap::SwapState;
use shared::permissions::Operation;
use shared::time::Timestamp;
use std::collections::HashMap;

/// A request as somebody sees it.
#[derive(Clone, Debug)]
pub struct SeenSwap {
    pub id: SwapId,
    pub assignment: AssignmentId,
    pub state: SwapState,
    pub subject: Subject,
    pub reason: String,
    pub created_at: Timestamp,
    /// None where jurors are anonymous to each other.
    pub asker: Option<String>,
    /// None for anyone.
    pub asked: Option<String>,
    /// For organisers, and for the one who asks where jurors know each other.
    pub taken_by: Option<String>,
    /// Who can take it now, for organisers.
    pub takers: Vec<(AccountId, String)>,
}

/// The requests of a round for one of its jurors.
#[derive(Clone, Debug)]
pub struct JurorSwaps {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// What the juror may take over.
    pub asked: Vec<SeenSwap>,
    /// What the juror asked, newest first.
    pub mine: Vec<SeenSwap>,
}

/// The open request for a review.
pub(super) async fn open_of(db: &impl ConnectionTrait, review: AssignmentId) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::AssignmentId.eq(review))
        .filter(Column::State.eq(SwapState::Open))
        .one(db)
        .await?)
}

/// Everything that requests of one round are shown by.
struct Desk<'a> {
    round: &'a round::Model,
    ground: &'a Ground,
    rows: HashMap<AssignmentId, assignment::Model>,
    names: HashMap<AccountId, String>,
    now: Timestamp,
}

impl<'a> Desk<'a> {
    async fn of(platform: &Platform, round: &'a round::Model, ground: &'a Ground) -> Result<Self> {
        let db = platform.db.read();
        let rows = assignments::of_round(db, round.id).await?;
        Ok(Self {
            round,
            ground,
            rows: rows.into_iter().map(|row| (row.id, row)).collect(),
            names: accounts::pseudonyms(platform.db.read(), ground.jurors.iter().map(|one| one.id)).await?,
            now: platform.clock.now(),
        })
    }

    fn submission(&self, swap: &Model) -> Option<SubmissionId> {
        self.rows.get(&swap.assignment_id).map(|row| row.submission_id)
    }

    fn name(&self, juror: AccountId) -> String {
        self.names.get(&juror).cloned().unwrap_or_default()
    }

    /// The request as a juror sees it: no names where they do not know each other's.
    fn seen(&self, swap: Model, by_juror: bool) -> Option<SeenSwap> {
        let row = self.rows.get(&swap.assignment_id)?;
        let subject = self
            .ground
            .subjects
            .iter()
            .find(|one| one.submission == row.submission_id)?;
        let named = |juror: AccountId| (!by_juror || !self.round.anonymous).then(|| self.name(juror));
        let state = swap.state.at(row.state, self.round.state_at(self.now));
        let takers = if by_juror || state != SwapState::Open {
            Vec::new()
        } else {
            self.ground.takers(row.submission_id)
        };
        Some(SeenSwap {
            id: swap.id,
            assignment: swap.assignment_id,
            state,
            subject: subject.clone().blinded(by_juror && self.round.blind),
            reason: swap.reason,
            created_at: swap.created_at,
            asker: named(swap.asker_id),
            asked: swap.asked_id.and_then(named),
            taken_by: swap.taken_by.and_then(named),
            takers: takers.into_iter().map(|juror| (juror, self.name(juror))).collect(),
        })
    }
}

/// The requests that concern a juror.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of the round.
pub async fn get_swaps(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<JurorSwaps> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = sat_in(db, viewer, round, Operation::SwapAnswer).await?;
    let me = viewer.person()?.id;
    let concerns = Condition::any()
        .add(Column::AskerId.eq(me))
        .add(Column::AskedId.eq(me))
        .add(Column::AskedId.is_null());
    let all = Entity::find()
        .filter(Column::RoundId.eq(round.id))
        .filter(concerns)
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    let ground = Ground::of(db, &round, now).await?;
    let desk = Desk::of(platform, &round, &ground).await?;
    let (mine, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|swap| swap.asker_id == me);
    let may_take = |swap: &Model| {
        desk.submission(swap)
            .is_some_and(|submission| ground.may_take(Pair { submission, juror: me }))
    };
    let asked = others
        .into_iter()
        .filter(may_take)
        .filter_map(|swap| desk.seen(swap, true))
        .filter(|swap| swap.state == SwapState::Open)
        .collect();
    let mine = mine.into_iter().filter_map(|swap| desk.seen(swap, true)).collect();
    Ok(JurorSwaps {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        asked,
        mine,
        round,
    })
}

/// What a juror chooses from before asking.
#[derive(Clone, Debug)]
pub struct Asking {
    pub assignment: assignment::Model,
    pub round: round::Model,
    pub subject: Subject,
    /// Whether it can still be asked for.
    pub is_open: bool,
    /// What was asked already.
    pub standing: Option<SwapId>,
    /// How many could take it.
    pub takers: usize,
    /// Their names, where jurors know each other.
    pub names: Vec<(AccountId, String)>,
}

/// The form to ask for one's review.
///
/// # Errors
/// `LoggedOut`; `NotFound` for everybody but its juror.
pub async fn get_asking(platform: &Platform, viewer: &Viewer, id: AssignmentId) -> Result<Asking> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let found = reviews::find(db, viewer, id, now).await?;
    let round = found.round;
    let takers = Ground::of(db, &round, now)
        .await?
        .takers(found.assignment.submission_id);
    let named = takers.iter().copied().filter(|_| !round.anonymous);
    let names = accounts::pseudonyms(platform.db.read(), named).await?;
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by(|a, b| a.1.cmp(&b.1));
    let is_open = SwapState::Open.at(found.assignment.state, round.state_at(now)) == SwapState::Open;
    Ok(Asking {
        is_open,
        standing: open_of(db, id).await?.map(|swap| swap.id).filter(|_| is_open),
        takers: takers.len(),
        names,
        subject: found.subject.blinded(round.blind),
        assignment: found.assignment,
        round,
    })
}

/// The requests of a round for its organisers, newest first.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list_swaps(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    from: usize,
) -> Result<(round::Model, Paged<SeenSwap>)> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let all = Entity::find()
        .filter(Column::RoundId.eq(round.id))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    let page = Paged::of(all, from);
    let ground = Ground::of(db, &round, platform.clock.now()).await?;
    let desk = Desk::of(platform, &round, &ground).await?;
    let rows = page
        .rows
        .into_iter()
        .filter_map(|swap| desk.seen(swap, false))
        .collect();
    let page = Paged {
        rows,
        all: page.all,
        earlier: page.earlier,
        later: page.later,
    };
    Ok((round, page))
}
