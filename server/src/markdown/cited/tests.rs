use super::*;
use crate::markdown;
use proptest::prelude::*;

fn cites(text: &str, quotes: &[&str]) -> Vec<Cite> {
    let found = quotes.iter().enumerate().filter_map(|(at, quote)| {
        Some(Cite {
            words: find(text, quote)?,
            number: at + 1,
            label: format!("Source {}", at + 1),
        })
    });
    found.collect()
}

/// The text with numbers as `^1`, and marks as `{words}`.
fn drawn(text: &str, quotes: &[&str]) -> String {
    let CitedHtml { html, placed } = to_html(text, &cites(text, quotes));
    let mut html = html.replace(" rel=\"nofollow noopener noreferrer ugc\"", "");
    for number in placed {
        let whole = format!(
            "<sup><a id=\"cited-{number}\" href=\"#source-{number}\" aria-label=\"Source {number}\">{number}</a></sup>"
        );
        assert!(html.contains(&whole), "{whole} in {html}");
        html = html.replace(&whole, &format!("^{number}"));
    }
    let html = html.replace("<mark>", "{").replace("</mark>", "}");
    // The reader of Markdown cuts where it looks for signs: marks side by side are one to the eye.
    html.trim().replace('\n', " ").replace("}{", "")
}

#[test]
fn words_are_found_where_they_stand_once() {
    assert_eq!(find("one two three", " two "), Some(4..7));
    assert_eq!(find("one two two", "two"), None);
    assert_eq!(find("ana and anana", "anana"), Some(8..13));
    assert_eq!(find("ananana", "anana"), None, "twice, one over the other");
    assert_eq!(find("é é", "é"), None);
    assert_eq!(find("one", "two"), None);
    assert_eq!(find("one", " "), None);
}

#[test]
fn the_number_stands_behind_the_words() {
    assert_eq!(drawn("one two three", &["two"]), "<p>one {two}^1 three</p>");
    assert_eq!(drawn("one two three", &["one two three"]), "<p>{one two three}^1</p>");
    assert_eq!(
        drawn("one two two", &["two"]),
        "<p>one two two</p>",
        "nobody knows which"
    );
}

#[test]
fn words_over_several_elements_are_marked_piece_by_piece() {
    assert_eq!(
        drawn("one **two three** four", &["three** four"]),
        "<p>one <strong>two {three}</strong>{ four}^1</p>"
    );
    assert_eq!(
        drawn("one **two** three", &["**two**"]),
        "<p>one <strong>{two}^1</strong> three</p>"
    );
    assert_eq!(
        drawn("* one two\n* three", &["two\n* three"]),
        "<ul> <li>one {two}</li> <li>{three}^1</li> </ul>"
    );
    assert_eq!(
        drawn("one\n\ntwo\nthree", &["one\n\ntwo"]),
        "<p>{one}</p> <p>{two}^1 three</p>"
    );
    assert_eq!(drawn("a `b` c", &["`b`"]), "<p>a {<code>b</code>}^1 c</p>");
    assert_eq!(
        drawn("# One two\n\nthree", &["One"]),
        "<h3>{One}^1 two</h3> <p>three</p>"
    );
    assert_eq!(
        drawn("| a | b |\n|---|---|\n| c | d |", &["c"]),
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody> <tr><td>{c}^1</td><td>d</td></tr> </tbody></table>"
    );
}

#[test]
fn a_number_is_never_in_a_link() {
    assert_eq!(
        drawn("see [our town](https://town.example) now", &["our"]),
        "<p>see <a href=\"https://town.example\">{our} town</a>^1 now</p>"
    );
    assert_eq!(
        drawn(
            "see [our town](https://town.example) now",
            &["town](https://town.example) now"]
        ),
        "<p>see <a href=\"https://town.example\">our {town}</a>{ now}^1</p>"
    );
    let hostile = drawn("[x](#source-1) one [y](#cited-1)", &["one"]);
    assert_eq!(hostile.matches("href").count(), 0, "{hostile}");
}

