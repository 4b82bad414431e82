//! What is told of a loss and of a join.

use crate::protocol::{Place, ReadAnswer};
use crate::ui::route::{Layers, Route};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`AboutLoss`] and [`AboutJoin`].
#[derive(Properties, PartialEq)]
pub struct AboutProps {
    /// The text.
    pub answer: Rc<ReadAnswer>,
    /// The number of the loss or join.
    pub index: usize,
    /// What is shown beside the words.
    pub layers: Layers,
}

/// What is lost here, and how it reads where it is whole.
#[component]
pub fn AboutLoss(props: &AboutProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reader;
    let Some(loss) = props.answer.losses.get(props.index) else { return Html::default() };
    let next = props.answer.losses.get(props.index + 1);
    html! {
        <>
            <p class="what"><b>{ (shared.words.told.loss)(loss.kind) }</b></p>
            if let Some(intact) = &loss.intact {
                <p>
                    { (words.intact)(&shared.state.short(&intact.place.document)) }
                    <q class="reading">{ &intact.reading }</q>
                    { " " }
                    <a class="small" href={Route::place(&intact.place).hash()}>{ words.see_there }</a>
                </p>
            } else {
                <p class="small muted">{ words.no_intact }</p>
            }
            { onward(props, words.next_loss, next.map(|next| &next.place)) }
        </>
    }
}

/// Where the sentence goes on.
#[component]
pub fn AboutJoin(props: &AboutProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reader;
    let Some(join) = props.answer.joins.get(props.index) else { return Html::default() };
    let next = props.answer.joins.get(props.index + 1);
    html! {
        <>
            <p class="what">{ words.join }</p>
            { onward(props, words.goes_on, Some(&join.after)) }
            { onward(props, words.next_join, next.map(|next| &next.before)) }
        </>
    }
}

/// A way to another place of this text.
fn onward(props: &AboutProps, text: &'static str, place: Option<&Place>) -> Html {
    let Some(place) = place else { return Html::default() };
    html! { <p class="small"><a href={Route::place(place).with(props.layers).hash()}>{ text }</a></p> }
}
