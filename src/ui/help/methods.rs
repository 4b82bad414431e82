//! How each figure is got: all methods, to be searched.

use crate::ui::shared::use_shared;
use crate::words::Method;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How each figure is got: all methods, to be searched.
#[component]
pub fn Methods() -> Html {
    let words = use_shared().words;
    let help = &words.help;
    let sought = use_state(String::new);
    let oninput = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            sought.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let all = words.methods.named(&help.method_names);
    let found: Vec<_> = all.iter().filter(|(name, method)| holds(name, method, &sought)).collect();
    html! {
        <>
            <div class="search">
                <input
                    type="search" {oninput} value={(*sought).clone()} data-testid="method-search" autocomplete="off"
                    placeholder={help.method_search} aria-label={help.method_search}
                />
                <span class="small muted" role="status">{ (help.method_count)(found.len(), all.len()) }</span>
            </div>
            if found.is_empty() {
                <p>{ help.method_none }</p>
            }
            { for found.iter().map(|(name, method)| html! {
                <section key={*name} class="method" data-testid="method">
                    <h4>{ *name }</h4>
                    { for method.text.iter().map(|text| html! { <p>{ *text }</p> }) }
                    if let Some(formula) = method.formula {
                        <p class="formula">{ formula }</p>
                    }
                    if let Some(source) = method.source {
                        <p class="small muted">{ format!("{}: {source}", words.frame.source) }</p>
                    }
                </section>
            }) }
            <p class="small muted">{ help.method_settings }</p>
        </>
    }
}

/// Whether a method says all the words that are looked for.
fn holds(name: &str, method: &Method, sought: &str) -> bool {
    let texts = method.text.iter().copied().chain(method.formula).chain(method.source);
    let said: String = std::iter::once(name).chain(texts).flat_map(|text| [text, "\n"]).collect();
    let said = said.to_lowercase();
    sought.to_lowercase().split_whitespace().all(|word| said.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_method_is_found_by_its_name_its_formula_and_its_source() {
        let words = Language::English.words();
        let found = |sought: &str| -> Vec<&str> {
            let all = words.methods.named(&words.help.method_names);
            all.iter().filter(|(name, method)| holds(name, method, sought)).map(|(name, _)| *name).collect()
        };
        assert_eq!(found("").len(), found(" ").len());
        assert!(found("viterbi manning").contains(&"Topics by headings"));
        assert!(found("MAP OF TOPICS").contains(&"Map of topics"));
        assert!(found("no method says this").is_empty());
    }

    #[test]
    fn no_two_methods_have_one_name() {
        for language in [Language::Chinese, Language::English] {
            let words = language.words();
            let mut names: Vec<&str> =
                words.methods.named(&words.help.method_names).iter().map(|(name, _)| *name).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all);
        }
    }
}
