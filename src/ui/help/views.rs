//! Of each view, what question it answers and how it is read.

use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Of each view, what question it answers and how it is read.
#[component]
pub fn Views() -> Html {
    let words = use_shared().words;
    let (frame, help) = (&words.frame, &words.help);
    let view = &help.view;
    let views = [
        (frame.overview, view.overview),
        (frame.changes, view.changes),
        (frame.compare, view.compare),
        (frame.terms, view.terms),
        (frame.topics, view.topics),
        (frame.positions, view.positions),
        (frame.search, view.concordance),
        (words.findings.title, view.findings),
        (help.reader, help.reader_told),
    ];
    html! {
        <dl class="told">
            { for views.iter().map(|(name, [question, reading])| html! {
                <div><dt>{ *name }</dt><dd><p><b>{ *question }</b></p><p>{ *reading }</p></dd></div>
            }) }
        </dl>
    }
}
