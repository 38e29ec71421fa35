//! Who looks, and how much of a round they see. Every service and route of the jury asks here; the rule itself is
//! [`shared::jury::sight`].

use super::entity::{assignment, entry, round};
use super::subjects::{self, Subject};
use super::{assignments, chain, conflicts, pairs, rules};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::deliberation::{self, Part};
use shared::jury::{self, ReviewState, RoundState, Sight};
use shared::permissions::{Operation, Role, Scope};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// One person's view of one round.
#[derive(Debug)]
pub struct Lens {
    pub me: AccountId,
    /// Sits in the jury, or did. An organiser who does is held to the juror's rule.
    pub is_juror: bool,
    pub round: RoundState,
    conflicts: BTreeSet<SubmissionId>,
    own: HashMap<SubmissionId, ReviewState>,
    own_team: BTreeSet<SubmissionId>,
}

impl Lens {
    /// The view of `viewer` on the submissions of `round`; seven queries, whatever their number.
    ///
    /// # Errors
    /// `LoggedOut`; `NotFound` for those who are neither its organisers nor its jurors.
    pub async fn of(
        db: &impl ConnectionTrait,
        viewer: &Viewer,
        round: &round::Model,
        subjects: &[Subject],
        now: Timestamp,
    ) -> Result<Self> {
        let me = viewer.person()?.id;
        let mine = assignment::Entity::find()
            .filter(assignment::Column::RoundId.eq(round.id))
            .filter(assignment::Column::JurorId.eq(me))
            .all(db)
            .await?;
        let holds = viewer.holds(Role::Juror, Scope::Process(round.process_id));
        let is_juror = !mine.is_empty() || holds && rules::sits(db, round.id, me).await?;
        // A juror of the process who does not sit in this jury is nobody here.
        if !is_juror && !viewer.may(Operation::JuryManage, &round.object()) {
            return Err(Error::NotFound);
        }
        let conflicts = if is_juror {
            conflicts::standing(db, &[me], subjects, now).await?
        } else {
            BTreeSet::new()
        };
        let teams: Vec<_> = subjects.iter().map(|subject| subject.team).collect();
        let own_teams = subjects::own_teams(db, me, &teams, now).await?;
        let in_team = |subject: &&Subject| own_teams.contains(&subject.team);
        Ok(Self {
            me,
            is_juror,
            round: round.state_at(now),
            conflicts: conflicts.into_iter().map(|pair| pair.submission).collect(),
            own: mine.into_iter().map(|row| (row.submission_id, row.state)).collect(),
            own_team: subjects
                .iter()
                .filter(in_team)
                .map(|subject| subject.submission)
                .collect(),
        })
    }

    /// Whether a conflict bars the person from this submission.
    #[must_use]
    pub fn is_barred(&self, submission: SubmissionId) -> bool {
        self.conflicts.contains(&submission)
    }

    /// Whether the person has given this submission back.
    #[must_use]
    pub fn stood_back(&self, submission: SubmissionId) -> bool {
        self.own.get(&submission) == Some(&ReviewState::Recused)
    }

    fn onlooker(&self, submission: SubmissionId) -> jury::Viewer {
        if self.is_juror {
            jury::Viewer::Juror {
                conflicted: self.is_barred(submission),
                own: self.own.get(&submission).copied(),
            }
        } else {
            jury::Viewer::Organiser {
                in_team: self.own_team.contains(&submission),
            }
        }
    }

    /// How much of `author`'s review of `submission` the person sees.
    #[must_use]
    pub fn review(&self, submission: SubmissionId, author: AccountId, review: ReviewState) -> Sight {
        let viewer = if author == self.me {
            let conflicted = self.is_barred(submission);
            jury::Viewer::Author { conflicted }
        } else {
            self.onlooker(submission)
        };
        jury::sight(viewer, review, self.round)
    }

    /// Whether the person sees mean, median and rank of `submission` before they are public.
    #[must_use]
    pub fn sees_figures(&self, submission: SubmissionId) -> bool {
        jury::sees_figures(self.onlooker(submission), self.round)
    }

    /// Whether the person sees the names of jurors in `round`, the one that this is the view of.
    #[must_use]
    pub fn sees_names(&self, round: &round::Model) -> bool {
        !(round.anonymous && self.is_juror)
    }

    /// What the person is at this submission in the jury's meeting.
    #[must_use]
    pub fn part(&self, submission: SubmissionId) -> Part {
        deliberation::part(self.onlooker(submission), self.round)
    }

    /// How many reviews of their own the person has finished, and how many there are to write.
    #[must_use]
    pub fn progress(&self) -> (u32, u32) {
        let open = self
            .own
            .iter()
            .filter(|(submission, state)| !state.is_given_back() && !self.is_barred(**submission));
        open.fold((0, 0), |(done, all), (_, state)| {
            (done + u32::from(state.counts()), all + 1)
        })
    }
}

/// What a person looks at in a round. Results, figures and their files are made of this and of nothing else.
#[derive(Debug)]
pub struct Looking {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    pub lens: Lens,
    /// A juror who still has reviews to write: how many are done, and of how many.
    pub waiting: Option<(u32, u32)>,
    /// The submissions whose figures the person sees, in a blind round without the names of teams for jurors; none while waiting.
    pub subjects: Vec<Subject>,
    /// All of the round.
    pub entries: Vec<entry::Model>,
}

