//! Words of the reader's own, each with a way to take it back.

use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Words that are listed first, and added by "more".
const PAGE: usize = 120;

/// Properties of [`OwnWords`].
#[derive(Properties, PartialEq)]
pub struct OwnWordsProps {
    /// The words, each with what else is said of it.
    pub words: Vec<(String, String)>,
    /// Told the number of the word that is to go.
    pub onremove: Callback<usize>,
    /// For tests.
    pub testid: &'static str,
}

/// Words of the reader's own.
#[component]
pub fn OwnWords(props: &OwnWordsProps) -> Html {
    let words = use_shared().words;
    let shown = use_state(|| PAGE);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    html! {
        <div class="chips words" data-testid={props.testid}>
            { for props.words.iter().take(*shown).enumerate().map(|(index, (word, said))| {
                let onclick = props.onremove.reform(move |_: MouseEvent| index);
                let label = (words.trends.remove)(word);
                html! {
                    <button type="button" class="chip small" {onclick} aria-label={label.clone()} title={label}>
                        { word }<span class="faint">{ said }</span><span aria-hidden="true">{ " ×" }</span>
                    </button>
                }
            }) }
            if props.words.len() > *shown {
                <button type="button" class="link small" onclick={more}>
                    { (words.terms.more)(*shown, props.words.len()) }
                </button>
            }
        </div>
    }
}
