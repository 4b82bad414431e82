//! How much of each text the lists cover.

use super::ListsTold;
use crate::protocol::TopicListDocument;
use crate::ui::parts::{DocumentName, Strip};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::ui::views::topics::mix::long;
use crate::words::{grouped, percent};
use yew::prelude::*;

/// How much of each text stands in statements with a term, first of all together.
pub fn drawn(shared: &Shared, all_told: &ListsTold) -> Html {
    let answer = &all_told.0;
    let (words, lists) = (&shared.words.topics_view, &shared.words.topic_lists);
    if answer.documents.is_empty() {
        return html! { <p>{ lists.none }</p> };
    }
    let sum = |of: fn(&TopicListDocument) -> u32| -> f64 {
        answer.documents.iter().map(|document| f64::from(of(document))).sum()
    };
    let all = sum(|document| document.covered) / sum(|document| document.characters).max(1.0);
    html! {
        <>
            <p data-testid="coverage-told">{ (words.covered)(all) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={words.covered_part}>
                <table class="compact list-coverage" data-testid="coverage">
                    <thead><tr>
                        <th scope="col">{ words.text }</th>
                        <th scope="col">{ words.covered_part }</th>
                        <th scope="col">{ words.date }</th>
                        <th scope="col" class="n">{ words.statements }</th>
                        <th scope="col" class="n">{ words.uncovered }</th>
                        <th scope="col" class="n">{ words.of_characters }</th>
                    </tr></thead>
                    <tbody>
                        { for answer.documents.iter().enumerate().map(|(at, document)| {
                            let told = percent(document.coverage);
                            html! {
                                <tr>
                                    <th scope="row" class="term"><DocumentName name={document.document.clone()} /></th>
                                    <td class={(document.coverage < 0.5).then_some("little")}>
                                        <span class="covered"><Strip value={document.coverage} label={told.clone()} /><b>{ told.clone() }</b></span>
                                    </td>
                                    <td>{ document.date.clone().unwrap_or_else(|| shared.words.topics.untouched.to_owned()) }</td>
                                    <td class="n">{ grouped(document.statements) }</td>
                                    <td class="n">{ uncovered(shared, all_told, at) }</td>
                                    <td class="n">{ grouped(document.characters) }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// How many sentences no list covers, as a button that shows them.
fn uncovered(shared: &Shared, told: &ListsTold, at: usize) -> Html {
    let words = &shared.words.topics_view;
    let document = &told.0.documents[at];
    let (shown, all) = (document.uncovered.len(), document.uncovered_statements);
    if all == 0 {
        return html! { <span class="faint">{ "0" }</span> };
    }
    let number = grouped(all);
    let title = (words.uncovered_in)(&long(shared, &document.document));
    let cut = if shown < all as usize { (words.first_of)(shown, all) } else { String::new() };
    let label = format!("{number} · {title}");
    let onclick = {
        let (shared, told) = (shared.clone(), told.clone());
        let title = format!("{title}{cut}");
        Callback::from(move |_: MouseEvent| {
            let places = told.0.documents[at].uncovered.clone();
            shared.show(Evidence::Places { title: title.clone(), places });
        })
    };
    html! { <button class="number" {onclick} aria-label={label} data-testid="uncovered">{ number }</button> }
}
