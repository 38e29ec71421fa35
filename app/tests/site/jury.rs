//! The jury by its pages, without scripts: from the rubric to the team's feedback, and attacks on its forms.

use crate::kit::{Answer, Browser, Site};
use axum::http::{Method, StatusCode};
use server::accounts::Viewer;
use server::jury::access::entries_of;
use server::jury::assignments::of_round;
use server::jury::entity::{assignment, entry};
use server::teams::service::TeamText;
use server::{challenges, processes, proposals, rooms, teams};
use shared::challenges::{ChallengeForm, ChallengeText, ProcessForm, ProcessText, SectionTemplate};
use shared::ids::{AssignmentId, ChallengeId, ProposalId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::processes::{Phase, PhaseKind, Plan};
use shared::proposals::ProposalTitle;
use shared::time::Timestamp;

const PHASE: i64 = 4 * Timestamp::DAY;
const HOSTILE: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

/// A site in its jury phase with two submissions, an organiser and two jurors.
struct Hall {
    site: Site,
    challenge: ChallengeId,
    proposals: Vec<ProposalId>,
    olga: Browser,
    writer: Browser,
    jurors: Vec<Browser>,
}

async fn viewer(site: &Site, browser: &mut Browser) -> Viewer {
    let account = site.account_of(browser).await;
    site.lab.viewer(account).await
}

async fn hall() -> Hall {
    let site = Site::start().await;
    let platform = site.lab.platform.clone();
    let mut olga = site.person("olga").await;
    let account = site.account_of(&mut olga).await;
    site.lab.grant(account, Role::Organiser, Scope::Platform).await;
    let text = ProcessText::parse(&ProcessForm {
        title: "Edition 2026".into(),
        summary: "Young people answer questions of policy.".into(),
        year: "2026".into(),
        languages: "en fr ar".into(),
        team_limit: "3".into(),
        ..Default::default()
    });
    let founder = site.lab.viewer(account).await;
    let process = processes::service::create(&platform, &founder, &text.unwrap(), Language::English)
        .await
        .unwrap();
    let organiser = site.lab.viewer(account).await;
    let phase = |(at, kind): (usize, &PhaseKind)| {
        let from = server::testing::Lab::START.plus(i64::try_from(at).unwrap() * PHASE);
        Phase {
            kind: *kind,
            from,
            until: from.plus(PHASE),
        }
    };
    let plan = Plan::parse(PhaseKind::ALL.iter().enumerate().map(phase).collect()).unwrap();
    processes::service::set_phases(&platform, &organiser, process, &plan)
        .await
        .unwrap();
    let form = ChallengeForm {
        title: "Language and territory".into(),
        summary: "How can a town help?".into(),
        ..Default::default()
    };
    let section = SectionTemplate {
        title: "Problem".into(),
        guidance: String::new(),
        word_limit: None,
        required: true,
    };
    let challenge = challenges::service::create(
        &platform,
        &organiser,
        process,
        &ChallengeText::parse(&form).unwrap(),
        Language::English,
        &[section],
    )
    .await
    .unwrap();
    let (mut writer, mut other) = (site.person("amina").await, site.person("bilal").await);
    let writers = [viewer(&site, &mut writer).await, viewer(&site, &mut other).await];
    let mut ids = Vec::new();
    for (who, name) in writers.iter().zip(["Bridge", "River"]) {
        let text = TeamText::parse(name, "", "fr", "").unwrap();
        ids.push(teams::service::create(&platform, who, process, &text).await.unwrap());
    }
    platform.clock.advance(PHASE);
    let sections: Vec<_> = challenges::service::sections(platform.db.read(), challenge)
        .await
        .unwrap()
        .iter()
        .map(|one| one.id)
        .collect();
    let mut sent = Vec::new();
    for (who, team) in writers.iter().zip(ids) {
        let title = ProposalTitle::parse(&format!("A desk <b>in</b> every town {HOSTILE}")).unwrap();
        let id = proposals::service::start(&platform, who, team, challenge, &title, Language::French)
            .await
            .unwrap();
        let tx = platform.begin(who).await.unwrap();
        rooms::service::make_documents(&tx.db, &platform.clock, id, &sections, Language::French)
            .await
            .unwrap();
        rooms::service::write_first(
            &tx,
            id,
            sections[0],
            Language::French,
            who.account_id().unwrap(),
            HOSTILE,
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        proposals::submissions::submit(&platform, who, id).await.unwrap();
        sent.push(id);
    }
    platform.clock.advance(PHASE);
    let mut jurors = Vec::new();
    for name in ["jorge", "judith"] {
        let mut browser = site.person(name).await;
        let account = site.account_of(&mut browser).await;
        site.lab.grant(account, Role::Juror, Scope::Process(process)).await;
        platform.sessions.rights_changed(account);
        jurors.push(browser);
    }
    platform.sessions.rights_changed(account);
    Hall {
        site,
        challenge,
        proposals: sent,
        olga,
        writer,
        jurors,
    }
}

/// All fields of the form on a page that has `mark` in its opening tag, as a browser would send them untouched.
fn fields(body: &str, mark: &str) -> Vec<(String, String)> {
    let start = body.find(mark).unwrap_or_else(|| panic!("no form {mark}"));
    let form = body[start..].split("</form>").next().unwrap();
    let clean = |text: &str| {
        text.replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#x27;", "'")
            .replace("&amp;", "&")
    };
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\""))
            .nth(1)
            .map(|rest| clean(rest.split('"').next().unwrap_or_default()))
    };
    let mut found = Vec::new();
    for part in form.split('<').skip(1) {
        let tag = part.split('>').next().unwrap_or_default();
        let text = part.split_once('>').map_or("", |(_, text)| text);
        let Some(name) = attribute(tag, "name") else { continue };
        let ticked = !(tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"")) || tag.contains(" checked");
        match () {
            () if tag.starts_with("input") && ticked => found.push((name, attribute(tag, "value").unwrap_or_default())),
            () if tag.starts_with("textarea") => found.push((name, clean(text).trim_start_matches('\n').to_owned())),
            () => {}
        }
    }
    found
}

