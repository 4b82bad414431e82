//! Own share and what stands elsewhere, section by section.

use crate::protocol::{ProvenanceAnswer, Shares};
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use crate::words::{grouped, percent};
use yew::prelude::*;

/// The table; of a text without headings nothing, since the figures of the whole stand above.
pub fn drawn(shared: &Shared, answer: &ProvenanceAnswer) -> Html {
    let words = &shared.words.provenance;
    if answer.sections.len() < 2 {
        return Html::default();
    }
    html! {
        <details class="sections" open=true>
            <summary>{ words.sections }</summary>
            <div class="scroll">
                <table class="compact" data-testid="provenance-sections">
                    <thead><tr>
                        <th scope="col">{ words.section }</th>
                        { for [
                            words.letters, words.column_own, words.column_shared, words.column_formulae, words.column_new,
                        ].map(|name| html! { <th scope="col" class="n">{ name }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for answer.sections.iter().map(|section| {
                            let heading = section.heading.as_ref();
                            let level = heading.map_or(1, |heading| heading.level.max(1));
                            let name = heading.map_or(words.before_first, |heading| heading.text.as_str());
                            html! {
                                <tr>
                                    <th scope="row" style={format!("padding-left:{}em", f32::from(level) * 1.2 - 0.6)}>
                                        <a href={Route::place(&section.place).hash()}>{ name }</a>
                                    </th>
                                    { figures(&section.shares) }
                                </tr>
                            }
                        }) }
                        <tr class="whole"><th scope="row">{ words.whole }</th>{ figures(&answer.shares) }</tr>
                    </tbody>
                </table>
            </div>
        </details>
    }
}

fn figures(shares: &Shares) -> Html {
    let share = |part: u32| if part == 0 { "0".to_owned() } else { percent(shares.of(part)) };
    html! {
        <>
            <td class="n">{ grouped(shares.letters) }</td>
            <td class="n"><b>{ share(shares.own) }</b></td>
            <td class="n">{ share(shares.shared) }</td>
            <td class="n">{ share(shares.formulae) }</td>
            <td class="n">{ shares.new.map_or_else(|| "–".to_owned(), share) }</td>
        </>
    }
}
