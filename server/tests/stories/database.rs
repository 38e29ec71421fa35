//! What the platform relies on that its databases do.

use server::accounts::{Viewer, grants};
use server::both_databases;
use server::testing::{Kind, Lab};
use shared::permissions::{Role, Scope};

async fn write_something(lab: &Lab, amina: &Viewer) {
    let tx = lab.platform.begin(amina).await.unwrap();
    grants::give(&tx, amina.account_id().unwrap(), Role::Organiser, Scope::Platform)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

both_databases! {
    async fn the_version_of_the_data_is_another_one_after_a_commit(lab: Lab) {
        let amina = lab.person("amina").await;
        let before = lab.platform.db.data_version().await.unwrap();
        write_something(&lab, &amina).await;
        assert_ne!(lab.platform.db.data_version().await.unwrap(), before);
    }
}

/// On PostgreSQL the other databases of the server count too, so this cannot be said there.
#[tokio::test]
async fn on_sqlite_nothing_but_a_commit_changes_the_version_of_the_data() {
    Lab::run(Kind::Sqlite, |lab| async move {
        let amina = lab.person("amina").await;
        let db = &lab.platform.db;
        let before = db.data_version().await.unwrap();
        assert_eq!(db.data_version().await.unwrap(), before, "reading");
        let tx = lab.platform.begin(&amina).await.unwrap();
        grants::give(&tx, amina.account_id().unwrap(), Role::Organiser, Scope::Platform)
            .await
            .unwrap();
        assert_eq!(db.data_version().await.unwrap(), before, "what is not committed");
        drop(tx);
        assert_eq!(db.data_version().await.unwrap(), before, "what is given up");
        write_something(&lab, &amina).await;
        assert_ne!(db.data_version().await.unwrap(), before);
    })
    .await;
}
