//! The topics along one text, from its beginning to its end.

use super::{Origin, setter};
use crate::protocol::{ModelDocument, STRETCHES, TopicModelAnswer};
use crate::ui::charts::{Chart, drift};
use crate::ui::parts::{Card, language, select};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::ui::views::topics::mix::{Mix, TRACE, long, small_ones};
use crate::words::percent;
use std::rc::Rc;
use yew::prelude::*;

/// The chart, and the choice of the text.
pub fn drawn(
    shared: &Shared,
    answer: &TopicModelAnswer,
    mix: &Rc<Mix>,
    origin: &Origin,
    route: &TopicsRoute,
) -> Html {
    let words = &shared.words.topics_view;
    let chosen = answer.documents.iter().find(|document| Some(&document.document) == route.along.as_ref());
    let Some(document) = chosen.or(answer.documents.first()) else { return Html::default() };
    let options: Vec<(String, String)> = (answer.documents.iter())
        .map(|document| (document.document.clone(), long(shared, &document.document)))
        .collect();
    let onchoose = setter(shared, route, |route, along| route.along = Some(along));
    let stretches: Vec<String> = (0..STRETCHES).map(between).collect();
    let short: Vec<String> = (0..STRETCHES).map(|at| format!("{}%", at * 100 / STRETCHES)).collect();
    let (names, colours) = mix.series(words.other);
    let parts: Vec<Vec<f64>> =
        document.drift.iter().map(|shares| mix.of_series(&shares[..mix.names.len()])).collect();
    let bars = drift::Drift {
        stretches: &stretches,
        short: &short,
        names: &names,
        colours: &colours,
        shares: &parts,
        still: mix.still(),
    };
    let onclick = {
        let (shared, mix, origin, document) =
            (shared.clone(), mix.clone(), origin.clone(), document.document.clone());
        Callback::from(move |(series, at): (usize, usize)| {
            if let Some(topic) = mix.topic(series) {
                shared.show(cell(&shared, &mix, &origin, &document, (topic, at)));
            }
        })
    };
    html! {
        <Card
            title={words.drift} class="span-12" method={&shared.words.methods.topic_shares}
            tools={select(words.along, &options, &document.document, &onchoose, "drift-of")}
        >
            <p class="small muted">{ words.drift_lead }</p>
            { small_ones(shared, mix) }
            <Chart
                option={drift::option(&bars, words.drift_label)} height={300} {onclick} testid="drift-chart" toggles=true name={words.drift}
                table={table(shared, mix, origin, document)}
            />
        </Card>
    }
}

/// From where to where a stretch reaches.
fn between(at: usize) -> String {
    format!("{}–{}%", at * 100 / STRETCHES, (at + 1) * 100 / STRETCHES)
}

/// The passages of a topic in a stretch.
fn cell(
    shared: &Shared,
    mix: &Mix,
    origin: &Origin,
    document: &str,
    (topic, at): (usize, usize),
) -> Evidence {
    let place = format!("{} {}", long(shared, document), between(at));
    let title = (shared.words.topics_view.passages_of)(&mix.names[topic], &place);
    let stretch = Some(crate::numbers::narrow(at));
    origin.passages(topic, vec![document.to_owned()], stretch, title)
}

/// The same as a table: a row a stretch, a column a topic.
fn table(shared: &Shared, mix: &Mix, origin: &Origin, document: &ModelDocument) -> Html {
    let words = &shared.words.topics_view;
    html! {
        <table class="compact">
            <thead><tr>
                <th scope="col">{ words.stretch }</th>
                { for mix.names.iter().map(|name| html! { <th scope="col" class="n" lang={language(name)}>{ name }</th> }) }
            </tr></thead>
            <tbody>
                { for document.drift.iter().enumerate().map(|(at, shares)| html! {
                    <tr>
                        <th scope="row" class="term">{ between(at) }</th>
                        { for shares.iter().take(mix.names.len()).enumerate().map(|(topic, share)| {
                            if *share < TRACE {
                                return html! { <td class="n faint">{ shared.words.topics.untouched }</td> };
                            }
                            let told = percent(*share);
                            let evidence = cell(shared, mix, origin, &document.document, (topic, at));
                            let label = format!("{told} · {} {}", mix.names[topic], between(at));
                            let shared = shared.clone();
                            let onclick = Callback::from(move |_: MouseEvent| shared.show(evidence.clone()));
                            html! { <td class="n"><button class="number" {onclick} aria-label={label}>{ told }</button></td> }
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
