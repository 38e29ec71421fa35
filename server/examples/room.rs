//! Makes a draft and the people of its room in a database, for drivers that then talk to the program itself.
//!
//! How to use: `cargo run -p server --example room -- DATABASE_URL AUTHORS READERS [ROOMS]`. It prints one JSON object: the rooms, each
//! with the proposal's id, its number and its documents, and for each person the name, the right and the cookies of a session.
//! The same people are in all rooms.

use server::Platform;
use server::accounts::service::{NewAccount, sign_up};
use server::accounts::{Viewer, grants};
use server::clock::Clock;
use server::config::Config;
use server::rooms::{room_page, service};
use server::testing::drafts::{join, make_draft};
use server::texts::Translator;
use shared::accounts::{Password, Pseudonym};
use shared::ids::{AccountId, ProposalId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let wishes: Vec<String> = std::env::args().skip(1).collect();
    let (database_url, authors, readers, rooms) = match wishes.as_slice() {
        [url, authors, readers] => (url, authors, readers, "1"),
        [url, authors, readers, rooms] => (url, authors, readers, rooms.as_str()),
        _ => return Err("needed: DATABASE_URL AUTHORS READERS, and perhaps ROOMS".into()),
    };
    let (authors, readers, rooms): (usize, usize, usize) = (authors.parse()?, readers.parse()?, rooms.parse()?);
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
    for at in 0..authors + readers {
        let right = if at < authors { "write" } else { "read" };
        let (name, account, cookies) = register(&platform, &format!("{right}r {at} {tag}")).await?;
        let tx = platform.begin(&Viewer::anonymous()).await?;
        for draft in &drafts {
            if at < authors {
                join(&tx.db, draft.process, draft.team, account, platform.clock.now()).await;
            } else {
                grants::give(&tx, account, Role::Organiser, Scope::Process(draft.process)).await?;
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
