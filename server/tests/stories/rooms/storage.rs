//! The storage does not take a batch, or does not answer: nobody's words are lost, and one room's trouble is its own.

use super::kit::Scene;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter};
use serde_json::json;
use server::both_databases;
use server::rooms::entity::document;
use server::testing::Lab;
use std::time::Duration;
use tokio::time::sleep;

/// Lets nothing be written in the first document until the transaction ends; on SQLite nothing at all.
pub async fn hold(scene: &Scene) -> DatabaseTransaction {
    let tx = scene.platform.db.begin().await.unwrap();
    document::Entity::update_many()
        .col_expr(document::Column::HeadVersion, Expr::col(document::Column::HeadVersion))
        .filter(document::Column::Id.eq(scene.documents[0]))
        .exec(&tx)
        .await
        .unwrap();
    tx
}

async fn execute(lab: &Lab, sqlite: &str, postgres: &str) {
    let sql = match lab.platform.db.backend() {
        DbBackend::Sqlite => sqlite,
        _ => postgres,
    };
    lab.platform.db.writer().execute_unprepared(sql).await.unwrap();
}

/// From now on the storage takes no row with the word "poison".
async fn refuse_poison(lab: &Lab) {
    let sqlite = "CREATE TRIGGER broken BEFORE INSERT ON change WHEN NEW.changes LIKE '%poison%' BEGIN SELECT RAISE(ABORT, 'broken'); END";
    let postgres = "ALTER TABLE change ADD CONSTRAINT broken CHECK (changes NOT LIKE '%poison%') NOT VALID";
    execute(lab, sqlite, postgres).await;
}

async fn take_everything(lab: &Lab) {
    execute(lab, "DROP TRIGGER broken", "ALTER TABLE change DROP CONSTRAINT broken").await;
}

both_databases! {
    async fn what_the_storage_does_not_take_is_refused_seen_by_nobody_and_taken_when_it_comes_again(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        a.push(document, 0, 1, json!([[0, "one"]])).await;
        a.reaches(1).await;
        b.reaches(1).await;
        refuse_poison(&lab).await;
        for _ in 0..2 {
            a.push(document, 1, 2, json!([3, [0, " poison"]])).await;
            let refused = a.until("refused").await;
            assert_eq!((&refused["reason"], &refused["seq"]), (&json!("storage"), &json!(2)));
        }
        assert!(b.is_quiet(|message| message["updates"].is_null()).await, "nobody saw it");
        assert_eq!((scene.text().await, scene.replayed().await), ("one".to_owned(), "one".to_owned()));
        // The room goes on from what is stored, for everybody else and for the same editor.
        b.push(document, 1, 1, json!([[0, "and "], 3])).await;
        a.reaches(2).await;
        take_everything(&lab).await;
        // The same again, as a client does that has moved it over what came meanwhile.
        a.push(document, 2, 2, json!([7, [0, " poison"]])).await;
        a.reaches(3).await;
        // And once more, as if the answer had been lost.
        a.push(document, 2, 2, json!([7, [0, " poison"]])).await;
        assert_eq!(a.until("acknowledged").await["seq"], 2);
        assert_eq!((scene.text().await, scene.replayed().await), ("and one poison".to_owned(), "and one poison".to_owned()));
    }

    /// Batches of many rooms are written in one transaction: one that fails must not take the others with it.
    async fn a_batch_that_cannot_be_stored_spoils_no_other_room(lab: Lab) {
        let (held, sick, well) = (Scene::start(&lab).await, Scene::start(&lab).await, Scene::start(&lab).await);
        let mut browsers = Vec::new();
        for (scene, name) in [(&held, "amina"), (&sick, "mallory"), (&well, "basil")] {
            let [person] = scene.writers(&lab, [name]).await;
            let mut browser = scene.enter(&person).await.unwrap();
            browser.open(scene.documents[0], &format!("client-{name}")).await;
            browsers.push(browser);
        }
        let [a, m, b] = &mut browsers[..] else { unreachable!("three came") };
        refuse_poison(&lab).await;
        // While the first waits for the storage, the other two gather for the next transaction.
        let tx = hold(&held).await;
        a.push(held.documents[0], 0, 1, json!([[0, "first"]])).await;
        sleep(Duration::from_millis(200)).await;
        m.push(sick.documents[0], 0, 1, json!([[0, "poison"]])).await;
        b.push(well.documents[0], 0, 1, json!([[0, "sound"]])).await;
        sleep(Duration::from_millis(200)).await;
        tx.rollback().await.unwrap();
        assert_eq!(m.until("refused").await["reason"], "storage");
        a.reaches(1).await;
        b.reaches(1).await;
        assert_eq!((held.replayed().await, sick.replayed().await, well.replayed().await), ("first".to_owned(), String::new(), "sound".to_owned()));
        m.push(sick.documents[0], 0, 1, json!([[0, "cured"]])).await;
        m.reaches(1).await;
        assert_eq!(sick.replayed().await, "cured");
    }

    async fn when_the_storage_does_not_answer_a_socket_is_closed_as_such_and_finds_all_when_it_comes_back(lab: Lab) {
        const AWAY: &str = "ALTER TABLE change RENAME TO change_away";
        const BACK: &str = "ALTER TABLE change_away RENAME TO change";
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        a.push(document, 0, 1, json!([[0, "words"]])).await;
        a.reaches(1).await;
        execute(&lab, AWAY, AWAY).await;
        // Whether this editor has written before stands in the log alone.
        b.say(json!({ "type": "open", "document": document, "client": "client-basil" })).await;
        assert_eq!(b.closed().await, 4500);
        // Who asks nothing of it stays, and hears that nothing is kept.
        a.push(document, 1, 2, json!([5, [0, "!"]])).await;
        assert_eq!(a.until("refused").await["reason"], "storage");
        execute(&lab, BACK, BACK).await;
        let mut b = scene.enter(&basil).await.unwrap();
        assert_eq!(b.open(document, "client-basil").await["text"], "words");
        a.push(document, 1, 2, json!([5, [0, "!"]])).await;
        a.reaches(2).await;
        b.reaches(2).await;
        assert_eq!(scene.replayed().await, "words!");
    }
}
