//! What a vote leaves anywhere in the database, and what happens to votes that come at one moment.

use super::*;
use sea_orm::{ColumnTrait, DatabaseConnection, DbBackend, QueryFilter};
use server::jobs::entity as job;
use server::notices::entity as notice;
use server::polls::entity::named;
use shared::ids::AccountId;
use std::collections::BTreeSet;
use uuid::Uuid;

async fn texts(db: &DatabaseConnection, sql: String) -> Vec<String> {
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Every row of every table beside the name of its table, as a dump writes it: bytes in hexadecimal, all in small letters.
async fn dump(db: &DatabaseConnection) -> Vec<(String, String)> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let tables = if is_sqlite {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    } else {
        "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
    };
    let mut rows = Vec::new();
    for table in texts(db, tables.to_owned()).await {
        let whole = if is_sqlite {
            let columns = texts(db, format!("SELECT name FROM pragma_table_info('{table}')")).await;
            let quoted: Vec<_> = columns.iter().map(|name| format!("quote(\"{name}\")")).collect();
            format!("SELECT {} FROM \"{table}\"", quoted.join(" || ' ' || "))
        } else {
            format!("SELECT one::text FROM \"{table}\" AS one")
        };
        let found = texts(db, whole).await.into_iter();
        rows.extend(found.map(|row| (table.clone(), row.to_lowercase())));
    }
    rows
}

/// Whether a row of a dump names this id, however its database writes ids.
fn names(row: &str, id: Uuid) -> bool {
    row.contains(&id.to_string()) || row.contains(&id.simple().to_string())
}

/// Fails unless the ballots stand in `tables` alone, and no row with one of them names a member or a seat.
async fn stand_apart(lab: &Lab, sitting: &Sitting, receipts: &[ReceiptCode], tables: &[&str]) {
    let rows = dump(lab.platform.db.read()).await;
    let people: Vec<(Uuid, Uuid)> = sitting
        .members
        .iter()
        .map(|(person, mandate)| (person.account_id().unwrap().0, mandate.0))
        .collect();
    let mut found = BTreeSet::new();
    for (table, row) in &rows {
        let holds = |receipt: &ReceiptCode| {
            row.contains(&hex::encode(receipt.key())) || row.contains(&receipt.to_string().to_lowercase())
        };
        if !receipts.iter().any(holds) {
            continue;
        }
        found.insert(table.as_str());
        for (at, (account, mandate)) in people.iter().enumerate() {
            let is_named = names(row, *account) || names(row, *mandate) || row.contains(&format!("member{at}"));
            assert!(!is_named, "a row of {table} holds a ballot and member {at}: {row}");
        }
    }
    assert_eq!(found.into_iter().collect::<Vec<_>>(), tables);
    // The test would find them: the roll names both.
    let (account, mandate) = people[0];
    let on_roll = |(table, row): &(String, String)| table == "roll_voter" && names(row, account) && names(row, mandate);
    assert!(rows.iter().any(on_roll), "the roll names nobody");
}

/// A vote among options by everybody in the room, a minute apart, some of whom agree to be known. The poll still runs.
async fn cast_one_after_the_other(lab: &Lab, sitting: &Sitting) -> (PollId, Vec<ReceiptCode>) {
    let platform = &lab.platform;
    let about = contest(Method::Stv, 1, &["Ana", "Bo", "Cem"], TieRule::StatusQuo);
    let poll = sitting.poll_about(platform, rules(Secrecy::Secret), about).await;
    polls::start(platform, &sitting.chair, poll).await.unwrap();
    let mut receipts = Vec::new();
    for (at, (person, mandate)) in sitting.members.iter().enumerate() {
        platform.clock.advance(Timestamp::MINUTE);
        let new = cast::Cast {
            vote: vote_of(platform, poll, ["1>2", "3", "1>3>2"][at % 3]).await,
            agrees: at % 2 == 0,
        };
        let receipt = cast::cast(platform, person, poll, *mandate, new).await.unwrap();
        receipts.push(receipt.unwrap());
    }
    (poll, receipts)
}

