//! The table of key words.

use crate::protocol::{Group, KeynessAnswer, KeynessRow, KeynessSort, Scope};
use crate::ui::parts::{Interval, Places};
use crate::ui::route::TermsRoute;
use crate::ui::shared::Shared;
use crate::words::{fixed, grouped, probability};
use yew::prelude::*;

/// The orders that are offered.
pub const ORDERS: [KeynessSort; 8] = [
    KeynessSort::LogRatioBound,
    KeynessSort::LogRatio,
    KeynessSort::PercentDiff,
    KeynessSort::SimpleMaths,
    KeynessSort::LogOdds,
    KeynessSort::G2,
    KeynessSort::Chi2,
    KeynessSort::Frequency,
];

/// The table.
pub fn drawn(shared: &Shared, answer: &KeynessAnswer, target: &Group, route: &TermsRoute) -> Html {
    let (words, reference) = (&shared.words.keyness, &route.reference);
    if answer.rows.is_empty() {
        return html! { <p class="muted">{ words.none }</p> };
    }
    // No farther than they need, and far enough for every bound.
    let least = answer.rows.iter().map(|row| row.log_ratio_low).fold(-0.5, f64::min);
    let most = answer.rows.iter().map(|row| row.log_ratio_high).fold(0.5, f64::max);
    let reach = (least, most);
    // What is in both groups counts for the target.
    let inside = Scope { inside: target.clone(), ..Scope::of_words() };
    let outside = Scope { inside: reference.clone(), outside: Some(target.clone()), ..Scope::of_words() };
    let scopes = [inside, outside];
    let head = |text: &'static str, long: &'static str| html! { <th scope="col" class="n" title={long}>{ text }</th> };
    html! {
        <>
            <p class="small muted">{ (words.listed)(answer.total) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={words.title}>
                <table class="compact keyness" data-testid="keyness-table">
                    <thead><tr>
                        <th scope="col">{ shared.words.terms.term }</th>
                        <th scope="col" title={words.log_ratio_long}>{ words.log_ratio }</th>
                        <th scope="col" class="n">{ words.in_target }</th>
                        <th scope="col" class="n">{ words.in_reference }</th>
                        { head(shared.words.terms.documents, words.documents_long) }
                        { head(words.percent, words.percent_long) }
                        { head("G²", words.g2_long) }
                        <th scope="col" title={words.sure_long}>{ words.sure }</th>
                        if route.all_figures {
                            { head(words.log_odds, words.log_odds_long) }
                            { head(words.simple_maths, words.simple_maths_long) }
                            { head("χ²", words.chi2_long) }
                        }
                    </tr></thead>
                    <tbody>{ for answer.rows.iter().map(|row| line(shared, row, reach, &scopes, route.all_figures)) }</tbody>
                </table>
            </div>
        </>
    }
}

fn line(
    shared: &Shared,
    row: &KeynessRow,
    reach: (f64, f64),
    scopes: &[Scope; 2],
    all_figures: bool,
) -> Html {
    let words = &shared.words.keyness;
    let (low, high) = (fixed(row.log_ratio_low, 2), fixed(row.log_ratio_high, 2));
    let label = (words.interval)(&format!("{:+.2}", row.log_ratio), &low, &high);
    let side = |count: u32, rate: f64, scope: &Scope, name: &'static str| {
        html! {
            <td class="n">
                <Places
                    term={row.term.clone()} scope={scope.clone()} text={grouped(count)}
                    label={(shared.words.terms.open_places_in)(&row.term, count, name)}
                />
                <span class="faint second">{ fixed(rate, 1) }</span>
            </td>
        }
    };
    html! {
        <tr
            class={classes!((!row.is_significant()).then_some("unsure"))}
            data-testid="keyness-row" data-term={row.term.clone()}
        >
            <th scope="row" class="term">
                { &row.term }
                if row.searched {
                    <span class="small muted" title={words.searched_long}>{ format!(" {}", words.searched) }</span>
                }
            </th>
            <td>
                <span class="with-interval">
                    <Interval value={row.log_ratio} low={row.log_ratio_low} high={row.log_ratio_high} {reach} {label} />
                    <span class="n">{ format!("{:+.2}", row.log_ratio) }</span>
                </span>
            </td>
            { side(row.target, row.target_rate, &scopes[0], words.target) }
            { side(row.reference, row.reference_rate, &scopes[1], words.reference) }
            <td class="n">{ row.target_documents }<span class="faint">{ format!(" : {}", row.reference_documents) }</span></td>
            <td class="n">
                { row.percent_diff.map_or_else(|| words.only_here.to_owned(), |percent| format!("{percent:+.0}%")) }
            </td>
            <td class="n">{ fixed(row.g2, 1) }</td>
            <td>{ sure(shared, row) }</td>
            if all_figures {
                <td class="n">{ fixed(row.log_odds, 1) }</td>
                <td class="n">{ fixed(row.simple_maths, 2) }</td>
                <td class="n">{ fixed(row.chi2, 1) }</td>
            }
        </tr>
    }
}

fn sure(shared: &Shared, row: &KeynessRow) -> Html {
    let words = &shared.words.keyness;
    let found = row.significance;
    let (p, fisher, q) = (found.p.map(probability), probability(found.fisher), probability(found.q));
    match p {
        None => html! {
            <span class="small" title={words.too_few_long}>
                { format!("{} {fisher} · q {q} ", words.exact) }
                <span class="muted">{ words.too_few }</span>
            </span>
        },
        Some(p) => html! {
            <span class="small" title={(words.fisher)(&fisher)}>{ format!("p {p} · q {q}") }</span>
        },
    }
}
