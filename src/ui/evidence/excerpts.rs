//! Some paragraphs, by document.

use crate::protocol::{ExcerptsAnswer, Place, Question};
use crate::ui::ask::use_answer;
use crate::ui::findings::{PinButton, passage};
use crate::ui::parts::{DocumentName, answered, language};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
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
                { passages(&shared, &answer.excerpts.iter().map(|excerpt| (&excerpt.place, excerpt.text.as_str(), None)).collect::<Vec<_>>()) }
            }) }
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.more)(left) }</button>
            }
        </>
    }
}

/// Passages by document, each with what is to be said of it.
pub fn passages(shared: &Shared, all: &[(&Place, &str, Option<String>)]) -> Html {
    let of_documents = all.chunk_by(|a, b| a.0.document == b.0.document);
    html! {
        { for of_documents.map(|passages| html! {
            <section class="of-document">
                <h4><DocumentName name={passages[0].0.document.clone()} /></h4>
                { for passages.iter().map(|(place, text, told)| html! {
                    <div class="excerpt" data-testid="evidence-line">
                        <p class="text" lang={language(text)}>{ text.trim() }</p>
                        <a class="small" href={Route::place(place).hash()}>{ shared.words.evidence.in_text }</a>
                        <PinButton of={passage(shared, place, text.trim(), None)} />
                        { for told.iter().map(|told| html! { <span class="small muted">{ " · " }{ told }</span> }) }
                    </div>
                }) }
            </section>
        }) }
    }
}
