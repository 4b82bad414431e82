//! A choice among a few, all visible; and among more, in a list that opens.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A choice among a few, all visible.
pub fn choice<T: Copy + PartialEq + 'static>(
    label: &'static str,
    options: &[(T, &'static str)],
    value: T,
    onchange: &Callback<T>,
) -> Html {
    html! {
        <div class="switch" role="group" aria-label={label}>
            { for options.iter().map(|&(option, text)| {
                let onclick = onchange.reform(move |_: MouseEvent| option);
                html! {
                    <button type="button" aria-pressed={(option == value).to_string()} {onclick}>{ text }</button>
                }
            }) }
        </div>
    }
}

/// A choice in a list that opens, behind its label.
pub fn select<T: Clone + PartialEq + 'static>(
    label: &'static str,
    options: &[(T, String)],
    value: &T,
    onchange: &Callback<T>,
    testid: &'static str,
) -> Html {
    select_named(label, options, |_| None, value, onchange, testid)
}

/// The same of options that have names in the document, too.
pub fn select_named<T: Clone + PartialEq + 'static>(
    label: &'static str,
    options: &[(T, String)],
    name: impl Fn(&T) -> Option<String>,
    value: &T,
    onchange: &Callback<T>,
    testid: &'static str,
) -> Html {
    let values: Vec<T> = options.iter().map(|(value, _)| value.clone()).collect();
    let onchange = onchange.clone();
    let onchange = Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Some(value) = usize::try_from(index).ok().and_then(|index| values.get(index)) {
            onchange.emit(value.clone());
        }
    });
    html! {
        <label class="choice">
            <span class="small muted">{ label }</span>
            <select {onchange} data-testid={testid}>
                { for options.iter().map(|(option, text)| html! {
                    <option value={name(option)} selected={option == value}>{ text }</option>
                }) }
            </select>
        </label>
    }
}
