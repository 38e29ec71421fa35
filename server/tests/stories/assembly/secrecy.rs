//! What a secret vote leaves behind: nothing that leads from a ballot to a person.

use super::*;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use server::polls::entity::{marks, roll};

both_databases! {
    /// V3, the columns: nothing in the secret tables could hold a time, a person beside a ballot, or an order.
    async fn the_secret_tables_have_no_column_that_links(lab: Lab) {
        let db = lab.platform.db.read();
        let columns = |table: &'static str| async move {
            let sql = match db.get_database_backend() {
                sea_orm::DbBackend::Sqlite => format!("SELECT name FROM pragma_table_info('{table}') ORDER BY name"),
                _ => format!("SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}' ORDER BY 1"),
            };
            let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(columns("ballot").await, ["key", "poll_id", "vote"]);
        assert_eq!(columns("roll_marks").await, ["agreed", "has_cast", "poll_id"]);
        assert_eq!(columns("roll_entry").await, ["agreed", "has_cast", "in_room", "mandate_id", "place", "poll_id"]);
        if db.get_database_backend() == sea_orm::DbBackend::Sqlite {
            for table in ["ballot", "roll_entry"] {
                let rowid = db.execute_unprepared(&format!("SELECT rowid FROM {table}")).await;
                assert!(rowid.is_err(), "{table} has a hidden row number");
            }
        }
    }

    /// V3, V4: while a vote runs and after it, the audit log holds the acts of the chair and not one line of a cast.
    async fn no_cast_is_in_the_audit_log(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        let before = audit::Entity::find().all(platform.db.read()).await.unwrap().len();
        for (person, mandate) in &sitting.members {
            platform.clock.advance(Timestamp::MINUTE);
            cast::cast(platform, person, poll, *mandate, Stance::No).await.unwrap();
        }
        let after = audit::Entity::find().all(platform.db.read()).await.unwrap().len();
        assert_eq!(before, after);
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let log = audit::Entity::find().all(platform.db.read()).await.unwrap();
        let published = log.last().unwrap();
        assert_eq!(published.action, "poll.publish");
        let keys = ballot::Entity::find().all(platform.db.read()).await.unwrap();
        for row in keys {
            let key = ReceiptCode::of_key(row.key.try_into().unwrap()).to_string();
            assert!(log.iter().all(|line| !line.detail.contains(&key)));
        }
    }
}

both_databases! {
    /// A vote that ran when the marks came to a row of their own goes on: nobody votes twice, and what they agreed to stands.
    async fn a_running_vote_is_carried_over_to_the_marks(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        let agreeing = || cast::Cast { agrees: true, ..Stance::Yes.into() };
        let db = platform.db.writer();
        for (person, mandate) in &sitting.members[..2] {
            cast::cast(platform, person, poll, *mandate, agreeing()).await.unwrap();
            // As it was before: on the roll.
            let entry = roll::Entity::find_by_id((poll, *mandate)).one(&db).await.unwrap().unwrap();
            let mut entry = entry.into_active_model();
            (entry.has_cast, entry.agreed) = (Set(true), Set(true));
            entry.update(&db).await.unwrap();
        }
        let after = Migrator::migrations().iter().rev().take_while(|one| !one.name().ends_with("pack_marks")).count();
        let back = u32::try_from(after).unwrap() + 1;
        assert!(Migrator::down(&db, Some(back)).await.is_err(), "the marks of a running vote are not thrown away");
        marks::Entity::delete_by_id(poll).exec(&db).await.unwrap();
        Migrator::down(&db, Some(back)).await.unwrap();
        Migrator::up(&db, None).await.unwrap();

        for (at, (person, mandate)) in sitting.members.iter().enumerate() {
            let cast = cast::cast(platform, person, poll, *mandate, agreeing()).await;
            assert_eq!(cast.is_ok(), at >= 2, "{at}: {cast:?}");
        }
        let again = cast::cast(platform, &sitting.members[4].0, poll, sitting.members[4].1, agreeing()).await;
        assert!(matches!(again, Err(Error::Conflict("already-voted"))), "{again:?}");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        let entries = roll::Entity::find().filter(roll::Column::PollId.eq(poll)).all(platform.db.read()).await.unwrap();
        assert!(entries.len() == 5 && entries.iter().all(|entry| entry.has_cast && entry.agreed));
        assert_eq!(ballot::Entity::find().all(platform.db.read()).await.unwrap().len(), 5);
        assert!(marks::Entity::find().all(platform.db.read()).await.unwrap().is_empty());
    }
}

