//! A meeting that is prepared: agenda, papers, invitations and answers, comings and goings.

use super::*;
use server::preparation::letters::Ground;
use server::preparation::seats::{self, Wanted};
use server::preparation::{agenda as prepared, arrangements, documents, invitations, presence};
use shared::ids::{AccountId, AgendaItemId};
use shared::preparation::calendar::Method;
use shared::preparation::order::{Drop, Side, Step};
use shared::preparation::{Arrangements, Guest, ItemDetails, Paper, SeatFilter};

/// A body whose meeting is in two weeks, as [`Sitting::open`] leaves it, and that meeting.
pub(super) async fn planned(lab: &Lab, size: usize) -> (Sitting, MeetingId) {
    let sitting = Sitting::open(lab, size).await;
    let starts = Lab::START.plus(14 * Timestamp::DAY);
    let text = MeetingText {
        starts_at: starts,
        link: Some("https://call.example/council".into()),
        ..meeting_text()
    };
    let meeting = arrangements::plan(
        &lab.platform,
        &sitting.secretary,
        sitting.body,
        text,
        Arrangements::default(),
    );
    let meeting = meeting.await.unwrap();
    (sitting, meeting)
}

fn topic(title: &str, minutes: i32) -> NewItem {
    NewItem {
        kind: AgendaItemKind::Topic,
        title: title.into(),
        motion: None,
        minutes,
    }
}

async fn item(lab: &Lab, sitting: &Sitting, meeting: MeetingId, title: &str, details: ItemDetails) -> AgendaItemId {
    agenda::add_with(&lab.platform, &sitting.secretary, meeting, topic(title, 10), details)
        .await
        .unwrap()
}

/// Number and title of each item, as `viewer` reads them.
async fn read(lab: &Lab, viewer: &Viewer, meeting: MeetingId) -> Vec<String> {
    let row = meetings::get(&lab.platform, meeting).await.unwrap();
    let agenda = prepared::read(&lab.platform, viewer, &row).await.unwrap();
    let line = |line: &prepared::Line| format!("{} {}", line.number, line.item.title);
    agenda.lines.iter().map(line).collect()
}

pub(super) fn account(viewer: &Viewer) -> AccountId {
    viewer.account_id().unwrap()
}

