//! The letters to the teams by their pages and as PDF: before the result is public, and after.

use super::*;
use server::pdf;

impl Hall {
    /// All reviews are in, the round is closed, and nothing is decided.
    async fn closed_for_letters(&mut self) -> String {
        let round = self.open().await;
        for juror in 0..2 {
            for task in self.tasks(&round, juror).await {
                let review = self.review(juror, task, "1").await;
                done(
                    &send(
                        &mut self.jurors[juror],
                        &format!("/en/jury/assignments/{task}"),
                        &review,
                    )
                    .await,
                );
            }
        }
        let manage = format!("/en/jury/rounds/{round}/manage");
        done(&self.olga.post(&manage, &[("act", "close")]).await);
        round
    }

    async fn decided(&mut self, round: &str) {
        let mut decisions = Vec::new();
        for (row, kind) in self
            .entries(round)
            .await
            .iter()
            .zip(["selected_with_conditions", "not_selected"])
        {
            decisions.push((format!("decision-{}", row.submission_id), kind.to_owned()));
            decisions.push((format!("reason-{}", row.submission_id), format!("Reasons {HOSTILE}")));
        }
        let results = format!("/en/jury/rounds/{round}/results");
        done(&send(&mut self.olga, &results, &decisions).await);
    }
}

/// Whether a comment of a juror stands on the page.
fn is_told(page: &Answer) -> bool {
    ["\"", "&quot;"]
        .iter()
        .any(|sign| page.body.contains(&format!("to the team {sign}")))
}

/// A letter as a PDF where this program makes them; elsewhere there is no such address.
fn is_pdf(answer: &Answer, language: &str) {
    if !pdf::AVAILABLE {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        return;
    }
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(answer.body.starts_with("%PDF-1."));
    assert!(answer.body.contains("/StructTreeRoot") && answer.body.contains(&format!("/Lang({language})")));
    let header = |name: &str| answer.header(name);
    assert_eq!(header("content-type"), "application/pdf");
    assert_eq!(header("content-language"), language);
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("cache-control"), "private, no-store");
    let name = header("content-disposition");
    assert!(
        name.starts_with("inline; filename=\"IL-20") && name.ends_with(&format!("-{language}.pdf\"")),
        "{name}"
    );
}

#[tokio::test]
async fn letters_are_read_by_organisers_before_and_by_their_teams_after_publication() {
    let mut hall = hall().await;
    let round = hall.closed_for_letters().await;
    let list = format!("/jury/rounds/{round}/letters");
    let page = hall.olga.get(&format!("/en{list}")).await;
    harmless(&page);
    assert!(page.body.contains("Not decided") && !page.body.contains(&format!("{list}/")));
    hall.decided(&round).await;
    let entries = hall.entries(&round).await;
    let letter = format!("{list}/{}", entries[0].submission_id);
    let page = hall.olga.get(&format!("/en{list}")).await;
    harmless(&page);
    assert!(page.body.contains("Not sent") && page.body.contains(&format!("/en{letter}?chosen=1&amp;show=feedback")));
    assert_eq!(page.body.contains("letter.pdf"), pdf::AVAILABLE);

    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        for path in [&list, &letter] {
            let page = hall.olga.get(&format!("/{language}{path}")).await;
            harmless(&page);
            let key = ["letters-", ">letter-", ">jury-"]
                .into_iter()
                .find(|key| page.body.contains(key));
            assert_eq!(key, None, "{language} {path}: a key without a text");
        }
        let file = hall
            .olga
            .get(&format!(
                "/{language}{letter}/letter.pdf?chosen=1&show=totals&show=feedback"
            ))
            .await;
        is_pdf(&file, language);
    }
    let page = hall.olga.get(&format!("/en{letter}")).await;
    for part in [
        "Preview: this letter",
        "Reasons and conditions",
        "The jury of",
        "Language and territory",
        "Edition 2026",
    ] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(
        is_told(&page) && page.body.contains("letter-levels"),
        "all that was promised"
    );
    let page = hall.olga.get(&format!("/en{letter}?chosen=1&show=feedback")).await;
    assert!(
        !page.body.contains("my own words")
            && !page.body.contains("to the jury")
            && !page.body.contains("letter-levels")
    );
    let page = hall
        .olga
        .get(&format!("/en{letter}?chosen=1&show=totals&show=ranks"))
        .await;
    harmless(&page);
    assert!(page.body.contains("letter-levels") && page.body.contains("Its rank is") && !is_told(&page));
    for browser in [&mut hall.jurors[0].clone(), &mut hall.writer] {
        for path in [list.clone(), letter.clone(), format!("{letter}/letter.pdf")] {
            assert_eq!(
                browser.get(&format!("/en{path}")).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    }

    let own = hall.proposals[0];
    let feedback = format!("/proposals/{own}/feedback");
    for path in [feedback.clone(), format!("{feedback}.pdf")] {
        assert_eq!(
            hall.writer.get(&format!("/en{path}")).await.status,
            StatusCode::NOT_FOUND,
            "before it is sent"
        );
    }
    hall.site.lab.platform.clock.advance(PHASE);
    let publish = format!("/en/jury/rounds/{round}/publish");
    done(
        &hall
            .olga
            .post(&publish, &[("show", "feedback"), ("show", "totals")])
            .await,
    );
    let page = hall.writer.get(&format!("/ar{feedback}")).await;
    harmless(&page);
    assert!(page.body.contains("Bridge") && page.body.contains("letter-levels") && is_told(&page));
    assert!(page.body.contains(&format!("/p/{}", "IL-2026-")) && !page.body.contains("jorge"));
    assert_eq!(page.body.contains(&format!("/ar{feedback}.pdf")), pdf::AVAILABLE);
    // The proposal is in French.
    assert_eq!(page.body.contains(&format!("/fr{feedback}.pdf")), pdf::AVAILABLE);
    is_pdf(&hall.writer.get(&format!("/ar{feedback}.pdf")).await, "ar");
    for browser in [&mut hall.jurors[0].clone(), &mut hall.olga.clone()] {
        for path in [feedback.clone(), format!("{feedback}.pdf")] {
            assert_eq!(
                browser.get(&format!("/en{path}")).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    }
    let page = hall.olga.get(&format!("/en{letter}?chosen=1")).await;
    assert!(
        !page.body.contains("Preview: this letter") && is_told(&page),
        "what was sent is shown"
    );
    let page = hall.olga.get(&format!("/en{list}")).await;
    assert!(page.body.contains(">Sent<") && !page.body.contains("name=\"chosen\""));
    hall.site.end().await;
}
