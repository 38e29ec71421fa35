//! A version as a file: Markdown, or a page that stands alone, with its pictures.

use super::pages::{DocumentPath, version_in};
use crate::locale::{date_time, list, number, person, plain};
use crate::page::{Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use leptos::prelude::*;
use server::Error;
use server::history::read::{self, Version};
use server::images::embed::embed;
use server::markdown::to_html;

pub async fn get_file(page: Page, Path((_, id, document)): DocumentPath) -> PageResult {
    let version = version_in(&page, "version")?;
    let view = read::version(&page.platform, &page.viewer, id, document, version).await?;
    let (kind, ending, text) = match page.query("as").as_str() {
        "html" => {
            let body = embed(&page.platform, &page.viewer, &view.access, &to_html(&view.text)).await?;
            ("text/html; charset=utf-8", "html", page.say(|| html(&view, body)))
        }
        "" | "markdown" => ("text/markdown; charset=utf-8", "md", page.say(|| markdown(&view))),
        _ => return Err(Error::NotFound.into()),
    };
    let name = format!("{}-{}.{ending}", view.access.proposal.number, view.version);
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, text).into_response())
}

/// Which version it is, when it was made, and who wrote it.
fn lines(view: &Version) -> Vec<String> {
    let (version, head) = (number(view.version.into()), number(view.head.into()));
    let version = t!("history-version-of", version = version, head = head);
    let name = view.name.as_ref().map(|named| named.name.clone());
    let made = view.made.as_ref().map(|(at, _)| date_time(*at));
    let writers: Vec<String> = view.writers.iter().map(|writer| person(&writer.name)).collect();
    let writers = (!writers.is_empty()).then(|| t!("history-written-by", people = list(&writers)));
    let lines = [name, Some(version), made, writers].into_iter().flatten();
    lines.map(|line| plain(&line)).collect()
}

fn markdown(view: &Version) -> String {
    let lines: Vec<String> = lines(view).into_iter().map(|line| format!("> {line}")).collect();
    format!(
        "# {}\n\n## {}\n\n{}\n\n{}\n",
        view.access.proposal.title,
        view.section.title,
        lines.join("  \n"),
        view.text.trim_end()
    )
}

fn html(view: &Version, body: String) -> String {
    let language = view.section.language;
    let title = view.access.proposal.title.to_string();
    let lines = lines(view).into_iter().map(|line| view! { <p dir="auto">{line}</p> });
    let html = view! {
        <html lang=language.as_str() dir=language.dir().as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width" />
                <title>{title.clone()}</title>
            </head>
            <body>
                <h1 dir="auto">{title.clone()}</h1>
                <h2 dir="auto">{view.section.title.clone()}</h2>
                <blockquote lang=crate::locale::language().as_str()>{lines.collect_view()}</blockquote>
                <div dir="auto" inner_html=body></div>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}\n", html.to_html().replace("<!>", ""))
}
