//! Version, licence, libraries.

use crate::protocol::VERSION;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// What the page is made with: the libraries that do most of the work, and what they do it under.
const LIBRARIES: [(&str, &str); 16] = [
    ("Yew", "MIT / Apache-2.0"),
    ("wasm-bindgen", "MIT / Apache-2.0"),
    ("Apache ECharts", "Apache-2.0"),
    ("jieba-rs", "MIT"),
    ("ferrous-opencc", "Apache-2.0"),
    ("encoding_rs", "MIT / Apache-2.0 / BSD-3-Clause"),
    ("chardetng", "MIT / Apache-2.0"),
    ("similar", "Apache-2.0"),
    ("pathfinding", "MIT / Apache-2.0"),
    ("kodama", "MIT / Unlicense"),
    ("regex", "MIT / Apache-2.0"),
    ("daachorse", "MIT / Apache-2.0"),
    ("dom_query, dom_smoothie", "MIT"),
    ("pdf_oxide", "MIT / Apache-2.0"),
    ("quick-xml, zip", "MIT"),
    ("serde", "MIT / Apache-2.0"),
];

/// Version, licence, libraries.
#[component]
pub fn About() -> Html {
    let words = &use_shared().words.help;
    html! {
        <dl class="told">
            <div><dt>{ words.version }</dt><dd data-testid="version">{ (words.version_of)(VERSION) }</dd></div>
            <div><dt>{ words.licence }</dt><dd>{ words.licence_told }</dd></div>
            <div>
                <dt>{ words.made_with }</dt>
                <dd>
                    <ul class="libraries">
                        { for LIBRARIES.iter().map(|(name, licence)| html! {
                            <li>{ *name }<span class="small muted">{ *licence }</span></li>
                        }) }
                    </ul>
                </dd>
            </div>
        </dl>
    }
}
