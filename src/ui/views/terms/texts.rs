//! How rich each text is in words, how long its sentences, and which words it is about.

mod keywords;

use super::PartProps;
use crate::protocol::{DiversityAnswer, DiversityRow, LengthsAnswer, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, DocumentName, answered};
use crate::ui::shared::{Shared, use_shared};
use crate::words::{fixed, grouped};
use keywords::Keywords;
use yew::prelude::*;

/// How rich each text is, and its keywords.
#[component]
pub fn TextsPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.texts;
    let diversity = use_answer::<DiversityAnswer>(Some(Question::Diversity));
    html! {
        <>
            <Keywords route={props.route.clone()} />
            <Card
                title={words.diversity} class="span-12" method={&shared.words.methods.diversity}
                tools={html! { <CsvButton of={Question::Diversity} /> }}
            >
                <p class="small muted">{ words.diversity_lead }</p>
                { answered(&diversity, shared.words, |answer| table(&shared, answer, false)) }
            </Card>
            <Card title={words.lengths} class="span-12" method={&shared.words.methods.lengths}>
                <p class="small muted">{ words.lengths_lead }</p>
                { answered(&diversity, shared.words, |answer| table(&shared, answer, true)) }
            </Card>
        </>
    }
}

fn table(shared: &Shared, answer: &DiversityAnswer, lengths: bool) -> Html {
    let words = &shared.words.texts;
    let head = |(text, long): (&'static str, &'static str)| html! { <th scope="col" class="n" title={long}>{ text }</th> };
    let heads = if lengths { &words.length_heads[..] } else { &words.diversity_heads[..] };
    let all = (answer.documents.len() > 1).then_some(&answer.all);
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={if lengths { words.lengths } else { words.diversity }}>
            <table class="compact" data-testid={if lengths { "lengths" } else { "diversity" }}>
                <thead><tr>
                    <th scope="col">{ words.text }</th>
                    { for heads.iter().copied().map(head) }
                </tr></thead>
                <tbody>
                    { for answer.documents.iter().chain(all).map(|row| html! {
                        <tr>
                            <th scope="row" class="term">
                                if row.document.is_empty() {
                                    { words.all }
                                } else {
                                    <DocumentName name={row.document.clone()} />
                                }
                            </th>
                            { if lengths { length_cells(row) } else { diversity_cells(shared, row) } }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn diversity_cells(shared: &Shared, row: &DiversityRow) -> Html {
    let figure = |figure: Option<f64>, decimals: usize| match figure {
        Some(figure) => html! { <td class="n">{ fixed(figure, decimals) }</td> },
        None => html! { <td class="n small muted">{ shared.words.texts.too_short }</td> },
    };
    html! {
        <>
            <td class="n">{ grouped(row.tokens) }</td>
            <td class="n">{ grouped(row.types) }</td>
            <td class="n">{ grouped(row.hapaxes) }</td>
            <td class="n muted">{ fixed(row.ttr, 3) }</td>
            { figure(row.mattr, 3) }
            { figure(row.mtld, 1) }
            { figure(row.hdd, 3) }
            <td class="n">{ fixed(row.entropy, 2) }</td>
        </>
    }
}

fn length_cells(row: &DiversityRow) -> Html {
    let cells = |lengths: LengthsAnswer| {
        html! {
            <>
                <td class="n">{ grouped(lengths.count) }</td>
                <td class="n">{ fixed(lengths.mean_words, 1) }</td>
                <td class="n">{ fixed(lengths.median_words, 1) }</td>
                <td class="n">{ grouped(lengths.max_words) }</td>
                <td class="n">{ fixed(lengths.mean_characters, 1) }</td>
            </>
        }
    };
    html! { <>{ cells(row.sentences) }{ cells(row.clauses) }</> }
}
