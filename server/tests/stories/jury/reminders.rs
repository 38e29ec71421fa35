//! Stories of reminders by the clock, and of news by mail.

use super::*;
use sea_orm::ActiveModelTrait;
use server::jury::access;
use server::jury::progress::board::{Board, get_board};
use server::jury::progress::nudges::candidates;
use server::jury::rounds::update_round;
use server::notices::{self, Notice};
use server::platform::Platform;
use server::reminders::{choices, send_due};
use shared::reminders::{NewsByMail, RemindersByMail};
use shared::time::Timestamp;

const HOUR: i64 = Timestamp::HOUR;
const DAY: i64 = Timestamp::DAY;

impl Court {
    /// Gives a juror an address that is no tie.
    pub(super) async fn address(&self, juror: usize) {
        let email = shared::accounts::Email::parse(&format!("judge-{juror}@judge-{juror}.example")).unwrap();
        let row = account::ActiveModel {
            id: sea_orm::Set(id_of(&self.jurors[juror])),
            email: sea_orm::Set(Some(email)),
            ..Default::default()
        };
        row.update(&self.town.platform().db.writer()).await.unwrap();
    }

    /// Lets time go by, looks for reminders twice as two processes do, and sends the letters.
    pub(super) async fn later(&self, milliseconds: i64) {
        self.town.platform().clock.advance(milliseconds);
        for _ in 0..2 {
            send_due(self.town.platform()).await.unwrap();
        }
        self.town.lab.work().await;
    }

    /// The letters to a juror with this text.
    pub(super) fn letters_to(&self, juror: usize, key: &str) -> Vec<String> {
        let mut letters = self.town.lab.letters();
        letters.retain(|letter| letter.contains(&format!("To: judge-{juror}@")) && letter.contains(key));
        letters
    }

    /// The values of the reminders that a juror was told in the app, newest first.
    pub(super) async fn told(&self, juror: usize, key: &str) -> Vec<String> {
        let told = notices::list(self.town.platform(), &self.jurors[juror], None, 50)
            .await
            .unwrap();
        told.into_iter()
            .filter(|notice| notice.key == key)
            .map(|notice| notice.values)
            .collect()
    }

    /// A juror gives all reviews that are left.
    pub(super) async fn finish(&self, juror: usize) {
        for id in self.of(&self.jurors[juror]).await {
            self.give(&self.jurors[juror], id, 2, 2).await.unwrap();
        }
    }

    /// Moves the deadline to so long from now.
    pub(super) async fn closes_in(&self, milliseconds: i64) {
        let platform = self.town.platform();
        let row = access::round(platform.db.read(), self.round).await.unwrap();
        let settings = RoundSettings {
            reviews_required: row.reviews_required,
            juror_limit: row.juror_limit,
            closes_at: platform.clock.now().plus(milliseconds),
            blind: row.blind,
            anonymous: row.anonymous,
        };
        update_round(platform, &self.town.organiser, self.round, &settings)
            .await
            .unwrap();
    }

    pub(super) async fn board(&self) -> Board {
        get_board(self.town.platform(), &self.town.organiser, self.round)
            .await
            .unwrap()
    }

    /// Makes a person the mentor of a team.
    pub(super) async fn mentors(&self, person: &Viewer, n: usize) {
        let row = proposal::Entity::find_by_id(self.proposals[n])
            .one(self.town.platform().db.read())
            .await;
        let team = row.unwrap().unwrap().team_id;
        self.town
            .lab
            .grant(id_of(person), Role::Mentor, Scope::Team(team))
            .await;
    }
}

async fn tell(platform: &Platform, person: &Viewer, challenge: &str) {
    let tx = platform.begin(&Viewer::anonymous()).await.unwrap();
    let notice = Notice::new("jury-open", "/jury".into(), &[("challenge", challenge.into())]);
    notices::tell(platform, &tx, &[id_of(person)], &notice).await.unwrap();
    tx.commit().await.unwrap();
}

