//! What changed, in sentences.

use crate::protocol::{Issue, IssueStep, IssuesAnswer};
use crate::ui::parts::language;
use crate::ui::route::View;
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::words::PositionsWords;
use yew::prelude::*;

/// So many of the greatest changes are named.
const NAMED: usize = 3;

/// How many positions went up, down or turned, and the greatest changes by name.
pub fn drawn(shared: &Shared, answer: &IssuesAnswer) -> Html {
    let words = &shared.words.positions;
    if answer.editions.len() < 2 {
        return html! { <p class="findings-text">{ words.ladder.one_edition }</p> };
    }
    let greatest: Vec<(&Issue, &IssueStep)> = answer
        .issues
        .iter()
        .filter_map(|issue| {
            let step = issue.steps.iter().max_by_key(|step| step.by.unsigned_abs())?;
            (step.by != 0).then_some((issue, step))
        })
        .take(NAMED)
        .collect();
    html! {
        <div class="findings-text" data-testid="issues-told">
            <p>{ (words.counts)(&answer.counts) }{ words.ladder.stop }</p>
            <p class="small"><a href={shared.state.remembered[View::Changes as usize].hash()} data-testid="to-changes">{ words.ladder.to_changes }</a></p>
            if !greatest.is_empty() {
                <p>{ words.ladder.greatest }</p>
                <ul class="greatest">{ for greatest.into_iter().map(|(issue, step)| named(shared, issue, step)) }</ul>
            }
        </div>
    }
}

/// An issue with the verbs before and after, which opens both passages.
fn named(shared: &Shared, issue: &Issue, step: &IssueStep) -> Html {
    let verb = |edition: u32, position: u32| &issue.cells[edition as usize][position as usize].written;
    let (old, new) = (verb(step.from, step.from_position), verb(step.to, step.to_position));
    let onclick = open(shared, issue);
    html! {
        <li>
            <button class="link" lang={language(&issue.label)} {onclick}>{ issue.label.clone() }</button>
            { format!(" {old} → {new} {}", PositionsWords::arrow(step)) }
        </li>
    }
}

/// Shows all passages of an issue beside the view.
pub fn open(shared: &Shared, issue: &Issue) -> Callback<MouseEvent> {
    let mut places = Vec::new();
    for position in issue.cells.iter().flatten() {
        if !places.contains(&position.stance.clause) {
            places.push(position.stance.clause.clone());
        }
    }
    let (shared, title) = (shared.clone(), issue.label.clone());
    Callback::from(move |_: MouseEvent| {
        shared.show(Evidence::Places { title: title.clone(), places: places.clone() });
    })
}
