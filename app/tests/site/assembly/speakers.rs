//! A debate held by forms alone; what all see alike, and what is one's own.

use super::*;

impl Room {
    async fn live(&mut self, at: usize) -> String {
        let path = format!("/en/assembly/meetings/{}/live", self.meeting);
        app::locale::plain(&self.members[at].get(&path).await.body)
    }

    async fn ask(&mut self, at: usize, kind: &str) -> Answer {
        let path = format!("/en/assembly/meetings/{}/speakers", self.meeting);
        let fields = [("item", self.item.as_str()), ("kind", kind)];
        self.members[at].post(&path, &fields).await
    }

    async fn lead(&mut self, act: &str, speech: &str) -> Answer {
        let path = format!("/en/assembly/meetings/{}/speakers/lead", self.meeting);
        let fields = [("item", self.item.as_str()), ("act", act), ("speech", speech)];
        self.chair.post(&path, &fields).await
    }

    async fn list(&mut self) -> Value {
        let path = format!("/api/v1/meetings/{}/speakers", self.meeting);
        serde_json::from_str(&self.site.anonymous().get(&path).await.body).unwrap()
    }

    async fn console(&mut self) -> String {
        let path = format!("/en/assembly/meetings/{}/manage", self.meeting);
        app::locale::plain(&self.chair.get(&path).await.body)
    }

    async fn rule(&mut self, fields: &[(&str, &str)]) -> Answer {
        let limits = ["for", "against", "question", "point_of_order", "reply"].map(|kind| format!("limit_{kind}"));
        let mut all: Vec<_> = limits.iter().map(|name| (name.as_str(), "90")).collect();
        all.extend(fields);
        self.chair
            .post(&format!("/en/assembly/bodies/{}/speaking", self.body), &all)
            .await
    }
}

#[tokio::test]
async fn a_debate_is_held_by_forms_alone() {
    let mut room = Room::open().await;
    goes_on(&room.rule(&[("order", "alternate"), ("also", "newcomers_first")]).await);
    for (at, kind) in [(0, "for"), (1, "for"), (2, "against")] {
        let led = goes_on(&room.ask(at, kind).await);
        assert!(led.ends_with("/live?done=speech-on"), "{led}");
    }
    let page = room.live(1).await;
    assert!(
        page.contains("You are on the list as number 3: For") && page.contains("Take me off the list"),
        "{page}"
    );
    assert!(page.contains("Speeches for and against take turns") && page.contains("1:30 allowed"));
    let console = room.console().await;
    assert!(console.contains("Next: amina"), "{console}");
    goes_on(&room.lead("next", "").await);
    goes_on(&room.ask(3, "point_of_order").await);
    assert!(room.console().await.contains("Next: dana"));
    goes_on(&room.lead("next", "").await);
    assert!(room.console().await.contains("Back to amina"));
    goes_on(&room.lead("undo", "").await);
    assert!(room.live(0).await.contains("You have the floor."));
    goes_on(&room.lead("pause", "").await);

    // Taking oneself off is one press, and a second press does no harm.
    let speech = room.list().await["waiting"][1]["speech"].as_str().unwrap().to_owned();
    let path = format!("/en/assembly/meetings/{}/speakers", room.meeting);
    let fields = [("item", room.item.clone()), ("off", speech)];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    for _ in 0..2 {
        goes_on(&room.members[2].post(&path, &fields).await);
    }
    let names: Vec<_> = room.list().await["waiting"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].clone())
        .collect();
    assert_eq!(names, ["dana", "bilal"]);
    goes_on(&room.lead("close", "").await);
    let refused = room.ask(2, "against").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("The list of speakers is closed."),
        "{}",
        refused.body
    );

    goes_on(&room.lead("end", "").await);
    let held = room
        .site
        .anonymous()
        .get(&format!("/api/v1/meetings/{}/speeches", room.meeting))
        .await
        .body;
    let held: Value = serde_json::from_str(&held).unwrap();
    assert_eq!((&held[0]["name"], &held[0]["kind"]), (&json!("amina"), &json!("for")));
    room.site.end().await;
}

