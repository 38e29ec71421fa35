//! Bodies at the pages: the tree, what changed, rules in plain words, officers.

use super::room::*;
use super::*;

/// A council with three people beside its chair, and seats.
pub(super) struct Council {
    pub(super) site: Site,
    pub(super) organiser: Browser,
    pub(super) chair: Browser,
    pub(super) here: String,
}

impl Council {
    pub(super) async fn found() -> Self {
        let site = Site::start().await;
        let mut organiser = site.person("olga").await;
        let account = site.account_of(&mut organiser).await;
        site.lab.grant(account, Role::Organiser, Scope::Platform).await;
        let mut chair = site.person("chair").await;
        let mut fields = vec![
            ("name", "Youth council"),
            ("level", "municipal"),
            ("chair", "chair"),
            ("parent", ""),
            ("languages", "en"),
            ("languages", "ar"),
        ];
        fields.extend(RULES);
        let body = id_in(&goes_on(&organiser.post("/en/assembly/bodies/new", &fields).await));
        let here = format!("/en/assembly/bodies/{body}");
        let seats = [("count", "4"), ("label", "District North"), ("from", "2026-01-01")];
        goes_on(&chair.post(&format!("{here}/seats/new"), &seats).await);
        Self {
            site,
            organiser,
            chair,
            here,
        }
    }

    pub(super) async fn seat(&mut self, fields: &[(&str, &str)]) -> String {
        goes_on(&self.chair.post(&format!("{}/members/new", self.here), fields).await);
        let list = self.chair.get(&format!("{}/members?all=yes", self.here)).await.body;
        let mut ids = list.rsplit("/members/").filter_map(begins_with_id);
        ids.next().expect("a way to the mandate")
    }
}

/// The id that a part of an address begins with.
pub(super) fn begins_with_id(part: &str) -> Option<String> {
    let id = part.get(..36)?;
    id.parse::<uuid::Uuid>().ok().map(|_| id.to_owned())
}

pub(super) fn says(body: &str, words: &[&str]) {
    let page = app::locale::plain(body);
    for words in words {
        assert!(page.contains(words), "{words} is not on {page}");
    }
}

#[tokio::test]
async fn a_body_is_changed_closed_and_opened_again_and_everybody_sees_it() {
    let mut council = Council::found().await;
    let here = council.here.clone();
    let mut guest = council.site.anonymous();
    says(
        &guest.get("/en/assembly/bodies").await.body,
        &["Youth council", "Municipal", "العربية"],
    );
    let fields = [
        ("name", "Council of the young"),
        ("level", "municipal"),
        ("parent", ""),
        ("contact", "Room 2"),
    ];
    goes_on(&council.chair.post(&format!("{here}/edit"), &fields).await);
    says(
        &guest.get(&format!("{here}/history")).await.body,
        &["Youth council", "Council of the young", "Room 2", "Changed by chair"],
    );
    let low = [("name", "x"), ("level", "planet")];
    let refused = council.chair.post(&format!("{here}/edit"), &low).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(guest.get(&format!("{here}/close")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        council.chair.get(&format!("{here}/close")).await.status,
        StatusCode::FORBIDDEN
    );
    let silent = council
        .organiser
        .post(&format!("{here}/close"), &[("reason", "")])
        .await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(
        &council
            .organiser
            .post(&format!("{here}/close"), &[("reason", "Merged")])
            .await,
    );
    says(&guest.get(&here).await.body, &["This body was closed on", "Merged"]);
    says(
        &guest.get("/en/assembly/bodies").await.body,
        &["Closed bodies", "Council of the young"],
    );
    let late = council
        .chair
        .post(&format!("{here}/seats/new"), &[("count", "1"), ("from", "2026-06-01")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    goes_on(&council.organiser.post(&format!("{here}/reopen"), &[]).await);
    assert!(!guest.get(&here).await.body.contains("Merged"));
    council.site.end().await;
}

#[tokio::test]
async fn rules_are_shown_in_plain_words_before_they_are_saved() {
    let mut council = Council::found().await;
    council.site.person("amina").await;
    council
        .seat(&[
            ("name", "amina"),
            ("from", "2026-01-01"),
            ("origin", "lot"),
            ("seat", "1"),
        ])
        .await;
    let change = format!("{}/rules/change", council.here);
    let asked = "preview=yes&secrecy=named&majority=two_thirds&quorum_of=present&quorum_share=two_thirds&presence=needed&proxies=2&from=2026-07-01";
    let look = council.chair.get(&format!("{change}?{asked}")).await;
    assert_eq!(look.status, StatusCode::OK);
    says(
        &look.body,
        &[
            "What these rules mean",
            "Today that is 1 of 1 mandates.",
            "Nothing is saved yet.",
        ],
    );
    let wrong = council.chair.get(&format!("{change}?preview=yes&proxies=9")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut fields: Vec<_> = RULES.to_vec();
    fields.extend([("from", "2026-07-01"), ("note", "Third sitting")]);
    goes_on(&council.chair.post(&change, &fields).await);
    let mut guest = council.site.anonymous();
    let page = guest.get(&format!("{}/rules", council.here)).await.body;
    says(&page, &["Planned", "Third sitting", "Hold today"]);
    assert!(!page.contains("name=\"rules\""), "nobody else changes rules");
    let rules = council.chair.get(&format!("{}/rules", council.here)).await.body;
    let id = rules
        .split("name=\"rules\" value=\"")
        .nth(1)
        .expect("a way to take them back")[..36]
        .to_owned();
    goes_on(
        &council
            .chair
            .post(&format!("{}/rules/back", council.here), &[("rules", &id)])
            .await,
    );
    assert!(
        !guest
            .get(&format!("{}/rules", council.here))
            .await
            .body
            .contains("Third sitting")
    );
    council.site.end().await;
}

#[tokio::test]
async fn officers_have_terms_that_everybody_sees() {
    let mut council = Council::found().await;
    council.site.person("deputy").await;
    let path = format!("{}/officers", council.here);
    let fields = [
        ("name", "deputy"),
        ("role", "deputy"),
        ("from", "2026-06-10"),
        ("until", "2027-06-09"),
    ];
    goes_on(&council.chair.post(&path, &fields).await);
    let mut guest = council.site.anonymous();
    let page = guest.get(&path).await.body;
    says(&page, &["Deputy chair", "10 June 2026", "From later on"]);
    assert!(!page.contains("name=\"officer\""));
    let own = council.chair.get(&path).await.body;
    let ids: Vec<String> = own
        .split("name=\"officer\" value=\"")
        .skip(1)
        .map(|part| part[..36].to_owned())
        .collect();
    let last = council
        .chair
        .post(&format!("{path}/end"), &[("officer", &ids[0])])
        .await;
    assert_eq!(last.status, StatusCode::CONFLICT, "the last chair stays");
    goes_on(
        &council
            .chair
            .post(&format!("{path}/end"), &[("officer", &ids[1])])
            .await,
    );
    assert!(!guest.get(&path).await.body.contains("From later on"));
    council.site.end().await;
}
