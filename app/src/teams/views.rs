//! Views of teams.

use crate::components::{
    Badge, Card, Choices, Confirm, Crumbs, EmptyState, ErrorSummary, Field, LinkButton, Look, Mark, More, Notice,
    Pagination, PersonMark, Tags, TextArea, language_choices,
};
use crate::forms::FormState;
use crate::locale::list;
use crate::page::{link, use_page};
use crate::processes::{edition_path, state_badge};
use crate::{t, t_word};
use leptos::prelude::*;
use server::processes::Edition;
use server::teams::read::{Asker, Member, TeamView};
use server::teams::search::Found;
use shared::ids::TeamId;
use shared::languages::Languages;
use shared::permissions::Operation;
use shared::processes::Act;
use shared::teams::MembershipRole;

fn names(languages: &Languages) -> Vec<String> {
    languages
        .iter()
        .map(|language| language.own_name().to_owned())
        .collect()
}

/// Languages and interests as tags.
#[component]
fn Talks(languages: Languages, interests: shared::teams::Tags) -> impl IntoView {
    let tags = names(&languages).into_iter().chain(interests.iter().map(str::to_owned));
    view! { <Tags tags=tags.map(|tag| (tag, None)).collect() /> }
}

/// Find a team, join by code, begin one.
#[component]
pub fn Teams(
    edition: Option<Edition>,
    state: FormState,
    joining: FormState,
    found: Vec<Found>,
    later: Option<String>,
) -> impl IntoView {
    let page = use_page();
    let Some(edition) = edition else {
        return view! {
            <div class="page-head"><h1>{t!("teams-title")}</h1></div>
            <EmptyState title=t!("home-empty-title") text=t!("home-empty-text") first_step=(link(""), t!("error-home")) />
        }
        .into_any();
    };
    let standing = edition.standing(page.now);
    let slug = edition.process.slug.to_string();
    let languages = language_choices();
    let labels = vec![
        ("languages", t!("teams-languages")),
        ("interests", t!("teams-interests")),
    ];
    let asked = !state.value("languages").is_empty() || !state.value("interests").is_empty();
    let empty = found.is_empty();
    let cards = found
        .into_iter()
        .map(|found| view! { <FoundTeam found=found asked=asked /> })
        .collect_view();
    let new = format!("/teams/new?process={slug}");
    let may_begin = standing.opens(Act::CreateTeam);
    let join_path = format!("/teams/join?process={slug}");
    view! {
        <Crumbs places=vec![(link(&edition_path(&edition)), edition.process.title.clone())] />
        <div class="page-head"><h1>{t!("teams-title")}</h1><p class="lead">{t!("teams-lead")}</p></div>
        <div class="cols">
            <div class="cols-main stack">
                <form class="form wide" method="get" action=link("/teams")>
                    <input type="hidden" name="process" value=slug />
                    <ErrorSummary state=state.clone() labels=labels />
                    <Choices name="languages" legend=t!("teams-languages") choices=languages row=true state=state.clone() />
                    <Field name="interests" label=t!("teams-interests") help=t!("teams-interests-help") optional=true state=state />
                    <div class="actions"><button class="button">{t!("teams-search")}</button></div>
                </form>
                {if empty {
                    view! { <EmptyState title=t!("teams-empty-title") text=t!("teams-empty-text") /> }.into_any()
                } else {
                    view! { <ul class="cards one">{cards}</ul> }.into_any()
                }}
                <Pagination later=later.map(|path| link(&path)) />
            </div>
            <aside class="cols-side stack">
                {standing.opens(Act::JoinTeam).then(|| view! {
                    <section class="panel">
                        <h2>{t!("teams-code-title")}</h2>
                        <form method="post" action=link(&join_path) class="form">
                            <ErrorSummary state=joining.clone() labels=vec![("code", t!("teams-code"))] />
                            <Field name="code" label=t!("teams-code") help=t!("teams-code-help") width="medium" state=joining />
                            <button class="button secondary">{t!("teams-code-submit")}</button>
                        </form>
                    </section>
                })}
                {may_begin.then(|| view! {
                    <section class="panel">
                        <h2>{t!("teams-new-title")}</h2>
                        <p>{t!("teams-new-text")}</p>
                        <p><LinkButton href=link(&new) look=Look::Secondary>{t!("team-new")}</LinkButton></p>
                    </section>
                })}
            </aside>
        </div>
    }
    .into_any()
}