both_databases! {
    /// V3: in a dump of the whole database a ballot stands in its table, later in the published file, and nowhere beside a person.
    async fn no_row_of_any_table_holds_a_ballot_beside_a_person(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 7).await;
        let (poll, receipts) = cast_one_after_the_other(&lab, &sitting).await;
        stand_apart(&lab, &sitting, &receipts, &["ballot"]).await;
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        stand_apart(&lab, &sitting, &receipts, &["ballot"]).await;
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        stand_apart(&lab, &sitting, &receipts, &["ballot", "poll"]).await;
    }

    /// V4: nobody gets a notice or a letter, and no work is put aside, by a vote or by the end of voting.
    async fn nobody_is_told_of_votes_before_the_result(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        lab.work().await;
        let told = || async {
            let notices = notice::Entity::find().all(platform.db.read()).await.unwrap().len();
            let jobs = job::Entity::find().all(platform.db.read()).await.unwrap().len();
            (notices, jobs, lab.letters().len())
        };
        let before = told().await;
        sitting.cast_all(platform, poll, &["no", "no", "no", "yes", "abstain", "no"]).await;
        assert_eq!(told().await, before);
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        lab.work().await;
        assert_eq!(told().await, before);
    }

    /// V1: a holder and their proxy who vote at one moment have one vote. A secret one is that of whoever was first, a named one is the holder's.
    async fn a_holder_and_a_proxy_at_once_have_one_vote(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let away = lab.person("away").await;
        let mandate = members::seat(platform, &sitting.secretary, sitting.body, seat_of("away", "2026-01-01", "")).await.unwrap();
        attendance::give_proxy(platform, &away, sitting.meeting, Some(sitting.members[0].1)).await.unwrap();
        let proxy = sitting.members[0].0.clone();
        for secrecy in [Secrecy::Secret, Secrecy::Named] {
            let wanted = PollRules { presence: Presence::NotNeeded, ..rules(secrecy) };
            let poll = sitting.poll_about(platform, wanted, About::default()).await;
            polls::start(platform, &sitting.chair, poll).await.unwrap();
            let casts = (0..60).map(|n| {
                let (platform, person) = (platform.clone(), if n % 2 == 0 { proxy.clone() } else { away.clone() });
                tokio::spawn(async move { cast::cast(&platform, &person, poll, mandate, Stance::ALL[n % 3]).await })
            });
            let mut counted = 0;
            for outcome in futures_util::future::join_all(casts).await {
                match outcome.unwrap() {
                    Ok(_) => counted += 1,
                    Err(Error::Conflict("already-voted" | "holder-voted")) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            let ballots = ballot::Entity::find().filter(ballot::Column::PollId.eq(poll)).all(platform.db.read()).await.unwrap();
            let votes = named::Entity::find().filter(named::Column::PollId.eq(poll)).all(platform.db.read()).await.unwrap();
            match secrecy {
                Secrecy::Secret => assert_eq!((counted, ballots.len(), votes.len()), (1, 1, 0)),
                Secrecy::Named => {
                    assert!(counted >= 30, "the holder may vote again: {counted}");
                    assert_eq!((ballots.len(), votes.len()), (0, 1));
                    assert_eq!((votes[0].account_id, votes[0].cast_as), (away.account_id().unwrap(), CastAs::Holder));
                }
            }
            polls::stop(platform, &sitting.chair, poll).await.unwrap();
        }
    }

    /// V2 for named votes, which may be cast again: whoever was told once that a vote counts has one in the end, nobody else has.
    async fn named_votes_at_the_moment_of_the_end_are_counted_or_refused(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 20).await;
        let poll = sitting.started(platform, Secrecy::Named).await;
        let casts: Vec<_> = (0..5)
            .flat_map(|_| sitting.members.iter().cloned())
            .map(|(person, mandate)| {
                let platform = platform.clone();
                let work = async move { cast::cast(&platform, &person, poll, mandate, Stance::Yes).await };
                (mandate, tokio::spawn(work))
            })
            .collect();
        let stops: Vec<_> = (0..50)
            .map(|_| {
                let (platform, chair) = (platform.clone(), sitting.chair.clone());
                tokio::spawn(async move { polls::stop(&platform, &chair, poll).await })
            })
            .collect();
        let mut counted: BTreeSet<MandateId> = BTreeSet::new();
        for (mandate, work) in casts {
            match work.await.unwrap() {
                Ok(receipt) => {
                    assert_eq!(receipt, None);
                    counted.insert(mandate);
                }
                Err(Error::Conflict("poll-over")) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        let mut ended = 0;
        for stop in futures_util::future::join_all(stops).await {
            match stop.unwrap() {
                Ok(()) => ended += 1,
                Err(Error::Conflict("poll-step")) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(ended, 1);
        let votes = named::Entity::find().all(platform.db.read()).await.unwrap();
        let stand: BTreeSet<MandateId> = votes.iter().map(|row| row.mandate_id).collect();
        assert_eq!((stand, votes.len()), (counted.clone(), counted.len()));
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let outcome = published_file(platform, poll).await;
        assert_eq!(outcome.question().unwrap().counts.yes as usize, counted.len());
        let people: BTreeSet<AccountId> = votes.iter().map(|row| row.account_id).collect();
        assert_eq!(people.len(), counted.len(), "nobody votes for somebody else");
    }
}

/// V3 on SQLite: what the write-ahead log holds after the publication is the result, not how ballots came.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_of_sqlite_holds_no_ballot_after_the_publication() {
    Lab::run(Kind::Sqlite, |lab| async move {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 7).await;
        let (poll, receipts) = cast_one_after_the_other(&lab, &sitting).await;
        let log = || std::fs::read(lab.folder().join("lab.db-wal")).unwrap();
        let holds = |log: &[u8], key: [u8; 16]| log.windows(16).any(|bytes| bytes == key);
        let running = log();
        assert!(
            receipts.iter().all(|receipt| holds(&running, receipt.key())),
            "the test finds a ballot where one is"
        );
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let after = log();
        assert!(!after.is_empty(), "the publication was written");
        for receipt in receipts {
            assert!(!holds(&after, receipt.key()), "a ballot stands in the log");
        }
    })
    .await;
}
