//! Makes a body that sits: its chair, its members, all of them there, and secret polls that wait to be started.
//!
//! How to use: `cargo run -p server --example sitting -- DATABASE_URL MEMBERS POLLS`. It prints one JSON object: the meeting, the item that it is
//! at, the cookies of the chair, the polls, and for each member the mandate and the cookies of a session.
//!
//! Accounts, and that members have given the code of the room, are written as rows: a thousand passwords would take a minute. The rest is done by
//! the services.

use sea_orm::EntityTrait;
use server::Platform;
use server::accounts::entity::account;
use server::accounts::{Viewer, grants, session};
use server::bodies::service::{self as bodies, NewBody};
use server::bodies::{import, members};
use server::clock::Clock;
use server::config::Config;
use server::meetings::agenda::{self, NewItem};
use server::meetings::entity::attendance;
use server::meetings::service as meetings;
use server::polls::service::{self as polls, NewPoll};
use server::preparation::presence;
use server::texts::Translator;
use shared::accounts::Pseudonym;
use shared::bodies::import::MOST;
use shared::bodies::{BodyForm, BodyText};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, AgendaItemId, BodyId, MandateId, MeetingId, PollId};
use shared::languages::Language;
use shared::meetings::{AgendaItemKind, AttendanceState, MeetingAct, MeetingForm, MeetingText};
use shared::permissions::{Role, Scope};
use shared::polls::{Majority, PollRules, Presence, Quorum, QuorumOf, Secrecy, Share};
use shared::time::Day;
use std::collections::HashMap;
use std::error::Error;

type Done<T> = Result<T, Box<dyn Error>>;

/// Rows in one statement; SQLite takes 32,766 values at most.
const BATCH: usize = 500;

/// How each poll is held: a secret one, of those who are there.
const RULES: PollRules = PollRules {
    secrecy: Secrecy::Secret,
    majority: Majority::Simple,
    quorum: Quorum {
        of: QuorumOf::Present,
        share: Share::Half,
    },
    presence: Presence::Needed,
    proxies: 0,
};

/// Somebody with a session.
struct Person {
    name: Pseudonym,
    account: AccountId,
    cookies: String,
}

#[tokio::main]
async fn main() -> Done<()> {
    let wishes: Vec<String> = std::env::args().skip(1).collect();
    let [database_url, count, polls] = wishes.as_slice() else {
        return Err("needed: DATABASE_URL MEMBERS POLLS".into());
    };
    let (count, polls): (usize, usize) = (count.parse()?, polls.parse()?);
    let config = Config {
        database_url: database_url.clone(),
        ..Config::default()
    };
    let platform = Platform::build(config, Clock::system(), Translator::keys()).await?;
    // Several calls for one database make different people.
    let tag = &platform.clock.new_id::<AccountId>().0.simple().to_string()[20..];
    let mut people = register(&platform, tag, count + 1).await?;
    let chair = people.pop().ok_or("nobody to lead")?;
    let (body, leads) = found(&platform, tag, &chair).await?;
    let mandates = seat(&platform, &leads, body, &people).await?;
    let (meeting, item) = open(&platform, &leads, body, &people).await?;
    let mut made: Vec<PollId> = Vec::with_capacity(polls);
    for number in 1..=polls {
        let new = NewPoll {
            title: format!("Shall buses run until midnight? ({number})"),
            item: Some(item),
            rules: RULES,
        };
        made.push(polls::make(&platform, &leads, meeting, new).await?);
    }
    let people: Vec<_> = people
        .iter()
        .map(|person| serde_json::json!({ "mandate": mandates.get(&person.account), "cookies": person.cookies }))
        .collect();
    println!(
        "{}",
        serde_json::json!({ "meeting": meeting, "item": item, "chair": chair.cookies, "polls": made, "people": people })
    );
    platform.stop().await;
    Ok(())
}

fn refused(code: FieldCode) -> String {
    format!("{code:?}")
}

fn all_refused(errors: FieldErrors) -> String {
    format!("{errors:?}")
}

