//! How near texts are, and what two of them share.

mod matrix;
mod pair;
mod passage;

use crate::protocol::{Question, SimilarAnswer};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, Switch, answered};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::use_shared;
use pair::Pair;
use yew::prelude::*;

/// Properties of [`Compare`].
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The view's settings.
    pub route: CompareRoute,
}

/// The matrix, and below it the passages of the chosen pair.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
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
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ words.lead }</p>
            { answered(&similar, shared.words, |similar| {
                if similar.documents.len() < 2 {
                    return html! { <p>{ words.need_two }</p> };
                }
                html! {
                    <div class="cards">
                        <Card
                            title={words.matrix} class="span-12" method={&shared.words.methods.similar}
                            tools={html! {
                                <Switch
                                    off={words.cosine} on={words.contained} value={route.contained}
                                    onchange={contained.clone()} label={words.matrix}
                                />
                            }}
                        >
                            { matrix::drawn(&shared, similar, route) }
                        </Card>
                        <Card title={words.pair} class="span-12" method={&shared.words.methods.passages}>
                            <Pair route={route.clone()} documents={similar.documents.clone()} />
                        </Card>
                    </div>
                }
            }) }
        </>
    }
}
