//! What the reader says about words: the dictionary, the stop words, and all settings as a file.

mod dictionary;
mod file;
mod own_words;
mod recipe;
mod stop_words;

use super::parts::{Dialog, choice};
use super::shared::use_shared;
use dictionary::DictionaryTab;
use recipe::RecipeTab;
use stop_words::StopWordsTab;
use yew::prelude::*;

#[derive(Clone, Copy, PartialEq)]
enum Tab {
    Dictionary,
    StopWords,
    Recipe,
}

/// A button that opens the dialog.
#[component]
pub fn LexiconButton() -> Html {
    let shared = use_shared();
    let words = &shared.words.lexicon;
    let open = use_state(|| false);
    let tab = use_state(|| Tab::Dictionary);
    let first = use_node_ref();
    let show = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    let ontab = {
        let tab = tab.clone();
        Callback::from(move |next| tab.set(next))
    };
    let tabs = [
        (Tab::Dictionary, words.dictionary),
        (Tab::StopWords, words.stop_words),
        (Tab::Recipe, words.recipe),
    ];
    html! {
        <>
            <button class="btn small" onclick={show} data-testid="lexicon">{ words.open }</button>
            if *open {
                <Dialog title={words.title} {onclose} first={first.clone()}>
                    <div class="lexicon" data-testid="lexicon-dialog" ref={first} tabindex="-1">
                        { choice(words.title, &tabs, *tab, &ontab) }
                        { match *tab {
                            Tab::Dictionary => html! { <DictionaryTab /> },
                            Tab::StopWords => html! { <StopWordsTab /> },
                            Tab::Recipe => html! { <RecipeTab /> },
                        } }
                    </div>
                </Dialog>
            }
        </>
    }
}
