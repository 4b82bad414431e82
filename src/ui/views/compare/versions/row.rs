//! A row of the redline: a paragraph of both versions, or of one.

use super::{
    redline::{anchor, changed, class_name},
    witness::Witness,
};
use crate::protocol::{CollatedRun, CollatedRunKind, RowAnswer, RowLabel};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Properties of [`Row`].
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// The witness beside its base.
    pub witness: Witness,
    /// Which row.
    pub row: usize,
    /// Side by side, not in one column.
    pub columns: bool,
    /// Mark what is spelt otherwise.
    pub spelling: bool,
}

/// Whose words are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Both,
    Base,
    Witness,
}

/// A row of the redline.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let shared = use_shared();
    let Some(row) = props.witness.rows.get(props.row) else { return Html::default() };
    let side =
        |side: Side| html! { { for row.runs.iter().map(|run| drawn(&shared, props, row, run, side)) } };
    let is_plain = matches!(row.label, RowLabel::Same | RowLabel::Changed);
    html! {
        <div class={classes!("row", format!("role-{:?}", row.role).to_lowercase())} data-testid="row" data-label={format!("{:?}", row.label)}>
            <div class="row-head small">
                if !is_plain {
                    <span class={classes!("tag", label_class(row.label))}>{ (shared.words.collation.label)(row.label) }</span>
                }
                { links(&shared, row) }
            </div>
            if props.columns {
                <div class="text">{ side(Side::Base) }</div>
                <div class="text">{ side(Side::Witness) }</div>
            } else {
                <div class="text">{ side(Side::Both) }</div>
            }
        </div>
    }
}

fn label_class(label: RowLabel) -> Option<&'static str> {
    match label {
        RowLabel::Missing => Some("dropped"),
        RowLabel::Added => Some("new"),
        RowLabel::Moved | RowLabel::MovedHere => Some("same"),
        _ => None,
    }
}

/// Where the originals are read.
fn links(shared: &Shared, row: &RowAnswer) -> Html {
    let link = |place: &crate::protocol::Place| {
        let mark = shared.state.mark(&place.document);
        let told = (shared.words.collation.read_in)(&mark);
        html! { <a href={Route::place(place).hash()} title={told.clone()} aria-label={told}>{ mark }</a> }
    };
    html! { <span class="row-links">{ for row.a.iter().map(link) }{ for row.b.iter().map(link) }</span> }
}

fn drawn(shared: &Shared, props: &RowProps, row: &RowAnswer, run: &CollatedRun, side: Side) -> Html {
    let words = &shared.words.collation;
    let (base, witness) = match side {
        Side::Both => (&*run.a, &*run.b),
        Side::Base => (&*run.a, ""),
        Side::Witness => ("", &*run.b),
    };
    match run.kind {
        CollatedRunKind::Spelling { spelling } if props.spelling => html! {
            <span class="spelt" title={(words.spelling)(spelling)}>{ changed(base, witness) }</span>
        },
        CollatedRunKind::Equal | CollatedRunKind::Spelling { .. } => {
            html! { { if side == Side::Witness { run.b.clone() } else { run.a.clone() } } }
        }
        CollatedRunKind::Changed { difference } => {
            let found = &props.witness.differences[difference as usize];
            let reasons: Vec<&str> = found.reasons.iter().map(|reason| (words.reason)(*reason)).collect();
            let title =
                [(words.class)(found.class)].into_iter().chain(reasons).collect::<Vec<_>>().join(" · ");
            // In two columns both halves stand side by side: one anchor is enough.
            let id = (side != Side::Witness).then(|| anchor(difference as usize));
            let is_absent = base.is_empty() && witness.is_empty();
            html! {
                <span
                    {id} class={classes!("change", class_name(found.class), is_absent.then_some("absent"))}
                    {title} tabindex="-1"
                >{ changed(base, witness) }</span>
            }
        }
        CollatedRunKind::Moved => moved(shared, run, (base, witness)),
        CollatedRunKind::Alone if row.label == RowLabel::MovedHere => moved(shared, run, (base, witness)),
        CollatedRunKind::Alone => changed(base, witness),
        CollatedRunKind::Break => {
            // Behind the mark a new line, as in the text that has it.
            let mark = |end: &str| if end.is_empty() { "" } else { "¶\n" };
            html! {
                <span class="pilcrow" title={words.break_here}>{ changed(mark(base), mark(witness)) }</span>
            }
        }
    }
}

/// What the other text has elsewhere.
fn moved(shared: &Shared, run: &CollatedRun, (base, witness): (&str, &str)) -> Html {
    let words = &shared.words.collation;
    let title = if run.a.is_empty() { words.moved_to } else { words.moved_from };
    html! { <span class="moved-words" {title}>{ changed(base, witness) }</span> }
}
