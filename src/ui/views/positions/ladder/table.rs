//! Issues down, editions across; in each cell the verbs as they are written.

use super::told::open;
use crate::protocol::{Issue, IssueEdition, IssuePosition, IssuesAnswer};
use crate::ui::parts::{language, step_mark};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The table of some issues.
pub fn drawn(shared: &Shared, answer: &IssuesAnswer, issues: &[&Issue]) -> Html {
    let words = &shared.words.positions.ladder;
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={shared.words.positions.part[0].0}>
            <table class="issues" data-testid="issues">
                <thead>
                    <tr>
                        <th scope="col">{ words.matter }</th>
                        { for answer.editions.iter().map(|edition| head(shared, edition)) }
                    </tr>
                </thead>
                <tbody>{ for issues.iter().map(|issue| row(shared, issue)) }</tbody>
            </table>
        </div>
    }
}

fn head(shared: &Shared, edition: &IssueEdition) -> Html {
    let undated = shared.words.positions.ladder.undated;
    html! {
        <th scope="col" title={shared.state.title(&edition.document)}>
            <span class="mark" aria-hidden="true">{ shared.state.mark(&edition.document) }</span>
            { " " }{ edition.date.clone().unwrap_or_else(|| undated.to_owned()) }
        </th>
    }
}

fn row(shared: &Shared, issue: &Issue) -> Html {
    let first = issue.cells.iter().flatten().next().map(|position| &position.stance.verb.words.place);
    let key = first.map_or_else(String::new, |place| format!("{} {}", place.document, place.start));
    html! {
        <tr {key} data-testid="issue">
            <th scope="row" class="matter">
                <button class="link" lang={language(&issue.label)} onclick={open(shared, issue)}>{ issue.label.clone() }</button>
                { for issue.subjects.iter().map(|change| html! {
                    <span class="small muted subject-step">{ (shared.words.positions.subject_step)(&change.old, &change.new) }</span>
                }) }
            </th>
            { for (0_u32..).zip(&issue.cells).map(|(edition, cell)| {
                let step = issue.steps.iter().find(|step| step.to == edition);
                html! {
                    <td>
                        if cell.is_empty() {
                            <span class="faint" aria-label={shared.words.positions.ladder.nothing}>{ "—" }</span>
                        }
                        { for step.filter(|step| step.by != 0).map(|step| step_mark(step, shared.words)) }
                        { for cell.iter().map(|position| chip(shared, issue, position)) }
                    </td>
                }
            }) }
        </tr>
    }
}

/// A position: its verb on its rung. Who takes it, and on what, is told where it is pointed at.
fn chip(shared: &Shared, issue: &Issue, position: &IssuePosition) -> Html {
    let stance = &position.stance;
    let subject = stance.subject.as_ref().map_or(shared.words.stances.nobody, |subject| &subject.words.text);
    let object = stance.object.as_ref().map_or("", |object| object.text.as_str());
    let rung = (shared.words.stances.rung)(stance.verb.rung);
    let title = format!("{subject} · {} · {object} ({rung}, {:+})", position.written, stance.verb.step);
    html! {
        <button
            class={classes!("rung", format!("rung-{}", stance.verb.rung.name()))} {title} lang={language(&position.written)}
            onclick={open(shared, issue)} data-testid="issue-position"
        >{ position.written.clone() }</button>
    }
}
