//! Editions, teams and proposals through the pages: the way of a person without scripts, and attacks on it (A1–A4, X1).

mod town;

use crate::kit::{Browser, Site, hidden};
use axum::http::{Method, StatusCode};
use server::testing::Lab;
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;
use town::*;

/// What must come out of a page as letters only.
const HOSTILE: &str = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>&amp;";
const DAY: i64 = Timestamp::DAY;

#[tokio::test]
async fn a_proposal_goes_from_registration_to_the_jury_without_scripts() {
    let town = Town::start().await;
    let (mut amina, mut bilal) = (town.site.person("amina").await, town.site.person("bilal").await);
    let team = town.team(&mut amina, "Bridge").await;
    let code = amina
        .get(&team)
        .await
        .body
        .split("class=\"code ltr\">")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .unwrap()
        .to_owned();
    let joined = bilal.post("/en/teams/join", &[("code", &code)]).await;
    assert_eq!(joined.location(), format!("{team}?done=team-joined"), "{}", joined.body);
    town.drafting();
    let proposal = town.proposal(&mut bilal, "A desk in every town hall").await;
    let draft = amina.get(&proposal).await;
    assert!(
        draft.body.contains("IL-2026-001") && draft.body.contains("is empty and is needed"),
        "{}",
        draft.body
    );
    // Nothing to send: no button, and no way around it.
    let check = amina.get(&format!("{proposal}/submit")).await;
    assert!(!check.body.contains("Freeze and send"));
    assert_eq!(
        amina.post(&format!("{proposal}/submit"), &[]).await.status,
        StatusCode::CONFLICT
    );
    write(&mut bilal, "IL-2026-001", "Nobody explains the papers.").await;
    let check = amina.get(&format!("{proposal}/submit")).await;
    assert!(check.body.contains("Freeze and send"), "{}", check.body);
    let sent = amina.post(&format!("{proposal}/submit"), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let frozen = bilal.get(&format!("{proposal}/text")).await;
    assert!(frozen.body.contains("Nobody explains the papers.") && frozen.body.contains("nobody changed it"));
    let mut nobody = town.site.anonymous();
    let known = nobody.get("/en/p/IL-2026-001").await;
    assert!(known.status == StatusCode::OK && known.body.contains("class=\"hash\"") && !known.body.contains("Bridge"));
    assert_eq!(nobody.get("/p/il-2026-1").await.location(), "/en/p/IL-2026-001");
    let back = amina.post(&format!("{proposal}/withdraw"), &[]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    assert_eq!(nobody.get("/en/p/IL-2026-001").await.status, StatusCode::NOT_FOUND);
    for answer in [known, draft, check, frozen] {
        assert!(!answer.body.contains("<script"), "a read page ships no script");
    }
    town.site.end().await;
}

#[tokio::test]
async fn a_phase_by_hand_is_undone_from_its_notice() {
    let mut town = Town::start().await;
    let manage = "/en/processes/edition-2026/manage";
    let refused = town
        .organiser
        .post(&format!("{manage}/hold"), &[("phase", "jury"), ("reason", "")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let held = town
        .organiser
        .post(
            &format!("{manage}/hold"),
            &[("phase", "jury"), ("reason", "The jury meets early")],
        )
        .await;
    let page = town.organiser.get(held.location()).await;
    assert!(
        page.body.contains("Now: \u{2068}Jury") && page.body.contains("The jury meets early"),
        "{}",
        page.body
    );
    let act = hidden(&page.body, "act");
    let undone = town.organiser.post(&format!("{manage}/undo"), &[("act", &act)]).await;
    let page = town.organiser.get(undone.location()).await;
    assert!(page.body.contains("Now: \u{2068}Registration"), "{}", page.body);
    town.site.end().await;
}

/// A1: every act of an organiser, a lead, a member is refused to everybody else, and leaves nothing.
#[tokio::test]
async fn an_act_of_one_role_is_refused_to_the_others() {
    let mut town = Town::start().await;
    let (mut amina, mut sami) = (town.site.person("amina").await, town.site.person("sami").await);
    let team = town.team(&mut amina, "Bridge").await;
    town.drafting();
    let proposal = town.proposal(&mut amina, "A desk in every town hall").await;
    let manage = "/en/processes/edition-2026/manage";
    let organisers_get = [
        manage.to_owned(),
        format!("{manage}/phases"),
        format!("{manage}/words"),
        format!("{manage}/challenges"),
        format!("{manage}/challenges/new"),
        format!("{manage}/people"),
        "/en/processes/new".to_owned(),
    ];
    let organisers_post = [
        format!("{manage}/hold"),
        format!("{manage}/lift"),
        format!("{manage}/undo"),
        format!("{manage}/phases"),
        format!("{manage}/words"),
        format!("{manage}/challenges/new"),
        format!("{manage}/people"),
        "/en/processes/new".to_owned(),
        format!("{team}/mentors"),
    ];
    let teams_get = [
        proposal.clone(),
        format!("{proposal}/submit"),
        format!("{proposal}/withdraw"),
        format!("{proposal}/text"),
        format!("{team}/edit"),
        format!("{team}/leave"),
    ];
    let teams_post = [
        proposal.clone(),
        format!("{proposal}/submit"),
        format!("{proposal}/withdraw"),
        format!("{team}/edit"),
        format!("{team}/code"),
        format!("{team}/leave"),
        format!("{team}/lead"),
    ];
    let fields = [
        ("phase", "jury"),
        ("reason", "x"),
        ("name", "sami"),
        ("role", "organiser"),
        ("title", "Taken over"),
        ("account", "00000000-0000-0000-0000-000000000000"),
    ];
    let closed = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
    for who in [&mut sami, &mut amina] {
        for path in &organisers_get {
            assert!(closed.contains(&who.get(path).await.status), "GET {path}");
        }
        for path in &organisers_post {
            assert!(closed.contains(&who.post(path, &fields).await.status), "POST {path}");
        }
    }
    for path in &teams_get {
        assert!(closed.contains(&sami.get(path).await.status), "GET {path}");
    }
    for path in &teams_post {
        assert!(closed.contains(&sami.post(path, &fields).await.status), "POST {path}");
    }
    // An organiser reads a draft, and writes, sends or leaves nothing of it.
    assert_eq!(town.organiser.get(&proposal).await.status, StatusCode::OK);
    for path in [
        &proposal,
        &format!("{proposal}/submit"),
        &format!("{proposal}/withdraw"),
        &format!("{team}/edit"),
        &format!("{team}/leave"),
    ] {
        assert!(
            closed.contains(&town.organiser.post(path, &fields).await.status),
            "organiser POST {path}"
        );
    }
    let kept = amina.get(&proposal).await;
    assert!(kept.body.contains("A desk in every town hall") && !kept.body.contains("Taken over"));
    town.site.end().await;
}

/// A2 and A3: ids of another team, and fields that nobody asked for.
#[tokio::test]
async fn foreign_ids_and_extra_fields_change_nothing() {
    let town = Town::start().await;
    let (mut amina, mut bilal, mut chloe) = (
        town.site.person("amina").await,
        town.site.person("bilal").await,
        town.site.person("chloe").await,
    );
    let (bridge, river) = (
        town.team(&mut amina, "Bridge").await,
        town.team(&mut bilal, "River").await,
    );
    assert_eq!(
        chloe
            .post(&format!("{river}/ask"), &[("message", "Hello")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let request = links(
        &bilal.get(&river).await.body.replace("action=\"", "href=\""),
        &format!("{river}/requests/"),
    )[0]
    .clone();
    let foreign = format!("{bridge}/requests/{}", last(&request));
    assert_eq!(
        amina.post(&foreign, &[("decision", "accept")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        amina.post(&request, &[("decision", "accept")]).await.status,
        StatusCode::FORBIDDEN
    );
    town.drafting();
    // A number, a state, a team in the form are ignored; chloe is in no team and begins nothing.
    let edition = amina.get("/en/processes/edition-2026").await.body;
    let challenge = last(&links(&edition, "/en/processes/edition-2026/challenges/")[0]).to_owned();
    let begin = format!("/en/proposals/new?challenge={challenge}");
    let fields = [
        ("title", "Foreign proposal"),
        ("language", "fr"),
        ("team", last(&river)),
    ];
    assert_eq!(chloe.post(&begin, &fields).await.status, StatusCode::CONFLICT);
    let proposal = town.proposal(&mut amina, "A desk in every town hall").await;
    let extra = [
        ("title", "Another title"),
        ("number", "IL-2026-999"),
        ("state", "selected"),
        ("team_id", last(&river)),
        ("role", "organiser"),
    ];
    assert_eq!(amina.post(&proposal, &extra).await.status, StatusCode::SEE_OTHER);
    let body = amina.get(&proposal).await.body;
    assert!(
        body.contains("IL-2026-001") && body.contains("Another title") && body.contains("Bridge"),
        "{body}"
    );
    assert!(!body.contains("IL-2026-999"));
    assert_eq!(
        town.site.anonymous().get("/en/p/IL-2026-001").await.status,
        StatusCode::NOT_FOUND
    );
    let made = serde_json::json!({ "team": last(&river), "challenge": challenge, "title": "Foreign one", "language": "fr", "state": "selected" });
    let answer = amina.json(Method::POST, "/api/v1/proposals", &made).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    let listed = town
        .site
        .anonymous()
        .get("/api/v1/proposals?process=edition-2026")
        .await;
    assert_eq!(listed.body, "[]");
    town.site.end().await;
}

/// A4: somebody who follows every link without an account meets nothing of a draft or of who is in a team.
#[tokio::test]
async fn an_anonymous_crawl_meets_published_things_only() {
    let town = Town::start().await;
    let mut amina = town.site.person("amina").await;
    let team = town.team(&mut amina, "Bridge").await;
    town.drafting();
    let proposal = town.proposal(&mut amina, "A desk in every town hall").await;
    let mut nobody = town.site.anonymous();
    let (mut open, mut seen) = (
        vec!["/en".to_owned(), "/en/processes/edition-2026/proposals".to_owned()],
        std::collections::BTreeSet::new(),
    );
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) || seen.len() > 200 {
            continue;
        }
        let answer = nobody.get(&path).await;
        assert!(
            answer.status.is_success() || answer.status.is_redirection(),
            "{path}: {}",
            answer.status
        );
        for secret in [
            "A desk in every",
            "IL-2026-001",
            "Bridge",
            "amina",
            last(&team),
            last(&proposal),
        ] {
            assert!(!answer.body.contains(secret), "{path} tells {secret}");
        }
        open.extend(
            links(&answer.body, "/en")
                .into_iter()
                .map(|link| link.split('#').next().unwrap_or_default().to_owned()),
        );
    }
    assert!(seen.len() > 8, "{seen:?}");
    town.site.end().await;
}

/// X1: hostile letters in every text field stay letters on every page.
#[tokio::test]
async fn hostile_words_stay_words() {
    let mut town = Town::start().await;
    let (mut amina, mut bilal) = (town.site.person("amina").await, town.site.person("bilal").await);
    let base = "/en/processes/edition-2026/manage";
    let words = [
        ("title", HOSTILE),
        ("slug", "edition-2026"),
        ("summary", HOSTILE),
        ("language", "en"),
        ("languages", "en fr"),
        ("year", "2026"),
        ("team_limit", "3"),
    ];
    assert_eq!(
        town.organiser.post(&format!("{base}/words"), &words).await.status,
        StatusCode::SEE_OTHER
    );
    let edit = links(
        &town.organiser.get(&format!("{base}/challenges")).await.body,
        &format!("{base}/challenges/"),
    )[0]
    .clone();
    let form = town.organiser.get(&edit).await.body;
    let (first, second) = (hidden(&form, "s0_id"), hidden(&form, "s1_id"));
    let challenge = [
        ("title", HOSTILE),
        ("slug", "language-and-territory"),
        ("summary", HOSTILE),
        ("text", HOSTILE),
        ("language", "en"),
        ("s0_id", &first),
        ("s0_title", HOSTILE),
        ("s0_guidance", HOSTILE),
        ("s0_required", "yes"),
        ("s0_place", "1"),
        ("s1_id", &second),
        ("s1_title", "Costs"),
        ("s1_place", "2"),
    ];
    let saved = town.organiser.post(&edit, &challenge).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let made = amina
        .post(
            "/en/teams/new",
            &[("name", &HOSTILE[..60]), ("description", HOSTILE), ("languages", "en")],
        )
        .await;
    let team = made.location().split('?').next().unwrap_or_default().to_owned();
    bilal.post(&format!("{team}/ask"), &[("message", HOSTILE)]).await;
    town.organiser
        .post(&format!("{base}/hold"), &[("phase", "drafting"), ("reason", HOSTILE)])
        .await;
    let proposal = town.proposal(&mut amina, HOSTILE).await;
    write(&mut amina, "IL-2026-001", HOSTILE).await;
    let mut pages = Vec::new();
    for path in [
        team.clone(),
        format!("{team}/edit"),
        "/en/teams".into(),
        proposal.clone(),
        format!("{proposal}/submit"),
        "/en/work".into(),
    ] {
        pages.push((path.clone(), amina.get(&path).await));
    }
    assert_eq!(
        amina.post(&format!("{proposal}/submit"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    pages.push(("submission".into(), amina.get(&format!("{proposal}/text")).await));
    for path in [
        base.to_owned(),
        format!("{base}/words"),
        format!("{base}/people"),
        edit.clone(),
    ] {
        pages.push((path.clone(), town.organiser.get(&path).await));
    }
    let shown = edit.replace("/manage", "");
    for path in [
        "/en".to_owned(),
        "/en/processes".into(),
        "/en/processes/edition-2026".into(),
        "/en/processes/edition-2026/proposals".into(),
        shown,
        "/en/p/IL-2026-001".into(),
    ] {
        pages.push((path.clone(), town.site.anonymous().get(&path).await));
    }
    for (path, answer) in pages {
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for live in ["<script>alert", "<img src=x", "'><b>"] {
            assert!(!answer.body.contains(live), "{path} has {live}");
        }
        assert!(answer.body.contains("alert(1)"), "{path} shows the words");
    }
    town.site.end().await;
}
