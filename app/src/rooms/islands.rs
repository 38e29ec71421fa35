//! Who is in the room and how the connection stands, by the events of the editor.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::rooms::Right;

/// The texts that the island needs, in the page's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PeopleWords {
    pub title: String,
    /// Where somebody writes, with [`SECTION`] in the place of the section's title.
    pub at: String,
    /// What somebody does who may not write.
    pub reads: String,
    /// Before the editor has started, and without scripts.
    pub off: String,
    pub connecting: String,
    pub online: String,
    pub waiting: String,
    pub log_in: String,
    pub forbidden: String,
    pub reload: String,
}

/// Stands for the title of a section.
pub const SECTION: &str = "{section}";

/// Somebody who is here, as `app/editor/room.ts` says it.
#[derive(Clone, Debug, Deserialize)]
struct Person {
    name: String,
    initials: String,
    colour: u8,
    right: Right,
    /// The title of the section in which the person writes.
    section: Option<String>,
}

/// How the connection stands, as `app/editor/socket.ts` says it.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
enum Connection {
    Connecting,
    Online,
    Waiting,
    Ended { code: u16 },
}

/// The people in the room, live.
#[island]
pub fn RoomPeople(words: PeopleWords) -> impl IntoView {
    let people = RwSignal::new(Vec::<Person>::new());
    let connection = RwSignal::new(None::<Connection>);
    // After the first drawing, which must be the one that the server sent.
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| browser::listen(people, connection));
    let title = words.title.clone();
    let (at, reads) = (words.at.clone(), words.reads.clone());
    let place = move |person: &Person| match &person.section {
        Some(section) => Some(at.replace(SECTION, section)),
        None => (person.right != Right::Write).then(|| reads.clone()),
    };
    let class = move || match connection.get() {
        Some(Connection::Online) => "saved",
        Some(Connection::Ended { .. }) => "saved lost",
        _ => "saved waiting",
    };
    let said = move || {
        match connection.get() {
            None => &words.off,
            Some(Connection::Connecting) => &words.connecting,
            Some(Connection::Online) => &words.online,
            Some(Connection::Waiting) => &words.waiting,
            Some(Connection::Ended { code: 4401 }) => &words.log_in,
            Some(Connection::Ended { code: 4403 | 4404 }) => &words.forbidden,
            Some(Connection::Ended { .. }) => &words.reload,
        }
        .clone()
    };
    view! {
        <section class="panel stack tight">
            <h2>{title}</h2>
            <ul class="people">
                {move || {
                    people
                        .get()
                        .into_iter()
                        .map(|person| {
                            let place = place(&person);
                            view! {
                                <li class="person">
                                    <span class=format!("initials presence-{}", person.colour) aria-hidden="true">{person.initials}</span>
                                    <span><bdi>{person.name}</bdi>{place.map(|words| view! { " " <span class="quiet small">{words}</span> })}</span>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            <p class=class role="status">{said}</p>
        </section>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Connection, Person};
    use leptos::prelude::*;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;

    #[derive(Deserialize)]
    struct People {
        people: Vec<Person>,
    }

    /// Listens to the room's element, and asks the editor to say once more what it has said before this was ready.
    pub fn listen(people: RwSignal<Vec<Person>>, connection: RwSignal<Option<Connection>>) {
        let Some(room) = document().query_selector("[data-room]").ok().flatten() else {
            return;
        };
        on(&room, "room-people", move |told: People| people.set(told.people));
        on(&room, "room-connection", move |told| connection.set(Some(told)));
        // Only once this island is awake: news that comes earlier would be drawn where the server's page is still expected.
        let ask = move || {
            if let Ok(tell) = web_sys::Event::new("room-tell") {
                // Nobody there to tell is no matter: the editor says it when it starts.
                let _ = room.dispatch_event(&tell);
            }
        };
        set_timeout(ask, std::time::Duration::ZERO);
    }

    fn on<T: DeserializeOwned + 'static>(room: &web_sys::Element, name: &str, hear: impl Fn(T) + 'static) {
        let heard = Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
            let text = js_sys::JSON::stringify(&event.detail())
                .ok()
                .and_then(|text| text.as_string());
            if let Some(told) = text.and_then(|text| serde_json::from_str(&text).ok()) {
                hear(told);
            }
        });
        // The page's life is the listener's life.
        let _ = room.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        heard.forget();
    }
}
