//! Versions of a text side by side: what differs and how weighty it is, the redline, the spelling.

mod apparatus;
mod beside;
mod choose;
mod differences;
mod fold;
mod goal;
mod redline;
mod row;
mod save;
mod spelling;
mod summary;
mod witness;

use super::PartProps;
use crate::protocol::{CollationAnswer, Question, RowLabel, WitnessAnswer};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered};
use crate::ui::shared::{Shared, use_shared};
use beside::Beside;
use choose::Choose;
use save::Save;
use witness::Witness;
use yew::prelude::*;

/// Less than this of the shorter text is the same: hardly versions of one text.
const UNLIKE: f64 = 0.1;

/// Versions have at least so much of one in common.
const REWRITTEN: f64 = 0.5;

/// The part that lays versions of a text side by side.
#[component]
pub fn Versions(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let route = choose::filled(&shared, &props.route);
    let query = choose::query(&shared, &route);
    let asked = use_answer::<CollationAnswer>(query.clone().map(Question::Collate));
    let shown = use_state(|| 0_usize);
    {
        let shown = shown.clone();
        use_effect_with(query.clone(), move |_| shown.set(0));
    }
    let show = {
        let shown = shown.clone();
        Callback::from(move |witness| shown.set(witness))
    };
    html! {
        <>
            <Card
                title={words.title} class="span-12" method={&shared.words.methods.collation}
                tools={html! { { for query.clone().map(|query| html! { <><CsvButton of={Question::Collate(query.clone())} /><Save versions={query} shown={*shown} /></> }) } }}
            >
                <Choose route={route.clone()} />
                { match query {
                    None => html! { <p class="muted">{ words.choose }</p> },
                    Some(_) => answered(&asked, shared.words, |answer| overview(&shared, answer, *shown, &show)),
                } }
            </Card>
            { for asked.answer.as_ref().and_then(|answer| Witness::new(answer, *shown)).map(|witness| html! {
                <Beside {route} {witness} />
            }) }
        </>
    }
}

/// In sentences: how much is the same, and what became of the paragraphs; of several witnesses, the chosen one.
fn overview(shared: &Shared, answer: &CollationAnswer, shown: usize, show: &Callback<usize>) -> Html {
    let words = &shared.words.collation;
    let Some(witness) = answer.witnesses.get(shown) else { return Html::default() };
    html! {
        <>
            if answer.witnesses.len() > 1 {
                <div class="chips" role="group" aria-label={words.witness}>
                    { for answer.witnesses.iter().enumerate().map(|(number, witness)| html! {
                        <button
                            class="chip small" aria-pressed={(number == shown).to_string()}
                            onclick={show.reform(move |_: MouseEvent| number)}
                        >{ format!("{} {}", shared.state.mark(&witness.document), shared.state.title(&witness.document)) }</button>
                    }) }
                </div>
            }
            { summary::drawn(shared, &answer.base, witness) }
        </>
    }
}

/// How much of the base and of the witness stands in the other, 0 to 1.
fn shares(witness: &WitnessAnswer) -> (f64, f64) {
    let share = |all: u32| f64::from(witness.equal) / f64::from(all.max(1));
    (share(witness.letters_base), share(witness.letters))
}

/// Whether two texts have too little in common to be versions of one.
fn is_unlike(witness: &WitnessAnswer) -> bool {
    let (base, own) = shares(witness);
    base.max(own) < UNLIKE
}

/// Whether less than half of either is in the other: a text written anew, rather than another version.
fn is_rewritten(witness: &WitnessAnswer) -> bool {
    let (base, own) = shares(witness);
    !is_unlike(witness) && base.max(own) < REWRITTEN
}

/// How many rows bear a label.
fn count(witness: &WitnessAnswer, label: RowLabel) -> usize {
    witness.rows.iter().filter(|row| row.label == label).count()
}
