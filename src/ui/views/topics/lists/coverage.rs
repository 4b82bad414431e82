//! How much of each text the lists cover.

use crate::protocol::TopicListsAnswer;
use crate::ui::parts::{DocumentName, Strip};
use crate::ui::shared::Shared;
use crate::words::{grouped, percent};
use yew::prelude::*;

/// How much of each text stands in statements with a term, first of all together.
pub fn drawn(shared: &Shared, answer: &TopicListsAnswer) -> Html {
    let (words, lists) = (&shared.words.topics_view, &shared.words.topic_lists);
    if answer.documents.is_empty() {
        return html! { <p>{ lists.none }</p> };
    }
    let sum = |of: fn(&crate::protocol::TopicListDocument) -> u32| -> f64 {
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
                        <th scope="col" class="n">{ words.of_characters }</th>
                    </tr></thead>
                    <tbody>
                        { for answer.documents.iter().map(|document| {
                            let told = percent(document.coverage);
                            html! {
                                <tr>
                                    <th scope="row" class="term"><DocumentName name={document.document.clone()} /></th>
                                    <td class={(document.coverage < 0.5).then_some("little")}>
                                        <span class="covered"><Strip value={document.coverage} label={told.clone()} /><b>{ told.clone() }</b></span>
                                    </td>
                                    <td>{ document.date.clone().unwrap_or_else(|| shared.words.topics.untouched.to_owned()) }</td>
                                    <td class="n">{ grouped(document.statements) }</td>
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
