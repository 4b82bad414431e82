//! Choosing a group of texts: by document, year, tag, section or search.

use super::groups;
use crate::protocol::Group;
use crate::ui::focus;
use crate::ui::parts::select;
use crate::ui::shared::{Shared, use_shared};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Properties of [`GroupPicker`].
#[derive(Properties, PartialEq)]
pub struct GroupPickerProps {
    /// What the group is for.
    pub label: &'static str,
    /// The group.
    pub group: Group,
    /// Whether it is the target, which the rest cannot be.
    #[prop_or_default]
    pub is_target: bool,
    /// Told the new group.
    pub onchange: Callback<Group>,
    /// How large it is, as far as it is known.
    pub told: Option<String>,
    /// For tests.
    pub testid: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum By {
    Rest,
    Documents,
    Date,
    Tag,
    Section,
    Search,
}

impl By {
    fn of(group: &Group) -> Self {
        match group {
            Group::Rest => Self::Rest,
            Group::Documents { .. } => Self::Documents,
            Group::Date { .. } => Self::Date,
            Group::Tag { .. } => Self::Tag,
            Group::Section { .. } => Self::Section,
            Group::Search { .. } => Self::Search,
        }
    }

    /// The group that one begins with who chooses this.
    fn first(self, shared: &Shared, is_target: bool) -> Group {
        match self {
            Self::Rest => Group::Rest,
            Self::Documents if is_target => groups::latest(shared),
            Self::Documents => groups::earlier(shared),
            Self::Date => {
                let year = groups::years(shared).pop().unwrap_or_default();
                Group::Date { from: year.clone(), to: year }
            }
            Self::Tag => Group::Tag { tag: groups::tags(shared).into_iter().next().unwrap_or_default() },
            Self::Section => Group::Section { heading: String::new() },
            Self::Search => Group::Search { query: String::new() },
        }
    }
}

/// Choosing a group of texts.
#[component]
pub fn GroupPicker(props: &GroupPickerProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.keyness;
    let kinds: Vec<(By, String)> = [
        (By::Rest, words.by_rest),
        (By::Documents, words.by_documents),
        (By::Date, words.by_years),
        (By::Tag, words.by_tag),
        (By::Section, words.by_section),
        (By::Search, words.by_search),
    ]
    .into_iter()
    .filter(|(by, _)| !(props.is_target && *by == By::Rest))
    .map(|(by, text)| (by, text.to_owned()))
    .collect();
    let onkind = {
        let (shared, onchange, is_target) = (shared.clone(), props.onchange.clone(), props.is_target);
        Callback::from(move |by: By| onchange.emit(by.first(&shared, is_target)))
    };
    // What is chosen is seen, however long the list.
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(By::of(&props.group), move |_| {
            if let Some(list) = node.cast::<Element>()
                && let Some(boxes) = list.query_selector(".boxes").ok().flatten()
                && let Some(chosen) = boxes.query_selector(":checked").ok().flatten()
            {
                focus::show_within(&boxes, &chosen);
            }
        });
    }
    html! {
        <fieldset ref={node} class="group-picker" data-testid={props.testid}>
            <legend>{ props.label }</legend>
            { select(words.by, &kinds, &By::of(&props.group), &onkind, "group-by") }
            { match &props.group {
                Group::Rest => Html::default(),
                Group::Documents { names } => documents(&shared, names, &props.onchange),
                Group::Date { from, to } => dates(&shared, from, to, &props.onchange),
                Group::Tag { tag } => tags(&shared, tag, &props.onchange),
                Group::Section { heading } => {
                    field(words.section_hint, heading, &props.onchange.reform(|heading| Group::Section { heading }))
                }
                Group::Search { query } => {
                    field(words.search_hint, query, &props.onchange.reform(|query| Group::Search { query }))
                }
            } }
            if let Some(told) = &props.told {
                <p class="small muted" data-testid="group-size">{ told }</p>
            }
        </fieldset>
    }
}

fn documents(shared: &Shared, names: &[String], onchange: &Callback<Group>) -> Html {
    html! {
        <ul class="boxes">
            { for groups::counted(shared).map(|document| {
                let name = document.name.clone();
                let checked = names.contains(&name);
                let names = names.to_vec();
                let onchange = onchange.reform(move |_: Event| {
                    let mut names = names.clone();
                    if checked { names.retain(|other| *other != name) } else { names.push(name.clone()) }
                    Group::Documents { names }
                });
                let date = document.date.as_ref().map(|date| date.value.clone());
                html! {
                    <li><label class="check">
                        <input type="checkbox" {checked} {onchange} />
                        <span>{ shared.state.short(&document.name) }{ " " }<span class="small faint">{ for date }</span></span>
                    </label></li>
                }
            }) }
        </ul>
    }
}

fn dates(shared: &Shared, from: &str, to: &str, onchange: &Callback<Group>) -> Html {
    let words = &shared.words.keyness;
    let years = groups::years(shared);
    if years.is_empty() {
        return html! { <p class="small muted">{ words.no_years }</p> };
    }
    let offered: Vec<(String, String)> = years.into_iter().map(|year| (year.clone(), year)).collect();
    let onfrom = {
        let to = to.to_owned();
        onchange.reform(move |from: String| {
            let to = if to < from { from.clone() } else { to.clone() };
            Group::Date { from, to }
        })
    };
    let onto = {
        let from = from.to_owned();
        onchange.reform(move |to: String| {
            let from = if to < from { to.clone() } else { from.clone() };
            Group::Date { from, to }
        })
    };
    html! {
        <div class="filters">
            { select(words.from, &offered, &from.to_owned(), &onfrom, "from") }
            { select(words.to, &offered, &to.to_owned(), &onto, "to") }
        </div>
    }
}

fn tags(shared: &Shared, tag: &str, onchange: &Callback<Group>) -> Html {
    let words = &shared.words.keyness;
    let tags = groups::tags(shared);
    if tags.is_empty() {
        return html! { <p class="small muted">{ words.no_tags }</p> };
    }
    let offered: Vec<(String, String)> = tags.into_iter().map(|tag| (tag.clone(), tag)).collect();
    select(words.tag, &offered, &tag.to_owned(), &onchange.reform(|tag| Group::Tag { tag }), "tag")
}

fn field(hint: &'static str, value: &str, onchange: &Callback<String>) -> Html {
    let onchange = onchange
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value().trim().to_owned());
    html! {
        <input type="text" value={value.to_owned()} {onchange} placeholder={hint} aria-label={hint} data-testid="group-field" />
    }
}
