//! Where else each stretch of a text stands, and what is its own.

mod bar;
mod colours;
mod reading;
mod sections;

use super::{PartProps, choose_text, compared, corpus::formulae};
use crate::protocol::{ProvenanceAnswer, ProvenanceQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Switch, answered, lacking};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use colours::Colours;
use reading::Text;
use std::rc::Rc;
use yew::prelude::*;

/// The choice of a text, its bar, its figures and itself.
#[component]
pub fn ProvenancePart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.provenance;
    let route = &props.route;
    let chosen = chosen(&shared, route);
    let query = chosen.clone().map(|document| ProvenanceQuery {
        document,
        copies: route.copies,
        formulae: route.formulae,
    });
    let question = query.map(Question::Provenance);
    let asked = use_answer::<ProvenanceAnswer>(question.clone());
    let choose = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |of: String| {
            shared.go(Route::Compare(CompareRoute { of: Some(of), ..route.clone() }));
        })
    };
    let with_copies = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |copies| {
            shared.adjust(Route::Compare(CompareRoute { copies, ..route.clone() }));
        })
    };
    let (Some(document), Some(question)) = (chosen, question) else {
        return html! {
            <Card title={words.title} class="span-12">{ lacking(&shared, shared.words.compare.need_two) }</Card>
        };
    };
    html! {
        <Card
            title={words.title} class="span-12" method={&shared.words.methods.provenance}
            tools={html! { <CsvButton of={question} /> }}
        >
            <div class="filters">
                { choose_text(&shared, words.text, compared(&shared), &document, &choose, "provenance-of") }
                { formulae(&shared, route) }
                if asked.answer.as_ref().is_some_and(|answer| !answer.copies.is_empty()) {
                    <span class="push" />
                    <Switch
                        off={words.without_copies} on={words.with_copies} value={route.copies}
                        onchange={with_copies} label={words.copies_label}
                    />
                }
            </div>
            { answered(&asked, shared.words, |answer| drawn(&shared, route, answer)) }
        </Card>
    }
}

/// The text that is looked at: the one in the address, else the latest that is compared, which has most before it.
/// None where there is nothing to set it against.
fn chosen(shared: &Shared, route: &CompareRoute) -> Option<String> {
    compared(shared).nth(1)?;
    let named = route.of.clone().filter(|name| compared(shared).any(|other| other == name));
    let date = |name: &&String| {
        let document = shared.state.document(name);
        document.and_then(|document| document.date.as_ref()).map(|date| date.value.clone())
    };
    named.or_else(|| compared(shared).max_by_key(date).cloned())
}

fn drawn(shared: &Shared, route: &CompareRoute, answer: &ProvenanceAnswer) -> Html {
    let words = &shared.words.provenance;
    let all = &answer.shares;
    if all.letters == 0 {
        return html! { <p class="muted">{ words.no_letters }</p> };
    }
    let titles: Vec<String> = answer
        .copies
        .iter()
        .map(|name| format!("{} {}", shared.state.mark(name), shared.state.title(name)))
        .collect();
    let told_copies = html! {
        if !titles.is_empty() && !route.copies {
            <p class="small muted">{ (words.copies)(&titles) }</p>
        }
    };
    if !route.copies && has_only_copies(shared, answer) {
        return html! { <><p>{ words.only_copies }</p>{ told_copies }</> };
    }
    let colours = Rc::new(Colours::new(answer));
    html! {
        <>
            if answer.others.is_empty() {
                <p>{ words.nothing }</p>
            } else {
                <p class="provenance-told">
                    <b>{ (words.own)(all.of(all.own), all.letters) }</b>
                    { " · " }
                    { all.new.map_or_else(|| words.undated.to_owned(), |new| (words.new)(all.of(new))) }
                    if all.formulae > 0 {
                        { format!(" · {}", (words.formulae)(all.of(all.formulae), answer.formulae_above)) }
                    }
                </p>
            }
            { told_copies }
            { bar::drawn(shared, answer, &colours) }
            { sections::drawn(shared, answer) }
            <Text answer={Rc::new(answer.clone())} {colours} route={route.clone()} />
        </>
    }
}

/// Whether a text has no others beside it but copies of itself.
fn has_only_copies(shared: &Shared, answer: &ProvenanceAnswer) -> bool {
    let is_other = |name: &String| *name != answer.document && !answer.copies.contains(name);
    !compared(shared).any(is_other)
}
