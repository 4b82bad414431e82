//! Which words the dictionary lacks: the reader accepts them, and the texts are cut anew.

use super::PartProps;
use super::words::WHOLE;
use crate::protocol::{NewTermRow, NewTermsAnswer, NewTermsQuery, Question, Scope};
use crate::settings::DictionaryWord;
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Places, answered};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use crate::words::{fixed, grouped};
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 30;

/// Which words the dictionary lacks.
#[component]
pub fn NewTermsPart(_props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.new_terms;
    let limit = use_state(|| PAGE);
    let query = NewTermsQuery { limit: *limit, ..NewTermsQuery::default() };
    let found = use_answer::<NewTermsAnswer>(Some(Question::NewTerms(query.clone())));
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let accepted = shared.state.settings.segment.dictionary.len();
    let together = use_state(Vec::<String>::new);
    let accept_all = |all: Vec<String>| {
        let (accept, together) = (accept(&shared, all.clone()), together.clone());
        Callback::from(move |event: MouseEvent| {
            together.set(all.clone());
            accept.emit(event);
        })
    };
    let take_back = {
        let (shared, together) = (shared.clone(), together.clone());
        Callback::from(move |_: MouseEvent| {
            let mut settings = shared.state.settings.clone();
            settings.segment.dictionary.retain(|known| !together.contains(&known.word));
            together.set(Vec::new());
            shared.desk.configure(settings);
        })
    };
    html! {
        <Card
            title={words.title} class="span-12" method={&shared.words.methods.new_terms}
            tools={html! { <CsvButton of={Question::NewTerms(NewTermsQuery { limit: WHOLE, ..query })} /> }}
        >
            if accepted > 0 {
                <p class="small muted" data-testid="accepted">
                    { (words.accepted)(accepted) }
                    if !together.is_empty() {
                        { " " }
                        <button class="link" onclick={take_back} data-testid="take-back">
                            { (words.take_back)(together.len()) }
                        </button>
                    }
                </p>
            }
            { answered(&found, shared.words, |answer| {
                if answer.rows.is_empty() {
                    return html! { <p class="muted">{ words.none }</p> };
                }
                let all: Vec<String> = answer.rows.iter().map(|row| row.term.clone()).collect();
                html! {
                    <>
                        <div class="filters">
                            <button class="btn" onclick={accept_all(all)} data-testid="accept-all">
                                { (words.accept_all)(answer.rows.len()) }
                            </button>
                            <span class="small muted push">{ (words.listed)(answer.total) }</span>
                        </div>
                        { table(&shared, answer) }
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

/// Puts words into the reader's dictionary.
fn accept(shared: &Shared, terms: Vec<String>) -> Callback<MouseEvent> {
    let shared = shared.clone();
    Callback::from(move |_| {
        let mut settings = shared.state.settings.clone();
        for word in &terms {
            if !settings.segment.dictionary.iter().any(|known| known.word == *word) {
                settings
                    .segment
                    .dictionary
                    .push(DictionaryWord { word: word.clone(), ..DictionaryWord::default() });
            }
        }
        shared.desk.configure(settings);
    })
}

fn table(shared: &Shared, answer: &NewTermsAnswer) -> Html {
    let (words, terms) = (&shared.words.new_terms, &shared.words.terms);
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.title}>
            <table class="compact" data-testid="new-terms-table">
                <thead><tr>
                    <th scope="col">{ words.term }</th>
                    <th scope="col"><span class="unseen">{ words.accept }</span></th>
                    <th scope="col">{ words.now }</th>
                    <th scope="col" class="n">{ terms.frequency }</th>
                    <th scope="col" class="n">{ terms.documents }</th>
                    <th scope="col" class="n" title={words.cohesion_long}>{ words.cohesion }</th>
                    <th scope="col" class="n" title={words.freedom_long}>{ words.freedom }</th>
                    <th scope="col">{ words.example }</th>
                </tr></thead>
                <tbody>{ for answer.rows.iter().map(|row| line(shared, row)) }</tbody>
            </table>
        </div>
    }
}

fn line(shared: &Shared, row: &NewTermRow) -> Html {
    let words = &shared.words.new_terms;
    let freedom = row.left_entropy.min(row.right_entropy);
    html! {
        <tr data-testid="new-term" data-term={row.term.clone()}>
            <th scope="row" class="term">{ &row.term }</th>
            <td>
                <button
                    class="btn small" onclick={accept(shared, vec![row.term.clone()])}
                    aria-label={format!("{} {}", words.accept, row.term)}
                >{ words.accept }</button>
            </td>
            <td class="muted">{ row.now.join(" | ") }</td>
            <td class="n">
                <Places
                    term={row.term.clone()} query={Some(AttrValue::from(format!("/{}/", row.term)))}
                    scope={Scope::of_new_words()} text={grouped(row.frequency)}
                    label={(shared.words.terms.open_places)(&row.term, row.frequency)}
                />
            </td>
            <td class="n">{ row.document_frequency }</td>
            <td class="n">{ fixed(row.cohesion, 1) }</td>
            <td class="n">{ fixed(freedom, 1) }</td>
            <td class="example">
                <a href={Route::place(&row.example).hash()} title={shared.words.evidence.in_text}>
                    { shared.state.mark(&row.example.document) }{ " …" }{ &row.context }{ "…" }
                </a>
            </td>
        </tr>
    }
}
