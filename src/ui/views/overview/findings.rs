//! What is worth a look first: findings in sentences, each with a way to its evidence.

use super::minds;
use crate::protocol::{
    Kind, PairAnswer, Relation, Scope, SimilarAnswer, TrendPoint, TrendSeries, TrendsAnswer,
};
use crate::ui::findings::{PinButton, sentence};
use crate::ui::route::{Part, Route, TermsRoute};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use std::collections::BTreeSet;
use yew::prelude::*;

/// Risers and fallers shown, of each.
const TRENDS: usize = 3;
/// Pairs shown, of copies and of others.
const PAIRS: usize = 3;

/// A finding: a colour, a name for its kind, a sentence, and where it leads.
pub struct Finding {
    pub colour: &'static str,
    pub kind: &'static str,
    pub sentence: String,
    pub link: String,
    pub to: Target,
}

/// Where a finding leads.
pub enum Target {
    /// To a view.
    View(Route),
    /// To places beside this one.
    Evidence(Evidence),
}

/// The findings, one a line.
pub fn drawn(shared: &Shared, similar: &SimilarAnswer, trends: Option<&TrendsAnswer>) -> Html {
    let (urgent, others) = minds::of(shared);
    let mut findings = urgent;
    findings.extend(pairs(shared, similar, &[Relation::Same, Relation::AInB, Relation::BInA]));
    if let Some(trends) = trends {
        let changes = changes(shared, trends);
        let unlike = unlike(shared, trends).filter(|_| !changes.is_empty());
        findings.extend(changes.into_iter().chain(unlike));
    }
    findings.extend(pairs(shared, similar, &[Relation::AAfterB, Relation::BAfterA, Relation::Shares]));
    findings.extend(others);
    if findings.is_empty() {
        return html! { <p class="muted">{ shared.words.overview.findings_none }</p> };
    }
    html! { <ul class="findings">{ for findings.into_iter().map(|finding| line(shared, finding)) }</ul> }
}

/// That the texts at either end of time are of different kinds, each of which has its own way of speaking.
fn unlike(shared: &Shared, trends: &TrendsAnswer) -> Option<Finding> {
    let kinds = |point: &TrendPoint| {
        let documents = point.documents.iter().filter_map(|name| shared.state.document(name));
        documents.map(|document| document.kind).collect::<Option<BTreeSet<_>>>().unwrap_or_default()
    };
    let (first, last) = trends.points.first().zip(trends.points.last()).filter(|_| trends.ordered)?;
    let (first, last) = (kinds(first), kinds(last));
    if first.is_empty() || last.is_empty() || !first.is_disjoint(&last) {
        return None;
    }
    let words = &shared.words.overview;
    let name =
        |kinds: BTreeSet<Kind>| kinds.into_iter().map(shared.words.told.kind).collect::<Vec<_>>().join("/");
    Some(Finding {
        colour: "var(--reworded)",
        kind: words.mind,
        sentence: (words.unlike)(&name(first), &name(last)),
        link: words.trends_more.to_owned(),
        to: Target::View(Route::Terms(TermsRoute::default().at(Part::Trends))),
    })
}

fn line(shared: &Shared, finding: Finding) -> Html {
    let address = match &finding.to {
        Target::View(route) => route.hash(),
        Target::Evidence(_) => shared.state.route.hash(),
    };
    let pinned = sentence(shared, finding.kind, &finding.sentence, address);
    let link = match finding.to {
        Target::View(route) => html! { <a class="small" href={route.hash()}>{ finding.link }</a> },
        Target::Evidence(evidence) => {
            let shared = shared.clone();
            let onclick = Callback::from(move |_| shared.show(evidence.clone()));
            html! { <button class="link small" {onclick}>{ finding.link }</button> }
        }
    };
    html! {
        <li class="finding" data-testid="finding">
            <span class="dot" style={format!("background:{}", finding.colour)} aria-hidden="true" />
            <div><b>{ finding.kind }</b>{ finding.sentence }</div>
            { link }
            <PinButton of={pinned} />
        </li>
    }
}

