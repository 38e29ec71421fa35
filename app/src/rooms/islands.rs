//! Who is in the room and how the connection stands, by the events of the editor.
//!
//! The island has no properties, and reads JSON with the browser's own reader: what reads it in Rust would be half as much again as the whole library.

use leptos::prelude::*;
#[cfg(not(feature = "hydrate"))]
use std::collections::BTreeMap;

/// The texts that the island needs, by their names, in the page's language; the page gives them as a context, and in `data-people-words`.
#[cfg(not(feature = "hydrate"))]
#[derive(Clone, Debug)]
pub struct PeopleWords(pub BTreeMap<&'static str, String>);

#[cfg(not(feature = "hydrate"))]
impl PeopleWords {
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

#[cfg(not(feature = "hydrate"))]
fn word(name: &str) -> String {
    let words = expect_context::<PeopleWords>();
    words.0.get(name).cloned().unwrap_or_default()
}

#[cfg(feature = "hydrate")]
use browser::word;

/// Stands for the title of a section.
pub const SECTION: &str = "{section}";

/// Somebody who is here, as `app/editor/room.ts` says it.
#[derive(Clone, Debug)]
struct Person {
    name: String,
    initials: String,
    colour: u8,
    writes: bool,
    /// The title of the section in which the person writes.
    section: Option<String>,
}

/// How the connection stands, as `app/editor/socket.ts` says it.
#[derive(Clone, Debug)]
#[cfg_attr(not(feature = "hydrate"), allow(dead_code, reason = "only a browser is told of it"))]
enum Connection {
    Connecting,
    Online,
    Waiting,
    Ended(u16),
}

impl Connection {
    /// The name of what is said of it; before the editor has started, and without scripts, there is none.
    fn word(of: Option<&Self>) -> &'static str {
        match of {
            None => "off",
            Some(Self::Connecting) => "connecting",
            Some(Self::Online) => "online",
            Some(Self::Waiting) => "waiting",
            Some(Self::Ended(4401)) => "log-in",
            Some(Self::Ended(4403 | 4404)) => "forbidden",
            Some(Self::Ended(_)) => "reload",
        }
    }
}

/// The people in the room, live.
#[island]
pub fn RoomPeople() -> impl IntoView {
    let people = RwSignal::new(Vec::<Person>::new());
    let connection = RwSignal::new(None::<Connection>);
    // After the first drawing, which must be the one that the server sent.
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| browser::listen(people, connection));
    let place = move |person: &Person| match &person.section {
        Some(section) => Some(word("at").replace(SECTION, section)),
        None => (!person.writes).then(|| word("reads")),
    };
    let class = move || match connection.get() {
        Some(Connection::Online) => "saved",
        Some(Connection::Ended(_)) => "saved lost",
        _ => "saved waiting",
    };
    let said = move || word(Connection::word(connection.get().as_ref()));
    view! {
        <section class="panel stack tight">
            <h2>{word("title")}</h2>
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
    use js_sys::{Array, JSON, Reflect};
    use leptos::prelude::*;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};

    fn room() -> Option<web_sys::Element> {
        document().query_selector("[data-room]").ok().flatten()
    }

    fn value(of: &JsValue, name: &str) -> JsValue {
        Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }

    fn text(of: &JsValue, name: &str) -> Option<String> {
        value(of, name).as_string()
    }

    /// A text of the page.
    pub fn word(name: &str) -> String {
        let words = room().and_then(|room| room.get_attribute("data-people-words"));
        let words = words.and_then(|words| JSON::parse(&words).ok());
        words.and_then(|words| text(&words, name)).unwrap_or_default()
    }

    fn person(told: &JsValue) -> Option<Person> {
        Some(Person {
            name: text(told, "name")?,
            initials: text(told, "initials")?,
            colour: value(told, "colour").as_f64()? as u8,
            writes: text(told, "right")? == "write",
            section: text(told, "section"),
        })
    }

    fn connection_of(told: &JsValue) -> Option<Connection> {
        match text(told, "state")?.as_str() {
            "connecting" => Some(Connection::Connecting),
            "online" => Some(Connection::Online),
            "waiting" => Some(Connection::Waiting),
            _ => Some(Connection::Ended(value(told, "code").as_f64()? as u16)),
        }
    }

    /// Listens to the room's element, and asks the editor to say once more what it has said before this was ready.
    pub fn listen(people: RwSignal<Vec<Person>>, connection: RwSignal<Option<Connection>>) {
        let Some(room) = room() else {
            return;
        };
        on(&room, "room-people", move |told| {
            let all = Array::from(&value(told, "people"));
            people.set(all.iter().filter_map(|told| person(&told)).collect());
        });
        on(&room, "room-connection", move |told| {
            connection.set(connection_of(told))
        });
        // Only once this island is awake: news that comes earlier would be drawn where the server's page is still expected.
        let ask = move || {
            if let Ok(tell) = web_sys::Event::new("room-tell") {
                // Nobody there to tell is no matter: the editor says it when it starts.
                let _ = room.dispatch_event(&tell);
            }
        };
        set_timeout(ask, std::time::Duration::ZERO);
    }

    fn on(room: &web_sys::Element, name: &str, hear: impl Fn(&JsValue) + 'static) {
        let heard =
            Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| hear(&event.detail()));
        // The page's life is the listener's life.
        let _ = room.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        heard.forget();
    }
}
