//! What stands together again and again.

use super::words::WHOLE;
use super::{PartProps, setter, typed};
use crate::protocol::{PhraseKind, PhraseRow, PhrasesAnswer, PhrasesQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Places, answered, choice};
use crate::ui::shared::{Shared, use_shared};
use crate::words::{fixed, grouped};
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 60;

/// The fewest characters of a formula.
const FORMULA: u32 = 8;

/// How often at least, as it is offered.
const LEAST: [(u32, &str); 4] = [(2, "2×"), (3, "3×"), (5, "5×"), (10, "10×")];

/// What stands together again and again.
#[component]
pub fn PhrasesPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.phrases;
    let route = &props.route;
    let limit = use_state(|| PAGE);
    let least = use_state(|| None::<u32>);
    let query = PhrasesQuery {
        kind: route.kind,
        contains: route.contains.clone(),
        min_length: if route.kind == PhraseKind::Formulae { FORMULA } else { 2 },
        min_frequency: *least,
        limit: *limit,
        ..PhrasesQuery::default()
    };
    let onleast = {
        let least = least.clone();
        Callback::from(move |frequency| least.set(Some(frequency)))
    };
    let phrases = use_answer::<PhrasesAnswer>(Some(Question::Phrases(query.clone())));
    let onkind = setter(&shared, route, |route, kind| route.kind = kind);
    let contains = setter(&shared, route, |route, contains| route.contains = contains).reform(typed);
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let kinds = [
        (PhraseKind::NGrams, words.n_grams),
        (PhraseKind::Terms, words.terms),
        (PhraseKind::Formulae, words.formulae),
    ];
    html! {
        <Card
            title={words.title} class="span-12" method={&shared.words.methods.phrases}
            tools={html! { <CsvButton of={Question::Phrases(PhrasesQuery { limit: WHOLE, ..query })} /> }}
        >
            <div class="filters">
                { choice(words.kind, &kinds, route.kind, &onkind) }
                { choice(words.at_least, &LEAST, least.unwrap_or(route.kind.min_frequency()), &onleast) }
                <input
                    type="search" value={route.contains.clone()} oninput={contains}
                    placeholder={shared.words.terms.filter} aria-label={shared.words.terms.filter}
                />
                if let Some(answer) = &phrases.answer {
                    <span class="small muted push">{ (words.listed)(answer.total) }</span>
                }
            </div>
            <p class="small muted">{ (words.about)(route.kind) }</p>
            { answered(&phrases, shared.words, |answer| {
                if answer.rows.is_empty() {
                    return html! { <p class="muted">{ words.none }</p> };
                }
                html! {
                    <>
                        { table(&shared, answer, route.kind) }
                        if answer.rows.len() < answer.total {
                            <button class="btn more" onclick={more.clone()}>
                                { (shared.words.terms.more)(answer.rows.len(), answer.total) }
                            </button>
                        }
                    </>
                }
            }) }
        </Card>
    }
}

fn table(shared: &Shared, answer: &PhrasesAnswer, kind: PhraseKind) -> Html {
    let (words, terms) = (&shared.words.phrases, &shared.words.terms);
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.title}>
            <table class="compact" data-testid="phrases-table">
                <thead><tr>
                    <th scope="col">{ words.phrase }</th>
                    <th scope="col" class="n">{ words.words }</th>
                    <th scope="col" class="n">{ terms.frequency }</th>
                    <th scope="col" class="n">{ terms.rate }</th>
                    <th scope="col" class="n">{ terms.documents }</th>
                    if kind == PhraseKind::Terms {
                        <th scope="col" class="n" title={words.c_value_long}>{ words.c_value }</th>
                    }
                </tr></thead>
                <tbody>{ for answer.rows.iter().map(|row| line(shared, row, kind)) }</tbody>
            </table>
        </div>
    }
}

fn line(shared: &Shared, row: &PhraseRow, kind: PhraseKind) -> Html {
    let open = |phrase: &str, frequency: u32| {
        html! {
            <Places
                term={phrase.to_owned()} text={grouped(frequency)}
                label={(shared.words.terms.open_places)(phrase, frequency)}
            />
        }
    };
    html! {
        <tr data-testid="phrase" data-term={row.phrase.clone()}>
            <th scope="row" class="term phrase">
                { &row.phrase }
                if !row.variants.is_empty() {
                    <details class="variants small">
                        <summary class="muted">{ (shared.words.phrases.variants)(row.variants.len()) }</summary>
                        { for row.variants.iter().map(|variant| html! {
                            <div>{ &variant.phrase }{ " " }{ open(&variant.phrase, variant.frequency) }</div>
                        }) }
                    </details>
                }
            </th>
            <td class="n muted">{ row.words }</td>
            <td class="n">{ open(&row.phrase, row.frequency) }</td>
            <td class="n">{ fixed(row.rate, 1) }</td>
            <td class="n">{ row.document_frequency }</td>
            if let Some(value) = row.c_value.filter(|_| kind == PhraseKind::Terms) {
                <td class="n">{ fixed(value, 1) }</td>
            }
        </tr>
    }
}
