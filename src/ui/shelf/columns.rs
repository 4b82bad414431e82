//! Which columns of a table hold the texts, their titles and their dates.

use crate::protocol::{Columns, Reading, TableAnswer};
use crate::ui::parts::Dialog;
use crate::ui::shared::use_shared;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`ColumnsPanel`].
#[derive(Properties, PartialEq)]
pub struct ColumnsPanelProps {
    /// The file's key.
    pub id: u32,
    /// How it is read now.
    pub reading: Reading,
    /// Its table.
    pub table: TableAnswer,
    /// Told when the panel is done with.
    pub done: Callback<()>,
}

/// A choice of columns by their names.
#[component]
pub fn ColumnsPanel(props: &ColumnsPanelProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.columns;
    let nodes = [use_node_ref(), use_node_ref(), use_node_ref()];
    let onsubmit = {
        let (desk, done, id, nodes) = (shared.desk.clone(), props.done.clone(), props.id, nodes.clone());
        let reading = props.reading.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let [text, title, date] = nodes.each_ref().map(|node| {
                node.cast::<HtmlSelectElement>().and_then(|select| select.value().parse::<u32>().ok())
            });
            if let Some(text) = text {
                let columns = Some(Columns { text, title, date });
                desk.read_again(id, Reading { columns, ..reading.clone() });
            }
            done.emit(());
        })
    };
    let choice = |label: &'static str, node: &NodeRef, chosen: Option<u32>, may_be_none: bool| {
        html! {
            <label>
                <span class="label">{ label }</span>
                <select ref={node.clone()}>
                    if may_be_none {
                        <option value="" selected={chosen.is_none()}>{ words.none }</option>
                    }
                    { for (0_u32..).zip(props.table.names.iter().zip(&props.table.samples)).map(|(column, (name, sample))| html! {
                        <option value={column.to_string()} selected={chosen == Some(column)}>
                            { name }
                            if !sample.is_empty() { { format!(" · {sample}") } }
                        </option>
                    }) }
                </select>
            </label>
        }
    };
    let columns = props.table.columns;
    html! {
        <Dialog title={words.title} onclose={props.done.clone()} first={nodes[0].clone()}>
            <p class="small muted">{ (words.lead)(props.table.rows) }</p>
            <form {onsubmit} data-testid="columns-panel">
                { choice(words.text, &nodes[0], Some(columns.text), false) }
                { choice(words.name, &nodes[1], columns.title, true) }
                { choice(words.date, &nodes[2], columns.date, true) }
                <button class="btn primary">{ words.read }</button>
            </form>
        </Dialog>
    }
}
