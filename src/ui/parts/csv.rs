//! A table to take along.

use crate::protocol::{Answer, Question};
use crate::ui::client::saving;
use crate::ui::shared::use_shared;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`CsvButton`].
#[derive(Properties, PartialEq)]
pub struct CsvButtonProps {
    /// The question whose answer is saved.
    pub of: Question,
}

/// Saves the answer to a question as a table.
#[component]
pub fn CsvButton(props: &CsvButtonProps) -> Html {
    let shared = use_shared();
    let failed = use_state(|| false);
    let onclick = {
        let (desk, of, failed) = (shared.desk.clone(), props.of.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            let (desk, of, failed) = (desk.clone(), of.clone(), failed.clone());
            spawn_local(async move {
                let answer = desk.ask(Question::Csv { of: Box::new(of) }).await;
                if let Ok(Answer::Csv(answer)) = answer {
                    // Spreadsheets take a table for UTF-8 by this mark only.
                    saving::save(&format!("\u{feff}{}", answer.csv), "text/csv", &answer.name);
                    failed.set(false);
                } else {
                    failed.set(true);
                }
            });
        })
    };
    let words = &shared.words.table;
    html! {
        <>
            <button type="button" class="link small" {onclick} data-testid="csv" title={words.csv_long}>{ words.csv }</button>
            if *failed {
                <span class="small trouble" role="alert">{ words.no_csv }</span>
            }
        </>
    }
}
