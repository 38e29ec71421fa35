//! What must hold for every input of the parsers, also for one that is made to break them.
//!
//! How to use: each function here takes a text, fails (panics) when something does not hold, and tells whether the parser took the text.
//! `make test` runs all of them over the seeds and a fixed slice of what random changes make of these (`tests/slice.rs`); `cargo fuzz`
//! searches for hours (`README.md`).
//!
//! To add a parser: a line in [`texts`] where it is one of a `texts!` type; else a function here and its line in [`TARGETS`], a file in `fuzz_targets/` with its `[[bin]]` in `Cargo.toml`, and two or more
//! seeds in `seeds/<name>/`, at least one of which the parser takes.

#![forbid(unsafe_code)]

use server::accounts::Tokens;
use server::comments::merge::merged;
use server::diff::{Part, difference, word_diff};
use server::evidence::files::check::cleaned;
use server::images::picture::{pixels, redrawn};
use server::markdown::{TAGS, to_html};
use server::nodes::Batch;
use server::recordings::sound;
use server::translations::machine::read_answer;
use shared::accounts::{Email, InvitationToken, Password, Pseudonym, RecoveryCode};
use shared::changeset::{ChangeSet, Deletion, Side, Utf16Text, utf16_length};
use shared::chat::ChatText;
use shared::comments::{CommentText, HideReason};
use shared::evidence::source::{FileKind, FileName};
use shared::evidence::{Claim, Publisher, SourceTitle, SourceUrl};
use shared::hands::HandQuestion;
use shared::history::VersionName;
use shared::images::{ImageAddress, ImageDescription, LARGEST_FILE, LONGEST_SIDE};
use shared::jury::deliberation::{Grounds, RemarkText};
use shared::languages::{Language, Languages, negotiate};
use shared::meetings::AttendanceCode;
use shared::permissions::Scope;
use shared::polls::published::recount;
use shared::polls::{PublishedPoll, ReceiptCode};
use shared::practices::{Country, PracticeLink, PracticeText, PracticeTitle, RawPractice, WithdrawalReason};
use shared::processes::Slug;
use shared::proposals::{ProposalNumber, ProposalTitle};
use shared::recordings::Transcript;
use shared::rooms::{ClientMessage, ClientName};
use shared::suggestions::{DeclineReason, Replacement};
use shared::teams::{JoinCode, Tag, Tags, TeamDescription, TeamName};
use shared::time::{Day, Timestamp};
use shared::translations::Term;
use std::fmt::Debug;

/// A parser with what must hold for it.
pub type Target = fn(&str) -> bool;

/// All of them, by the names of their seeds' folders.
pub const TARGETS: &[(&str, Target)] = &[
    ("changes", changes),
    ("difference", difference_of),
    ("frames", frames),
    ("images", images),
    ("languages", languages),
    ("markdown", markdown),
    ("meeting", meeting),
    ("merge", merge),
    ("news", news),
    ("polls", polls),
    ("practices", practices),
    ("sounds", sounds),
    ("sources", sources),
    ("texts", texts),
    ("translation", translation),
];

/// A frame of a room's socket: what is read can be written and read again.
pub fn frames(input: &str) -> bool {
    let Ok(message) = ClientMessage::parse(input) else {
        return false;
    };
    let written = serde_json::to_string(&message).unwrap();
    assert_eq!(serde_json::from_str::<ClientMessage>(&written).unwrap(), message);
    true
}

/// A change set: it fits the texts of the length it names, can be undone, and moves places to places.
pub fn changes(input: &str) -> bool {
    let Ok(changes) = ChangeSet::from_json(input) else {
        return false;
    };
    assert_eq!(ChangeSet::from_json(&changes.to_json()).as_ref(), Ok(&changes));
    let before = "a".repeat(changes.length_before() as usize);
    let after = changes.apply(&before).unwrap();
    assert_eq!(after.length_utf16(), changes.length_after());
    let back = changes.invert(&before).unwrap();
    assert_eq!(back.apply(&after).unwrap(), before);
    for place in [0, changes.length_before() / 2, changes.length_before()] {
        let moved = changes.map_position(place, Side::After, Deletion::Ignore).unwrap();
        assert!(moved.is_some_and(|moved| moved <= changes.length_after()));
    }
    assert!(
        changes
            .map_position(changes.length_before() + 1, Side::After, Deletion::Ignore)
            .is_err()
    );
    assert!(changes.apply(&format!("{before}a")).is_err());
    true
}

