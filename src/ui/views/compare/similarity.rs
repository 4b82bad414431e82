//! How near all texts are to each other: a matrix with its tree, a map, a list, and what it comes to in words.

mod families;
mod list;
mod map;
mod matrix;
mod tree;

use super::PartProps;
use crate::protocol::{
    EVERY_PAIR, Question, SimilarAnswer, SimilarLevel, SimilarMeasure, SimilarPicture, SimilarQuery,
    SimilarText,
};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered, cautions, choice, lacking};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Pairs listed at first, and added by "more".
const PAGE: usize = 50;
/// As many as a table to take along may have.
const WHOLE: usize = 100_000;

/// The levels that are offered.
const LEVELS: [SimilarLevel; 3] = [SimilarLevel::Documents, SimilarLevel::Sections, SimilarLevel::Paragraphs];
/// The measures that are offered.
const MEASURES: [SimilarMeasure; 4] = [
    SimilarMeasure::Cosine,
    SimilarMeasure::Jaccard,
    SimilarMeasure::Containment,
    SimilarMeasure::JensenShannon,
];

/// How near all texts are to each other.
#[component]
pub fn SimilarityPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.similar;
    let route = &props.route;
    let limit = use_state(|| PAGE);
    let query = SimilarQuery {
        level: route.level,
        measure: route.measure,
        sort: route.sort,
        limit: *limit,
        ..SimilarQuery::default()
    };
    let similar = use_answer::<SimilarAnswer>(Some(Question::Similar(query.clone())));
    {
        let limit = limit.clone();
        use_effect_with((route.level, route.measure, route.sort), move |_| limit.set(PAGE));
    }
    let levels = LEVELS.map(|level| (level, (words.level_name)(level)));
    let measures = MEASURES.map(|measure| (measure, (words.measure_name)(measure)));
    let level = setter(&shared, route, |route, level| route.level = level);
    let measure = setter(&shared, route, |route, measure| (route.measure, route.sort) = (measure, None));
    let sort = setter(&shared, route, |route, sort| route.sort = Some(sort));
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let of_all = Question::Similar(SimilarQuery { limit: WHOLE, ..query });
    html! {
        <>
            <div class="filters span-12">
                { choice(words.level, &levels, route.level, &level) }
                { choice(words.measure, &measures, route.measure, &measure) }
            </div>
            <div class="span-12">
                { answered(&similar, shared.words, |answer| {
                    if answer.rows < 2 {
                        return html! { <Card title={words.families}>{ lacking(&shared, (words.too_few)(route.level)) }</Card> };
                    }
                    html! {
                        <>
                            { cautions(&answer.cautions, &shared) }
                            <div class="cards">
                                if route.level == SimilarLevel::Documents {
                                    <Card title={words.families} class="span-12" method={&shared.words.methods.families}>
                                        <families::Families families={answer.families.clone()} />
                                    </Card>
                                }
                                if let Some(picture) = &answer.picture {
                                    { drawn(&shared, picture, route) }
                                } else {
                                    <p class="span-12 muted" data-testid="too-many">
                                        { (words.too_many)(answer.rows, EVERY_PAIR, route.level) }
                                    </p>
                                }
                                <Card
                                    title={words.list} class="span-12" method={&shared.words.methods.similar}
                                    tools={html! { <CsvButton of={of_all.clone()} /> }}
                                >
                                    { list::drawn(&shared, answer, route, &sort, &more) }
                                </Card>
                            </div>
                        </>
                    }
                }) }
            </div>
        </>
    }
}

fn drawn(shared: &Shared, picture: &SimilarPicture, route: &CompareRoute) -> Html {
    let (words, methods) = (&shared.words.similar, &shared.words.methods);
    html! {
        <>
            <Card title={words.matrix} class="span-12" method={&methods.similar}>
                <matrix::Matrix picture={picture.clone()} route={route.clone()} />
            </Card>
            <Card title={words.map} class="span-12" method={&methods.map}>
                { map::drawn(shared, picture, route) }
            </Card>
        </>
    }
}

/// What a text is called: a document by mark and title, its parts by mark and their heading or first words.
fn name(shared: &Shared, text: &SimilarText) -> String {
    let document = &text.place.document;
    let part = text.opening.as_ref().or(text.heading.as_ref());
    format!("{} {}", shared.state.mark(document), part.unwrap_or(&shared.state.title(document)))
}

/// What a row is called where there is little room: a document by its mark, a part by its number.
fn short(shared: &Shared, picture: &SimilarPicture, level: SimilarLevel, row: usize) -> String {
    if level == SimilarLevel::Documents {
        shared.state.mark(&picture.rows[row].place.document)
    } else {
        (row + 1).to_string()
    }
}

/// A text as a link to where it stands.
fn link(shared: &Shared, text: &SimilarText) -> Html {
    html! { <a href={Route::place(&text.place).hash()}>{ name(shared, text) }</a> }
}

/// Changes one of the view's settings, without a step for the back button.
fn setter<T: 'static>(shared: &Shared, route: &CompareRoute, put: fn(&mut CompareRoute, T)) -> Callback<T> {
    let (shared, route) = (shared.clone(), route.clone());
    Callback::from(move |value: T| {
        let mut to = route.clone();
        put(&mut to, value);
        shared.adjust(Route::Compare(to));
    })
}
