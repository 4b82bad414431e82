//! In sentences: how much of two versions is the same, and what became of the paragraphs.

use super::{count, is_rewritten, is_unlike, shares};
use crate::protocol::{AsideAnswer, Role, RowLabel, WitnessAnswer};
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::Shared;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Labels told, in this order.
const LABELS: [RowLabel; 8] = [
    RowLabel::Same,
    RowLabel::Changed,
    RowLabel::Split,
    RowLabel::Merged,
    RowLabel::Redivided,
    RowLabel::Moved,
    RowLabel::Missing,
    RowLabel::Added,
];

/// The sentences.
pub fn drawn(shared: &Shared, base: &str, witness: &WitnessAnswer) -> Html {
    let words = &shared.words.collation;
    let (of_base, own) = shares(witness);
    let told: Vec<String> = LABELS
        .into_iter()
        .map(|label| (label, count(witness, label)))
        .filter(|(_, count)| *count > 0)
        .map(|(label, count)| {
            format!("{}{}", (words.paragraphs)(label, count), roles(shared, witness, label))
        })
        .collect();
    let is_whole = witness.rows.iter().all(|row| row.label == RowLabel::Same);
    let cut_off = count(witness, RowLabel::CutOff);
    html! {
        <div class="findings-text" data-testid="collation-summary">
            if is_unlike(witness) {
                <p class="trouble">{ words.unlike }</p>
            }
            if is_rewritten(witness) {
                <p class="trouble"><a href={changes(shared, base, witness).hash()} data-testid="to-changes">{ words.to_changes }</a>{ words.rewritten }</p>
            }
            if is_whole {
                <p><b>{ if witness.spellings.is_empty() { words.no_differences } else { words.only_spelling } }</b></p>
            } else if witness.differences.is_empty() && !is_unlike(witness) {
                <p><b>{ words.no_wording }</b></p>
            }
            <p>{ (words.same_share)(of_base, own) }</p>
            <p>{ told.join(" · ") }</p>
            if cut_off > 0 {
                <p>{ (words.cut_off)(cut_off) }</p>
            }
            { aside(shared, witness) }
        </div>
    }
}

/// What changed from the one to the other, sentence by sentence.
fn changes(shared: &Shared, base: &str, witness: &WitnessAnswer) -> Route {
    let (earlier, later) = shared.state.in_time(base, &witness.document);
    Route::Changes(ChangesRoute { editions: vec![earlier, later], ..ChangesRoute::default() })
}

/// Of paragraphs that one text alone has, what they are, if they are no running text.
fn roles(shared: &Shared, witness: &WitnessAnswer, label: RowLabel) -> String {
    if !matches!(label, RowLabel::Missing | RowLabel::Added) {
        return String::new();
    }
    let mut counts: BTreeMap<Role, usize> = BTreeMap::new();
    for row in witness.rows.iter().filter(|row| row.label == label && row.role != Role::Body) {
        *counts.entry(row.role).or_default() += 1;
    }
    let told: Vec<String> = counts
        .into_iter()
        .map(|(role, count)| format!("{} {count}", (shared.words.told.role)(role)))
        .collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) }
}

/// What was set aside of both, and so not compared.
fn aside(shared: &Shared, witness: &WitnessAnswer) -> Html {
    let words = &shared.words.collation;
    let all: Vec<&AsideAnswer> = witness.aside_base.iter().chain(&witness.aside).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary class="small muted">{ (words.aside)(all.len()) }</summary>
            <ul class="aside-list small">
                { for all.into_iter().map(|aside| html! {
                    <li>
                        <a href={Route::place(&aside.place).hash()}>{ shared.state.mark(&aside.place.document) }</a>
                        { " " }<span class="tag">{ (shared.words.told.role)(aside.role) }</span>
                        { " " }<span class="faint">{ aside.text.clone() }</span>
                    </li>
                }) }
            </ul>
        </details>
    }
}
