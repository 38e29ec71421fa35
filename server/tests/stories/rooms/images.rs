//! Pictures in texts: who may add one, who sees it, how many there may be, and what becomes of one that is in no text.

use super::comments::Talk;
use super::kit::account;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use server::accounts::Viewer;
use server::config::Config;
use server::images::embed::embed;
use server::images::entity::{file, image as row};
use server::images::{read, service, unused};
use server::jobs;
use server::markdown::to_html;
use server::proposals::access;
use server::proposals::entity::submission;
use server::proposals::submissions;
use server::rooms::service as rooms;
use server::testing::drafts::make_draft;
use server::testing::{Kind, Lab};
use server::texts::Translator;
use server::{Error, Platform, both_databases};
use shared::fields::FieldCode;
use shared::ids::ImageId;
use shared::images::{ImageAddress, ImageDescription, MOST_IMAGES};
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use shared::time::Timestamp;
use std::io::Cursor;

/// A file that somebody may send, of this colour.
fn sent(colour: [u8; 3]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = DynamicImage::ImageRgb8(RgbImage::from_pixel(40, 20, Rgb(colour)));
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

async fn add(talk: &Talk, who: &Viewer) -> Result<ImageAddress, Error> {
    service::add(&talk.scene.platform, who, talk.scene.proposal, sent([200, 30, 30])).await
}

/// Puts pictures into the first section, instead of what stood there.
async fn write(talk: &Talk, images: &[ImageAddress]) {
    let shows = ImageDescription::parse("A bus").unwrap();
    let words: Vec<_> = images.iter().map(|image| image.markdown(&shows)).collect();
    let text = format!("Look\n\n{}\n", words.join("\n\n"));
    rooms::put(&talk.scene.platform, &talk.writer, talk.scene.documents[0], &text)
        .await
        .unwrap();
}

async fn sees(platform: &Platform, who: &Viewer, id: ImageId) -> Option<bool> {
    match service::sight(platform, who, id).await {
        Ok(seen) => {
            assert!(!service::file(platform, &seen).await.unwrap().bytes.is_empty());
            Some(seen.is_public)
        }
        Err(Error::NotFound) => None,
        Err(other) => panic!("{other}"),
    }
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
    async fn the_team_adds_a_picture_and_nobody_else_does(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let address = add(&talk, &talk.writer).await.unwrap();
        assert_eq!(address.size, Some((40, 20)));
        let stranger = lab.person("stranger").await;
        for (who, is_inside) in [(&talk.mentor, true), (&talk.organiser, true), (&stranger, false)] {
            let refused = add(&talk, who).await;
            assert!(matches!((&refused, is_inside), (Err(Error::Forbidden), true) | (Err(Error::NotFound), false)), "{refused:?}");
            assert!(service::require_write(&lab.platform, who, talk.scene.proposal).await.is_err());
        }
        assert!(matches!(add(&talk, &Viewer::anonymous()).await, Err(Error::LoggedOut)));
        // Nor to the draft of another team.
        let other = make_draft(&lab.platform).await;
        let foreign = service::add(&lab.platform, &talk.writer, other.proposal, sent([1, 2, 3])).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        // What is no picture is said at its field.
        let wrong = service::add(&lab.platform, &talk.writer, talk.scene.proposal, b"<svg onload=alert(1)>".to_vec()).await;
        assert!(matches!(&wrong, Err(Error::Invalid(errors)) if errors.of("picture") == [FieldCode::NotAPicture]), "{wrong:?}");
        assert_eq!(row::Entity::find().count(lab.platform.db.read()).await.unwrap(), 1);
    }

    async fn a_page_that_stands_alone_has_the_pictures_of_its_own_proposal_for_its_readers(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        let own = add(&talk, &talk.writer).await.unwrap();
        // The same file in another proposal, whose picture somebody names here.
        let found = row::Entity::find_by_id(own.id).one(platform.db.read()).await.unwrap().unwrap();
        let mut copy = found.into_active_model().reset_all();
        copy.id = Set(platform.clock.new_id());
        copy.proposal_id = Set(make_draft(platform).await.proposal);
        let foreign = copy.insert(&platform.db.writer()).await.unwrap().address();
        let shows = ImageDescription::parse("A bus").unwrap();
        let html = to_html(&format!("{}\n\n{}", own.markdown(&shows), foreign.markdown(&shows)));
        let now = platform.clock.now();
        for (who, reads) in [(&talk.writer, true), (&talk.mentor, true), (&lab.person("stranger").await, false)] {
            let access = access::load(platform.db.read(), who, scene.proposal, now).await.unwrap();
            let page = embed(platform, who, &access, &html).await.unwrap();
            assert_eq!(page.contains("src=\"data:image/"), reads, "{page}");
            assert_eq!(page.contains(&own.path()), !reads, "{page}");
            assert!(page.contains(&foreign.path()), "{page}");
        }
    }

    async fn a_picture_is_seen_by_whoever_reads_its_text_and_nobody_else(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        let used = add(&talk, &talk.writer).await.unwrap();
        let unused = service::add(platform, &talk.writer, scene.proposal, sent([9, 9, 9])).await.unwrap();
        write(&talk, &[used]).await;
        rooms::save_form(platform, &talk.writer, scene.documents[1], 0, "Build more.").await.unwrap();
        let (stranger, nobody) = (lab.person("stranger").await, Viewer::anonymous());
        let inside = [&talk.writer, &talk.mentor, &talk.organiser];
        for who in inside {
            assert_eq!(sees(platform, who, used.id).await, Some(false));
            assert_eq!(sees(platform, who, unused.id).await, Some(false));
        }
        for state in [ProposalState::Draft, ProposalState::UnderReview, ProposalState::NotSelected] {
            scene.state(state).await;
            for who in [&stranger, &nobody] {
                assert_eq!(sees(platform, who, used.id).await, None, "{state}");
            }
        }
        scene.state(ProposalState::Draft).await;
        submissions::submit(platform, &talk.writer, scene.proposal).await.unwrap();
        for who in [&stranger, &nobody] {
            assert_eq!(sees(platform, who, used.id).await, None, "sent is not published");
        }
        scene.state(ProposalState::Selected).await;
        for who in [&talk.writer, &talk.mentor, &stranger, &nobody] {
            assert_eq!(sees(platform, who, used.id).await, Some(true), "what everybody reads, everybody sees");
        }
        // What the text that was sent does not hold stays the team's own.
        for who in [&stranger, &nobody] {
            assert_eq!(sees(platform, who, unused.id).await, None);
        }
        assert_eq!(sees(platform, &talk.writer, unused.id).await, Some(false));
        assert_eq!(sees(platform, &talk.writer, ImageId(uuid::Uuid::nil())).await, None);
        // A text that was taken back is a draft again.
        let kept = submission::Entity::find().one(platform.db.read()).await.unwrap().unwrap();
        let mut kept = kept.into_active_model();
        kept.withdrawn_at = Set(Some(platform.clock.now()));
        kept.update(&platform.db.writer()).await.unwrap();
        assert_eq!(sees(platform, &nobody, used.id).await, None);
        // Whoever leaves the team sees its pictures no more.
        scene.state(ProposalState::Draft).await;
        scene.take(&talk.writer).await;
        let former = lab.viewer(account(&talk.writer)).await;
        assert_eq!(sees(platform, &former, used.id).await, None);
    }

    async fn a_juror_of_another_text_does_not_see_it(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let used = add(&talk, &talk.writer).await.unwrap();
        write(&talk, &[used]).await;
        rooms::save_form(&lab.platform, &talk.writer, talk.scene.documents[1], 0, "Build more.").await.unwrap();
        let access = server::proposals::access::load(lab.platform.db.read(), &talk.writer, talk.scene.proposal, lab.platform.clock.now()).await.unwrap();
        let juror = lab.person_with("juror", Role::Juror, Scope::Process(access.proposal.process_id)).await;
        submissions::submit(&lab.platform, &talk.writer, talk.scene.proposal).await.unwrap();
        assert_eq!(sees(&lab.platform, &juror, used.id).await, None, "a juror without this text to review");
    }

    async fn a_closed_text_takes_no_picture(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        for state in [ProposalState::Submitted, ProposalState::Selected] {
            talk.scene.state(state).await;
            assert_eq!(conflict(add(&talk, &talk.writer).await), "frozen");
            assert_eq!(conflict(service::require_write(&lab.platform, &talk.writer, talk.scene.proposal).await), "frozen");
        }
        talk.scene.state(ProposalState::Draft).await;
        add(&talk, &talk.writer).await.unwrap();
        lab.platform.clock.advance(2 * Timestamp::DAY);
        assert_eq!(conflict(add(&talk, &talk.writer).await), "frozen", "the phase counts as well as the state");
    }

    async fn a_proposal_has_forty_pictures_and_the_same_file_is_kept_once(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let db = lab.platform.db.read();
        add(&talk, &talk.writer).await.unwrap();
        let first = row::Entity::find().one(db).await.unwrap().unwrap();
        for _ in 1..MOST_IMAGES {
            let mut copy = first.clone().into_active_model();
            copy.id = Set(lab.platform.clock.new_id());
            copy.insert(&lab.platform.db.writer()).await.unwrap();
        }
        assert_eq!(conflict(add(&talk, &talk.writer).await), "images-full");
        row::Entity::delete_by_id(first.id).exec(&lab.platform.db.writer()).await.unwrap();
        let again = add(&talk, &talk.writer).await.unwrap();
        assert_ne!(again.id, first.id);
        assert_eq!(file::Entity::find().count(db).await.unwrap(), 1);
    }

    async fn a_picture_in_no_text_goes_after_thirty_days_and_one_that_can_come_back_stays(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let platform = &lab.platform;
        let [stays, came, forgotten] = [add(&talk, &talk.writer).await.unwrap(), add(&talk, &talk.writer).await.unwrap(), add(&talk, &talk.writer).await.unwrap()];
        let alone = service::add(platform, &talk.writer, talk.scene.proposal, sent([5, 6, 7])).await.unwrap();
        write(&talk, &[stays, came]).await;
        write(&talk, &[stays]).await;
        let there = async || {
            let mut ids = Vec::new();
            for image in [stays, came, forgotten, alone] {
                ids.push(sees(platform, &talk.writer, image.id).await.is_some());
            }
            (ids, file::Entity::find().count(platform.db.read()).await.unwrap())
        };
        platform.clock.advance(29 * Timestamp::DAY);
        jobs::tidy(platform).await.unwrap();
        assert_eq!(there().await, (vec![true; 4], 2));
        platform.clock.advance(2 * Timestamp::DAY);
        jobs::tidy(platform).await.unwrap();
        assert_eq!(there().await, (vec![true, true, false, false], 1), "the history can bring back what was in a text");
        // What was found is not looked for again, and what is looked at twice is the same.
        let queries = platform.db.queries();
        unused::tidy(platform).await.unwrap();
        assert_eq!(platform.db.queries() - queries, 1);
    }

    async fn a_picture_is_taken_away_by_its_team_while_it_writes_and_by_the_organisers_at_any_time(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let (platform, proposal) = (&lab.platform, talk.scene.proposal);
        let [used, first, last] = [add(&talk, &talk.writer).await.unwrap(), add(&talk, &talk.writer).await.unwrap(), add(&talk, &talk.writer).await.unwrap()];
        write(&talk, &[used]).await;
        let stranger = lab.person("stranger").await;
        for (who, listed) in [(&talk.writer, Some(true)), (&talk.mentor, Some(false)), (&talk.organiser, Some(true)), (&stranger, None)] {
            let list = read::list(platform, who, proposal).await;
            assert_eq!(list.as_ref().ok().map(|list| list.may_remove), listed);
            if let Ok(list) = list {
                let sections: Vec<_> = list.images.iter().map(|image| (image.author.as_str(), image.sections.len())).collect();
                assert_eq!(sections, [("amina", 1), ("amina", 0), ("amina", 0)]);
            }
        }
        let remove = async |who: &Viewer, id| service::remove(platform, who, proposal, id).await;
        assert!(matches!(remove(&talk.mentor, first.id).await, Err(Error::Forbidden)));
        assert!(matches!(remove(&stranger, first.id).await, Err(Error::NotFound)));
        assert!(matches!(remove(&Viewer::anonymous(), first.id).await, Err(Error::LoggedOut)));
        let other = make_draft(platform).await;
        assert!(matches!(service::remove(platform, &talk.writer, other.proposal, first.id).await, Err(Error::NotFound)));
        remove(&talk.writer, first.id).await.unwrap();
        assert!(matches!(remove(&talk.writer, first.id).await, Err(Error::NotFound)));
        talk.scene.state(ProposalState::Selected).await;
        assert_eq!(conflict(remove(&talk.writer, used.id).await), "frozen");
        remove(&talk.organiser, used.id).await.unwrap();
        assert_eq!(sees(platform, &talk.writer, used.id).await, None);
        assert!(talk.scene.text().await.contains("![A bus]"), "its words stay");
        assert_eq!(file::Entity::find().count(platform.db.read()).await.unwrap(), 1, "another picture is of the same file");
        remove(&talk.organiser, last.id).await.unwrap();
        assert_eq!(file::Entity::find().count(platform.db.read()).await.unwrap(), 0);
        let log = server::audit::entity::Entity::find().filter(server::audit::entity::Column::Action.eq("image.remove"));
        assert_eq!(log.count(platform.db.read()).await.unwrap(), 3);
    }

    async fn the_export_names_ones_pictures_and_an_erasure_leaves_them_to_the_text(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let image = add(&talk, &talk.writer).await.unwrap();
        let own = server::accounts::personal::export(&lab.platform, &talk.writer).await.unwrap();
        assert_eq!(own["tables"]["image"][0]["id"], image.id.to_string());
        let other = server::accounts::personal::export(&lab.platform, &talk.mentor).await.unwrap();
        assert_eq!(other["tables"]["image"].as_array().unwrap().len(), 0);
        server::accounts::personal::delete_marked(&lab.platform.db.writer(), account(&talk.writer)).await.unwrap();
        assert_eq!(sees(&lab.platform, &talk.mentor, image.id).await, Some(false));
    }
}

#[tokio::test]
async fn nobody_floods_a_room_with_pictures() {
    let adjust = |config: &mut Config| config.limits.images_per_minute = 2;
    let lab = Lab::start(Kind::Sqlite, Translator::keys(), adjust).await.unwrap();
    let talk = Talk::begin(&lab, "one").await;
    let begin = async || service::require_write(&lab.platform, &talk.writer, talk.scene.proposal).await;
    let first = [begin().await.unwrap(), begin().await.unwrap()];
    assert!(matches!(begin().await, Err(Error::TooMany(1..=31))));
    drop(first);
    lab.platform.clock.advance(30 * Timestamp::SECOND);
    begin().await.unwrap();
    // The state may change while somebody sends: it is looked at again when the picture is kept.
    lab.platform.clock.advance(Timestamp::MINUTE);
    let pass = begin().await.unwrap();
    talk.scene.state(ProposalState::Submitted).await;
    assert_eq!(conflict(add(&talk, &talk.writer).await), "frozen");
    drop(pass);
    lab.end().await;
}