/// A team in the list, and why it fits.
#[component]
fn FoundTeam(found: Found, asked: bool) -> impl IntoView {
    let (team, fit) = (found.team, found.fit);
    let mut why = Vec::new();
    if asked {
        if !fit.languages.is_empty() {
            why.push(t!("teams-fit-languages", languages = list(&names(&fit.languages))));
        }
        if !fit.interests.is_empty() {
            why.push(t!("teams-fit-interests", interests = list(&fit.interests)));
        }
        if why.is_empty() {
            why.push(t!("teams-fit-nothing"));
        }
    }
    let free = if fit.free > 0 {
        t!("teams-free", count = fit.free)
    } else {
        t!("teams-full")
    };
    let lines = why
        .into_iter()
        .map(|line| view! { <p class="strong small">{line}</p> })
        .collect_view();
    view! {
        <Card title=team.name.to_string() href=link(&format!("/teams/{}", team.id)) level=2>
            <p dir="auto">{team.description.to_string()}</p>
            <Talks languages=team.languages interests=team.interests />
            {lines}
            <p class="card-meta">{free}</p>
        </Card>
    }
}

/// The page of a team.
#[component]
pub fn TeamPage(view: TeamView, state: FormState) -> impl IntoView {
    let page = use_page();
    let (team, path) = (view.team.clone(), format!("/teams/{}", view.team.id));
    let may = |operation| page.viewer.may(operation, &view.object);
    let (leads, is_member, runs) = (
        may(Operation::TeamLead),
        may(Operation::TeamWrite),
        may(Operation::ProcessPeople),
    );
    let standing = view.edition.standing(page.now);
    let closed = team
        .closed_at
        .map(|_| view! { <Notice mark=Mark::Owed><p>{t!("conflict-team-closed")}</p></Notice> });
    let drafts = is_member && standing.opens(Act::Draft);
    let hands_over = may(Operation::TeamHandOver);
    let calls = may(Operation::HandRead) && team.closed_at.is_none();
    let people = view
        .members
        .iter()
        .map(|member| view! { <MemberLine member=member.clone() team=team.id hands_over=hands_over /> });
    let people = people.collect_view();
    let proposals = view.proposals.iter().map(|proposal| {
        let lang = proposal.language.as_str();
        let inside = may(Operation::ProposalRead);
        let href = if inside {
            format!("/proposals/{}", proposal.id)
        } else {
            format!("/p/{}", proposal.number)
        };
        let (number, badge) = (proposal.number.to_string(), state_badge(proposal.state));
        view! {
            <Card title=proposal.title.to_string() href=link(&href) lang=lang>
                <p class="card-meta"><span class="ltr">{number}</span> " " {badge}</p>
            </Card>
        }
    });
    let proposals: Vec<_> = proposals.collect();
    let no_proposals = proposals
        .is_empty()
        .then(|| view! { <p class="quiet">{t!("team-no-proposals")}</p> });
    let edition = view.edition.clone();
    view! {
        <Crumbs places=vec![(link(&edition_path(&edition)), edition.process.title.clone()), (link("/teams"), t!("teams-title"))] />
        <div class="page-head"><h1><bdi>{team.name.to_string()}</bdi></h1><p class="lead" dir="auto">{team.description.to_string()}</p></div>
        {closed}
        <Talks languages=team.languages.clone() interests=team.interests.clone() />
        <Join view=view.clone() state=state.clone() />
        <div class="cols">
            <div class="cols-main">
                <section class="section">
                    <h2>{t!("team-proposals")}</h2>
                    {no_proposals}
                    <ul class="cards one">{proposals}</ul>
                    {drafts.then(|| view! { <p class="actions"><LinkButton href=link(&format!("{}#challenges", edition_path(&edition)))>{t!("team-start-proposal")}</LinkButton></p> })}
                </section>
                {leads.then(|| view! { <Requests team=team.id askers=view.askers.clone() /> })}
            </div>
            <aside class="cols-side stack">
                <section class="panel">
                    <h2>{t!("team-people", count = team.members, limit = edition.process.team_limit)}</h2>
                    <ul class="people stack">{people}</ul>
                </section>
                <Mentors view=view.clone() runs=runs state=state />
                {calls.then(|| view! {
                    <section class="panel">
                        <h2>{t!("hand-title")}</h2>
                        <p><a href=link(&format!("{path}/hand"))>{if is_member { t!("team-hand") } else { t!("team-hand-mentor") }}</a></p>
                    </section>
                })}
                {is_member.then(|| view! {
                    <section class="panel">
                        <h2>{t!("team-code")}</h2>
                        <p class="code ltr">{team.join_code.to_string()}</p>
                        <p class="small">{t!("team-code-help")}</p>
                        {leads.then(|| view! { <form method="post" action=link(&format!("{path}/code"))><button class="button text compact">{t!("team-code-renew")}</button></form> })}
                    </section>
                })}
                {is_member.then(|| view! {
                    <p class="actions">
                        {leads.then(|| view! { <LinkButton href=link(&format!("{path}/edit")) look=Look::Secondary>{t!("team-edit")}</LinkButton> })}
                        {standing.opens(Act::LeaveTeam).then(|| view! { <LinkButton href=link(&format!("{path}/leave")) look=Look::Text>{t!("team-leave")}</LinkButton> })}
                    </p>
                })}
            </aside>
        </div>
    }
}

