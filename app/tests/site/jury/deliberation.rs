//! The jury's meeting by its pages, without scripts: agenda, talk, straw poll, record, protocol; and who is kept out of what.

use super::*;

impl Hall {
    /// Every review is in and the round is closed.
    async fn closed(&mut self) -> String {
        let round = self.open().await;
        for juror in 0..2 {
            for task in self.tasks(&round, juror).await {
                let review = self.review(juror, task, "2").await;
                let path = format!("/en/jury/assignments/{task}");
                done(&send(&mut self.jurors[juror], &path, &review).await);
            }
        }
        let path = format!("/en/jury/rounds/{round}/manage");
        done(&self.olga.post(&path, &[("act", "close")]).await);
        round
    }
}

/// Whole and harmless, but for the script that keeps a running meeting up to date.
fn harmless_live(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.body.matches("<script").count(), 1, "{}", answer.body);
    assert!(answer.body.contains("data-live-socket") && !answer.body.contains("<img"));
}

/// The value of the first hidden field of this name.
fn hidden(body: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let value = body.split(&mark).nth(1).unwrap_or_else(|| panic!("no {name}: {body}"));
    value.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_jury_meets_by_plain_forms_and_its_protocol_is_read() {
    let mut hall = hall().await;
    let round = hall.closed().await;
    let place = format!("/en/jury/rounds/{round}/deliberation");
    let results = format!("/en/jury/rounds/{round}/results");
    // Without a meeting there is nothing live, and the form of the results is there.
    harmless(&hall.jurors[0].get(&place).await);
    assert!(hall.olga.get(&results).await.body.contains("decision-"));
    let begin = hall.olga.get(&place).await;
    harmless(&begin);
    assert!(begin.body.contains("Begin the meeting"));
    let refused = hall
        .olga
        .post(&place, &[("order", "line"), ("places", ""), ("chair", "")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#places\""));
    done(
        &hall
            .olga
            .post(&place, &[("order", "line"), ("places", "1"), ("chair", "1")])
            .await,
    );
    let results_page = hall.olga.get(&results).await;
    assert!(!results_page.body.contains("name=\"decision-") && results_page.body.contains(&place));

    let submission = hall.entries(&round).await[0].submission_id.to_string();
    let item = format!("{place}/submissions/{submission}");
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        for path in [&place, &item] {
            let answer = hall.jurors[0].get(&path.replacen("en", language, 1)).await;
            harmless_live(&answer);
            assert!(
                !answer.body.contains(">deliberation-") && !answer.body.contains(">item-state-"),
                "{language}: a key without a text"
            );
        }
    }
    // One of the two jurors is the chair: who it is, the page says by what it offers.
    let call = [("submission", submission.as_str())];
    let offers = hall.jurors[0].get(&place).await.body.contains("/deliberation/current");
    let (chair, other) = if offers { (0, 1) } else { (1, 0) };
    let refused = hall.jurors[other].post(&format!("{place}/current"), &call).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    done(&hall.jurors[chair].post(&format!("{place}/current"), &call).await);
    assert!(hall.jurors[other].get(&place).await.body.contains("Under discussion"));

    let refused = hall.jurors[other].post(&format!("{item}/say"), &[("text", " ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(
        &hall.jurors[other]
            .post(&format!("{item}/say"), &[("text", HOSTILE)])
            .await,
    );
    let refused = hall.jurors[other]
        .post(
            &format!("{item}/propose"),
            &[("proposed_kind", "selected_with_conditions"), ("words", "")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("proposed_kind", "selected_with_conditions"), ("words", HOSTILE)];
    done(&hall.jurors[other].post(&format!("{item}/propose"), &fields).await);
    let page = hall.jurors[chair].get(&item).await;
    harmless_live(&page);
    // On one's own page one's own name stands above; that of the other nowhere.
    let names = ["jorge", "judith"];
    assert!(page.body.contains("&lt;script") && page.body.contains("Juror ") && !page.body.contains(names[other]));
    let proposed = hidden(&page.body, "proposed");
    let voice = [("proposed", proposed.as_str()), ("voice", "agree")];
    done(&hall.jurors[chair].post(&format!("{item}/voice"), &voice).await);
    assert!(
        hall.jurors[chair]
            .get(&item)
            .await
            .body
            .contains("aria-pressed=\"true\"")
    );
    assert!(
        hall.jurors[other]
            .get(&item)
            .await
            .body
            .contains("You see how many agree")
    );
    let refused = hall.olga.post(&format!("{item}/voice"), &voice).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);

    // A remark has a page of its own, for its author and for those who lead.
    let remark = page.body.split(&format!("{item}/remarks/")).nth(1).unwrap();
    let remark = format!("{item}/remarks/{}", remark.split('"').next().unwrap());
    for browser in [&mut hall.jurors[other].clone(), &mut hall.olga.clone()] {
        harmless(&browser.get(&remark).await);
    }
    let refused = hall.olga.post(&remark, &[("reason", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&hall.olga.post(&remark, &[("reason", "Please stay kind.")]).await);

    // What was proposed fills the form of the record.
    let adopted = hall.jurors[chair].get(&format!("{item}?adopt={proposed}")).await;
    assert!(
        adopted
            .body
            .contains(&format!("name=\"proposed\" value=\"{proposed}\""))
    );
    let refused = hall.jurors[chair]
        .post(&format!("{item}/record"), &[("decision", "selected"), ("reason", "")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let record = [
        ("decision", "selected_with_conditions"),
        ("reason", HOSTILE),
        ("proposed", proposed.as_str()),
        ("present", "1"),
        ("present", "2"),
    ];
    done(&hall.jurors[chair].post(&format!("{item}/record"), &record).await);
    done(
        &hall.jurors[chair]
            .post(&format!("{item}/reopen"), &[("grounds", HOSTILE)])
            .await,
    );
    done(&hall.jurors[chair].post(&format!("{item}/record"), &record).await);
    for juror in 0..2 {
        let protocol = hall.jurors[juror].get(&format!("{place}/protocol")).await;
        harmless(&protocol);
        for words in ["Juror 1", "Juror 2", "1 agree, 0 do not", "Opened again"] {
            let plain: String = protocol
                .body
                .chars()
                .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
                .collect();
            assert!(plain.contains(words), "{words}: {plain}");
        }
        assert!(!protocol.body.contains(names[1 - juror]));
    }
    assert!(
        hall.olga
            .get(&format!("{place}/protocol"))
            .await
            .body
            .contains("judith")
    );
    // The results show what is recorded.
    assert!(
        hall.jurors[other]
            .get(&results)
            .await
            .body
            .contains("Selected with conditions")
    );
    hall.site.end().await;
}

#[tokio::test]
async fn who_has_a_conflict_or_no_part_finds_nothing_of_an_item() {
    let mut hall = hall().await;
    let round = hall.closed().await;
    let place = format!("/en/jury/rounds/{round}/deliberation");
    done(
        &hall
            .olga
            .post(&place, &[("order", "rank"), ("places", ""), ("chair", "")])
            .await,
    );
    let entries = hall.entries(&round).await;
    let submission = entries[0].submission_id.to_string();
    let item = format!("{place}/submissions/{submission}");
    done(
        &hall.jurors[1]
            .post(&format!("{item}/say"), &[("text", "Between us")])
            .await,
    );
    let conflict = [
        ("submission", submission.as_str()),
        ("kind", "friendship"),
        ("note", ""),
    ];
    done(
        &hall.jurors[0]
            .post(&format!("/en/jury/rounds/{round}"), &conflict)
            .await,
    );

    let page = hall.jurors[0].get(&item).await;
    assert!(
        page.body.contains("You step out")
            && !page.body.contains("Between us")
            && !page.body.contains("class=\"facts\"")
    );
    let api = format!("/api/v1/jury/rounds/{round}/deliberation");
    let json = hall.jurors[0].get(&format!("{api}/submissions/{submission}")).await;
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["item"]["part"], "steps_out");
    assert!(json["item"]["mean"].is_null() && json["remarks"] == serde_json::json!([]));
    for (path, fields) in [
        ("say", &[("text", "Me too")][..]),
        ("propose", &[("proposed_kind", "selected"), ("words", "")][..]),
        ("record", &[("decision", "selected"), ("reason", "So")][..]),
    ] {
        let answer = hall.jurors[0].post(&format!("{item}/{path}"), fields).await;
        assert!(
            [StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&answer.status),
            "{path}"
        );
    }
    let remark = serde_json::json!({ "text": "By another door" });
    let answer = hall.jurors[0]
        .json(
            Method::POST,
            &format!("{api}/submissions/{submission}/remarks"),
            &remark,
        )
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    // The other juror hears it, and the team nothing at all.
    let heard = hall.jurors[1].get(&format!("{api}/submissions/{submission}")).await;
    assert!(heard.status == StatusCode::OK && heard.body.contains("Between us"));
    for path in [&place, &item, &format!("{place}/protocol"), &api] {
        assert_eq!(hall.writer.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    hall.site.end().await;
}