both_databases! {
    async fn items_and_their_parts_move_and_a_move_is_undone(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let mut ids = Vec::new();
        for title in ["One", "Two", "Three"] {
            ids.push(item(&lab, &sitting, meeting, title, ItemDetails::default()).await);
        }
        let part = ItemDetails { parent: Some(ids[1]), ..ItemDetails::default() };
        let part = item(&lab, &sitting, meeting, "Part", part).await;
        let all = ["1 One", "2 Two", "2.1 Part", "3 Three"];
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, all);
        let before = agenda::place(platform, &sitting.secretary, ids[1], |slots| Step::Up.to(slots, ids[1])).await.unwrap();
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, ["1 Two", "1.1 Part", "2 One", "3 Three"]);
        agenda::place(platform, &sitting.secretary, ids[1], |_| Ok(before)).await.unwrap();
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, all);
        let under = Drop { side: Side::Under, target: ids[1] };
        agenda::place(platform, &sitting.secretary, ids[2], |slots| under.to(slots, ids[2])).await.unwrap();
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, ["1 One", "2 Two", "2.1 Part", "2.2 Three"]);
        let deep = agenda::place(platform, &sitting.secretary, ids[1], |slots| Step::Under.to(slots, ids[1])).await;
        assert_eq!(conflict(deep), "item-not-placed");
        let theirs = agenda::place(platform, &sitting.members[0].0, part, |slots| Step::Up.to(slots, part)).await;
        assert!(matches!(theirs, Err(Error::Forbidden)));
        agenda::remove(platform, &sitting.secretary, ids[1]).await.unwrap();
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, ["1 One", "2 Part", "3 Three"]);
        let no_part = ItemDetails { parent: Some(sitting.item), ..ItemDetails::default() };
        let foreign = agenda::add_with(platform, &sitting.secretary, meeting, topic("Lost", 5), no_part).await;
        assert!(matches!(foreign, Err(Error::Invalid(errors)) if errors.of("parent") == [FieldCode::NotAChoice]));
    }

    async fn what_is_internal_is_seen_by_the_body_alone(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        item(&lab, &sitting, meeting, "Open", ItemDetails::default()).await;
        let inside = ItemDetails { internal: true, ..ItemDetails::default() };
        let inside = item(&lab, &sitting, meeting, "Inside", inside).await;
        item(&lab, &sitting, meeting, "Part", ItemDetails { parent: Some(inside), ..ItemDetails::default() }).await;
        item(&lab, &sitting, meeting, "Last", ItemDetails::default()).await;
        let paper = Paper { title: "Notes".into(), item: Some(inside), link: None, internal: false };
        let file = Some(("notes.txt", b"What we said.".to_vec()));
        let paper = documents::add(platform, &sitting.secretary, meeting, paper, file).await.unwrap();
        let stranger = lab.person("stranger").await;
        for outside in [&Viewer::anonymous(), &stranger] {
            assert_eq!(read(&lab, outside, meeting).await, ["1 Open", "3 Last"], "numbers stay as they are said");
            assert!(matches!(documents::sight(platform, outside, paper).await, Err(Error::NotFound)));
        }
        for insider in [&sitting.members[0].0, &sitting.chair, &sitting.secretary] {
            assert_eq!(read(&lab, insider, meeting).await, ["1 Open", "2 Inside", "2.1 Part", "3 Last"]);
            let (row, is_public) = documents::sight(platform, insider, paper).await.unwrap();
            assert!(!is_public);
            assert_eq!(documents::bytes_of(platform, &row).await.unwrap(), b"What we said.");
        }
        let row = meetings::get(platform, meeting).await.unwrap();
        let ground = Ground::of(platform.db.read(), row, arrangements::of(platform.db.read(), meeting).await.unwrap()).await.unwrap();
        let entry = |inside| ground.calendar(platform, Method::Publish, Language::English, inside, None);
        assert!(!entry(false).contains("call.example") && entry(true).contains("call.example"));
    }

    async fn papers_are_files_or_links_and_never_programs(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let paper = |link: Option<&str>| Paper { title: "Budget".into(), item: None, link: link.map(str::to_owned), internal: false };
        let neither = documents::add(platform, &sitting.secretary, meeting, paper(None), None).await;
        assert!(matches!(neither, Err(Error::Invalid(errors)) if errors.of("link") == [FieldCode::Required]));
        let page = Some(("page.html", b"<script>alert(1)</script>".to_vec()));
        let page = documents::add(platform, &sitting.secretary, meeting, paper(None), page).await;
        assert!(matches!(page, Err(Error::Invalid(errors)) if errors.of("file") == [FieldCode::NotASource]));
        let both = documents::add(platform, &sitting.secretary, meeting, paper(Some("https://a.example/b")), Some(("b.txt", b"b".to_vec()))).await;
        assert!(matches!(both, Err(Error::Invalid(errors)) if errors.of("link") == [FieldCode::OneSource]));
        let theirs = documents::add(platform, &sitting.members[0].0, meeting, paper(Some("https://a.example/b")), None).await;
        assert!(matches!(theirs, Err(Error::Forbidden)));
        let file = Some(("../budget.csv", b"What,How much\nRoom,20\n".to_vec()));
        let file = documents::add(platform, &sitting.secretary, meeting, paper(None), file).await.unwrap();
        let (row, is_public) = documents::sight(platform, &Viewer::anonymous(), file).await.unwrap();
        assert_eq!((row.name.as_deref(), is_public), (Some("budget.csv"), true));
        documents::set_internal(platform, &sitting.secretary, meeting, file, true).await.unwrap();
        assert!(matches!(documents::sight(platform, &Viewer::anonymous(), file).await, Err(Error::NotFound)));
        let elsewhere = documents::remove(platform, &sitting.secretary, sitting.meeting, file).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)));
        documents::remove(platform, &sitting.secretary, meeting, file).await.unwrap();
        assert!(matches!(documents::bytes_of(platform, &row).await, Err(Error::NotFound)));
    }

    async fn an_earlier_agenda_is_copied_without_its_motions(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let welcome = item(&lab, &sitting, sitting.meeting, "Welcome", ItemDetails { presenter: "Chair".into(), ..ItemDetails::default() }).await;
        item(&lab, &sitting, sitting.meeting, "Names", ItemDetails { parent: Some(welcome), ..ItemDetails::default() }).await;
        item(&lab, &sitting, meeting, "First", ItemDetails::default()).await;
        let row = meetings::get(platform, meeting).await.unwrap();
        let earlier = prepared::earlier(platform, &sitting.secretary, &row).await.unwrap();
        assert_eq!(earlier.iter().map(|one| (one.meeting.id, one.items)).collect::<Vec<_>>(), [(sitting.meeting, 2)]);
        assert_eq!(prepared::copy(platform, &sitting.secretary, meeting, sitting.meeting).await.unwrap(), 2);
        assert_eq!(read(&lab, &sitting.secretary, meeting).await, ["1 First", "2 Welcome", "2.1 Names"]);
        let itself = prepared::copy(platform, &sitting.secretary, meeting, meeting).await;
        assert!(matches!(itself, Err(Error::Invalid(errors)) if errors.of("from") == [FieldCode::NotAChoice]));
        assert_eq!(agenda::of_meeting(platform.db.read(), sitting.meeting).await.unwrap().len(), 3, "nothing went away");
    }

    async fn comings_and_goings_are_kept(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let (first, second) = (&sitting.members[0].0, &sitting.members[1].0);
        let set = |viewer: &Viewer, act| attendance::set(platform, &sitting.chair, sitting.meeting, account(viewer), act);
        platform.clock.advance(30 * Timestamp::MINUTE);
        set(first, AttendanceAct::Leave).await.unwrap();
        platform.clock.advance(10 * Timestamp::MINUTE);
        set(first, AttendanceAct::Confirm).await.unwrap();
        set(second, AttendanceAct::Undo).await.unwrap();
        let stays = presence::stays(platform.db.read(), sitting.meeting).await.unwrap();
        let of = |viewer: &Viewer| stays.iter().filter(|stay| stay.account_id == account(viewer)).map(|stay| stay.left_at.map(|left| left.since(stay.came_at))).collect::<Vec<_>>();
        assert_eq!((of(first), of(second)), (vec![Some(30 * Timestamp::MINUTE), None], vec![]));
        // Those who give the code are confirmed together.
        let code = meetings::get(platform, sitting.meeting).await.unwrap().code;
        attendance::check_in(platform, second, sitting.meeting, &code).await.unwrap();
        assert!(matches!(presence::confirm_all(platform, first, sitting.meeting).await, Err(Error::Forbidden)));
        assert_eq!(presence::confirm_all(platform, &sitting.secretary, sitting.meeting).await.unwrap(), 1);
        assert_eq!(conflict(presence::confirm_all(platform, &sitting.secretary, sitting.meeting).await), "nobody-checked-in");
        let row = meetings::get(platform, sitting.meeting).await.unwrap();
        let there = Wanted { filter: SeatFilter::Present, ..Wanted::default() };
        let (list, _) = seats::list(platform, &sitting.chair, &row, &there).await.unwrap();
        assert_eq!(list.len(), 3);
        assert!(matches!(seats::list(platform, first, &row, &there).await, Err(Error::Forbidden)));
        let guest = Guest::parse("Ada", "Town office").unwrap();
        let guest = presence::admit(platform, &sitting.secretary, sitting.meeting, guest).await.unwrap();
        presence::guest(platform, &sitting.chair, sitting.meeting, guest, presence::GuestAct::Leave).await.unwrap();
        let guests = presence::guests(platform, &sitting.chair, sitting.meeting).await.unwrap();
        assert!(guests[0].left_at.is_some());
        presence::guest(platform, &sitting.chair, sitting.meeting, guest, presence::GuestAct::TakeBack).await.unwrap();
        assert!(presence::guests(platform, &sitting.chair, sitting.meeting).await.unwrap().is_empty());
    }

    async fn meetings_of_one_moment_are_listed_once_each(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let mut planned = vec![sitting.meeting];
        for _ in 0..4 {
            planned.push(meetings::plan(platform, &sitting.secretary, sitting.body, meeting_text()).await.unwrap());
        }
        let (mut listed, mut last) = (Vec::new(), None);
        loop {
            let page = meetings::list(platform, sitting.body, last, 2).await.unwrap();
            let Some(end) = page.last() else { break };
            last = Some((end.starts_at, end.id));
            listed.extend(page.into_iter().map(|meeting| meeting.id));
        }
        listed.sort_unstable();
        planned.sort_unstable();
        assert_eq!(listed, planned);
    }

    async fn long_agendas_and_lists_take_the_same_queries(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 2).await;
        let platform = &lab.platform;
        item(&lab, &sitting, meeting, "One", ItemDetails::default()).await;
        let row = meetings::get(platform, meeting).await.unwrap();
        let cost = || async {
            let before = platform.db.queries();
            prepared::read(platform, &sitting.secretary, &row).await.unwrap();
            seats::list(platform, &sitting.secretary, &row, &Wanted::default()).await.unwrap();
            invitations::summary(platform, &sitting.secretary, &row).await.unwrap();
            platform.db.queries() - before
        };
        let short = cost().await;
        for n in 0..40 {
            item(&lab, &sitting, meeting, &format!("More {n}"), ItemDetails::default()).await;
        }
        for n in 0..60 {
            lab.person(&format!("more{n}")).await;
            members::seat(platform, &sitting.secretary, sitting.body, seat_of(&format!("more{n}"), "2026-01-01", "")).await.unwrap();
        }
        assert_eq!(cost().await, short);
        let (list, more) = seats::list(platform, &sitting.secretary, &row, &Wanted::default()).await.unwrap();
        assert_eq!((list.len(), more), (seats::PAGE, true));
        let rest = Wanted { after: list.last().map(|seat| seat.mandate), ..Wanted::default() };
        let (list, more) = seats::list(platform, &sitting.secretary, &row, &rest).await.unwrap();
        assert_eq!((list.len(), more), (12, false));
    }
}
