//! A jury and its people at the pages.

use super::*;

/// A site in its jury phase with two submissions, an organiser and two jurors.
pub(super) struct Hall {
    pub(super) site: Site,
    pub(super) challenge: ChallengeId,
    pub(super) proposals: Vec<ProposalId>,
    pub(super) olga: Browser,
    pub(super) writer: Browser,
    pub(super) jurors: Vec<Browser>,
}

pub(super) async fn viewer(site: &Site, browser: &mut Browser) -> Viewer {
    let account = site.account_of(browser).await;
    site.lab.viewer(account).await
}

pub(super) async fn hall() -> Hall {
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
        name_source(&platform, who, id).await;
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

/// Adds a source for words that are full of signs of HTML.
async fn name_source(platform: &Platform, who: &Viewer, proposal: ProposalId) {
    let texts = rooms::service::texts(platform.db.read(), proposal).await.unwrap();
    let card = Card::parse(RawCard {
        claim: "Nobody has counted them",
        url: "https://example.org/count",
        ..Default::default()
    });
    let words = Chosen::Quote(SOURCED.to_owned());
    evidence::service::add(platform, who, proposal, texts[0].document, Some(&words), &card.unwrap())
        .await
        .unwrap();
}

/// All fields of the form on a page that has `mark` in its opening tag, as a browser would send them untouched.
pub(super) fn fields(body: &str, mark: &str) -> Vec<(String, String)> {
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

pub(super) async fn send(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

pub(super) fn done(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

impl Hall {
    /// Rubric, round, open, assignment: all by the organiser's pages.
    pub(super) async fn open(&mut self) -> String {
        self.save_rubric().await;
        let round = self.make().await;
        self.start(&round).await;
        round
    }

    /// The ready rubric.
    pub(super) async fn save_rubric(&mut self) {
        let path = format!("/en/jury/challenges/{}/rubric", self.challenge);
        let page = self.olga.get(&format!("{path}?ready=policy_proposal")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        done(
            &send(
                &mut self.olga,
                &path,
                &fields(&page.body, "<form method=\"post\" action=\"/en/jury/challenges"),
            )
            .await,
        );
    }

    /// A planned round.
    pub(super) async fn make(&mut self) -> String {
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
        made.location().split('/').nth(4).unwrap().to_owned()
    }

    /// Opens a round and publishes its assignment.
    pub(super) async fn start(&mut self, round: &str) {
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
    }

    pub(super) async fn tasks(&mut self, round: &str, juror: usize) -> Vec<AssignmentId> {
        let account = self.site.account_of(&mut self.jurors[juror]).await;
        let rows = of_round(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap();
        rows.into_iter()
            .filter(|row| row.juror_id == account)
            .map(|row| row.id)
            .collect()
    }

    pub(super) async fn task(&self, round: &str, task: AssignmentId) -> assignment::Model {
        let rows = of_round(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap();
        rows.into_iter().find(|row| row.id == task).unwrap()
    }

    pub(super) async fn entries(&self, round: &str) -> Vec<entry::Model> {
        entries_of(self.site.lab.platform.db.read(), round.parse().unwrap())
            .await
            .unwrap()
    }

    /// The fields of a whole review, with `value` for every criterion.
    pub(super) async fn review(&mut self, juror: usize, task: AssignmentId, value: &str) -> Vec<(String, String)> {
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

#[track_caller]
pub(super) fn harmless(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    // The head names our own scripts.
    let body = answer.body.split_once("<body").expect("a body").1;
    for forbidden in ["<script", "<img", " style=", "onerror=alert(1)>"] {
        let found = body
            .find(forbidden)
            .map(|at| body[at..].chars().take(80).collect::<String>());
        // Escaped, the text of an attack is only text.
        assert!(
            found.is_none() || forbidden.starts_with("onerror"),
            "{forbidden}: {found:?}"
        );
    }
}
