//! The words that lists leave out.

use super::own_words::OwnWords;
use crate::protocol::{Question, StopWordList, StopWordsAnswer};
use crate::settings::StopWordSettings;
use crate::ui::ask::use_answer;
use crate::ui::parts::answered;
use crate::ui::shared::{Shared, use_shared};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The words that lists leave out.
#[component]
pub fn StopWordsTab() -> Html {
    let shared = use_shared();
    let words = &shared.words.lexicon;
    let settings = &shared.state.settings.count.stop_words;
    let lists = use_answer::<StopWordsAnswer>(Some(Question::StopWords));
    let input = use_node_ref();
    let onsubmit = {
        let (shared, input) = (shared.clone(), input.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            let new: Vec<String> = divided(&field.value());
            change(&shared, |settings| {
                settings.removed.retain(|word| !new.contains(word));
                for word in new {
                    if !settings.added.contains(&word) {
                        settings.added.push(word);
                    }
                }
            });
            field.set_value("");
        })
    };
    let onremove = {
        let shared = shared.clone();
        Callback::from(move |index: usize| {
            change(&shared, |settings| {
                settings.added.remove(index);
            });
        })
    };
    let added: Vec<(String, String)> =
        settings.added.iter().map(|word| (word.clone(), String::new())).collect();
    html! {
        <>
            <p class="small muted">{ words.stop_words_lead }</p>
            <h4>{ (words.own_stop_words)(added.len()) }</h4>
            <form class="inline" {onsubmit}>
                <input ref={input} type="text" placeholder={words.stop_words_hint} aria-label={words.stop_words_hint} data-testid="stop-word" />
                <button class="btn">{ words.leave_out }</button>
            </form>
            if !added.is_empty() {
                <OwnWords words={added} {onremove} testid="stop-words-added" />
            }
            <h4>{ words.lists }</h4>
            { answered(&lists, shared.words, |answer| html! {
                { for answer.lists.iter().map(|list| drawn(&shared, list)) }
            }) }
        </>
    }
}

/// What the reader has typed, word by word.
pub fn divided(text: &str) -> Vec<String> {
    let is_between =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | '，' | '、' | ';' | '；');
    text.split(is_between).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn change(shared: &Shared, how: impl FnOnce(&mut StopWordSettings)) {
    let mut settings = shared.state.settings.clone();
    how(&mut settings.count.stop_words);
    shared.desk.configure(settings);
}

fn drawn(shared: &Shared, list: &StopWordList) -> Html {
    let words = &shared.words.lexicon;
    let settings = &shared.state.settings.count.stop_words;
    let is_used = !settings.without.contains(&list.language);
    let removed = list.words.iter().filter(|word| settings.removed.contains(word)).count();
    let onuse = {
        let (shared, language) = (shared.clone(), list.language.clone());
        Callback::from(move |event: Event| {
            let is_used = event.target_unchecked_into::<HtmlInputElement>().checked();
            let language = language.clone();
            change(&shared, |settings| {
                settings.without.retain(|other| *other != language);
                if !is_used {
                    settings.without.push(language);
                }
            });
        })
    };
    let name = (words.language)(&list.language).map_or_else(|| list.language.clone(), str::to_owned);
    html! {
        <div class="stop-list" data-testid="stop-list" data-language={list.language.clone()}>
            <label class="check">
                <input type="checkbox" checked={is_used} onchange={onuse} />
                { (words.list)(&name, list.words.len(), removed) }
            </label>
            <details class="small">
                <summary class="muted">{ words.see_words }</summary>
                <div class="chips words">
                    { for list.words.iter().map(|word| {
                        let is_out = !settings.removed.contains(word);
                        let onclick = {
                            let (shared, word) = (shared.clone(), word.clone());
                            Callback::from(move |_: MouseEvent| {
                                change(&shared, |settings| {
                                    settings.removed.retain(|other| *other != word);
                                    if is_out {
                                        settings.removed.push(word.clone());
                                    }
                                });
                            })
                        };
                        let class = classes!("chip", "small", (!is_out).then_some("listed"));
                        html! {
                            <button type="button" {class} {onclick} aria-pressed={is_out.to_string()}>{ word }</button>
                        }
                    }) }
                </div>
            </details>
        </div>
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_divided_as_people_write_them() {
        assert_eq!(super::divided("各方、 有关，the;of"), ["各方", "有关", "the", "of"]);
    }
}
