//! Options and votes in words.

use crate::locale::list;
use crate::{t, t_word};
use server::polls::entity::option;
use shared::polls::{Method, OptionNumber, Vote};

/// The titles of a poll's options by their numbers. A question has yes and no.
#[derive(Clone, Debug, Default)]
pub struct Titles(Vec<String>);

impl Titles {
    /// The titles on a ballot; a candidate whose account is gone is a former participant.
    #[must_use]
    pub fn of(options: &[option::Model]) -> Self {
        let title = |option: &option::Model| option.title.clone().unwrap_or_else(|| t!("former-participant"));
        Self(options.iter().map(title).collect())
    }

    /// The titles that a published file holds.
    #[must_use]
    pub fn published<T: ToString>(method: Method, titles: &[T]) -> Self {
        if method == Method::YesNo {
            return Self(vec![t_word!("stance", "yes"), t_word!("stance", "no")]);
        }
        Self(titles.iter().map(T::to_string).collect())
    }

    /// The title of an option.
    #[must_use]
    pub fn get(&self, option: OptionNumber) -> String {
        let at = usize::from(option).checked_sub(1);
        at.and_then(|at| self.0.get(at)).cloned().unwrap_or_default()
    }

    /// The title of an option where it stands alone among other words: held together, whichever way it is read.
    #[must_use]
    pub fn label(&self, option: OptionNumber) -> String {
        format!("\u{2068}{}\u{2069}", self.get(option))
    }

    /// Several titles as a list in words.
    #[must_use]
    pub fn list(&self, options: impl IntoIterator<Item = OptionNumber>) -> String {
        let titles: Vec<_> = options.into_iter().map(|option| self.get(option)).collect();
        list(&titles)
    }

    /// A vote in words: "Yes", "Bus", "1. Bus, 2. Tram and Bicycle", "Bus: 3, Tram: –".
    #[must_use]
    pub fn vote(&self, vote: &Vote) -> String {
        match vote {
            Vote::Stance(stance) => t_word!("stance", stance.as_str()),
            Vote::Abstain => t_word!("stance", "abstain"),
            Vote::Choice(option) => self.get(*option),
            Vote::Approved(set) => self.list(set.iter().copied()),
            Vote::Scores(scores) => {
                let score = |(option, score): (OptionNumber, &Option<u8>)| {
                    let score = score.map_or_else(|| "–".to_owned(), |score| score.to_string());
                    t!("vote-score", title = self.get(option), score = score)
                };
                (1..).zip(scores).map(score).collect::<Vec<_>>().join(" · ")
            }
            Vote::Ranking(groups) => {
                let place = |(place, group): (usize, &Vec<OptionNumber>)| {
                    t!("vote-place", place = place, titles = self.list(group.iter().copied()))
                };
                (1..).zip(groups).map(place).collect::<Vec<_>>().join(" · ")
            }
        }
    }
}
