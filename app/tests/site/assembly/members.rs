//! Members at the pages: many at once from a table, a mandate changed by the chair and named by its member.

use super::bodies::*;
use super::room::*;
use super::*;

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
    assert_eq!(
        (&api["members"][1]["name"], &api["members"][1]["seat"]),
        (&json!("bilal"), &json!(2))
    );
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
        &["bilal", "Elected", "Seat\u{a0}4, District North"],
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
