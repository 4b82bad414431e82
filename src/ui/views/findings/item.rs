//! A finding: what was seen, where, and the reader's note.

use crate::protocol::{Exhibit, Finding};
use crate::ui::focus;
use crate::ui::parts::language;
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

/// So many rows of a table are shown here; the report and the page on paper have all.
const ROWS: usize = 8;
/// So many parts of a finding are shown at once; the others unfold.
const PARTS: usize = 8;

/// Properties of [`Item`].
#[derive(Properties, PartialEq)]
pub struct ItemProps {
    /// The finding.
    pub finding: Finding,
    /// Which one it is.
    pub at: usize,
    /// Of how many.
    pub of: usize,
    /// Told when it is to go down, or up.
    pub onmove: Callback<bool>,
    /// Told what the reader notes.
    pub onnote: Callback<String>,
    /// Told when it is unpinned.
    pub onremove: Callback<()>,
}

/// A finding.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.findings;
    let ItemProps { finding, at, of, .. } = props;
    let now: Vec<&str> = shared.state.documents.iter().map(|document| document.name.as_str()).collect();
    let place = use_node_ref();
    let went = use_mut_ref(|| None::<bool>);
    {
        // What moves in the page loses the focus: whoever moved it by keyboard goes on from there.
        let (place, went, of) = (place.clone(), went.clone(), *of);
        use_effect_with(*at, move |&at| {
            if let Some((down, element)) = went.take().zip(place.cast::<Element>()) {
                let is_down = if down { at + 1 < of } else { at == 0 };
                focus::put_into(&element, if is_down { ".step.down" } else { ".step.up" });
            }
        });
    }
    let step = |down: bool, is_last: bool, label: &'static str, sign: &'static str| {
        let (onmove, went) = (props.onmove.clone(), went.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            went.replace(Some(down));
            onmove.emit(down);
        });
        let class = classes!("step", if down { "down" } else { "up" });
        html! { <button type="button" {class} {onclick} disabled={is_last} aria-label={label} title={label}>{ sign }</button> }
    };
    let onremove = props.onremove.reform(|_: MouseEvent| ());
    let oninput = {
        let onnote = props.onnote.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                onnote.emit(area.value());
            }
        })
    };
    html! {
        <li ref={place} class="card finding-card" data-testid="finding-card">
            <header>
                <h3><span class="faint">{ at + 1 }</span>{ " " }{ &finding.title }</h3>
                <div class="tools">
                    { step(false, *at == 0, words.up, "↑") }
                    { step(true, at + 1 == *of, words.down, "↓") }
                    <button type="button" class="link small" onclick={onremove} data-testid="unpin">{ words.remove }</button>
                </div>
            </header>
            <p class="small muted">
                { &finding.lead }{ " · " }<a href={Route::parse(&finding.address).hash()}>{ words.see }</a>
            </p>
            if let Some(then) = finding.numbers_other(&now) {
                <p class="small muted" data-testid="numbered">{ words.numbered.replace("{}", &then) }</p>
            }
            { for finding.exhibits.iter().take(PARTS).map(|exhibit| shown(&shared, exhibit)) }
            if finding.exhibits.len() > PARTS {
                <details>
                    <summary class="small">{ (words.more_parts)(finding.exhibits.len() - PARTS) }</summary>
                    { for finding.exhibits.iter().skip(PARTS).map(|exhibit| shown(&shared, exhibit)) }
                </details>
            }
            <label class="note">
                <span class="small">{ words.note }</span>
                <textarea rows="2" value={finding.note.clone()} placeholder={words.note_hint} {oninput} data-testid="note" />
            </label>
        </li>
    }
}

fn shown(shared: &Shared, exhibit: &Exhibit) -> Html {
    match exhibit {
        Exhibit::Sentences { sentences } => html! {
            <ul class="said">{ for sentences.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
        },
        Exhibit::Passage { place, title, date, text, marked } => html! {
            <blockquote lang={language(text)}>
                { with_mark(text, *marked) }
                <footer class="small muted">
                    <a href={Route::place(place).hash()}>{ (shared.words.findings.passage_of)(title, date.as_deref()) }</a>
                </footer>
            </blockquote>
        },
        Exhibit::Table { columns, rows, more } => {
            let hidden =
                u32::try_from(rows.len().saturating_sub(ROWS)).unwrap_or(u32::MAX).saturating_add(*more);
            html! {
                <div class="scroll" tabindex="0" role="region" aria-label={shared.words.table.show}>
                    <table>
                        <thead><tr>{ for columns.iter().map(|column| html! { <th>{ column }</th> }) }</tr></thead>
                        <tbody>{ for rows.iter().enumerate().map(|(at, row)| html! {
                            <tr class={(at >= ROWS).then_some("beyond")}>{ for row.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                        }) }</tbody>
                    </table>
                    if hidden > 0 {
                        <p class={classes!("small", "muted", (*more == 0).then_some("only-beyond"))}>{ (shared.words.findings.more_rows)(hidden) }</p>
                    }
                </div>
            }
        }
        Exhibit::Picture { svg, alt, width, .. } => {
            let encoded = String::from(js_sys::encode_uri_component(svg));
            html! { <img src={format!("data:image/svg+xml,{encoded}")} alt={alt.clone()} width={width.to_string()} /> }
        }
    }
}

/// The text with what of it is meant.
fn with_mark(text: &str, marked: Option<[u32; 2]>) -> Html {
    let Some([start, end]) = marked else { return html! { { text } } };
    let units: Vec<u16> = text.encode_utf16().collect();
    let cut = |from: u32, to: u32| {
        let (from, to) = ((from as usize).min(units.len()), (to as usize).min(units.len()));
        String::from_utf16_lossy(units.get(from..to).unwrap_or_default())
    };
    html! { <>{ cut(0, start) }<mark>{ cut(start, end) }</mark>{ cut(end, u32::MAX) }</> }
}
