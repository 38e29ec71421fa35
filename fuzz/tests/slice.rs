//! The fixed slice of the search that `make test` runs: every seed, and what random changes make of the seeds; the same each time.

use fuzz::TARGETS;
use server::markdown::to_html;
use server::testing::dice::Dice;
use shared::changeset::LONGEST_TEXT;
use std::path::Path;
use std::time::Duration;

/// Inputs made for each parser. Unoptimised, the slice takes some seconds.
const MADE: usize = 20_000;
/// The longest input: room for seeds to grow, short enough to try many.
const LONGEST: usize = 8_000;

/// What is put in, beside parts of other seeds.
const PARTS: [&str; 30] = [
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    "\"",
    "\\",
    "\n",
    "\r",
    "\t",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "-1",
    "0",
    "4294967296",
    "1e99",
    "null",
    ",",
    ":",
    "\\ud83d",
    "🐦",
    "ب",
    "e\u{301}",
    "\n---\n",
    "](javascript:alert(1))",
    "&#x6a;",
];

/// Puts another letter or figure in the place of one: what keeps its form reaches further than what is broken.
fn nudge(dice: &mut Dice, text: &mut String, at: usize) {
    let Some(letter) = text[at..].chars().next().filter(char::is_ascii_alphanumeric) else {
        return;
    };
    let others: &[u8] = if letter.is_ascii_digit() {
        b"0123456789"
    } else {
        b"abcxyzABC"
    };
    let other = char::from(others[dice.below(others.len())]);
    text.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
}

/// Changes a few places of a seed.
fn mutate(dice: &mut Dice, seeds: &[String]) -> String {
    let mut text = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(4) {
        let at = dice.place(&text);
        match dice.below(20) {
            10.. => nudge(dice, &mut text, at),
            0 => text.truncate(at),
            1 => {
                let other = &seeds[dice.below(seeds.len())];
                let (from, to) = (dice.place(other), dice.place(other));
                text.insert_str(at, &other[from.min(to)..from.max(to)]);
            }
            2 => {
                let to = dice.place(&text);
                let twice = text[at.min(to)..at.max(to)].to_owned();
                text.insert_str(at.max(to), &twice);
            }
            3..=5 => text.insert_str(at, PARTS[dice.below(PARTS.len())]),
            _ => dice.replace(&mut text, at, &PARTS),
        }
        text.truncate(text.floor_char_boundary(LONGEST));
    }
    text
}

fn seeds(name: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            String::from_utf8_lossy(&std::fs::read(file).unwrap())
                .trim_end_matches('\n')
                .to_owned()
        })
        .collect()
}

#[test]
fn what_must_hold_of_every_parser_holds_for_the_seeds_and_a_slice_of_random_inputs() {
    let threads: Vec<_> = TARGETS
        .iter()
        .map(|(name, target)| {
            std::thread::spawn(move || {
                let seeds = seeds(name);
                let taken = seeds.iter().filter(|seed| target(seed)).count();
                assert!(taken > 0, "{name}: the parser takes none of the seeds");
                assert!(seeds.len() > 1, "{name}: two seeds or more");
                let mut dice = Dice(2_026);
                let mut made = 0;
                for round in 0..MADE {
                    let input = mutate(&mut dice, &seeds);
                    let taken = std::panic::catch_unwind(|| target(&input));
                    made += usize::from(taken.unwrap_or_else(|_| panic!("{name}, round {round}: {input:?}")));
                }
                (*name, seeds.len(), taken, made)
            })
        })
        .collect();
    for thread in threads {
        let (name, seeds, taken, made) = thread.join().unwrap();
        println!("{name}: {taken} of {seeds} seeds taken, {made} of {MADE} made ones");
        assert!(
            made > MADE / 100,
            "{name}: hardly any input is taken, so nothing is tested behind the parser"
        );
    }
}

#[test]
fn the_search_finds_what_does_not_hold() {
    // A parser with a fault that only a changed seed reaches: the slice must reach it too.
    let seeds = vec!["[1,2]".to_owned(), "{\"a\":\"b\"}".to_owned()];
    let mut dice = Dice(1);
    let faulty = |input: &str| input.contains("\u{0}") && input.contains('[');
    assert!((0..MADE).any(|_| faulty(&mutate(&mut dice, &seeds))));
}

/// How long this thread has held a processor: a busy machine takes longer without the code being slower.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux counts the time of threads");
    let nanoseconds = stat.split(' ').next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.expect("a number"))
}

/// Shapes that made one parser of Markdown or another slow, each as long as a text of a room may be. What is longer is refused at the door.
#[test]
fn a_hostile_shape_of_markdown_costs_no_time() {
    let bound = if cfg!(debug_assertions) {
        // Unoptimised.
        Duration::from_secs(10)
    } else {
        Duration::from_millis(200)
    };
    let repeated = |shape: &str| shape.repeat(LONGEST_TEXT as usize / shape.len());
    let marks = "&".repeat(LONGEST_TEXT as usize - 100);
    let inside = [
        format!("`{marks}`"),
        format!("[a](https://example.org/{marks})"),
        format!("![{marks}](/images/01890000-0000-7000-8000-00000000abcd)"),
        format!("    {marks}"),
    ];
    let shapes = [
        "[", "> ", "*a_ ", "- ", "`", "|a", "<", "[a](", "![", "**a ", "_a", "[a]: ", "<!--", "&", "\\&", "·", "&amp;",
        "\\", "1. ", "\n> ", "a\n\n",
    ];
    for text in shapes.map(repeated).into_iter().chain(inside) {
        let shape: String = text.chars().take(8).collect();
        let start = processor_time();
        let html = to_html(&text);
        let taken = processor_time() - start;
        println!("{shape:?}: {} ms", taken.as_millis());
        assert!(taken < bound, "{shape:?} took {taken:?}");
        assert!(html.len() < text.len() * 40, "{shape:?} became {} bytes", html.len());
    }
}
