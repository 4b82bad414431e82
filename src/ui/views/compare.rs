//! How near texts are, and what two of them share.
//!
//! A part a file or folder; [`ComparePart`] names them.

mod corpus;
mod pair;
mod passage;
mod provenance;
mod similarity;
mod versions;

use crate::protocol::Counted;
use crate::ui::parts::{Card, Tab, lacking, select_named, tabs};
use crate::ui::route::{ComparePart, CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use pair::Pair;
use provenance::ProvenancePart;
use similarity::SimilarityPart;
use versions::Versions;
use yew::prelude::*;

/// Properties of [`Compare`].
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The view's settings.
    pub route: CompareRoute,
}

/// Properties of a part of the view.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// The view's settings.
    pub route: CompareRoute,
}

/// Comparing, in parts.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.compare;
    let route = props.route.clone();
    let (_, lead) = words.part[route.part as usize];
    let parts = ComparePart::ALL.into_iter().map(|part| Tab {
        name: part.name(),
        title: words.part[part as usize].0,
        to: Route::Compare(route.at(part)),
        is_current: part == route.part,
    });
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ lead }</p>
            { tabs(words.parts, parts, Html::default()) }
            <div class="cards">
                { match route.part {
                    ComparePart::Similarity => html! { <SimilarityPart {route} /> },
                    ComparePart::Versions => html! {
                        if compared(&shared).nth(1).is_some() {
                            <Versions {route} />
                        } else {
                            <Card title={words.part[route.part as usize].0} class="span-12">{ lacking(&shared, words.need_two) }</Card>
                        }
                    },
                    ComparePart::Passages => html! {
                        <Card title={words.pair} class="span-12" method={&shared.words.methods.passages}>
                            if compared(&shared).nth(1).is_some() {
                                <Pair {route} />
                            } else {
                                { lacking(&shared, words.need_two) }
                            }
                        </Card>
                    },
                    ComparePart::Provenance => html! { <ProvenancePart {route} /> },
                } }
            </div>
        </>
    }
}

/// The names of the documents that are compared: all that the reader has not set aside. Copies that are not counted
/// are among them.
fn compared(shared: &Shared) -> impl Iterator<Item = &String> {
    let documents = shared.state.documents.iter().filter(|document| document.counted != Counted::SetAside);
    documents.map(|document| &document.name)
}

/// A choice of a text among those of these names. Where `value` is none of them, nothing is chosen yet.
fn choose_text<'a>(
    shared: &Shared,
    label: &'static str,
    names: impl Iterator<Item = &'a String>,
    value: &str,
    onchange: &Callback<String>,
    testid: &'static str,
) -> Html {
    let told = |name: &String| format!("{} {}", shared.state.mark(name), shared.state.title(name));
    let mut options: Vec<(String, String)> = names.map(|name| (name.clone(), told(name))).collect();
    let mut value = value.to_owned();
    if options.iter().all(|(name, _)| *name != value) {
        value.clear();
        options.insert(0, (String::new(), "—".to_owned()));
    }
    select_named(label, &options, |name| Some(name.clone()), &value, onchange, testid)
}
