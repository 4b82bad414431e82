//! Which words there are: filters, and the table.

use super::cloud::Cloud;
use super::table::TermsTable;
use super::{PartProps, setter, ticked, typed};
use crate::protocol::{Question, TermsAnswer, TermsQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, choice, select};
use crate::ui::route::{Part, Route};
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 60;

/// Parts of speech to choose from, by their tags.
const TAGS: [&str; 10] = ["", "n", "nr,ns,nt,nz", "v", "vn", "a", "d", "m,q", "i,l,j", "eng"];

/// The most rows that a table for taking along has.
pub const WHOLE: usize = 1_000_000;

/// Which words there are.
#[component]
pub fn WordsPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.terms;
    let route = &props.route;
    let limit = use_state(|| PAGE);
    let query = TermsQuery {
        contains: route.contains.clone(),
        tags: route.tags.split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
        stop_words: route.stop_words,
        sort: route.sort,
        offset: 0,
        limit: *limit,
        ..TermsQuery::default()
    };
    let terms = use_answer::<TermsAnswer>(Some(Question::Terms(query.clone())));
    let more = {
        let limit = limit.clone();
        Callback::from(move |()| limit.set(*limit + PAGE))
    };
    let contains = setter(&shared, route, |route, contains| route.contains = contains).reform(typed);
    let stop_words = setter(&shared, route, |route, on| route.stop_words = on).reform(ticked);
    let tags = setter(&shared, route, |route, tags| route.tags = tags);
    let figures = setter(&shared, route, |route, all| route.all_figures = all);
    let cloud = setter(&shared, route, |route, cloud| route.cloud = cloud);
    let offered: Vec<(String, String)> =
        TAGS.iter().map(|tag| ((*tag).to_owned(), (words.tag_filter)(tag))).collect();
    html! {
        <Card
            title={words.list} class="span-12" method={&shared.words.methods.terms}
            tools={html! {
                <>
                    { choice(words.look, &[(false, words.table), (true, words.cloud)], route.cloud, &cloud) }
                    if !route.cloud {
                        { choice(words.figures, &[(false, words.few_figures), (true, words.all_figures)], route.all_figures, &figures) }
                    }
                    <CsvButton of={Question::Terms(TermsQuery { limit: WHOLE, ..query.clone() })} />
                </>
            }}
        >
            <div class="filters">
                <input
                    type="search" value={route.contains.clone()} oninput={contains} data-testid="filter"
                    placeholder={words.filter} aria-label={words.filter}
                />
                { select(words.tag, &offered, &route.tags, &tags, "tags") }
                <label class="check">
                    <input type="checkbox" checked={route.stop_words} onchange={stop_words} data-testid="stop-words" />
                    { words.stop_words }
                </label>
                if let Some(answer) = &terms.answer {
                    <span class="small muted push">{ (words.totals)(answer.tokens, answer.types, answer.total, route.stop_words) }</span>
                }
            </div>
            if !route.chosen.is_empty() {
                <p class="small picked">
                    <a href={Route::Terms(route.at(Part::Trends)).hash()} data-testid="to-trends">
                        { (words.to_trends)(route.chosen.len()) }
                    </a>
                </p>
            }
            if route.cloud {
                <Cloud {query} />
            } else {
                <TermsTable route={route.clone()} {terms} {more} />
            }
        </Card>
    }
}
