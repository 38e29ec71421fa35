//! What the platform relies on that its databases do.

use server::both_databases;
use shared::permissions::{Role, Scope};

both_databases! {
    async fn the_version_of_the_data_changes_with_each_commit_and_only_then(lab: Lab) {
        let amina = lab.person("amina").await;
        let db = &lab.platform.db;
        let before = db.data_version().await.unwrap();
        assert_eq!(db.data_version().await.unwrap(), before, "reading changes nothing");

        let tx = lab.platform.begin(&amina).await.unwrap();
        server::accounts::grants::give(&tx, amina.account_id().unwrap(), Role::Organiser, Scope::Platform).await.unwrap();
        assert_eq!(db.data_version().await.unwrap(), before, "nobody else sees it yet");
        tx.commit().await.unwrap();
        let after = db.data_version().await.unwrap();
        assert_ne!(after, before, "now everybody does");

        drop(lab.platform.begin(&amina).await.unwrap());
        assert_eq!(db.data_version().await.unwrap(), after, "nothing was written");
    }
}
