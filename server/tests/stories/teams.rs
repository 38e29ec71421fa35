//! Stories of teams: join, leave, hand over, find.

use crate::town::{Town, id_of, team_text};
use sea_orm::{EntityTrait, Set};
use server::teams::entity::{join_request, team};
use server::teams::search::{self, Search};
use server::teams::{members, mentors, read, requests, service};
use server::{Error, both_databases, work};
use shared::fields::FieldCode;
use shared::ids::TeamId;
use shared::languages::Languages;
use shared::teams::{JoinCode, Leaving, MembershipRole, Tags};
use shared::time::Timestamp;

both_databases! {
    async fn a_team_is_joined_by_code_until_it_is_full(lab: Lab) {
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let code = town.code(team).await;
        for name in ["bilal", "chloe"] {
            let person = town.lab.person(name).await;
            assert_eq!(service::join_by_code(town.platform(), &person, &code).await.unwrap(), team);
            let again = service::join_by_code(town.platform(), &person, &code).await;
            assert!(matches!(again, Err(Error::Conflict("team-already-member"))));
        }
        let dana = town.lab.person("dana").await;
        assert!(matches!(service::join_by_code(town.platform(), &dana, &code).await, Err(Error::Conflict("team-full"))));
        let wrong = service::join_by_code(town.platform(), &dana, &JoinCode::parse("AAAA-AAAA").unwrap()).await;
        assert!(matches!(wrong, Err(Error::Invalid(errors)) if errors.of("code") == [FieldCode::WrongCode]));
        service::renew_code(town.platform(), &amina, team).await.unwrap();
        assert!(matches!(service::join_by_code(town.platform(), &dana, &code).await, Err(Error::Invalid(_))));
        let view = read::load(town.platform(), &amina, team).await.unwrap();
        assert_eq!((view.members.len(), view.team.members), (3, 3));
    }

    async fn a_person_is_in_one_team_of_a_process(lab: Lab) {
        let town = Town::build(lab).await;
        let (amina, bilal) = (town.lab.person("amina").await, town.lab.person("bilal").await);
        let bridge = town.team(&amina, "Bridge").await;
        town.team(&bilal, "River").await;
        let second = service::create(town.platform(), &amina, town.process, &team_text("Third", "en", "")).await;
        assert!(matches!(second, Err(Error::Conflict("in-another-team"))));
        let code = town.code(bridge).await;
        assert!(matches!(service::join_by_code(town.platform(), &bilal, &code).await, Err(Error::Conflict("in-another-team"))));
        let taken = service::create(town.platform(), &town.lab.person("dana").await, town.process, &team_text("BRIDGE", "en", "")).await;
        assert!(matches!(taken, Err(Error::Invalid(errors)) if errors.of("name") == [FieldCode::Taken]));
    }

    async fn two_who_join_the_last_place_at_once_do_not_both_get_it(lab: Lab) {
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        town.join(&town.lab.person("bilal").await, team).await;
        let code = town.code(team).await;
        let (one, two) = (town.lab.person("chloe").await, town.lab.person("dana").await);
        let (one, two) = tokio::join!(
            service::join_by_code(town.platform(), &one, &code),
            service::join_by_code(town.platform(), &two, &code),
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        assert_eq!(members::of_team(town.platform().db.read(), team).await.unwrap().len(), 3);
    }

    async fn a_lead_accepts_and_declines_and_nobody_else_does(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (amina, bilal, chloe) = (town.lab.person("amina").await, town.lab.person("bilal").await, town.lab.person("chloe").await);
        let team = town.team(&amina, "Bridge").await;
        let other = town.team(&town.lab.person("dana").await, "River").await;
        let request = requests::ask(platform, &bilal, team, "I know the town hall.").await.unwrap();
        let elsewhere = requests::ask(platform, &bilal, other, "").await.unwrap();
        assert!(matches!(requests::ask(platform, &bilal, team, "").await, Err(Error::Conflict("already-asked"))));
        let waiting = work::waiting(platform, &amina).await.unwrap();
        assert_eq!(waiting.iter().map(|one| one.key).collect::<Vec<_>>(), ["join-request"]);

        assert!(matches!(requests::decide(platform, &bilal, team, request, true).await, Err(Error::Forbidden)));
        // A2: a lead decides over wishes to join her own team only.
        assert!(matches!(requests::decide(platform, &amina, team, elsewhere, true).await, Err(Error::NotFound)));
        requests::decide(platform, &amina, team, request, true).await.unwrap();
        assert!(matches!(requests::decide(platform, &amina, team, request, false).await, Err(Error::Conflict("request-decided"))));
        assert_eq!(members::team_of(platform.db.read(), town.process, id_of(&bilal)).await.unwrap(), Some(team));
        // Who is in a team looks for no other.
        let void = join_request::Entity::find_by_id(elsewhere).one(platform.db.read()).await.unwrap().unwrap();
        assert_eq!(void.state, shared::teams::RequestState::Withdrawn);

        let request = requests::ask(platform, &chloe, team, "").await.unwrap();
        assert!(matches!(requests::withdraw(platform, &bilal, request).await, Err(Error::NotFound)));
        requests::decide(platform, &amina, team, request, false).await.unwrap();
        assert!(members::team_of(platform.db.read(), town.process, id_of(&chloe)).await.unwrap().is_none());
        // Declined once, one may ask again.
        let again = requests::ask(platform, &chloe, team, "").await.unwrap();
        requests::withdraw(platform, &chloe, again).await.unwrap();
    }

    async fn the_lead_hands_over_before_leaving(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (amina, bilal, dana) = (town.lab.person("amina").await, town.lab.person("bilal").await, town.lab.person("dana").await);
        let team = town.team(&amina, "Bridge").await;
        town.join(&bilal, team).await;
        assert!(matches!(service::leave(platform, &amina, team).await, Err(Error::Conflict("lead-must-hand-over"))));
        assert!(matches!(service::hand_over(platform, &bilal, team, id_of(&bilal)).await, Err(Error::Forbidden)));
        assert!(matches!(service::hand_over(platform, &amina, team, id_of(&dana)).await, Err(Error::Conflict("not-member"))));
        service::hand_over(platform, &amina, team, id_of(&bilal)).await.unwrap();
        let roles: Vec<_> = members::of_team(platform.db.read(), team).await.unwrap().into_iter().map(|m| (m.account_id, m.role)).collect();
        assert!(roles.contains(&(id_of(&bilal), MembershipRole::Lead)) && roles.contains(&(id_of(&amina), MembershipRole::Member)));
        assert_eq!(service::leave(platform, &amina, team).await.unwrap(), Leaving::TeamGoesOn);
        assert!(matches!(service::leave(platform, &amina, team).await, Err(Error::Forbidden)));
        assert_eq!(service::leave(platform, &bilal, team).await.unwrap(), Leaving::TeamCloses);
        let code = town.code(team).await;
        assert!(matches!(service::join_by_code(platform, &dana, &code).await, Err(Error::Conflict("team-closed"))));
    }

    async fn an_organiser_hands_over_for_a_lead_who_is_away(lab: Lab) {
        let town = Town::build(lab).await;
        let (amina, bilal) = (town.lab.person("amina").await, town.lab.person("bilal").await);
        let team = town.team(&amina, "Bridge").await;
        town.join(&bilal, team).await;
        service::hand_over(town.platform(), &town.organiser, team, id_of(&bilal)).await.unwrap();
        let view = read::load(town.platform(), &bilal, team).await.unwrap();
        assert!(view.members.iter().any(|member| member.name == "bilal" && member.role == MembershipRole::Lead));
    }

    async fn the_phase_decides_what_teams_may_do(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (amina, bilal) = (town.lab.person("amina").await, town.lab.person("bilal").await);
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        let late = service::create(platform, &bilal, town.process, &team_text("Late", "en", "")).await;
        assert!(matches!(late, Err(Error::Conflict("phase-closed"))));
        town.join(&bilal, team).await;
        town.next_phase();
        assert!(matches!(service::leave(platform, &bilal, team).await, Err(Error::Conflict("phase-closed"))));
        let chloe = town.lab.person("chloe").await;
        assert!(matches!(requests::ask(platform, &chloe, team, "").await, Err(Error::Conflict("phase-closed"))));
        let code = town.code(team).await;
        assert!(matches!(service::join_by_code(platform, &chloe, &code).await, Err(Error::Conflict("phase-closed"))));
    }

    async fn a_mentor_is_named_by_the_organiser_and_shown_to_the_team(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let mirela = town.lab.person("mirela").await;
        assert!(matches!(mentors::name(platform, &amina, team, "mirela").await, Err(Error::Forbidden)));
        assert!(matches!(mentors::name(platform, &town.organiser, team, "amina").await, Err(Error::Conflict("mentor-in-team"))));
        mentors::name(platform, &town.organiser, team, "mirela").await.unwrap();
        let view = read::load(platform, &amina, team).await.unwrap();
        assert_eq!(view.mentors.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), ["mirela"]);
        assert_eq!(mentors::teams_of(platform, &town.again(&mirela).await).await.unwrap().len(), 1);
        let code = town.code(team).await;
        assert!(matches!(service::join_by_code(platform, &mirela, &code).await, Err(Error::Conflict("has-a-role"))));
        mentors::dismiss(platform, &town.organiser, team, id_of(&mirela)).await.unwrap();
        assert!(matches!(mentors::dismiss(platform, &town.organiser, team, id_of(&mirela)).await, Err(Error::NotFound)));
    }

    async fn only_its_people_see_a_teams_code_and_wishes(lab: Lab) {
        let town = Town::build(lab).await;
        let (amina, bilal, chloe) = (town.lab.person("amina").await, town.lab.person("bilal").await, town.lab.person("chloe").await);
        let team = town.team(&amina, "Bridge").await;
        requests::ask(town.platform(), &bilal, team, "Hello").await.unwrap();
        assert_eq!(read::load(town.platform(), &amina, team).await.unwrap().askers.len(), 1);
        let seen = read::load(town.platform(), &chloe, team).await.unwrap();
        assert!(seen.askers.is_empty() && seen.asked.is_none());
        assert!(read::load(town.platform(), &bilal, team).await.unwrap().asked.is_some());
        assert!(matches!(read::load(town.platform(), &server::accounts::Viewer::anonymous(), team).await, Err(Error::LoggedOut)));
    }

    async fn ten_thousand_teams_are_found_best_first_in_one_statement(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (languages, tags) = (["en", "fr", "ar", "en fr", "fr ar", "it", "de el"], ["", "housing", "housing, work", "work-place", "language, housing, sport"]);
        let rows: Vec<_> = (0..10_000_usize)
            .map(|n| team::ActiveModel {
                id: Set(TeamId(uuid::Uuid::from_u128(n as u128 + 1))),
                process_id: Set(town.process),
                name: Set(shared::teams::TeamName::parse(&format!("Team {n}")).unwrap()),
                name_key: Set(format!("team {n}")),
                description: Set(shared::teams::TeamDescription::parse("").unwrap()),
                languages: Set(Languages::parse(languages[n % languages.len()]).unwrap()),
                interests: Set(Tags::parse(tags[n % tags.len()]).unwrap()),
                join_code: Set(JoinCode::from_bytes([0, (n >> 24) as u8, (n >> 16) as u8, (n >> 8) as u8, n as u8])),
                members: Set(1 + i32::try_from(n % 3).unwrap()),
                created_at: Set(Timestamp(0)),
                closed_at: Set((n % 50 == 0).then_some(Timestamp(1))),
            })
            .collect();
        for part in rows.chunks(1_000) {
            team::Entity::insert_many(part.to_vec()).exec_without_returning(&platform.db.writer()).await.unwrap();
        }
        let amina = town.lab.person("amina").await;
        for (languages, interests) in [("fr ar", "housing, work"), ("", "sport"), ("el", ""), ("", "")] {
            let search = Search {
                process: town.process,
                team_limit: 3,
                languages: Languages::parse(languages).unwrap(),
                interests: Tags::parse(interests).unwrap(),
            };
            // The order of the database is the order of the rule, with no team twice and none left out.
            let (mut after, mut seen, mut pages) = (None, Vec::new(), 0);
            loop {
                let before = platform.db.queries();
                let page = search::find(platform, &amina, &search, after, 997).await.unwrap();
                assert_eq!(platform.db.queries() - before, 1);
                pages += 1;
                let Some(last) = page.last() else { break };
                after = Some(last.place);
                seen.extend(page.iter().map(|found| (found.fit.points(), found.team.id)));
            }
            assert!(pages > 10, "{pages}");
            assert_eq!(seen.len(), 9_800, "{languages} {interests}");
            assert!(seen.windows(2).all(|pair| pair[0] > pair[1]), "{languages} {interests}: not in order");
            if !languages.is_empty() || !interests.is_empty() {
                assert!(seen[0].0 > 0 && seen[9_799].0 == 0);
            }
        }
    }
}
