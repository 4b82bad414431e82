//! A witness beside its base: the differences, the redline that they lead to, the apparatus and the spelling.

use super::{
    apparatus::Apparatus, differences::Differences, goal::Goal, redline::Redline, spelling, witness::Witness,
};
use crate::ui::parts::{Card, Switch};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Properties of [`Beside`].
#[derive(Properties, PartialEq)]
pub struct BesideProps {
    /// The view's settings.
    pub route: CompareRoute,
    /// The witness.
    pub witness: Witness,
}

/// The cards, one below the other.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let BesideProps { route, witness } = props;
    let goal = use_reducer(Goal::default);
    let adjust = |change: fn(CompareRoute, bool) -> CompareRoute| {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |on| shared.adjust(Route::Compare(change(route.clone(), on))))
    };
    let columns = adjust(|route, columns| CompareRoute { columns, ..route });
    let spelling = adjust(|route, spelling| CompareRoute { spelling, ..route });
    let tools = html! {
        <>
            <label class="check small">
                <input type="checkbox" checked={route.spelling} onchange={spelling.reform(|event: Event| {
                    event.target_unchecked_into::<web_sys::HtmlInputElement>().checked()
                })} />
                { words.show_spelling }
            </label>
            <Switch off={words.one_column} on={words.two_columns} value={route.columns} onchange={columns} label={words.redline} />
        </>
    };
    html! {
        <>
            if !witness.differences.is_empty() {
                <Card title={(words.differences)(witness.differences.len())} class="span-12">
                    <Differences witness={witness.clone()} go={goal.dispatcher()} />
                </Card>
            }
            <Card title={words.redline} class="span-12" {tools}>
                <Redline
                    witness={witness.clone()} columns={route.columns} spelling={route.spelling}
                    goal={*goal} go={goal.dispatcher()}
                />
            </Card>
            if witness.collation().witnesses.len() > 1 {
                <Card title={words.apparatus} class="span-12">
                    <Apparatus answer={witness.collation().clone()} />
                </Card>
            }
            <Card title={words.spellings} class="span-12">{ spelling::drawn(&shared, witness) }</Card>
        </>
    }
}
