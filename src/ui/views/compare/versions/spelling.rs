//! What is spelt otherwise, by kind: counted, and each with its first places.

use crate::protocol::{SpellingAnswer, SpellingKind, WitnessAnswer};
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The kinds, in this order.
const KINDS: [SpellingKind; 6] = [
    SpellingKind::Variant,
    SpellingKind::Punctuation,
    SpellingKind::Form,
    SpellingKind::Case,
    SpellingKind::Space,
    SpellingKind::Script,
];

/// Spellings of a kind that are shown at once.
const SHOWN: usize = 24;

/// A line a kind.
pub fn drawn(shared: &Shared, witness: &WitnessAnswer) -> Html {
    let words = &shared.words.collation;
    if witness.spellings.is_empty() {
        return html! { <p class="muted">{ words.no_spelling }</p> };
    }
    html! {
        <dl class="spellings">
            { for KINDS.into_iter().map(|kind| of_kind(shared, witness, kind)) }
        </dl>
    }
}

fn of_kind(shared: &Shared, witness: &WitnessAnswer, kind: SpellingKind) -> Html {
    let words = &shared.words.collation;
    let of: Vec<&SpellingAnswer> =
        witness.spellings.iter().filter(|spelling| spelling.kind == kind).collect();
    if of.is_empty() {
        return Html::default();
    }
    let times: u32 = of.iter().map(|spelling| spelling.count).sum();
    let (first, rest) = of.split_at(of.len().min(SHOWN));
    html! {
        <>
            <dt>{ (words.spelling)(kind) }<span class="small muted">{ format!(" {}", (words.times)(times)) }</span></dt>
            <dd>
                { for first.iter().map(|spelling| one(shared, spelling)) }
                if !rest.is_empty() {
                    <details>
                        <summary class="small">{ (words.too_many)(rest.len()) }</summary>
                        { for rest.iter().map(|spelling| one(shared, spelling)) }
                    </details>
                }
            </dd>
        </>
    }
}

/// One spelling for another, leading to its first place in either text.
fn one(shared: &Shared, spelling: &SpellingAnswer) -> Html {
    let words = &shared.words.collation;
    let written = |text: &str| match text {
        "" => words.nothing.to_owned(),
        " " => words.space.to_owned(),
        text => text.to_owned(),
    };
    let text = format!("{} → {}", written(&spelling.from), written(&spelling.to));
    let link = spelling.places.first().map(|(a, _)| Route::place(a).hash());
    html! {
        <a class="spelling" href={link} title={(words.times)(spelling.count)}>
            { text }<span class="small faint">{ format!(" {}", spelling.count) }</span>
        </a>
    }
}
