//! Stories of the jury's meeting: talk, straw polls, recorded decisions, and who hears what.

use super::*;
use crate::rooms::kit::{Browser, serve};
use serde_json::Value;
use server::accounts::session;
use server::jury::access::entries_of;
use server::jury::chain;
use server::jury::deliberation::agenda::get_agenda;
use server::jury::deliberation::halls::About;
use server::jury::deliberation::item::{Talk, get_item};
use server::jury::deliberation::lead::{OrderForm, call_off, discuss, hold, reorder};
use server::jury::deliberation::protocol::get_protocol;
use server::jury::deliberation::records::{RecordForm, record, reopen};
use server::jury::deliberation::talk::{give_voice, propose, remove, say, withdraw};
use server::jury::deliberation::{Who, live};
use server::platform::Platform;
use shared::jury::deliberation::{AgendaOrder, ItemState, Part, RemarkText, Straw};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::{MaybeTlsStream, client_async};

fn order(order: &str, places: &str) -> OrderForm {
    OrderForm {
        order: order.into(),
        places: places.into(),
    }
}

fn words(text: &str) -> RemarkText {
    RemarkText::parse(text).unwrap()
}

fn decision(kind: &str, reason: &str, present: &[u32]) -> RecordForm {
    RecordForm {
        kind: kind.into(),
        reason: reason.into(),
        proposed: None,
        present: present.to_vec(),
    }
}

impl Court {
    /// All reviews are in, the round is closed, and the jury meets with its first juror as chair.
    async fn met(self) -> Self {
        self.assigned().await;
        self.all_given().await;
        self.moved(RoundAct::Close).await.unwrap();
        let (platform, organiser) = (self.town.platform(), &self.town.organiser);
        hold(platform, organiser, self.round, &order("rank", ""), "")
            .await
            .unwrap();
        let chair = self.number(&self.jurors[0]).await.to_string();
        hold(platform, organiser, self.round, &order("rank", ""), &chair)
            .await
            .unwrap();
        self
    }

    /// A juror's number, as organisers see it beside the name.
    async fn number(&self, juror: &Viewer) -> u32 {
        let agenda = get_agenda(self.town.platform(), &self.town.organiser, self.round, None)
            .await
            .unwrap();
        let name = Who::Named(juror.person().unwrap().pseudonym.to_string());
        agenda.seats.iter().find(|seat| seat.who == name).unwrap().number
    }

    async fn talk(&self, who: &Viewer, submission: SubmissionId) -> Option<Talk> {
        let item = get_item(self.town.platform(), who, self.round, submission, None).await;
        item.unwrap().talk
    }

    async fn item_state(&self, who: &Viewer, submission: SubmissionId) -> Option<ItemState> {
        let item = get_item(self.town.platform(), who, self.round, submission, None).await;
        item.unwrap().line.heard.map(|heard| heard.state)
    }

    /// What stands in the entry of the round: the decision that counts.
    async fn entry_of(&self, submission: SubmissionId) -> entry::Model {
        let entries = entries_of(self.town.platform().db.read(), self.round).await.unwrap();
        entries
            .into_iter()
            .find(|entry| entry.submission_id == submission)
            .unwrap()
    }
}

/// Comes to the meeting with a browser.
async fn attend(platform: &Platform, address: SocketAddr, round: RoundId, viewer: &Viewer) -> Browser {
    let person = viewer.person().unwrap();
    let new = session::begin(platform, person.id, &person.pseudonym).await.unwrap();
    let path = format!("ws://{address}/api/v1/jury/rounds/{round}/deliberation/live");
    let mut request = path.into_client_request().unwrap();
    let cookie = format!("__Host-access={}", new.access);
    for (name, value) in [("cookie", cookie), ("origin", format!("http://{address}"))] {
        request
            .headers_mut()
            .append(name, HeaderValue::from_str(&value).unwrap());
    }
    let stream = TcpStream::connect(address).await.unwrap();
    let (socket, _) = client_async(request, MaybeTlsStream::Plain(stream)).await.unwrap();
    let mut browser = Browser {
        socket,
        welcome: Value::Null,
    };
    assert_eq!(browser.next().await.unwrap()["changed"], 1);
    browser
}

/// Nothing comes for a while that is longer than any pause between news.
async fn hears_nothing(browser: &mut Browser) {
    let heard = tokio::time::timeout(Duration::from_millis(700), browser.next()).await;
    assert!(heard.is_err(), "{heard:?}");
}

