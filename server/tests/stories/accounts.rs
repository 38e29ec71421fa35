//! Stories of accounts, sessions and the audit log.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use server::accounts::invitations::{self, NewInvitation};
use server::accounts::service::{self, NewAccount, SignedUp};
use server::accounts::session::{self, Which};
use server::accounts::tokens::ACCESS_LIFE;
use server::accounts::{Viewer, admin, email, erasure, grants, personal, recovery};
use server::audit::{self, Verdict};
use server::{Error, both_databases};
use shared::accounts::{CODE_LIFE, Email, Password, Pseudonym};
use shared::fields::FieldCode;
use shared::ids::{ProcessId, TeamId};
use shared::languages::Language;
use shared::permissions::{Object, Role, Scope};
use shared::time::Timestamp;

fn amina() -> NewAccount {
    let pseudonym = Pseudonym::parse("amina").unwrap();
    NewAccount {
        password: Password::parse("four green bridges", &pseudonym).unwrap(),
        pseudonym,
        email: Some(Email::parse("amina@example.org").unwrap()),
        language: Language::French,
    }
}

both_databases! {
    async fn a_person_signs_up_and_logs_in_by_name_or_mail(lab: Lab) {
        service::sign_up(&lab.platform, amina()).await.unwrap();
        lab.work().await;
        email::confirm_email(&lab.platform, &lab.code_by_mail()).await.unwrap();
        let right = Password::offered("four green bridges").unwrap();
        for name in ["amina", "Amina", "AMINA@example.org"] {
            assert!(service::log_in(&lab.platform, name, &right).await.is_ok(), "{name}");
        }
        let wrong = Password::offered("five green bridges").unwrap();
        for (name, password) in [("amina", &wrong), ("nobody", &right), ("", &right)] {
            let refused = service::log_in(&lab.platform, name, password).await;
            assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("password") == [FieldCode::WrongPassword]));
        }
    }

    async fn a_name_is_taken_once(lab: Lab) {
        service::sign_up(&lab.platform, amina()).await.unwrap();
        let refused = service::sign_up(&lab.platform, amina()).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("pseudonym") == [FieldCode::Taken]));
    }

    async fn a_session_is_renewed_and_an_old_token_ends_it(lab: Lab) {
        let first = service::sign_up(&lab.platform, amina()).await.unwrap().session;
        let (viewer, new) = session::resolve(&lab.platform, Some(&first.access), Some(&first.refresh)).await.unwrap();
        assert!(viewer.is_signed_in() && new.is_none());

        lab.platform.clock.advance(ACCESS_LIFE);
        let (viewer, new) = session::resolve(&lab.platform, Some(&first.access), Some(&first.refresh)).await.unwrap();
        assert!(viewer.is_signed_in());
        let second = new.expect("a new pair");

        // A second request was under way with the old token: forgiven, but not renewed again.
        let (viewer, new) = session::resolve(&lab.platform, None, Some(&first.refresh)).await.unwrap();
        assert!(viewer.is_signed_in() && new.is_none());

        // Later, the old token can only be a copy: the session is over for everybody.
        lab.platform.clock.advance(Timestamp::MINUTE);
        let (thief, _) = session::resolve(&lab.platform, None, Some(&first.refresh)).await.unwrap();
        assert!(!thief.is_signed_in());
        for access in [Some(second.access.as_str()), None] {
            let (viewer, _) = session::resolve(&lab.platform, access, Some(&second.refresh)).await.unwrap();
            assert!(!viewer.is_signed_in());
        }
    }

    async fn an_ended_session_is_dead_at_once(lab: Lab) {
        let done = service::sign_up(&lab.platform, amina()).await.unwrap();
        let mut events = lab.platform.sessions.subscribe();
        assert_eq!(session::end(&lab.platform, done.id, Which::AllBut(None)).await.unwrap(), 1);
        let (viewer, _) = session::resolve(&lab.platform, Some(&done.session.access), Some(&done.session.refresh)).await.unwrap();
        assert!(!viewer.is_signed_in());
        assert!(matches!(events.try_recv(), Ok(session::SessionEvent::Ended(_))));
    }

    async fn an_edited_line_of_the_audit_log_is_named(lab: Lab) {
        use audit::entity::{Column, Entity};
        use sea_orm::sea_query::Expr;
        service::sign_up(&lab.platform, amina()).await.unwrap();
        let admin = lab.person("root-a").await.account_id().unwrap();
        for _ in 0..3 {
            lab.grant(admin, shared::permissions::Role::Admin, shared::permissions::Scope::Platform).await;
            lab.grant(admin, shared::permissions::Role::Mentor, shared::permissions::Scope::Platform).await;
        }
        assert_eq!(audit::verify(lab.platform.db.read()).await.unwrap(), Verdict::Whole(3));
        Entity::update_many()
            .col_expr(Column::Detail, Expr::value("{\"role\":\"official\"}"))
            .filter(Column::Seq.eq(2))
            .exec(&lab.platform.db.writer())
            .await
            .unwrap();
        assert_eq!(audit::verify(lab.platform.db.read()).await.unwrap(), Verdict::BrokenAt(2));
    }

    async fn an_address_counts_only_after_its_owner_confirmed_it(lab: Lab) {
        let done = service::sign_up(&lab.platform, amina()).await.unwrap();
        let right = Password::offered(PASSWORD).unwrap();
        assert!(service::log_in(&lab.platform, "amina@example.org", &right).await.is_err());
        lab.work().await;
        let code = lab.code_by_mail();
        assert!(recovery::reset(&lab.platform, &code, "seven blue lanterns").await.is_err(), "a code works for its purpose only");
        email::confirm_email(&lab.platform, &code).await.unwrap();
        assert!(email::confirm_email(&lab.platform, &code).await.is_err(), "and once");
        assert!(service::log_in(&lab.platform, "amina@example.org", &right).await.is_ok());

        let viewer = lab.viewer(done.id).await;
        let other = Email::parse("second@example.org").unwrap();
        assert!(email::ask_email(&lab.platform, &viewer, "not the password", other.clone()).await.is_err());
        email::ask_email(&lab.platform, &viewer, PASSWORD, other).await.unwrap();
        lab.work().await;
        email::confirm_email(&lab.platform, &lab.code_by_mail()).await.unwrap();
        lab.work().await;
        assert!(lab.letters().last().is_some_and(|letter| letter.contains("To: amina@example.org") && letter.contains("mail-address-changed")));
        email::remove_email(&lab.platform, &viewer).await.unwrap();
        assert!(service::log_in(&lab.platform, "second@example.org", &right).await.is_err());
    }

    async fn an_address_of_another_account_is_refused_only_to_its_owner(lab: Lab) {
        lab.person("taken").await;
        let mut new = amina();
        new.email = Some(Email::parse("TAKEN@example.org").unwrap());
        service::sign_up(&lab.platform, new).await.unwrap();
        lab.work().await;
        let refused = email::confirm_email(&lab.platform, &lab.code_by_mail()).await;
        assert!(matches!(refused, Err(Error::Conflict("email-taken"))), "{refused:?}");
    }

    async fn a_link_by_mail_sets_a_new_password_once_and_ends_every_session(lab: Lab) {
        let done = with_address(&lab).await;
        for name in ["amina@example.org", "nobody", "nobody@example.org", ""] {
            recovery::ask_reset(&lab.platform, name).await.unwrap();
        }
        lab.work().await;
        assert_eq!(lab.letters().iter().filter(|letter| letter.contains("mail-reset")).count(), 1);
        let code = lab.code_by_mail();
        let easy = recovery::reset(&lab.platform, &code, "1234567890").await;
        assert!(matches!(easy, Err(Error::Invalid(errors)) if !errors.of("password").is_empty()));
        let new = recovery::reset(&lab.platform, &code, "seven blue lanterns").await.unwrap();
        for old in [&done.session, &new] {
            let (viewer, _) = session::resolve(&lab.platform, Some(&old.access), Some(&old.refresh)).await.unwrap();
            assert_eq!(viewer.is_signed_in(), old.access == new.access);
        }
        let again = recovery::reset(&lab.platform, &code, "eight blue lanterns").await;
        assert!(matches!(again, Err(Error::Invalid(errors)) if errors.of("code") == [FieldCode::WrongCode]));

        recovery::ask_reset(&lab.platform, "amina").await.unwrap();
        lab.work().await;
        let first = lab.code_by_mail();
        recovery::ask_reset(&lab.platform, "amina").await.unwrap();
        lab.platform.clock.advance(1);
        lab.work().await;
        let second = lab.code_by_mail();
        assert_ne!(first, second);
        assert!(recovery::reset(&lab.platform, &first, "seven blue lanterns").await.is_err(), "only the last letter counts");
        lab.platform.clock.advance(CODE_LIFE);
        assert!(recovery::reset(&lab.platform, &second, "seven blue lanterns").await.is_err(), "for an hour");
    }

    async fn the_recovery_code_opens_the_account_once_and_five_guesses_are_all(lab: Lab) {
        let done = service::sign_up(&lab.platform, amina()).await.unwrap();
        let code = done.recovery_code.reveal().to_lowercase();
        let (_, next) = recovery::recover(&lab.platform, "amina", &code, "seven blue lanterns").await.unwrap();
        assert!(recovery::recover(&lab.platform, "amina", &code, "eight blue lanterns").await.is_err());
        for name in ["amina", "nobody"] {
            for _ in 0..5 {
                let refused = recovery::recover(&lab.platform, name, "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01", "eight blue lanterns").await;
                if let Err(Error::Invalid(errors)) = refused {
                    assert_eq!(errors.of("code"), [FieldCode::WrongCode]);
                }
            }
            let refused = recovery::recover(&lab.platform, name, next.reveal(), "eight blue lanterns").await;
            assert!(matches!(refused, Err(Error::TooMany(_))), "{name}");
        }
        lab.platform.clock.advance(Timestamp::HOUR);
        assert!(recovery::recover(&lab.platform, "amina", next.reveal(), "eight blue lanterns").await.is_ok());
    }

    async fn a_changed_password_ends_other_sessions_and_gives_this_one_a_new_id(lab: Lab) {
        let done = service::sign_up(&lab.platform, amina()).await.unwrap();
        let viewer = lab.viewer(done.id).await;
        let wrong = recovery::change_password(&lab.platform, &viewer, "not the password", "seven blue lanterns").await;
        assert!(matches!(wrong, Err(Error::Invalid(errors)) if !errors.of("old").is_empty()));
        let new = recovery::change_password(&lab.platform, &viewer, PASSWORD, "seven blue lanterns").await.unwrap();
        let (old, _) = session::resolve(&lab.platform, Some(&done.session.access), Some(&done.session.refresh)).await.unwrap();
        assert!(!old.is_signed_in());
        let (now, _) = session::resolve(&lab.platform, Some(&new.access), None).await.unwrap();
        assert_eq!(now.account_id(), Some(done.id));
        assert_eq!(session::list(&lab.platform, done.id).await.unwrap().len(), 1);
    }

    async fn an_erased_account_leaves_no_name_address_or_secret(lab: Lab) {
        let done = with_address(&lab).await;
        let viewer = lab.viewer(done.id).await;
        lab.grant(done.id, Role::Mentor, Scope::Platform).await;
        recovery::ask_reset(&lab.platform, "amina@example.org").await.unwrap();
        assert!(erasure::erase(&lab.platform, &viewer, "not the password").await.is_err());
        erasure::erase(&lab.platform, &viewer, PASSWORD).await.unwrap();

        let (old, _) = session::resolve(&lab.platform, Some(&done.session.access), Some(&done.session.refresh)).await.unwrap();
        assert!(!old.is_signed_in());
        let names = service::pseudonyms(lab.platform.db.read(), [done.id]).await.unwrap();
        assert_eq!(names[&done.id], "a former participant");
        assert!(lab.viewer(done.id).await.person().unwrap().grants.is_empty());
        lab.work().await;
        assert!(!lab.letters().iter().any(|letter| letter.contains("amina")), "{:?}", lab.letters());
        let file = lab.folder().join("copy");
        server::backup::export(&lab.platform.db, &file).await.unwrap();
        let bytes = std::fs::read(&file).unwrap();
        for word in ["amina", "Amina", "argon2"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word} is still there");
        }
        // The name is free again, and nobody can take the one that erased accounts show.
        service::sign_up(&lab.platform, amina()).await.unwrap();
        let mut impostor = amina();
        impostor.pseudonym = Pseudonym::former();
        assert!(service::sign_up(&lab.platform, impostor).await.is_err());
    }

    async fn an_export_holds_everything_of_the_person_and_nothing_of_others(lab: Lab) {
        let done = with_address(&lab).await;
        let bilal = lab.person_with("bilal", Role::Admin, Scope::Platform).await;
        grants::give_role(&lab.platform, &bilal, done.id, Role::Mentor, Scope::Team(TeamId(uuid::Uuid::from_u128(7)))).await.unwrap();
        let viewer = lab.viewer(done.id).await;
        let export = personal::export(&lab.platform, &viewer).await.unwrap();
        let tables = export["tables"].as_object().unwrap();
        assert_eq!(tables["account"][0]["email"], "amina@example.org");
        assert_eq!(tables["role_grant"][0]["role"], "mentor");
        assert_eq!(tables["account"][0]["id"], done.id.to_string());
        assert_eq!(tables["session"].as_array().unwrap().len(), 1);
        let text = export.to_string();
        assert!(!text.contains("argon2") && !text.contains("bilal") && !text.contains("hash"), "{text}");
        // Every table with a column that names a person is there.
        for column in personal::inventory().iter().filter(|column| column.is("own")) {
            assert!(tables.contains_key(&column.table), "{}", column.table);
        }
        assert!(personal::export(&lab.platform, &Viewer::anonymous()).await.is_err());
    }

    async fn an_invitation_gives_its_role_once(lab: Lab) {
        let admin = lab.person_with("root-a", Role::Admin, Scope::Platform).await;
        let (process, elsewhere) = (Scope::Process(ProcessId(uuid::Uuid::from_u128(1))), Scope::Process(ProcessId(uuid::Uuid::from_u128(2))));
        let organiser = lab.person_with("olga", Role::Organiser, process).await;
        let new = |role, scope| NewInvitation { role, scope, label: "Somebody".into(), days: None, send_to: None };
        let (_, token) = invitations::create(&lab.platform, &organiser, &Object::in_scope(process), new(Role::Juror, process)).await.unwrap();
        assert_eq!(token.len(), 26, "128 bits in base 32");
        for (viewer, object, wrong) in [
            (&organiser, Object::in_scope(process), new(Role::Admin, process)),
            (&organiser, Object::in_scope(process), new(Role::Juror, elsewhere)),
            (&organiser, Object::in_scope(process), new(Role::Juror, Scope::Platform)),
            (&organiser, Object::in_scope(elsewhere), new(Role::Juror, elsewhere)),
        ] {
            assert!(invitations::create(&lab.platform, viewer, &object, wrong.clone()).await.is_err(), "{wrong:?}");
        }
        let (amina, bilal) = (lab.person("amina").await, lab.person("bilal").await);
        assert!(matches!(invitations::accept(&lab.platform, &Viewer::anonymous(), &token).await, Err(Error::LoggedOut)));
        let (one, other) = tokio::join!(invitations::accept(&lab.platform, &amina, &token), invitations::accept(&lab.platform, &bilal, &token));
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1, "one of two at once");
        let winner = if one.is_ok() { &amina } else { &bilal };
        assert!(lab.viewer(winner.account_id().unwrap()).await.holds(Role::Juror, process));
        assert!(matches!(invitations::find(&lab.platform, &token).await, Err(Error::Conflict("invitation-used"))));

        let (id, token) = invitations::create(&lab.platform, &admin, &Object::platform(), new(Role::Admin, Scope::Platform)).await.unwrap();
        assert!(matches!(invitations::revoke(&lab.platform, &organiser, id).await, Err(Error::NotFound)));
        invitations::revoke(&lab.platform, &admin, id).await.unwrap();
        assert!(matches!(invitations::accept(&lab.platform, &amina, &token).await, Err(Error::Conflict("invitation-revoked"))));

        let (_, token) = invitations::create(&lab.platform, &admin, &Object::platform(), new(Role::Admin, Scope::Platform)).await.unwrap();
        lab.platform.clock.advance(14 * Timestamp::DAY);
        assert!(matches!(invitations::accept(&lab.platform, &amina, &token).await, Err(Error::Conflict("invitation-expired"))));
        assert!(matches!(invitations::accept(&lab.platform, &amina, "no-such-link").await, Err(Error::NotFound)));
        assert_eq!(invitations::list(&lab.platform, &admin, &[], None, 50).await.unwrap().len(), 3);
        assert_eq!(invitations::list(&lab.platform, &organiser, &[process], None, 50).await.unwrap().len(), 1);
        assert!(invitations::list(&lab.platform, &amina, &[process], None, 50).await.is_err());
    }

    async fn a_suspended_account_is_out_at_once_and_the_last_admin_stays(lab: Lab) {
        let admin = lab.person_with("root-a", Role::Admin, Scope::Platform).await;
        let done = service::sign_up(&lab.platform, amina()).await.unwrap();
        admin::set_suspended(&lab.platform, &admin, done.id, true).await.unwrap();
        let (viewer, _) = session::resolve(&lab.platform, Some(&done.session.access), Some(&done.session.refresh)).await.unwrap();
        assert!(!viewer.is_signed_in());
        let right = Password::offered(PASSWORD).unwrap();
        assert!(service::log_in(&lab.platform, "amina", &right).await.is_err());
        admin::set_suspended(&lab.platform, &admin, done.id, false).await.unwrap();
        assert!(service::log_in(&lab.platform, "amina", &right).await.is_ok());

        let id = admin.account_id().unwrap();
        assert!(matches!(admin::set_suspended(&lab.platform, &admin, id, true).await, Err(Error::Conflict("not-yourself"))));
        let last = grants::take_role(&lab.platform, &admin, id, Role::Admin, Scope::Platform).await;
        assert!(matches!(last, Err(Error::Conflict("last-admin"))));
        let amina = lab.viewer(done.id).await;
        assert!(matches!(admin::set_suspended(&lab.platform, &amina, id, true).await, Err(Error::Forbidden)));
        assert!(matches!(admin::list_accounts(&lab.platform, &amina, "", "", 50).await, Err(Error::Forbidden)));
    }

    async fn ten_thousand_accounts_are_listed_by_two_queries_a_page(lab: Lab) {
        use server::accounts::entity::account::{ActiveModel, Entity};
        use sea_orm::Set;
        let admin = lab.person_with("root-a", Role::Admin, Scope::Platform).await;
        for page in 0..20_u32 {
            let rows = (page * 500..(page + 1) * 500).map(|n| ActiveModel {
                id: Set(lab.platform.clock.new_id()),
                pseudonym: Set(Pseudonym::parse(&format!("person {n:05}")).unwrap()),
                pseudonym_key: Set(format!("person{n:05}")),
                email: Set(None),
                email_key: Set(None),
                password_hash: Set(String::new()),
                recovery_hash: Set(String::new()),
                language: Set(Language::English),
                created_at: Set(server::testing::Lab::START),
                suspended_at: Set(None),
            });
            Entity::insert_many(rows).exec(&lab.platform.db.writer()).await.unwrap();
        }
        let before = lab.platform.db.queries();
        let first = admin::list_accounts(&lab.platform, &admin, "", "", 50).await.unwrap();
        assert_eq!(lab.platform.db.queries() - before, 2);
        let next = admin::list_accounts(&lab.platform, &admin, "", &first[49].account.pseudonym_key, 50).await.unwrap();
        assert!(next[0].account.pseudonym_key > first[49].account.pseudonym_key);
        for (search, found) in [("SON 0777", 10), ("person_00777", 1), ("%", 50), ("root-a@example.org", 1), ("nobody@example.org", 0)] {
            assert_eq!(admin::list_accounts(&lab.platform, &admin, search, "", 50).await.unwrap().len(), found, "{search}");
        }
    }
}

const PASSWORD: &str = "four green bridges";

/// Amina with a confirmed address.
async fn with_address(lab: &server::testing::Lab) -> SignedUp {
    let done = service::sign_up(&lab.platform, amina()).await.unwrap();
    lab.work().await;
    email::confirm_email(&lab.platform, &lab.code_by_mail()).await.unwrap();
    done
}
