//! No route, page, export, notice or letter shows a review to someone who may not see it yet: every review holds words of its own, every person looks
//! everywhere, and what they find is held against the rule of sight, worked out from the rows alone.

use super::seen::{Look, look_around_at};
use crate::filled::{Filled, Somebody};
use crate::rows::{Row, Rows, text};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use server::jury::{conflicts, subjects};
use shared::ids::{AccountId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::{ReviewState, RoundState, Sight, Viewer, sight};
use std::collections::BTreeSet;

/// Words by which a part of a review is known, and how much one must see to read them.
const PARTS: [(&str, Sight); 4] = [
    ("private", Sight::Everything),
    ("tojury", Sight::ForJury),
    ("reason", Sight::ForJury),
    ("toteam", Sight::Feedback),
];

fn words(n: usize, part: &str) -> String {
    format!("markof{part}{n}x")
}

async fn run(db: &DatabaseConnection, sql: String) {
    let done = db.execute_raw(Statement::from_string(DbBackend::Sqlite, sql)).await;
    done.expect("the database takes it");
}

/// One review with all that decides who sees it.
struct Marked {
    n: usize,
    juror: String,
    submission: String,
    round: String,
    process: String,
    team: String,
    state: ReviewState,
    shows_feedback: bool,
}

/// Puts words of its own into every review, and all rounds into one state; some reviews are still drafts, some late, one is of a juror with a conflict.
async fn mark(filled: &Filled, round: RoundState) -> (Rows, Vec<Marked>) {
    let db = &filled.db;
    let now = filled.site.lab.platform.clock.now().0;
    let (closes, published) = match round {
        RoundState::Open => (now + 86_400_000, "NULL".to_owned()),
        RoundState::Published => (now - 1, now.to_string()),
        _ => (now - 1, "NULL".to_owned()),
    };
    run(
        db,
        format!("UPDATE jury_round SET state = '{round}', closes_at = {closes}, published_at = {published}, show_feedback = 1"),
    )
    .await;
    let rows = filled.rows.of("jury_review");
    for (n, row) in rows.iter().enumerate() {
        let mut scores: serde_json::Value = serde_json::from_str(text(row, "scores")).expect("scores");
        for score in scores.as_object_mut().expect("scores").values_mut() {
            score["reason"] = words(n, "reason").into();
        }
        let parts = [
            ("private_note", "private"),
            ("jury_note", "tojury"),
            ("feedback", "toteam"),
        ];
        let set: Vec<_> = parts
            .map(|(column, part)| format!("{column} = '{}'", words(n, part)))
            .into();
        let id = text(row, "id").replace('-', "");
        run(
            db,
            format!(
                "UPDATE jury_review SET {}, scores = '{scores}' WHERE hex(id) = upper('{id}') OR id = '{}'",
                set.join(", "),
                text(row, "id")
            ),
        )
        .await;
        let state = [
            ReviewState::Finished,
            ReviewState::Draft,
            ReviewState::Late,
            ReviewState::Finished,
        ][n % 4];
        let assignment = text(row, "assignment_id");
        let plain = assignment.replace('-', "");
        run(
            db,
            format!(
                "UPDATE jury_assignment SET state = '{state}' WHERE hex(id) = upper('{plain}') OR id = '{assignment}'"
            ),
        )
        .await;
    }
    // One who has given a review knows somebody of the team after all.
    run(
        db,
        format!(
            "INSERT INTO jury_conflict (id, submission_id, juror_id, kind, source, note, created_at, lifted_reason) \
             SELECT randomblob(16), submission_id, juror_id, 'friendship', 'declared', '', {now}, '' FROM jury_assignment \
             WHERE id = (SELECT assignment_id FROM jury_review WHERE private_note = '{}')",
            words(0, "private")
        ),
    )
    .await;
    let now = Rows::read(db).await;
    let of = |table: &str, id: &str| now.find(table, id).cloned().unwrap_or_else(|| panic!("{table} {id}"));
    let marked = now.of("jury_review").iter().map(|row| {
        let n = (0..rows.len())
            .find(|n| text(row, "private_note") == words(*n, "private"))
            .expect("a marked review");
        let assignment = of("jury_assignment", text(row, "assignment_id"));
        let round = of("jury_round", text(&assignment, "round_id"));
        let submission = of("submission", text(&assignment, "submission_id"));
        let proposal = of("proposal", text(&submission, "proposal_id"));
        let own = |row: &Row, column: &str| text(row, column).to_owned();
        Marked {
            n,
            juror: own(&assignment, "juror_id"),
            submission: own(&assignment, "submission_id"),
            round: own(&assignment, "round_id"),
            process: own(&round, "process_id"),
            team: own(&proposal, "team_id"),
            state: ReviewState::parse(text(&assignment, "state")).expect("a state"),
            shows_feedback: true,
        }
    });
    let marked: Vec<_> = marked.collect();
    assert!(marked.len() >= 4, "{} reviews are too few to tell", marked.len());
    (now, marked)
}

/// How much of a review somebody may see, by the rule and the rows.
fn may_see(rows: &Rows, barred: &BTreeSet<Pair>, who: &Somebody, review: &Marked, round: RoundState) -> Sight {
    let Some(me) = &who.account else { return Sight::Nothing };
    let pair = Pair {
        submission: SubmissionId(review.submission.parse().expect("an id")),
        juror: AccountId(me.parse().expect("an id")),
    };
    let conflicted = barred.contains(&pair);
    if *me == review.juror {
        return sight(Viewer::Author { conflicted }, review.state, round);
    }
    let holds = |role: &str, kind: &str, id: &str| {
        let grants = &mut who.grants.iter();
        grants.any(|(held, scope, at)| {
            held == role && (scope == "platform" && kind == "process" || scope == kind && at == id)
        })
    };
    let mine = |row: &&Row| text(row, "round_id") == review.round && text(row, "juror_id") == me;
    let own = rows.of("jury_assignment").iter().filter(mine);
    let own: Vec<_> = own.collect();
    let member = rows
        .of("membership")
        .iter()
        .any(|row| text(row, "team_id") == review.team && text(row, "account_id") == me && row["left_at"].is_null());
    let was_member = rows
        .of("membership")
        .iter()
        .any(|row| text(row, "team_id") == review.team && text(row, "account_id") == me);
    let mentor = holds("mentor", "team", &review.team);
    let viewer = if !own.is_empty() || holds("juror", "process", &review.process) {
        let here = own.iter().find(|row| text(row, "submission_id") == review.submission);
        Viewer::Juror {
            conflicted,
            own: here.and_then(|row| ReviewState::parse(text(row, "state")).ok()),
        }
    } else if holds("organiser", "process", &review.process) {
        Viewer::Organiser {
            in_team: was_member || mentor,
        }
    } else if member || mentor {
        Viewer::Team
    } else {
        Viewer::Public
    };
    match sight(viewer, review.state, round) {
        Sight::Feedback if !review.shows_feedback => Sight::Nothing,
        seen => seen,
    }
}

/// What of reviews an answer holds.
fn found(look: &Look, n: usize) -> impl Iterator<Item = (&'static str, Sight)> {
    let body = &look.answer.body;
    PARTS
        .into_iter()
        .filter(move |(part, _)| body.contains(&words(n, part)))
}

async fn nobody_sees_more(round: RoundState, most: fn(&str) -> usize) {
    let mut filled = Filled::start().await;
    let (rows, marked) = mark(&filled, round).await;
    let platform = filled.site.lab.platform.clone();
    let (db, now) = (platform.db.read(), platform.clock.now());
    let submissions: Vec<_> = marked
        .iter()
        .map(|one| SubmissionId(one.submission.parse().expect("an id")))
        .collect();
    let subjects = subjects::of_submissions(db, &submissions).await.expect("submissions");
    let accounts: Vec<_> = filled
        .people
        .iter()
        .filter_map(|one| one.account.as_ref()?.parse().ok().map(AccountId))
        .collect();
    let barred = conflicts::standing(db, &accounts, &subjects, now)
        .await
        .expect("conflicts");
    let looks = look_around_at(&mut filled, most).await;
    let (mut seen, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for look in &looks {
        let who = &filled.people[look.who];
        for review in &marked {
            for (part, needs) in found(look, review.n) {
                let is_own_copy = look.route.path.contains("/export") && who.account.as_ref() == Some(&review.juror);
                if is_own_copy || may_see(&rows, &barred, who, review, round) >= needs {
                    seen.insert(needs);
                } else {
                    wrong.insert(format!(
                        "{} sees {part} of a {} review at {}",
                        who.label, review.state, look.target.path
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{round}:\n{}",
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
    // Those who may see do, so that the words are where one looks for them.
    assert!(
        seen.contains(&Sight::Everything) && seen.contains(&Sight::ForJury),
        "{seen:?}"
    );
    assert!(seen.contains(&Sight::Feedback), "the jury reads what it tells the team");
    let jobs = Rows::read(&filled.db).await;
    for table in ["job", "notice"] {
        for row in jobs.of(table) {
            let all = serde_json::to_string(row).expect("a row");
            assert!(!all.contains("markof"), "{table}: {all}");
        }
    }
    filled.end().await;
}

/// Every route; where reviews are, with all ids there are.
fn near_reviews(path: &str) -> usize {
    if path.contains("jury") { 40 } else { 3 }
}

#[tokio::test]
async fn reviews_of_an_open_round_are_seen_by_no_more_people_than_the_rule_says() {
    nobody_sees_more(RoundState::Open, near_reviews).await;
}

#[tokio::test]
async fn reviews_of_a_closed_round_are_seen_by_no_more_people_than_the_rule_says() {
    nobody_sees_more(RoundState::Closed, near_reviews).await;
}

#[tokio::test]
async fn reviews_of_a_published_round_are_seen_by_no_more_people_than_the_rule_says() {
    nobody_sees_more(RoundState::Published, near_reviews).await;
}
