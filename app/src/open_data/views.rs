//! The API's pages: one panel a route, and on pages of their own one a shape. What the document says is English, and marked so.

use crate::components::{Column, Crumbs, DataTable, More, Row, Tab, Tabs};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use serde_json::{Map, Value};

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The pages of a list: from which letter on, and their words. One page with all of it would weigh too much.
type Parts = [(&'static str, &'static str); 4];

const OPERATIONS: Parts = [("a", "A–I"), ("j", "J–K"), ("l", "L–O"), ("p", "P–Z")];
const SHAPES: Parts = [("A", "A–F"), ("G", "G–N"), ("O", "O–R"), ("S", "S–Z")];

/// The part in which this name is.
fn part_of(parts: &Parts, name: &str) -> &'static str {
    let begun = parts.iter().rev().find(|(from, _)| name >= *from);
    begun.map_or(parts[0].0, |(from, _)| from)
}

fn address_of(list: &str, parts: &Parts, part: &str) -> String {
    match part == parts[0].0 {
        true => link(list),
        false => link(&format!("{list}?from={part}")),
    }
}

fn tabs(list: &str, parts: &Parts, here: &str) -> Vec<Tab> {
    let tab = |(part, words): &(&'static str, &'static str)| Tab {
        href: address_of(list, parts, part),
        words: (*words).to_owned(),
        is_here: *part == here,
    };
    parts.iter().map(tab).collect()
}

/// What a path is about: its first word after the version.
fn subject(path: &str) -> &str {
    path.trim_start_matches("/api/v1/").trim_start_matches('/')
}

/// What one can ask for, from a letter on.
#[component]
pub fn Api(document: &'static Value, from: String) -> impl IntoView {
    let here = part_of(&OPERATIONS, &from);
    let operations = object(&document["paths"])
        .filter(|(path, _)| part_of(&OPERATIONS, subject(path)) == here)
        .flat_map(|(path, item)| object(item).filter(|(_, operation)| operation["responses"].is_object()).map(move |(method, operation)| (path, method, operation)))
        .map(|(path, method, operation)| view! { <Operation path=path.clone() method=method.to_uppercase() operation=operation /> })
        .collect_view();
    view! {
        <div class="page-head"><h1>{t!("api-title")}</h1><p class="lead">{t!("api-lead")}</p></div>
        <p lang="en">{text(&document["info"]["description"])}</p>
        <p class="cluster">
            <a href=link("/api/shapes")>{t!("api-shapes")}</a>
            <a href="/api/v1/openapi.json">{t!("api-file")}</a>
        </p>
        <Tabs label=t!("api-title") tabs=tabs("/api", &OPERATIONS, here) />
        <div class="stack">{operations}</div>
    }
}

/// What bodies and answers are made of, from a letter on.
#[component]
pub fn Shapes(document: &'static Value, from: String) -> impl IntoView {
    let here = part_of(&SHAPES, &from);
    let shapes = object(&document["components"]["schemas"])
        .filter(|(name, _)| part_of(&SHAPES, name) == here)
        .map(|(name, schema)| view! { <Shape name=name.clone() schema=schema /> })
        .collect_view();
    view! {
        <Crumbs places=vec![(link("/api"), t!("api-title"))] />
        <div class="page-head"><h1>{t!("api-shapes")}</h1></div>
        <Tabs label=t!("api-shapes") tabs=tabs("/api/shapes", &SHAPES, here) />
        <div class="stack">{shapes}</div>
    }
}

