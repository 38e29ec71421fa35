//! Stories of editions: made, dated, held by hand, and who may do so.

use crate::town::{PHASE, Town, challenge_text, id_of, plan, process_text, section};
use server::processes::{edition, help, holds, people, service};
use server::{Error, both_databases, challenges, teams};
use shared::fields::FieldCode;
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::processes::{Act, Hold, PhaseKind};
use shared::time::Timestamp;

both_databases! {
    async fn an_organiser_makes_an_edition_and_others_do_not(lab: Lab) {
        let amina = lab.person("amina").await;
        let admin = lab.person_with("root-a", Role::Admin, Scope::Platform).await;
        let refused = service::create(&lab.platform, &amina, &process_text("My edition"), Language::English).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let id = service::create(&lab.platform, &admin, &process_text("Edition 2026"), Language::English).await.unwrap();
        let again = service::create(&lab.platform, &admin, &process_text("Edition 2026"), Language::English).await;
        assert!(matches!(again, Err(Error::Invalid(errors)) if errors.of("slug") == [FieldCode::Taken]));
        let stranger = lab.person_with("omar", Role::Organiser, Scope::Process(shared::ids::ProcessId(uuid::Uuid::nil()))).await;
        let refused = service::set_phases(&lab.platform, &stranger, id, &plan()).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let admin = lab.viewer(admin.account_id().unwrap()).await;
        service::set_phases(&lab.platform, &admin, id, &plan()).await.unwrap();
        let found = service::find(&lab.platform, "edition-2026").await.unwrap();
        assert_eq!(found.standing(lab.platform.clock.now()).phase, Some(PhaseKind::Registration));
        assert!(matches!(service::find(&lab.platform, "edition-2027").await, Err(Error::NotFound)));
    }

    async fn a_phase_turns_by_date_and_by_hand_and_back(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, process) = (town.platform(), town.process);
        let phase = async || edition::load(platform.db.read(), process).await.unwrap().standing(platform.clock.now()).phase;
        assert_eq!(phase().await, Some(PhaseKind::Registration));
        platform.clock.advance(PHASE);
        assert_eq!(phase().await, Some(PhaseKind::Drafting));

        let hold = |phase: &str| Hold::parse(phase, "", "The storm took the network", platform.clock.now()).unwrap();
        let first = holds::hold(platform, &town.organiser, process, &hold("registration")).await.unwrap();
        assert_eq!(phase().await, Some(PhaseKind::Registration));
        platform.clock.advance(Timestamp::MINUTE);
        let pause = holds::hold(platform, &town.organiser, process, &hold("pause")).await.unwrap();
        assert_eq!(phase().await, None);

        // What came before the last act counts again.
        assert!(matches!(holds::undo(platform, &town.organiser, process, first).await, Err(Error::Conflict("phase-changed-since"))));
        platform.clock.advance(Timestamp::MINUTE);
        holds::undo(platform, &town.organiser, process, pause).await.unwrap();
        assert_eq!(phase().await, Some(PhaseKind::Registration));

        let lifted = holds::lift(platform, &town.organiser, process).await.unwrap();
        assert_eq!((lifted, phase().await), (first, Some(PhaseKind::Drafting)));
        assert!(matches!(holds::lift(platform, &town.organiser, process).await, Err(Error::NotFound)));
        let amina = town.lab.person("amina").await;
        assert!(matches!(holds::hold(platform, &amina, process, &hold("assembly")).await, Err(Error::Forbidden)));
        assert_eq!(phase().await, Some(PhaseKind::Drafting));
    }

    async fn a_lifted_hold_is_held_again_by_undo(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, process) = (town.platform(), town.process);
        let hold = Hold::parse("jury", "", "The jury meets early", platform.clock.now()).unwrap();
        let id = holds::hold(platform, &town.organiser, process, &hold).await.unwrap();
        holds::lift(platform, &town.organiser, process).await.unwrap();
        holds::undo(platform, &town.organiser, process, id).await.unwrap();
        let standing = edition::load(platform.db.read(), process).await.unwrap().standing(platform.clock.now());
        assert!(standing.by_hand && standing.opens(Act::Review));
        assert_eq!(holds::list(platform, &town.organiser, process).await.unwrap().len(), 1);
    }

    async fn people_are_named_by_pseudonym_and_the_last_organiser_stays(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, process) = (town.platform(), town.process);
        let jury = town.lab.person("jorge").await;
        let named = people::name(platform, &town.organiser, process, Role::Juror, "Jorge").await.unwrap();
        assert_eq!(named, id_of(&jury));
        for nobody in ["nobody", "jorge@example.org"] {
            let refused = people::name(platform, &town.organiser, process, Role::Juror, nobody).await;
            assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("name") == [FieldCode::NoSuchPerson]), "{nobody}");
        }
        // Only the two roles of a process are given here.
        assert!(matches!(people::name(platform, &town.organiser, process, Role::Admin, "jorge").await, Err(Error::Invalid(_))));
        assert!(matches!(people::name(platform, &jury, process, Role::Juror, "jorge").await, Err(Error::Forbidden)));
        let refused = people::dismiss(platform, &town.organiser, process, Role::Organiser, id_of(&town.organiser)).await;
        assert!(matches!(refused, Err(Error::Conflict("last-organiser"))));
        people::dismiss(platform, &town.organiser, process, Role::Juror, named).await.unwrap();
        assert!(people::list(platform, &town.organiser, process, Role::Juror).await.unwrap().is_empty());
    }

    async fn a_juror_is_in_no_team(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        town.team(&amina, "Bridge").await;
        let refused = people::name(platform, &town.organiser, town.process, Role::Juror, "amina").await;
        assert!(matches!(refused, Err(Error::Conflict("juror-in-team"))));
        let jorge = town.lab.person_with("jorge", Role::Juror, Scope::Process(town.process)).await;
        let refused = teams::service::create(platform, &jorge, town.process, &crate::town::team_text("Jury", "en", "")).await;
        assert!(matches!(refused, Err(Error::Conflict("has-a-role"))));
    }

    async fn sections_are_changed_and_stay_once_a_proposal_answers(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, process, challenge) = (town.platform(), town.process, town.challenge);
        let text = challenge_text("Language and territory");
        let there = challenges::service::sections(platform.db.read(), challenge).await.unwrap();
        let other = challenges::service::create(platform, &town.organiser, process, &challenge_text("Housing for all"), Language::English, &[section("Problem", true)]).await.unwrap();
        let foreign = challenges::service::sections(platform.db.read(), other).await.unwrap()[0].id;
        let update = async |wanted: &[(Option<shared::ids::SectionId>, shared::challenges::SectionTemplate)]| {
            challenges::service::update(platform, &town.organiser, process, challenge, &text, Language::English, wanted).await
        };
        // A2: another challenge's section is not found, and nothing changes.
        assert!(matches!(update(&[(Some(foreign), section("Taken", true))]).await, Err(Error::NotFound)));
        let wanted = [(Some(there[1].id), section("Money", false)), (None, section("Summary", true)), (Some(there[0].id), section("Problem", true))];
        update(&wanted).await.unwrap();
        let titles: Vec<_> = challenges::service::sections(platform.db.read(), challenge).await.unwrap().into_iter().map(|s| s.title).collect();
        assert_eq!(titles, ["Money", "Summary", "Problem"]);
        update(&wanted[1..]).await.unwrap();
        assert_eq!(challenges::service::sections(platform.db.read(), challenge).await.unwrap().len(), 2);
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        town.proposal(&amina, team).await;
        let now = challenges::service::sections(platform.db.read(), challenge).await.unwrap();
        let all: Vec<_> = now.iter().map(|s| (Some(s.id), s.template())).collect();
        assert!(matches!(update(&all[..1]).await, Err(Error::Conflict("challenge-in-use"))));
        assert!(matches!(update(&[]).await, Err(Error::Conflict("challenge-in-use"))));
        update(&all).await.unwrap();
    }

    async fn an_organiser_sees_where_help_is_needed(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let team = town.team(&amina, "Bridge").await;
        let kinds = async || -> Vec<&'static str> {
            help::find(platform, &town.organiser, town.process).await.unwrap().iter().map(|need| need.kind.as_str()).collect()
        };
        assert_eq!(kinds().await, ["no-mentor", "alone"]);
        town.lab.person("mirela").await;
        teams::mentors::name(platform, &town.organiser, team, "mirela").await.unwrap();
        assert_eq!(kinds().await, ["alone"]);
        town.next_phase();
        assert_eq!(kinds().await, ["alone", "no-proposal"]);
        town.proposal(&amina, team).await;
        assert_eq!(kinds().await, ["alone", "unsent"]);
        assert!(matches!(help::find(platform, &amina, town.process).await, Err(Error::Forbidden)));
    }
}
