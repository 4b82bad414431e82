//! The report to take along.

use crate::export::{self, Report};
use crate::protocol::{
    Answer, ChangesAnswer, ChangesQuery, IssuesAnswer, IssuesQuery, Question, RegistersAnswer,
    RegistersQuery, RollcallsAnswer, RollcallsQuery,
};
use crate::ui::client::{Desk, Trouble, saving};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`SaveReport`].
#[derive(Properties, PartialEq, Clone)]
pub struct SaveReportProps {
    /// The editions, and what the reader knows better.
    pub query: ChangesQuery,
    /// The editions that are shown, by their names.
    pub editions: Vec<String>,
}

/// What the report is made of.
struct Parts {
    changes: ChangesAnswer,
    issues: IssuesAnswer,
    rollcalls: RollcallsAnswer,
    registers: RegistersAnswer,
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
                let parts = asked(&shared.desk, &props).await;
                if let Ok(parts) = &parts {
                    let report = Report {
                        changes: &parts.changes,
                        issues: &parts.issues,
                        rollcalls: &parts.rollcalls,
                        registers: &parts.registers,
                    };
                    let page = export::report(&report, shared.words, shared.state.language.tag());
                    saving::save(&page, "text/html", "changes.html");
                }
                failed.set(parts.is_err());
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

async fn asked(desk: &Rc<Desk>, props: &SaveReportProps) -> Result<Parts, Trouble> {
    let documents = props.editions.clone();
    let runs = (0..documents.len()).filter_map(|edition| u32::try_from(edition).ok()).collect();
    let changes = ChangesQuery { documents: documents.clone(), runs, ..props.query.clone() };
    let issues = IssuesQuery {
        documents: documents.clone(),
        relinks: changes.relinks.clone(),
        only_changed: true,
        ..IssuesQuery::default()
    };
    let rollcalls = RollcallsQuery { documents: documents.clone(), ..RollcallsQuery::default() };
    let registers = RegistersQuery { documents, limit: usize::MAX, ..RegistersQuery::default() };
    let Answer::Changes(changes) = desk.clone().ask(Question::Changes(changes)).await? else {
        return Err(Trouble::Interrupted);
    };
    let Answer::Issues(issues) = desk.clone().ask(Question::Issues(issues)).await? else {
        return Err(Trouble::Interrupted);
    };
    let Answer::Rollcalls(rollcalls) = desk.clone().ask(Question::Rollcalls(rollcalls)).await? else {
        return Err(Trouble::Interrupted);
    };
    let Answer::Registers(registers) = desk.clone().ask(Question::Registers(registers)).await? else {
        return Err(Trouble::Interrupted);
    };
    Ok(Parts { changes, issues, rollcalls, registers })
}
