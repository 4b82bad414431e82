//! How many positions of each edition stand on each rung.

use crate::protocol::{IssueEdition, IssuesAnswer, RungCount};
use crate::ui::charts::Drawing;
use crate::ui::parts::Card;
use crate::ui::route::{PositionsRoute, Route};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// Each edition with its rungs as bars, of one scale; a click narrows the table to a rung.
pub fn drawn(shared: &Shared, route: &PositionsRoute, answer: &IssuesAnswer) -> Html {
    let words = &shared.words.positions.ladder;
    let counts = answer.editions.iter().flat_map(|edition| &edition.rungs).map(|rung| rung.count);
    let most = counts.max().unwrap_or(1).max(1);
    html! {
        <Card title={words.by_edition} class="span-12">
            <Drawing name={words.by_edition} shows={words.by_edition_shows} testid="rungs-drawing">
                <div class="rung-editions">
                    { for answer.editions.iter().map(|edition| drawn_edition(shared, route, edition, most)) }
                </div>
            </Drawing>
        </Card>
    }
}

fn drawn_edition(shared: &Shared, route: &PositionsRoute, edition: &IssueEdition, most: u32) -> Html {
    let words = &shared.words.positions.ladder;
    html! {
        <section class="rung-edition" key={edition.document.clone()}>
            <h4>
                <span class="mark" aria-hidden="true">{ shared.state.mark(&edition.document) }</span>
                { " " }{ edition.date.clone().unwrap_or_else(|| shared.state.title(&edition.document)) }
                <span class="small muted">{ " " }{ (words.positions)(edition.positions) }</span>
            </h4>
            <ul>{ for edition.rungs.iter().rev().map(|rung| bar(shared, route, *rung, most)) }</ul>
        </section>
    }
}

fn bar(shared: &Shared, route: &PositionsRoute, counted: RungCount, most: u32) -> Html {
    let is_shown = route.rung == Some(counted.rung);
    let onclick = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |_: MouseEvent| {
            let rung = (!is_shown).then_some(counted.rung);
            shared.adjust(Route::Positions(PositionsRoute { rung, ..route.clone() }));
        })
    };
    let width = 100.0 * f64::from(counted.count) / f64::from(most);
    html! {
        <li>
            <button class="rung-bar" aria-pressed={is_shown.to_string()} disabled={counted.count == 0} {onclick}>
                <span class="small">{ (shared.words.stances.rung)(counted.rung) }</span>
                <i class={format!("rung-{}", counted.rung.name())} style={format!("width:{width:.1}%")} aria-hidden="true" />
                <span class="small muted">{ counted.count }</span>
            </button>
        </li>
    }
}
