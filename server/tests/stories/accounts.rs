//! Stories of accounts, sessions and the audit log.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use server::accounts::service::{self, NewAccount};
use server::accounts::session::{self, Which};
use server::accounts::tokens::ACCESS_LIFE;
use server::audit::{self, Verdict};
use server::{Error, both_databases};
use shared::accounts::{Email, Password, Pseudonym};
use shared::fields::FieldCode;
use shared::languages::Language;
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
}
