//! People look back: versions, who wrote what, and the way to an older text.

use super::kit::{Browser, Scene, account};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::audit::entity as audit;
use server::diff::Part;
use server::history::entity::{checkpoint, named_version};
use server::history::timeline::{Gathering, Timeline};
use server::history::{read, replay, service, timeline};
use server::rooms::entity::{change, document};
use server::rooms::service as rooms;
use server::testing::Lab;
use server::{Error, Platform, both_databases};
use shared::changeset::ChangeSet;
use shared::history::{BLOCK, PAUSE, VersionName};
use shared::ids::DocumentId;
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use shared::time::Timestamp;
use std::collections::HashMap;

fn name(text: &str) -> VersionName {
    VersionName::parse(text).unwrap()
}

/// What a log means, told row by row without any shortcut.
struct Model {
    /// The text of each version.
    texts: Vec<String>,
    /// Which of the writers wrote each unit of a version, for the versions asked for.
    authors: HashMap<usize, Vec<usize>>,
    /// Who wrote which version, and when.
    rows: Vec<(usize, Timestamp)>,
}

/// Writes `count` changes by these people into the log: letters come and go, with pauses now and then. By a small reckoning, so that a
/// failure comes again.
async fn write_log(scene: &Scene, people: &[&Viewer], count: usize, wanted: &[usize]) -> Model {
    let (platform, document) = (&scene.platform, scene.documents[0]);
    let mut dice = 7_u32;
    let mut throw = |sides: u32| {
        dice = dice.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (dice >> 8) % sides
    };
    let (mut text, mut units, mut now) = (String::new(), Vec::<usize>::new(), Lab::START);
    let mut model = Model {
        texts: vec![String::new()],
        authors: HashMap::from([(0, Vec::new())]),
        rows: Vec::new(),
    };
    let mut rows = Vec::new();
    for version in 1..=count {
        let who = throw(people.len() as u32) as usize;
        let pause = if throw(40) == 0 { PAUSE / 2 } else { 1_000 };
        now = now.plus(i64::from(throw(100)) * pause / 50);
        let length = units.len() as u32;
        let from = throw(length + 1);
        let (to, new) = if length > 300 || throw(3) == 0 {
            (length.min(from + throw(9)), "")
        } else {
            (from, ["a", "b ", " word ", "\n", "é"][throw(5) as usize])
        };
        let change = ChangeSet::replace(length, from, to, new).unwrap();
        text = change.apply(&text).unwrap();
        units.splice(
            from as usize..to as usize,
            std::iter::repeat_n(who, new.encode_utf16().count()),
        );
        model.texts.push(text.clone());
        if wanted.contains(&version) {
            model.authors.insert(version, units.clone());
        }
        model.rows.push((who, now));
        rows.push(change::ActiveModel {
            document_id: Set(document),
            version: Set(version as i64),
            author_id: Set(Some(account(people[who]))),
            session_id: Set(None),
            client_id: Set(format!("client-{who}")),
            client_seq: Set(version as i64),
            created_at: Set(now),
            changes: Set(change.to_json()),
        });
    }
    let db = platform.db.writer();
    for part in rows.chunks(2_000) {
        change::Entity::insert_many(part.to_vec())
            .exec_without_returning(&db)
            .await
            .unwrap();
    }
    document::Entity::update_many()
        .col_expr(document::Column::HeadVersion, Expr::value(count as i64))
        .filter(document::Column::Id.eq(document))
        .exec(&db)
        .await
        .unwrap();
    model
}

/// First and last version of each gathering, the newest first, as the rule says it.
fn gatherings(model: &Model) -> Vec<(u32, u32)> {
    let (mut found, mut last) = (Vec::<(u32, u32)>::new(), HashMap::<usize, Timestamp>::new());
    for (version, (who, at)) in (1..).zip(&model.rows) {
        if (version - 1) % BLOCK == 0 {
            last.clear();
        }
        let goes_on = last.get(who).is_some_and(|before| at.since(*before) < PAUSE);
        last.insert(*who, *at);
        match found.last_mut().filter(|_| goes_on) {
            Some((_, end)) => *end = version,
            None => found.push((version, version)),
        }
    }
    found.reverse();
    found
}

/// A member, another one, and the team's mentor.
async fn people(lab: &Lab, scene: &Scene) -> [Viewer; 3] {
    let mut found = Vec::new();
    for (name, right) in [("amina", "write"), ("basil", "write"), ("mentor", "comment")] {
        let person = lab.person(name).await;
        scene.give(&person, right).await;
        found.push(lab.viewer(account(&person)).await);
    }
    found.try_into().unwrap()
}

