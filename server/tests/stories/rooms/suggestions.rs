//! Other words are suggested, taken over, declined.

use super::comments::{Talk, place, words};
use super::kit::{Scene, account};
use super::many::Editor;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::audit::{self, Verdict};
use server::comments::entity::suggestion;
use server::comments::read::{self, Filter, Fit};
use server::comments::service::{self, Chosen};
use server::comments::suggestions::{self, Suggested, Taken};
use server::rooms::entity::change;
use server::testing::dice::Dice;
use server::{Error, both_databases, notices, work};
use shared::changeset::{ChangeSet, Utf16Text};
use shared::comments::{HideReason, ThreadState};
use shared::fields::FieldCode;
use shared::ids::ThreadId;
use shared::proposals::ProposalState;
use shared::suggestions::{DeclineReason, Replacement, SuggestionState};
use std::time::Duration;

/// Suggests `replacement` for words of the newest text.
async fn suggest(
    talk: &Talk,
    who: &Viewer,
    chosen: Chosen,
    seen: Option<&str>,
    replacement: &str,
) -> Result<ThreadId, Error> {
    let scene = &talk.scene;
    let suggested = Suggested {
        base: seen.map(str::to_owned),
        replacement: Replacement::parse(replacement).unwrap(),
    };
    service::start(
        &scene.platform,
        who,
        scene.proposal,
        scene.documents[0],
        &chosen,
        &words("Why not so?"),
        Some(&suggested),
    )
    .await
}

async fn suggest_for(talk: &Talk, quote: &str, replacement: &str) -> ThreadId {
    suggest(talk, &talk.mentor, Chosen::Quote(quote.into()), None, replacement)
        .await
        .unwrap()
}

fn reason(text: &str) -> DeclineReason {
    DeclineReason::parse(text).unwrap()
}

async fn state_of(talk: &Talk, id: ThreadId) -> SuggestionState {
    talk.one(&talk.writer, id).await.suggestion.unwrap().state
}

/// The rows of the first document's log, oldest first.
async fn log(scene: &Scene) -> Vec<change::Model> {
    change::Entity::find()
        .filter(change::Column::DocumentId.eq(scene.documents[0]))
        .order_by_asc(change::Column::Version)
        .all(scene.platform.db.read())
        .await
        .unwrap()
}

fn is_conflict(result: Result<(), Error>, code: &str) -> bool {
    matches!(result, Err(Error::Conflict(found)) if found == code)
}

