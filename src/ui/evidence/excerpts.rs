//! Some paragraphs, by document.

use crate::protocol::{ExcerptsAnswer, Place, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{DocumentName, answered, language};
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Places asked for at a time.
const PAGE: usize = 40;

/// Properties of [`Excerpts`].
#[derive(Properties, PartialEq)]
pub struct ExcerptsProps {
    /// Where the paragraphs are.
    pub places: Vec<Place>,
}

/// Some paragraphs, by document.
#[component]
pub fn Excerpts(props: &ExcerptsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.evidence;
    let shown = use_state(|| PAGE);
    {
        // Other places begin at their beginning.
        let shown = shown.clone();
        use_effect_with(props.places.clone(), move |_| shown.set(PAGE));
    }
    let places: Vec<Place> = props.places.iter().take(*shown).cloned().collect();
    let asked = use_answer::<ExcerptsAnswer>(Some(Question::Excerpts { places }));
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let left = props.places.len().saturating_sub(*shown);
    html! {
        <>
            <p class="small muted">
                <b data-testid="evidence-total" data-total={props.places.len().to_string()}>
                    { (words.places)(props.places.len()) }
                </b>
            </p>
            { answered(&asked, shared.words, |answer| html! {
                { for answer.excerpts.chunk_by(|a, b| a.place.document == b.place.document).map(|excerpts| html! {
                    <section class="of-document">
                        <h4><DocumentName name={excerpts[0].place.document.clone()} /></h4>
                        { for excerpts.iter().map(|excerpt| {
                            let route = Route::place(&excerpt.place);
                            html! {
                                <div class="excerpt" data-testid="evidence-line">
                                    <p class="text" lang={language(&excerpt.text)}>{ excerpt.text.trim() }</p>
                                    <a class="small" href={route.hash()}>{ words.in_text }</a>
                                </div>
                            }
                        }) }
                    </section>
                }) }
            }) }
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.more)(left) }</button>
            }
        </>
    }
}
