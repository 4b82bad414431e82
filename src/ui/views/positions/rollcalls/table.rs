//! Issues by text: who is named, who is struck out.

use super::super::records::{column, number};
use super::label;
use crate::protocol::{IssueAnswer, PartyAnswer, Place, RollcallAnswer, RollcallDocument, RollcallsAnswer};
use crate::ui::parts::language;
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use crate::words::percent;
use yew::prelude::*;

/// The table: a row an issue, a column a text.
pub fn drawn(shared: &Shared, answer: &RollcallsAnswer) -> Html {
    let words = &shared.words.records.rollcalls;
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.table}>
            <table class="rollcalls" data-testid="rollcalls-table">
                <thead><tr>
                    <th scope="col">{ words.issue }</th>
                    { for answer.documents.iter().map(|document| column(shared, &document.document, document.date.as_deref())) }
                </tr></thead>
                <tbody>
                    { for answer.issues.iter().map(|issue| html! {
                        <tr>
                            <th scope="row" class="term" lang={language(&issue.label)}>{ label(shared, &issue.label) }</th>
                            { for answer.documents.iter().map(|document| html! {
                                <td class="wrap">{ for lists(answer, issue, document).map(|list| drawn_list(shared, issue, document, list)) }</td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn lists<'a>(
    answer: &'a RollcallsAnswer,
    issue: &'a IssueAnswer,
    document: &'a RollcallDocument,
) -> impl Iterator<Item = &'a RollcallAnswer> {
    let lists = issue.rollcalls.iter().map(|&at| &answer.rollcalls[at as usize]);
    lists.filter(|list| list.clause.document == document.document)
}

/// A list: the fraction that opens its sentence, those named, and those struck out.
fn drawn_list(
    shared: &Shared,
    issue: &IssueAnswer,
    document: &RollcallDocument,
    list: &RollcallAnswer,
) -> Html {
    let words = &shared.words.records.rollcalls;
    let named = list.named.iter().filter(|named| named.member).count();
    let members = document.members.len();
    let (fraction, share) = match list.share {
        Some(part) if named > 0 => ((words.share)(named, members), percent(part)),
        Some(_) => ((words.share)(0, members), words.no_member.to_owned()),
        None => (list.named.len().to_string(), String::new()),
    };
    let told = (words.share_label)(
        label(shared, &issue.label),
        &shared.state.short(&document.document),
        named,
        members,
    );
    // Where no member is named, it isn't said of members at all, and none is struck out.
    let absent = list.absent.iter().filter(|_| named > 0);
    html! {
        <div class="rollcall">
            { number(shared, fraction, told, vec![list.clause.clone()]) }
            <span class="small muted">{ share }</span>
            <span class="parties">
                { for list.named.iter().map(|named| {
                    let class = (list.share.is_some() && !named.member).then_some("guest");
                    let hint = class.map_or_else(|| named.text.clone(), |_| format!("{} · {}", named.text, words.guest));
                    party(shared, &named.party, &named.place, class, hint)
                }) }
                { for absent.map(|absent| match &absent.elsewhere {
                    Some(place) => party(shared, &absent.party, place, Some("aside"), words.elsewhere.to_owned()),
                    None => html! {
                        <span class="party struck" title={words.named_in_none}>
                            <span class="unseen">{ words.not_named }</span><s>{ (shared.words.registers.party)(&absent.party) }</s>
                        </span>
                    },
                }) }
            </span>
        </div>
    }
}

/// A party, and the way to where it stands.
fn party(
    shared: &Shared,
    party: &PartyAnswer,
    place: &Place,
    class: Option<&'static str>,
    hint: String,
) -> Html {
    html! {
        <a class={classes!("party", class)} href={Route::place(place).hash()} title={hint}>
            { (shared.words.registers.party)(party) }
        </a>
    }
}