/// The number of places by which an order differs from another, scaled to -1 … 1 (Spearman's rank correlation).
fn correlation(order: &[usize]) -> f64 {
    let n = order.len() as f64;
    let squares: f64 = order
        .iter()
        .enumerate()
        .map(|(at, &place)| (at as f64 - place as f64).powi(2))
        .sum();
    1.0 - 6.0 * squares / (n * (n * n - 1.0))
}

/// The ranks of some numbers: the place of each when they are sorted.
fn ranks<T: Ord>(numbers: &[T]) -> Vec<usize> {
    let mut sorted: Vec<_> = (0..numbers.len()).collect();
    sorted.sort_by_key(|&at| &numbers[at]);
    let mut ranks = vec![0; numbers.len()];
    for (rank, at) in sorted.into_iter().enumerate() {
        ranks[at] = rank;
    }
    ranks
}

const VOTERS: usize = 120;

/// What [`VOTERS`] members did, in another order than that of their mandates.
struct Cast {
    sitting: Sitting,
    poll: PollId,
    /// The keys of the receipts, in the order of casting.
    keys: Vec<[u8; 16]>,
    /// The mandates, in the order of casting.
    order: Vec<MandateId>,
}

/// With ranked ballots of an election, some of whom agree to be known.
async fn vote_of_many(lab: &Lab) -> Cast {
    let platform = &lab.platform;
    let sitting = Sitting::open(lab, VOTERS).await;
    let about = contest(Method::Stv, 2, &["Ana", "Bo", "Cem", "Dina"], TieRule::Lot);
    let poll = sitting.poll_about(platform, rules(Secrecy::Secret), about).await;
    polls::start(platform, &sitting.chair, poll).await.unwrap();
    let texts = ["1>2>3", "4", "3>1>4>2", "abstain", "2>4"];
    let (mut keys, mut order) = (Vec::new(), Vec::new());
    for at in 0..VOTERS {
        // 53 has no divisor in common with the number of voters: everybody comes once.
        let (person, mandate) = &sitting.members[at * 53 % VOTERS];
        let new = cast::Cast {
            vote: vote_of(platform, poll, texts[at % 5]).await,
            agrees: at % 4 == 0,
        };
        let receipt = cast::cast(platform, person, poll, *mandate, new)
            .await
            .unwrap()
            .unwrap();
        keys.push(receipt.key());
        order.push(*mandate);
    }
    Cast {
        sitting,
        poll,
        keys,
        order,
    }
}

/// V3 on SQLite: the bytes of the file and of its log. Where a ballot stands follows from its random key alone; the log is empty.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_files_of_sqlite_do_not_tell_the_order_of_ballots() {
    Lab::run(Kind::Sqlite, |lab| async move {
        let Cast {
            sitting, poll, keys, ..
        } = vote_of_many(&lab).await;
        polls::stop(&lab.platform, &sitting.chair, poll).await.unwrap();
        let log = std::fs::metadata(lab.folder().join("lab.db-wal")).map_or(0, |file| file.len());
        assert_eq!(log, 0, "the write-ahead log still holds how the tables looked before");
        let file = std::fs::read(lab.folder().join("lab.db")).unwrap();
        let places: Vec<_> = keys
            .iter()
            .map(|key| {
                let found: Vec<_> = file
                    .windows(16)
                    .enumerate()
                    .filter(|(_, bytes)| bytes == key)
                    .map(|(at, _)| at)
                    .collect();
                assert_eq!(
                    found.len(),
                    1,
                    "a ballot stands in the file once, no older copy beside it"
                );
                found[0]
            })
            .collect();
        let by_time = correlation(&ranks(&places));
        // Independent orders of 120 lie within ±0.37 but once in 16,000 runs (4 standard deviations of 1/√119).
        assert!(
            by_time.abs() < 0.37,
            "the place in the file goes with the time of the cast: {by_time}"
        );
    })
    .await;
}

