//! The words that each text is about, by one of three methods.

use super::super::setter;
use crate::protocol::{Counted, KeywordMethod, KeywordsAnswer, KeywordsQuery, Question, Scope};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, DocumentName, Places, answered, choice};
use crate::ui::route::TermsRoute;
use crate::ui::shared::use_shared;
use crate::words::fixed;
use yew::prelude::*;

/// Properties of [`Keywords`].
#[derive(Properties, PartialEq)]
pub struct KeywordsProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// The words that each text is about.
#[component]
pub fn Keywords(props: &KeywordsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.texts;
    let counted = shared.state.documents.iter().filter(|document| document.counted == Counted::Yes).count();
    let method = match props.route.method {
        // There are no others to set a single text against.
        KeywordMethod::KeyGroup if counted < 2 => KeywordMethod::TfIdf,
        method => method,
    };
    let question = Question::Keywords(KeywordsQuery { method, ..KeywordsQuery::default() });
    let keywords = use_answer::<KeywordsAnswer>(Some(question.clone()));
    let onmethod = setter(&shared, &props.route, |route, method| route.method = method);
    let methods = [
        (KeywordMethod::KeyGroup, words.key_group),
        (KeywordMethod::TfIdf, words.tf_idf),
        (KeywordMethod::TextRank, words.text_rank),
    ];
    let methods = if counted < 2 { &methods[1..] } else { &methods[..] };
    let decimals = if method == KeywordMethod::TextRank { 3 } else { 1 };
    html! {
        <Card
            title={words.keywords} class="span-12" method={&shared.words.methods.keywords}
            tools={html! {
                <>
                    { choice(words.method, methods, method, &onmethod) }
                    <CsvButton of={question} />
                </>
            }}
        >
            <p class="small muted">{ (words.about_method)(method) }{ " " }{ words.keyword_counts }</p>
            { answered(&keywords, shared.words, |answer| html! {
                <dl class="keywords" data-testid="keywords">
                    { for answer.documents.iter().map(|document| html! {
                        <div>
                            <dt><DocumentName name={document.document.clone()} /></dt>
                            <dd>
                                if document.keywords.is_empty() {
                                    <span class="small muted">{ words.no_keywords }</span>
                                }
                                { for document.keywords.iter().map(|keyword| html! {
                                    <span class="keyword" title={(words.weight)(&fixed(keyword.weight, decimals), keyword.frequency)}>
                                        <Places
                                            term={keyword.term.clone()} documents={vec![document.document.clone()]}
                                            scope={Scope::of_words()} text={keyword.term.clone()}
                                            label={(shared.words.terms.open_places_in)(&keyword.term, keyword.frequency, &shared.state.title(&document.document))}
                                        />
                                        <span class="small faint">{ keyword.frequency }</span>
                                    </span>
                                }) }
                            </dd>
                        </div>
                    }) }
                </dl>
            }) }
        </Card>
    }
}