/// The nearest pairs that are related in one of these ways.
fn pairs(shared: &Shared, similar: &SimilarAnswer, relations: &[Relation]) -> Vec<Finding> {
    let words = &shared.words.overview;
    let name = |name: &str| shared.state.short(name);
    // Of a text that stands there twice, the second copy's other pairs say nothing new.
    let same = similar.pairs.iter().filter(|pair| pair.relation == Some(Relation::Same));
    let copies: Vec<&str> = same.map(|pair| pair.b.place.document.as_str()).collect();
    let copy = |pair: &PairAnswer| {
        [&pair.a, &pair.b].into_iter().any(|text| copies.contains(&text.place.document.as_str()))
    };
    let related = similar.pairs.iter().filter_map(|pair| Some((pair, pair.relation?)));
    let asked = related.filter(|(_, relation)| relations.contains(relation));
    let told = asked.filter(|(pair, relation)| *relation == Relation::Same || !copy(pair));
    told.filter_map(|(pair, relation)| {
        let (in_a, in_b) = (&pair.a.place.document, &pair.b.place.document);
        let (a, b) = (name(in_a), name(in_b));
        let (kind, colour, sentence) = match relation {
            Relation::Same => {
                let script = |name: &str| {
                    shared.state.document(name).map(|document| (shared.words.told.script)(document.script))
                };
                let scripts = match (script(in_a), script(in_b)) {
                    (Some(a), Some(b)) if a != b => (words.pair_scripts)(a, b),
                    _ => String::new(),
                };
                (words.same, "var(--moved)", (words.pair_same)(&a, &b) + &scripts)
            }
            Relation::AInB => (words.contained, "var(--moved)", (words.pair_in)(&a, &b, pair.a_in_b)),
            Relation::BInA => (words.contained, "var(--moved)", (words.pair_in)(&b, &a, pair.b_in_a)),
            Relation::AAfterB => (words.edition, "var(--kept)", (words.pair_after)(&a, &b, pair.a_in_b)),
            Relation::BAfterA => (words.edition, "var(--kept)", (words.pair_after)(&b, &a, pair.b_in_a)),
            Relation::Shares => {
                (words.shares, "var(--kept)", (words.pair_shares)(&a, &b, pair.a_in_b, pair.b_in_a))
            }
            Relation::Akin | Relation::Apart => return None,
        };
        let (first, second) = shared.state.in_time(in_a, in_b);
        let to = Target::View(Route::pair(&first, &second));
        Some(Finding { colour, kind, sentence, link: words.view_pair.to_owned(), to })
    })
    .take(PAIRS)
    .collect()
}

fn changes(shared: &Shared, trends: &TrendsAnswer) -> Vec<Finding> {
    if trends.points.len() < 2 {
        return Vec::new();
    }
    let change = |series: &TrendSeries| {
        series.rates.last().copied().unwrap_or_default() - series.rates.first().copied().unwrap_or_default()
    };
    let mut sorted: Vec<&TrendSeries> = trends.series.iter().filter(|series| is_change(series)).collect();
    sorted.sort_by(|a, b| change(b).total_cmp(&change(a)));
    let risers = sorted.iter().filter(|series| change(series) > 0.0).take(TRENDS);
    let fallers = sorted.iter().rev().filter(|series| change(series) < 0.0).take(TRENDS);
    risers.chain(fallers).map(|series| changed(shared, trends, series)).collect()
}

/// Whether a word is half as frequent again at one end as at the other; one may be 0.
fn is_change(series: &TrendSeries) -> bool {
    let (Some(first), Some(last)) = (series.rates.first(), series.rates.last()) else { return false };
    first.max(*last) >= 1.5 * first.min(*last)
}

fn changed(shared: &Shared, trends: &TrendsAnswer, series: &TrendSeries) -> Finding {
    let words = &shared.words.overview;
    let last = trends.points.len() - 1;
    // Months say enough in a sentence, if they tell the dates apart.
    let (from, to) = (&trends.points[0].date, &trends.points[last].date);
    let month = |date: &str| date.get(..7).unwrap_or(date).to_owned();
    let tell = |date: &str| if month(from) == month(to) { date.to_owned() } else { month(date) };
    let (from, to) = (tell(from), tell(to));
    let (before, after) = (series.counts[0], series.counts[last]);
    let up = series.rates[last] > series.rates[0];
    let (kind, sentence) = match (before, after) {
        (0, _) if up => (words.new, (words.trend_new)(&series.term, after, &from, &to)),
        (_, 0) => (words.gone, (words.trend_gone)(&series.term, before, &from, &to)),
        _ => {
            let kind = if up { words.riser } else { words.faller };
            (kind, (words.trend)(&series.term, series.rates[0], series.rates[last], &from, &to))
        }
    };
    Finding {
        colour: if up { "var(--new)" } else { "var(--dropped)" },
        kind,
        sentence,
        link: (words.view_places)(series.counts.iter().sum()),
        to: Target::Evidence(Evidence::Term {
            term: series.term.clone(),
            documents: Vec::new(),
            scope: Scope::default(),
        }),
    }
}
