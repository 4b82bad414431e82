//! How near all texts are to each other.

use super::{PartProps, matrix};
use crate::protocol::{Question, SimilarAnswer};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, Switch, answered};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// The matrix.
#[component]
pub fn SimilarityPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.compare;
    let similar = use_answer::<SimilarAnswer>(Some(Question::Similar));
    let route = &props.route;
    let contained = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |contained| {
            shared.adjust(Route::Compare(CompareRoute { contained, ..route.clone() }));
        })
    };
    let switch = html! {
        <Switch
            off={words.cosine} on={words.contained} value={route.contained} onchange={contained}
            label={words.matrix}
        />
    };
    html! {
        <Card title={words.matrix} class="span-12" method={&shared.words.methods.similar} tools={switch}>
            { answered(&similar, shared.words, |similar| {
                if similar.documents.len() < 2 {
                    html! { <p>{ words.need_two }</p> }
                } else {
                    matrix::drawn(&shared, similar, route)
                }
            }) }
        </Card>
    }
}
