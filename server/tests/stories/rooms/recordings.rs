//! Voice notes: who may say something, who hears it, what is typed of it, and when it is gone.

use super::comments::Talk;
use super::kit::account;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, PaginatorTrait, Set};
use server::accounts::{Viewer, personal};
use server::recordings::entity::{recording, sound};
use server::recordings::{read, service};
use server::rooms::append;
use server::testing::drafts::make_draft;
use server::{Error, both_databases, jobs};
use shared::fields::FieldCode;
use shared::ids::RecordingId;
use shared::languages::Language;
use shared::proposals::ProposalState;
use shared::recordings::{MOST_RECORDINGS, SoundKind, Transcript};
use shared::time::Timestamp;

/// A tenth of a second of silence, as a recorder of a phone writes it, with a title that nobody should keep.
fn said() -> Vec<u8> {
    let samples = vec![0; 1_600];
    let chunk = |name: &[u8], body: &[u8]| [name, &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let form = [1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x80, 0x3e, 0, 0, 2, 0, 16, 0];
    let parts = [
        chunk(b"LIST", b"INFOAminas phone"),
        chunk(b"fmt ", &form),
        chunk(b"data", &samples),
    ]
    .concat();
    chunk(b"RIFF", &[b"WAVE", &parts[..]].concat())
}

async fn add(talk: &Talk, who: &Viewer) -> Result<RecordingId, Error> {
    service::add(&talk.scene.platform, who, talk.scene.proposal, Language::French, said()).await
}

async fn hears(talk: &Talk, who: &Viewer, id: RecordingId) -> bool {
    match service::file(&talk.scene.platform, who, id).await {
        Ok((row, sound)) => {
            assert_eq!(
                (row.kind, usize::try_from(row.size).unwrap()),
                (SoundKind::Wav, sound.len())
            );
            assert!(
                !sound.windows(5).any(|part| part == b"Amina"),
                "what the file said beside the sound is kept"
            );
            true
        }
        Err(Error::NotFound) => false,
        Err(other) => panic!("{other}"),
    }
}

fn words(text: &str) -> Transcript {
    Transcript::parse(text).unwrap()
}

#[track_caller]
fn conflict<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Conflict(code)) => code,
        Err(other) => panic!("{other}"),
        Ok(_) => "done",
    }
}

