//! Amendments from the draft to the version that has their words.

mod decided;
mod gone;
mod rewritten;

use super::*;
use server::amendments::entity::{amendment, version};
use server::amendments::list::{self, Filter, List};
use server::amendments::{around, decisions, make, merge, overview, read, service, versions};
use shared::amendments::fields::{AmendmentForm, AmendmentText};
use shared::amendments::{AmendmentState, ConflictKind, Decision, ParagraphId, Place, Slot};
use shared::ids::AmendmentId;

pub(super) fn text(kind: &str, paragraph: u32, words: &str) -> AmendmentText {
    AmendmentText::parse(&AmendmentForm {
        kind: kind.into(),
        paragraph: paragraph.to_string(),
        text: words.into(),
        reason: "It is clearer.".into(),
    })
    .unwrap()
}

async fn propose(lab: &Lab, sitting: &Sitting, who: usize, text: AmendmentText) -> AmendmentId {
    let (person, _) = &sitting.members[who];
    service::propose(&lab.platform, person, sitting.motion, None, text)
        .await
        .unwrap()
}

async fn adopt(lab: &Lab, sitting: &Sitting, id: AmendmentId) {
    decisions::record(&lab.platform, &sitting.chair, id, Decision::Adopt, None)
        .await
        .unwrap();
}

async fn state_of(lab: &Lab, id: AmendmentId) -> AmendmentState {
    row_of(lab, id).await.state
}

async fn row_of(lab: &Lab, id: AmendmentId) -> amendment::Model {
    amendment::Entity::find_by_id(id)
        .one(lab.platform.db.read())
        .await
        .unwrap()
        .unwrap()
}

async fn make_version(lab: &Lab, sitting: &Sitting) -> server::Result<u32> {
    let desk = merge::desk(&lab.platform, &sitting.chair, sitting.motion).await?;
    let seal = desk.next.as_ref().map(make::seal).unwrap_or_default();
    make::make_version(&lab.platform, &sitting.chair, sitting.motion, &seal).await
}

async fn list_of(lab: &Lab, viewer: &Viewer, motion: MotionId) -> List {
    list::list(&lab.platform, viewer, motion, Filter::default(), None)
        .await
        .unwrap()
}

fn numbers(list: &List) -> Vec<String> {
    list.lines
        .iter()
        .filter_map(|line| line.number)
        .map(|number| number.to_string())
        .collect()
}

const AT_TWO: Slot = Slot {
    of: None,
    place: Place::At(ParagraphId(2)),
};

