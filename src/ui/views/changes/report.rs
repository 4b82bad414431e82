//! The report to take along.

use crate::export::{self, Report};
use crate::protocol::Relink;
use crate::ui::client::{Desk, Trouble, saving};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`SaveReport`].
#[derive(Properties, PartialEq, Clone)]
pub struct SaveReportProps {
    /// The editions that are shown, by their names.
    pub editions: Vec<String>,
    /// What the reader knows better.
    pub relinks: Vec<Relink>,
}

/// A button that saves the report as a page.
#[component]
pub fn SaveReport(props: &SaveReportProps) -> Html {
    let shared = use_shared();
    let failed = use_state(|| false);
    let onclick = {
        let (shared, failed, props) = (shared.clone(), failed.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let (shared, failed, props) = (shared.clone(), failed.clone(), props.clone());
            spawn_local(async move {
                let report = asked(&shared.desk, &props).await;
                if let Ok(report) = &report {
                    let page = export::report(report, shared.words, shared.state.language.tag());
                    saving::save(&page, "text/html", "changes.html");
                }
                failed.set(report.is_err());
            });
        })
    };
    html! {
        <>
            <button type="button" class="link small" {onclick} data-testid="save-report">{ shared.words.changes.report.save }</button>
            if *failed {
                <span class="small trouble" role="alert">{ shared.words.collation.not_saved }</span>
            }
        </>
    }
}

async fn asked(desk: &Rc<Desk>, props: &SaveReportProps) -> Result<Report, Trouble> {
    let [changes, issues, rollcalls, registers] = Report::questions(&props.editions, &props.relinks);
    let answers = [
        desk.clone().ask(changes).await?,
        desk.clone().ask(issues).await?,
        desk.clone().ask(rollcalls).await?,
        desk.clone().ask(registers).await?,
    ];
    Report::of(answers).ok_or(Trouble::Interrupted)
}
