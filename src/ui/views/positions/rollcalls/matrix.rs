//! Issues by party: named, named in some lists, absent, not a member.

use super::super::records::{number, opens};
use super::label;
use crate::protocol::{IssueAnswer, PartyAnswer, RollcallAnswer, RollcallsAnswer};
use crate::ui::parts::language;
use crate::ui::shared::Shared;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use yew::prelude::*;

/// So many parties are drawn at most, members first.
const MOST: usize = 30;

/// A party, and whether a text counts it among its members.
struct Column<'a> {
    party: &'a PartyAnswer,
    member: bool,
}

/// What an issue's lists are to a party: in how many it could be named, and in how many it is.
#[derive(Default)]
struct Cell {
    lists: usize,
    named: usize,
}

/// The matrix, and what its signs mean.
pub fn drawn(shared: &Shared, answer: &RollcallsAnswer) -> Html {
    let words = &shared.words.records.rollcalls;
    let columns = columns(answer);
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={words.matrix}>
                <table class="attendance" data-testid="rollcalls-matrix">
                    <thead><tr>
                        <th scope="col">{ words.issue }</th>
                        { for columns.iter().map(|column| {
                            let class = (!column.member).then_some("guest");
                            html! { <th scope="col" {class}><span>{ (shared.words.registers.party)(column.party) }</span></th> }
                        }) }
                    </tr></thead>
                    <tbody>
                        { for answer.issues.iter().map(|issue| html! {
                            <tr>
                                <th scope="row" class="term" lang={language(&issue.label)}>{ label(shared, &issue.label) }</th>
                                { for columns.iter().map(|column| cell(shared, answer, issue, column)) }
                            </tr>
                        }) }
                    </tbody>
                    <tfoot><tr>
                        <th scope="row" class="term">{ words.absent_times }</th>
                        { for columns.iter().map(|column| total(shared, answer, column)) }
                    </tr></tfoot>
                </table>
            </div>
            <p class="small muted attendance-legend">
                <span><i class="named">{ "●" }</i>{ words.named_in_all }</span>
                <span><i class="some">{ "◐" }</i>{ words.named_in_some }</span>
                <span><i class="left-off">{ "○" }</i>{ words.named_in_none }</span>
                <span><i>{ "◇" }</i>{ words.elsewhere }</span>
                <span><i>{ "–" }</i>{ words.no_member_short }</span>
            </p>
        </>
    }
}

/// The members in their order; then others by how many lists name them.
fn columns(answer: &RollcallsAnswer) -> Vec<Column<'_>> {
    let mut columns: Vec<Column> = Vec::new();
    for party in answer.documents.iter().flat_map(|document| &document.members) {
        if !columns.iter().any(|column| column.party.id == party.id) {
            columns.push(Column { party, member: true });
        }
    }
    let mut others: BTreeMap<&PartyAnswer, usize> = BTreeMap::new();
    for named in answer.rollcalls.iter().flat_map(|list| &list.named) {
        if !columns.iter().any(|column| column.party.id == named.party.id) {
            *others.entry(&named.party).or_default() += 1;
        }
    }
    let mut others: Vec<_> = others.into_iter().collect();
    others.sort_by_key(|(_, lists)| Reverse(*lists));
    columns.extend(others.into_iter().map(|(party, _)| Column { party, member: false }));
    columns.truncate(MOST);
    columns
}

fn is_named(list: &RollcallAnswer, party: &PartyAnswer) -> bool {
    list.named.iter().any(|named| named.party.id == party.id)
}

/// A list says something of a party if it names it, or if it names members and leaves this one out.
fn concerns(list: &RollcallAnswer, party: &PartyAnswer) -> bool {
    let is_left_out = list.named.iter().any(|named| named.member)
        && list.absent.iter().any(|absent| absent.party.id == party.id && absent.elsewhere.is_none());
    is_named(list, party) || is_left_out
}

fn lists<'a>(
    answer: &'a RollcallsAnswer,
    issue: &'a IssueAnswer,
    party: &'a PartyAnswer,
) -> impl Iterator<Item = &'a RollcallAnswer> {
    let lists = issue.rollcalls.iter().map(|&at| &answer.rollcalls[at as usize]);
    lists.filter(|list| concerns(list, party))
}

/// Whether a list leaves it out, and its sentence names it all the same.
fn is_aside(answer: &RollcallsAnswer, issue: &IssueAnswer, party: &PartyAnswer) -> bool {
    let lists = issue.rollcalls.iter().map(|&at| &answer.rollcalls[at as usize]);
    let named = lists.filter(|list| list.named.iter().any(|named| named.member));
    named
        .flat_map(|list| &list.absent)
        .any(|absent| absent.party.id == party.id && absent.elsewhere.is_some())
}

fn counted<'a>(lists: impl Iterator<Item = &'a RollcallAnswer>, party: &PartyAnswer) -> Cell {
    lists.fold(Cell::default(), |cell, list| Cell {
        lists: cell.lists + 1,
        named: cell.named + usize::from(is_named(list, party)),
    })
}

fn cell(shared: &Shared, answer: &RollcallsAnswer, issue: &IssueAnswer, column: &Column) -> Html {
    let words = &shared.words.records.rollcalls;
    let count = counted(lists(answer, issue, column.party), column.party);
    let (sign, class) = match count.named {
        _ if count.lists == 0 && is_aside(answer, issue, column.party) => {
            return html! { <td class="aside" title={words.elsewhere}>{ "◇" }</td> };
        }
        _ if count.lists == 0 => {
            return html! { <td class="faint" title={words.no_member_short}>{ "–" }</td> };
        }
        0 => ("○", "left-off"),
        named if named == count.lists => ("●", "named"),
        _ => ("◐", "some"),
    };
    let places = lists(answer, issue, column.party).map(|list| list.clause.clone()).collect();
    let name = (shared.words.registers.party)(column.party);
    let told = (words.cell)(label(shared, &issue.label), &name, count.named, count.lists);
    html! {
        <td class={classes!(class, (!column.member).then_some("guest"))}>
            <button title={told.clone()} aria-label={told.clone()} onclick={opens(shared, told, places)}>{ sign }</button>
        </td>
    }
}

/// From how many lists a member is absent.
fn total(shared: &Shared, answer: &RollcallsAnswer, column: &Column) -> Html {
    if !column.member {
        return html! { <td /> };
    }
    let words = &shared.words.records.rollcalls;
    let lists: Vec<&RollcallAnswer> =
        answer.rollcalls.iter().filter(|list| concerns(list, column.party)).collect();
    let absent: Vec<_> = lists.iter().filter(|list| !is_named(list, column.party)).collect();
    let text = (words.absent_of)(absent.len(), lists.len());
    if absent.is_empty() {
        return html! { <td class="faint small">{ text }</td> };
    }
    let told = format!("{} · {}", (shared.words.registers.party)(column.party), words.absent_times);
    let places = absent.iter().map(|list| list.clause.clone()).collect();
    html! { <td class="small">{ number(shared, text, told, places) }</td> }
}
