//! The admin area: who gets in, what an admin can do there.

use crate::kit::Site;
use axum::http::StatusCode;
use shared::permissions::{Role, Scope};

#[tokio::test]
async fn only_admins_get_in() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let id = site.account_of(&mut amina).await;
    site.lab.grant(id, Role::Organiser, Scope::Platform).await;
    let pages = ["", "/accounts", "/outbox", "/jobs", "/audit"];
    for page in pages {
        assert_eq!(
            amina.get(&format!("/en/admin{page}")).await.status,
            StatusCode::FORBIDDEN,
            "{page}"
        );
    }
    let give = format!("/en/admin/accounts/{id}/give");
    assert_eq!(
        amina
            .post(&give, &[("role", "admin"), ("scope", "platform")])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    let invite = [("role", "admin"), ("scope", "platform"), ("days", "14")];
    assert_eq!(
        amina.post("/en/admin/invitations", &invite).await.status,
        StatusCode::FORBIDDEN
    );
    site.lab.grant(id, Role::Admin, Scope::Platform).await;
    for page in pages.into_iter().chain(["/invitations"]) {
        for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
            assert_eq!(
                amina.get(&format!("/{language}/admin{page}")).await.status,
                StatusCode::OK,
                "{language} {page}"
            );
        }
    }
    site.end().await;
}

#[tokio::test]
async fn an_admin_gives_a_role_reads_a_letter_and_finds_both_in_the_log() {
    let site = Site::start().await;
    let mut root = site.person("ruth").await;
    let root_id = site.account_of(&mut root).await;
    site.lab.grant(root_id, Role::Admin, Scope::Platform).await;
    let mut amina = site.person("amina").await;
    let id = site.account_of(&mut amina).await;
    assert!(
        root.get("/en/admin/accounts?q=AMI")
            .await
            .body
            .contains(&format!("/en/admin/accounts/{id}"))
    );
    let base = format!("/en/admin/accounts/{id}");
    let wrong = root
        .post(&format!("{base}/give"), &[("role", "king"), ("scope", "platform")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nowhere = "process:019dc715-fc00-7004-a754-3ba8f69bc3fb";
    let wrong = root
        .post(&format!("{base}/give"), &[("role", "organiser"), ("scope", nowhere)])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    root.post(&format!("{base}/give"), &[("role", "organiser"), ("scope", "platform")])
        .await;
    assert!(root.get(&base).await.body.contains("Organiser"));
    assert!(
        root.get("/en/admin/audit?action=grant.")
            .await
            .body
            .contains("organiser")
    );

    amina
        .post(
            "/en/account/email",
            &[("email", "amina@example.org"), ("password", "four green bridges")],
        )
        .await;
    site.lab.work().await;
    let outbox = root.get("/en/admin/outbox").await.body;
    let letter = outbox
        .split("/en/admin/outbox/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    let body = root.get(&format!("/en/admin/outbox/{letter}")).await.body;
    assert!(body.contains("/en/confirm/") && body.contains("amina@example.org"));
    assert_eq!(
        root.get("/en/admin/outbox/..%2f..%2flab.db").await.status.as_u16() / 100,
        4
    );

    let made = root
        .post(
            "/en/admin/invitations",
            &[
                ("role", "juror"),
                ("scope", "platform"),
                ("days", "3"),
                ("label", "<b>Zoe"),
            ],
        )
        .await;
    assert!(
        made.status == StatusCode::OK && made.body.contains("/en/invitations/"),
        "{}",
        made.body
    );
    assert!(root.get("/en/admin/invitations").await.body.contains("&lt;b&gt;Zoe"));

    root.post(&format!("{base}/suspend"), &[]).await;
    assert_eq!(amina.get("/en/account").await.status, StatusCode::SEE_OTHER);
    root.post("/en/admin", &[]).await;
    assert!(root.get("/en/admin").await.body.contains("lines fit"));
    site.end().await;
}