both_databases! {
    async fn a_juror_is_reminded_of_what_is_left_once_a_day_and_never_for_nothing(lab: Lab) {
        let court = Court::build(lab, 3, 2).await.opened().await;
        court.address(0).await;
        assert_eq!(court.assigned().await, 6);
        court.later(2 * DAY).await;
        assert!(court.letters_to(0, "mail-jury-reminder").is_empty(), "it is not the time yet");
        // Three days without a beginning, and two days before the end.
        court.later(DAY + HOUR).await;
        let letters = court.letters_to(0, "mail-jury-reminder");
        assert_eq!(letters.len(), 1);
        for part in ["count=3", "until=2026-06-26T10:00", "IL-2026-001, IL-2026-002, IL-2026-003", "/en/jury", "/en/account/mail"] {
            assert!(letters[0].contains(part), "{part}: {}", letters[0]);
        }
        assert!(!letters[0].contains("Bridge") && !letters[0].contains("writer"), "{}", letters[0]);
        for juror in 0..2 {
            assert_eq!(court.told(juror, "jury-reminder").await.len(), 1, "in the app, with an address or without");
        }
        court.later(2 * HOUR).await;
        assert_eq!(court.letters_to(0, "mail-jury-reminder").len(), 1);
        court.finish(0).await;
        // Half a day before the end: whoever is done hears nothing.
        court.later(34 * HOUR).await;
        assert_eq!(court.letters_to(0, "mail-jury-reminder").len(), 1);
        let told = court.told(1, "jury-reminder").await;
        assert_eq!(told.len(), 1, "the newest takes the place of what was not read");
        assert!(told[0].contains("\"count\":\"3\""), "{told:?}");
        let entries = server::audit::entity::Entity::find().all(court.town.platform().db.read()).await.unwrap();
        assert_eq!(entries.iter().filter(|entry| entry.action == "round.remind").count(), 2);
    }

    async fn reminders_follow_a_deadline_that_moves_and_end_with_the_round(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        court.address(0).await;
        court.assigned().await;
        let count = || court.letters_to(0, "mail-jury-reminder").len();
        court.later(3 * DAY + HOUR).await;
        assert_eq!(count(), 1);
        // 24 June, 11 o'clock: six days more.
        court.closes_in(6 * DAY).await;
        court.later(37 * HOUR).await;
        assert_eq!(count(), 1, "half a day before the end that was");
        court.later(60 * HOUR).await;
        assert_eq!(count(), 2, "two days before the end that is");
        court.moved(RoundAct::Close).await.unwrap();
        court.later(36 * HOUR).await;
        assert_eq!(count(), 2, "half a day before an end that came early");
        court.moved(RoundAct::Reopen).await.unwrap();
        court.later(HOUR).await;
        assert_eq!(count(), 3);
    }

    async fn a_reminder_holds_nothing_of_a_submission_with_a_conflict(lab: Lab) {
        let court = Court::build(lab, 3, 2).await.opened().await;
        court.address(0).await;
        court.assigned().await;
        let platform = court.town.platform().clone();
        let declared = court.submission(0).await;
        declare_conflict(&platform, &court.jurors[0], court.round, declared, &conflict(ConflictKind::Family)).await.unwrap();
        // A tie that came up after the assignment was published.
        court.mentors(&court.jurors[0], 1).await;
        court.later(3 * DAY + HOUR).await;
        let letters = court.letters_to(0, "mail-jury-reminder");
        assert!(letters[0].contains("count=1") && letters[0].contains("IL-2026-003"), "{}", letters[0]);
        assert!(!letters[0].contains("IL-2026-001") && !letters[0].contains("IL-2026-002"), "{}", letters[0]);
        let left = candidates(&platform, &court.town.organiser, court.round).await.unwrap().candidates;
        let left: Vec<_> = left.iter().map(|one| (one.name.as_str(), one.left)).collect();
        assert_eq!(left, [("judge-0", 1), ("judge-1", 3)]);
    }

    async fn in_a_blind_round_a_reminder_is_only_a_number(lab: Lab) {
        let court = Court::build_with(lab, 2, 2, |settings| settings.blind = true).await.opened().await;
        court.address(0).await;
        court.assigned().await;
        court.later(3 * DAY + HOUR).await;
        let letters = court.letters_to(0, "mail-jury-reminder");
        assert!(letters[0].contains("count=2") && !letters[0].contains("IL-2026"), "{}", letters[0]);
    }

    async fn everybody_says_which_reminders_come_by_mail(lab: Lab) {
        let adjust = |settings: &mut RoundSettings| {
            settings.reviews_required = 3;
            settings.closes_at = settings.closes_at.plus(4 * DAY);
        };
        let court = Court::build_with(lab, 1, 3, adjust).await.opened().await;
        let platform = court.town.platform().clone();
        for juror in 0..3 {
            court.address(juror).await;
        }
        let choose = async |juror: usize, reminders| {
            choices::choose(&platform, &court.jurors[juror], NewsByMail::AtOnce, reminders).await.unwrap();
        };
        choose(0, RemindersByMail::Deadlines).await;
        choose(1, RemindersByMail::Never).await;
        choose(2, RemindersByMail::Daily).await;
        assert_eq!(court.assigned().await, 3);
        let counts = || [0, 1, 2].map(|juror| court.letters_to(juror, "mail-jury-reminder").len());
        court.later(23 * HOUR).await;
        assert_eq!(counts(), [0, 0, 1], "every morning that something waits");
        court.later(26 * HOUR).await;
        assert_eq!(counts(), [1, 0, 2], "seven days before the end");
        court.later(DAY).await;
        assert_eq!(counts(), [1, 0, 3], "nothing begun is no deadline");
        assert_eq!(court.told(1, "jury-reminder").await.len(), 1, "in the app all the same");
        let own = choices::own(&platform, &court.jurors[1]).await.unwrap();
        assert_eq!(own.reminders, RemindersByMail::Never);
        assert!(matches!(choices::own(&platform, &Viewer::anonymous()).await, Err(Error::LoggedOut)));
    }

    async fn news_come_at_once_or_gathered_but_not_twice_and_not_once_read(lab: Lab) {
        let court = Court::build(lab, 1, 3).await;
        let platform = court.town.platform().clone();
        for juror in 0..3 {
            court.address(juror).await;
            tell(&platform, &court.jurors[juror], "before").await;
        }
        let [usual, gathered, silent] = [0, 1, 2].map(|n| &court.jurors[n]);
        choices::choose(&platform, gathered, NewsByMail::Daily, RemindersByMail::Usual).await.unwrap();
        choices::choose(&platform, silent, NewsByMail::Never, RemindersByMail::Usual).await.unwrap();
        court.later(HOUR).await;
        for juror in [usual, gathered, silent] {
            tell(&platform, juror, "after").await;
        }
        court.later(23 * HOUR).await;
        let at_once = || [0, 1, 2].map(|juror| court.letters_to(juror, "mail-jury-open").len());
        let digests = || [0, 1, 2].map(|juror| court.letters_to(juror, "mail-news-digest").len());
        assert_eq!((at_once(), digests()), ([2, 1, 1], [0, 0, 0]));
        court.later(2 * HOUR).await;
        assert_eq!(digests(), [0, 1, 0]);
        let digest = &court.letters_to(1, "mail-news-digest")[0];
        assert!(digest.contains("notice-jury-open challenge=after") && !digest.contains("challenge=before"), "{digest}");
        assert!(digest.contains("/en/work") && digest.contains("/en/account/mail"), "{digest}");
        // The same choice again loses nothing; what was read comes not at all, what was gathered not again.
        tell(&platform, gathered, "read").await;
        choices::choose(&platform, gathered, NewsByMail::Daily, RemindersByMail::Never).await.unwrap();
        notices::read_all(&platform, gathered).await.unwrap();
        court.later(25 * HOUR).await;
        assert_eq!(digests(), [0, 1, 0], "never empty");
        tell(&platform, gathered, "third").await;
        court.later(25 * HOUR).await;
        let letters = court.letters_to(1, "mail-news-digest");
        assert!(letters.len() == 2 && letters[1].contains("count=1 ") && letters[1].contains("challenge=third"), "{letters:?}");
        assert_eq!(at_once(), [2, 1, 1]);
    }
}
