//! The findings as files: a report, the recipe, how to cite it.

use crate::protocol::{Answer, CitationFormat, CiteQuery, FileAnswer, FindingsQuery, Question, ReportFormat};
use crate::ui::client::{Trouble, saving};
use crate::ui::findings::Findings;
use crate::ui::shared::{Shared, use_shared};
use js_sys::Date;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`Take`].
#[derive(Properties, PartialEq)]
pub struct TakeProps {
    /// The findings.
    pub all: Rc<Findings>,
}

/// Buttons, one a kind of file.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.findings;
    let failed = use_state(|| false);
    let button = |label: &'static str,
                  name: &'static str,
                  class: &'static str,
                  question: fn(&Shared, &Findings) -> Question| {
        let (shared, failed, all) = (shared.clone(), failed.clone(), props.all.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (desk, failed, question) = (shared.desk.clone(), failed.clone(), question(&shared, &all));
            spawn_local(async move {
                let file = desk.ask(question).await.and_then(file);
                failed.set(file.is_err());
                if let Ok(file) = file {
                    saving::save_bytes(&file.bytes, &file.media_type, &file.name);
                }
            });
        });
        html! { <button type="button" {class} {onclick} data-testid={format!("take-{name}")}>{ label }</button> }
    };
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    html! {
        <div class="take" role="group" aria-label={words.take}>
            { button(words.html, "html", "btn primary", |shared, all| report(shared, all, ReportFormat::Html)) }
            { button(words.docx, "docx", "btn", |shared, all| report(shared, all, ReportFormat::Docx)) }
            <button type="button" class="btn" onclick={print}>{ words.print }</button>
            <span class="small">
                { button(words.json, "json", "link", |shared, all| report(shared, all, ReportFormat::Json)) }
                { button(words.recipe, "recipe", "link", |_, _| Question::Recipe) }
                { button(words.bibtex, "bibtex", "link", |shared, all| cited(shared, all, CitationFormat::Bibtex)) }
                { button(words.ris, "ris", "link", |shared, all| cited(shared, all, CitationFormat::Ris)) }
            </span>
            if *failed {
                <span class="small trouble" role="alert">{ words.not_saved }</span>
            }
        </div>
    }
}

fn report(shared: &Shared, all: &Findings, format: ReportFormat) -> Question {
    Question::Findings(Box::new(FindingsQuery {
        title: title(shared, all),
        author: all.author.clone(),
        date: Some(today()),
        findings: all.pinned.clone(),
        format,
        page: page(),
        language: shared.state.language.tag().to_owned(),
        words: shared.words.findings.report(),
    }))
}

fn cited(shared: &Shared, all: &Findings, format: CitationFormat) -> Question {
    Question::Cite(CiteQuery {
        format,
        title: title(shared, all),
        author: all.author.clone(),
        date: Some(today()),
        address: None,
        made: shared.words.findings.made.to_owned(),
    })
}

/// The page's own address, if others can reach it: a path on the reader's own disk is nobody else's business.
fn page() -> Option<String> {
    let address = web_sys::window()?.location();
    let is_on_the_web = address.protocol().ok()?.starts_with("http");
    let whole = address.href().ok().filter(|_| is_on_the_web)?;
    whole.split('#').next().map(str::to_owned)
}

fn title(shared: &Shared, all: &Findings) -> String {
    let own = all.title.trim();
    if own.is_empty() { shared.words.findings.report_title_default.to_owned() } else { own.to_owned() }
}

/// The reader's own date, as 2021-09-17.
fn today() -> String {
    let now = Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

fn file(answer: Answer) -> Result<FileAnswer, Trouble> {
    match answer {
        Answer::Findings(file) | Answer::Cite(file) => Ok(file),
        Answer::Recipe(recipe) => Ok(FileAnswer {
            name: "duikan-recipe.json".to_owned(),
            media_type: "application/json".to_owned(),
            bytes: serde_json::to_vec_pretty(&recipe).unwrap_or_default(),
        }),
        _ => Err(Trouble::Interrupted),
    }
}
