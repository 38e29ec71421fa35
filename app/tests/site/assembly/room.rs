//! A meeting and its people at the pages.

use super::*;

/// The last UUID of an address.
pub(super) fn id_in(address: &str) -> String {
    let mut ids = address
        .split(['/', '?'])
        .filter(|part| part.len() == 36 && part.parse::<uuid::Uuid>().is_ok());
    ids.next_back()
        .unwrap_or_else(|| panic!("no id in {address:?}"))
        .to_owned()
}

pub(super) fn goes_on(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location().to_owned()
}

pub(super) const RULES: [(&str, &str); 6] = [
    ("secrecy", "secret"),
    ("majority", "simple"),
    ("quorum_of", "present"),
    ("quorum_share", "half"),
    ("presence", "needed"),
    ("proxies", "0"),
];

/// A body with five members in an open meeting, everything made through the pages.
pub(super) struct Room {
    pub(super) site: Site,
    pub(super) chair: Browser,
    pub(super) members: Vec<Browser>,
    pub(super) body: String,
    pub(super) meeting: String,
    pub(super) motion: String,
    pub(super) item: String,
}

impl Room {
    pub(super) async fn open() -> Self {
        let site = Site::start().await;
        let mut organiser = site.person("olga").await;
        let account = site.account_of(&mut organiser).await;
        site.lab.grant(account, Role::Organiser, Scope::Platform).await;
        let mut chair = site.person("chair").await;
        let mut fields = vec![
            ("name", "Youth council"),
            ("level", "municipal"),
            ("chair", "chair"),
            ("parent", ""),
        ];
        fields.extend(RULES);
        let body = id_in(&goes_on(&organiser.post("/en/assembly/bodies/new", &fields).await));
        let mut members = Vec::new();
        for name in ["amina", "bilal", "chloe", "dana", "eleni"] {
            let browser = site.person(name).await;
            let seat = [
                ("name", name),
                ("from", "2026-01-01"),
                ("until", ""),
                ("origin", "elected"),
            ];
            goes_on(
                &chair
                    .post(&format!("/en/assembly/bodies/{body}/members/new"), &seat)
                    .await,
            );
            members.push(browser);
        }
        let fields = [
            ("title", "Buses until midnight"),
            ("text", "Buses run longer.\n\nUntil midnight."),
            ("reason", ""),
        ];
        let motion = id_in(&goes_on(
            &chair
                .post(&format!("/en/assembly/bodies/{body}/motions/new"), &fields)
                .await,
        ));
        let fields = [
            ("title", "Summer sitting"),
            ("starts_at", "2026-06-01T09:00"),
            ("place", "Town hall"),
            ("languages", "fr"),
        ];
        let meeting = id_in(&goes_on(
            &chair
                .post(&format!("/en/assembly/bodies/{body}/meetings/new"), &fields)
                .await,
        ));
        let fields = [
            ("motion", motion.as_str()),
            ("title", ""),
            ("kind", "topic"),
            ("minutes", "20"),
        ];
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/items/new"), &fields)
                .await,
        );
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/state"), &[("act", "open")])
                .await,
        );
        let details: Value =
            serde_json::from_str(&chair.get(&format!("/api/v1/meetings/{meeting}")).await.body).unwrap();
        let item = details["agenda"][0]["id"].as_str().unwrap().to_owned();
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/call"), &[("item", &item)])
                .await,
        );
        let mut room = Self {
            site,
            chair,
            members,
            body,
            meeting,
            motion,
            item,
        };
        for at in 0..room.members.len() {
            room.check_in(at).await;
        }
        room
    }

    /// From today on, a member may carry the vote of another.
    pub(super) async fn allow_proxies(&mut self) {
        let today = shared::time::Day::of(self.site.lab.platform.clock.now()).to_string();
        let mut fields: Vec<_> = RULES.into_iter().filter(|(name, _)| *name != "proxies").collect();
        fields.extend([("proxies", "1"), ("from", today.as_str()), ("note", "")]);
        let path = format!("/en/assembly/bodies/{}/rules/change", self.body);
        goes_on(&self.chair.post(&path, &fields).await);
    }

    /// The member types the code that the chair shows, and the chair confirms.
    pub(super) async fn check_in(&mut self, at: usize) {
        let shown = self
            .chair
            .get(&format!("/en/assembly/meetings/{}/live", self.meeting))
            .await
            .body;
        let code: String = shown.split("code ltr\">").nth(1).unwrap().chars().take(7).collect();
        let path = format!("/en/assembly/meetings/{}/check-in", self.meeting);
        goes_on(&self.members[at].post(&path, &[("code", &code)]).await);
        let account = self.site.account_of(&mut self.members[at]).await.to_string();
        let path = format!("/en/assembly/meetings/{}/attendance", self.meeting);
        goes_on(
            &self
                .chair
                .post(&path, &[("account", &account), ("act", "confirm")])
                .await,
        );
    }

    pub(super) async fn poll(&mut self) -> String {
        let item = self.item.clone();
        let question = [
            ("method", "yes_no"),
            ("tie", "status_quo"),
            ("title", "Adopt it?"),
            ("item", item.as_str()),
        ];
        self.poll_of(&question, "secret").await
    }

    /// A poll of these fields, its other rules being those of the body.
    pub(super) async fn poll_of(&mut self, fields: &[(&str, &str)], secrecy: &str) -> String {
        let mut fields = fields.to_vec();
        fields.push(("secrecy", secrecy));
        fields.extend(RULES.iter().filter(|(name, _)| *name != "secrecy"));
        let path = format!("/en/assembly/meetings/{}/polls/new", self.meeting);
        id_in(&goes_on(&self.chair.post(&path, &fields).await))
    }

    /// Which seat a member votes for.
    pub(super) async fn mandate(&mut self, at: usize, poll: &str) -> String {
        let page = self.members[at].get(&format!("/en/assembly/polls/{poll}")).await.body;
        crate::kit::hidden(&page, "mandate")
    }

    /// Sends a ballot from the page of the poll.
    pub(super) async fn ballot(&mut self, at: usize, poll: &str, fields: &[(&str, &str)]) -> Answer {
        let mandate = self.mandate(at, poll).await;
        let mut fields = fields.to_vec();
        fields.push(("mandate", &mandate));
        self.members[at]
            .post(&format!("/en/assembly/polls/{poll}"), &fields)
            .await
    }

    pub(super) async fn act(&mut self, poll: &str, act: &str) {
        goes_on(
            &self
                .chair
                .post(&format!("/en/assembly/polls/{poll}/act"), &[("act", act)])
                .await,
        );
    }

    /// The chair's form at the minutes.
    pub(super) async fn minutes(&mut self, part: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("/en/assembly/meetings/{}/minutes{part}", self.meeting);
        self.chair.post(&path, fields).await
    }

    /// Writes the head of the minutes of a closed meeting, hands them, approves and publishes them.
    pub(super) async fn publish_minutes(&mut self, text: &str) {
        let today = self.site.lab.platform.clock.now().to_minute();
        let words = [("part", "head"), ("revision", "0"), ("text", text)];
        goes_on(&self.minutes("/edit", &words).await);
        goes_on(&self.minutes("/step", &[("act", "hand")]).await);
        goes_on(&self.minutes("/approve", &[("day", &today[..10]), ("by", "")]).await);
        goes_on(&self.minutes("/publish", &[]).await);
    }

    pub(super) async fn vote(&mut self, at: usize, poll: &str, stance: &str) -> Answer {
        let page = self.members[at]
            .get(&format!("/en/assembly/meetings/{}/live", self.meeting))
            .await
            .body;
        let mandate = page
            .split("name=\"mandate\" value=\"")
            .nth(1)
            .map(|rest| rest[..36].to_owned());
        let mandate = mandate.unwrap_or_else(|| panic!("no ballot on {page}"));
        self.members[at]
            .post(
                &format!("/en/assembly/polls/{poll}"),
                &[("mandate", &mandate), ("vote", stance)],
            )
            .await
    }
}

/// The code of a receipt in a page.
pub(super) fn receipt_in(page: &str) -> String {
    page.split("code ltr\">")
        .nth(1)
        .expect("a receipt")
        .chars()
        .take(34)
        .collect()
}
