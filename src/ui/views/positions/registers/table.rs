//! Entries by text: how many passages, and whether for the first time, again or no more.

use super::super::records::{column, number};
use super::filter::class;
use super::said::{details, name};
use crate::protocol::{CourseStatus, PassageOf, Place, RegisterEntry, RegistersAnswer};
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Entries shown first, and added by "more".
const PAGE: usize = 60;

/// An answer that components pass on without copying it.
#[derive(Clone)]
pub struct Kept(pub Rc<RegistersAnswer>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`RegisterTable`].
#[derive(Properties, PartialEq)]
pub struct RegisterTableProps {
    /// The register.
    pub answer: Kept,
    /// The entries that are shown, by their places in it.
    pub shown: Vec<usize>,
}

/// Entries by text.
#[component]
pub fn RegisterTable(props: &RegisterTableProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.registers;
    let answer = &props.answer.0;
    let limit = use_state(|| PAGE);
    {
        // Other entries begin at their beginning.
        let limit = limit.clone();
        use_effect_with(props.shown.clone(), move |_| limit.set(PAGE));
    }
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let left = props.shown.len().saturating_sub(*limit);
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={words.entry}>
                <table class="register" data-testid="register-table">
                    <thead><tr>
                        <th scope="col">{ words.entry }</th>
                        { for answer.documents.iter().map(|document| column(&shared, &document.document, document.date.as_deref())) }
                        <th scope="col" class="n">{ words.total }</th>
                    </tr></thead>
                    <tbody>{ for props.shown.iter().take(*limit).map(|&at| row(&shared, answer, at)) }</tbody>
                </table>
            </div>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (shared.words.records.more)(left) }</button>
            }
        </>
    }
}

fn row(shared: &Shared, answer: &RegistersAnswer, at: usize) -> Html {
    let entry = &answer.entries[at];
    let words = &shared.words.records.registers;
    let details = details(shared, entry);
    let total = entry.passages.len();
    html! {
        <tr key={at} data-testid="register-row">
            <th scope="row" class="term" title={entry.name.clone()}>
                { name(entry) }
                if !details.is_empty() {
                    <span class="details small muted">{ details }</span>
                }
            </th>
            { for (0..answer.documents.len()).map(|document| cell(shared, answer, entry, document)) }
            <td class="n">{ number(shared, total.to_string(), (words.all_passages)(&entry.name, total), places(entry, None)) }</td>
        </tr>
    }
}

/// How many passages a text has, which a click opens, and what the entry is to it.
fn cell(shared: &Shared, answer: &RegistersAnswer, entry: &RegisterEntry, document: usize) -> Html {
    let words = &shared.words.records.registers;
    let course = &entry.course[document];
    let mark = (words.mark)(course.status);
    let class = classes!("status", class(course.status));
    if course.passages == 0 {
        let is_told = course.status == CourseStatus::Dropped;
        let told = if is_told {
            html! { { mark } }
        } else {
            html! { <span title={mark}>{ "–" }</span> }
        };
        return html! { <td {class}>{ told }</td> };
    }
    let name = &answer.documents[document].document;
    let label = (words.cell)(&entry.name, &shared.state.short(name), course.passages, mark);
    html! {
        <td {class}>
            { number(shared, course.passages.to_string(), label, places(entry, Some(name))) }
            { " " }<span class="status-mark">{ mark }</span>
        </td>
    }
}

/// Where it stands: in one text, or in all.
fn places(entry: &RegisterEntry, document: Option<&String>) -> Vec<Place> {
    let is_there = |place: &&Place| document.is_none_or(|document| place.document == *document);
    entry.passages.iter().map(PassageOf::sentence).filter(is_there).cloned().collect()
}
