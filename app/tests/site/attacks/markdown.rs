//! X2: hostile links in every shape that Markdown knows.

use super::payloads::holes;
use crate::html::{self, Piece};
use server::markdown::to_html;
use std::collections::BTreeSet;

/// Where a hostile link would lead.
const TARGETS: &[&str] = &[
    "javascript:zq9x()",
    "JaVaScRiPt:zq9x()",
    "java\tscript:zq9x()",
    "java\nscript:zq9x()",
    "&#106;avascript:zq9x()",
    "&#x6A;avascript&colon;zq9x()",
    "javascript&#0000058zq9x()",
    "\u{1}javascript:zq9x()",
    "\u{200B}javascript:zq9x()",
    "%6Aavascript:zq9x()",
    "javascript://town.example/%0Azq9x()",
    "data:text/html;base64,PHNjcmlwdD56cTl4KCk8L3NjcmlwdD4=",
    "data:image/svg+xml,<svg onload=zq9x()>",
    "vbscript:zq9x",
    "file:///etc/passwd",
    "blob:https://lab.example/zq9x",
    "feed:javascript:zq9x()",
    "view-source:javascript:zq9x()",
    "//evil.example/zq9x",
    "\\\\evil.example\\zq9x",
    "/\\evil.example/zq9x",
    "https://x\" onmouseover=\"zq9x()",
    "https://x'onmouseover='zq9x()",
    "https://town.example/<script>zq9x()</script>",
];

/// How a text can hold a link; `@` is the target.
const SHAPES: &[&str] = &[
    "[x](@)",
    "[x](<@>)",
    "[x](@ \"t\\\" onclick=zq9x()\")",
    "<@>",
    "@",
    "[x]: @\n\n[x]",
    "[x]: <@> 'onclick=zq9x()'\n\n[a][x]",
    "![x](@)",
    "![x](/images/01890000-0000-7000-8000-00000000abcd#@)",
    "![x](@/images/01890000-0000-7000-8000-00000000abcd)",
    "![@](/images/01890000-0000-7000-8000-00000000abcd#8x6 \"@\")",
    "[![x](@)](@)",
    "[x\\](@)](@)",
    "> - [x](@)\n>   1. [x](@)",
    "| a |\n|---|\n| [x](@) |",
    "x[^1]\n\n[^1]: [x](@)",
    "# [x](@) {#id .class onclick=zq9x()}",
    "<a href=\"@\">x</a>",
    "<a href=@>x</a>",
    "<form action=\"@\"><button formaction=\"@\">x</button></form>",
    "<img src=x onerror=\"@\">",
    "<table background=\"@\"><tr><td style=\"background:url(@)\">x",
    "<iframe src=\"@\">",
    "<!--><a href=\"@\">x</a>-->",
    "<![CDATA[<a href=\"@\">x</a>]]>",
    "```@\nx\n```",
    "`@`",
    "    <a href=\"@\">",
];

/// All that Markdown makes, and a browser shows without running anything.
const TAGS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "div",
    "span",
    "dl",
    "dt",
    "dd",
];

#[test]
fn no_link_in_any_shape_leads_into_the_page_or_runs() {
    let mut wrong = BTreeSet::new();
    for shape in SHAPES {
        for target in TARGETS {
            let text = shape.replace('@', target);
            let made = to_html(&text);
            let pieces = html::pieces(&made);
            for piece in &pieces {
                let Piece::Start(tag, _) = piece else { continue };
                let href = piece.attribute("href").unwrap_or_default().replace('\\', "/");
                let leads_on = href.starts_with("//")
                    || (!href.is_empty()
                        && !["http://", "https://", "mailto:"]
                            .iter()
                            .any(|start| href.starts_with(start)));
                let is_foreign =
                    tag == "img" && piece.attribute("src") != Some("/images/01890000-0000-7000-8000-00000000abcd");
                let is_marked = piece
                    .attribute("rel")
                    .is_some_and(|rel| rel.contains("nofollow") && rel.contains("noopener"));
                if !TAGS.contains(&tag.as_str())
                    || (tag == "a" && !href.is_empty() && !is_marked)
                    || leads_on
                    || is_foreign
                {
                    wrong.insert(format!("{text:?} became {made:?}"));
                }
            }
            wrong.extend(holes(&pieces).into_iter().map(|what| format!("{text:?}: {what}")));
        }
    }
    println!("X2: {} texts", SHAPES.len() * TARGETS.len());
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}
