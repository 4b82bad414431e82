//! Topic by text, the darker the more: at once the table of the charts.

use super::{Mix, TRACE, long};
use crate::ui::parts::language;
use crate::ui::shared::Shared;
use crate::words::percent;
use std::rc::Rc;
use yew::prelude::*;

/// What stands below the topics: a row of figures with its name.
pub type Foot = (&'static str, Vec<String>);

/// The heat map. Each cell shows its passages.
pub fn drawn(shared: &Shared, mix: &Rc<Mix>, feet: &[Foot], testid: &'static str) -> Html {
    let words = &shared.words.topics_view;
    let highest = mix.texts.iter().flat_map(|text| &text.shares).copied().fold(1e-9, f64::max);
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.heat}>
            <table class="heat" data-testid={testid}>
                <thead><tr>
                    <th scope="col">{ words.topic }</th>
                    { for mix.texts.iter().map(|text| html! {
                        <th scope="col" title={shared.state.title(&text.document)}>
                            <span class="mark">{ shared.state.mark(&text.document) }</span>
                            <span class="unseen">{ shared.state.title(&text.document) }</span>
                            { for text.date.as_ref().map(|date| html! { <><br /><span class="faint">{ date }</span></> }) }
                        </th>
                    }) }
                </tr></thead>
                <tbody>
                    { for (0..mix.names.len()).map(|topic| html! {
                        <tr>
                            <th scope="row" class="term" title={mix.names[topic].clone()}>
                                <span class="key" style={format!("--k:{}", mix.colour(topic))} />
                                <span lang={language(&mix.names[topic])}>{ &mix.names[topic] }</span>
                            </th>
                            { for (0..mix.texts.len()).map(|text| shaded(shared, mix, (topic, text), highest)) }
                        </tr>
                    }) }
                </tbody>
                if !feet.is_empty() {
                    <tfoot>
                        { for feet.iter().map(|(name, figures)| html! {
                            <tr>
                                <th scope="row">{ *name }</th>
                                { for figures.iter().map(|figure| html! { <td>{ figure }</td> }) }
                            </tr>
                        }) }
                    </tfoot>
                }
            </table>
        </div>
    }
}

fn shaded(shared: &Shared, mix: &Rc<Mix>, (topic, text): (usize, usize), highest: f64) -> Html {
    let share = mix.texts[text].shares[topic];
    if share <= 0.0 {
        return html! { <td class="faint">{ shared.words.topics.untouched }</td> };
    }
    let told = percent(share);
    if share < TRACE {
        return html! { <td class="faint">{ told }</td> };
    }
    let name =
        (shared.words.topics_view.passages_of)(&mix.names[topic], &long(shared, &mix.texts[text].document));
    let onclick = {
        let (shared, mix, title) = (shared.clone(), mix.clone(), name.clone());
        Callback::from(move |_: MouseEvent| shared.show((mix.open)(&[topic], &[text], title.clone())))
    };
    html! {
        <td>
            <button
                class="shade" style={format!("--v:{:.3}", share / highest)} {onclick} title={name.clone()}
                aria-label={format!("{told} · {name}")} data-testid="heat-cell"
            >{ told.clone() }</button>
        </td>
    }
}
