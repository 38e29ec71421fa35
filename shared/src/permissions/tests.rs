use super::*;

#[test]
fn a_role_counts_only_in_its_scope() {
    let here = Scope::Process(ProcessId(Uuid::from_u128(1)));
    let elsewhere = Scope::Process(ProcessId(Uuid::from_u128(2)));
    let object = Object::in_scope(here);
    let grant = |scope| {
        [Grant {
            role: Role::Admin,
            scope,
        }]
    };
    assert!(may(true, &grant(Scope::Platform), Operation::GrantManage, &object));
    assert!(may(true, &grant(here), Operation::GrantManage, &object));
    assert!(!may(true, &grant(elsewhere), Operation::GrantManage, &object));
    assert!(!may(false, &grant(here), Operation::GrantManage, &object));
    assert!(!may(true, &[], Operation::GrantManage, &object));
}

#[test]
fn what_is_published_is_for_everybody_and_nothing_else_of_it() {
    let (hidden, published) = (Object::platform(), Object::platform().with(Relation::Published));
    // The text, the pictures in it, the files that are its sources, a record of the library, and papers of a meeting.
    let of_text = [
        Operation::MeetingPapersRead,
        Operation::SubmissionRead,
        Operation::ImageRead,
        Operation::SourceFileRead,
        Operation::PracticeRead,
    ];
    for operation in of_text {
        assert!(!may(false, &[], operation, &hidden));
        assert!(may(false, &[], operation, &published));
    }
    for operation in Operation::ALL.iter().filter(|one| !of_text.contains(one)) {
        assert_eq!(
            may(false, &[], *operation, &published),
            may(false, &[], *operation, &hidden),
            "{}",
            operation.as_str()
        );
    }
}

#[test]
fn organisers_of_any_edition_and_admins_write_the_library_and_nobody_else() {
    let edition = Scope::Process(ProcessId(Uuid::from_u128(1)));
    let library = Object::in_scope(edition);
    for role in Role::ALL {
        for scope in [Scope::Platform, edition] {
            let may = |operation| may(true, &[Grant { role: *role, scope }], operation, &library);
            let writes = matches!(role, Role::Organiser | Role::Admin);
            assert_eq!(may(Operation::PracticeWrite), writes, "{role}");
            assert_eq!(may(Operation::PracticeRead), writes, "{role}");
        }
    }
    assert!(!may(
        true,
        &[],
        Operation::PracticeWrite,
        &library.with(Relation::Published)
    ));
}

#[test]
fn what_anyone_may_needs_no_account() {
    assert!(may(false, &[], Operation::PublicRead, &Object::default()));
    assert!(!may(false, &[], Operation::AccountManage, &Object::default()));
}

#[test]
fn scopes_survive_their_columns() {
    for scope in [Scope::Platform, Scope::Team(TeamId(Uuid::from_u128(7)))] {
        let (kind, id) = scope.to_columns();
        assert_eq!(Scope::from_columns(kind, id), Some(scope));
        assert_eq!(Scope::parse(&scope.to_text()), Ok(scope));
    }
    assert_eq!(Scope::from_columns("elsewhere", Uuid::nil()), None);
    for wrong in [
        "team",
        "team:7",
        "platform:00000000-0000-0000-0000-000000000000",
        "elsewhere:00000000-0000-0000-0000-000000000000",
    ] {
        assert_eq!(Scope::parse(wrong), Err(FieldCode::NotAChoice), "{wrong}");
    }
}
