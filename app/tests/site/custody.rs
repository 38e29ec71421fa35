//! The page of a proposal's whole life: where it leads whom.

use crate::filled::Filled;
use crate::html;
use crate::rows::text;
use axum::http::StatusCode;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_jury_decided_leads_everybody_to_a_page_that_opens() {
    let mut filled = Filled::start().await;
    let mut people = std::mem::take(&mut filled.people);
    let rows = &filled.rows;
    let (mut to_feedback, mut to_outcome) = (0, 0);
    for entry in rows.of("jury_entry") {
        let round = rows.find("jury_round", text(entry, "round_id")).expect("a round");
        let proposal = rows.find("proposal", text(entry, "proposal_id")).expect("a proposal");
        let path = format!("/en/p/{}", text(proposal, "number"));
        let (feedback, outcome) = (
            format!("/en/proposals/{}/feedback", text(entry, "proposal_id")),
            format!("/en/jury/rounds/{}/outcome", text(entry, "round_id")),
        );
        let is_published = text(round, "state") == "published";
        for person in &mut people {
            let page = person.browser.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path} as {}", person.label);
            let links = html::links(&html::pieces(&page.body));
            let of_jury: Vec<_> = links
                .iter()
                .filter(|link| [&feedback, &outcome].contains(link))
                .collect();
            assert_eq!(
                !of_jury.is_empty(),
                is_published,
                "{path} as {}: {of_jury:?}",
                person.label
            );
            for link in of_jury {
                let answer = person.browser.get(link).await;
                assert_eq!(answer.status, StatusCode::OK, "{link} as {}", person.label);
                to_feedback += u32::from(*link == feedback);
                to_outcome += u32::from(*link == outcome);
            }
        }
    }
    assert!(
        to_feedback > 0 && to_outcome > 0,
        "{to_feedback} to feedback, {to_outcome} to outcomes"
    );
    filled.end().await;
}