#[test]
fn words_that_share_letters_have_all_their_numbers() {
    assert_eq!(
        drawn("one two three four", &["one two three", "two", "three four"]),
        "<p>{one two}^2{ three}^1{ four}^3</p>"
    );
    assert_eq!(drawn("one two", &["one two", "two"]), "<p>{one two}^1^2</p>");
}

#[test]
fn signs_of_html_are_shown_as_they_are() {
    assert_eq!(
        drawn("a < b & c <b>d</b> e", &["< b & c <b>d"]),
        "<p>a {&lt; b &amp; c &lt;b&gt;d}^1&lt;/b&gt; e</p>"
    );
    // Written as an entity: it is one piece.
    let whole = drawn("one &amp; two", &["&amp;"]);
    assert_eq!(whole, "<p>one {&amp;}^1 two</p>");
    let text = "<sup><a id=cited-1 href=\"#source-1\" onclick=alert(1)>1</a></sup> <mark>one</mark>";
    let html = to_html(text, &cites(text, &["one"])).html;
    assert_eq!(
        (
            html.matches("<a ").count(),
            html.matches("<sup>").count(),
            html.matches("<mark>").count()
        ),
        (1, 1, 1),
        "{html}"
    );
    let mut cites = cites("one", &["one"]);
    cites[0].label = "\"><script>alert(1)</script>".to_owned();
    let html = to_html("one", &cites).html;
    assert!(
        html.contains("aria-label=\"&quot;") && html.trim().ends_with(">1</a></sup></p>"),
        "{html}"
    );
}

#[test]
fn words_in_other_scripts_are_marked_to_the_letter() {
    assert_eq!(
        drawn("تعمل **أربعة وسطاء** هنا", &["أربعة وسطاء** هنا"]),
        "<p>تعمل <strong>{أربعة وسطاء}</strong>{ هنا}^1</p>"
    );
    assert_eq!(
        drawn("Οι τιμές αυξήθηκαν.", &["τιμές"]),
        "<p>Οι {τιμές}^1 αυξήθηκαν.</p>"
    );
}

#[test]
fn what_is_not_drawn_has_no_number() {
    let text = "one\n\n---\n\ntwo";
    let CitedHtml { html, placed } = to_html(text, &cites(text, &["---"]));
    assert!(placed.is_empty() && !html.contains("<sup>"), "{html}");
    let id = "01890000-0000-7000-8000-00000000abcd";
    let text = format!("See ![our bus](/images/{id}#8x6) here");
    let CitedHtml { html, placed } = to_html(&text, &cites(&text, &["our bus"]));
    assert_eq!(placed, [1]);
    assert!(
        html.contains("alt=\"our bus\"") && !html.contains("<mark>") && html.contains("<sup>"),
        "{html}"
    );
}

proptest! {
    /// Whatever is cited, the text is the one without marks.
    #[test]
    fn marks_change_no_word_and_no_element(
        pieces in proptest::collection::vec("[a-c]{1,4}|[ *_`#>\\[\\]()<&;\n-]|\\[a\\]\\(https://a\\.b\\)|&amp;|\n\n", 1..40),
        from in 0_usize..80,
        length in 1_usize..40,
    ) {
        let text = pieces.concat();
        let (from, to) = (from.min(text.len()), (from + length).min(text.len()));
        let cite = Cite { words: from..to, number: 1, label: "Source 1".to_owned() };
        let CitedHtml { html, placed } = to_html(&text, std::slice::from_ref(&cite));
        let mut plain = html.replace("<mark>", "").replace("</mark>", "");
        let rel = " rel=\"nofollow noopener noreferrer ugc\"";
        let number = "<sup><a id=\"cited-1\" href=\"#source-1\" aria-label=\"Source 1\"";
        if !placed.is_empty() {
            prop_assert_eq!(plain.matches(number).count(), 1, "{}", html);
            plain = plain.replace(&format!("{number}{rel}>1</a></sup>"), "");
        }
        // Between two elements a line may end or not.
        let lines = |html: &str| html.replace('\n', "");
        prop_assert_eq!(lines(&plain), lines(&markdown::to_html(&text)), "{}", html);
    }
}
