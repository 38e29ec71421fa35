//! The words of the pages, in eight languages.
//!
//! Purpose: views say `t!("teams-title")` or `t!("teams-size", count = 3)`; the page's language is in the context. Keys stand in
//! `app/locales/<language>/<feature>.ftl`; a test fails when one lacks a locale, is unused, or has other variables elsewhere.
//!
//! A key made of a stored word is `t_word!("role", role.as_str())`: the text `role-organiser`. In attributes and titles use
//! [`plain`], since the marks that isolate directions do not belong there.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::calendar::{Date, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{E, YMD, YMDE};
use icu::datetime::input::{DateTime, Time};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use leptos::prelude::use_context;
use server::texts::Translator;
use shared::accounts::Pseudonym;
use shared::languages::Language;
use shared::time::{Day, Timestamp};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The text of a key in the page's language, with values by name.
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::locale::text($key, &[$((stringify!($name), $crate::locale::value($value))),*])
    };
}

/// The text of a key whose last part is a stored word: `t_word!("role", "organiser")` is `role-organiser`.
#[macro_export]
macro_rules! t_word {
    ($prefix:literal, $word:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::locale::text(
            &format!(concat!($prefix, "-{}"), $word.replace('_', "-")),
            &[$((stringify!($name), $crate::locale::value($value))),*],
        )
    };
}

const SOURCES: [(Language, &str); 8] = [
    (Language::English, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))),
    (Language::French, include_str!(concat!(env!("OUT_DIR"), "/fr.ftl"))),
    (Language::Italian, include_str!(concat!(env!("OUT_DIR"), "/it.ftl"))),
    (Language::German, include_str!(concat!(env!("OUT_DIR"), "/de.ftl"))),
    (Language::Portuguese, include_str!(concat!(env!("OUT_DIR"), "/pt.ftl"))),
    (Language::Romanian, include_str!(concat!(env!("OUT_DIR"), "/ro.ftl"))),
    (Language::Greek, include_str!(concat!(env!("OUT_DIR"), "/el.ftl"))),
    (Language::Arabic, include_str!(concat!(env!("OUT_DIR"), "/ar.ftl"))),
];

struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    decimal: Option<DecimalFormatter>,
}

static WORDS: LazyLock<Vec<Words>> =
    LazyLock::new(|| SOURCES.iter().map(|(language, text)| load(*language, text)).collect());

fn load(language: Language, text: &str) -> Words {
    let identifier = language.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(language = language.as_str(), ?errors, "texts with mistakes");
        resource
    });
    bundle.add_resource_overriding(resource);
    let decimal = DecimalFormatter::try_new(icu_locale(language).into(), Default::default()).ok();
    Words {
        language,
        bundle,
        decimal,
    }
}

fn words(language: Language) -> &'static Words {
    WORDS
        .iter()
        .find(|words| words.language == language)
        .unwrap_or(&WORDS[0])
}

/// The identifier that icu knows a language by. English is written as in Europe; hours go from 0 to 23 as on agendas, and Arabic uses the
/// digits of our Arabic texts, 0 to 9.
fn icu_locale(language: Language) -> Locale {
    let name = match language {
        Language::Arabic => "ar-u-hc-h23-nu-latn",
        Language::English => "en-GB",
        Language::Greek => "el-u-hc-h23",
        other => other.as_str(),
    };
    name.parse().unwrap_or(Locale::UNKNOWN)
}

/// The language of the page that is being rendered.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or(Language::English)
}

/// A value of a text: numbers stay numbers, so that plurals work.
pub trait IntoValue {
    fn into_value(self) -> FluentValue<'static>;
}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl IntoValue for $kind {
            fn into_value(self) -> FluentValue<'static> {
                FluentValue::from(self)
            }
        }
    )+};
}
numbers!(i32, i64, u8, u16, u32, u64, usize, f64);

impl IntoValue for String {
    fn into_value(self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self))
    }
}

impl IntoValue for &str {
    fn into_value(self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self.to_owned()))
    }
}

impl IntoValue for &String {
    fn into_value(self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self.clone()))
    }
}

#[doc(hidden)]
pub fn value(value: impl IntoValue) -> FluentValue<'static> {
    value.into_value()
}

