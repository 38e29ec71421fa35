//! Bodies at the pages: the tree, what changed, rules in plain words, seats, many members at once, one's own name.

use super::room::*;
use super::*;

/// A council with three people beside its chair, and seats.
struct Council {
    site: Site,
    organiser: Browser,
    chair: Browser,
    here: String,
}

impl Council {
    async fn found() -> Self {
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

    async fn seat(&mut self, fields: &[(&str, &str)]) -> String {
        goes_on(&self.chair.post(&format!("{}/members/new", self.here), fields).await);
        let list = self.chair.get(&format!("{}/members?all=yes", self.here)).await.body;
        let mut ids = list.rsplit("/members/").filter_map(begins_with_id);
        ids.next().expect("a way to the mandate")
    }
}

/// The id that a part of an address begins with.
fn begins_with_id(part: &str) -> Option<String> {
    let id = part.get(..36)?;
    id.parse::<uuid::Uuid>().ok().map(|_| id.to_owned())
}

fn says(body: &str, words: &[&str]) {
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
async fn a_table_of_members_is_looked_at_and_then_seated() {
    let mut council = Council::found().await;
    for name in ["amina", "bilal"] {
        council.site.person(name).await;
    }
    let import = format!("{}/members/import", council.here);
    let bad = "pseudonym,from,origin,seat\namina,2026-01-01,lot,1\nbilal,soon,lot,1\nghost,2026-01-01,lot,2";
    let answer = council.chair.post(&import, &[("table", bad), ("act", "seat")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&answer.body, &["Nobody was seated. Lines to put right: 2", "From:"]);
    let no_table = council.chair.post(&import, &[("table", "name\namina")]).await;
    assert_eq!(no_table.status, StatusCode::UNPROCESSABLE_ENTITY);
    let good = "pseudonym,from,origin,seat,public_name\namina,2026-01-01,lot,1,=1+1\nbilal,2026-01-01,elected,2,";
    let look = council.chair.post(&import, &[("table", good)]).await;
    assert_eq!(look.status, StatusCode::OK);
    says(&look.body, &["Nobody has been seated yet."]);
    let list = format!("{}/members", council.here);
    let mut guest = council.site.anonymous();
    says(&guest.get(&list).await.body, &["No member yet."]);
    goes_on(&council.chair.post(&import, &[("table", good), ("act", "seat")]).await);
    says(
        &guest.get(&list).await.body,
        &["=1+1", "bilal", "mandates: 2", "vacant seats: 2"],
    );
    let found = guest.get(&format!("{list}?name=BIL")).await.body;
    assert!(found.contains("bilal") && !found.contains("=1+1"));
    says(
        &guest.get(&format!("{list}?day=2025-12-31")).await.body,
        &["No member yet."],
    );
    assert_eq!(guest.get(&format!("{list}?day=yesterday")).await.status, StatusCode::OK);
    let file = guest.get(&format!("{list}.csv")).await;
    assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
    assert!(file.body.contains("'=1+1,"), "no formula in {}", file.body);
    let api = guest.get(&list.replace("/en/assembly", "/api/v1")).await.body;
    let api: Value = serde_json::from_str(&api).unwrap();
    assert_eq!((&api[1]["name"], &api[1]["seat"]), (&json!("bilal"), &json!(2)));
    council.site.end().await;
}

#[tokio::test]
async fn a_mandate_is_changed_by_the_chair_and_named_by_its_member() {
    let mut council = Council::found().await;
    let mut amina = council.site.person("amina").await;
    council.site.person("bilal").await;
    let here = council.here.clone();
    let fields = [
        ("name", "amina"),
        ("from", "2026-01-01"),
        ("until", "2026-12-31"),
        ("origin", "delegated"),
        ("delegated_by", "The Bridge"),
        ("seat", "3"),
    ];
    let mandate = council.seat(&fields).await;
    let at = format!("{here}/members/{mandate}");
    let nobody = council
        .chair
        .post(
            &format!("{at}/end"),
            &[("until", "2026-06-01"), ("reason", "Left"), ("moves_up", "yes")],
        )
        .await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody stands in");
    goes_on(
        &council
            .chair
            .post(&format!("{at}/substitute"), &[("substitute", "bilal")])
            .await,
    );
    goes_on(
        &council
            .chair
            .post(&format!("{at}/extend"), &[("until", "2027-12-31")])
            .await,
    );
    let correct = [
        ("from", "2026-02-01"),
        ("until", "2027-12-31"),
        ("origin", "elected"),
        ("seat", "4"),
        ("reason", "Typed wrongly"),
    ];
    goes_on(&council.chair.post(&format!("{at}/correct"), &correct).await);
    says(
        &council.chair.get(&at).await.body,
        &["bilal", "Elected", "Seat 4, District North"],
    );
    assert_eq!(amina.get(&at).await.status, StatusCode::FORBIDDEN);

    says(
        &amina.get(&format!("{here}/mine")).await.body,
        &["You are a member", "Others see your pseudonym."],
    );
    let name = [("name_shown", "public"), ("public_name", "Amina of the Harbour")];
    assert_eq!(
        council.chair.post(&format!("{at}/name"), &name).await.status,
        StatusCode::FORBIDDEN
    );
    let empty = amina
        .post(&format!("{at}/name"), &[("name_shown", "public"), ("public_name", " ")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(&amina.post(&format!("{at}/name"), &name).await);
    let mut guest = council.site.anonymous();
    let list = guest.get(&format!("{here}/members")).await.body;
    assert!(
        list.contains("Amina of the Harbour") && !list.contains("amina") && !list.contains("bilal"),
        "{list}"
    );

    let end = [("until", "2026-06-30"), ("reason", "Moved away"), ("moves_up", "yes")];
    goes_on(&council.chair.post(&format!("{at}/end"), &end).await);
    let then = guest.get(&format!("{here}/members?day=2026-07-01")).await.body;
    says(&then, &["bilal", "moved up as a substitute"]);
    assert!(
        !then.contains("Moved away"),
        "the reason is for the member and the chair"
    );
    let seats = guest.get(&format!("{here}/seats?vacant=yes")).await.body;
    assert_eq!(seats.matches("Vacant</span>").count(), 3, "{seats}");
    let seat = seats
        .split("/seats/")
        .find_map(begins_with_id)
        .expect("a way to a seat");
    says(
        &guest.get(&format!("{here}/seats/{seat}")).await.body,
        &["District North", "Nobody has held this seat yet."],
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
    says(&page, &["Deputy chair", "June 10, 2026", "From later on"]);
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