/// The rows of a table in the order in which `pg_dump` writes them.
fn dumped(lab: &Lab, table: &str) -> Vec<String> {
    let done = std::process::Command::new("pg_dump")
        .args(["--data-only", "--table", table, &lab.platform.config.database_url])
        .output()
        .expect("pg_dump stands beside the server of the tests");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let text = String::from_utf8(done.stdout).expect("a dump is text");
    let rows = text.lines().skip_while(|line| !line.starts_with("COPY ")).skip(1);
    rows.take_while(|line| *line != "\\.").map(str::to_owned).collect()
}

/// V3 on PostgreSQL: what a dump says, in its order, and the numbers of the transactions that wrote the rows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_of_postgres_does_not_tell_the_order_of_ballots() {
    Lab::run(Kind::Postgres, |lab| async move {
        let Cast {
            sitting,
            poll,
            keys,
            order,
        } = vote_of_many(&lab).await;
        let db = lab.platform.db.read();
        let rows = |sql: &'static str| async move {
            db.query_all_raw(Statement::from_string(sea_orm::DbBackend::Postgres, sql))
                .await
                .unwrap()
        };
        // While the vote still runs, the marks of the roll already show no order, so that of the ballots leads to nobody.
        let roll = dumped(&lab, "roll_entry");
        assert_eq!(roll.len(), VOTERS);
        let places: Vec<_> = order
            .iter()
            .map(|mandate| roll.iter().position(|row| row.contains(&mandate.to_string())).unwrap())
            .collect();
        let by_time = correlation(&ranks(&places));
        assert!(
            by_time.abs() < 0.37,
            "the place on the roll goes with the time of the cast: {by_time}"
        );
        let marks = rows("SELECT COUNT(DISTINCT xmin::text) FROM roll_entry").await;
        assert_eq!(marks[0].try_get_by_index::<i64>(0).unwrap(), 1);
        let marks = rows("SELECT COUNT(*) FROM roll_marks").await;
        assert_eq!(marks[0].try_get_by_index::<i64>(0).unwrap(), 1);

        polls::stop(&lab.platform, &sitting.chair, poll).await.unwrap();
        // Not one earlier state of the marks is left, whose differences would be the voters one after the other.
        let marks = rows("SELECT pg_relation_size('roll_marks')").await;
        assert_eq!(marks[0].try_get_by_index::<i64>(0).unwrap(), 0);
        let ballots = dumped(&lab, "ballot");
        assert_eq!(ballots.len(), VOTERS);
        let places: Vec<_> = keys
            .iter()
            .map(|key| ballots.iter().position(|row| row.contains(&hex::encode(key))).unwrap())
            .collect();
        let by_time = correlation(&ranks(&places));
        assert!(
            by_time.abs() < 0.37,
            "the place in the table goes with the time of the cast: {by_time}"
        );
        for table in [
            "SELECT COUNT(DISTINCT xmin::text) FROM ballot",
            "SELECT COUNT(DISTINCT xmin::text) FROM roll_entry",
        ] {
            assert_eq!(rows(table).await[0].try_get_by_index::<i64>(0).unwrap(), 1, "{table}");
        }
        let roll: Vec<bool> = rows("SELECT has_cast FROM roll_entry ORDER BY ctid")
            .await
            .iter()
            .map(|row| row.try_get_by_index(0).unwrap())
            .collect();
        assert!(roll.iter().all(|cast| *cast));
    })
    .await;
}
