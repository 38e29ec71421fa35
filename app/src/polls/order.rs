//! The order of options on a ballot that is being filled in: the places chosen so far, and what a button does to them. Nothing of it is
//! stored; the page is drawn again with it until the ballot is cast.

use crate::forms::Form;
use shared::polls::{Contest, OptionNumber};

/// What a button beside an option does. In a form it is the field `step`, as `up-3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up(OptionNumber),
    Down(OptionNumber),
    In(OptionNumber),
    Out(OptionNumber),
}

impl Step {
    /// Reads the field of a form; nothing for what is no step of this contest.
    #[must_use]
    pub fn parse(contest: &Contest, raw: &str) -> Option<Self> {
        let (word, number) = raw.split_once('-')?;
        let option = number.parse().ok().filter(|option| contest.has(*option))?;
        Some(match word {
            "up" => Self::Up(option),
            "down" => Self::Down(option),
            "in" => Self::In(option),
            "out" => Self::Out(option),
            _ => return None,
        })
    }

    #[must_use]
    pub const fn option(self) -> OptionNumber {
        match self {
            Self::Up(option) | Self::Down(option) | Self::In(option) | Self::Out(option) => option,
        }
    }
}

/// Options by their places, the first place first, and those without a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Each place has at least one option; equals share one.
    pub placed: Vec<Vec<OptionNumber>>,
    pub rest: Vec<OptionNumber>,
}

impl Order {
    /// The places that a form has; what is no number is no place.
    #[must_use]
    pub fn read(contest: &Contest, form: &Form) -> Self {
        let place = |option: OptionNumber| {
            form.get(&field(option))
                .trim()
                .parse::<u16>()
                .ok()
                .filter(|place| *place > 0)
        };
        let mut numbers: Vec<_> = contest.numbers().map(|option| (place(option), option)).collect();
        numbers.sort_unstable();
        let mut order = Self::default();
        let mut last = None;
        for (place, option) in numbers {
            match place {
                None => order.rest.push(option),
                Some(_) if place == last => order.placed.last_mut().into_iter().for_each(|group| group.push(option)),
                Some(_) => order.placed.push(vec![option]),
            }
            last = place.or(last);
        }
        order
    }

    /// The place of an option, from 1.
    #[must_use]
    pub fn place(&self, option: OptionNumber) -> Option<usize> {
        self.placed
            .iter()
            .position(|group| group.contains(&option))
            .map(|at| at + 1)
    }

    /// Does what a button says. Of equals, the one that moves gets a place of its own.
    pub fn step(&mut self, step: Step) {
        let option = step.option();
        let Some(at) = self.place(option).map(|place| place - 1) else {
            if !matches!(step, Step::Out(_)) {
                self.rest.retain(|other| *other != option);
                self.placed.push(vec![option]);
            }
            return;
        };
        let shares = self.placed[at].len() > 1;
        match step {
            Step::In(_) => {}
            Step::Out(_) => {
                self.take(at, option);
                self.rest.push(option);
                self.rest.sort_unstable();
            }
            Step::Up(_) if shares => {
                self.take(at, option);
                self.placed.insert(at, vec![option]);
            }
            Step::Down(_) if shares => {
                self.take(at, option);
                self.placed.insert(at + 1, vec![option]);
            }
            Step::Up(_) if at > 0 => self.placed.swap(at - 1, at),
            Step::Down(_) if at + 1 < self.placed.len() => self.placed.swap(at, at + 1),
            Step::Up(_) | Step::Down(_) => {}
        }
    }

    fn take(&mut self, at: usize, option: OptionNumber) {
        self.placed[at].retain(|other| *other != option);
        if self.placed[at].is_empty() {
            self.placed.remove(at);
        }
    }

    /// The fields of the form that say this order.
    pub fn fields(&self) -> impl Iterator<Item = (String, String)> + '_ {
        (1..)
            .zip(&self.placed)
            .flat_map(|(place, group): (usize, _)| group.iter().map(move |option| (field(*option), place.to_string())))
    }
}

/// The field that holds the place of an option.
#[must_use]
pub fn field(option: OptionNumber) -> String {
    format!("rank-{option}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::polls::{ContestParts, Method, TieRule};

    fn contest() -> Contest {
        let parts = ContestParts {
            method: Method::Schulze,
            options: 4,
            seats: 1,
            highest: 0,
            crosses: 4,
            tie: TieRule::StatusQuo,
        };
        Contest::new(parts).unwrap()
    }

    fn after(fields: &str, steps: &[&str]) -> (Vec<Vec<u16>>, Vec<u16>) {
        let mut order = Order::read(&contest(), &Form::parse(fields));
        for step in steps {
            order.step(Step::parse(&contest(), step).unwrap());
        }
        (order.placed, order.rest)
    }

    #[test]
    fn places_are_read_with_their_equals_and_gaps() {
        assert_eq!(
            after("rank-1=7&rank-2=2&rank-4=2&rank-3=x", &[]),
            (vec![vec![2, 4], vec![1]], vec![3])
        );
        assert_eq!(after("", &[]), (vec![], vec![1, 2, 3, 4]));
    }

    #[test]
    fn buttons_move_an_option_in_up_down_and_out() {
        assert_eq!(after("", &["in-3", "in-1"]), (vec![vec![3], vec![1]], vec![2, 4]));
        assert_eq!(after("", &["in-3", "up-1", "up-1"]).0, [[1], [3]]);
        assert_eq!(after("", &["in-3", "in-1", "down-3", "down-3"]).0, [[1], [3]]);
        assert_eq!(
            after("rank-1=1&rank-2=2", &["out-1", "out-1"]),
            (vec![vec![2]], vec![1, 3, 4])
        );
    }

    #[test]
    fn of_equals_the_one_that_moves_gets_its_own_place() {
        assert_eq!(after("rank-1=1&rank-2=1", &["up-2"]).0, [[2], [1]]);
        assert_eq!(after("rank-1=1&rank-2=1", &["down-1"]).0, [[2], [1]]);
        assert_eq!(after("rank-1=1&rank-2=1&rank-3=2", &["up-3"]).0, [vec![3], vec![1, 2]]);
    }

    #[test]
    fn what_is_no_step_is_none() {
        for raw in ["up-9", "up", "sideways-1", "up-x", "up-0"] {
            assert_eq!(Step::parse(&contest(), raw), None, "{raw}");
        }
    }

    #[test]
    fn an_order_says_its_fields() {
        let order = Order::read(&contest(), &Form::parse("rank-1=7&rank-2=2&rank-4=2"));
        let fields: Vec<_> = order.fields().collect();
        assert_eq!(
            fields,
            [("rank-2", "1"), ("rank-4", "1"), ("rank-1", "2")]
                .map(|(name, place)| (name.to_owned(), place.to_owned()))
        );
    }
}
