//! Makes a draft and the people of its room in a database, for drivers that then talk to the program itself.
//!
//! How to use: `cargo run -p server --example room -- DATABASE_URL AUTHORS READERS [ROOMS [MENTORS]]`. It prints one JSON object: the
//! rooms, each with the proposal's id, its number and its documents, and for each person the name, the right and the cookies of a session.
//! The same people are in all rooms.

use server::Platform;
use server::accounts::service::{NewAccount, sign_up};
use server::accounts::{Viewer, grants};
use server::clock::Clock;
use server::config::Config;
use server::rooms::{room_page, service};
use server::testing::drafts::make_draft;
use server::texts::Translator;
use shared::accounts::{Password, Pseudonym};
use shared::ids::{AccountId, ProposalId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let wishes: Vec<String> = std::env::args().skip(1).collect();
    let [database_url, numbers @ ..] = wishes.as_slice() else {
        return Err("needed: DATABASE_URL AUTHORS READERS, and perhaps ROOMS and MENTORS".into());
    };
    let number = |at: usize, usual: usize| numbers.get(at).map_or(Ok(usual), |number| number.parse());
    let (authors, readers, rooms, mentors) = (number(0, 1)?, number(1, 0)?, number(2, 1)?, number(3, 0)?);
    let config = Config {
        database_url: database_url.clone(),
        ..Config::default()
    };
    let platform = Platform::build(config, Clock::system(), Translator::keys()).await?;
    let mut drafts = Vec::with_capacity(rooms);
    for _ in 0..rooms {
        drafts.push(make_draft(&platform).await);
    }
    // Several calls for one database make different people.
    let tag = &platform.clock.new_id::<ProposalId>().0.simple().to_string()[20..];
    let mut people = Vec::new();
    let mut somebody = None;
    for at in 0..authors + readers + mentors {
        let right = match at {
            at if at < authors => "write",
            at if at < authors + readers => "read",
            _ => "comment",
        };
        let (name, account, cookies) = register(&platform, &format!("{right}r {at} {tag}")).await?;
        let tx = platform.begin(&Viewer::anonymous()).await?;
        for draft in &drafts {
            match right {
                "write" => draft.join(&tx.db, account, platform.clock.now()).await,
                "read" => grants::give(&tx, account, Role::Organiser, Scope::Process(draft.process)).await?,
                _ => grants::give(&tx, account, Role::Mentor, Scope::Team(draft.team)).await?,
            }
        }
        tx.commit().await?;
        somebody.get_or_insert(account);
        people.push(serde_json::json!({ "name": name, "right": right, "cookies": cookies }));
    }
    let mut made = Vec::with_capacity(rooms);
    if let Some(account) = somebody {
        let viewer = grants::viewer_of(&platform, account).await?;
        for draft in &drafts {
            // The first look at a room makes its documents.
            room_page(&platform, &viewer, draft.number.as_str()).await?;
            let texts = service::texts(platform.db.read(), draft.proposal).await?;
            let documents: Vec<_> = texts.into_iter().map(|text| text.document).collect();
            made.push(serde_json::json!({
                "proposal": draft.proposal, "number": draft.number.as_str(), "documents": documents,
            }));
        }
    }
    println!("{}", serde_json::json!({ "rooms": made, "people": people }));
    platform.stop().await;
    Ok(())
}

/// An account with a session: its name, its id, its cookies.
async fn register(platform: &Platform, name: &str) -> Result<(String, AccountId, String), Box<dyn Error>> {
    let pseudonym = Pseudonym::parse(name).map_err(|code| format!("{code:?}"))?;
    let password = Password::parse("four green bridges", &pseudonym).map_err(|code| format!("{code:?}"))?;
    let new = NewAccount {
        pseudonym,
        password,
        email: None,
        language: Language::English,
    };
    let new = sign_up(platform, new).await?;
    let cookies = format!(
        "__Host-access={}; __Host-refresh={}",
        new.session.access, new.session.refresh
    );
    Ok((name.to_owned(), new.id, cookies))
}
