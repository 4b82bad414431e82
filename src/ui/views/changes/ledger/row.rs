//! A row of the ledger: what became of a clause, its words in both editions, and where they stand.

use super::{
    super::rows::Row,
    filter::{class, told},
    wanted::Wanted,
};
use crate::protocol::{ClauseAnswer, CollatedRun, CollatedRunKind, Finding, LinkAnswer, Place, Role};
use crate::ui::findings::{PinButton, passages};
use crate::ui::parts::{language, step_mark};
use crate::ui::route::{Change, Route};
use crate::ui::shared::Shared;
use crate::words::percent;
use yew::prelude::*;

/// What the reader says of two clauses.
pub enum Linking {
    /// This one belongs to one that is still to be chosen.
    Begin(Place),
    /// They belong together: the earlier one and the later.
    End(Place, Place),
    /// They do not.
    Unlink(Place, Place),
    /// Nothing after all.
    Stop,
}

/// Less sure than this is said.
const UNSURE: f64 = 0.6;

/// A row; a heading across both columns. `linking` is the clause for which the reader looks for a counterpart.
pub fn drawn(
    shared: &Shared,
    wanted: &Wanted,
    row: Row,
    linking: Option<&Place>,
    said: &Callback<Linking>,
) -> Html {
    let Wanted { answer, later, .. } = *wanted;
    let (old, new) = (row.earlier(answer), row.later(answer, later));
    let change = row.change(answer);
    let role = row.role(answer, later);
    let key = format!("{:?}-{:?}", row.old, row.new);
    let link = row.link(answer);
    let cells =
        [cell(shared, old, link.map(|link| (link, true))), cell(shared, new, link.map(|link| (link, false)))];
    html! {
        <div
            {key} class={classes!("change-row", class(change), (role == Role::Heading).then_some("heading"))}
            data-testid="ledger-row" data-change={class(change)}
        >
            <div class="label">
                if role != Role::Heading || change != Change::Same {
                    { labels(shared, wanted, row) }
                }
                { tools(shared, (old, new), (link, change), linking, said) }
            </div>
            { for cells }
        </div>
    }
}

/// The row as a finding: its words in both editions.
fn pinned(shared: &Shared, change: Change, clauses: [Option<&ClauseAnswer>; 2]) -> Finding {
    let clauses = clauses.into_iter().flatten().map(|clause| (&clause.place, clause.text.as_str()));
    passages(shared, told(&shared.words.changes, change).to_owned(), clauses)
}

/// What became of it, and how sure that is.
fn labels(shared: &Shared, wanted: &Wanted, row: Row) -> Html {
    let words = &shared.words.changes;
    let Wanted { answer, later, .. } = *wanted;
    let change = row.change(answer);
    let marks = [Change::Moved, Change::Merged, Change::Split];
    let link = row.link(answer);
    let moved = link.filter(|link| link.moved).map(|_| {
        let heading = |edition: usize, clause: Option<&ClauseAnswer>| {
            let heading = clause.and_then(|clause| clause.heading);
            heading.and_then(|heading| answer.editions[edition].headings.get(heading as usize)).cloned()
        };
        let from = heading(row.old.map_or(later - 1, |(edition, _)| edition), row.earlier(answer));
        (from, heading(later, row.later(answer, later)))
    });
    html! {
        <>
            <b>{ told(words, change) }</b>
            { for wanted.steps(&row).iter().map(|step| step_mark(step, shared.words)) }
            { for marks.into_iter().filter(|mark| row.is(*mark, answer)).map(|mark| html! {
                <span class="small">{ told(words, mark) }</span>
            }) }
            { for moved.into_iter().map(|(from, to)| html! {
                <span class="small muted went">{ format!("{} → {}", from.as_deref().unwrap_or(words.opening), to.as_deref().unwrap_or(words.opening)) }</span>
            }) }
            { for link.filter(|link| link.returned).and(row.old).map(|(edition, _)| html! {
                <span class="small muted">{ (words.view.returned_from)(&shared.state.mark(&answer.editions[edition].document)) }</span>
            }) }
            { for link.filter(|link| link.by_reader).map(|_| html! { <span class="small muted">{ words.view.by_reader }</span> }) }
            { for link.filter(|link| link.certainty < UNSURE).map(|link| html! {
                <span class="small muted" title={words.view.certainty_hint}>{ (words.view.certainty)(&percent(link.certainty)) }</span>
            }) }
        </>
    }
}

