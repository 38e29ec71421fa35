//! Small signs. They stand beside words, or in a button whose `aria-label` says the word.
//!
//! To add one: a variant and its strokes on a field of 20 × 20.

use leptos::prelude::*;

/// A sign of 20 × 20, drawn with strokes of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Heading,
    Bold,
    Italic,
    List,
    Numbers,
    Quote,
    Link,
    Picture,
    Undo,
    Redo,
    Comment,
    /// What a claim rests on: a page with a mark.
    Source,
    /// To see.
    Eye,
    /// To make large.
    Whole,
    /// Yes.
    Check,
    /// No.
    Cross,
    /// Neither yes nor no.
    Ring,
    Search,
    Plus,
    Print,
}

impl Sign {
    const ALL: [Self; 20] = [
        Self::Heading,
        Self::Bold,
        Self::Italic,
        Self::List,
        Self::Numbers,
        Self::Quote,
        Self::Link,
        Self::Picture,
        Self::Undo,
        Self::Redo,
        Self::Comment,
        Self::Source,
        Self::Eye,
        Self::Whole,
        Self::Check,
        Self::Cross,
        Self::Ring,
        Self::Search,
        Self::Plus,
        Self::Print,
    ];

    /// Every sign, for the component page.
    #[must_use]
    pub const fn all() -> [Self; 20] {
        Self::ALL
    }

    const fn strokes(self) -> &'static str {
        match self {
            Self::Heading => "M5 4v12M15 4v12M5 10h10",
            Self::Bold => "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
            Self::Italic => "M9 4h6M5 16h6M12 4 8 16",
            Self::List => "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
            Self::Numbers => "M9 5h8M9 10h8M9 15h8M3 4l1.5-1v4M3 12.5c0-1.5 2.5-1.5 2.5 0 0 1-2.5 2-2.5 3h2.5",
            Self::Quote => "M8 6C5 7 4 9 4 11v3h4v-4H5M16 6c-3 1-4 3-4 5v3h4v-4h-3",
            Self::Link => {
                "M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 1 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 1 0 4.3 4.3l1-1"
            }
            Self::Picture => "M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 7.5h.01",
            Self::Undo => "M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8H8",
            Self::Redo => "m13 4 4 4-4 4M17 8H8a4 4 0 0 0 0 8h4",
            Self::Comment => "M3 4h14v9H9l-4 4v-4H3zM7 8.5h6",
            Self::Source => "M5 3h10v14H5zM8 7h4M8 10l1.5 1.5L12 9M8 14h4",
            Self::Eye => "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
            Self::Whole => "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
            Self::Check => "m4 10.5 4 4L16 6",
            Self::Cross => "m5 5 10 10M15 5 5 15",
            Self::Ring => "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12",
            Self::Search => "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4M13 13l4 4",
            Self::Plus => "M10 4v12M4 10h12",
            Self::Print => "M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z",
        }
    }

    /// Signs that point along the line and turn round in Arabic.
    const fn is_directed(self) -> bool {
        matches!(self, Self::List | Self::Quote | Self::Undo | Self::Redo)
    }
}

/// Draws a sign; screen readers pass over it.
#[component]
pub fn Icon(sign: Sign) -> impl IntoView {
    let class = if sign.is_directed() { "icon directed" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            <path d=sign.strokes() />
        </svg>
    }
}