/// Two change sets of one text, in lines (the text, one change set, the other): whichever comes first, the text is the same.
pub fn meeting(input: &str) -> bool {
    let mut lines = input.splitn(3, '\n');
    let (Some(text), Some(ours), Some(theirs)) = (lines.next(), lines.next(), lines.next()) else {
        return false;
    };
    let text = text.to_owned();
    let (Ok(ours), Ok(theirs)) = (ChangeSet::from_json(ours), ChangeSet::from_json(theirs)) else {
        return false;
    };
    let (Ok(with_ours), Ok(with_theirs)) = (ours.apply(&text), theirs.apply(&text)) else {
        return false;
    };
    // Together they may be longer than a text may be.
    let (Ok(ours_then), Ok(theirs_then)) = (ours.map(&theirs, false), theirs.map(&ours, true)) else {
        return false;
    };
    let (Ok(one), Ok(other)) = (ours_then.apply(&with_theirs), theirs_then.apply(&with_ours)) else {
        return false;
    };
    assert_eq!(one, other);
    if let Ok(both) = ours.compose(&theirs_then) {
        assert_eq!(both.apply(&text).unwrap(), one);
    }
    true
}

/// The texts and codes of forms: what a parser makes, it takes again and leaves as it is, for rows are read through it.
pub fn texts(input: &str) -> bool {
    let taken = [
        again::<AttendanceCode>(input),
        again::<ChatText>(input),
        again::<Claim>(input),
        again::<ClientName>(input),
        again::<CommentText>(input),
        again::<Country>(input),
        again::<DeclineReason>(input),
        again::<Email>(input),
        again::<FileName>(input),
        again::<Grounds>(input),
        again::<HandQuestion>(input),
        again::<HideReason>(input),
        again::<ImageDescription>(input),
        again::<JoinCode>(input),
        again::<Languages>(input),
        again::<PracticeTitle>(input),
        again::<ProposalNumber>(input),
        again::<ProposalTitle>(input),
        again::<Pseudonym>(input),
        again::<Publisher>(input),
        again::<RemarkText>(input),
        again::<ReceiptCode>(input),
        again::<Replacement>(input),
        again::<Slug>(input),
        again::<SourceTitle>(input),
        again::<SourceUrl>(input),
        again::<Tag>(input),
        again::<Tags>(input),
        again::<TeamDescription>(input),
        again::<TeamName>(input),
        again::<Term>(input),
        again::<Transcript>(input),
        again::<VersionName>(input),
        again::<WithdrawalReason>(input),
        named(input),
        Day::parse(input).is_ok_and(|day| Day::parse(&day.to_string()) == Ok(day)),
        Timestamp::parse_minute(input).is_ok(),
        Scope::parse(input).is_ok(),
        RecoveryCode::parse(input).is_ok(),
        InvitationToken::parse(input).is_ok(),
        Pseudonym::parse("amina").is_ok_and(|amina| Password::parse(input, &amina).is_ok()),
    ];
    taken.contains(&true)
}

fn again<T>(input: &str) -> bool
where
    T: TryFrom<String> + Clone + PartialEq + Debug,
    String: From<T>,
{
    let Ok(text) = T::try_from(input.to_owned()) else {
        return false;
    };
    match T::try_from(String::from(text.clone())) {
        Ok(second) => assert_eq!(second, text, "made of {input:?}"),
        Err(_) => panic!("{text:?}, made of {input:?}, is not taken again"),
    }
    true
}

/// What a browser says that a file is called: whatever it is, a name is made of it that is taken as it is.
fn named(input: &str) -> bool {
    let name = FileName::of_sent(input, FileKind::Text, "file");
    assert_eq!(FileName::parse(name.as_str()).as_ref(), Ok(&name), "made of {input:?}");
    name.as_str() != "file.txt"
}

