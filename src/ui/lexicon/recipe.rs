//! All settings as a file, to be used again, here or on the command line.

use super::file::OpenFile;
use crate::settings::{Settings, of_recipe};
use crate::ui::client::saving;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// What came of opening a recipe.
#[derive(Clone, PartialEq)]
enum Outcome {
    Taken,
    Refused(String),
}

/// All settings as a file.
#[component]
pub fn RecipeTab() -> Html {
    let shared = use_shared();
    let words = &shared.words.lexicon;
    let settings = &shared.state.settings;
    let outcome = use_state(|| None::<Outcome>);
    let save = {
        let settings = settings.clone();
        Callback::from(move |_: MouseEvent| {
            if let Ok(text) = serde_json::to_string_pretty(&settings) {
                saving::save(&(text + "\n"), "application/json", "duikan-recipe.json");
            }
        })
    };
    let onopen = {
        let (shared, outcome) = (shared.clone(), outcome.clone());
        Callback::from(move |text: Option<String>| {
            let read = text.map(|text| of_recipe(&text));
            outcome.set(Some(match read {
                Some(Ok(settings)) => {
                    shared.desk.configure(settings);
                    Outcome::Taken
                }
                Some(Err(error)) => Outcome::Refused(error.to_string()),
                None => Outcome::Refused(String::new()),
            }));
        })
    };
    let reset = {
        let (shared, outcome) = (shared.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            shared.desk.configure(Settings::default());
            outcome.set(None);
        })
    };
    let stop_words = &settings.count.stop_words;
    html! {
        <>
            <p class="small muted">{ words.recipe_lead }</p>
            <ul class="small facts">
                <li>{ (words.own_words)(settings.segment.dictionary.len()) }</li>
                <li>{ (words.stop_words_changed)(stop_words.added.len(), stop_words.removed.len(), stop_words.without.len()) }</li>
                <li>{ if settings.count.every_copy { words.every_copy } else { words.once } }</li>
            </ul>
            <div class="row">
                <button class="btn" onclick={save} data-testid="recipe-save">{ words.save_recipe }</button>
                <OpenFile text={words.open_recipe} accept=".json,application/json" {onopen} testid="recipe-file" />
                if *settings != Settings::default() {
                    <button class="btn" onclick={reset} data-testid="recipe-reset">{ words.reset }</button>
                }
            </div>
            { match &*outcome {
                None => Html::default(),
                Some(Outcome::Taken) => html! { <p class="small" role="status">{ words.recipe_taken }</p> },
                Some(Outcome::Refused(reason)) => html! {
                    <p class="small trouble" role="alert">{ (words.recipe_refused)(reason) }</p>
                },
            } }
        </>
    }
}
