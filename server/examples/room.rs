//! Makes a draft and the people of its room in a database, for drivers that then talk to the program itself.
//!
//! How to use: `cargo run -p server --example room -- DATABASE_URL AUTHORS READERS`. It prints one JSON object: the proposal's id and
//! number, its documents, and for each person the name, the right and the cookies of a session.

use server::Platform;
use server::accounts::service::{NewAccount, sign_up};
use server::accounts::{Viewer, grants};
use server::clock::Clock;
use server::config::Config;
use server::rooms::{room_page, service};
use server::testing::drafts::{join, make_draft};
use server::texts::Translator;
use shared::accounts::{Password, Pseudonym};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let wishes: Vec<String> = std::env::args().skip(1).collect();
    let [database_url, authors, readers] = wishes.as_slice() else {
        return Err("three words are needed: DATABASE_URL AUTHORS READERS".into());
    };
    let (authors, readers): (usize, usize) = (authors.parse()?, readers.parse()?);
    let config = Config {
        database_url: database_url.clone(),
        ..Config::default()
    };
    let platform = Platform::build(config, Clock::system(), Translator::keys()).await?;
    let draft = make_draft(&platform).await;
    // Several rooms in one database have different people.
    let tag = draft.number.as_str().rsplit('-').next().unwrap_or_default().to_owned();
    let mut people = Vec::new();
    let mut page = None;
    for at in 0..authors + readers {
        let right = if at < authors { "write" } else { "read" };
        let pseudonym = Pseudonym::parse(&format!("{right}r {at} {tag}")).map_err(|code| format!("{code:?}"))?;
        let password = Password::parse("four green bridges", &pseudonym).map_err(|code| format!("{code:?}"))?;
        let name = pseudonym.to_string();
        let new = sign_up(
            &platform,
            NewAccount {
                pseudonym,
                password,
                email: None,
                language: Language::English,
            },
        )
        .await?;
        if at < authors {
            join(
                &platform.db.writer(),
                draft.process,
                draft.team,
                new.id,
                platform.clock.now(),
            )
            .await;
        } else {
            let tx = platform.begin(&Viewer::anonymous()).await?;
            grants::give(&tx, new.id, Role::Organiser, Scope::Process(draft.process)).await?;
            tx.commit().await?;
        }
        if page.is_none() {
            let viewer = grants::viewer_of(&platform, new.id).await?;
            page = Some(room_page(&platform, &viewer, draft.number.as_str()).await?);
        }
        let cookies = format!(
            "__Host-access={}; __Host-refresh={}",
            new.session.access, new.session.refresh
        );
        people.push(serde_json::json!({ "name": name, "right": right, "cookies": cookies }));
    }
    let documents: Vec<_> = service::texts(platform.db.read(), draft.proposal)
        .await?
        .into_iter()
        .map(|text| text.document)
        .collect();
    let made = serde_json::json!({
        "proposal": draft.proposal, "number": draft.number.as_str(), "documents": documents, "people": people,
    });
    println!("{made}");
    platform.stop().await;
    Ok(())
}
