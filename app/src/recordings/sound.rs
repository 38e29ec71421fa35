//! The sound itself. Some browsers play nothing that they cannot ask for piece by piece (RFC 9110, 14.2).

use crate::page::{Page, PageResult};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use server::recordings::service;
use server::routes::id;
use std::ops::RangeInclusive;

/// The sound of a voice note, whole or a piece of it. Nobody is led to the log-in page: this is no page.
pub async fn get_sound(page: Page, Path(recording): Path<String>, headers: HeaderMap) -> PageResult {
    let (row, sound) = service::file(&page.platform, &page.viewer, id(&recording)?).await?;
    let name = format!("attachment; filename=\"voice-note.{}\"", row.kind);
    let common = [
        (header::CONTENT_TYPE, row.kind.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
    ];
    let wanted = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let Some(wanted) = wanted else {
        return Ok((common, sound).into_response());
    };
    let whole = sound.len();
    Ok(match piece(wanted, whole) {
        Asked::Piece(piece) => {
            let place = format!("bytes {}-{}/{whole}", piece.start(), piece.end());
            let body = sound[piece].to_vec();
            (
                StatusCode::PARTIAL_CONTENT,
                common,
                [(header::CONTENT_RANGE, place)],
                body,
            )
                .into_response()
        }
        Asked::Beyond => {
            let place = format!("bytes */{whole}");
            (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, place)]).into_response()
        }
        Asked::Whole => (common, sound).into_response(),
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// Several pieces, or a form that we do not know: the whole may be given for each.
    Whole,
    Piece(RangeInclusive<usize>),
    Beyond,
}

/// What `bytes=0-99`, `bytes=100-` or `bytes=-100` asks of so many bytes.
fn piece(wanted: &str, whole: usize) -> Asked {
    let Some((from, to)) = wanted.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Asked::Whole;
    };
    let number = |raw: &str| raw.parse::<usize>().ok();
    let last = whole.saturating_sub(1);
    let piece = match (from, to) {
        ("", to) => match number(to) {
            Some(count) if count > 0 => whole.saturating_sub(count)..=last,
            Some(_) => return Asked::Beyond,
            None => return Asked::Whole,
        },
        (from, to) => match (number(from), to.is_empty(), number(to)) {
            (Some(from), true, _) => from..=last,
            (Some(from), false, Some(to)) if from <= to => from..=to.min(last),
            _ => return Asked::Whole,
        },
    };
    if whole == 0 || *piece.start() > last {
        Asked::Beyond
    } else {
        Asked::Piece(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_what_was_asked_for_and_never_beyond_the_end() {
        for (wanted, found) in [
            ("bytes=0-1", Asked::Piece(0..=1)),
            ("bytes=0-", Asked::Piece(0..=99)),
            ("bytes=90-500", Asked::Piece(90..=99)),
            ("bytes=-10", Asked::Piece(90..=99)),
            ("bytes=-500", Asked::Piece(0..=99)),
            ("bytes=100-", Asked::Beyond),
            ("bytes=-0", Asked::Beyond),
            ("bytes=5-4", Asked::Whole),
            ("bytes=0-1,5-6", Asked::Whole),
            ("bytes=x-", Asked::Whole),
            ("lines=0-1", Asked::Whole),
        ] {
            assert_eq!(piece(wanted, 100), found, "{wanted}");
        }
        assert_eq!(piece("bytes=0-", 0), Asked::Beyond);
    }
}
