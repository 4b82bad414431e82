//! Which entries are shown: by what they are to one of the texts.

use super::super::records::setter;
use crate::protocol::{CourseStatus, RegistersAnswer};
use crate::ui::parts::select;
use crate::ui::route::{PositionsRoute, RecordsRoute};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The text by which entries are sorted out: the one that was chosen, else the last with a date.
pub fn by(route: &PositionsRoute, answer: &RegistersAnswer) -> Option<usize> {
    let documents = &answer.documents;
    let chosen = |by: &String| documents.iter().position(|document| document.document == *by);
    let latest = || documents.iter().rposition(|document| document.date.is_some());
    route.records.by.as_ref().and_then(chosen).or_else(latest).or(documents.len().checked_sub(1))
}

/// The text, and what entries are to it, each with how many there are.
pub fn drawn(shared: &Shared, route: &PositionsRoute, answer: &RegistersAnswer, by: usize) -> Html {
    let words = &shared.words.records.registers;
    if answer.documents.len() < 2 {
        return Html::default();
    }
    let count = |status: CourseStatus| {
        answer.entries.iter().filter(|entry| entry.course[by].status == status).count()
    };
    let only = route.records.status;
    let set = setter(shared, route, |records, status| records.status = status);
    html! {
        <div class="filters">
            { which(shared, route, answer, by) }
            <div class="chips" role="group" aria-label={words.by_status}>
                <button class="chip small" aria-pressed={only.is_none().to_string()} onclick={set.reform(|_: MouseEvent| None)}>
                    { words.any_status }{ " " }<b>{ answer.entries.len() }</b>
                </button>
                { for RecordsRoute::statuses().map(|status| (status, count(status))).filter(|(_, count)| *count > 0).map(|(status, count)| {
                    let is_shown = only == Some(status);
                    let onclick = set.reform(move |_: MouseEvent| (!is_shown).then_some(status));
                    html! {
                        <button
                            class={classes!("chip", "small", "status", class(status))} aria-pressed={is_shown.to_string()}
                            {onclick} data-testid="registers-status"
                        >{ (words.mark)(status) }{ " " }<b>{ count }</b></button>
                    }
                }) }
            </div>
        </div>
    }
}

fn which(shared: &Shared, route: &PositionsRoute, answer: &RegistersAnswer, by: usize) -> Html {
    let words = &shared.words.records.registers;
    let name = |document: &str| format!("{} {}", shared.state.mark(document), shared.state.title(document));
    let mut options = vec![(None, words.latest.to_owned())];
    options.extend(
        answer.documents.iter().map(|document| (Some(document.document.clone()), name(&document.document))),
    );
    let now = route.records.by.as_ref().map(|_| answer.documents[by].document.clone());
    let set = setter(shared, route, |records, by| records.by = by);
    select(words.in_which, &options, &now, &set, "registers-by")
}

/// The style's name for what an entry is to a text.
pub fn class(status: CourseStatus) -> &'static str {
    match status {
        CourseStatus::First => "first",
        CourseStatus::Oldest | CourseStatus::Again | CourseStatus::Undated => "again",
        CourseStatus::Returned => "back",
        CourseStatus::Dropped => "left-out",
        CourseStatus::Gone | CourseStatus::NotYet | CourseStatus::Missing => "not-there",
    }
}