both_databases! {
    async fn suggested_words_come_into_the_text_under_the_name_of_their_author(lab: Lab) {
        let mut talk = Talk::begin(&lab, "Rooms are too dear.").await;
        let platform = &lab.platform;
        let id = suggest_for(&talk, "too dear", "far too expensive").await;
        let same = suggest_for(&talk, "Rooms", "Rooms").await;
        assert!(talk.one(&talk.writer, same).await.suggestion.is_none(), "the same words are only a comment");
        let waiting = work::waiting(platform, &talk.writer).await.unwrap();
        let line = waiting.iter().find(|line| line.key == "suggestions").unwrap();
        assert!(line.values.contains(&("count", "1".into())), "{line:?}");
        assert!(work::waiting(platform, &talk.mentor).await.unwrap().iter().all(|line| line.key != "suggestions"));

        suggestions::accept(platform, &talk.writer, id).await.unwrap();
        let update = talk.browser.update().await;
        assert_eq!((&update["version"], &update["client"]), (&json!(2), &json!(format!("suggest-{}", id.0.simple()))));
        assert_eq!(talk.scene.text().await, "Rooms are far too expensive.");
        assert_eq!(talk.scene.replayed().await, "Rooms are far too expensive.");
        let row = log(&talk.scene).await.pop().unwrap();
        assert_eq!((row.author_id, row.session_id), (Some(account(&talk.mentor)), None));

        let view = talk.one(&talk.writer, id).await;
        let suggestion = view.suggestion.unwrap();
        assert_eq!((view.thread.state, suggestion.state), (ThreadState::Resolved, SuggestionState::Accepted));
        assert_eq!((suggestion.author.as_str(), suggestion.decided_by.as_deref()), ("mentor", Some("amina")));
        assert_eq!(notices::list(platform, &talk.mentor, None, 10).await.unwrap()[0].key, "suggestion-accepted");
        assert!(work::waiting(platform, &talk.writer).await.unwrap().iter().all(|line| line.key != "suggestions"));
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, id).await, "suggestion-decided"));
        assert!(is_conflict(suggestions::decline(platform, &talk.writer, id, reason("No")).await, "suggestion-decided"));
        // Those in the room write on behind it.
        talk.browser.push(talk.scene.documents[0], 2, 2, json!([[0, "All "], 28])).await;
        talk.browser.update().await;
        assert_eq!(talk.scene.replayed().await, "All Rooms are far too expensive.");
        assert!(matches!(audit::verify(platform.db.read()).await.unwrap(), Verdict::Whole(_)));
        let export = personal::export(platform, &talk.mentor).await.unwrap();
        assert_eq!(export["tables"]["suggestion"][0]["replacement"], "far too expensive");
        lab.work().await;
        assert!(lab.letters().iter().any(|letter| letter.contains("To: mentor@example.org") && letter.contains("suggestion-accepted")));
    }

    async fn what_is_declined_says_why_and_changes_nothing(lab: Lab) {
        let talk = Talk::begin(&lab, "Rooms are too dear.").await;
        let id = suggest_for(&talk, "Rooms", "Flats").await;
        suggestions::decline(&lab.platform, &talk.writer, id, reason("We mean rooms")).await.unwrap();
        assert_eq!(talk.scene.text().await, "Rooms are too dear.");
        let suggestion = talk.one(&talk.mentor, id).await.suggestion.unwrap();
        assert_eq!((suggestion.state, suggestion.reason.as_deref()), (SuggestionState::Declined, Some("We mean rooms")));
        assert_eq!(notices::list(&lab.platform, &talk.mentor, None, 10).await.unwrap()[0].key, "suggestion-declined");
        assert!(is_conflict(suggestions::accept(&lab.platform, &talk.writer, id).await, "suggestion-decided"));
        // An answer goes on with the talk and leaves the decision.
        service::reply(&lab.platform, &talk.mentor, id, &words("I see")).await.unwrap();
        let again = talk.one(&talk.mentor, id).await;
        assert_eq!((again.thread.state, again.suggestion.unwrap().state), (ThreadState::Open, SuggestionState::Declined));
    }

    async fn what_others_wrote_meanwhile_stays_and_the_same_words_are_not_guessed(lab: Lab) {
        let mut talk = Talk::begin(&lab, "Rooms are too dear for us 🐦.").await;
        let (platform, document) = (&lab.platform, talk.scene.documents[0]);
        let whole = suggest_for(&talk, "Rooms are too dear for us 🐦", "Rooms are too expensive for us 🐦").await;
        let taken_out = suggest_for(&talk, "too", "").await;
        let other = suggest_for(&talk, "for us", "for students").await;
        // Somebody writes before and inside the passage, and changes "us".
        talk.browser.push(document, 1, 2, json!([[0, "In town: "], 6, [0, "here "], 17, [2, "all"], 4])).await;
        talk.browser.update().await;
        assert_eq!(talk.scene.text().await, "In town: Rooms here are too dear for all 🐦.");
        let shown = talk.one(&talk.writer, other).await.suggestion.unwrap().words.unwrap();
        assert_eq!(shown.fit, Fit::Overtaken("for all".into()), "both texts are shown");
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, other).await, "suggestion-overtaken"));
        suggestions::accept(platform, &talk.writer, whole).await.unwrap();
        assert_eq!(talk.scene.text().await, "In town: Rooms here are too expensive for all 🐦.");
        suggestions::accept(platform, &talk.writer, taken_out).await.unwrap();
        assert_eq!(talk.scene.text().await, "In town: Rooms here are  expensive for all 🐦.");
        talk.browser.push(document, 4, 3, json!([35, [7], 4])).await;
        while talk.browser.update().await["version"] != 5 {}
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, other).await, "suggestion-gone"));
        assert_eq!(state_of(&talk, other).await, SuggestionState::Open);
        assert_eq!(talk.scene.text().await, talk.scene.replayed().await);

        // What is suggested for words that were seen does not take back what others wrote in them while it was typed.
        let now = talk.scene.text().await;
        let from = now.find("here").unwrap() as u32;
        let seen = suggest(&talk, &talk.mentor, place(5, from, from + 8), Some("here is"), "there is").await.unwrap();
        suggestions::accept(platform, &talk.writer, seen).await.unwrap();
        assert!(talk.scene.text().await.contains("Rooms there are"), "{}", talk.scene.text().await);
        let late = suggest(&talk, &talk.mentor, place(6, from, from + 9), Some("here are"), "everywhere are").await;
        assert!(matches!(late, Err(Error::Conflict("suggestion-overtaken"))));
        let long = "x ".repeat(1_001);
        let refused = suggest(&talk, &talk.mentor, place(6, from, from + 9), Some(&long), "there").await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("passage") == [FieldCode::TooLong]));
    }

    async fn decided_by_many_at_once_its_words_come_in_once_or_never(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three four five six seven eight").await;
        for (at, word) in ["one", "two", "three", "four", "five", "six"].into_iter().enumerate() {
            let id = suggest_for(&talk, word, &format!("NEW{at}")).await;
            let tries = (0..8).map(|turn| {
                let (platform, writer) = (lab.platform.clone(), talk.writer.clone());
                tokio::spawn(async move {
                    if turn % 4 == 3 {
                        suggestions::decline(&platform, &writer, id, reason("No")).await
                    } else {
                        suggestions::accept(&platform, &writer, id).await
                    }
                })
            });
            let mut done = 0;
            for tried in futures_util::future::join_all(tries).await {
                match tried.unwrap() {
                    Ok(()) => done += 1,
                    Err(Error::Conflict("suggestion-decided")) => {}
                    Err(error) => panic!("{error}"),
                }
            }
            assert_eq!(done, 1, "one of eight decides");
            let times = talk.scene.text().await.matches(&format!("NEW{at}")).count();
            assert_eq!(times, usize::from(state_of(&talk, id).await == SuggestionState::Accepted));
        }
        assert_eq!(talk.scene.text().await, talk.scene.replayed().await);
    }

    /// The row of the log is written before the decision: what breaks between the two leaves neither.
    async fn when_the_storage_fails_in_the_middle_nothing_is_half_done(lab: Lab) {
        let mut talk = Talk::begin(&lab, "Rooms are too dear.").await;
        let id = suggest_for(&talk, "too dear", "expensive").await;
        let db = lab.platform.db.writer();
        let (breaks, mends) = match lab.platform.db.backend() {
            DbBackend::Sqlite => (
                "CREATE TRIGGER broken BEFORE UPDATE ON suggestion BEGIN SELECT RAISE(ABORT, 'broken'); END",
                "DROP TRIGGER broken",
            ),
            _ => (
                "ALTER TABLE suggestion ADD CONSTRAINT broken CHECK (state <> 'accepted')",
                "ALTER TABLE suggestion DROP CONSTRAINT broken",
            ),
        };
        db.execute_unprepared(breaks).await.unwrap();
        assert!(matches!(suggestions::accept(&lab.platform, &talk.writer, id).await, Err(Error::Internal(_))));
        assert_eq!((log(&talk.scene).await.len(), state_of(&talk, id).await), (1, SuggestionState::Open));
        assert!(talk.browser.is_quiet(|message| message["updates"].is_null()).await, "nobody saw it");
        db.execute_unprepared(mends).await.unwrap();
        suggestions::accept(&lab.platform, &talk.writer, id).await.unwrap();
        assert_eq!(talk.scene.replayed().await, "Rooms are expensive.");
        assert_eq!(log(&talk.scene).await.len(), 2);
    }

    async fn while_others_type_in_the_same_words_nothing_of_theirs_is_lost(lab: Lab) {
        const PASSAGES: usize = 24;
        let start: String = (0..PASSAGES).map(|at| format!("left{at} middle{at} right{at}. ")).collect();
        let talk = Talk::begin(&lab, &start).await;
        let scene = &talk.scene;
        let mut ids = Vec::new();
        for at in 0..PASSAGES {
            let quote = format!("left{at} middle{at} right{at}.");
            ids.push(suggest_for(&talk, &quote, &quote.replace("middle", "NEW")).await);
        }
        let mut editors = Vec::new();
        for at in 0..3 {
            editors.push(Editor::open(scene, &talk.writer, format!("client-{at}")).await);
        }
        let mut dice = Dice(2026);
        let (mut accepted, mut overtaken) = (Vec::new(), Vec::new());
        for (at, id) in ids.iter().enumerate() {
            for _ in 0..4 {
                for editor in &mut editors {
                    editor.change(&mut dice);
                    editor.send(scene).await;
                }
            }
            // What one of them wrote is kept; what the others write is on its way while the words come in.
            let one = at % editors.len();
            for _ in 0..500 {
                if editors[one].is_saved() {
                    break;
                }
                editors[one].send(scene).await;
                editors[one].listen(Duration::from_millis(3)).await;
            }
            let (platform, writer, id) = (lab.platform.clone(), talk.writer.clone(), *id);
            let accepting = tokio::spawn(async move { suggestions::accept(&platform, &writer, id).await });
            for editor in &mut editors {
                editor.change(&mut dice);
                editor.listen(Duration::from_millis(3)).await;
                editor.send(scene).await;
            }
            match accepting.await.unwrap() {
                Ok(()) => accepted.push((at, id)),
                Err(Error::Conflict("suggestion-overtaken" | "suggestion-gone")) => overtaken.push(id),
                Err(error) => panic!("{error}"),
            }
        }
        for _ in 0..300 {
            for editor in &mut editors {
                editor.send(scene).await;
                editor.listen(Duration::from_millis(5)).await;
            }
            if editors.iter().all(Editor::is_saved) {
                break;
            }
        }
        let text = scene.replayed().await;
        for editor in &mut editors {
            editor.listen(Duration::from_millis(50)).await;
            assert!(editor.is_saved());
            assert_eq!(editor.text, text, "{}", editor.name);
        }
        assert_eq!(scene.text().await, text);

        // Each that was taken over is one row, which takes out the one word it is about and nothing that others wrote.
        let mut before = String::new();
        let mut found = Vec::new();
        for row in log(scene).await {
            let changes = ChangeSet::from_json(&row.changes).unwrap();
            if let Some(name) = row.client_id.strip_prefix("suggest-") {
                let (at, id) = accepted.iter().find(|(_, id)| id.0.simple().to_string() == name).unwrap();
                let done: Vec<_> = changes
                    .replacements()
                    .map(|(from, to, new)| (before.slice(from, to).unwrap(), new.to_owned()))
                    .collect();
                assert_eq!(done, [(format!("middle{at}"), format!("NEW{at}"))]);
                found.push(*id);
            }
            before = changes.apply(&before).unwrap();
        }
        found.sort_unstable();
        let mut expected: Vec<_> = accepted.iter().map(|(_, id)| *id).collect();
        expected.sort_unstable();
        assert_eq!(found, expected);
        println!("{} taken over, {} overtaken", accepted.len(), overtaken.len());
        assert!(!accepted.is_empty() && !overtaken.is_empty(), "both happen");
    }

    async fn who_does_not_write_decides_nothing(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three four").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        let (first, second) = (suggest_for(&talk, "one", "eins").await, suggest_for(&talk, "two", "zwei").await);
        let stranger = lab.person("stranger").await;
        for (who, is_inside) in [(&talk.mentor, true), (&talk.organiser, true), (&stranger, false), (&Viewer::anonymous(), false)] {
            let results = [
                suggestions::accept(platform, who, first).await,
                suggestions::decline(platform, who, first, reason("No")).await,
                suggestions::accept_all(platform, who, scene.proposal, &[first]).await.map(drop),
            ];
            for result in results {
                match result {
                    Err(Error::Forbidden) if is_inside => {}
                    Err(Error::NotFound | Error::LoggedOut) if !is_inside => {}
                    other => panic!("{other:?}"),
                }
            }
        }
        // A closed text takes nothing in; one can still say no.
        scene.state(ProposalState::Submitted).await;
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, first).await, "frozen"));
        assert!(is_conflict(suggestions::accept_all(platform, &talk.writer, scene.proposal, &[first]).await.map(drop), "frozen"));
        let late = suggest(&talk, &talk.mentor, Chosen::Quote("three".into()), None, "drei").await;
        assert!(is_conflict(late.map(drop), "frozen"));
        suggestions::decline(platform, &talk.writer, second, reason("Too late")).await.unwrap();
        scene.state(ProposalState::Draft).await;
        // Who has left suggests no more, but the words stay theirs; nobody tells them what happens in a room they may not see.
        scene.take(&talk.mentor).await;
        let told = notices::list(platform, &talk.mentor, None, 50).await.unwrap().len();
        suggestions::accept(platform, &talk.writer, first).await.unwrap();
        assert_eq!(log(scene).await.pop().unwrap().author_id, Some(account(&talk.mentor)));
        assert_eq!(notices::list(platform, &talk.mentor, None, 50).await.unwrap().len(), told);
        // Nor does who was a member lets words in.
        let own = suggest(&talk, &talk.writer, Chosen::Quote("four".into()), None, "vier").await.unwrap();
        scene.take(&talk.writer).await;
        assert!(matches!(suggestions::accept(platform, &talk.writer, own).await, Err(Error::NotFound)));
        assert_eq!(scene.text().await, "eins two three four");
    }

    async fn what_is_hidden_or_taken_back_is_not_taken_over(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three four").await;
        let platform = &lab.platform;
        let hidden = suggest_for(&talk, "one", "an unkind word").await;
        let said = talk.one(&talk.mentor, hidden).await.comments[0].id;
        service::moderate(platform, &talk.organiser, said, Some(HideReason::parse("Not kind").unwrap())).await.unwrap();
        let of = async |who: &Viewer, id| talk.one(who, id).await.suggestion.unwrap();
        assert!(of(&talk.writer, hidden).await.words.is_none(), "the team does not see it");
        assert!(of(&talk.mentor, hidden).await.words.is_some() && of(&talk.organiser, hidden).await.words.is_some());
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, hidden).await, "suggestion-hidden"));
        service::moderate(platform, &talk.organiser, said, None).await.unwrap();
        assert!(of(&talk.writer, hidden).await.words.is_some());

        let taken_back = suggest_for(&talk, "two", "a second thought").await;
        let said = talk.one(&talk.mentor, taken_back).await.comments[0].id;
        service::reply(platform, &talk.writer, taken_back, &words("Hm")).await.unwrap();
        service::delete(platform, &talk.mentor, said).await.unwrap();
        let view = of(&talk.writer, taken_back).await;
        assert_eq!((view.state, view.words.is_none()), (SuggestionState::Withdrawn, true));
        assert!(is_conflict(suggestions::accept(platform, &talk.writer, taken_back).await, "suggestion-decided"));
        let row = suggestion::Entity::find_by_id(taken_back).one(platform.db.read()).await.unwrap().unwrap();
        assert_eq!(row.replacement, "", "its words are gone");
        // With the last words of the talk the suggestion goes.
        let alone = suggest_for(&talk, "three", "drei").await;
        let said = talk.one(&talk.mentor, alone).await.comments[0].id;
        service::delete(platform, &talk.mentor, said).await.unwrap();
        assert!(suggestion::Entity::find_by_id(alone).one(platform.db.read()).await.unwrap().is_none());
        assert_eq!(talk.scene.text().await, "one two three four");
    }

    async fn all_that_fit_are_taken_over_and_the_others_stay(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three four five").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let mut ids = Vec::new();
        for (word, new) in [("one", "1"), ("two", "2"), ("three", "3"), ("two three", "zwei drei"), ("five", "5")] {
            ids.push(suggest_for(&talk, word, new).await);
        }
        talk.browser.push(talk.scene.documents[0], 1, 2, json!([19, [4, "six!"]])).await;
        talk.browser.update().await;
        let foreign = platform.clock.new_id();
        ids.push(foreign);
        let taken = suggestions::accept_all(platform, &talk.writer, proposal, &ids).await.unwrap();
        assert_eq!(taken, Taken { accepted: 3, left: 2 });
        assert_eq!(talk.scene.text().await, "1 2 3 four six!");
        let open = Filter { suggested: true, ..Filter::default() };
        let listed = read::list(platform, &talk.writer, proposal, open, None, 50).await.unwrap();
        let left: Vec<_> = listed.threads.iter().map(|view| view.thread.id).collect();
        assert_eq!(left, [ids[4], ids[3]], "the newest first");
        assert!(listed.threads.iter().all(|view| view.suggestion.as_ref().unwrap().words.as_ref().unwrap().fit != Fit::Goes));
        let again = suggestions::accept_all(platform, &talk.writer, proposal, &ids).await.unwrap();
        assert_eq!(again, Taken { accepted: 0, left: 5 });
    }

    async fn a_list_of_many_suggestions_takes_as_many_queries_as_one_of_two(lab: Lab) {
        let text: String = (0..40).map(|at| format!("<{at}> ")).collect();
        let talk = Talk::begin(&lab, &text).await;
        let platform = &lab.platform;
        let queries = async || {
            let start = platform.db.queries();
            let talks = read::list(platform, &talk.writer, talk.scene.proposal, Filter::default(), None, 50).await.unwrap();
            (platform.db.queries() - start, talks.threads.len())
        };
        for at in 0..2 {
            suggest_for(&talk, &format!("<{at}>"), "new").await;
        }
        queries().await;
        let few = queries().await;
        for at in 2..40 {
            suggest_for(&talk, &format!("<{at}>"), "new").await;
        }
        queries().await;
        let many = queries().await;
        assert_eq!((few.1, many.1), (2, 40));
        assert_eq!(few.0, many.0);
    }

    async fn nobody_writes_under_the_names_of_the_server(lab: Lab) {
        let talk = Talk::begin(&lab, "one two").await;
        let id = suggest_for(&talk, "two", "zwei").await;
        for name in [format!("suggest-{}", id.0.simple()), "form-0123456789".into(), "first-0123456789".into()] {
            let mut browser = talk.scene.enter(&talk.writer).await.unwrap();
            browser.say(json!({ "type": "open", "document": talk.scene.documents[0], "client": name })).await;
            assert_eq!(browser.closed().await, 4400);
        }
        suggestions::accept(&lab.platform, &talk.writer, id).await.unwrap();
        assert_eq!(talk.scene.text().await, "one zwei");
    }
}