#[component]
fn Operation(path: String, method: String, operation: &'static Value) -> impl IntoView {
    let parameters: Vec<Row> = operation["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| Row {
            head: view! { <code class="ltr">{text(&parameter["name"])}</code> }.into_any(),
            cells: vec![
                kind(&parameter["schema"]).into_any(),
                view! { <span lang="en">{text(&parameter["description"])}</span> }.into_any(),
            ],
        })
        .collect();
    let has_parameters = !parameters.is_empty();
    let columns = vec![
        Column::text(t!("api-name")),
        Column::text(t!("api-kind")),
        Column::text(t!("api-meaning")),
    ];
    let body = object(&operation["requestBody"]["content"])
        .next()
        .map(|(_, content)| kind(&content["schema"]));
    // Answers of the same shape stand in one line: most are errors, which have one for all.
    let mut shapes: Vec<(Option<&'static Value>, Vec<&'static str>)> = Vec::new();
    for (status, answer) in object(&operation["responses"]) {
        let shape = object(&answer["content"]).next().map(|(_, content)| &content["schema"]);
        match shapes.iter_mut().find(|(other, _)| *other == shape) {
            Some((_, statuses)) => statuses.push(status),
            None => shapes.push((shape, vec![status])),
        }
    }
    let answers = shapes.into_iter().map(|(shape, statuses)| {
        view! { <li><code class="ltr">{statuses.join(" ")}</code> " " {shape.map(kind)}</li> }
    });
    let answers = answers.collect_view();
    let words: String = [text(&operation["summary"]), text(&operation["description"])].join(" ");
    view! {
        <section class="panel stack tight">
            <h2 class="ltr"><code>{format!("{method} {path}")}</code></h2>
            <p lang="en" dir="ltr">{words}</p>
            {has_parameters.then(|| view! { <DataTable caption=t!("api-parameters") columns=columns rows=parameters /> })}
            {body.map(|body| view! { <p>{t!("api-body")} " " {body}</p> })}
            <More summary=t!("api-answers")><ul>{answers}</ul></More>
        </section>
    }
}

#[component]
fn Shape(name: String, schema: &'static Value) -> impl IntoView {
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let rows: Vec<Row> = object(&schema["properties"])
        .map(|(field, schema)| Row {
            head: view! { <code class="ltr">{field.clone()}</code> }.into_any(),
            cells: vec![
                kind(schema).into_any(),
                if required.contains(&field.as_str()) {
                    t!("api-always")
                } else {
                    t!("api-sometimes")
                }
                .into_any(),
                view! { <span lang="en">{text(&schema["description"])}</span> }.into_any(),
            ],
        })
        .collect();
    let columns = vec![
        Column::text(t!("api-name")),
        Column::text(t!("api-kind")),
        Column::text(t!("api-there")),
        Column::text(t!("api-meaning")),
    ];
    let (caption, id) = (name.clone(), format!("shape-{name}"));
    let fields = (!rows.is_empty()).then(|| view! { <DataTable caption=caption columns=columns rows=rows /> });
    let alone = fields.is_none().then(|| view! { <p>{kind(schema)}</p> });
    view! {
        <section class="panel stack tight" id=id>
            <h2 class="ltr"><code>{name}</code></h2>
            {schema["description"].is_string().then(|| view! { <p lang="en" dir="ltr">{text(&schema["description"])}</p> })}
            {fields}
            {alone}
        </section>
    }
}

/// The kind of a value: a word, or a link to its shape.
fn kind(schema: &Value) -> AnyView {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return view! { <a class="ltr" href=format!("{}#shape-{name}", address_of("/api/shapes", &SHAPES, part_of(&SHAPES, name)))>{name.to_owned()}</a> }
            .into_any();
    }
    if schema["items"].is_object() {
        return view! { <span class="ltr">"[ " {kind(&schema["items"])} " ]"</span> }.into_any();
    }
    let one_of = ["oneOf", "anyOf", "allOf"]
        .iter()
        .find_map(|key| schema[key].as_array());
    if let Some(choices) = one_of {
        return choices
            .iter()
            .map(|choice| view! { {kind(choice)} " " })
            .collect_view()
            .into_any();
    }
    let words = match (&schema["type"], schema["enum"].as_array()) {
        (_, Some(words)) => words
            .iter()
            .map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(" | "),
        (Value::Array(kinds), _) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
        (kind, _) => text(kind),
    };
    view! { <code class="ltr">{words}</code> }.into_any()
}
