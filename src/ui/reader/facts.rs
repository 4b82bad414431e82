//! What was found of a document, in one paragraph above its text; each fact leads to its place.

use crate::error::Warning;
use crate::protocol::{DocumentSummary, Place, ReadAnswer, Role};
use crate::ui::parts::Help;
use crate::ui::route::{Layers, Route};
use crate::ui::shared::Shared;
use crate::ui::shelf::has_encoding;
use yew::prelude::*;

/// A fact, linked to its place if it has one in this text.
fn fact(text: String, place: Option<&Place>, layers: Layers, why: Option<&'static str>) -> Html {
    match place {
        Some(place) => {
            let route = Route::place(place).with(layers);
            html! { <a href={route.hash()} title={why}>{ text }</a> }
        }
        None => html! { <span title={why}>{ text }</span> },
    }
}

/// What the engine, or the reader, says of a document.
pub fn of_document(shared: &Shared, document: &DocumentSummary, layers: Layers) -> Html {
    let (words, told) = (shared.words, &shared.words.told);
    let date = document.date.as_ref().map(|date| {
        let text = (words.reader.dated)(&date.value, (told.date_rule)(date.rule));
        fact(text, date.place.as_ref(), layers, None)
    });
    let place = document
        .place
        .as_ref()
        .map(|place| fact(place.value.clone(), place.place.as_ref(), layers, Some(words.edit.place)));
    let issuer = document
        .issuer
        .as_ref()
        .map(|issuer| fact(issuer.value.clone(), issuer.place.as_ref(), layers, Some(words.edit.issuer)));
    let kind = document.kind.map(|kind| fact((told.kind)(kind).to_owned(), None, layers, None));
    let signers = document.signatories.first().map(|first| {
        fact((words.reader.signed_by)(document.signatories.len()), first.place.as_ref(), layers, None)
    });
    // What the marks in the text and the facts below say already is not said twice.
    let is_told =
        |warning: &&Warning| !matches!(warning, Warning::Joined { .. } | Warning::Interleaved { .. });
    let warnings = document.warnings.iter().filter(is_told);
    html! {
        <p class="small muted about">
            { for date }{ for place }{ for issuer }{ for kind }{ for signers }
            <span>{ (words.shelf.characters)(document.kept_characters) }</span>
            <span>{ (told.script)(document.script) }</span>
            if has_encoding(document.format) {
                <span title={(told.certainty)(document.decoding.certainty)}>{ &document.decoding.encoding }</span>
            }
            { for warnings.map(|warning| html! { <span>{ (told.warning)(warning) }</span> }) }
        </p>
    }
}

/// What was set aside, joined and lost in a text.
pub fn of_text(shared: &Shared, answer: &ReadAnswer, layers: Layers) -> Html {
    let (words, told) = (&shared.words.reader, &shared.words.told);
    let shown = Layers { aside: true, ..layers };
    // In the order in which they first stand in the text.
    let mut aside: Vec<(Role, usize, &Place)> = Vec::new();
    for block in
        answer.blocks.iter().filter(|block| block.role.is_furniture() || block.role == Role::OtherThread)
    {
        match aside.iter_mut().find(|(role, ..)| *role == block.role) {
            Some((_, count, _)) => *count += 1,
            None => aside.push((block.role, 1, &block.place)),
        }
    }
    let all: usize = aside.iter().map(|(_, count, _)| count).sum();
    let kinds = aside.into_iter().map(|(role, count, place)| {
        fact((words.of_kind)((told.role)(role), count), Some(place), shown, None)
    });
    let join = answer
        .joins
        .first()
        .map(|join| fact((words.joins)(answer.joins.len()), Some(&join.before), layers, None));
    let loss = answer
        .losses
        .first()
        .map(|loss| fact((words.losses)(answer.losses.len()), Some(&loss.place), layers, None));
    if all == 0 && join.is_none() && loss.is_none() {
        return Html::default();
    }
    html! {
        <ul class="small facts" data-testid="facts">
            if all > 0 {
                <li class="aside-kinds"><span class="muted">{ (words.set_aside)(all) }</span>{ for kinds }</li>
            }
            { for join.clone().map(|join| html! { <li>{ join }</li> }) }
            { for loss.clone().map(|loss| html! { <li>{ loss }</li> }) }
            if join.is_some() || loss.is_some() {
                <li><Help method={&shared.words.methods.breaks} of={words.breaks} /></li>
            }
        </ul>
    }
}