/// Who looks at what in a round, before it is public: the one rule of results and figures.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are neither organisers nor jurors, and while the round is planned.
pub async fn look(db: &impl ConnectionTrait, viewer: &Viewer, round: RoundId, now: Timestamp) -> Result<Looking> {
    viewer.person()?;
    let round = self::round(db, round).await?;
    if round.state == RoundState::Planned {
        return Err(Error::NotFound);
    }
    let entries = entries_of(db, round.id).await?;
    let mut subjects = subjects_in(db, &entries).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    let (done, all) = lens.progress();
    let waiting = (lens.is_juror && done < all).then_some((done, all));
    subjects.retain(|subject| waiting.is_none() && lens.sees_figures(subject.submission));
    let blind = round.blind && lens.is_juror;
    Ok(Looking {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        subjects: subjects.into_iter().map(|subject| subject.blinded(blind)).collect(),
        lens,
        waiting,
        entries,
        round,
    })
}

/// Whether a juror has `submission` to review and may know who wrote it: without a conflict or a recusal, in an open round, and in none that
/// is blind. The caller has asked whether the person is a juror at all.
///
/// # Errors
/// The database's.
pub async fn reads_whole(
    db: &impl ConnectionTrait,
    juror: AccountId,
    submission: SubmissionId,
    now: Timestamp,
) -> Result<bool> {
    reads_so(db, juror, submission, now, true).await
}

/// The same, also for a juror of a blind round, who reads the text without the names in it.
///
/// # Errors
/// The database's.
pub async fn reads(
    db: &impl ConnectionTrait,
    juror: AccountId,
    submission: SubmissionId,
    now: Timestamp,
) -> Result<bool> {
    reads_so(db, juror, submission, now, false).await
}

async fn reads_so(
    db: &impl ConnectionTrait,
    juror: AccountId,
    submission: SubmissionId,
    now: Timestamp,
    is_whole: bool,
) -> Result<bool> {
    let mine = assignment::Entity::find()
        .filter(assignment::Column::SubmissionId.eq(submission))
        .filter(assignment::Column::JurorId.eq(juror))
        .all(db)
        .await?;
    // In a final by pairs they read it on its page, where the names are masked.
    let mut ids = match is_whole {
        true => Vec::new(),
        false => finals(db, juror, submission, now).await?,
    };
    ids.retain(|id| mine.iter().all(|row| row.round_id != *id));
    ids.extend(
        mine.iter()
            .filter(|row| !ReviewState::GIVEN_BACK.contains(&row.state))
            .map(|row| row.round_id),
    );
    let rounds = round::Entity::find()
        .filter(round::Column::Id.is_in(ids))
        .filter(round::Column::State.ne(RoundState::Planned))
        .all(db)
        .await?;
    if rounds.is_empty() || is_whole && rounds.iter().any(|round| round.blind) {
        return Ok(false);
    }
    let subjects = subjects::of_submissions(db, &[submission]).await?;
    Ok(conflicts::standing(db, &[juror], &subjects, now).await?.is_empty())
}

/// The finals by pairs with this submission, in which every juror reads it.
async fn finals(
    db: &impl ConnectionTrait,
    juror: AccountId,
    submission: SubmissionId,
    now: Timestamp,
) -> Result<Vec<RoundId>> {
    let entries = entry::Entity::find()
        .filter(entry::Column::SubmissionId.eq(submission))
        .all(db)
        .await?;
    let rounds: Vec<_> = entries.iter().map(|entry| entry.round_id).collect();
    let mut open_to = Vec::new();
    for id in pairs::among(db, &rounds).await? {
        let round = round(db, id).await?;
        if assignments::panel(db, &round, now).await?.contains(&juror) {
            open_to.push(id);
        }
    }
    Ok(open_to)
}

/// The round.
///
/// # Errors
/// `NotFound`.
pub async fn round(db: &impl ConnectionTrait, id: RoundId) -> Result<round::Model> {
    round::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// What is in the round: its entries once it is open, before that what it would take in.
///
/// # Errors
/// The database's.
pub async fn subjects_of(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Subject>> {
    if round.state == RoundState::Planned {
        return chain::candidates(db, round).await;
    }
    subjects_in(db, &entries_of(db, round.id).await?).await
}

async fn subjects_in(db: &impl ConnectionTrait, entries: &[entry::Model]) -> Result<Vec<Subject>> {
    let ids: Vec<_> = entries.iter().map(|entry| entry.submission_id).collect();
    subjects::of_submissions(db, &ids).await
}

/// The entries of a round.
///
/// # Errors
/// The database's.
pub async fn entries_of(db: &impl ConnectionTrait, round: RoundId) -> Result<Vec<entry::Model>> {
    Ok(entry::Entity::find()
        .filter(entry::Column::RoundId.eq(round))
        .all(db)
        .await?)
}

/// The round, for its jurors once it is open: to all others it does not exist. `operation` is what they want of it.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn sat_in(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    id: RoundId,
    operation: Operation,
) -> Result<round::Model> {
    viewer.person()?;
    let round = round(db, id).await?;
    if round.state == RoundState::Planned || !viewer.may(operation, &round.object()) {
        return Err(Error::NotFound);
    }
    Ok(round)
}

/// The round, for its organisers only: to all others it does not exist.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn managed(db: &impl ConnectionTrait, viewer: &Viewer, id: RoundId) -> Result<round::Model> {
    viewer.person()?;
    let round = round(db, id).await?;
    if !viewer.may(Operation::JuryManage, &round.object()) {
        return Err(Error::NotFound);
    }
    Ok(round)
}
