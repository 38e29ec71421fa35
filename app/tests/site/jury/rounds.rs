//! Rounds in a row, their rules, tracks, samples and publication by their pages, without scripts.

use super::*;

/// Every review of a round, given by its jurors.
async fn score_all(hall: &mut Hall, round: &str) {
    for juror in 0..2 {
        for task in hall.tasks(round, juror).await {
            let review = hall.review(juror, task, "2").await;
            done(
                &send(
                    &mut hall.jurors[juror],
                    &format!("/en/jury/assignments/{task}"),
                    &review,
                )
                .await,
            );
        }
    }
}

#[tokio::test]
async fn a_long_list_leads_to_finals_by_plain_forms() {
    let mut hall = hall().await;
    hall.save_rubric().await;
    let long_list = hall.make().await;
    let rules = format!("/en/jury/rounds/{long_list}/rules");
    harmless(&hall.olga.get(&rules).await);
    let refused = hall.olga.post(&rules, &[("early", "9"), ("calibration", "none")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#early\""));
    let stated = [
        ("early", "1"),
        ("calibration", "none"),
        ("shown", "ranks"),
        ("shown", "feedback"),
    ];
    done(&hall.olga.post(&rules, &stated).await);
    hall.start(&long_list).await;
    let finals = hall.make().await;
    let rules = format!("/en/jury/rounds/{finals}/rules");
    let page = hall.olga.get(&rules).await;
    assert!(page.body.contains(&long_list) && page.body.contains("name=\"share\""));
    let stated = [
        ("follows", long_list.as_str()),
        ("share", "30"),
        ("calibration", "none"),
        ("shown", "totals"),
    ];
    done(&hall.olga.post(&rules, &stated).await);

    // Closing before anything is in wants a reason, and says how far it is.
    let manage = format!("/en/jury/rounds/{long_list}/manage");
    let page = hall.olga.get(&manage).await;
    harmless(&page);
    assert!(page.body.contains("name=\"reason\""));
    let refused = hall.olga.post(&manage, &[("act", "close"), ("reason", " ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#reason\""));
    // Who wrote and who judges reads the rules beforehand; nobody else does.
    let told = format!("/en/proposals/{}/jury", hall.proposals[0]);
    let page = hall.writer.get(&told).await;
    harmless(&page);
    assert!(page.body.contains("Ranks") && !page.body.contains("Mean points"));
    assert!(
        hall.jurors[0]
            .get(&format!("/en/jury/rounds/{long_list}"))
            .await
            .body
            .contains("Ranks")
    );
    for browser in [&mut hall.olga.clone(), &mut hall.jurors[0].clone()] {
        assert_eq!(browser.get(&told).await.status, StatusCode::NOT_FOUND);
    }
    score_all(&mut hall, &long_list).await;
    done(&hall.olga.post(&manage, &[("act", "close")]).await);

    let next = format!("/en/jury/rounds/{long_list}/next");
    let page = hall.olga.get(&format!("{next}?best=1&by=median")).await;
    harmless(&page);
    let entries = hall.entries(&long_list).await;
    let chosen = entries[0].submission_id.to_string();
    let other = entries[1].submission_id.to_string();
    assert!(page.body.contains(&chosen) && page.body.contains(&other));
    let refused = hall
        .olga
        .post(
            &next,
            &[("goes", chosen.as_str()), ("reason", HOSTILE), ("decides", "1")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#others_reason\"") && refused.body.contains("&lt;script"));
    let choice = [
        ("goes", chosen.as_str()),
        ("reason", HOSTILE),
        ("decides", "1"),
        ("others_reason", HOSTILE),
    ];
    done(&hall.olga.post(&next, &choice).await);
    harmless(&hall.olga.get(&next).await);
    assert_eq!(hall.jurors[0].get(&next).await.status, StatusCode::NOT_FOUND);

    // Publication shows what will be read, and no more than was stated.
    let publish = format!("/en/jury/rounds/{long_list}/publish");
    let page = hall.olga.get(&publish).await;
    harmless(&page);
    assert!(page.body.contains("value=\"ranks\"") && !page.body.contains("value=\"totals\""));
    assert!(page.body.contains("to the team"), "a team's letter stands beside");
    let page = hall.olga.get(&format!("{publish}?seen=1")).await;
    assert!(!page.body.contains("to the team"));
    let refused = hall.olga.post(&publish, &[("show", "totals")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    done(
        &hall
            .olga
            .post(&publish, &[("show", "ranks"), ("show", "feedback")])
            .await,
    );
    let outcome = hall
        .site
        .anonymous()
        .get(&format!("/en/jury/rounds/{long_list}/outcome"))
        .await;
    harmless(&outcome);
    assert!(outcome.body.contains("Goes on to the next round"));

    hall.start(&finals).await;
    assert_eq!(hall.entries(&finals).await.len(), 1);
    score_all(&mut hall, &finals).await;
    done(
        &hall
            .olga
            .post(&format!("/en/jury/rounds/{finals}/manage"), &[("act", "close")])
            .await,
    );
    let results = format!("/en/jury/rounds/{finals}/results");
    let page = hall.olga.get(&results).await;
    harmless(&page);
    assert!(page.body.contains("30") && page.body.contains("Total"));
    let decision = [
        (format!("decision-{chosen}"), "selected".to_owned()),
        (format!("reason-{chosen}"), HOSTILE.to_owned()),
    ];
    done(&send(&mut hall.olga, &results, &decision).await);
    hall.site.lab.platform.clock.advance(PHASE);
    done(
        &hall
            .olga
            .post(&format!("/en/jury/rounds/{finals}/publish"), &[("show", "totals")])
            .await,
    );
    let at = usize::from(entries[0].proposal_id != hall.proposals[0]);
    if at == 0 {
        let feedback = format!("/en/proposals/{}/feedback", hall.proposals[0]);
        let told = hall.writer.get(&feedback).await;
        harmless(&told);
        assert!(told.body.contains(&format!("{feedback}?round={long_list}")));
        let first = hall.writer.get(&format!("{feedback}?round={long_list}")).await;
        assert!(first.body.contains("takes your proposal on to the next round") && first.body.contains("to the team"));
    }
    // Less can be shown afterwards, never more.
    let shown = format!("/en/jury/rounds/{finals}/shown");
    harmless(&hall.olga.get(&shown).await);
    assert_eq!(
        hall.olga.post(&shown, &[("show", "ranks")]).await.status,
        StatusCode::CONFLICT
    );
    done(&hall.olga.post(&shown, &[]).await);
    hall.site.end().await;
}

#[tokio::test]
async fn samples_come_first_and_their_differences_are_discussed_by_plain_forms() {
    let mut hall = hall().await;
    hall.save_rubric().await;
    let round = hall.make().await;
    let samples = format!("/en/jury/rounds/{round}/samples");
    done(
        &hall
            .olga
            .post(
                &format!("/en/jury/rounds/{round}/rules"),
                &[("calibration", "required")],
            )
            .await,
    );
    let refused = hall
        .olga
        .post(&format!("{samples}/written"), &[("title", "A"), ("text", HOSTILE)])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#title\"") && refused.body.contains("&lt;script"));
    let text = format!("{HOSTILE} A desk in the town hall that opens twice a week would help many.");
    for _ in 0..2 {
        let sample = [("title", HOSTILE), ("text", text.as_str()), ("language", "en")];
        done(&hall.olga.post(&format!("{samples}/written"), &sample).await);
    }
    let page = hall.olga.get(&samples).await;
    harmless(&page);
    let ids: Vec<String> = page
        .body
        .split("/en/jury/samples/")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(
        hall.jurors[0].get(&samples).await.status,
        StatusCode::NOT_FOUND,
        "before the round is open"
    );
    hall.start(&round).await;
    let task = hall.tasks(&round, 0).await[0];
    let held = hall.jurors[0].get(&format!("/en/jury/assignments/{task}")).await;
    assert!(held.status == StatusCode::SEE_OTHER && held.location().ends_with("/samples"));
    harmless(&hall.jurors[0].get(&format!("/en/jury/rounds/{round}")).await);
    for juror in 0..2 {
        for id in &ids {
            let path = format!("/en/jury/samples/{id}");
            let page = hall.jurors[juror].get(&path).await;
            harmless(&page);
            assert!(!page.body.contains("/remarks"), "own scores come first");
            let mut scores: Vec<(String, String)> = Vec::new();
            for rest in page.body.split("name=\"score-").skip(1) {
                let name = format!("score-{}", rest.split('"').next().unwrap());
                if !scores.iter().any(|(one, _)| *one == name) {
                    scores.push((name.replace("score-", "reason-"), format!("Because {HOSTILE}")));
                    scores.push((name, if juror == 0 { "1" } else { "3" }.to_owned()));
                }
            }
            scores.push(("act".into(), "finish".into()));
            let refused = send(&mut hall.jurors[juror], &path, &scores[..1]).await;
            assert!(
                refused.status == StatusCode::SEE_OTHER,
                "what is not finished is a draft"
            );
            done(&send(&mut hall.jurors[juror], &path, &scores).await);
        }
    }
    let path = format!("/en/jury/samples/{}", ids[0]);
    let empty = hall.jurors[0].post(&format!("{path}/remarks"), &[("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(
        &hall.jurors[0]
            .post(&format!("{path}/remarks"), &[("text", HOSTILE)])
            .await,
    );
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        for path in [
            format!("/{language}/jury/samples/{}", ids[0]),
            format!("/{language}/jury/rounds/{round}/samples"),
        ] {
            let page = hall.jurors[1].get(&path).await;
            harmless(&page);
            assert!(
                !page.body.contains("rounds-") && !page.body.contains(">leaning-"),
                "{language}: a key without a text"
            );
        }
    }
    let page = hall.jurors[1].get(&path).await;
    assert!(
        page.body.contains("much kinder") && !page.body.contains("jorge"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("take-back"), "only one's own remark is taken back");
    let page = hall.olga.get(&samples).await;
    assert!(page.body.contains("jorge") && page.body.contains("much stricter"));
    for path in [
        path.clone(),
        samples.clone(),
        format!("/api/v1/jury/samples/{}", ids[0]),
    ] {
        assert_eq!(hall.writer.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let open = hall.jurors[0].get(&format!("/en/jury/assignments/{task}")).await;
    assert_eq!(open.status, StatusCode::OK);
    hall.site.end().await;
}

#[tokio::test]
async fn a_round_of_a_track_does_not_exist_for_jurors_of_another() {
    let mut hall = hall().await;
    hall.save_rubric().await;
    let tracks = format!("/en/jury/challenges/{}/tracks", hall.challenge);
    harmless(&hall.olga.get(&tracks).await);
    assert_eq!(hall.jurors[0].get(&tracks).await.status, StatusCode::NOT_FOUND);
    let refused = hall.olga.post(&tracks, &[("name", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&hall.olga.post(&tracks, &[("name", "<b>Housing</b>")]).await);
    let page = hall.olga.get(&tracks).await;
    harmless(&page);
    let track = page
        .body
        .split("name=\"track\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let places: Vec<(String, String)> = hall
        .proposals
        .iter()
        .map(|id| (format!("track-{id}"), track.clone()))
        .collect();
    done(&send(&mut hall.olga, &format!("{tracks}/place"), &places).await);
    done(
        &hall
            .olga
            .post(
                &format!("{tracks}/rename"),
                &[("track", track.as_str()), ("name", "Work")],
            )
            .await,
    );

    let round = hall.make().await;
    let rules = [("track", track.as_str()), ("calibration", "none"), ("shown", "ranks")];
    done(&hall.olga.post(&format!("/en/jury/rounds/{round}/rules"), &rules).await);
    let removed = hall
        .olga
        .post(&format!("{tracks}/remove"), &[("track", track.as_str())])
        .await;
    assert_eq!(removed.status, StatusCode::CONFLICT);
    let jury = format!("/en/jury/rounds/{round}/jury");
    harmless(&hall.olga.get(&jury).await);
    let refused = hall.olga.post(&jury, &[("who", "own")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let judith = hall.site.account_of(&mut hall.jurors[1]).await.to_string();
    done(
        &hall
            .olga
            .post(&jury, &[("who", "own"), ("jurors", judith.as_str())])
            .await,
    );
    hall.start(&round).await;
    let submission = hall.entries(&round).await[0].submission_id;
    let paths = [
        format!("/en/jury/rounds/{round}"),
        format!("/en/jury/rounds/{round}/results"),
        format!("/en/jury/rounds/{round}/samples"),
        format!("/en/jury/rounds/{round}/submissions/{submission}"),
        format!("/api/v1/jury/rounds/{round}/results"),
        format!("/api/v1/jury/rounds/{round}/samples"),
        format!("/api/v1/jury/rounds/{round}/submissions/{submission}/reviews"),
    ];
    for path in &paths {
        assert_eq!(hall.jurors[0].get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!hall.jurors[0].get("/en/jury").await.body.contains(&round));
    harmless(&hall.jurors[1].get(&paths[0]).await);
    assert!(hall.jurors[1].get("/en/jury").await.body.contains(&round));
    let declared = [
        ("submission", submission.to_string()),
        ("kind", "friendship".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value));
    assert_eq!(
        send(&mut hall.jurors[0], &paths[0], &declared).await.status,
        StatusCode::NOT_FOUND
    );
    // By the API an organiser reads what the round states.
    let stated = hall.olga.get(&format!("/api/v1/jury/rounds/{round}/rules")).await;
    assert!(
        stated.status == StatusCode::OK && stated.body.contains("\"own_jury\":true"),
        "{}",
        stated.body
    );
    assert_eq!(
        hall.jurors[1]
            .get(&format!("/api/v1/jury/rounds/{round}/rules"))
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    hall.site.end().await;
}
