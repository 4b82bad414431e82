//! The overview: what there is, in words first, then in pictures.

mod documents;
mod families;
mod findings;
mod minds;
mod shares;

use crate::protocol::{
    Counted, Question, SimilarAnswer, SimilarMeasure, SimilarQuery, TopicsAnswer, TrendsAnswer, TrendsQuery,
};

use crate::ui::ask::use_answer;
use crate::ui::charts::Chart;
use crate::ui::parts::{Card, answered, every_copy_switch};
use crate::ui::route::{Part, Route, TermsRoute, View};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::views::terms::{trend_click, trend_option, trend_table};
use documents::DocumentsTable;
use yew::prelude::*;

/// Lines in the overview's chart; the view of words has them all.
const LINES: usize = 6;

/// Pairs, nearest first, among which the findings are looked for.
const PAIRS: usize = 1000;

/// Texts of which it is told one by one that they are the same; the shelf says it of all.
const FEW: usize = 6;

/// The overview.
#[component]
pub fn Overview() -> Html {
    let shared = use_shared();
    let words = shared.words;
    let similar = use_answer::<SimilarAnswer>(Some(Question::Similar(SimilarQuery {
        measure: SimilarMeasure::Containment,
        limit: PAIRS,
        ..SimilarQuery::default()
    })));
    let trends = use_answer::<TrendsAnswer>(Some(Question::Trends(TrendsQuery {
        terms: Vec::new(),
        ..TrendsQuery::default()
    })));
    let topics = use_answer::<TopicsAnswer>(Some(Question::Topics));
    let top = trends.answer.as_deref().map(|answer| {
        let mut answer = answer.clone();
        answer.series.truncate(LINES);
        answer
    });
    let href = |view: View| shared.state.remembered[view as usize].hash();
    let trends_route = match &shared.state.remembered[View::Terms as usize] {
        Route::Terms(route) => route.at(Part::Trends),
        _ => TermsRoute::default().at(Part::Trends),
    };
    let to_trends = Route::Terms(trends_route).hash();
    html! {
        <div class="overview">
            <h2 id="headline" tabindex="-1" data-testid="headline">{ headline(&shared, similar.answer.as_deref()) }</h2>
            <p class="lead">{ lead(&shared, similar.answer.as_deref()) }</p>
            <div class="columns">
                <div class="column wide">
                    <Card title={words.overview.findings} method={&words.methods.findings}>
                        { answered(&similar, words, |similar| findings::drawn(&shared, similar, trends.answer.as_deref())) }
                    </Card>
                    <Card
                        title={words.overview.trends} method={&words.methods.trends}
                        tools={html! { <a class="small muted" href={to_trends}>{ words.overview.trends_more }</a> }}
                    >
                        if let Some(top) = top.filter(|top| top.points.len() > 1) {
                            <Chart
                                option={trend_option(&shared, &top, false)}
                                height={270} testid="trend-chart" toggles=true name={words.trends.title}
                                onclick={trend_click(&shared, &top)}
                                table={trend_table(&shared, &top, false)}
                            />
                        } else if let Some(trends) = &trends.answer {
                            <p class="muted">
                                { if trends.points.is_empty() { words.trends.no_dates } else { words.overview.one_date } }
                            </p>
                        } else {
                            { answered(&trends, words, |_| Html::default()) }
                        }
                    </Card>
                </div>
                <div class="column">
                    <Card
                        title={words.overview.topics} method={&words.methods.topics}
                        tools={html! { <a class="small muted" href={href(View::Topics)}>{ words.overview.topics_more }</a> }}
                    >
                        { answered(&topics, words, |topics| shares::drawn(&shared, topics)) }
                    </Card>
                    <Card title={words.overview.documents} method={&words.methods.documents}>
                        <DocumentsTable />
                    </Card>
                </div>
            </div>
        </div>
    }
}

/// How many texts there are, and how many different ones.
fn headline(shared: &Shared, similar: Option<&SimilarAnswer>) -> String {
    let (words, taken) = (&shared.words.overview, taken(shared));
    let aside = shared.state.documents.len() - taken;
    let copies: usize = families::of(&shared.state, similar).iter().map(|family| family.len() - 1).sum();
    let mut headline = (words.headline)(taken, taken - copies);
    if aside > 0 {
        headline += &(words.headline_aside)(aside);
    }
    headline
}

/// How many texts are not set aside.
fn taken(shared: &Shared) -> usize {
    shared.state.documents.iter().filter(|document| document.counted != Counted::SetAside).count()
}

/// What is counted once or several times, and how to have it otherwise.
fn lead(shared: &Shared, similar: Option<&SimilarAnswer>) -> Html {
    let words = &shared.words.overview;
    let families = families::of(&shared.state, similar);
    if families.is_empty() {
        let lead = if taken(shared) == 1 { words.lead_one } else { words.lead_all_different };
        return html! { { lead } };
    }
    html! {
        <>
            { duplicates(shared, &families) }
            { if shared.state.settings.count.every_copy { words.counted_all } else { words.counted_once } }
            { every_copy_switch(shared) }
        </>
    }
}

/// Which texts are the same; of many, how many.
fn duplicates(shared: &Shared, families: &[Vec<String>]) -> String {
    let texts: usize = families.iter().map(Vec::len).sum();
    if texts > FEW {
        return (shared.words.overview.duplicates_many)(families.len(), texts);
    }
    let told: Vec<Vec<String>> =
        families.iter().map(|family| family.iter().map(|name| short(shared, name)).collect()).collect();
    (shared.words.overview.duplicates)(&told)
}

/// A document in a sentence: its mark and its title.
fn short(shared: &Shared, name: &str) -> String {
    format!("{}{}", shared.state.mark(name), shared.state.title(name))
}
