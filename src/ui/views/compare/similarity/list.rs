//! The pairs as a table, nearest first.

use super::link;
use crate::protocol::{PairAnswer, SimilarAnswer, SimilarLevel, SimilarMeasure};
use crate::ui::parts::sort_head;
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::Shared;
use crate::words::{fixed, percent};
use yew::prelude::*;

/// The table. A pair of documents leads to what they share.
pub fn drawn(
    shared: &Shared,
    answer: &SimilarAnswer,
    route: &CompareRoute,
    sort: &Callback<SimilarMeasure>,
    more: &Callback<MouseEvent>,
) -> Html {
    let words = &shared.words.similar;
    if answer.pairs.is_empty() {
        return html! { <p class="muted">{ (words.none)(route.level) }</p> };
    }
    let sorted = route.sort.unwrap_or(route.measure);
    let head = |text: &'static str, long: Option<&'static str>, measure: SimilarMeasure| {
        sort_head(shared, text, long, sorted == measure, "n", sort.reform(move |_: MouseEvent| measure))
    };
    let of_documents = route.level == SimilarLevel::Documents;
    html! {
        <>
            <p class="small muted">
                { (words.total)(answer.total) }
                if !answer.every_pair {
                    { " · " }{ words.nearest_only }
                }
            </p>
            <div class="scroll" tabindex="0" role="region" aria-label={words.list}>
                <table class="compact pairs" data-testid="pairs">
                    <thead><tr>
                        <th scope="col">{ words.first }</th>
                        <th scope="col">{ words.second }</th>
                        { head(words.cosine, None, SimilarMeasure::Cosine) }
                        { head(words.jaccard, None, SimilarMeasure::Jaccard) }
                        { head(words.contained, Some(words.contained_long), SimilarMeasure::Containment) }
                        { head(words.jensen_shannon, Some(words.jensen_shannon_long), SimilarMeasure::JensenShannon) }
                        if of_documents {
                            <th scope="col">{ words.relation }</th>
                        }
                    </tr></thead>
                    <tbody>{ for answer.pairs.iter().map(|pair| line(shared, pair)) }</tbody>
                </table>
            </div>
            if answer.pairs.len() < answer.total as usize {
                <button class="btn more" onclick={more}>{ (words.more)(answer.pairs.len(), answer.total) }</button>
            }
        </>
    }
}

fn line(shared: &Shared, pair: &PairAnswer) -> Html {
    let to = Route::pair(&pair.a.place.document, &pair.b.place.document).hash();
    html! {
        <tr data-testid="pair-row">
            <td>{ link(shared, &pair.a) }</td>
            <td>{ link(shared, &pair.b) }</td>
            <td class="n">{ fixed(pair.cosine, 3) }</td>
            <td class="n">{ percent(pair.jaccard) }</td>
            <td class="n">{ format!("{} / {}", percent(pair.a_in_b), percent(pair.b_in_a)) }</td>
            <td class="n">{ fixed(pair.jensen_shannon, 3) }</td>
            if let Some(relation) = pair.relation {
                <td><a href={to}>{ (shared.words.told.relation)(relation) }</a></td>
            }
        </tr>
    }
}