/// Accounts without a usable password, each with a session.
async fn register(platform: &Platform, tag: &str, count: usize) -> Done<Vec<Person>> {
    let mut rows = Vec::with_capacity(count);
    for number in 0..count {
        let pseudonym = Pseudonym::parse(&format!("member {number} {tag}")).map_err(refused)?;
        rows.push(account::Model {
            id: platform.clock.new_id(),
            pseudonym_key: pseudonym.key(),
            pseudonym,
            email: None,
            email_key: None,
            password_hash: String::new(),
            recovery_hash: String::new(),
            language: Language::English,
            created_at: platform.clock.now(),
            suspended_at: None,
        });
    }
    for some in rows.chunks(BATCH) {
        let some = some.iter().cloned().map(account::ActiveModel::from);
        account::Entity::insert_many(some)
            .exec_without_returning(&platform.db.writer())
            .await?;
    }
    let mut people = Vec::with_capacity(count);
    for row in rows {
        let new = session::begin(platform, row.id, row.pseudonym.as_str()).await?;
        people.push(Person {
            name: row.pseudonym,
            account: row.id,
            cookies: format!("__Host-access={}; __Host-refresh={}", new.access, new.refresh),
        });
    }
    Ok(people)
}

/// The body, and its chair as the one who asks.
async fn found(platform: &Platform, tag: &str, chair: &Person) -> Done<(BodyId, Viewer)> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    grants::give(&tx, chair.account, Role::Organiser, Scope::Platform).await?;
    tx.commit().await?;
    let organiser = grants::viewer_of(platform, chair.account).await?;
    let form = BodyForm {
        name: format!("Council of the many {tag}"),
        level: "municipal".into(),
        place: "Amiens".into(),
        ..BodyForm::default()
    };
    let new = NewBody {
        text: BodyText::parse(&form).map_err(all_refused)?,
        language: Language::English,
        parent: None,
        rules: RULES,
        chair: chair.name.clone(),
    };
    let body = bodies::found(platform, &organiser, new).await?;
    Ok((body, grants::viewer_of(platform, chair.account).await?))
}

/// Gives everybody a mandate from today on.
async fn seat(
    platform: &Platform,
    leads: &Viewer,
    body: BodyId,
    people: &[Person],
) -> Done<HashMap<AccountId, MandateId>> {
    let today = Day::of(platform.clock.now());
    for some in people.chunks(MOST) {
        let mut table = "pseudonym,from,origin\n".to_owned();
        for person in some {
            table += &format!("{},{today},elected\n", person.name);
        }
        import::run(platform, leads, body, &table).await?;
    }
    let seats = members::seats(platform.db.read(), body, today).await?;
    Ok(seats.into_iter().map(|seat| (seat.account_id, seat.id)).collect())
}

/// A meeting at its one item, with everybody there.
async fn open(platform: &Platform, leads: &Viewer, body: BodyId, people: &[Person]) -> Done<(MeetingId, AgendaItemId)> {
    let form = MeetingForm {
        title: "Sitting of the many".into(),
        starts_at: platform.clock.now().to_minute(),
        place: "Town hall".into(),
        link: String::new(),
        languages: "en".into(),
    };
    let text = MeetingText::parse(&form).map_err(all_refused)?;
    let meeting = meetings::plan(platform, leads, body, text).await?;
    let new = NewItem {
        kind: AgendaItemKind::Topic,
        title: "Buses".into(),
        motion: None,
        minutes: 20,
    };
    let item = agenda::add(platform, leads, meeting, new).await?;
    meetings::step(platform, leads, meeting, MeetingAct::Open).await?;
    for some in people.chunks(BATCH) {
        let rows = some.iter().map(|person| {
            attendance::ActiveModel::from(attendance::Model {
                meeting_id: meeting,
                account_id: person.account,
                state: AttendanceState::CheckedIn,
                tries: 0,
            })
        });
        attendance::Entity::insert_many(rows)
            .exec_without_returning(&platform.db.writer())
            .await?;
    }
    presence::confirm_all(platform, leads, meeting).await?;
    agenda::call(platform, leads, item).await?;
    Ok((meeting, item))
}