async fn page(scene: &Scene, who: &Viewer, before: Option<u32>) -> Timeline {
    timeline::of_document(&scene.platform, who, scene.proposal, scene.documents[0], before)
        .await
        .unwrap()
}

async fn text_of(scene: &Scene, who: &Viewer, version: u32) -> read::Version {
    read::version(&scene.platform, who, scene.proposal, scene.documents[0], Some(version))
        .await
        .unwrap()
}

both_databases! {
    async fn every_version_is_what_the_log_says_and_every_letter_has_its_author(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil, mentor] = people(&lab, &scene).await;
        let writers = [&amina, &basil];
        let wanted = [1, 2, 499, 500, 501, 777, 1_000, 1_299, 1_300];
        let model = write_log(&scene, &writers, 1_300, &wanted).await;
        for round in 0..2 {
            for version in wanted.iter().rev() {
                let before = lab.platform.db.queries();
                let made = replay::at(&lab.platform, scene.documents[0], *version as u32).await.unwrap();
                let queries = lab.platform.db.queries() - before;
                assert!(round == 0 || queries <= 2, "{queries} queries for version {version}");
                assert_eq!(made.text.to_string(), model.texts[*version], "version {version}");
                let units = made.authorship.stretches().iter().flat_map(|(length, author)| {
                    let who = writers.iter().position(|person| person.account_id() == *author).unwrap();
                    std::iter::repeat_n(who, *length as usize)
                });
                assert_eq!(units.collect::<Vec<_>>(), model.authors[version], "authors of version {version}");
                let shown = text_of(&scene, &mentor, *version as u32).await;
                assert_eq!(shown.text, model.texts[*version]);
                assert_eq!(shown.written.iter().map(|part| part.text.as_str()).collect::<String>(), shown.text);
                let words: u32 = shown.writers.iter().map(|writer| writer.words).sum();
                assert_eq!(words as usize, shown.text.split_whitespace().count());
                assert_eq!(shown.made.unwrap().0, model.rows[version - 1].1);
            }
        }
        // The checkpoints that were due are there, once.
        assert_eq!(checkpoint::Entity::find().count(lab.platform.db.read()).await.unwrap(), 2);
        let nothing = text_of(&scene, &amina, 0).await;
        assert_eq!((nothing.text.as_str(), nothing.made, nothing.writers.len()), ("", None, 0));
        for (from, to) in [(0, 1_300), (500, 777), (1_299, 1_300), (5, 5)] {
            let parts = read::compare(&lab.platform, &amina, scene.proposal, scene.documents[0], from, to).await.unwrap();
            let side = |new: bool| {
                let kept = parts.iter().filter_map(|part| match part {
                    Part::Same(text) => Some(text.as_str()),
                    Part::Gone(text) => (!new).then_some(text.as_str()),
                    Part::New(text) => new.then_some(text.as_str()),
                });
                kept.collect::<String>()
            };
            assert_eq!((side(false), side(true)), (model.texts[from as usize].clone(), model.texts[to as usize].clone()));
        }
    }

    async fn a_history_of_100_000_changes_opens_as_quickly_as_a_short_one(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil, _] = people(&lab, &scene).await;
        let few = write_log(&scene, &[&amina, &basil], 600, &[]).await;
        assert_eq!(page(&scene, &amina, None).await.gatherings.len(), gatherings(&few).len().min(30));
        text_of(&scene, &amina, 600).await;
        let queries = async |version: u32| {
            let start = lab.platform.db.queries();
            page(&scene, &amina, None).await;
            let page = lab.platform.db.queries() - start;
            let start = lab.platform.db.queries();
            text_of(&scene, &amina, version).await;
            (page, lab.platform.db.queries() - start)
        };
        let short = queries(599).await;
        change::Entity::delete_many().exec(&lab.platform.db.writer()).await.unwrap();
        checkpoint::Entity::delete_many().exec(&lab.platform.db.writer()).await.unwrap();
        let model = write_log(&scene, &[&amina, &basil], 100_000, &[]).await;
        let start = std::time::Instant::now();
        replay::keep_up(&lab.platform, scene.documents[0], 100_000).await.unwrap();
        println!("checkpoints of 100,000 changes: {:?}", start.elapsed());
        let start = std::time::Instant::now();
        page(&scene, &amina, None).await;
        println!("the newest page of their history: {:?}", start.elapsed());
        let start = std::time::Instant::now();
        text_of(&scene, &amina, 77_777).await;
        println!("one of their versions: {:?}", start.elapsed());
        assert_eq!(queries(77_777).await, short);
        assert_eq!(text_of(&scene, &amina, 77_777).await.text, model.texts[77_777]);

        let (mut seen, mut before) = (Vec::<Gathering>::new(), None);
        loop {
            let page = page(&scene, &amina, before).await;
            assert!(page.gatherings.len() <= 30);
            seen.extend(page.gatherings);
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        let bounds: Vec<_> = seen.iter().map(|one| (one.first, one.last)).collect();
        assert_eq!(bounds, gatherings(&model));
        for one in seen.iter().step_by(97) {
            let rows = &model.rows[one.first as usize - 1..one.last as usize];
            assert_eq!((one.begun_at, one.ended_at), (rows[0].1, rows[rows.len() - 1].1));
            let mut names: Vec<&str> = Vec::new();
            for (who, _) in rows {
                let name = ["amina", "basil"][*who];
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            assert_eq!(one.writers, names);
        }
    }

    async fn an_older_text_comes_back_as_a_new_change_that_everybody_sees(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil, _] = people(&lab, &scene).await;
        let document = scene.documents[0];
        let mut browser = enter(&scene, &amina).await;
        browser.push(document, 0, 1, json!([[0, "Rooms are too dear."]])).await;
        browser.update().await;
        browser.push(document, 1, 2, json!([10, [8, "cheap"], 1])).await;
        browser.update().await;
        lab.platform.clock.advance(PAUSE);
        assert_eq!(scene.text().await, "Rooms are cheap.");

        assert!(service::restore(&lab.platform, &basil, scene.proposal, document, 1).await.unwrap());
        let seen = browser.update().await;
        assert_eq!((&seen["version"], &seen["changes"]), (&json!(3), &json!([10, [5, "too dear"], 1])));
        assert_eq!(scene.text().await, text_of(&scene, &amina, 1).await.text);
        assert_eq!(scene.replayed().await, "Rooms are too dear.", "nothing is taken out of the log");
        assert_eq!(text_of(&scene, &amina, 2).await.text, "Rooms are cheap.");
        let newest = text_of(&scene, &amina, 3).await;
        assert_eq!(newest.made.unwrap().1, "basil");
        let parts: Vec<_> = newest.written.iter().map(|part| (newest.writers[part.author].name.as_str(), part.text.as_str())).collect();
        assert_eq!(parts, [("amina", "Rooms are "), ("basil", "too dear.")]);
        let found = page(&scene, &amina, None).await.gatherings;
        let found: Vec<_> = found.iter().map(|one| (one.first, one.last, one.writers.clone())).collect();
        assert_eq!(found, [(3, 3, vec!["basil".to_owned()]), (1, 2, vec!["amina".to_owned()])]);
        let line = audit::Entity::find().filter(audit::Column::Action.eq("history.restore")).one(lab.platform.db.read()).await.unwrap();
        assert_eq!(line.unwrap().actor_id, basil.account_id());

        // Once more changes nothing; the empty page can come back as well.
        assert!(!service::restore(&lab.platform, &basil, scene.proposal, document, 1).await.unwrap());
        assert!(service::restore(&lab.platform, &basil, scene.proposal, document, 0).await.unwrap());
        assert_eq!(scene.text().await, "");
        assert!(service::restore(&lab.platform, &amina, scene.proposal, document, 2).await.unwrap());
        assert_eq!(scene.text().await, "Rooms are cheap.");

        scene.state(ProposalState::Submitted).await;
        let frozen = service::restore(&lab.platform, &amina, scene.proposal, document, 1).await;
        assert!(matches!(frozen, Err(Error::Conflict("frozen"))), "{frozen:?}");
        assert_eq!(scene.text().await, "Rooms are cheap.");
        let shown = text_of(&scene, &amina, 1).await;
        assert!(shown.may_name() && !shown.may_restore(), "it is still read and named");
    }

    async fn a_version_has_one_name_which_can_change_and_go(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil, _] = people(&lab, &scene).await;
        let (platform, document) = (&lab.platform, scene.documents[0]);
        write_log(&scene, &[&amina, &basil], 12, &[]).await;
        service::name(platform, &amina, scene.proposal, document, 7, &name("First")).await.unwrap();
        service::name(platform, &basil, scene.proposal, document, 7, &name("Before the talk")).await.unwrap();
        service::name(platform, &amina, scene.proposal, document, 12, &name("After it")).await.unwrap();
        let found = page(&scene, &amina, None).await;
        let names: Vec<_> = found.names.iter().map(|named| (named.version, named.name.as_str(), named.by.as_str())).collect();
        assert_eq!(names, [(12, "After it", "amina"), (7, "Before the talk", "basil")]);
        let inside: Vec<_> = found.gatherings.iter().flat_map(|one| one.names.clone()).collect();
        assert_eq!(inside, found.names, "each stands in its gathering");
        assert_eq!(text_of(&scene, &amina, 7).await.name.unwrap().name, "Before the talk");
        let export = personal::export(platform, &basil).await.unwrap();
        assert_eq!(export["tables"]["named_version"].as_array().unwrap().len(), 1, "it is in the export of who gave it");
        service::unname(platform, &amina, scene.proposal, document, 7).await.unwrap();
        assert_eq!(text_of(&scene, &amina, 7).await.name, None);
        let left = named_version::Entity::find().order_by_asc(named_version::Column::Version).all(platform.db.read()).await.unwrap();
        assert_eq!(left.len(), 1);
        for version in [0, 13, u32::MAX] {
            let refused = service::name(platform, &amina, scene.proposal, document, version, &name("No")).await;
            assert!(matches!(refused, Err(Error::NotFound)), "version {version}");
        }
    }

    async fn only_the_team_and_its_mentor_look_back_and_only_the_team_changes(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, _, mentor] = people(&lab, &scene).await;
        write_log(&scene, &[&amina], 3, &[]).await;
        let organiser = lab.person("olga").await;
        scene.give(&organiser, "read").await;
        let organiser = lab.viewer(account(&organiser)).await;
        let process = organiser.processes_as(Role::Organiser)[0];
        let juror = lab.person_with("juror", Role::Juror, Scope::Process(process)).await;
        let stranger = lab.person("stranger").await;
        let nobody = Viewer::anonymous();
        let other = Scene::start(&lab).await;
        let everybody = [
            (&amina, true, true),
            (&mentor, true, false),
            (&organiser, false, false),
            (&juror, false, false),
            (&stranger, false, false),
            (&nobody, false, false),
        ];
        for (who, reads, changes) in everybody {
            let check = |act: &str, answer: Result<(), Error>, may: bool| match answer {
                Ok(()) => assert!(may, "{act}"),
                Err(Error::Forbidden) => assert!(reads && !may, "{act}"),
                Err(Error::LoggedOut) => assert!(!who.is_signed_in(), "{act}"),
                Err(Error::NotFound) => assert!(!reads && who.is_signed_in(), "{act}"),
                Err(other) => panic!("{act}: {other}"),
            };
            for state in [ProposalState::Draft, ProposalState::Submitted, ProposalState::Selected] {
                scene.state(state).await;
                for document in [scene.documents[0], other.documents[0]] {
                    let (platform, id) = (&lab.platform, scene.proposal);
                    let own = document == scene.documents[0];
                    let acts: [(&str, Result<(), Error>, bool); 6] = [
                        ("list", timeline::all(platform, who, id).await.map(drop), reads),
                        ("timeline", timeline::of_document(platform, who, id, document, None).await.map(drop), reads),
                        ("version", read::version(platform, who, id, document, None).await.map(drop), reads),
                        ("compare", read::compare(platform, who, id, document, 0, 0).await.map(drop), reads),
                        ("name", named(platform, who, &scene, document).await, changes),
                        ("restore", restored(platform, who, &scene, document, state).await, changes),
                    ];
                    for (act, answer, may) in acts {
                        if own || act == "list" {
                            check(act, answer, may);
                        } else {
                            assert!(
                                matches!(answer, Err(Error::NotFound | Error::LoggedOut | Error::Forbidden)),
                                "{act} of another proposal"
                            );
                        }
                    }
                }
            }
        }
    }
}

async fn named(platform: &Platform, who: &Viewer, scene: &Scene, document: DocumentId) -> Result<(), Error> {
    service::name(platform, who, scene.proposal, document, 1, &name("Mine")).await
}

/// Brings version 1 back; that the text is closed counts as done, since only who may change it is told so.
async fn restored(
    platform: &Platform,
    who: &Viewer,
    scene: &Scene,
    document: DocumentId,
    state: ProposalState,
) -> Result<(), Error> {
    match service::restore(platform, who, scene.proposal, document, 1).await {
        Err(Error::Conflict("frozen")) if state != ProposalState::Draft => Ok(()),
        other => other.map(drop),
    }
}

async fn enter(scene: &Scene, who: &Viewer) -> Browser {
    let mut browser = scene.enter(who).await.unwrap();
    browser.open(scene.documents[0], "client-amina").await;
    let texts = rooms::texts(scene.platform.db.read(), scene.proposal).await.unwrap();
    assert_eq!(texts[0].text, "");
    browser
}