/// The text of `key` in the page's language; see [`t!`].
#[must_use]
pub fn text(key: &str, values: &[(&'static str, FluentValue<'static>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    text_in(language(), key, &args)
}

/// The text of `key` in `language`; in English where the language lacks it, and the key itself where both do.
#[must_use]
pub fn text_in(language: Language, key: &str, args: &FluentArgs<'_>) -> String {
    for words in [words(language), words(Language::English)] {
        if let Some(pattern) = words.bundle.get_message(key).and_then(|message| message.value()) {
            let mut errors = Vec::new();
            let text = words.bundle.format_pattern(pattern, Some(args), &mut errors);
            if !errors.is_empty() {
                tracing::warn!(key, ?errors, "a text was not filled in whole");
            }
            return text.into_owned();
        }
    }
    tracing::warn!(key, "a text is missing");
    key.to_owned()
}

/// The text `prefix-key` in the page's language, with values that were stored; whole numbers choose plurals.
#[must_use]
pub fn text_of(prefix: &str, key: &str, values: &[(String, String)]) -> String {
    text_in(
        language(),
        &format!("{prefix}-{key}"),
        &stored_values(language(), values.iter().map(|(n, v)| (n.as_str(), v.as_str()))),
    )
}

/// The names of stored values that are days, as `2026-11-24`.
const DAYS: [&str; 1] = ["due"];
/// Those that are moments, as `2026-11-24T14:00`.
const MOMENTS: [&str; 2] = ["until", "begins"];

fn stored_values<'a>(language: Language, values: impl Iterator<Item = (&'a str, &'a str)>) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let day = Day::parse(value).ok().filter(|_| DAYS.contains(&name));
        let moment = Timestamp::parse_minute(value).ok().filter(|_| MOMENTS.contains(&name));
        let written = day.map(|day| date_in(language, day));
        match written.or_else(|| moment.map(|moment| date_time_in(language, moment))) {
            Some(words) => args.set(name, words),
            None => match value.parse::<i64>() {
                Ok(number) => args.set(name, number),
                Err(_) => args.set(name, value),
            },
        }
    }
    args
}

/// The name of a person; of somebody who has erased the account, "a former participant" in the page's language.
#[must_use]
pub fn person(name: &str) -> String {
    if Pseudonym::former().as_str() == name {
        t!("former-participant")
    } else {
        name.to_owned()
    }
}

/// Whether the texts have `key`.
#[must_use]
pub fn has(key: &str) -> bool {
    words(Language::English).bundle.has_message(key)
}

/// A text without the marks that isolate directions: for attributes, titles, subjects and files.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// The words for mail and notices. Values that are whole numbers choose plurals; days, those called `due`, and moments, those called
/// `until` or `begins`, are written out.
#[must_use]
pub fn translator() -> Translator {
    Translator::new(|language, key, values| {
        text_in(
            language,
            key,
            &stored_values(language, values.iter().map(|(name, value)| (*name, value.as_str()))),
        )
    })
}

/// A whole number as the page's language writes it.
#[must_use]
pub fn number(number: i64) -> String {
    let decimal = Decimal::from(number);
    words(language())
        .decimal
        .as_ref()
        .map_or_else(|| number.to_string(), |formatter| formatter.format_to_string(&decimal))
}

/// A number with `digits` after the point, as the page's language writes it.
#[must_use]
pub fn decimal(number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
    let formatter = words(language()).decimal.as_ref();
    match (text.parse::<Decimal>(), formatter) {
        (Ok(decimal), Some(formatter)) => formatter.format_to_string(&decimal),
        _ => text,
    }
}

/// `a, b and c` in the page's language.
#[must_use]
pub fn list(items: &[String]) -> String {
    match ListFormatter::try_new_and(icu_locale(language()).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format_to_string(items.iter()),
        Err(_) => items.join(", "),
    }
}

fn iso(day: Day) -> Option<Date<Iso>> {
    let (year, month, day) = day.ymd();
    Date::try_new_iso(i32::try_from(year).ok()?, month, day).ok()
}

/// A day, as `Tuesday, 24 November 2026`.
#[must_use]
pub fn date(day: Day) -> String {
    date_in(language(), day)
}

fn date_in(language: Language, day: Day) -> String {
    let formatter = DateTimeFormatter::try_new(icu_locale(language).into(), YMDE::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// A day in short, as `24 Nov 2026`.
#[must_use]
pub fn short_date(moment: Timestamp) -> String {
    let day = Day::of(moment);
    let formatter = DateTimeFormatter::try_new(icu_locale(language()).into(), YMD::medium());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// The day of the week, as `Tuesday`.
#[must_use]
pub fn weekday(moment: Timestamp) -> String {
    let formatter = DateTimeFormatter::try_new(icu_locale(language()).into(), E::long());
    match (formatter, iso(Day::of(moment))) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => String::new(),
    }
}

/// A moment in Coordinated Universal Time, as `24 November 2026 at 14:00`.
#[must_use]
pub fn date_time(moment: Timestamp) -> String {
    date_time_in(language(), moment)
}

fn date_time_in(language: Language, moment: Timestamp) -> String {
    let day = Day::of(moment);
    let minutes = moment.since(day.start()) / Timestamp::MINUTE;
    let formatter = DateTimeFormatter::try_new(icu_locale(language).into(), YMD::long().with_time_hm());
    let parts = (
        formatter,
        iso(day),
        u8::try_from(minutes / 60),
        u8::try_from(minutes % 60),
    );
    if let (Ok(formatter), Some(date), Ok(hour), Ok(minute)) = parts
        && let Ok(time) = Time::try_new(hour, minute, 0, 0)
    {
        return format!("{} UTC", formatter.format(&DateTime { date, time }));
    }
    moment.to_minute()
}
