//! The reader's own dictionary: words to be kept whole.

use super::file::OpenFile;
use super::own_words::OwnWords;
use crate::protocol::{DictionaryAnswer, Question};
use crate::settings::DictionaryWord;
use crate::ui::ask::use_answer;
use crate::ui::client::saving;
use crate::ui::parts::Help;
use crate::ui::shared::{Shared, use_shared};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Refused lines that are shown.
const REFUSED: usize = 20;

/// The reader's own dictionary.
#[component]
pub fn DictionaryTab() -> Html {
    let shared = use_shared();
    let words = &shared.words.lexicon;
    let settings = &shared.state.settings.segment;
    let text = use_state(String::new);
    let asked = (!text.trim().is_empty()).then(|| Question::ReadDictionary { text: (*text).clone() });
    let read = use_answer::<DictionaryAnswer>(asked);
    let unreadable = use_state(|| false);
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let onopen = {
        let (text, unreadable) = (text.clone(), unreadable.clone());
        Callback::from(move |opened: Option<String>| {
            unreadable.set(opened.is_none());
            text.set(opened.unwrap_or_default());
        })
    };
    let add = {
        let (shared, text) = (shared.clone(), text.clone());
        move |answer: &DictionaryAnswer| {
            let (shared, text, new) = (shared.clone(), text.clone(), answer.words.clone());
            Callback::from(move |_: MouseEvent| {
                change(&shared, |dictionary| {
                    dictionary.retain(|known| !new.iter().any(|word| word.word == known.word));
                    dictionary.extend(new.iter().cloned());
                });
                text.set(String::new());
            })
        }
    };
    let onremove = {
        let shared = shared.clone();
        Callback::from(move |index: usize| {
            change(&shared, |dictionary| {
                dictionary.remove(index);
            });
        })
    };
    let clear = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| change(&shared, Vec::clear))
    };
    let save = {
        let dictionary = settings.dictionary.clone();
        Callback::from(move |_: MouseEvent| {
            let lines: Vec<String> =
                dictionary.iter().map(|word| format!("{}{}", word.word, said(word))).collect();
            saving::save(&(lines.join("\n") + "\n"), "text/plain", "dictionary.txt");
        })
    };
    let onstem = {
        let shared = shared.clone();
        Callback::from(move |event: Event| {
            let mut settings = shared.state.settings.clone();
            settings.segment.stem = event.target_unchecked_into::<HtmlInputElement>().checked();
            shared.desk.configure(settings);
        })
    };
    let own: Vec<(String, String)> =
        settings.dictionary.iter().map(|word| (word.word.clone(), said(word))).collect();
    html! {
        <>
            <p class="small muted">
                { words.dictionary_lead }{ " " }
                <Help method={&shared.words.methods.dictionary} of={words.dictionary} />
            </p>
            <textarea
                rows="5" value={(*text).clone()} {oninput} placeholder={words.dictionary_hint} aria-label={words.dictionary_paste}
                data-testid="dictionary-text"
            />
            <div class="row">
                <OpenFile text={words.open_file} accept=".txt,.dic,.dict,.csv,text/plain" {onopen} testid="dictionary-file" />
                if let Some(answer) = &read.answer {
                    <button
                        class="btn primary" onclick={add(answer)} disabled={answer.words.is_empty() || read.pending}
                        data-testid="dictionary-add"
                    >{ (words.add_words)(answer.words.len()) }</button>
                }
            </div>
            if *unreadable {
                <p class="small trouble" role="alert">{ words.unreadable }</p>
            }
            if let Some(answer) = read.answer.as_ref().filter(|answer| !answer.refused.is_empty()) {
                { refused(&shared, answer) }
            }
            <h4>{ (words.own_words)(own.len()) }</h4>
            if own.is_empty() {
                <p class="small muted">{ words.no_own_words }</p>
            } else {
                <OwnWords words={own} {onremove} testid="dictionary-words" />
                <p class="row small">
                    <button class="link" onclick={save}>{ words.save_dictionary }</button>
                    <button class="link" onclick={clear}>{ words.remove_all }</button>
                </p>
            }
            <label class="check"><input type="checkbox" checked={settings.stem} onchange={onstem} />{ words.stem }</label>
        </>
    }
}

fn change(shared: &Shared, how: impl FnOnce(&mut Vec<DictionaryWord>)) {
    let mut settings = shared.state.settings.clone();
    how(&mut settings.segment.dictionary);
    shared.desk.configure(settings);
}

/// What is said of a word beside itself, as a dictionary has it.
fn said(word: &DictionaryWord) -> String {
    let frequency = word.frequency.map(|frequency| format!(" {frequency}")).unwrap_or_default();
    let tag = word.tag.as_ref().map(|tag| format!(" {tag}")).unwrap_or_default();
    format!("{frequency}{tag}")
}

fn refused(shared: &Shared, answer: &DictionaryAnswer) -> Html {
    let words = &shared.words.lexicon;
    html! {
        <div class="refused-lines" data-testid="dictionary-refused">
            <p class="small trouble">{ (words.refused)(answer.refused.len()) }</p>
            <ul class="small">
                { for answer.refused.iter().take(REFUSED).map(|line| html! {
                    <li>{ (words.line)(line.line) }{ " " }<q>{ &line.text }</q>{ " " }{ (words.problem)(line.problem) }</li>
                }) }
            </ul>
        </div>
    }
}
