//! What jurors and organisers see of samples: how far all are, and the scores side by side once one's own are in.

use super::entity::{remark, sample, sample_review};
use super::{Found, choices, find, lens_of, samples_of};
use crate::accounts::{AccountId, Viewer, service as accounts};
use crate::error::Result;
use crate::jury::access;
use crate::jury::entity::{round, rubric};
use crate::jury::{rounds, rubrics, rules, subjects};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{RoundId, SampleId, SampleRemarkId};
use shared::jury::calibration::{Calibration, Leaning, RemarkText, Sample, leaning};
use shared::jury::figures::mean;
use shared::jury::{Points, RoundState, Rubric, Scores};
use shared::permissions::Operation;
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Who gave scores or said something, as far as the viewer may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    Me,
    Named(String),
    /// Jurors are anonymous to each other: the same number on all samples of the round.
    Juror(usize),
}

/// A sample in the list of a round.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: SampleId,
    pub text: Sample,
    pub row: sample::Model,
    /// Begun or finished by the viewer.
    pub mine: Option<bool>,
    /// How many jurors have finished it.
    pub finished: usize,
}

/// The samples of a round.
#[derive(Clone, Debug)]
pub struct Samples {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    pub calibration: Calibration,
    pub is_juror: bool,
    pub runs: bool,
    pub lines: Vec<Line>,
    /// How the viewer scored beside the others, once all their own are in and somebody else's is.
    pub leaning: Option<(Leaning, Points)>,
    /// How each juror did, for organisers who do not judge.
    pub leanings: Vec<(String, Leaning, Points)>,
    /// While the round is planned: what an organiser can choose.
    pub choices: Vec<subjects::Subject>,
}

/// Names and numbers of people, for one viewer.
struct Names {
    me: AccountId,
    names: HashMap<AccountId, String>,
    numbers: BTreeMap<AccountId, usize>,
    is_named: bool,
}

impl Names {
    fn of(&self, who: AccountId) -> Who {
        match (who == self.me, self.numbers.get(&who)) {
            (true, _) => Who::Me,
            (false, Some(number)) if !self.is_named => Who::Juror(*number),
            _ => Who::Named(self.names.get(&who).cloned().unwrap_or_default()),
        }
    }
}

async fn given(db: &impl ConnectionTrait, samples: &[sample::Model]) -> Result<Vec<sample_review::Model>> {
    Ok(sample_review::Entity::find()
        .filter(sample_review::Column::SampleId.is_in(samples.iter().map(|row| row.id)))
        .order_by_asc(sample_review::Column::UpdatedAt)
        .order_by_asc(sample_review::Column::JurorId)
        .all(db)
        .await?)
}

/// For each sample that `juror` has finished and somebody else too: their total, and the mean of the others'.
fn pairs(rubric: &Rubric, finished: &[(SampleId, AccountId, Scores)], juror: AccountId) -> Vec<(Points, Points)> {
    let total = |(_, _, scores): &(SampleId, AccountId, Scores)| rubric.total(scores);
    let mine = finished.iter().filter(|(_, who, _)| *who == juror);
    let pair = |own: &(SampleId, AccountId, Scores)| {
        let others = finished
            .iter()
            .filter(|(sample, who, _)| *sample == own.0 && *who != juror);
        let others: Vec<_> = others.filter_map(total).collect();
        total(own).zip(mean(&others))
    };
    mine.filter_map(pair).collect()
}

fn finished_of(rows: &[sample_review::Model]) -> Result<Vec<(SampleId, AccountId, Scores)>> {
    let finished = rows.iter().filter(|row| row.finished_at.is_some());
    finished
        .map(|row| Ok((row.sample_id, row.juror_id, row.scores()?)))
        .collect()
}

/// The samples of a round, for its jurors once it is open and for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_samples(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Samples> {
    let db = platform.db.read();
    let now = platform.clock.now();
    viewer.person()?;
    let round = access::round(db, round).await?;
    let lens = lens_of(db, viewer, &round, now).await?;
    let rows = samples_of(db, round.id).await?;
    let given = given(db, &rows).await?;
    let finished = finished_of(&given)?;
    let mut lines = Vec::new();
    for row in rows {
        let mine = given
            .iter()
            .find(|one| one.sample_id == row.id && one.juror_id == lens.me);
        lines.push(Line {
            id: row.id,
            text: row.sample()?,
            mine: mine.map(|one| one.finished_at.is_some()),
            finished: finished.iter().filter(|(sample, ..)| *sample == row.id).count(),
            row,
        });
    }
    let runs = viewer.may(Operation::JuryManage, &round.object());
    let all_mine = lines.iter().all(|line| line.mine == Some(true));
    let (mut own, mut leanings) = (None, Vec::new());
    if round.state != RoundState::Planned {
        let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
        own = leaning(&pairs(&rubric, &finished, lens.me)).filter(|_| all_mine);
        if !lens.is_juror {
            let jurors: BTreeSet<_> = finished.iter().map(|(_, juror, _)| *juror).collect();
            let names = accounts::pseudonyms(db, jurors.iter().copied()).await?;
            for juror in jurors {
                let name = names.get(&juror).cloned().unwrap_or_default();
                leanings.extend(leaning(&pairs(&rubric, &finished, juror)).map(|(word, by)| (name, word, by)));
            }
            leanings.sort_by_key(|(name, _, by)| (by.0, name.clone()));
        }
    }
    let choices = if runs && round.state == RoundState::Planned {
        choices(db, viewer, &round).await?
    } else {
        Vec::new()
    };
    Ok(Samples {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        calibration: rules::of(db, round.id).await?.calibration,
        is_juror: lens.is_juror,
        runs,
        lines,
        leaning: own,
        leanings,
        choices,
        round,
    })
}

