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
    // Kept here as they are typed: drawn anew, a field shows what it is told.
    let title = use_state(|| props.document.title.clone());
    let date = use_state(|| props.document.date.as_ref().map(|date| date.value.clone()).unwrap_or_default());
    let bad = use_state(|| false);
    let first = use_node_ref();
    {
        let first = first.clone();
        use_effect_with((), move |()| {
            if let Some(input) = first.cast::<HtmlInputElement>() {
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
            let title = title.trim().to_owned();
            let date = match date.trim() {
                "" => String::new(),
                date => match iso(date) {
                    Some(date) => date,
                    None => return bad.set(true),
                },
            };
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
    let typed = |field: &UseStateHandle<String>| {
        let field = field.clone();
        Callback::from(move |event: InputEvent| {
            field.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let error = format!("date-error-{}", props.id);
    html! {
        <form class="edit" {onsubmit} {onkeydown}>
            <label>
                { words.edit_title }
                <input ref={first} type="text" value={(*title).clone()} oninput={typed(&title)} />
            </label>
            <label>
                { words.edit_date }
                <input
                    type="text" value={(*date).clone()} oninput={typed(&date)} placeholder={words.edit_date_hint}
                    aria-invalid={bad.then_some("true")} aria-describedby={bad.then(|| error.clone())}
                />
            </label>
            if *bad {
                <p class="small trouble" id={error} role="alert">{ words.edit_date_bad }</p>
            }
            <div class="row">
                <button class="btn primary small">{ words.save }</button>
                <button class="btn small" type="button" onclick={cancel}>{ shared.words.frame.cancel }</button>
            </div>
        </form>
    }
}

/// A date as the engine writes it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from one as readers write it:
/// 2021-9-17, 2021/9/17, 2021.9.17, 2021年9月17日. None if the calendar has no such date.
fn iso(text: &str) -> Option<String> {
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        let part = part.trim();
        (digits.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())?
    };
    let text = text.trim().trim_end_matches(['年', '月', '日', '号']);
    let mut parts = text.split(['-', '/', '.', '年', '月']);
    let year = number(parts.next()?, 4..=4)?;
    let Some(month) = parts.next() else { return Some(format!("{year:04}")) };
    let month = number(month, 1..=2).filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else { return Some(format!("{year:04}-{month:02}")) };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 31,
    };
    let day = number(day, 1..=2).filter(|day| (1..=days).contains(day))?;
    parts.next().is_none().then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn a_date_is_taken_as_readers_write_it() {
        for day in ["2021-09-07", "2021-9-7", "2021/9/7", "2021.9.7", "2021年9月7日"] {
            assert_eq!(iso(day).as_deref(), Some("2021-09-07"), "{day}");
        }
        for month in ["2021-09", "2021/9", "2021年9月"] {
            assert_eq!(iso(month).as_deref(), Some("2021-09"), "{month}");
        }
        assert_eq!(["2021", "2021年"].map(iso), [Some("2021".to_owned()), Some("2021".to_owned())]);
        assert_eq!(iso("2024-02-29").as_deref(), Some("2024-02-29"));
    }

    #[test]
    fn a_date_is_one_of_the_calendar() {
        for bad in ["", "21", "2021-13", "2021-02-29", "2021-09-17-1", "2021-", "九月", "+201"] {
            assert_eq!(iso(bad), None, "{bad}");
        }
    }
}
