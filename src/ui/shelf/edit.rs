//! Correcting a document's title and date.

use crate::protocol::DocumentSummary;
use crate::ui::shared::use_shared;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`EditForm`].
#[derive(Properties, PartialEq)]
pub struct EditFormProps {
    /// The file's key.
    pub id: u32,
    /// What is said of it so far.
    pub document: Rc<DocumentSummary>,
    /// Told when the form is done with.
    pub done: Callback<()>,
}

/// A small form for title and date. An empty field gives back what the engine found.
#[component]
pub fn EditForm(props: &EditFormProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.shelf;
    let (title, date) = (use_node_ref(), use_node_ref());
    let bad = use_state(|| false);
    {
        let title = title.clone();
        use_effect_with((), move |()| {
            if let Some(input) = title.cast::<HtmlInputElement>() {
                let _ = input.focus();
            }
        });
    }
    let onsubmit = {
        let (title, date, bad) = (title.clone(), date.clone(), bad.clone());
        let (desk, id, done, document) =
            (shared.desk.clone(), props.id, props.done.clone(), props.document.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let value = |node: &NodeRef| {
                node.cast::<HtmlInputElement>()
                    .map(|input| input.value().trim().to_owned())
                    .unwrap_or_default()
            };
            let (title, date) = (value(&title), value(&date));
            if !date.is_empty() && !is_date(&date) {
                return bad.set(true);
            }
            let mut said = desk.edited(id);
            // What the reader leaves as it is stays the engine's finding.
            if title != document.title {
                said.title = (!title.is_empty()).then_some(title);
            }
            if Some(&date) != document.date.as_ref().map(|date| &date.value) {
                said.date = (!date.is_empty()).then_some(date);
            }
            desk.edit(id, said);
            done.emit(());
        })
    };
    let onkeydown = {
        let done = props.done.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                done.emit(());
            }
        })
    };
    let cancel = props.done.reform(|_: MouseEvent| ());
    let value = props.document.date.as_ref().map(|date| date.value.clone()).unwrap_or_default();
    html! {
        <form class="edit" {onsubmit} {onkeydown}>
            <label>{ words.edit_title }<input ref={title} type="text" value={props.document.title.clone()} /></label>
            <label>
                { words.edit_date }
                <input ref={date} type="text" inputmode="numeric" {value} placeholder={words.edit_date_hint} />
            </label>
            if *bad {
                <p class="small trouble" role="alert">{ words.edit_date_bad }</p>
            }
            <div class="row">
                <button class="btn primary small">{ words.save }</button>
                <button class="btn small" type="button" onclick={cancel}>{ shared.words.frame.cancel }</button>
            </div>
        </form>
    }
}

/// Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a calendar.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())?
    };
    let Some(year) = parts.first().and_then(|year| number(year, 4)) else { return false };
    let Some(month) = parts.get(1) else { return true };
    let Some(month) = number(month, 2).filter(|month| (1..=12).contains(month)) else { return false };
    let Some(day) = parts.get(2) else { return true };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 31,
    };
    parts.len() == 3 && number(day, 2).is_some_and(|day| (1..=days).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_is_one_of_the_calendar() {
        assert!(["2021", "2021-09", "2021-09-17", "2024-02-29"].into_iter().all(is_date));
        assert!(
            !["", "21", "2021-13", "2021-02-29", "2021-09-17-1", "2021/09", "九月"].into_iter().any(is_date)
        );
    }
}
