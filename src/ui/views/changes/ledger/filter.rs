//! Which rows are shown, by what became of them.

use super::super::rows::Row;
use super::wanted::Wanted;
use crate::protocol::LinkLabel;
use crate::ui::route::{Change, ChangesRoute, Route};
use crate::ui::shared::Shared;
use crate::words::ChangesWords;
use yew::prelude::*;

/// What became of clauses, each with how many there are, as chips.
pub fn drawn(shared: &Shared, wanted: &Wanted, rows: &[Row]) -> Html {
    let words = &shared.words.changes;
    let Wanted { answer, route, .. } = *wanted;
    let statements: Vec<&Row> = rows.iter().filter(|row| row.is_surest && wanted.is_counted(row)).collect();
    let count = |change: Change| statements.iter().filter(|row| row.is(change, answer)).count();
    let changed = statements.iter().filter(|row| row.is_changed(answer)).count();
    let go = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |only: Option<Change>| {
            shared.adjust(Route::Changes(ChangesRoute { only, ..route.clone() }));
        })
    };
    let all = if route.whole { statements.len() } else { changed };
    html! {
        <div class="chips" role="group" aria-label={words.view.filter}>
            <button class="chip" aria-pressed={route.only.is_none().to_string()} onclick={go.reform(|_: MouseEvent| None)} data-testid="changes-all">
                { if route.whole { words.view.all } else { words.view.all_changes } }{ " " }<b>{ all }</b>
            </button>
            { for Change::ALL.into_iter().map(|change| (change, count(change))).filter(|(_, count)| *count > 0).map(|(change, count)| {
                let is_shown = route.only == Some(change);
                let onclick = go.reform(move |_: MouseEvent| (!is_shown).then_some(change));
                html! {
                    <button
                        class={classes!("chip", "change-kind", class(change))} aria-pressed={is_shown.to_string()} {onclick}
                        title={words.view.explained[change as usize]} data-testid="changes-only"
                    >{ told(words, change) }{ " " }<b>{ count }</b></button>
                }
            }) }
        </div>
    }
}

/// What became of a clause, in words.
pub fn told(words: &ChangesWords, change: Change) -> &'static str {
    match change {
        Change::Substance => (words.label)(LinkLabel::Substance),
        Change::Wording => (words.label)(LinkLabel::Wording),
        Change::Partly => (words.label)(LinkLabel::Partly),
        Change::Same => (words.label)(LinkLabel::Same),
        Change::New => words.new,
        Change::Dropped => words.dropped,
        Change::Returned => words.returned,
        Change::Moved => words.moved,
        Change::Merged => words.merged,
        Change::Split => words.split,
    }
}

/// The style's name for what became of a clause.
pub fn class(change: Change) -> &'static str {
    match change {
        Change::Substance => "substance",
        Change::Wording => "wording",
        Change::Partly => "partly",
        Change::New => "new",
        Change::Dropped => "dropped",
        Change::Returned => "returned",
        Change::Moved => "moved",
        Change::Merged => "merged",
        Change::Split => "split",
        Change::Same => "same",
    }
}
