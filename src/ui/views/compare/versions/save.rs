//! A redline to take along.

use crate::protocol::{Answer, CollateQuery, Question, RedlineFormat, RedlineQuery, RedlineWords};
use crate::ui::client::saving;
use crate::ui::shared::use_shared;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`Save`].
#[derive(Properties, PartialEq)]
pub struct SaveProps {
    /// The versions.
    pub versions: CollateQuery,
    /// Which of the witnesses is looked at.
    pub shown: usize,
}

/// A button a format.
#[component]
pub fn Save(props: &SaveProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let failed = use_state(|| false);
    let save = |format: RedlineFormat| {
        let (desk, failed, mut versions) = (shared.desk.clone(), failed.clone(), props.versions.clone());
        // A document holds the changes of one witness: those that the reader has before them.
        if format == RedlineFormat::Docx
            && let Some(witness) = versions.witnesses.get(props.shown).cloned()
        {
            versions.witnesses = vec![witness];
        }
        Callback::from(move |_: MouseEvent| {
            let (desk, failed) = (desk.clone(), failed.clone());
            let words = RedlineWords {
                only_base: words.only_base.to_owned(),
                only_witness: words.only_witness.to_owned(),
                ..RedlineWords::default()
            };
            let question = Question::Redline(RedlineQuery { versions: versions.clone(), format, words });
            spawn_local(async move {
                let answer = desk.ask(question).await;
                if let Ok(Answer::Redline(file)) = &answer {
                    saving::save_bytes(&file.bytes, &file.media_type, &file.name);
                }
                failed.set(answer.is_err());
            });
        })
    };
    let formats = [
        (RedlineFormat::Html, words.save_html, "save-html"),
        (RedlineFormat::Docx, words.save_docx, "save-docx"),
        (RedlineFormat::Tei, words.save_tei, "save-tei"),
    ];
    html! {
        <>
            { for formats.map(|(format, name, testid)| html! {
                <button type="button" class="link small" onclick={save(format)} data-testid={testid}>{ name }</button>
            }) }
            if *failed {
                <span class="small trouble" role="alert">{ words.not_saved }</span>
            }
        </>
    }
}
