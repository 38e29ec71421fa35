//! The log: one line an event, whatever an event says.
//!
//! Purpose: an error may carry text that somebody sent. A line break in it would forge a second line, an escape code would run in the terminal of
//! whoever reads it. How to use: [`layer_to`] gives the subscriber that writes so; `main` starts it once.

use std::io::{self, Write};
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// A writer that gets one event a call, and lets nothing out but that one line.
pub struct OneLine<W>(W);

impl<W: Write> Write for OneLine<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let mut safe = String::with_capacity(line.len() + 1);
        for c in line.chars() {
            if c.is_control()
                || ('\u{202A}'..='\u{202E}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c)
                || matches!(c, '\u{2028}' | '\u{2029}')
            {
                // As JSON writes it: lines of JSON stay JSON.
                safe.push_str(&format!("\\u{:04x}", u32::from(c)));
            } else {
                safe.push(c);
            }
        }
        safe.push('\n');
        self.0.write_all(safe.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What writes events to `writer`, as text or as JSON, those that `filter` lets through.
pub fn subscriber<W>(filter: EnvFilter, as_json: bool, writer: fn() -> W) -> Box<dyn Subscriber + Send + Sync>
where
    W: Write + 'static,
{
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(false)
        .with_writer(Lines(writer));
    if as_json {
        Box::new(log.json().finish())
    } else {
        Box::new(log.finish())
    }
}

struct Lines<W>(fn() -> W);

impl<'a, W: Write + 'static> MakeWriter<'a> for Lines<W> {
    type Writer = OneLine<W>;

    fn make_writer(&'a self) -> OneLine<W> {
        OneLine((self.0)())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

    struct Shared;

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            WRITTEN.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn no_text_makes_a_second_line_or_runs_in_a_terminal() {
        let hostile =
            "away\n2026-06-01T10:00:00Z  INFO forged\r\n\u{1b}[31mred\u{1b}]0;title\u{7}\0\u{9b}1m\u{2028}\u{202E}x";
        for as_json in [false, true] {
            WRITTEN.lock().unwrap().clear();
            tracing::subscriber::with_default(subscriber(EnvFilter::new("info"), as_json, || Shared), || {
                tracing::warn!(error = %hostile, text = hostile, "it said {hostile}");
                let span = tracing::info_span!("request", route = %hostile);
                span.in_scope(|| tracing::error!(error = ?hostile, "twice"));
            });
            let written = String::from_utf8(WRITTEN.lock().unwrap().clone()).unwrap();
            assert_eq!(written.lines().count(), 2, "{written:?}");
            assert!(written.contains("forged") && written.ends_with('\n'), "{written:?}");
            let inside = written.trim_end().replacen('\n', "", 1);
            assert!(!inside.chars().any(char::is_control), "{written:?}");
            assert!(!inside.contains(['\u{2028}', '\u{202E}']), "{written:?}");
            assert!(
                !as_json
                    || written
                        .lines()
                        .all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()),
                "{written:?}"
            );
        }
    }
}
