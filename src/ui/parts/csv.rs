//! A table to take along.

use crate::protocol::{Answer, Question};
use crate::ui::client::saving;
use crate::ui::shared::{Shared, use_shared};
use std::collections::BTreeMap;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`CsvButton`].
#[derive(Properties, PartialEq)]
pub struct CsvButtonProps {
    /// The question whose answer is saved.
    pub of: Question,
}

/// What columns are called in the reader's language. Those of documents are named by their titles, too.
fn headings(shared: &Shared) -> BTreeMap<String, String> {
    let documents = shared.state.documents.iter().filter(|document| document.title != document.name);
    let by_title =
        documents.map(|document| (document.name.clone(), format!("{} ({})", document.title, document.name)));
    let own = shared.words.headings.all().map(|(name, heading)| (name.to_owned(), heading.to_owned()));
    by_title.chain(own).collect()
}

/// Saves the answer to a question as a table.
#[component]
pub fn CsvButton(props: &CsvButtonProps) -> Html {
    let shared = use_shared();
    let failed = use_state(|| false);
    let onclick = {
        let (shared, of, failed) = (shared.clone(), props.of.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            let (desk, failed) = (shared.desk.clone(), failed.clone());
            let question = Question::Csv { of: Box::new(of.clone()), headings: headings(&shared) };
            spawn_local(async move {
                let answer = desk.ask(question).await;
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