both_databases! {
    async fn a_jury_talks_proposes_and_records_what_it_decided(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await.met().await;
        let (platform, organiser, round) = (court.town.platform().clone(), &court.town.organiser, court.round);
        let [chair, other, third] = &court.jurors[..] else { panic!("three jurors") };
        let submission = court.submission(0).await;
        let outsider = &court.teams[0];
        for who in [outsider, &Viewer::anonymous()] {
            assert!(get_agenda(&platform, who, round, None).await.is_err());
            assert!(say(&platform, who, round, submission, &words("Hello")).await.is_err());
        }
        // With a meeting, the form for juries without one is closed.
        assert!(get_results(&platform, organiser, round).await.unwrap().meets);
        assert!(matches!(decide(&platform, organiser, round, &[]).await, Err(Error::Conflict("jury-meets"))));
        let choice = chain::Choice::default();
        assert!(matches!(chain::choose(&platform, organiser, round, &choice).await, Err(Error::Conflict("jury-meets"))));
        // No round follows: nothing can go on.
        let item = get_item(&platform, chair, round, submission, None).await.unwrap();
        assert!(!item.talk.unwrap().has_next_round);

        // What the jury is at is said by the chair and seen by all.
        assert!(matches!(discuss(&platform, other, round, Some(submission)).await, Err(Error::Forbidden)));
        discuss(&platform, chair, round, Some(submission)).await.unwrap();
        let agenda = get_agenda(&platform, third, round, None).await.unwrap();
        assert_eq!(agenda.current.as_ref().map(|(subject, part)| (subject.submission, *part)), Some((submission, Part::Juror)));
        assert_eq!(court.item_state(third, submission).await, Some(ItemState::Discussed));

        // Jurors are numbers to each other in an anonymous round; organisers see names.
        let remark = say(&platform, other, round, submission, &words("Who pays?")).await.unwrap();
        let number = court.number(other).await;
        assert_eq!(court.talk(third, submission).await.unwrap().remarks[0].who, Who::Juror(number));
        assert_eq!(court.talk(organiser, submission).await.unwrap().remarks[0].who, Who::Named("judge-1".into()));
        assert!(court.talk(third, submission).await.unwrap().notes.iter().all(|note| note.author.is_none() && note.text == "words to the jury"));

        let bare = propose(&platform, other, round, submission, "selected_with_conditions", " ").await;
        assert!(matches!(bare, Err(Error::Invalid(errors)) if errors.of("words") == [FieldCode::Required]));
        let proposed = propose(&platform, other, round, submission, "selected_with_conditions", "Say who pays.").await.unwrap();
        // The straw poll shows after one's own voice; organisers have none and see it.
        give_voice(&platform, chair, round, submission, proposed, "agree").await.unwrap();
        assert_eq!(court.talk(other, submission).await.unwrap().proposed[0].straw, None);
        give_voice(&platform, other, round, submission, proposed, "abstain").await.unwrap();
        give_voice(&platform, other, round, submission, proposed, "disagree").await.unwrap();
        let straw = Some(Straw { agree: 1, disagree: 1, abstain: 0 });
        for (who, expected) in [(other, straw), (organiser, straw), (third, None)] {
            assert_eq!(court.talk(who, submission).await.unwrap().proposed[0].straw, expected);
        }
        assert!(matches!(give_voice(&platform, organiser, round, submission, proposed, "agree").await, Err(Error::Forbidden)));
        assert!(matches!(give_voice(&platform, third, round, court.submission(1).await, proposed, "agree").await, Err(Error::NotFound)));

        let form = RecordForm { proposed: Some(proposed), ..decision("selected_with_conditions", "Strong. Say who pays.", &[1, 2, 99]) };
        assert!(matches!(record(&platform, other, round, submission, &form).await, Err(Error::Forbidden)));
        let bare = record(&platform, chair, round, submission, &RecordForm { reason: " ".into(), ..form.clone() }).await;
        assert!(matches!(bare, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::ReasonRequired]));
        record(&platform, chair, round, submission, &form).await.unwrap();
        let entry = court.entry_of(submission).await;
        assert_eq!((entry.reason.as_str(), entry.decided_by), ("Strong. Say who pays.", Some(id_of(chair))));
        let talk = court.talk(third, submission).await.unwrap();
        assert_eq!((talk.records[0].straw, talk.records[0].present.len()), (straw, 2));
        assert_eq!(talk.proposed[0].straw, straw, "once it is recorded everybody sees how many said what");
        assert_eq!(get_agenda(&platform, third, round, None).await.unwrap().progress, (1, 2));
        // What is decided stands until it is opened again.
        for refused in [
            discuss(&platform, chair, round, Some(submission)).await,
            give_voice(&platform, third, round, submission, proposed, "agree").await,
            withdraw(&platform, other, round, submission, proposed).await,
            record(&platform, chair, round, submission, &form).await.map(|_| ()),
        ] {
            assert!(matches!(refused, Err(Error::Conflict("item-decided"))), "{refused:?}");
        }
        assert!(matches!(reopen(&platform, chair, round, submission, " ").await, Err(Error::Invalid(_))));
        assert!(matches!(reopen(&platform, other, round, submission, "No").await, Err(Error::Forbidden)));
        reopen(&platform, chair, round, submission, "The costs were misread.").await.unwrap();
        assert_eq!(court.item_state(other, submission).await, Some(ItemState::Reopened));
        assert_eq!((court.entry_of(submission).await.decision, court.entry_of(submission).await.reason.as_str()), (None, ""));
        assert!(matches!(reopen(&platform, chair, round, submission, "Again").await, Err(Error::Conflict("item-open"))));
        record(&platform, organiser, round, submission, &decision("selected", "Costs are clear.", &[])).await.unwrap();

        // The protocol keeps both; the results show what stands.
        let protocol = get_protocol(&platform, other, round).await.unwrap();
        let here = protocol.entries.iter().find(|one| one.subject.submission == submission).unwrap();
        assert_eq!((here.records.len(), here.reason.as_str()), (2, "Costs are clear."));
        assert_eq!(here.records[0].reopened.as_ref().unwrap().2, "The costs were misread.");
        assert_eq!(here.records[1].by, Some(Who::Organiser));
        assert_eq!(protocol.chair, Some(Who::Juror(court.number(chair).await)));
        court.town.next_phase();
        let shown = Shown::default();
        assert!(matches!(publish(&platform, organiser, round, shown).await, Err(Error::Conflict("not-all-decided"))));
        record(&platform, organiser, round, court.submission(1).await, &decision("not_selected", "No costs.", &[])).await.unwrap();
        publish(&platform, organiser, round, shown).await.unwrap();
        // A published round is read, and nothing else.
        assert_eq!(get_protocol(&platform, other, round).await.unwrap().entries.len(), 2);
        for refused in [
            say(&platform, other, round, submission, &words("Late")).await.map(|_| ()),
            reopen(&platform, organiser, round, submission, "Late").await,
            remove(&platform, other, round, submission, remark, "").await,
            discuss(&platform, chair, round, None).await,
        ] {
            assert!(matches!(refused, Err(Error::Conflict("round-published"))), "{refused:?}");
        }
    }

    async fn who_has_a_conflict_steps_out_by_every_way(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await.met().await;
        let (platform, organiser, round) = (court.town.platform().clone(), &court.town.organiser, court.round);
        // The chair is a friend of one team, and so leads no talk about it.
        let (friend, other) = (&court.jurors[0], &court.jurors[1]);
        let (submission, free) = (court.submission(0).await, court.submission(1).await);
        declare_conflict(&platform, friend, round, submission, &conflict(ConflictKind::Friendship)).await.unwrap();
        say(&platform, other, round, submission, &words("I like it.")).await.unwrap();
        let proposed = propose(&platform, other, round, submission, "selected", "").await.unwrap();

        let agenda = get_agenda(&platform, friend, round, None).await.unwrap();
        let last = agenda.lines.last().unwrap();
        assert_eq!((last.subject.submission, last.part, last.heard.is_none()), (submission, Part::StepsOut, true));
        assert_eq!(agenda.lines[0].heard.as_ref().unwrap().figures.rank, Some(1), "ranks are among what is heard");
        assert!(court.talk(friend, submission).await.is_none() && court.talk(friend, free).await.is_some());
        let form = decision("selected", "Strong.", &[1, 2, 3]);
        for (name, refused) in [
            ("say", say(&platform, friend, round, submission, &words("Me too")).await.map(|_| ())),
            ("propose", propose(&platform, friend, round, submission, "selected", "").await.map(|_| ())),
            ("voice", give_voice(&platform, friend, round, submission, proposed, "agree").await),
            ("discuss", discuss(&platform, friend, round, Some(submission)).await),
            ("record", record(&platform, friend, round, submission, &form).await.map(|_| ())),
            ("reopen", reopen(&platform, friend, round, submission, "No").await),
            ("withdraw", withdraw(&platform, friend, round, submission, proposed).await),
        ] {
            assert!(matches!(refused, Err(Error::NotFound)), "{name}: {refused:?}");
        }
        discuss(&platform, friend, round, Some(free)).await.unwrap();

        // The record says who stepped out, to those who were in.
        record(&platform, organiser, round, submission, &form).await.unwrap();
        let stepped_out = Who::Juror(court.number(friend).await);
        let records = court.talk(other, submission).await.unwrap().records;
        assert_eq!((records[0].present.len(), &records[0].stepped_out[..]), (2, &[stepped_out][..]));
        let protocol = get_protocol(&platform, friend, round).await.unwrap();
        assert_eq!((protocol.entries.len(), protocol.unheard.len()), (1, 1));
        assert_eq!(court.item_state(friend, submission).await, None);

        // Live, nothing of it is told to them, by the rule and by a real socket.
        for (who, item, expected) in [(friend, submission, false), (friend, free, true), (other, submission, true), (organiser, submission, true)] {
            assert_eq!(live::is_for(&platform, who, round, About::Item(item)).await.unwrap(), expected);
        }
        assert!(live::is_for(&platform, &court.teams[0], round, About::Item(free)).await.is_err());
        let address = serve(&platform).await;
        let mut barred = attend(&platform, address, round, friend).await;
        let mut present = attend(&platform, address, round, other).await;
        assert_eq!(barred.next().await.unwrap()["changed"], 2, "somebody came");
        hears_nothing(&mut barred).await;
        say(&platform, other, round, submission, &words("Not for you.")).await.unwrap();
        assert_eq!(present.next().await.unwrap()["changed"], 2);
        hears_nothing(&mut barred).await;
        say(&platform, other, round, free, &words("For you.")).await.unwrap();
        assert_eq!(barred.next().await.unwrap()["changed"], 3);
        let here = get_agenda(&platform, organiser, round, None).await.unwrap().seats;
        assert_eq!(here.iter().filter(|seat| seat.is_here).count(), 2);
        // Whoever goes is gone with the connection.
        drop(present);
        assert_eq!(barred.next().await.unwrap()["changed"], 4);
        assert_eq!(platform.halls.present(round), [id_of(friend)].into());
    }

    async fn who_owes_a_review_hears_nothing_until_it_is_in(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser, round) = (court.town.platform().clone(), &court.town.organiser, court.round);
        court.assigned().await;
        let (done, late) = (&court.jurors[0], &court.jurors[1]);
        court.give(done, court.of(done).await[0], 2, 2).await.unwrap();
        for who in [organiser, done] {
            assert!(matches!(get_agenda(&platform, who, round, None).await, Err(Error::NotFound)), "the round is open");
        }
        assert!(matches!(hold(&platform, organiser, round, &order("rank", ""), "").await, Err(Error::Conflict("round-not-closed"))));
        court.moved(RoundAct::Close).await.unwrap();
        let submission = court.submission(0).await;
        assert!(matches!(say(&platform, done, round, submission, &words("Early")).await, Err(Error::Conflict("no-meeting"))));
        assert!(matches!(hold(&platform, done, round, &order("rank", ""), "").await, Err(Error::NotFound)));
        hold(&platform, organiser, round, &order("rank", ""), "").await.unwrap();
        let line = get_agenda(&platform, late, round, None).await.unwrap().lines.remove(0);
        assert!(line.part == Part::Waits && line.heard.is_none());
        assert!(matches!(say(&platform, late, round, submission, &words("Hm")).await, Err(Error::NotFound)));
        assert!(!live::is_for(&platform, late, round, About::Item(submission)).await.unwrap());
        court.give(late, court.of(late).await[0], 1, 2).await.unwrap();
        say(&platform, late, round, submission, &words("Now I may.")).await.unwrap();
        assert!(live::is_for(&platform, late, round, About::Item(submission)).await.unwrap());
    }

    async fn a_remark_is_taken_back_by_its_author_and_hidden_by_who_leads(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await.met().await;
        let (platform, organiser, round) = (court.town.platform().clone(), &court.town.organiser, court.round);
        let (chair, other) = (&court.jurors[0], &court.jurors[1]);
        let submission = court.submission(0).await;
        let (kind, rude) = (
            say(&platform, chair, round, submission, &words("A slip")).await.unwrap(),
            say(&platform, other, round, submission, &words("Rude words")).await.unwrap(),
        );
        assert!(matches!(remove(&platform, other, round, submission, kind, "No").await, Err(Error::Forbidden)));
        remove(&platform, chair, round, submission, kind, "").await.unwrap();
        assert!(matches!(remove(&platform, chair, round, submission, kind, "").await, Err(Error::Conflict("remark-gone"))));
        assert!(matches!(remove(&platform, organiser, round, submission, rude, " ").await, Err(Error::Invalid(_))));
        remove(&platform, organiser, round, submission, rude, "Please stay kind.").await.unwrap();
        let texts = |talk: Option<Talk>| talk.unwrap().remarks.into_iter().map(|remark| (remark.text, remark.hidden)).collect::<Vec<_>>();
        let why = Some("Please stay kind.".to_owned());
        // Its author still reads it, and why; so do those who lead.
        assert_eq!(texts(court.talk(other, submission).await), [(None, None), (Some("Rude words".into()), why.clone())]);
        assert_eq!(texts(court.talk(chair, submission).await)[1], (Some("Rude words".into()), why));
        let agenda = get_agenda(&platform, other, round, None).await.unwrap();
        assert_eq!(agenda.lines[0].heard.as_ref().unwrap().remarks, 0);
        let proposed = propose(&platform, other, round, submission, "not_selected", "").await.unwrap();
        assert!(matches!(withdraw(&platform, chair, round, submission, proposed).await, Err(Error::Forbidden)));
        withdraw(&platform, other, round, submission, proposed).await.unwrap();
        assert!(court.talk(chair, submission).await.unwrap().proposed.is_empty());
        assert!(matches!(give_voice(&platform, chair, round, submission, proposed, "agree").await, Err(Error::Conflict("proposed-withdrawn"))));
        assert!(matches!(call_off(&platform, organiser, round).await, Err(Error::Conflict("meeting-begun"))));
    }

    async fn a_meeting_has_an_order_a_chair_and_numbers_that_stay(lab: Lab) {
        let court = Court::build(lab, 3, 2).await.opened().await.met().await;
        let (platform, organiser, round) = (court.town.platform().clone(), &court.town.organiser, court.round);
        let (chair, other) = (&court.jurors[0], &court.jurors[1]);
        let numbers = [court.number(chair).await, court.number(other).await];
        let mut sorted = numbers;
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2]);
        let late = juror(&court.town, "judge-late").await;
        assert_eq!(court.number(&late).await, 3);
        discuss(&platform, chair, round, None).await.unwrap();
        assert_eq!([court.number(chair).await, court.number(other).await, court.number(&late).await], [numbers[0], numbers[1], 3]);

        assert!(matches!(reorder(&platform, other, round, &order("spread", "")).await, Err(Error::Forbidden)));
        let bare = reorder(&platform, chair, round, &order("line", " ")).await;
        assert!(matches!(bare, Err(Error::Invalid(errors)) if errors.of("places") == [FieldCode::Required]));
        reorder(&platform, chair, round, &order("line", "1")).await.unwrap();
        let meeting = get_agenda(&platform, other, round, None).await.unwrap().hall.meeting.unwrap();
        assert_eq!((meeting.agenda_order, meeting.places()), (AgendaOrder::Line, Some(1)));
        assert!(matches!(hold(&platform, organiser, round, &order("rank", ""), "77").await, Err(Error::Invalid(_))));
        assert!(matches!(call_off(&platform, chair, round).await, Err(Error::NotFound)));
        call_off(&platform, organiser, round).await.unwrap();
        // Without a meeting the jury decides as before.
        let results = get_results(&platform, organiser, round).await.unwrap();
        assert!(!results.meets);
        let submission = court.submission(0).await;
        let one = Decision { submission, kind: "selected".into(), reason: "Early.".into() };
        decide(&platform, organiser, round, &[one]).await.unwrap();
        hold(&platform, organiser, round, &order("rank", ""), "").await.unwrap();
        assert_eq!(court.item_state(other, submission).await, Some(ItemState::Decided));
        reopen(&platform, organiser, round, submission, "The jury meets after all.").await.unwrap();
        let records = court.talk(other, submission).await.unwrap().records;
        assert_eq!((records.len(), records[0].straw, records[0].reason.as_str()), (1, None, "Early."));
    }
}
