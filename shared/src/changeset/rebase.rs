//! Bringing a batch made for an older version of a text to the newest one.

use super::{ChangeError, ChangeSet};

/// Moves `updates`, made one after the other for one version of a text, over the change `foreign` that somebody else made to that
/// version. Of several missed changes each is moved over **by itself, in their order**: composing them first, as `rebaseUpdates` of
/// `@codemirror/collab` does, is not the same, and clients come to different texts now and then.
///
/// Gives what it cost: the pieces of all change sets that were mapped.
///
/// # Errors
/// `WrongLength` when the changes do not belong to one text.
pub fn rebase<'a>(
    updates: impl IntoIterator<Item = &'a mut ChangeSet>,
    foreign: &ChangeSet,
) -> Result<usize, ChangeError> {
    let (mut over, mut cost) = (foreign.clone(), 0);
    for own in updates {
        cost += own.piece_count() + over.piece_count();
        let mapped = own.map(&over, false)?;
        over = over.map(own, true)?;
        *own = mapped;
    }
    Ok(cost)
}

#[cfg(test)]
mod tests {
    use super::super::{LONGEST_TEXT, Utf16Text};
    use super::*;
    use proptest::prelude::*;

    /// What a browser does: at most one batch sent, everything newer waits, foreign changes come one at a time.
    struct Client {
        text: String,
        version: usize,
        sent: Vec<ChangeSet>,
        waiting: Vec<ChangeSet>,
        /// The message on its way, with the version it was made for.
        message: Option<(usize, Vec<ChangeSet>)>,
    }

    #[derive(Debug, Clone)]
    enum Step {
        Type {
            client: usize,
            from: usize,
            remove: usize,
            text: String,
        },
        Send(usize),
        Deliver(usize),
        Receive(usize),
        Compose(usize),
    }

    struct Log {
        text: String,
        rows: Vec<(usize, ChangeSet)>,
    }

    impl Log {
        fn push(&mut self, author: usize, version: usize, mut updates: Vec<ChangeSet>) {
            for (_, missed) in &self.rows[version..] {
                rebase(&mut updates, missed).unwrap();
            }
            for changes in updates {
                self.text = changes.apply(&self.text).unwrap();
                self.rows.push((author, changes));
            }
        }
    }

    impl Client {
        fn change(&mut self, from: usize, remove: usize, text: &str) {
            let borders: Vec<u32> = std::iter::once(0)
                .chain(self.text.chars().scan(0, |at, letter| {
                    *at += letter.len_utf16() as u32;
                    Some(*at)
                }))
                .collect();
            let from = from % borders.len();
            let to = (from + remove).min(borders.len() - 1);
            let changes = ChangeSet::replace(self.text.length_utf16(), borders[from], borders[to], text).unwrap();
            if !changes.is_empty() {
                self.text = changes.apply(&self.text).unwrap();
                self.waiting.push(changes);
            }
        }

        fn send(&mut self) {
            if self.message.is_none() && self.sent.is_empty() && !self.waiting.is_empty() {
                self.sent = std::mem::take(&mut self.waiting);
                self.message = Some((self.version, self.sent.clone()));
            }
        }

        fn receive(&mut self, me: usize, log: &Log) {
            for (author, changes) in &log.rows[self.version..] {
                self.version += 1;
                if *author == me {
                    self.sent.remove(0);
                    continue;
                }
                let mut over = changes.clone();
                for own in self.sent.iter_mut().chain(&mut self.waiting) {
                    let mapped = own.map(&over, false).unwrap();
                    over = over.map(own, true).unwrap();
                    *own = mapped;
                }
                self.text = over.apply(&self.text).unwrap();
            }
        }

        fn compose(&mut self) {
            if let Some(first) = self.waiting.first().cloned() {
                let whole = self.waiting[1..]
                    .iter()
                    .fold(first, |sum, next| sum.compose(next).unwrap());
                self.waiting = vec![whole];
            }
        }
    }

    fn step() -> impl Strategy<Value = Step> {
        let client = 0..4_usize;
        prop_oneof![
            5 => (client.clone(), 0..40_usize, 0..4_usize, "[ab \nب🐦]{0,3}")
                .prop_map(|(client, from, remove, text)| Step::Type { client, from, remove, text }),
            2 => client.clone().prop_map(Step::Send),
            2 => client.clone().prop_map(Step::Deliver),
            2 => client.clone().prop_map(Step::Receive),
            1 => client.prop_map(Step::Compose),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn everybody_comes_to_the_same_text_whatever_the_order(steps in proptest::collection::vec(step(), 0..80)) {
            let start = "hello world🐦";
            let mut log = Log { text: start.to_owned(), rows: Vec::new() };
            let mut clients: Vec<Client> = (0..4)
                .map(|_| Client { text: start.to_owned(), version: 0, sent: vec![], waiting: vec![], message: None })
                .collect();
            for step in steps {
                match step {
                    Step::Type { client, from, remove, text } => clients[client].change(from, remove, &text),
                    Step::Send(client) => clients[client].send(),
                    Step::Deliver(client) => {
                        if let Some((version, updates)) = clients[client].message.take() {
                            log.push(client, version, updates);
                        }
                    }
                    Step::Receive(client) => clients[client].receive(client, &log),
                    Step::Compose(client) => clients[client].compose(),
                }
            }
            for _ in 0..3 {
                for (me, client) in clients.iter_mut().enumerate() {
                    client.send();
                    if let Some((version, updates)) = client.message.take() {
                        log.push(me, version, updates);
                    }
                    client.receive(me, &log);
                }
            }
            prop_assert!(log.text.length_utf16() <= LONGEST_TEXT);
            for client in &clients {
                prop_assert!(client.sent.is_empty() && client.waiting.is_empty());
                prop_assert_eq!(&client.text, &log.text);
            }
        }
    }
}
