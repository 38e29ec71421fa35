//! A raised hand, as a browser without scripts has it, and the part that the room's script asks for.

use crate::kit::{Browser, Site, hidden};
use axum::http::{Method, StatusCode};
use server::accounts::{Viewer, grants};
use server::testing::drafts::{Draft, make_draft};
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;

struct Team {
    site: Site,
    draft: Draft,
    amina: Browser,
    mentor: Browser,
}

impl Team {
    async fn start() -> Self {
        let site = Site::start().await;
        let platform = site.lab.platform.clone();
        let draft = make_draft(&platform).await;
        let (mut amina, mut mentor) = (site.person("amina").await, site.person("mentor").await);
        let account = site.account_of(&mut amina).await;
        draft.join(&platform.db.writer(), account, platform.clock.now()).await;
        let account = site.account_of(&mut mentor).await;
        let tx = platform.begin(&Viewer::anonymous()).await.unwrap();
        grants::give(&tx, account, Role::Mentor, Scope::Team(draft.team))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Self {
            site,
            draft,
            amina,
            mentor,
        }
    }

    fn page(&self) -> String {
        format!("/en/teams/{}/hand", self.draft.team)
    }
}

#[tokio::test]
async fn a_hand_is_raised_and_answered_without_scripts() {
    let mut team = Team::start().await;
    let (page, room) = (team.page(), format!("/en/rooms/{}", team.draft.number));
    assert!(team.amina.get(&room).await.body.contains("Raise your hand"));
    assert!(
        team.amina
            .get(&format!("/en/teams/{}", team.draft.team))
            .await
            .body
            .contains(&page)
    );
    let long = "x".repeat(301);
    let refused = team.amina.post(&page, &[("act", "raise"), ("question", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&long), "what was typed is kept");
    let question = "<script>alert(1)</script> & who pays?";
    let raised = team
        .amina
        .post(&page, &[("act", "raise"), ("question", question)])
        .await;
    assert_eq!(raised.status, StatusCode::SEE_OTHER, "{}", raised.body);
    team.site.lab.platform.clock.advance(12 * Timestamp::MINUTE);

    let work = team.mentor.get("/en/work").await;
    assert!(
        app::locale::plain(&work.body).contains("Waiting for 12 minutes"),
        "{}",
        work.body
    );
    assert!(
        work.body.contains(&page) && !work.body.contains("<script>alert"),
        "{}",
        work.body
    );
    let seen = team.mentor.get(&page).await;
    assert!(
        seen.body.contains("I am coming") && !seen.body.contains("Lower your hand"),
        "{}",
        seen.body
    );
    let hand = hidden(&seen.body, "hand");
    let answer = format!("{page}/answer");
    assert_eq!(
        team.amina
            .post(&answer, &[("act", "come"), ("hand", &hand)])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        team.mentor
            .post(&answer, &[("act", "lower"), ("hand", &hand)])
            .await
            .status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        team.mentor
            .post(&answer, &[("act", "come"), ("hand", &hand)])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    for path in [page.clone(), room.clone(), format!("{room}/hand")] {
        let seen = team.amina.get(&path).await;
        assert!(seen.body.contains("is coming."), "{path}: {}", seen.body);
    }
    assert!(team.amina.get("/en/work").await.body.contains("is coming to help"));
    assert_eq!(
        team.mentor
            .post(&answer, &[("act", "finish"), ("hand", &hand)])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let done = team.amina.get(&page).await;
    assert!(done.body.contains("The last question was answered by") && done.body.contains("Raise your hand"));
    assert_eq!(
        team.mentor
            .post(&answer, &[("act", "finish"), ("hand", &hand)])
            .await
            .status,
        StatusCode::CONFLICT
    );

    team.amina.post(&page, &[("act", "raise"), ("question", "")]).await;
    let hand = hidden(&team.amina.get(&page).await.body, "hand");
    assert_eq!(
        team.amina
            .post(&page, &[("act", "lower"), ("hand", &hand)])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let again = team.amina.post(&page, &[("act", "raise")]).await;
    assert_eq!(again.status, StatusCode::TOO_MANY_REQUESTS);
    team.site.end().await;
}

#[tokio::test]
async fn nobody_else_hears_of_a_hand_or_touches_it() {
    let mut team = Team::start().await;
    let page = team.page();
    team.amina.post(&page, &[("question", "A quiet question")]).await;
    let hand = hidden(&team.amina.get(&page).await.body, "hand");
    let mut stranger = team.site.person("stranger").await;
    let json = format!("/api/v1/teams/{}", team.draft.team);
    for path in [
        page.clone(),
        format!("/en/rooms/{}/hand", team.draft.number),
        format!("{json}/hand"),
    ] {
        let seen = stranger.get(&path).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        assert!(team.amina.get(&path).await.body.contains("A quiet question"), "{path}");
    }
    for path in ["/en/work", "/api/v1/me/work"] {
        assert!(!stranger.get(path).await.body.contains("A quiet question"));
        assert!(team.mentor.get(path).await.body.contains("A quiet question"), "{path}");
    }
    for (path, act) in [
        (page.clone(), "lower"),
        (format!("{page}/answer"), "finish"),
        (page.clone(), "raise"),
    ] {
        let answer = stranger.post(&path, &[("act", act), ("hand", &hand)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let answered = format!("{json}/hands/{hand}/answer");
    let come = serde_json::json!({ "act": "come", "answered_by": "forged", "state": "done" });
    for (who, status) in [
        (&mut stranger, StatusCode::NOT_FOUND),
        (&mut team.amina, StatusCode::FORBIDDEN),
        (&mut team.mentor, StatusCode::NO_CONTENT),
    ] {
        assert_eq!(who.json(Method::PUT, &answered, &come).await.status, status);
    }
    let lowered = format!("{json}/hands/{hand}");
    assert_eq!(
        team.mentor
            .json(Method::DELETE, &lowered, &serde_json::Value::Null)
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        team.amina
            .json(Method::DELETE, &lowered, &serde_json::Value::Null)
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    team.site.end().await;
}