/// How somebody from outside comes in.
#[component]
fn Join(view: TeamView, state: FormState) -> impl IntoView {
    let page = use_page();
    let path = format!("/teams/{}", view.team.id);
    let outside = !page.viewer.may(Operation::ProposalRead, &view.object);
    let open = view.edition.standing(page.now).opens(Act::JoinTeam) && view.team.closed_at.is_none();
    if !outside || !open {
        return ().into_any();
    }
    if let Some(asked) = view.asked {
        return view! {
            <Notice mark=Mark::Now>
                <form method="post" action=link(&format!("{path}/take-back")) class="cluster spread">
                    <p>{t!("team-asked")}</p>
                    <input type="hidden" name="request" value=asked.id.to_string() />
                    <button class="button secondary compact">{t!("team-take-back")}</button>
                </form>
            </Notice>
        }
        .into_any();
    }
    if view.is_elsewhere {
        return view! { <Notice><p>{t!("conflict-in-another-team")}</p></Notice> }.into_any();
    }
    if view.team.members >= view.edition.process.team_limit {
        return view! { <Notice><p>{t!("conflict-team-full")}</p></Notice> }.into_any();
    }
    view! {
        <section class="section">
            <h2>{t!("team-ask-title")}</h2>
            <form method="post" action=link(&format!("{path}/ask")) class="form">
                <TextArea name="message" label=t!("team-ask-message") help=t!("team-ask-help") rows=3 maxlength=500 optional=true state=state />
                <div class="actions"><button class="button">{t!("team-ask-submit")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

#[component]
fn MemberLine(member: Member, team: TeamId, hands_over: bool) -> impl IntoView {
    let is_lead = member.role == MembershipRole::Lead;
    let hand_over = (hands_over && !is_lead).then(|| {
        view! {
            <form method="post" action=link(&format!("/teams/{team}/lead"))>
                <input type="hidden" name="account" value=member.account.to_string() />
                <button class="button text compact">{t!("team-hand-over")}</button>
            </form>
        }
    });
    view! {
        <li class="cluster spread">
            <PersonMark name=member.name />
            {is_lead.then(|| view! { <Badge mark=Mark::Now words=t_word!("team-role", member.role.as_str()) /> })}
            {hand_over}
        </li>
    }
}

/// Wishes to join, for the lead.
#[component]
fn Requests(team: TeamId, askers: Vec<Asker>) -> impl IntoView {
    let rows = askers.into_iter().map(|asker| {
        let action = link(&format!("/teams/{team}/requests/{}", asker.request.id));
        view! {
            <li class="card needs">
                <h3 class="card-title"><PersonMark name=asker.name /></h3>
                <p dir="auto">{asker.request.message}</p>
                <form method="post" action=action class="actions">
                    <button class="button" name="decision" value="accept">{t!("request-accept")}</button>
                    <button class="button secondary" name="decision" value="decline">{t!("request-decline")}</button>
                </form>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(
        || view! { <section class="section"><h2>{t!("team-requests")}</h2><ul class="cards one">{rows}</ul></section> },
    )
}

/// The mentors; the organiser names them here.
#[component]
fn Mentors(view: TeamView, runs: bool, state: FormState) -> impl IntoView {
    let path = format!("/teams/{}/mentors", view.team.id);
    let rows = view.mentors.into_iter().map(|(account, name)| {
        let dismiss = runs.then(|| {
            view! {
                <form method="post" action=link(&format!("{path}/dismiss"))>
                    <input type="hidden" name="account" value=account.to_string() />
                    <button class="button text compact">{t!("people-dismiss")}</button>
                </form>
            }
        });
        view! { <li class="cluster spread"><PersonMark name=name /> {dismiss}</li> }
    });
    let rows: Vec<_> = rows.collect();
    let none = rows
        .is_empty()
        .then(|| view! { <p class="quiet">{t!("team-no-mentor")}</p> });
    let add = runs.then(|| {
        view! {
            <More summary=t!("team-name-mentor")>
                <form method="post" action=link(&path) class="form">
                    <ErrorSummary state=state.clone() labels=vec![("name", t!("people-name"))] />
                    <Field name="name" label=t!("people-name") help=t!("people-name-help") maxlength=30 state=state />
                    <button class="button secondary">{t!("people-add-submit")}</button>
                </form>
            </More>
        }
    });
    view! { <section class="panel"><h2>{t!("team-mentor")}</h2>{none}<ul class="people stack">{rows}</ul>{add}</section> }
}

/// Asks once more before leaving.
#[component]
pub fn Leave(view: TeamView) -> impl IntoView {
    let path = format!("/teams/{}", view.team.id);
    let effect = if view.members.len() == 1 {
        t!("team-leave-closes")
    } else {
        t!("team-leave-effect")
    };
    view! { <Confirm title=t!("team-leave") effect=effect action=link(&format!("{path}/leave")) submit=t!("team-leave-submit") back=link(&path) /> }
}
