//! A table to take along.

use crate::export::file_name;
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

/// A kind of file.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Csv,
    Xlsx,
    Json,
}

/// Saves the answer to a question as a table, for spreadsheets or for programs.
#[component]
pub fn CsvButton(props: &CsvButtonProps) -> Html {
    let shared = use_shared();
    let failed = use_state(|| false);
    let button = |kind: Kind, label: &'static str, long: &'static str, testid: &'static str| {
        let (shared, of, failed) = (shared.clone(), props.of.clone(), failed.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (shared, of, failed) = (shared.clone(), of.clone(), failed.clone());
            spawn_local(async move { failed.set(saved(&shared, of, kind).await.is_none()) });
        });
        html! { <button type="button" class="link small" {onclick} data-testid={testid} title={long}>{ label }</button> }
    };
    let words = &shared.words.table;
    html! {
        <span class="take-table">
            { button(Kind::Csv, words.csv, words.csv_long, "csv") }
            { button(Kind::Xlsx, words.xlsx, words.xlsx_long, "xlsx") }
            { button(Kind::Json, words.json, words.json_long, "json") }
            if *failed {
                <span class="small trouble" role="alert">{ words.no_csv }</span>
            }
        </span>
    }
}

/// Gives the reader the file; nothing if there is none.
async fn saved(shared: &Shared, of: Question, kind: Kind) -> Option<()> {
    let (desk, of) = (shared.desk.clone(), Box::new(of));
    match kind {
        Kind::Csv => {
            let question = Question::Csv { of, headings: headings(shared) };
            let Ok(Answer::Csv(answer)) = desk.ask(question).await else { return None };
            // Spreadsheets take a table for UTF-8 by this mark only.
            saving::save(&format!("\u{feff}{}", answer.csv), "text/csv", &answer.name);
        }
        Kind::Xlsx => {
            let question = Question::Xlsx { of, headings: headings(shared) };
            let Ok(Answer::Xlsx(file)) = desk.ask(question).await else { return None };
            saving::save_bytes(&file.bytes, &file.media_type, &file.name);
        }
        Kind::Json => {
            let name = file_name(&of).replace(".csv", ".json");
            let answer = desk.ask(*of).await.ok()?;
            saving::save(&serde_json::to_string_pretty(&answer).ok()?, "application/json", &name);
        }
    }
    Some(())
}