#[tokio::test]
async fn the_shared_parts_are_the_same_for_everybody_and_hold_nothing_of_ones_own() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    goes_on(&room.rule(&[("order", "first_come"), ("also", "quota")]).await);
    goes_on(&room.ask(0, "question").await);
    let category = format!("/en/assembly/meetings/{}/speakers/category", room.meeting);
    goes_on(&room.members[0].post(&category, &[("category", "woman")]).await);
    let parts = format!("/en/assembly/meetings/{}/live/parts", room.meeting);
    let shared = room.site.anonymous().get(&parts).await.body;
    for browser in [&mut room.members[0], &mut room.chair] {
        assert_eq!(browser.get(&parts).await.body, shared);
    }
    assert!(
        shared.contains("amina") && shared.contains("data-live=\"ballot\""),
        "{shared}"
    );
    let code = room
        .chair
        .get(&format!("/en/assembly/meetings/{}/live", room.meeting))
        .await
        .body;
    let code: String = code.split("code ltr\">").nth(1).unwrap().chars().take(7).collect();
    for own in ["name=\"vote\"", "name=\"kind\"", "name=\"off\"", "category", &code] {
        assert!(!shared.contains(own), "{own} in {shared}");
    }
    // A change is there at once, in every language of its own.
    goes_on(&room.lead("next", "").await);
    assert!(room.site.anonymous().get(&parts).await.body.contains("Has the floor"));
    assert!(
        room.site
            .anonymous()
            .get(&parts.replace("/en/", "/de/"))
            .await
            .body
            .contains("Hat das Wort")
    );
    // One's own part: the ballot first, the list once the vote is cast.
    let mine = format!("/en/assembly/meetings/{}/live/mine", room.meeting);
    let own = room.members[1].get(&mine).await.body;
    assert!(own.contains("name=\"vote\"") && !own.contains("name=\"kind\""), "{own}");
    assert_eq!(room.vote(1, &poll, "yes").await.status, StatusCode::OK);
    let own = room.members[1].get(&mine).await.body;
    assert!(
        !own.contains("name=\"vote\"") && own.contains("name=\"kind\"") && own.contains("name=\"category\""),
        "{own}"
    );
    let nobody = room.site.anonymous().get(&mine).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER);

    // Of a secret vote the wall says only that it runs.
    let wall = format!("/en/assembly/meetings/{}/projector", room.meeting);
    let page = app::locale::plain(&room.site.anonymous().get(&wall).await.body);
    assert!(
        page.contains("Members vote now.")
            && !page.contains("votes cast")
            && page.contains("amina")
            && !page.contains("<form")
            && !page.contains("topbar"),
        "{page}"
    );
    room.act(&poll, "stop").await;
    let page = app::locale::plain(&room.site.anonymous().get(&format!("{wall}/parts")).await.body);
    assert!(
        page.contains("The vote has ended.") && !page.contains("1 of 5"),
        "{page}"
    );
    room.site.end().await;
}

#[tokio::test]
async fn guests_are_let_in_by_name_and_a_wrong_rule_is_said() {
    let mut room = Room::open().await;
    let mut guest = room.site.person("visitor").await;
    let account = room.site.account_of(&mut guest).await.to_string();
    let speakers = format!("/en/assembly/meetings/{}/speakers", room.meeting);
    let wish = [("item", room.item.clone()), ("kind", "reply".to_owned())];
    let wish = wish.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(guest.post(&speakers, &wish).await.status, StatusCode::FORBIDDEN);
    let guests = format!("/en/assembly/meetings/{}/speakers/guests", room.meeting);
    let wrong = room.chair.post(&guests, &[("name", "nobody-here")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("nobody-here"), "what was written comes back");
    goes_on(&room.chair.post(&guests, &[("name", "visitor")]).await);
    goes_on(&guest.post(&speakers, &wish).await);
    assert_eq!(room.list().await["waiting"][0]["name"], "visitor");
    goes_on(
        &room
            .chair
            .post(&format!("{guests}/dismiss"), &[("account", &account)])
            .await,
    );
    assert_eq!(room.list().await["waiting"], json!([]));

    let wrong = room.rule(&[("order", "loudest")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let member = &mut room.members[0];
    for path in [guests, format!("/en/assembly/bodies/{}/speaking", room.body)] {
        assert_eq!(member.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let lead = format!("/en/assembly/meetings/{}/speakers/lead", room.meeting);
    let fields = [("item", room.item.as_str()), ("act", "close")];
    assert_eq!(member.post(&lead, &fields).await.status, StatusCode::FORBIDDEN);
    room.site.end().await;
}
