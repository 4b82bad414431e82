//! The reader's own words to group texts by.

use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`TagsField`].
#[derive(Properties, PartialEq)]
pub struct TagsFieldProps {
    /// The tags as they are written.
    pub value: String,
    /// Told how they are written now.
    pub onchange: Callback<String>,
}

/// A line of tags, divided by commas.
#[component]
pub fn TagsField(props: &TagsFieldProps) -> Html {
    let words = &use_shared().words.edit;
    let oninput =
        props.onchange.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <div class="field">
            <label>
                <span class="label">{ words.tags }</span>
                <input
                    type="text" value={props.value.clone()} {oninput} placeholder={words.tags_hint} data-testid="tags-field"
                />
            </label>
        </div>
    }
}

/// Tags as they are written.
pub fn joined(tags: &[String]) -> String {
    tags.join("，")
}

/// The tags in what is written, each once.
pub fn divided(text: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in text.split([',', '，', '、', ';', '；']).map(|tag| tag.trim().trim_start_matches('#')) {
        if !tag.is_empty() && !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::{divided, joined};

    #[test]
    fn tags_are_divided_by_any_comma_and_named_once() {
        assert_eq!(divided("草案， 定稿,草案、#二读 稿"), ["草案", "定稿", "二读 稿"]);
        assert_eq!(divided(&joined(&["甲".to_owned(), "乙".to_owned()])), ["甲", "乙"]);
        assert!(divided(" ， ").is_empty());
    }
}