both_databases! {
    async fn the_team_says_something_and_its_mentor_hears_it_and_nobody_else(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let note = add(&talk, &talk.writer).await.unwrap();
        let (stranger, nobody) = (lab.person("stranger").await, Viewer::anonymous());
        for who in [&talk.writer, &talk.mentor, &talk.organiser] {
            let list = read::list(platform, who, proposal).await.unwrap();
            assert_eq!(list.recordings[0].speaker, "amina");
            assert!(hears(&talk, who, note).await);
        }
        for who in [&talk.mentor, &talk.organiser] {
            assert!(matches!(add(&talk, who).await, Err(Error::Forbidden)));
            assert!(service::require_add(platform, who, proposal).await.is_err());
            let typed = service::transcribe(platform, who, proposal, note, 0, &words("no")).await;
            assert!(matches!(typed, Err(Error::Forbidden)), "{typed:?}");
        }
        assert!(matches!(add(&talk, &stranger).await, Err(Error::NotFound)));
        assert!(matches!(add(&talk, &nobody).await, Err(Error::LoggedOut)));
        let foreign = make_draft(platform).await;
        let other = service::add(platform, &talk.writer, foreign.proposal, Language::French, said()).await;
        assert!(matches!(other, Err(Error::NotFound)), "{other:?}");
        let typed = service::transcribe(platform, &talk.writer, foreign.proposal, note, 0, &words("x")).await;
        assert!(matches!(typed, Err(Error::NotFound)), "{typed:?}");
        let wrong = service::add(platform, &talk.writer, proposal, Language::French, b"<svg onload=alert(1)>".to_vec()).await;
        assert!(matches!(&wrong, Err(Error::Invalid(errors)) if errors.of(service::FILE) == [FieldCode::NotASound]), "{wrong:?}");
        // Not even when everybody may read the text.
        for state in [ProposalState::Draft, ProposalState::UnderReview, ProposalState::Selected] {
            talk.scene.state(state).await;
            for who in [&stranger, &nobody] {
                assert!(!hears(&talk, who, note).await, "{state}");
                assert!(read::list(platform, who, proposal).await.is_err(), "{state}");
            }
        }
        assert!(hears(&talk, &talk.mentor, note).await);
        talk.scene.state(ProposalState::Draft).await;
        talk.scene.take(&talk.writer).await;
        let former = lab.viewer(account(&talk.writer)).await;
        assert!(!hears(&talk, &former, note).await);
    }

    async fn what_others_have_typed_is_not_overwritten_unseen(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let note = add(&talk, &talk.writer).await.unwrap();
        let basil = lab.person("basil").await;
        talk.scene.give(&basil, "write").await;
        let basil = lab.viewer(account(&basil)).await;
        let typed = async |who: &Viewer, version, text: &str| service::transcribe(platform, who, proposal, note, version, &words(text)).await;
        typed(&basil, 0, "We wait.").await.unwrap();
        let late = typed(&talk.writer, 0, "We waited.").await;
        assert!(matches!(&late, Err(Error::Invalid(errors)) if errors.of("transcript") == [FieldCode::ChangedMeanwhile]), "{late:?}");
        typed(&talk.writer, 1, "We wait for years.").await.unwrap();
        let list = read::list(platform, &talk.mentor, proposal).await.unwrap();
        let view = &list.recordings[0];
        assert_eq!(view.row.transcript.as_ref().unwrap().as_str(), "We wait for years.");
        assert_eq!((view.typist.as_deref(), view.row.version, list.may_write), (Some("amina"), 2, false));
    }

    async fn what_was_typed_comes_to_the_end_of_a_text_whatever_others_write(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let [first, second, ..] = talk.scene.documents[..] else { panic!("two sections") };
        append::block(platform, &talk.writer, proposal, first, "We wait.").await.unwrap();
        append::block(platform, &talk.writer, proposal, second, "Every year.").await.unwrap();
        assert_eq!(talk.scene.text().await, "one\n\nWe wait.\n");
        let foreign = make_draft(platform).await;
        let wrong = append::block(platform, &talk.writer, foreign.proposal, first, "x").await;
        assert!(matches!(wrong, Err(Error::NotFound)), "{wrong:?}");
        let refused = append::block(platform, &talk.mentor, proposal, first, "x").await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        let long = append::block(platform, &talk.writer, proposal, first, &"x".repeat(200_000)).await;
        assert!(matches!(long, Err(Error::Invalid(_))), "{long:?}");
        talk.scene.state(ProposalState::Submitted).await;
        assert_eq!(conflict(append::block(platform, &talk.writer, proposal, first, "x").await), "frozen");
    }

    async fn a_voice_can_be_taken_back_at_any_time_by_whose_it_is(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let basil = lab.person("basil").await;
        talk.scene.give(&basil, "write").await;
        let basil = lab.viewer(account(&basil)).await;
        let [own, other] = [add(&talk, &talk.writer).await.unwrap(), add(&talk, &basil).await.unwrap()];
        talk.scene.state(ProposalState::Selected).await;
        assert_eq!(conflict(add(&talk, &talk.writer).await), "frozen");
        assert_eq!(conflict(service::transcribe(platform, &talk.writer, proposal, own, 0, &words("x")).await), "frozen");
        let remove = async |who: &Viewer, id| service::remove(platform, who, proposal, id).await;
        for who in [&talk.mentor, &talk.writer] {
            assert!(matches!(remove(who, other).await, Err(Error::Forbidden)));
        }
        remove(&talk.writer, own).await.unwrap();
        assert!(matches!(remove(&talk.writer, own).await, Err(Error::NotFound)));
        remove(&talk.organiser, other).await.unwrap();
        assert_eq!(sound::Entity::find().count(platform.db.read()).await.unwrap(), 0, "the sound goes along");
    }

    async fn a_proposal_has_twenty_voice_notes_for_ninety_days(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, db) = (&lab.platform, lab.platform.db.read());
        let first = add(&talk, &talk.writer).await.unwrap();
        let row = recording::Entity::find_by_id(first).one(db).await.unwrap().unwrap();
        for _ in 1..MOST_RECORDINGS {
            let mut copy = row.clone().into_active_model();
            copy.id = Set(platform.clock.new_id());
            copy.insert(&platform.db.writer()).await.unwrap();
        }
        assert_eq!(conflict(add(&talk, &talk.writer).await), "recordings-full");
        let queries = platform.db.queries();
        assert_eq!(read::list(platform, &talk.writer, talk.scene.proposal).await.unwrap().recordings.len(), MOST_RECORDINGS);
        let of_twenty = platform.db.queries() - queries;
        platform.clock.advance(89 * Timestamp::DAY);
        jobs::tidy(platform).await.unwrap();
        assert!(hears(&talk, &talk.writer, first).await);
        platform.clock.advance(2 * Timestamp::DAY);
        jobs::tidy(platform).await.unwrap();
        assert!(!hears(&talk, &talk.writer, first).await);
        assert_eq!(sound::Entity::find().count(db).await.unwrap(), 0);
        let queries = platform.db.queries();
        read::list(platform, &talk.writer, talk.scene.proposal).await.unwrap();
        assert!(of_twenty <= platform.db.queries() - queries + 1, "twenty cost as much as none, but for the names");
    }

    async fn an_erased_account_takes_its_voice_along_and_leaves_what_it_typed(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let basil = lab.person("basil").await;
        talk.scene.give(&basil, "write").await;
        let basil = lab.viewer(account(&basil)).await;
        let [gone, stays] = [add(&talk, &talk.writer).await.unwrap(), add(&talk, &basil).await.unwrap()];
        service::transcribe(platform, &talk.writer, proposal, stays, 0, &words("We wait.")).await.unwrap();
        let own = personal::export(platform, &talk.writer).await.unwrap();
        assert_eq!(own["tables"]["recording"][0]["id"], gone.to_string());
        assert_eq!(own["tables"]["recording"].as_array().unwrap().len(), 1);
        personal::delete_marked(&platform.db.writer(), account(&talk.writer)).await.unwrap();
        assert!(!hears(&talk, &talk.mentor, gone).await);
        assert!(hears(&talk, &talk.mentor, stays).await);
        let left = read::list(platform, &talk.mentor, proposal).await.unwrap().recordings;
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].row.transcript.as_ref().unwrap().as_str(), "We wait.");
    }
}
