//! Who is named and who isn't, in sentences, each of which opens what it rests on.

use super::super::records::{dated, opens};
use super::findings::{Finding, findings, is_call};
use super::{label, names};
use crate::protocol::{RollcallDocument, RollcallsAnswer};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// So many sentences are told; what is left stands in the table.
const TOLD: usize = 12;

/// The sentences.
pub fn drawn(shared: &Shared, answer: &RollcallsAnswer) -> Html {
    let words = &shared.words.records.rollcalls;
    if answer.rollcalls.is_empty() {
        return html! { <p data-testid="rollcalls-none">{ words.none }</p> };
    }
    if answer.documents.iter().all(|document| document.members.is_empty()) {
        return html! { <p>{ words.no_members }</p> };
    }
    if !answer.rollcalls.iter().any(is_call) {
        return html! { <p>{ words.too_short }</p> };
    }
    let found = findings(answer);
    if found.is_empty() {
        return html! { <p>{ words.nobody_absent }</p> };
    }
    html! {
        <ul class="record-findings" data-testid="rollcalls-told">
            { for found.into_iter().take(TOLD).map(|(finding, places)| {
                let class = matches!(finding, Finding::Turned { .. }).then_some("turned");
                let told = told(shared, &finding);
                let onclick = opens(shared, told.clone(), places);
                html! { <li {class}><button class="sentence" {onclick}>{ told }</button></li> }
            }) }
        </ul>
    }
}

fn told(shared: &Shared, finding: &Finding) -> String {
    let words = &shared.words.records.rollcalls;
    let texts = |documents: &[&RollcallDocument]| {
        let told = documents.iter().map(|document| text(shared, document)).collect::<Vec<_>>();
        told.join(shared.words.records.separator)
    };
    match finding {
        Finding::Turned { issue, party, named, absent } => {
            let party = (shared.words.registers.party)(party);
            (words.turned)(label(shared, issue), &party, &texts(named), &texts(absent))
        }
        Finding::Always { issue, parties, texts } => {
            (words.always)(label(shared, issue), *texts, &names(shared, parties.iter().copied()))
        }
        Finding::Most { parties, absent, lists } => {
            (words.most)(&names(shared, parties.iter().copied()), *absent, *lists)
        }
        Finding::Only { issue, text: document, parties } => (words.only)(
            label(shared, issue),
            &text(shared, document),
            &names(shared, parties.iter().copied()),
        ),
    }
}

fn text(shared: &Shared, document: &RollcallDocument) -> String {
    dated(shared, &document.document, document.date.as_deref())
}
