//! Where a term stands, line by line, the term in the middle.

use crate::protocol::{
    ConcordanceAnswer, ConcordanceLine, ConcordanceQuery, Finding, LongerWord, Question, Scope,
};
use crate::ui::ask::use_answer;
use crate::ui::findings::{PinButton, passage};
use crate::ui::parts::{DocumentName, answered};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Lines that cross from the worker at a time.
const PAGE: usize = 60;

/// Properties of [`Concordance`].
#[derive(Properties, PartialEq)]
pub struct ConcordanceProps {
    /// The term.
    pub term: String,
    /// Only in these documents; empty: in all that are counted.
    pub documents: Vec<String>,
    /// Only those that a figure was counted from.
    #[prop_or_default]
    pub scope: Scope,
}

/// Where a term stands.
#[component]
pub fn Concordance(props: &ConcordanceProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.evidence;
    let pages = use_state(|| 1_usize);
    let total = use_state(|| None::<usize>);
    let told = {
        let total = total.clone();
        Callback::from(move |count| total.set(Some(count)))
    };
    let everywhere = {
        let (shared, term) = (shared.clone(), props.term.clone());
        Callback::from(move |_: MouseEvent| shared.show_term(&term, &[]))
    };
    let more = {
        let pages = pages.clone();
        Callback::from(move |_: MouseEvent| pages.set(*pages + 1))
    };
    let left = total.map_or(0, |total| total.saturating_sub(*pages * PAGE));
    html! {
        <>
            <p class="small muted">
                if let Some(total) = *total {
                    <b data-testid="evidence-total" data-total={total.to_string()}>{ (words.total)(total) }</b>
                    { " · " }
                }
                if props.documents.is_empty() && !props.scope.is_part() {
                    { words.hint }
                } else {
                    if props.scope.is_part() {
                        { words.counted_from }
                    } else {
                        { (words.only_in)(&names(&shared, &props.documents)) }
                    }
                    { " · " }
                    <button class="link" onclick={everywhere}>{ words.everywhere }</button>
                }
            </p>
            { for (0..*pages).map(|page| html! {
                <Page
                    key={page} term={props.term.clone()} documents={props.documents.clone()}
                    scope={props.scope.clone()} offset={page * PAGE} told={told.clone()}
                />
            }) }
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.more)(left) }</button>
            }
            <p class="small to-search">
                <a href={Route::search(&props.term, &props.documents).hash()} data-testid="to-search">{ words.all_lines }</a>
            </p>
        </>
    }
}

fn names(shared: &Shared, documents: &[String]) -> String {
    let names: Vec<String> = documents
        .iter()
        .map(|name| format!("{}{}", shared.state.mark(name), shared.state.title(name)))
        .collect();
    names.join("、")
}

#[derive(Properties, PartialEq)]
struct PageProps {
    term: String,
    documents: Vec<String>,
    scope: Scope,
    offset: usize,
    told: Callback<usize>,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let shared = use_shared();
    let asked = use_answer::<ConcordanceAnswer>(Some(Question::Concordance(ConcordanceQuery {
        term: props.term.clone(),
        documents: props.documents.clone(),
        offset: props.offset,
        scope: props.scope.clone(),
        limit: PAGE,
        ..ConcordanceQuery::default()
    })));
    let total = asked.answer.as_ref().map(|answer| answer.total);
    use_effect_with((total, props.told.clone()), |(total, told)| {
        if let Some(total) = total {
            told.emit(*total);
        }
    });
    answered(&asked, shared.words, |answer| {
        html! {
            <>
            if props.offset == 0 {
                { longer(&shared, answer, &props.documents) }
            }
            if answer.lines.is_empty() {
                <p class="muted">{ shared.words.evidence.none }</p>
            }
            { for answer.lines.chunk_by(|a, b| a.place.document == b.place.document).map(|lines| html! {
                <section class="of-document">
                    <h4><DocumentName name={lines[0].place.document.clone()} /></h4>
                    <ul class="lines">{ for lines.iter().map(|line| drawn(&shared, line)) }</ul>
                </section>
            }) }
            </>
        }
    })
}

/// The longer words that hold the term, each a way to its own places.
fn longer(shared: &Shared, answer: &ConcordanceAnswer, documents: &[String]) -> Html {
    let Some(first) = answer.longer.first() else { return Html::default() };
    let word = |word: &LongerWord| {
        let (shared, term, documents) = (shared.clone(), word.term.clone(), documents.to_vec());
        let onclick = Callback::from(move |_| shared.show_term(&term, &documents));
        html! { <li><button class="link" {onclick}>{ &word.term }</button>{ " " }{ word.frequency }</li> }
    };
    html! {
        <details class="longer small muted" open={answer.total == 0}>
            <summary>{ (shared.words.evidence.longer)(&first.term, answer.inside_longer) }</summary>
            <ul>{ for answer.longer.iter().map(word) }</ul>
        </details>
    }
}

fn drawn(shared: &Shared, line: &ConcordanceLine) -> Html {
    let route = Route::place(&line.place);
    let onclick = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            shared.go(route.clone());
        })
    };
    html! {
        <li class="with-pin">
            <a
                class="kwic" href={route.hash()} {onclick} data-testid="evidence-line"
                title={shared.words.evidence.in_text}
            >
                <span class="left"><span>{ &line.left }</span></span>
                <b>{ &line.hit }</b>
                <span class="right">{ &line.right }</span>
            </a>
            <PinButton of={pinned(shared, line)} />
        </li>
    }
}

/// A line as a finding.
fn pinned(shared: &Shared, line: &ConcordanceLine) -> Finding {
    let (text, marked) = whole(line);
    passage(shared, &line.place, &text, Some(marked))
}

/// A line's words, and where the term stands in them, in UTF-16 units.
pub fn whole(line: &ConcordanceLine) -> (String, [u32; 2]) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let start = units(&line.left);
    (format!("{}{}{}", line.left, line.hit, line.right), [start, start + units(&line.hit)])
}
