//! Motions that are decided together, and a member who wants a vote on one of them.

use super::backing::words;
use super::*;
use server::motions::blocks::service::{self as blocks, Change};
use server::motions::blocks::{close, motions_of, reading, reopen};
use server::motions::{acts, reading as motion_page, service as motion_service};
use shared::motions::StepForm;
use shared::preparation::ItemDetails;

impl Sitting {
    /// Motions of the body on the agenda of its meeting.
    pub(super) async fn on_agenda(&self, platform: &Platform, titles: &[&str]) -> Vec<MotionId> {
        let mut all = Vec::new();
        for title in titles {
            let id = motion_service::write(platform, &self.secretary, self.body, words(title), Language::English)
                .await
                .unwrap();
            let item = NewItem {
                kind: AgendaItemKind::Motion,
                title: (*title).into(),
                motion: Some(id),
                minutes: 5,
            };
            agenda::add(platform, &self.secretary, self.meeting, item)
                .await
                .unwrap();
            all.push(id);
        }
        all
    }
}

both_databases! {
    async fn motions_are_grouped_and_ordered_and_one_is_taken_out_at_once(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion", "Third motion"]).await;
        let member = &sitting.members[0].0;
        assert!(matches!(blocks::make(platform, member, sitting.meeting, "Transport", &all).await, Err(Error::Forbidden)));
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all[..2]).await.unwrap();
        let twice = blocks::make(platform, &sitting.secretary, sitting.meeting, "Again", &all[..1]).await;
        assert!(matches!(twice, Err(Error::Invalid(errors)) if errors.of("motion") == [FieldCode::NotAChoice]));
        let alone = motion_service::write(platform, &sitting.secretary, sitting.body, words("On no agenda"), Language::English).await.unwrap();
        let foreign = blocks::change(platform, &sitting.secretary, block, Change::Add(alone)).await;
        assert!(matches!(foreign, Err(Error::Invalid(_))));
        blocks::change(platform, &sitting.secretary, block, Change::Add(all[2])).await.unwrap();
        blocks::change(platform, &sitting.secretary, block, Change::Move(all[2], -9)).await.unwrap();
        let ids = async || motions_of(platform.db.read(), block).await.unwrap().into_iter().map(|motion| motion.id).collect::<Vec<_>>();
        assert_eq!(ids().await, [all[2], all[0], all[1]]);

        let stranger = lab.person("stranger").await;
        assert!(matches!(blocks::take_out(platform, &stranger, block, all[0], "").await, Err(Error::Forbidden)));
        blocks::take_out(platform, member, block, all[0], "I want to speak about it.").await.unwrap();
        assert_eq!(ids().await, [all[2], all[1]]);
        assert_eq!(conflict(blocks::take_out(platform, member, block, all[0], "").await), "taken-out");
        let (seen, _) = reading::view(platform, member, block).await.unwrap();
        assert_eq!(seen.members[1].taken_out_by.as_deref(), Some("member0"));
        assert_eq!(seen.members[1].place.taken_out_at, Some(platform.clock.now()));
        let (seen, _) = reading::view(platform, &stranger, block).await.unwrap();
        assert_eq!(seen.members[1].taken_out_by, None, "who asked is for the body");
        blocks::change(platform, &sitting.secretary, block, Change::PutBack(all[0])).await.unwrap();
        assert_eq!(ids().await.len(), 3);
    }

    async fn nothing_leaves_a_block_once_the_vote_has_begun(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion"]).await;
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all).await.unwrap();
        let tx = platform.begin(&sitting.chair).await.unwrap();
        close(&tx, block).await.unwrap();
        tx.commit().await.unwrap();
        let member = &sitting.members[0].0;
        assert_eq!(conflict(blocks::take_out(platform, member, block, all[0], "").await), "block-closed");
        assert_eq!(conflict(blocks::remove(platform, &sitting.secretary, block).await), "block-closed");
        let postpone = StepForm { act: "postpone".into(), reason: "Not now.".into(), ..Default::default() };
        let tx = platform.begin(&sitting.chair).await.unwrap();
        reopen(&tx, block).await.unwrap();
        tx.commit().await.unwrap();
        acts::take(platform, &sitting.chair, all[0], &postpone).await.unwrap();
        let left = motions_of(platform.db.read(), block).await.unwrap();
        assert_eq!(left.iter().map(|motion| motion.id).collect::<Vec<_>>(), [all[1]], "what left the agenda is not voted on");
        blocks::remove(platform, &sitting.secretary, block).await.unwrap();
        assert!(matches!(motions_of(platform.db.read(), block).await, Err(Error::NotFound)));
    }

    async fn a_motion_stays_on_the_agenda_until_the_vote_on_its_block_is_published(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion", "Third motion"]).await;
        let items = agenda::of_meeting(platform.db.read(), sitting.meeting).await.unwrap();
        let item = |motion: MotionId| items.iter().find(|item| item.motion_id == Some(motion)).unwrap().id;
        let remove = async |motion: MotionId| agenda::remove(platform, &sitting.secretary, item(motion)).await;
        let about = About { motions: all[..2].to_vec(), ..About::default() };
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), about).await;
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let postpone = StepForm { act: "postpone".into(), reason: "Not now.".into(), ..Default::default() };
        assert_eq!(conflict(remove(all[0]).await), "motion-in-vote");
        assert_eq!(conflict(acts::take(platform, &sitting.chair, all[0], &postpone).await), "motion-in-vote");
        sitting.cast_all(platform, poll, &["yes", "yes"]).await;
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(conflict(remove(all[1]).await), "motion-in-vote", "it is counted, and not yet published");
        remove(all[2]).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        for motion in &all[..2] {
            assert_eq!(motion_service::get(platform, *motion).await.unwrap().state, MotionState::Adopted);
        }
    }

    async fn blocks_of_internal_items_are_for_the_body_alone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let open = sitting.on_agenda(platform, &["Night buses"]).await[0];
        let mut inside = Vec::new();
        for title in ["A loan", "A dismissal"] {
            let id = motion_service::write(platform, &sitting.secretary, sitting.body, words(title), Language::English).await.unwrap();
            let item = NewItem { kind: AgendaItemKind::Motion, title: title.into(), motion: Some(id), minutes: 5 };
            let details = ItemDetails { internal: true, ..ItemDetails::default() };
            agenda::add_with(platform, &sitting.secretary, sitting.meeting, item, details).await.unwrap();
            inside.push(id);
        }
        let make = async |title: &str, with: &[MotionId]| blocks::make(platform, &sitting.secretary, sitting.meeting, title, with).await.unwrap();
        let mixed = make("Money and buses", &[inside[0], open]).await;
        let staff = make("Dismissals", &[inside[1]]).await;
        let meeting = meetings::get(platform, sitting.meeting).await.unwrap();
        let seen = async |viewer: &Viewer| {
            let all = reading::view_all(platform, viewer, sitting.meeting).await.unwrap().blocks;
            let members = |block: &reading::Block| block.members.iter().map(|member| member.motion.id).collect::<Vec<_>>();
            let titles = reading::seen_of_meeting(platform.db.read(), viewer, &meeting).await.unwrap();
            assert_eq!(titles.iter().map(|row| row.id).collect::<Vec<_>>(), all.iter().map(|one| one.block.id).collect::<Vec<_>>());
            all.iter().map(|one| (one.block.id, members(one))).collect::<Vec<_>>()
        };
        for outsider in [&Viewer::anonymous(), &lab.person("stranger").await] {
            assert_eq!(seen(outsider).await, [(mixed, vec![open])]);
            assert!(matches!(reading::view(platform, outsider, staff).await, Err(Error::NotFound)));
            assert!(motion_page::details(platform, outsider, inside[1]).await.unwrap().blocks.is_empty());
            assert_eq!(motion_page::details(platform, outsider, open).await.unwrap().blocks.len(), 1);
        }
        for insider in [&sitting.members[0].0, &sitting.chair, &sitting.secretary] {
            assert_eq!(seen(insider).await, [(mixed, vec![inside[0], open]), (staff, vec![inside[1]])]);
            assert_eq!(motion_page::details(platform, insider, inside[1]).await.unwrap().blocks.len(), 1);
        }
    }
}