both_databases! {
    async fn an_adopted_amendment_is_in_the_next_version_which_says_so(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let replaced = propose(&lab, &sitting, 0, text("replace", 2, "Until two in the night.")).await;
        let first = propose(&lab, &sitting, 1, text("insert", 0, "The council asks:")).await;
        let open = propose(&lab, &sitting, 1, text("replace", 1, "The town pays for buses.")).await;
        assert_eq!(numbers(&list_of(&lab, &Viewer::anonymous(), sitting.motion).await), ["A2", "A3", "A1"]);
        assert_eq!(conflict(make_version(&lab, &sitting).await), "amendments-none");
        adopt(&lab, &sitting, replaced).await;
        adopt(&lab, &sitting, first).await;
        let old = make::make_version(platform, &sitting.chair, sitting.motion, "what somebody else saw").await;
        assert_eq!(conflict(old), "amendments-changed");
        assert!(matches!(make::make_version(platform, &sitting.members[0].0, sitting.motion, "").await, Err(Error::Forbidden)));
        assert_eq!(make_version(&lab, &sitting).await.unwrap(), 2);

        let motion = motions::get(platform, sitting.motion).await.unwrap();
        assert_eq!(motion.text, "The council asks:\n\nThe town lets buses run.\n\nUntil two in the night.");
        let newest = versions::get(platform, sitting.motion, None).await.unwrap();
        let from = |at: usize| newest.text.paragraphs[at].from.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!([from(0), from(1), from(2)], [vec!["A2".to_owned()], vec![], vec!["A1".to_owned()]]);
        assert_eq!(newest.applied.len(), 2);
        let submitted = versions::get(platform, sitting.motion, Some(1)).await.unwrap();
        assert_eq!(submitted.text.text(), "The town lets buses run.\n\nUntil midnight.");
        assert!(matches!(versions::get(platform, sitting.motion, Some(3)).await, Err(Error::NotFound)));
        let compared = versions::compare(platform, sitting.motion, None, None).await.unwrap();
        assert_eq!((compared.from, compared.to), (1, 2));
        // What is still open moves with its paragraph.
        assert_eq!(row_of(&lab, open).await.place, 2);
        assert_eq!(row_of(&lab, replaced).await.applied_in, Some(2));
        let again = decisions::reopen(platform, &sitting.chair, replaced).await;
        assert_eq!(conflict(again), "amendment-in-version");
        let seen = overview::overview(platform, &Viewer::anonymous(), sitting.motion).await.unwrap();
        assert_eq!((seen.all, seen.text.number, seen.dates.len()), (3, 2, 2));
    }

    async fn members_propose_until_the_chair_closes_and_drafts_are_their_own(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (amina, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let stranger = lab.person("stranger").await;
        let new = || text("replace", 2, "Until one.");
        for nobody in [&stranger, &sitting.chair] {
            let refused = service::propose(platform, nobody, sitting.motion, None, new()).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
        let same = service::propose(platform, amina, sitting.motion, None, text("replace", 2, "Until midnight.")).await;
        assert!(matches!(same, Err(Error::Invalid(errors)) if errors.of("text") == [FieldCode::NoChange]));
        let nowhere = service::propose(platform, amina, sitting.motion, None, text("delete", 9, "")).await;
        assert!(matches!(nowhere, Err(Error::Invalid(errors)) if errors.of("paragraph") == [FieldCode::NotAChoice]));

        let draft = service::write(platform, amina, sitting.motion, None, new()).await.unwrap();
        assert!(matches!(read::get(platform, other, draft).await, Err(Error::NotFound)));
        assert!(matches!(service::submit(platform, other, draft).await, Err(Error::NotFound)));
        assert_eq!(list_of(&lab, amina, sitting.motion).await.drafts.len(), 1);
        assert!(list_of(&lab, other, sitting.motion).await.drafts.is_empty());
        service::edit(platform, amina, draft, text("replace", 2, "Until two.")).await.unwrap();
        service::submit(platform, amina, draft).await.unwrap();
        assert_eq!(conflict(service::remove(platform, amina, draft).await), "amendment-step");

        let sub = service::propose(platform, other, sitting.motion, Some(draft), text("replace", 1, "Until three.")).await.unwrap();
        let deeper = service::propose(platform, amina, sitting.motion, Some(sub), new()).await;
        assert_eq!(conflict(deeper), "amendment-depth");
        assert_eq!(numbers(&list_of(&lab, other, sitting.motion).await), ["A1", "A1.1"]);
        assert_eq!(conflict(service::edit(platform, amina, draft, new()).await), "amendment-fixed");
        assert!(matches!(service::withdraw(platform, other, draft).await, Err(Error::Forbidden)));

        assert_eq!(conflict(around::support(platform, amina, draft, true).await), "amendment-own");
        for _ in 0..2 {
            around::support(platform, other, draft, true).await.unwrap();
        }
        assert_eq!(read::get(platform, other, draft).await.unwrap().supporters, ["member1"]);
        around::support(platform, other, draft, false).await.unwrap();
        assert!(!read::get(platform, other, draft).await.unwrap().is_supported);

        around::take_amendments(platform, &sitting.secretary, sitting.motion, false).await.unwrap();
        let late = service::propose(platform, amina, sitting.motion, None, new()).await;
        assert_eq!(conflict(late), "amendments-closed");
        around::take_amendments(platform, &sitting.secretary, sitting.motion, true).await.unwrap();
        service::withdraw(platform, amina, draft).await.unwrap();
        assert_eq!(state_of(&lab, sub).await, AmendmentState::Obsolete);
        assert_eq!(conflict(decisions::reopen(platform, &sitting.chair, draft).await), "amendment-step");
    }

    async fn two_adopted_amendments_on_one_paragraph_are_merged_and_neither_is_lost(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let one = propose(&lab, &sitting, 0, text("replace", 2, "Every day until midnight.")).await;
        let other = propose(&lab, &sitting, 1, text("replace", 2, "Until midnight, for nothing.")).await;
        let clashes = |list: &List| list.lines.iter().map(|line| line.clash).collect::<Vec<_>>();
        let open = list_of(&lab, &Viewer::anonymous(), sitting.motion).await;
        assert_eq!(clashes(&open), [Some(ConflictKind::SameParagraph); 2]);
        assert_eq!(read::get(platform, &sitting.chair, one).await.unwrap().rivals.len(), 1);
        adopt(&lab, &sitting, one).await;
        adopt(&lab, &sitting, other).await;
        assert_eq!(conflict(make_version(&lab, &sitting).await), "amendments-conflict");
        assert!(matches!(merge::desk(platform, &sitting.members[0].0, sitting.motion).await, Err(Error::Forbidden)));
        let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
        assert_eq!((desk.met.len(), desk.met[0].variants.len(), desk.met[0].number), (1, 2, 2));
        assert!(desk.next.is_none() && desk.met[0].settled.is_none());

        let settle = |words: &str| merge::settle(platform, &sitting.chair, sitting.motion, AT_TWO, merge::Wording::Text(words.into()));
        assert!(matches!(settle("⟦A1: a ¦ A2: b⟧").await, Err(Error::Invalid(errors)) if errors.of("text") == [FieldCode::ChoiceOpen]));
        assert!(matches!(settle("").await, Err(Error::Invalid(_))));
        settle("Every day until midnight, for nothing.").await.unwrap();
        merge::unsettle(platform, &sitting.chair, sitting.motion, AT_TWO).await.unwrap();
        assert_eq!(conflict(make_version(&lab, &sitting).await), "amendments-conflict");
        merge::settle(platform, &sitting.chair, sitting.motion, AT_TWO, merge::Wording::Of(one)).await.unwrap();
        settle("Every day until midnight, for nothing.").await.unwrap();
        make_version(&lab, &sitting).await.unwrap();
        let newest = versions::get(platform, sitting.motion, None).await.unwrap();
        let merged = &newest.text.paragraphs[1];
        assert_eq!((merged.text.as_str(), merged.merged, merged.from.len()), ("Every day until midnight, for nothing.", true, 2));
    }

    async fn one_written_for_older_words_is_settled_with_the_words_of_today(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let early = propose(&lab, &sitting, 0, text("replace", 2, "Every day until midnight.")).await;
        let late = propose(&lab, &sitting, 1, text("replace", 2, "Until midnight, for nothing.")).await;
        adopt(&lab, &sitting, early).await;
        make_version(&lab, &sitting).await.unwrap();
        let seen = read::get(platform, &sitting.chair, late).await.unwrap();
        assert_eq!(seen.line.clash, Some(ConflictKind::Changed));
        adopt(&lab, &sitting, late).await;
        let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
        let met = &desk.met[0];
        assert_eq!((met.base.as_str(), met.variants.len(), met.variants[0].amendment), ("Until midnight.", 2, None));
        assert!(met.suggestion.starts_with("Every day ") && met.suggestion.contains("for nothing"), "{}", met.suggestion);
    }

    async fn what_would_change_a_paragraph_that_goes_has_nothing_to_change(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let gone = propose(&lab, &sitting, 0, text("delete", 1, "")).await;
        let falls = propose(&lab, &sitting, 1, text("replace", 1, "The town pays.")).await;
        let moves = propose(&lab, &sitting, 1, text("insert", 1, "Every day.")).await;
        let to_one_that_falls = service::propose(platform, &sitting.members[0].0, sitting.motion, Some(falls), text("replace", 1, "It pays.")).await.unwrap();
        adopt(&lab, &sitting, gone).await;
        let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
        assert_eq!(desk.falling.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [falls]);
        make_version(&lab, &sitting).await.unwrap();
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().text, "Until midnight.");
        let row = row_of(&lab, falls).await;
        assert_eq!((row.state, row.because_id), (AmendmentState::Obsolete, Some(gone)));
        assert_eq!(state_of(&lab, to_one_that_falls).await, AmendmentState::Obsolete);
        assert_eq!(conflict(decisions::reopen(platform, &sitting.chair, falls).await), "amendment-gone");
        let row = row_of(&lab, moves).await;
        assert_eq!((row.paragraph, row.place, row.state), (0, 0, AmendmentState::Submitted));
        adopt(&lab, &sitting, moves).await;
        make_version(&lab, &sitting).await.unwrap();
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().text, "Every day.\n\nUntil midnight.");
    }

    async fn the_list_goes_page_by_page_in_the_order_of_the_text(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let first = propose(&lab, &sitting, 0, text("replace", 2, "Until one.")).await;
        let model = row_of(&lab, first).await;
        let rows = (2..=95).map(|number| {
            let mut row: amendment::ActiveModel = model.clone().into();
            row.id = sea_orm::Set(platform.clock.new_id());
            row.number = sea_orm::Set(Some(number));
            row.paragraph = sea_orm::Set(number % 2 + 1);
            row.place = sea_orm::Set(number % 2 + 1);
            row
        });
        amendment::Entity::insert_many(rows).exec_without_returning(&platform.db.writer()).await.unwrap();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = list::list(platform, &sitting.chair, sitting.motion, Filter::default(), after).await.unwrap();
            assert!(page.lines.len() as u64 <= list::PAGE);
            seen.extend(page.lines.iter().map(|line| (line.row.place, line.row.number.unwrap())));
            match page.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        let mut sorted = seen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!((seen.len(), seen), (95, sorted));
        let queries = async |after| {
            let before = platform.db.queries();
            let page = list::list(platform, &sitting.chair, sitting.motion, Filter::default(), after).await.unwrap();
            (platform.db.queries() - before, page.next)
        };
        let (_, second) = queries(None).await;
        let (full, third) = queries(second).await;
        let (of_five, _) = queries(queries(third).await.1).await;
        assert_eq!(full, of_five, "the length of a page changes no number of statements");
        let filter = Filter { place: Some(1), state: Some(AmendmentState::Submitted) };
        let page = list::list(platform, &sitting.chair, sitting.motion, filter, None).await.unwrap();
        assert!(page.lines.iter().all(|line| line.row.place == 1));
        let kept = version::Entity::find().all(platform.db.read()).await.unwrap();
        assert_eq!(kept.len(), 1, "the text as submitted is kept with the first amendment");
    }
}
