//! The text itself, each stretch coloured; one that is chosen tells where else it stands.

use super::colours::{Colours, Key};
use crate::protocol::{PassageElsewhere, ProvenanceAnswer, ProvenancePiece};
use crate::ui::parts::DocumentName;
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Paragraphs shown first, and added by "more".
const PAGE: usize = 150;

/// So many of a stretch's places are told.
const PLACES: usize = 12;

/// Properties of [`Text`].
#[derive(Properties, PartialEq)]
pub struct TextProps {
    /// What was found.
    pub answer: Rc<ProvenanceAnswer>,
    /// The colours.
    pub colours: Rc<Colours>,
    /// The view's settings.
    pub route: CompareRoute,
}

/// The text, paragraph by paragraph.
#[component]
pub fn Text(props: &TextProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.provenance;
    let answer = &props.answer;
    let chosen = use_state(|| None::<u32>);
    let shown = use_state(|| PAGE);
    {
        let (chosen, shown) = (chosen.clone(), shown.clone());
        use_effect_with(answer.clone(), move |_| {
            chosen.set(None);
            shown.set(PAGE);
        });
    }
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |stretch| chosen.set(stretch))
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let left = answer.paragraphs.len().saturating_sub(*shown);
    html! {
        <section class="provenance-text" aria-label={words.reading}>
            <h4>{ words.reading }</h4>
            <p class="small muted">{ words.reading_hint }</p>
            { for answer.paragraphs.iter().take(*shown).map(|paragraph| html! {
                <p class={classes!(paragraph.heading.then_some("heading"))}>
                    { for paragraph.pieces.iter().map(|found| piece(&shared, props, found, *chosen, &choose)) }
                </p>
            }) }
            if left > 0 {
                <button class="btn more" onclick={more}>{ (shared.words.compare.more)(left) }</button>
            }
            <div class="elsewhere" role="status" data-testid="elsewhere">
                { chosen.map(|stretch| elsewhere(&shared, props, stretch, &choose)) }
            </div>
        </section>
    }
}

fn piece(
    shared: &Shared,
    props: &TextProps,
    piece: &ProvenancePiece,
    chosen: Option<u32>,
    choose: &Callback<Option<u32>>,
) -> Html {
    let words = &shared.words.provenance;
    let (answer, number) = (&props.answer, piece.stretch);
    let stretch = &answer.stretches[number as usize];
    let key = props.colours.key(answer, stretch);
    if key == Key::Own {
        return html! { <span>{ &piece.text }</span> };
    }
    let is_chosen = chosen == Some(number);
    let next = (!is_chosen).then_some(number);
    let onclick = choose.reform(move |_: MouseEvent| next);
    let onkeydown = {
        let choose = choose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                choose.emit(next);
            }
        })
    };
    let first = stretch.passages.first().map(|&passage| &answer.passages[passage as usize].there.document);
    let title = format!(
        "{} · {}{}",
        (words.stretch)((words.kind)(stretch.kind), stretch.letters),
        (words.stands_in)(stretch.documents as usize),
        first.map_or_else(String::new, |name| format!(" · {}", shared.state.title(name)))
    );
    // Not by colour alone: each stretch bears the mark of that text.
    let mark = first.map_or_else(String::new, |name| shared.state.mark(name));
    html! {
        <span
            class={classes!("stretch", key.hatched(), is_chosen.then_some("chosen"))} style={key.style()}
            role="button" tabindex="0" aria-pressed={is_chosen.to_string()} {title} {onclick} {onkeydown}
            data-mark={mark} data-testid="stretch"
        >{ &piece.text }</span>
    }
}

/// Where else a stretch stands.
fn elsewhere(shared: &Shared, props: &TextProps, stretch: u32, choose: &Callback<Option<u32>>) -> Html {
    let words = &shared.words.provenance;
    let answer = &props.answer;
    let Some(stretch) = answer.stretches.get(stretch as usize) else { return Html::default() };
    let close = choose.reform(|_: MouseEvent| None);
    html! {
        <>
            <header>
                <b>{ (words.stretch)((words.kind)(stretch.kind), stretch.letters) }</b>
                <span class="push" />
                <button class="link small" onclick={close}>{ words.close }</button>
            </header>
            <ul class="places">
                { for stretch.passages.iter().take(PLACES).map(|&passage| {
                    place(shared, props, &answer.passages[passage as usize])
                }) }
            </ul>
            if stretch.passages.len() > PLACES {
                <p class="small muted">{ (words.more)(stretch.passages.len() - PLACES) }</p>
            }
        </>
    }
}

fn place(shared: &Shared, props: &TextProps, passage: &PassageElsewhere) -> Html {
    let words = &shared.words.provenance;
    let name = &passage.there.document;
    let other = props.answer.others.iter().find(|other| &other.document == name);
    let date = other.and_then(|other| other.date.as_deref()).unwrap_or(shared.words.reuse.undated);
    let order = other.map_or("", |other| (words.order)(other.order));
    html! {
        <li>
            <DocumentName name={name.clone()} />
            <span class="faint">{ format!("{date}, {order} · {}", (words.same)(passage.identity)) }</span>
            <a class="small" href={Route::place(&passage.there).hash()}>{ words.read_there }</a>
            <a class="small" href={Route::Compare(props.route.pair(name, &props.answer.document)).hash()}>{ words.pair }</a>
        </li>
    }
}