/// A record of the library, in lines (source, country, city, first year, last year, and the words of every other field): what is read is read
/// again as it is. The source may be the address of another record.
pub fn practices(input: &str) -> bool {
    let mut lines = input.splitn(6, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (source, country, city, begin, end, words) = (next(), next(), next(), next(), next(), next());
    if let Some(link) = PracticeLink::find(source, "https://lab.example") {
        assert_eq!(
            PracticeLink::find(&format!(" {source} "), "https://lab.example/"),
            Some(link)
        );
    }
    let raw = RawPractice {
        title: words,
        summary: words,
        goal: words,
        beneficiaries: words,
        method: words,
        results: words,
        evaluation: words,
        funding: words,
        organisation: words,
        contact: words,
        country,
        city,
        begin,
        end,
        languages: words,
        source,
        language: "fr",
        theme: "housing",
    };
    let Ok(text) = PracticeText::parse(raw) else {
        return false;
    };
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let (begin, end) = (year(text.begin), year(text.end));
    let second = PracticeText::parse(RawPractice {
        title: text.title.as_str(),
        summary: &text.summary,
        goal: &text.goal,
        beneficiaries: &text.beneficiaries,
        method: &text.method,
        results: &text.results,
        evaluation: &text.evaluation,
        funding: &text.funding,
        organisation: &text.organisation,
        contact: &text.contact,
        country: text.country.as_ref().map_or("", Country::as_str),
        city: &text.city,
        begin: &begin,
        end: &end,
        languages: &text.languages,
        source: text.source.as_ref().map_or("", SourceUrl::as_str),
        language: text.language.as_str(),
        theme: text.theme.as_str(),
    });
    let second = second.unwrap_or_else(|errors| panic!("{text:?} is not taken again: {errors:?}"));
    assert_eq!(second, text);
    true
}

/// What another node says: without our seal it is nothing, whatever it is; with it, what is read can be sealed and read again.
pub fn news(input: &str) -> bool {
    let tokens = Tokens::of_secret(b"the secret of all nodes");
    assert_eq!(Batch::unseal(input, &tokens), None, "{input:?} has no seal");
    let sealed = format!("{}{input}", tokens.keyed_hash(input));
    let Some(batch) = Batch::unseal(&sealed, &tokens) else {
        return false;
    };
    assert_eq!(Batch::unseal(&batch.seal(&tokens), &tokens), Some(batch));
    true
}

/// What a translation service answers: as many texts as were asked for, or nothing.
pub fn translation(input: &str) -> bool {
    let mut taken = 0;
    for asked in 0..4 {
        if let Ok(texts) = read_answer(input.as_bytes(), asked) {
            assert_eq!(texts.len(), asked);
            taken += 1;
        }
    }
    assert!(taken < 2, "one answer is read in two ways");
    taken == 1
}

/// The languages a browser says it knows.
pub fn languages(input: &str) -> bool {
    let tag =
        Language::of_tag(input).inspect(|language| assert_eq!(Language::of_tag(language.as_str()), Some(*language)));
    negotiate(input).is_some() || tag.is_some()
}

/// The published file of a poll, which anybody may have changed: it is counted or refused.
pub fn polls(input: &str) -> bool {
    let Ok(file) = PublishedPoll::parse(input) else {
        return false;
    };
    let written = file.to_text().unwrap();
    let second = PublishedPoll::parse(&written).unwrap();
    assert_eq!(recount(&second).is_ok(), recount(&file).is_ok());
    recount(&file).is_ok()
}

/// The text of a proposal as HTML: only the tags and attributes that are ours, and no address that runs.
pub fn markdown(input: &str) -> bool {
    let html = to_html(input);
    let mut rest = html.as_str();
    while let Some(start) = rest.find('<') {
        let (tag, after) = tag_of(&rest[start + 1..]).unwrap_or_else(|| panic!("an open tag in {html:?}"));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let name = name.trim_matches('/');
        assert!(TAGS.contains(&name), "the tag {name:?} in {html:?}");
        let mut quoted = attributes.split('"');
        while let (Some(name), Some(value)) = (quoted.next(), quoted.next()) {
            let name = name.trim().trim_end_matches('=');
            assert!(ATTRIBUTES.contains(&name), "the attribute {name:?} in {html:?}");
            let scheme = value.trim().to_lowercase();
            let runs = scheme.contains(':')
                && !["http:", "https:", "mailto:"]
                    .iter()
                    .any(|safe| scheme.starts_with(safe));
            assert!(name != "href" || !runs, "the address {value:?} in {html:?}");
            assert!(
                name != "src" || ImageAddress::parse(value).is_some(),
                "the picture {value:?} in {html:?}"
            );
        }
        rest = after;
    }
    !html.is_empty()
}

/// What stands in a tag, and what comes behind it; quoted values may hold its end.
fn tag_of(text: &str) -> Option<(&str, &str)> {
    let mut is_quoted = false;
    let end = text.find(|letter| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    })?;
    Some((&text[..end], &text[end + 1..]))
}

