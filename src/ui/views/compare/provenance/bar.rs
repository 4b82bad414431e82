//! The whole text as a bar, coloured by where else its stretches stand, and what the colours mean.

use super::colours::{Colours, Key};
use crate::protocol::{ProvenanceAnswer, StretchKind};
use crate::ui::shared::Shared;
use crate::words::percent;
use yew::prelude::*;

/// The bar and its legend.
pub fn drawn(shared: &Shared, answer: &ProvenanceAnswer, colours: &Colours) -> Html {
    let words = &shared.words.provenance;
    let mut parts: Vec<(Key, u32)> = Vec::new();
    for stretch in &answer.stretches {
        let key = colours.key(answer, stretch);
        match parts.last_mut().filter(|(last, _)| *last == key) {
            Some((_, letters)) => *letters += stretch.letters,
            None => parts.push((key, stretch.letters)),
        }
    }
    let name = |key: Key| match key {
        Key::Own => (words.kind)(StretchKind::Own).to_owned(),
        Key::Formula => (words.kind)(StretchKind::Formula).to_owned(),
        Key::Other => words.other_texts.to_owned(),
        Key::Source(at) => {
            let source = &colours.sources[at];
            let other = answer.others.iter().find(|other| &other.document == source);
            let order = other.map_or("", |other| (words.order)(other.order));
            let date = other.and_then(|other| other.date.as_deref()).unwrap_or(shared.words.reuse.undated);
            format!("{} {} ({date}, {order})", shared.state.mark(source), shared.state.title(source))
        }
    };
    let label = (words.bar)(&shared.state.title(&answer.document));
    html! {
        <>
            <div class="bar provenance-bar" role="img" aria-label={label} data-testid="provenance-bar">
                { for parts.iter().map(|&(key, letters)| html! {
                    <i class={classes!(key.hatched())} style={format!("flex-grow:{letters};{}", key.style())} />
                }) }
            </div>
            <ul class="legend" data-testid="provenance-legend">
                { for colours.letters(answer).into_iter().map(|(key, letters)| html! {
                    <li>
                        <span class={classes!(key.hatched())} style={key.style()}>{ name(key) }</span>
                        { " " }
                        <b title={(words.legend)(letters)}>{ percent(answer.shares.of(letters)) }</b>
                    </li>
                }) }
            </ul>
        </>
    }
}