/// What can be said of the row, and where both clauses are read.
fn tools(
    shared: &Shared,
    (old, new): (Option<&ClauseAnswer>, Option<&ClauseAnswer>),
    (link, change): (Option<&LinkAnswer>, Change),
    linking: Option<&Place>,
    said: &Callback<Linking>,
) -> Html {
    let words = &shared.words.changes;
    let places: Vec<Place> = [old, new].into_iter().flatten().map(|clause| clause.place.clone()).collect();
    let read = places.iter().map(|place| {
        let mark = shared.state.mark(&place.document);
        let told = (shared.words.collation.read_in)(&mark);
        html! { <a href={Route::place(place).hash()} title={told.clone()} aria-label={told}>{ mark }</a> }
    });
    let (from, to) = (old.map(|clause| clause.place.clone()), new.map(|clause| clause.place.clone()));
    let act = match (link, linking) {
        (Some(_), None) => from.zip(to).map(|(from, to)| {
            let onclick = said.reform(move |_: MouseEvent| Linking::Unlink(from.clone(), to.clone()));
            html! { <button class="link" {onclick} title={words.view.unlink_hint}>{ words.view.unlink }</button> }
        }),
        (None, None) => from.or(to).map(|place| {
            let onclick = said.reform(move |_: MouseEvent| Linking::Begin(place.clone()));
            html! { <button class="link" {onclick} title={words.view.link_begin_hint}>{ words.view.link_begin }</button> }
        }),
        (_, Some(begun)) => counterpart(begun, from.as_ref(), to.as_ref()).map(|(from, to)| {
            let onclick = said.reform(move |_: MouseEvent| Linking::End(from.clone(), to.clone()));
            html! { <button class="btn small" {onclick}>{ words.view.link_end }</button> }
        }),
    };
    let of = pinned(shared, change, [old, new]);
    html! { <span class="row-tools small">{ for read }<PinButton {of} />{ for act }</span> }
}

/// The clause of this row that the one begun with can be linked to: the earlier one first.
fn counterpart(begun: &Place, from: Option<&Place>, to: Option<&Place>) -> Option<(Place, Place)> {
    let is_other = |place: &&Place| place.document != begun.document;
    // Where both are there, the one of the other edition is meant.
    let earlier = from.filter(is_other).map(|from| (from.clone(), begun.clone()));
    let later = to.filter(is_other).map(|to| (begun.clone(), to.clone()));
    earlier.filter(|_| to.is_none_or(|to| to.document == begun.document)).or(later)
}

/// The words of a clause; of one that has a counterpart, with what differs marked.
fn cell(shared: &Shared, clause: Option<&ClauseAnswer>, link: Option<(&LinkAnswer, bool)>) -> Html {
    let Some(clause) = clause else {
        return html! { <div class="text blank" aria-label={shared.words.changes.view.no_counterpart}>{ "—" }</div> };
    };
    let onclick = {
        let (shared, place) = (shared.clone(), clause.place.clone());
        Callback::from(move |_: MouseEvent| shared.go(Route::place(&place)))
    };
    let words = match link {
        Some((link, is_old)) if !link.runs.is_empty() => marked(link, is_old, &clause.text),
        Some(_) => html! { { clause.text.clone() } },
        None => html! { <span class="alone">{ clause.text.clone() }</span> },
    };
    html! { <div class="text" lang={language(&clause.text)} ondblclick={onclick}>{ words }</div> }
}

/// What differs, marked; a difference of substance more so.
fn marked(link: &LinkAnswer, is_old: bool, text: &str) -> Html {
    let side = |run: &CollatedRun| if is_old { run.a.clone() } else { run.b.clone() };
    let shown: String = link.runs.iter().map(side).collect();
    // A heading's number takes no part in the comparison.
    let before = text.strip_suffix(&shown).unwrap_or_default().to_owned();
    let run = |run: &CollatedRun| {
        let words = side(run);
        match run.kind {
            _ if words.is_empty() => Html::default(),
            CollatedRunKind::Changed { difference } => {
                let is_weighty = link.substance.iter().any(|part| part.difference == difference);
                let class = is_weighty.then_some("weighty");
                if is_old {
                    html! { <del {class}>{ words }</del> }
                } else {
                    html! { <ins {class}>{ words }</ins> }
                }
            }
            _ => html! { { words } },
        }
    };
    html! { <>{ before }{ for link.runs.iter().map(run) }</> }
}