/// What somebody gave a sample.
#[derive(Clone, Debug)]
pub struct Seen {
    pub who: Who,
    pub scores: Scores,
    pub total: Option<Points>,
}

/// Something said of a sample.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: SampleRemarkId,
    pub who: Who,
    /// None once it was taken back.
    pub text: Option<RemarkText>,
    pub at: Timestamp,
}

/// A sample as its page shows it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub id: SampleId,
    pub round: round::Model,
    pub state: RoundState,
    pub text: Sample,
    pub language: shared::languages::Language,
    /// None while the round is planned.
    pub rubric: Option<(rubric::Model, Rubric)>,
    pub is_juror: bool,
    /// What the viewer gave, with whether it is finished.
    pub mine: Option<(Scores, bool)>,
    /// What all gave, oneself first, when the viewer may see it.
    pub seen: Vec<Seen>,
    pub leaning: Option<(Leaning, Points)>,
    pub remarks: Vec<Remark>,
    /// The next one that the viewer has not finished.
    pub next: Option<SampleId>,
}

impl Opened {
    /// Whether the viewer sees what others gave, and may say something of it.
    #[must_use]
    pub fn may_discuss(&self) -> bool {
        self.rubric.is_some() && (!self.is_juror || self.mine.as_ref().is_some_and(|(_, finished)| *finished))
    }
}

/// A sample: its text and the viewer's own scores; those of others once the viewer's are in.
///
/// # Errors
/// `LoggedOut`; `NotFound` for all but the jurors of its round and its organisers.
pub async fn get_sample(platform: &Platform, viewer: &Viewer, id: SampleId) -> Result<Opened> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let Found { row, round, lens } = find(db, viewer, id, now).await?;
    let samples = samples_of(db, round.id).await?;
    let given = given(db, &samples).await?;
    let finished = finished_of(&given)?;
    let mine = given.iter().find(|one| one.sample_id == id && one.juror_id == lens.me);
    let mine = match mine {
        Some(one) => Some((one.scores()?, one.finished_at.is_some())),
        None => None,
    };
    let rubric = match round.rubric_id {
        Some(_) => {
            let row = rubrics::by_id(db, round.rubric_id).await?;
            let rubric = row.rubric()?;
            Some((row, rubric))
        }
        None => None,
    };
    let is_done = |id: SampleId| finished.iter().any(|(sample, who, _)| *sample == id && *who == lens.me);
    let next = samples
        .iter()
        .map(|row| row.id)
        .find(|id| lens.is_juror && !is_done(*id));
    let mut opened = Opened {
        id,
        state: round.state_at(now),
        text: row.sample()?,
        language: row.language,
        rubric,
        is_juror: lens.is_juror,
        mine,
        seen: Vec::new(),
        leaning: None,
        remarks: Vec::new(),
        next,
        round,
    };
    if let Some((_, rubric)) = opened.rubric.as_ref().filter(|_| opened.may_discuss()) {
        let said = remark::Entity::find()
            .filter(remark::Column::SampleId.eq(id))
            .order_by_asc(remark::Column::Id)
            .all(db)
            .await?;
        // All of the jury, so that a number stays with its juror whoever begins next.
        let jury = rounds::jurors_of(db, &opened.round, now).await?;
        let jurors: BTreeSet<_> = given.iter().map(|one| one.juror_id).chain(jury).collect();
        let people = jurors.iter().copied().chain(said.iter().map(|one| one.author_id));
        let names = Names {
            me: lens.me,
            names: accounts::pseudonyms(db, people).await?,
            numbers: jurors.iter().copied().zip(1..).collect(),
            is_named: !(opened.round.anonymous && lens.is_juror),
        };
        let here = finished.iter().filter(|(sample, ..)| *sample == id);
        let seen = here.map(|(_, juror, scores)| Seen {
            who: names.of(*juror),
            total: rubric.total(scores),
            scores: scores.clone(),
        });
        let mut seen: Vec<_> = seen.collect();
        seen.sort_by_key(|one| one.who != Who::Me);
        let here: Vec<_> = finished.iter().filter(|(sample, ..)| *sample == id).cloned().collect();
        opened.leaning = leaning(&pairs(rubric, &here, lens.me));
        opened.seen = seen;
        let remark = |row: remark::Model| Remark {
            id: row.id,
            who: names.of(row.author_id),
            text: row.text,
            at: row.created_at,
        };
        opened.remarks = said.into_iter().map(remark).collect();
    }
    Ok(opened)
}
