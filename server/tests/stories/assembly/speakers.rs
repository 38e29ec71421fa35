//! Lists of speakers: asking, leading, what is kept and what is not; and how often watchers are told.

use super::*;
use crate::rooms::kit::{Browser, serve};
use axum::body::Bytes;
use server::speakers::boards::{Age, Key};
use server::speakers::entity::{category, speech, undo};
use server::speakers::{guests, lead, reading, service};
use shared::ids::{AgendaItemId, SpeechId};
use shared::speakers::{Category, LeadAct, ListOrder, SpeakingRules, SpeechKind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::{MaybeTlsStream, client_async};

const SECOND: i64 = Timestamp::SECOND;

impl Sitting {
    async fn ask(&self, platform: &Platform, member: usize, kind: SpeechKind) -> server::Result<SpeechId> {
        service::ask(platform, &self.members[member].0, self.meeting, self.item, kind).await
    }

    async fn lead(&self, platform: &Platform, act: LeadAct, speech: Option<SpeechId>) -> server::Result<()> {
        lead::lead(platform, &self.secretary, self.meeting, self.item, act, speech).await
    }

    async fn speakers(&self, platform: &Platform) -> reading::Speakers {
        let meeting = meetings::get(platform, self.meeting).await.unwrap();
        let items = agenda::of_meeting(platform.db.read(), self.meeting).await.unwrap();
        let item = items.iter().find(|item| item.id == self.item).unwrap();
        reading::list(platform, &meeting, item).await.unwrap()
    }

    /// Who has the floor, and who waits.
    async fn shown(&self, platform: &Platform) -> (Option<String>, Vec<String>) {
        let list = self.speakers(platform).await;
        let waiting = list.waiting.into_iter().map(|one| one.name);
        (list.now.map(|one| one.name), waiting.collect())
    }

    async fn held(&self, platform: &Platform) -> Vec<(String, SpeechKind, u32)> {
        let meeting = meetings::get(platform, self.meeting).await.unwrap();
        let held = reading::held(platform, &meeting).await.unwrap();
        held.into_iter().map(|one| (one.name, one.kind, one.seconds)).collect()
    }

    async fn rule(&self, platform: &Platform, order: ListOrder, newcomers: bool, quota: bool) {
        let rules = SpeakingRules::new(order, newcomers, quota, |_| 60);
        service::set_rules(platform, &self.secretary, self.body, rules)
            .await
            .unwrap();
    }
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

both_databases! {
    async fn people_speak_in_the_order_of_the_body_and_their_time_is_kept(lab: Lab) {
        use SpeechKind::{Against, For, PointOfOrder};
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        sitting.rule(platform, ListOrder::Alternate, false, false).await;
        sitting.ask(platform, 0, For).await.unwrap();
        sitting.ask(platform, 1, For).await.unwrap();
        let against = sitting.ask(platform, 2, Against).await.unwrap();
        assert_eq!(sitting.shown(platform).await, (None, named(&["member0", "member2", "member1"])));
        assert_eq!(conflict(sitting.ask(platform, 0, SpeechKind::Question).await), "speakers-on-list");

        sitting.lead(platform, LeadAct::Next, None).await.unwrap();
        platform.clock.advance(20 * SECOND);
        // A point of order comes into the speech, which goes on after it.
        sitting.ask(platform, 3, PointOfOrder).await.unwrap();
        assert_eq!(sitting.shown(platform).await, (Some("member0".into()), named(&["member3", "member2", "member1"])));
        sitting.lead(platform, LeadAct::Next, None).await.unwrap();
        platform.clock.advance(5 * SECOND);
        let list = sitting.speakers(platform).await;
        assert_eq!(list.interrupted.map(|one| (one.name, one.clock.seconds(platform.clock.now()))), Some(("member0".into(), 20)));
        sitting.lead(platform, LeadAct::Next, None).await.unwrap();
        platform.clock.advance(10 * SECOND);
        sitting.lead(platform, LeadAct::Pause, None).await.unwrap();
        platform.clock.advance(60 * SECOND);
        sitting.lead(platform, LeadAct::Resume, None).await.unwrap();
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Resume, None).await), "speakers-changed");
        platform.clock.advance(SECOND);
        sitting.lead(platform, LeadAct::Start, Some(against)).await.unwrap();
        platform.clock.advance(7 * SECOND);
        // The room goes on: the speech ends, and whoever waited is not forgotten.
        let next = NewItem { kind: AgendaItemKind::Topic, title: "Later".into(), motion: None, minutes: 0 };
        let next = agenda::add(platform, &sitting.chair, sitting.meeting, next).await.unwrap();
        agenda::call(platform, &sitting.chair, next).await.unwrap();
        assert_eq!(sitting.held(platform).await, [
            ("member0".to_owned(), For, 31), ("member3".to_owned(), PointOfOrder, 5), ("member2".to_owned(), Against, 7),
        ]);
        assert_eq!(sitting.shown(platform).await, (None, named(&["member1"])));
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Next, None).await), "speakers-not-current");
        assert_eq!(conflict(sitting.ask(platform, 0, For).await), "speakers-not-current");
        agenda::call(platform, &sitting.chair, sitting.item).await.unwrap();
        assert_eq!(sitting.shown(platform).await, (None, named(&["member1"])));
        meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Close).await.unwrap();
        assert_eq!(speech::Entity::find().all(platform.db.read()).await.unwrap().len(), 3, "what was not held is not kept");
        assert!(undo::Entity::find().one(platform.db.read()).await.unwrap().is_none());
    }

    async fn whoever_leads_moves_adds_removes_closes_and_takes_the_last_act_back(lab: Lab) {
        use SpeechKind::{For, PointOfOrder, Question};
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        sitting.rule(platform, ListOrder::FirstCome, false, false).await;
        let mut asked = Vec::new();
        for member in 0..3 {
            asked.push(sitting.ask(platform, member, For).await.unwrap());
        }
        sitting.lead(platform, LeadAct::Up, Some(asked[2])).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member0", "member2", "member1"]));
        sitting.lead(platform, LeadAct::Undo, None).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member0", "member1", "member2"]));
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Undo, None).await), "speakers-nothing-to-undo");

        sitting.lead(platform, LeadAct::Close, None).await.unwrap();
        assert_eq!(conflict(sitting.ask(platform, 3, Question).await), "speakers-list-closed");
        sitting.ask(platform, 3, PointOfOrder).await.unwrap();
        let account = sitting.members[3].0.account_id().unwrap();
        lead::add(platform, &sitting.chair, sitting.meeting, sitting.item, account, Question).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member3", "member0", "member1", "member2", "member3"]));
        sitting.lead(platform, LeadAct::Open, None).await.unwrap();

        sitting.lead(platform, LeadAct::Remove, Some(asked[0])).await.unwrap();
        sitting.lead(platform, LeadAct::Undo, None).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1[1], "member0", "taken back, it stands where it stood");
        sitting.lead(platform, LeadAct::Start, Some(asked[0])).await.unwrap();
        sitting.lead(platform, LeadAct::Undo, None).await.unwrap();
        assert_eq!(sitting.shown(platform).await.0, None);
        // What somebody else changed since is not undone.
        sitting.lead(platform, LeadAct::Down, Some(asked[0])).await.unwrap();
        service::take_off(platform, &sitting.members[0].0, sitting.meeting, sitting.item, asked[0]).await.unwrap();
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Undo, None).await), "speakers-changed");
        // A second press is no mistake.
        service::take_off(platform, &sitting.members[0].0, sitting.meeting, sitting.item, asked[0]).await.unwrap();
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Start, Some(asked[0])).await), "speakers-changed");
    }

    async fn only_who_is_there_asks_and_only_who_leads_leads(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (meeting, item) = (sitting.meeting, sitting.item);
        let guest = lab.person("guest").await;
        let ask = async |who: &Viewer| service::ask(platform, who, meeting, item, SpeechKind::For).await;
        assert!(matches!(ask(&guest).await, Err(Error::Forbidden)));
        assert!(matches!(ask(&Viewer::anonymous()).await, Err(Error::LoggedOut | Error::Forbidden)));
        let own = sitting.ask(platform, 0, SpeechKind::For).await.unwrap();
        let member = &sitting.members[1].0;
        assert!(matches!(service::take_off(platform, member, meeting, item, own).await, Err(Error::Forbidden)));
        for act in LeadAct::ALL {
            assert!(matches!(lead::lead(platform, member, meeting, item, *act, Some(own)).await, Err(Error::Forbidden)));
        }
        assert!(matches!(guests::admit(platform, member, meeting, &name("guest")).await, Err(Error::Forbidden)));
        let elsewhere: AgendaItemId = platform.clock.new_id();
        assert!(matches!(service::ask(platform, member, meeting, elsewhere, SpeechKind::For).await, Err(Error::NotFound)));

        // A guest who was let in asks; when dismissed, the wish goes.
        guests::admit(platform, &sitting.secretary, meeting, &name("guest")).await.unwrap();
        let taken = guests::admit(platform, &sitting.secretary, meeting, &name("member0")).await;
        assert!(matches!(taken, Err(Error::Invalid(errors)) if errors.of("name") == [FieldCode::Taken]));
        ask(&guest).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member0", "guest"]));
        guests::dismiss(platform, &sitting.secretary, meeting, guest.account_id().unwrap()).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member0"]));
        assert!(matches!(ask(&guest).await, Err(Error::Forbidden)));
        // So does that of a member who leaves.
        let account = sitting.members[0].0.account_id().unwrap();
        attendance::set(platform, &sitting.secretary, meeting, account, AttendanceAct::Leave).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&[]));
        assert_eq!(conflict(sitting.ask(platform, 0, SpeechKind::For).await), "speakers-not-present");
    }

    async fn whoever_leaves_gives_the_floor_back(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        sitting.rule(platform, ListOrder::FirstCome, false, false).await;
        let leave = async |member: usize| {
            let account = sitting.members[member].0.account_id().unwrap();
            attendance::set(platform, &sitting.secretary, sitting.meeting, account, AttendanceAct::Leave).await.unwrap();
        };
        sitting.ask(platform, 0, SpeechKind::For).await.unwrap();
        sitting.lead(platform, LeadAct::Next, None).await.unwrap();
        platform.clock.advance(20 * SECOND);
        sitting.ask(platform, 1, SpeechKind::PointOfOrder).await.unwrap();
        sitting.lead(platform, LeadAct::Next, None).await.unwrap();
        platform.clock.advance(5 * SECOND);
        // The point of order ends, and the speech that it came into goes on.
        leave(1).await;
        assert_eq!(sitting.shown(platform).await.0, Some("member0".into()));
        platform.clock.advance(10 * SECOND);
        leave(0).await;
        assert_eq!(sitting.shown(platform).await.0, None);
        platform.clock.advance(60 * SECOND);
        assert_eq!(sitting.held(platform).await, [
            ("member0".to_owned(), SpeechKind::For, 30), ("member1".to_owned(), SpeechKind::PointOfOrder, 5),
        ]);
        assert_eq!(conflict(sitting.lead(platform, LeadAct::Undo, None).await), "speakers-nothing-to-undo");
    }

    /// P2: what people say of themselves for the quota is gone with the meeting, and was in no log.
    async fn a_category_turns_the_list_and_leaves_no_trace(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        let say = async |member: usize, category| {
            service::set_category(platform, &sitting.members[member].0, sitting.meeting, category).await
        };
        assert_eq!(conflict(say(0, Some(Category::Man)).await), "speakers-no-quota");
        sitting.rule(platform, ListOrder::FirstCome, false, true).await;
        for (member, category) in [(0, Category::Man), (1, Category::Man), (3, Category::Woman)] {
            say(member, Some(category)).await.unwrap();
        }
        for member in 0..4 {
            sitting.ask(platform, member, SpeechKind::For).await.unwrap();
        }
        assert_eq!(sitting.shown(platform).await.1, named(&["member0", "member2", "member3", "member1"]));
        say(1, None).await.unwrap();
        assert_eq!(sitting.shown(platform).await.1, named(&["member0", "member1", "member2", "member3"]));
        meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Close).await.unwrap();
        assert!(category::Entity::find().one(platform.db.read()).await.unwrap().is_none());
        let lines = audit::Entity::find().all(platform.db.read()).await.unwrap();
        for line in lines.iter().filter(|line| line.action == "speaker.category") {
            assert_eq!(line.detail, "{}", "{line:?}");
        }
    }

    /// Whoever watches is told at most twice a second, with or without an account.
    async fn watchers_are_told_twice_a_second_at_most(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let address = serve(platform).await;
        let path = format!("ws://{address}/api/v1/meetings/{}/live", sitting.meeting);
        let mut request = path.into_client_request().unwrap();
        request.headers_mut().append("origin", HeaderValue::from_str(&format!("http://{address}")).unwrap());
        let stream = TcpStream::connect(address).await.unwrap();
        let (socket, _) = client_async(request, MaybeTlsStream::Plain(stream)).await.unwrap();
        let mut browser = Browser { socket, welcome: serde_json::Value::Null };
        let first = browser.next().await.unwrap();
        assert_eq!(first["now"], platform.clock.now().0);
        let ringing = platform.clone();
        let meeting = sitting.meeting;
        let rings = tokio::spawn(async move {
            for _ in 0..60 {
                ringing.bells.ring(meeting);
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        });
        let mut last = Instant::now();
        for _ in 0..3 {
            browser.next().await.unwrap();
            assert!(last.elapsed() >= Duration::from_millis(400), "{:?}", last.elapsed());
            last = Instant::now();
        }
        rings.await.unwrap();
    }
    /// A change costs one rendering, however many watch.
    async fn a_board_is_drawn_once_for_a_thousand_watchers_and_anew_after_a_bell(lab: Lab) {
        let platform = &lab.platform;
        let meeting: MeetingId = platform.clock.new_id();
        let key = Key { meeting, language: Language::English, board: "live" };
        let drawn = AtomicU32::new(0);
        let get = || {
            platform.boards.get(key, platform, Age { life: 10 * SECOND, since: None }, || async {
                let count = drawn.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::task::yield_now().await;
                Ok(Bytes::from(count.to_string()))
            })
        };
        for (round, expected) in ["1", "2", "3"].into_iter().enumerate() {
            let all = futures_util::future::join_all((0..1_000).map(|_| get())).await;
            assert!(all.into_iter().all(|board| board.unwrap() == expected));
            if round == 0 {
                platform.bells.ring(meeting);
            } else {
                platform.clock.advance(11 * SECOND);
            }
        }
        // Whoever heard the bell at another node gets none that was made before, where there may be one; what lies in the future counts for nothing.
        let later = |ahead| Age::of(platform, 10 * SECOND, Some(platform.clock.now().plus(ahead)));
        let other = platform.config.may_have_other_nodes();
        get().await.unwrap();
        for (age, is_kept) in [(later(-1), true), (later(0), !other), (later(3_600 * SECOND), true)] {
            let before = drawn.load(Ordering::SeqCst);
            let draw = || async { Ok(Bytes::from(drawn.fetch_add(1, Ordering::SeqCst).to_string())) };
            platform.boards.get(key, platform, age, draw).await.unwrap();
            assert_eq!(drawn.load(Ordering::SeqCst) == before, is_kept, "{age:?}");
        }
        let broken = platform.boards.get(Key { board: "other", ..key }, platform, Age { life: SECOND, since: None }, || async { Err(Error::NotFound) }).await;
        assert!(matches!(broken, Err(Error::NotFound)));
    }
}