/// The attributes of people's texts: server/src/markdown.rs.
const ATTRIBUTES: [&str; 10] = [
    "alt", "decoding", "height", "href", "loading", "rel", "src", "start", "title", "width",
];

/// A file in hex, as somebody sends it: it is refused, or what is kept is a picture of our own, small enough, that can be read again and is as
/// large as it says. Pictures of many pixels take long, so the search leaves them to the tests of the server.
pub fn images(input: &str) -> bool {
    let Some(bytes) = bytes_of(input) else { return false };
    if pixels(&bytes).is_ok_and(|pixels| pixels > 100_000) {
        return false;
    }
    let Ok(kept) = redrawn(&bytes) else { return false };
    assert!(kept.bytes.len() <= LARGEST_FILE && kept.width.max(kept.height) <= LONGEST_SIDE);
    assert_eq!(pixels(&kept.bytes), Ok(u64::from(kept.width) * u64::from(kept.height)));
    true
}

/// A file in hex, as somebody sends it for a sound: it is refused, or what is kept is hardly longer, and cleaning it again changes nothing.
pub fn sounds(input: &str) -> bool {
    let Some(bytes) = bytes_of(input) else { return false };
    let Some((kind, clean)) = sound::cleaned(&bytes) else {
        return false;
    };
    assert!(clean.len() <= bytes.len() * 2 + 400);
    assert_eq!(sound::cleaned(&clean), Some((kind, clean)));
    true
}

/// A file as somebody sends it as a source, each letter a byte: it is refused, or what is kept is taken again as it is. Pictures are the matter of
/// [`images`].
pub fn sources(input: &str) -> bool {
    let bytes: Vec<u8> = input
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?'))
        .collect();
    if pixels(&bytes).is_ok() {
        return false;
    }
    let Ok(kept) = cleaned(&bytes) else { return false };
    assert_eq!(cleaned(&kept.bytes).as_ref(), Ok(&kept));
    true
}

/// Pairs of hexadecimal figures; what is none is passed over, so that any change of a seed is some file.
fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let figures: Vec<u32> = hex.chars().filter_map(|letter| letter.to_digit(16)).collect();
    let bytes = figures.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]));
    bytes
        .collect::<Result<Vec<u8>, _>>()
        .ok()
        .filter(|bytes| !bytes.is_empty())
}

/// Two texts, with a line `---` between them: the difference leads from one to the other.
pub fn difference_of(input: &str) -> bool {
    let Some((before, after)) = input.split_once("\n---\n") else {
        return false;
    };
    if [before, after].iter().any(|text| utf16_length(text).is_err()) {
        return false;
    }
    let Ok(changes) = difference(before, after) else {
        panic!("texts of a lawful length have a difference");
    };
    assert_eq!(changes.apply(&before.to_owned()).unwrap(), after);
    let parts = word_diff(before, after);
    let joined = |of: fn(&Part) -> Option<&str>| parts.iter().filter_map(of).collect::<String>();
    let old = joined(|part| match part {
        Part::Same(text) | Part::Gone(text) => Some(text),
        Part::New(_) => None,
    });
    let new = joined(|part| match part {
        Part::Same(text) | Part::New(text) => Some(text),
        Part::Gone(_) => None,
    });
    assert_eq!((old.as_str(), new.as_str()), (before, after));
    true
}

/// Three texts, with lines `---` between them (the first, what others made of it, what was suggested): where nobody else wrote, the
/// suggestion comes out; where nothing was suggested, what the others wrote.
pub fn merge(input: &str) -> bool {
    let parts: Vec<&str> = input.splitn(3, "\n---\n").collect();
    let [base, current, proposed] = parts[..] else {
        return false;
    };
    assert_eq!(merged(base, base, proposed).as_deref(), Some(proposed));
    assert_eq!(merged(base, current, base).as_deref(), Some(current));
    assert_eq!(merged(base, proposed, proposed).as_deref(), Some(proposed));
    merged(base, current, proposed).is_some()
}
