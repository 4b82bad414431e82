//! A field that holds what was found until the reader says otherwise.

use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What stands in a field, and whose word it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    value: String,
    /// What was found, as far as it is known: the reader's word hides it.
    found: Option<String>,
    said: bool,
}

impl Field {
    /// The reader's word, or what was found.
    pub fn new(said: Option<&str>, shown: Option<&str>) -> Self {
        let shown = shown.unwrap_or_default();
        Self {
            value: said.unwrap_or(shown).to_owned(),
            found: said.is_none().then(|| shown.to_owned()),
            said: said.is_some(),
        }
    }

    /// The reader's word, if there is one that differs from what was found.
    pub fn said(&self) -> Option<String> {
        let value = self.value.trim();
        (self.said && !value.is_empty() && self.found.as_deref() != Some(value)).then(|| value.to_owned())
    }

    fn typed(&self, value: String) -> Self {
        Self { value, said: true, ..self.clone() }
    }

    fn as_found(&self) -> Self {
        Self { value: self.found.clone().unwrap_or_default(), said: false, ..self.clone() }
    }
}

/// Properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// What is asked for.
    pub label: &'static str,
    /// What stands in it.
    pub field: Field,
    /// Told what stands in it now.
    pub onchange: Callback<Field>,
    /// How it is to be written.
    #[prop_or_default]
    pub hint: Option<&'static str>,
    /// How it was found.
    #[prop_or_default]
    pub note: Option<&'static str>,
    /// How what is written is understood.
    #[prop_or_default]
    pub read: Option<String>,
    /// What is wrong with it.
    #[prop_or_default]
    pub bad: Option<&'static str>,
    /// To put the focus on it.
    #[prop_or_default]
    pub first: NodeRef,
}

/// A line of text, and beside its label whose word it is.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let words = &use_shared().words.edit;
    let field = &props.field;
    let oninput = {
        let field = field.clone();
        props.onchange.reform(move |event: InputEvent| {
            field.typed(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let reset = {
        let field = field.clone();
        props.onchange.reform(move |_: MouseEvent| field.as_found())
    };
    // One form is open at a time, so a label tells its field's error from the others'.
    let error = format!("error-{}", props.label.replace(' ', "-"));
    html! {
        <div class="field">
            <label>
                <span class="label">{ props.label }</span>
                <input
                    type="text" ref={props.first.clone()} value={field.value.clone()} {oninput}
                    placeholder={if field.said { words.as_found_again } else { props.hint.unwrap_or(words.not_found) }}
                    aria-invalid={props.bad.map(|_| "true")} aria-describedby={props.bad.map(|_| error.clone())}
                />
            </label>
            if let Some(bad) = props.bad {
                <p class="small trouble" id={error} role="alert">{ bad }</p>
            } else if field.said {
                <p class="small whose">
                    <span class="by-you">{ words.by_you }</span>
                    <span role="status" data-testid="read-as">{ for props.read.clone() }</span>
                    <button type="button" class="link" onclick={reset}>{ words.as_found }</button>
                </p>
            } else if let Some(note) = props.note {
                <p class="small whose faint">{ note }</p>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn what_is_left_alone_or_emptied_stays_as_found() {
        let field = Field::new(None, Some("青湾"));
        assert_eq!(field.said(), None);
        assert_eq!(field.typed("长堤 ".to_owned()).said().as_deref(), Some("长堤"));
        assert_eq!(field.typed("青湾".to_owned()).said(), None, "typed, but nothing else");
        assert_eq!(field.typed(" ".to_owned()).said(), None);
    }

    #[test]
    fn the_readers_word_stays_until_it_is_taken_back() {
        let field = Field::new(Some("长堤"), Some("长堤"));
        assert_eq!(field.said().as_deref(), Some("长堤"));
        assert_eq!(field.as_found().said(), None);
    }
}
