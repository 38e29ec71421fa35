//! V4: while a secret vote runs, nothing that can be read changes by a vote.

use super::*;

/// Texts of answers without what is new in each: the word that allows the scripts of a page.
fn lasting(text: &str) -> String {
    let mut parts = text.split("nonce=\"");
    let mut lasting = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        lasting += part.split_once('"').map_or(part, |(_, rest)| rest);
    }
    lasting
}

/// What one person reads: the status, and of pages that are shown the text.
async fn read(browser: &mut Browser, path: &str) -> (StatusCode, String) {
    let answer = browser.get(path).await;
    let is_shown = answer.status == StatusCode::OK;
    // The number of a request on an error page is always another.
    let text = if is_shown { lasting(&answer.body) } else { String::new() };
    (answer.status, text)
}

/// Every address that leads to the body, its meeting, its motion, the poll, or one's own work.
fn addresses(room: &Room, poll: &str) -> Vec<String> {
    let ids = [
        ("bodies", room.body.as_str()),
        ("meetings", room.meeting.as_str()),
        ("motions", room.motion.as_str()),
        ("polls", poll),
    ];
    let read = |route: &&server::routes::Route| route.method == Method::GET && !route.is_socket;
    let routes = room.site.table.iter().filter(read);
    let filled = routes.map(|route| {
        let path = route.path.replace("{lang}", "en");
        ids.iter().fold(path, |path, (name, id)| {
            path.replace(&format!("/{name}/{{id}}"), &format!("/{name}/{id}"))
        })
    });
    let is_near = |path: &String| {
        let named = ids.iter().any(|(_, id)| path.contains(id));
        !path.contains('{') && (named || path.contains("/assembly") || path == "/en/work")
    };
    filled.filter(is_near).collect()
}

#[tokio::test]
async fn no_page_answer_or_figure_changes_by_a_vote() {
    let figures = server::metrics::collect().expect("nothing else in this program collects");
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let addresses = addresses(&room, &poll);
    let [.., idle] = room.members.as_slice() else {
        panic!("nobody is there");
    };
    let mut people = [
        ("the chair", room.chair.clone()),
        ("a member who has not voted", idle.clone()),
        ("somebody without an account", room.site.anonymous()),
    ];
    let mut seen = Vec::new();
    for (who, browser) in &mut people {
        for path in &addresses {
            // The first look at a page may make something, as the minutes.
            let [_, before, again] = [
                read(browser, path).await,
                read(browser, path).await,
                read(browser, path).await,
            ];
            if before == again {
                seen.push((*who, path, before));
            }
        }
    }
    let shown = seen
        .iter()
        .filter(|(_, _, (status, _))| *status == StatusCode::OK)
        .count();
    assert!(
        shown >= 60 && seen.len() * 10 >= addresses.len() * people.len() * 9,
        "{shown} pages shown, {} compared, of {} addresses",
        seen.len(),
        addresses.len()
    );
    for at in 0..4 {
        assert_eq!(room.vote(at, &poll, "no").await.status, StatusCode::OK);
    }
    for (who, path, before) in seen {
        let browser = people.iter_mut().find(|(one, _)| *one == who);
        let (_, browser) = browser.expect("somebody who looked");
        assert_eq!(read(browser, path).await, before, "{path} changed for {who}");
    }
    // Figures of the program count requests by their kind and know neither a poll nor a vote.
    let figures = figures.render();
    assert!(!figures.contains(&poll), "{figures}");
    let own = figures
        .lines()
        .filter(|line| !line.starts_with('#') && !line.starts_with("http_"));
    for line in own {
        assert!(!line.contains("ballot") && !line.contains("vote"), "{line}");
    }
    room.site.end().await;
}
