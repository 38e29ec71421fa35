//! A part of a list that is put in order as a whole, by figures that no database knows. What comes in order out of a table is paged by
//! a cursor instead.

/// Rows of a page.
const PAGE: usize = 50;

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged<T> {
    pub rows: Vec<T>,
    /// Rows of the whole list.
    pub all: usize,
    /// Where the page before begins, if there is one.
    pub earlier: Option<usize>,
    /// Where the next page begins, if there is one.
    pub later: Option<usize>,
}

impl<T> Paged<T> {
    /// The page that begins at row `from`; past the end, the last one.
    #[must_use]
    pub fn of(rows: Vec<T>, from: usize) -> Self {
        let all = rows.len();
        let from = from.min(all.saturating_sub(1));
        let later = from + PAGE;
        Self {
            rows: rows.into_iter().skip(from).take(PAGE).collect(),
            all,
            earlier: (from > 0).then(|| from.saturating_sub(PAGE)),
            later: (later < all).then_some(later),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lead_through_the_whole_list_and_back() {
        let page = |from| Paged::of((0..120).collect::<Vec<_>>(), from);
        let (first, last) = (page(0), page(100));
        assert_eq!((first.rows.len(), first.earlier, first.later), (50, None, Some(50)));
        assert_eq!((last.rows.len(), last.earlier, last.later), (20, Some(50), None));
        assert_eq!(page(9_999).rows, [119]);
        let empty = Paged::of(Vec::<u8>::new(), 7);
        assert_eq!((empty.all, empty.earlier, empty.later), (0, None, None));
    }
}
