//! A card a list: its terms and how often they occur, and what the reader makes of it.

use super::ListsTold;
use super::changes::{Done, add, remove, said, say, take_back, terms};
use crate::protocol::TopicListTerm;
use crate::settings::TopicListSetting;
use crate::ui::focus;
use crate::ui::parts::{Card, Places, language};
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Terms shown at first.
const TERMS: usize = 12;

/// Properties of [`ListCard`].
#[derive(Properties, PartialEq)]
pub struct ListCardProps {
    /// All lists.
    pub answer: ListsTold,
    /// The place of this one among them.
    pub at: usize,
    /// Its colour in the charts; none if it is not in them.
    pub colour: Option<String>,
    /// Told what can be undone.
    pub ondone: Callback<Done>,
}

/// A list.
#[component]
pub fn ListCard(props: &ListCardProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let list = &props.answer.0.lists[props.at];
    let name = (shared.words.topic_lists.name)(&list.key);
    let occurring: Vec<&TopicListTerm> = list.terms.iter().filter(|term| term.count > 0).collect();
    let rest = &occurring[occurring.len().min(TERMS)..];
    let row = |term: &&TopicListTerm| {
        let label = (shared.words.evidence.of_term)(&term.term);
        html! {
            <li>
                <span lang={language(&term.term)}><Places term={term.term.clone()} text={term.term.clone()} {label} /></span>
                <span class="faint small">{ (words.term_count)(term.count, term.documents) }</span>
            </li>
        }
    };
    let onoff = {
        let (shared, key) = (shared.clone(), list.key.clone());
        Callback::from(move |event: Event| {
            let is_on = event.target_unchecked_into::<HtmlInputElement>().checked();
            say(&shared, &key, |one| one.off = !is_on);
        })
    };
    let key =
        props.colour.as_ref().map(|colour| html! { <span class="key" style={format!("--k:{colour}")} /> });
    let tools = html! { { for key } };
    let class = classes!("span-4", "topic", "of-list", list.off.then_some("excluded"));
    html! {
        <Card title={name.clone()} {class} {tools}>
            <label class="check small">
                <input type="checkbox" checked={!list.off} onchange={onoff} aria-label={format!("{} · {name}", words.counts)} data-testid="list-on" data-name={list.key.clone()} />
                { words.counts }
                <span class="faint">{ if list.own { words.own_list } else { "" } }</span>
            </label>
            if list.off {
                <p class="small muted">{ words.list_off }</p>
            } else if occurring.is_empty() {
                <p class="small muted">{ words.list_nowhere }</p>
            } else {
                <ul class="list-terms">{ for occurring.iter().take(TERMS).map(row) }</ul>
                if !rest.is_empty() {
                    <details class="small">
                        <summary>{ (words.more_terms)(rest.len()) }</summary>
                        <ul class="list-terms">{ for rest.iter().map(row) }</ul>
                    </details>
                }
            }
            <Editing answer={props.answer.clone()} at={props.at} name={name.clone()} ondone={props.ondone.clone()} />
        </Card>
    }
}

#[derive(Properties, PartialEq)]
struct EditingProps {
    answer: ListsTold,
    at: usize,
    name: String,
    ondone: Callback<Done>,
}

/// Its terms to take away, those taken away to bring back, a field for more.
#[component]
fn Editing(props: &EditingProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let list = &props.answer.0.lists[props.at];
    let input = use_node_ref();
    let open = use_state(|| false);
    let said = said(&shared, &list.key);
    let onback = {
        let (shared, key, name, own) = (shared.clone(), list.key.clone(), props.name.clone(), list.own);
        let ondone = props.ondone.clone();
        Callback::from(move |()| {
            let words = &shared.words.topics_view;
            let told = if own { (words.list_deleted)(&name) } else { (words.list_back)(&name) };
            if own {
                // The button goes away with the list.
                focus::put_on("#main");
            }
            ondone.emit(take_back(&shared, &key, told));
        })
    };
    let take_away = |term: &TopicListTerm| {
        // A list of the reader's own is gone with its last term.
        if list.own && list.terms.len() == 1 {
            return onback.reform(|_: MouseEvent| ());
        }
        let (shared, key, term) = (shared.clone(), list.key.clone(), term.clone());
        Callback::from(move |_: MouseEvent| say(&shared, &key, |one| remove(one, &term)))
    };
    let bring_back = |term: &str| {
        let (shared, key, term) = (shared.clone(), list.key.clone(), term.to_owned());
        Callback::from(move |_: MouseEvent| say(&shared, &key, |one| add(one, &term)))
    };
    // One that was added again in other characters is there.
    let removed: Vec<&String> =
        said.removed.iter().filter(|&removed| list.terms.iter().all(|term| term.term != *removed)).collect();
    let onsubmit = {
        let (shared, key, input) = (shared.clone(), list.key.clone(), input.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            let new = terms(&field.value());
            say(&shared, &key, |one| new.iter().for_each(|term| add(one, term)));
            field.set_value("");
        })
    };
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let edit = (words.edit_list)(list.terms.len());
    let is_changed = said != TopicListSetting { list: list.key.clone(), ..TopicListSetting::default() };
    html! {
        <div class="topic-tools">
            <button
                type="button" class="link small" onclick={ontoggle} aria-expanded={open.to_string()}
                aria-label={format!("{edit} · {}", props.name)}
                data-testid="list-edit" data-name={list.key.clone()}
            >{ edit.clone() }</button>
            if *open {
                <form class="tools-row" {onsubmit}>
                    <input ref={input} type="text" placeholder={words.add_terms} aria-label={words.add_terms} data-testid="list-add" />
                    <button class="btn small">{ words.add }</button>
                </form>
                <div class="chips all-terms">
                    { for list.terms.iter().map(|term| {
                        let label = (words.remove_term)(&term.term);
                        html! {
                            <button
                                type="button" class="chip small" lang={language(&term.term)} title={label.clone()}
                                aria-label={label} onclick={take_away(term)} data-testid="list-remove" data-name={term.term.clone()}
                            >{ &term.term }<span aria-hidden="true">{ " ×" }</span></button>
                        }
                    }) }
                </div>
                if !removed.is_empty() {
                    <p class="small muted">{ words.removed }</p>
                    <div class="chips">
                        { for removed.into_iter().map(|term| {
                            let label = (words.bring_back)(term);
                            html! {
                                <button
                                    type="button" class="chip small struck" lang={language(term)} title={label.clone()}
                                    aria-label={label} onclick={bring_back(term)}
                                ><s>{ term }</s><span aria-hidden="true">{ " +" }</span></button>
                            }
                        }) }
                    </div>
                }
            }
            if is_changed {
                { " " }<button type="button" class="link small" onclick={onback.reform(|_: MouseEvent| ())} data-testid="list-back">
                    { if list.own { words.delete_list } else { words.reset_list } }
                </button>
            }
        </div>
    }
}