async fn send(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

fn done(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

impl Hall {
    /// Rubric, round, open, assignment: all by the organiser's pages.
    async fn open(&mut self) -> String {
        let path = format!("/en/jury/challenges/{}/rubric", self.challenge);
        let page = self.olga.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        done(
            &send(
                &mut self.olga,
                &path,
                &fields(&page.body, "<form method=\"post\" action=\"/en/jury/challenges"),
            )
            .await,
        );
        let path = format!("/en/jury/challenges/{}/rounds/new", self.challenge);
        let closes = self.site.lab.platform.clock.now().plus(PHASE / 2).to_minute();
        let settings = [
            ("reviews_required", "2"),
            ("juror_limit", "9"),
            ("closes_at", closes.as_str()),
            ("anonymous", "1"),
        ];
        let made = self.olga.post(&path, &settings).await;
        done(&made);
        let round = made.location().split('/').nth(4).unwrap().to_owned();
        done(
            &self
                .olga
                .post(&format!("/en/jury/rounds/{round}/manage"), &[("act", "open")])
                .await,
        );
        let path = format!("/en/jury/rounds/{round}/assign");
        let page = self.olga.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        done(
            &send(
                &mut self.olga,
                &path,
                &fields(&page.body, &format!("<form method=\"post\" action=\"{path}\" class")),
            )
            .await,
        );
        round
    }

    async fn tasks(&mut self, round: &str, juror: usize) -> Vec<AssignmentId> {
        let account = self.site.account_of(&mut self.jurors[juror]).await;
        let rows = of_round(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap();
        rows.into_iter()
            .filter(|row| row.juror_id == account)
            .map(|row| row.id)
            .collect()
    }

    async fn task(&self, round: &str, task: AssignmentId) -> assignment::Model {
        let rows = of_round(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap();
        rows.into_iter().find(|row| row.id == task).unwrap()
    }

    async fn entries(&self, round: &str) -> Vec<entry::Model> {
        entries_of(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap()
    }

    /// The fields of a whole review, with `value` for every criterion.
    async fn review(&mut self, juror: usize, task: AssignmentId, value: &str) -> Vec<(String, String)> {
        let page = self.jurors[juror].get(&format!("/en/jury/assignments/{task}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let names: Vec<String> = page
            .body
            .split("name=\"score-")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        let mut all: Vec<(String, String)> = Vec::new();
        for id in names {
            if !all.iter().any(|(name, _)| *name == format!("score-{id}")) {
                all.push((format!("score-{id}"), value.to_owned()));
                all.push((format!("reason-{id}"), format!("Because {HOSTILE}")));
            }
        }
        all.push(("private_note".into(), "my own words".into()));
        all.push(("jury_note".into(), format!("to the jury {HOSTILE}")));
        all.push(("feedback".into(), format!("to the team {HOSTILE}")));
        all.push(("act".into(), "finish".into()));
        all
    }
}

fn harmless(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    for forbidden in ["<script", "<img", " style=", "onerror=alert(1)>"] {
        let found = answer
            .body
            .find(forbidden)
            .map(|at| answer.body[at..].chars().take(80).collect::<String>());
        // Escaped, the text of an attack is only text.
        assert!(
            found.is_none() || forbidden.starts_with("onerror"),
            "{forbidden}: {found:?}"
        );
    }
}

#[tokio::test]
async fn a_round_goes_its_way_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    for juror in 0..2 {
        let desk = hall.jurors[juror].get("/en/jury").await;
        harmless(&desk);
        harmless(&hall.jurors[juror].get(&format!("/en/jury/rounds/{round}")).await);
        for task in hall.tasks(&round, juror).await {
            let path = format!("/en/jury/assignments/{task}");
            assert!(desk.body.contains(&path));
            let whole = hall.review(juror, task, "1").await;
            let mut lacking = whole.clone();
            lacking.retain(|(name, _)| name != "feedback");
            let refused = send(&mut hall.jurors[juror], &path, &lacking).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains("my own words") && refused.body.contains("href=\"#feedback\""));
            done(&send(&mut hall.jurors[juror], &path, &whole).await);
            harmless(&hall.jurors[juror].get(&path).await);
        }
    }
    let results = format!("/en/jury/rounds/{round}/results");
    for part in ["manage", "assign", "conflicts", "settings", "results"] {
        harmless(&hall.olga.get(&format!("/en/jury/rounds/{round}/{part}")).await);
    }
    harmless(&hall.jurors[0].get(&results).await);
    done(
        &hall
            .olga
            .post(&format!("/en/jury/rounds/{round}/manage"), &[("act", "close")])
            .await,
    );
    let page = hall.olga.get(&results).await;
    let entries = hall.entries(&round).await;
    let mut decisions = Vec::new();
    for (row, kind) in entries.iter().zip(["selected", "not_selected"]) {
        assert!(page.body.contains(&format!("decision-{}", row.submission_id)));
        harmless(
            &hall
                .olga
                .get(&format!("/en/jury/rounds/{round}/submissions/{}", row.submission_id))
                .await,
        );
        decisions.push((format!("decision-{}", row.submission_id), kind.to_owned()));
        decisions.push((format!("reason-{}", row.submission_id), format!("Reasons {HOSTILE}")));
    }
    let refused = send(&mut hall.olga, &results, &decisions[..1]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&send(&mut hall.olga, &results, &decisions).await);
    hall.site.lab.platform.clock.advance(PHASE);
    let publish = format!("/en/jury/rounds/{round}/publish");
    harmless(&hall.olga.get(&publish).await);
    done(
        &hall
            .olga
            .post(&publish, &[("show", "feedback"), ("show", "totals"), ("show", "ranks")])
            .await,
    );
    let outcome = format!("/jury/rounds/{round}/outcome");
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        let answer = hall.site.anonymous().get(&format!("/{language}{outcome}")).await;
        harmless(&answer);
        assert!(
            !answer.body.contains("jury-") && !answer.body.contains(">decision-"),
            "{language}: a key without a text"
        );
    }
    let feedback = format!("/en/proposals/{}/feedback", hall.proposals[0]);
    let told = hall.writer.get(&feedback).await;
    harmless(&told);
    assert!(
        told.body.contains("to the team") && !told.body.contains("my own words") && !told.body.contains("to the jury")
    );
    assert!(!told.body.contains("jorge") && !told.body.contains("judith"));
    let foreign = format!("/en/proposals/{}/feedback", hall.proposals[1]);
    assert_eq!(hall.writer.get(&foreign).await.status, StatusCode::NOT_FOUND);
    hall.site.end().await;
}

#[tokio::test]
async fn ids_of_others_open_nothing_in_any_form() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let review = hall.review(0, task, "2").await;
    let path = format!("/en/jury/assignments/{task}");
    // A2: another's task, in the address and in the field.
    for stranger in [
        &mut hall.jurors[1].clone(),
        &mut hall.olga.clone(),
        &mut hall.writer.clone(),
    ] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(send(stranger, &path, &review).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            stranger
                .post(&format!("{path}/recuse"), &[("note", "No time")])
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            stranger.get(&format!("/api/v1/jury/assignments/{task}")).await.status,
            StatusCode::NOT_FOUND
        );
    }
    for (who, part) in [
        (0, "manage"),
        (0, "assign"),
        (0, "conflicts"),
        (0, "settings"),
        (0, "publish"),
    ] {
        let answer = hall.jurors[who].get(&format!("/en/jury/rounds/{round}/{part}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{part}");
    }
    let entries = hall.entries(&round).await;
    let submission = entries[0].submission_id;
    let hidden = [
        format!("/en/jury/rounds/{round}/submissions/{submission}"),
        format!("/api/v1/jury/rounds/{round}/submissions/{submission}/reviews"),
        format!("/en/jury/rounds/{round}/outcome"),
        format!("/api/v1/jury/rounds/{round}/outcome"),
    ];
    for path in &hidden {
        for browser in [&mut hall.jurors[0].clone(), &mut hall.writer.clone()] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    let feedback = format!("/api/v1/proposals/{}/feedback", hall.proposals[0]);
    assert_eq!(hall.writer.get(&feedback).await.status, StatusCode::NOT_FOUND);
    // A3: fields that are not the form's are not read.
    let mut more = review.clone();
    for (name, value) in [
        ("juror_id", "me"),
        ("state", "late"),
        ("total", "100"),
        ("role", "organiser"),
        ("score", "3"),
        ("finished_at", "0"),
    ] {
        more.push((name.into(), value.into()));
    }
    more.push((format!("score-{}", uuid::Uuid::nil()), "3".into()));
    done(&send(&mut hall.jurors[0], &path, &more).await);
    let row = hall.task(&round, task).await;
    assert_eq!(row.state.as_str(), "finished");
    // The same by the API: unknown criteria and values are refused.
    let wild = serde_json::json!({ "scores": { (uuid::Uuid::nil().to_string()): { "value": 3 } }, "feedback": "x", "finish": true });
    let answer = hall.jurors[0]
        .json(Method::PUT, &format!("/api/v1/jury/assignments/{task}/review"), &wild)
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen = hall.jurors[0].get(&format!("/api/v1/jury/assignments/{task}")).await;
    assert!(seen.status == StatusCode::OK && seen.body.contains("\"others\":[]"));
    // An organiser has no way to a score: the only route that writes one is the juror's own.
    let writes: Vec<_> = hall
        .site
        .table
        .iter()
        .filter(|route| route.method == Method::PUT && route.path.contains("/jury/"))
        .collect();
    assert!(
        writes
            .iter()
            .all(|route| route.operation == shared::permissions::Operation::ReviewWrite)
    );
    hall.site.end().await;
}

#[tokio::test]
async fn a_declared_conflict_closes_the_text_by_page_and_by_api() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let row = hall.task(&round, task).await;
    let page = format!("/en/jury/rounds/{round}");
    let submission = row.submission_id.to_string();
    let refused = hall.jurors[0]
        .post(
            &page,
            &[("submission", submission.as_str()), ("kind", ""), ("note", HOSTILE)],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("&lt;script"));
    done(
        &hall.jurors[0]
            .post(
                &page,
                &[
                    ("submission", submission.as_str()),
                    ("kind", "friendship"),
                    ("note", HOSTILE),
                ],
            )
            .await,
    );
    for path in [
        format!("/en/jury/assignments/{task}"),
        format!("/api/v1/jury/assignments/{task}"),
        format!("/en/jury/assignments/{task}/recuse"),
    ] {
        assert_eq!(hall.jurors[0].get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    harmless(&hall.olga.get(&format!("/en/jury/rounds/{round}/conflicts")).await);
    harmless(&hall.jurors[0].get(&page).await);
    done(
        &hall.jurors[0]
            .post(
                &format!("{page}/languages"),
                &[("languages", "fr"), ("languages", "ar")],
            )
            .await,
    );
    done(
        &hall.jurors[0]
            .post(
                &format!("{page}/take-back"),
                &[("submission", submission.as_str()), ("kind", "friendship")],
            )
            .await,
    );
    hall.site.end().await;
}
