//! The documents as a table.

use crate::protocol::{Counted, Format};
use crate::ui::parts::{DocumentName, counted_tag};
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use crate::ui::shelf::has_encoding;
use crate::words::grouped;
use yew::prelude::*;

/// Documents listed before the reader asks for all.
const FEW: usize = 12;

/// The documents with date, size, script and encoding.
#[component]
pub fn DocumentsTable() -> Html {
    let shared = use_shared();
    let words = &shared.words.overview;
    let told = &shared.words.told;
    let all = use_state(|| false);
    let shown = if *all { usize::MAX } else { FEW };
    let left = shared.state.documents.len().saturating_sub(shown);
    let more = Callback::from(move |_: MouseEvent| all.set(true));
    html! {
        <div class="scroll">
            <table class="compact">
                <thead><tr>
                    <th>{ words.column_title }</th><th>{ words.column_date }</th>
                    <th class="n">{ words.column_characters }</th><th class="n">{ words.column_tokens }</th>
                </tr></thead>
                <tbody>
                    { for shared.state.documents.iter().take(shown).map(|document| {
                        let route = Route::read(&document.name, None);
                        let date = document.date.as_ref();
                        let class = (document.counted != Counted::Yes).then_some("muted");
                        html! {
                            <tr {class}>
                                <td class="wrap">
                                    <a href={route.hash()}><DocumentName name={document.name.clone()} /></a>
                                    <div class="small faint under-name">
                                        if document.format != Format::PlainText {
                                            { (told.format)(document.format) }{ " · " }
                                        }
                                        { (told.script)(document.script) }
                                        if has_encoding(document.format) {
                                            { " · " }{ &document.decoding.encoding }
                                        }
                                        { " " }
                                        { counted_tag(&shared, document) }
                                    </div>
                                </td>
                                <td title={date.map(|date| (told.date_rule)(date.rule))}>
                                    { date.map_or_else(|| shared.words.shelf.no_date.to_owned(), |date| date.value.clone()) }
                                </td>
                                <td class="n">{ grouped(document.kept_characters) }</td>
                                <td class="n">{ grouped(document.tokens) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (shared.words.shelf.more_items)(left) }</button>
            }
        </div>
    }
}
