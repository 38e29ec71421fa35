//! Tests of the rules of teams.

use super::*;
use MembershipRole::{Lead, Member};
use proptest::prelude::*;

fn team() -> Membership<u8> {
    Membership::of(vec![(1, Lead), (2, Member), (3, Member)])
}

#[test]
fn interests_are_split_sorted_and_named_once() {
    assert_eq!(
        Tags::parse("Housing، language; housing\nSport").unwrap().as_str(),
        "housing, language, sport"
    );
    assert_eq!(Tags::parse("السكن، العمل").unwrap().iter().count(), 2);
    assert_eq!(Tags::parse("").unwrap().iter().count(), 0);
    assert_eq!(Tags::parse("a1,a2,a3,a4,a5,a6,a7,a8,a9"), Err(FieldCode::OutOfRange));
    assert_eq!(Tags::parse("<b>"), Err(FieldCode::NotAllowedCharacters));
}

#[test]
fn a_team_name_hides_nothing() {
    assert_eq!(TeamName::parse("a\u{202E}b"), Err(FieldCode::NotAllowedCharacters));
    assert_eq!(TeamName::parse("123"), Err(FieldCode::NotAllowedCharacters));
    assert_eq!(TeamName::parse(" Les  Voisins ").unwrap().key(), "les voisins");
}

#[test]
fn a_join_code_is_read_as_it_is_written_down() {
    let code = JoinCode::from_bytes([0xff, 0, 0, 0, 1]);
    assert_eq!(code.as_str(), "ZW00-0001");
    assert_eq!(JoinCode::parse("zwoo oool"), Ok(code));
    assert_eq!(JoinCode::parse("ZW00"), Err(FieldCode::WrongCode));
}

#[test]
fn the_first_one_leads_and_a_full_team_takes_nobody() {
    assert_eq!(Membership::<u8>::of(vec![]).join(1, false, 5), Ok(Lead));
    assert_eq!(team().join(4, false, 5), Ok(Member));
    assert_eq!(team().join(2, false, 5), Err(TeamRefused::AlreadyMember));
    assert_eq!(team().join(4, true, 5), Err(TeamRefused::InAnotherTeam));
    assert_eq!(team().join(4, false, 3), Err(TeamRefused::Full(3)));
}

#[test]
fn a_lead_hands_over_before_leaving() {
    assert_eq!(team().leave(1), Err(TeamRefused::LeadMustHandOver));
    let after = team().hand_over(1, 3).unwrap();
    assert_eq!((after.role(1), after.role(3)), (Some(Member), Some(Lead)));
    assert_eq!(after.leave(1), Ok(Leaving::TeamGoesOn));
    assert_eq!(team().hand_over(2, 3), Err(TeamRefused::NotLead));
    assert_eq!(team().hand_over(1, 9), Err(TeamRefused::NotMember));
    assert_eq!(team().hand_over(1, 1), Err(TeamRefused::NotMember));
    assert_eq!(Membership::of(vec![(1, Lead)]).leave(1), Ok(Leaving::TeamCloses));
    assert_eq!(team().leave(9), Err(TeamRefused::NotMember));
}

#[test]
fn a_fit_says_what_is_shared() {
    let (me, mine) = (
        Languages::parse("fr ar").unwrap(),
        Tags::parse("housing, work").unwrap(),
    );
    let (them, theirs) = (Languages::parse("ar en").unwrap(), Tags::parse("work, sport").unwrap());
    let fit = fit((&me, &mine), (&them, &theirs), 2);
    assert_eq!(
        (fit.languages.as_str(), fit.interests.as_slice(), fit.points()),
        ("ar", &["work".to_owned()][..], 70)
    );
    assert_eq!(Fit { free: 0, ..fit }.points(), 0);
}

proptest! {
    #[test]
    fn a_team_keeps_exactly_one_lead(size in 1_u8..8, from in 0_u8..8, to in 0_u8..8) {
        let members = (0..size).map(|p| (p, if p == 0 { Lead } else { Member })).collect();
        let team = Membership::of(members);
        let after = team.hand_over(from, to).unwrap_or_else(|_| team.clone());
        prop_assert_eq!(after.members().iter().filter(|(_, role)| *role == Lead).count(), 1);
        prop_assert_eq!(after.members().len(), team.members().len());
    }

    #[test]
    fn points_never_pass_a_hundred_nor_fall_with_more_in_common(mine in "[a-e]{2}(,[a-e]{2}){0,4}", theirs in "[a-e]{2}(,[a-e]{2}){0,4}") {
        let all = Languages::parse("en fr ar").unwrap();
        let one = Languages::parse("ar").unwrap();
        let (mine, theirs) = (Tags::parse(&mine).unwrap(), Tags::parse(&theirs).unwrap());
        let many = fit((&all, &mine), (&all, &theirs), 1).points();
        let few = fit((&all, &mine), (&one, &theirs), 1).points();
        prop_assert!(few <= many && many <= 100);
    }

    #[test]
    fn stored_tags_read_back(raw in "[\\PC,]{0,60}") {
        if let Ok(tags) = Tags::parse(&raw) {
            prop_assert_eq!(Tags::parse(tags.as_str()), Ok(tags.clone()));
        }
    }
}
