//! An edition with its people, made by the pages.

use super::*;

/// A site with an edition by its pages: registration now, drafting after it, and one challenge.
pub struct Town {
    pub site: Site,
    pub organiser: Browser,
}

impl Town {
    pub async fn start() -> Self {
        let site = Site::start().await;
        let mut organiser = site.person("olga").await;
        let account = site.account_of(&mut organiser).await;
        site.lab.grant(account, Role::Organiser, Scope::Platform).await;
        let made = organiser
            .post(
                "/en/processes/new",
                &[
                    ("title", "Edition 2026"),
                    ("summary", "Young people answer questions of policy."),
                    ("language", "en"),
                    ("languages", "en"),
                    ("languages", "fr"),
                    ("year", "2026"),
                    ("team_limit", "3"),
                ],
            )
            .await;
        assert_eq!(
            made.location(),
            "/en/processes/edition-2026/manage/phases?done=process-made",
            "{}",
            made.body
        );
        let at = |days: i64| Lab::START.plus(days * DAY).to_minute();
        let dates = [
            ("registration_from", at(-1)),
            ("registration_until", at(10)),
            ("drafting_from", at(10)),
            ("drafting_until", at(20)),
            ("jury_from", at(20)),
            ("jury_until", at(30)),
            ("results_from", at(30)),
            ("results_until", at(40)),
        ];
        let dates: Vec<_> = dates.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let saved = organiser.post("/en/processes/edition-2026/manage/phases", &dates).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let challenge = [
            ("title", "Language and territory"),
            ("summary", "How can a town help?"),
            ("text", "**Read** this."),
            ("language", "en"),
            ("s0_title", "Problem"),
            ("s0_guidance", "What is wrong?"),
            ("s0_word_limit", "50"),
            ("s0_required", "yes"),
            ("s0_place", "1"),
            ("s1_title", "Costs"),
            ("s1_place", "2"),
        ];
        let saved = organiser
            .post("/en/processes/edition-2026/manage/challenges/new", &challenge)
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        Self { site, organiser }
    }

    /// Begins a team by the page and gives its address.
    pub async fn team(&self, lead: &mut Browser, name: &str) -> String {
        let made = lead
            .post(
                "/en/teams/new",
                &[("name", name), ("languages", "en"), ("interests", "housing")],
            )
            .await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        made.location().split('?').next().unwrap_or_default().to_owned()
    }

    pub fn drafting(&self) {
        self.site.lab.platform.clock.advance(11 * DAY);
    }

    /// Begins a proposal of the writer's team by the page and gives its address.
    pub async fn proposal(&self, writer: &mut Browser, title: &str) -> String {
        let edition = writer.get("/en/processes/edition-2026").await;
        let challenges = links(&edition.body, "/en/processes/edition-2026/challenges/");
        let path = format!("/en/proposals/new?challenge={}", last(&challenges[0]));
        let made = writer.post(&path, &[("title", title), ("language", "fr")]).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        made.location().split('?').next().unwrap_or_default().to_owned()
    }
}

pub(super) fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Addresses in a page that begin with `start`.
pub(super) fn links(body: &str, start: &str) -> Vec<String> {
    let links = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links
        .filter(|link| link.starts_with(start))
        .map(str::to_owned)
        .collect()
}

/// Writes the first section of a room without scripts.
pub(super) async fn write(writer: &mut Browser, number: &str, text: &str) {
    let path = format!("/en/rooms/{number}");
    let page = writer.get(&path).await;
    let fields = [
        ("document", hidden(&page.body, "document")),
        ("version", hidden(&page.body, "version")),
        ("text", text.to_owned()),
    ];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let saved = writer.post(&path, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}
