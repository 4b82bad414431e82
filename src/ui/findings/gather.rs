//! What a card shows, as a finding: its charts as pictures, its tables as tables, its sentences.
//!
//! It is read from the page itself, so that what is pinned is what was seen, with the reader's filters and sorting.

use super::tables::{ROWS, ledger, table};
use crate::protocol::{Counted, DocumentSummary, Exhibit, Explanation, Finding};
use crate::ui::charts;
use crate::ui::route::View;
use crate::ui::shared::Shared;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What of a card is shown to be read. What only serves to change it is not.
const PARTS: &str = ".chart, .drawing, svg[role=img], table, p, li, dt, dd";
const NOT_SHOWN: &str = ".tools, .chart-tools, .help, .popover, form, fieldset, nav, header, label, details:not([open]), .unseen, .legend";

/// Says over which texts a card is, if not over those of its view.
const OVER: &str = "data-over";

/// So many sentences go along.
const SENTENCES: usize = 24;

/// What a card shows; nothing if it shows nothing.
pub async fn of_card(shared: &Shared, card: &Element) -> Option<Finding> {
    // A card that is over some texts only says so itself.
    let over =
        card.closest(&format!("[{OVER}]")).ok().flatten().and_then(|within| within.get_attribute(OVER));
    let lead = over.unwrap_or_else(|| lead(shared));
    let ending = format!(" · {lead}");
    let title = card.query_selector("h3").ok().flatten().map(|title| written(&title)).unwrap_or_default();
    let mut exhibits = Vec::new();
    let mut sentences = Vec::new();
    let mut taken: Vec<Element> = Vec::new();
    for part in all(card, PARTS) {
        let is_shown = !part.closest(NOT_SHOWN).is_ok_and(|within| within.is_some());
        let name = part.tag_name().to_ascii_lowercase();
        // A drawing that is a table goes along as both: the one to be seen, the other to be read.
        let is_taken = name != "table" && taken.iter().any(|whole| whole.contains(Some(&part)));
        if !is_shown || is_taken {
            continue;
        }
        if name == "table" {
            exhibits.extend(table(&part, ROWS));
            taken.push(part);
        } else if name == "svg" || part.matches(".chart, .drawing").unwrap_or_default() {
            exhibits.extend(picture(&part, &title).await);
            taken.push(part);
        } else {
            let sentence = said(&part);
            // A caption says it, too; the finding has it in its lead.
            let sentence = sentence.strip_suffix(&ending).unwrap_or(&sentence).to_owned();
            if !sentence.is_empty() && sentences.len() < SENTENCES {
                sentences.push(sentence);
            }
            taken.push(part);
        }
    }
    exhibits.extend(ledger(card));
    if sentences.is_empty() && exhibits.is_empty() {
        sentences = bars(card);
    }
    if !sentences.is_empty() {
        exhibits.insert(0, Exhibit::Sentences { sentences });
    }
    (!exhibits.is_empty()).then(|| Finding {
        title,
        lead,
        address: shared.state.route.hash(),
        exhibits,
        method: explained(shared, card),
        ..Finding::default()
    })
}

/// How the figures of a card are got.
fn explained(shared: &Shared, card: &Element) -> Option<Explanation> {
    let words = shared.words;
    let name = card.get_attribute("data-method")?;
    let all = words.methods.named(&words.help.method_names);
    let (_, method) = all.into_iter().find(|(one, _)| *one == name)?;
    Some(Explanation { name, paragraphs: method.paragraphs(words.frame.source) })
}

/// Over which texts it is. Where texts are compared, that is all of them; where they are counted, those that count.
#[must_use]
pub fn lead(shared: &Shared) -> String {
    let is_compared = matches!(shared.state.route.view(), None | Some(View::Changes | View::Compare));
    lead_over(shared, &|document| is_compared || document.counted == Counted::Yes)
}

/// That it is over the texts of these names alone.
#[must_use]
pub fn lead_of(shared: &Shared, names: &[String]) -> String {
    lead_over(shared, &|document| names.contains(&document.name))
}

fn lead_over(shared: &Shared, is_meant: &dyn Fn(&DocumentSummary) -> bool) -> String {
    let state = &shared.state;
    let texts: Vec<&DocumentSummary> =
        state.documents.iter().map(std::rc::Rc::as_ref).filter(|document| is_meant(document)).collect();
    let mut dates: Vec<&str> =
        texts.iter().filter_map(|document| document.date.as_ref()).map(|date| date.value.as_str()).collect();
    dates.sort_unstable();
    let span = dates.first().zip(dates.last()).map(|(first, last)| (*first, *last));
    let view = state.route.view().map_or(shared.words.shelf.read, |view| view.name(shared.words));
    (shared.words.findings.over)(view, texts.len(), span)
}

async fn picture(part: &Element, title: &str) -> Option<Exhibit> {
    let charts::Picture { svg, png, width, height } = charts::picture(part).await?;
    Some(Exhibit::Picture { svg, alt: label(part).unwrap_or_else(|| title.to_owned()), width, height, png })
}

/// What a picture shows, in words: as it says itself, or the drawings in it.
pub fn label(part: &Element) -> Option<String> {
    let said = |element: &Element| element.get_attribute("aria-label").filter(|label| !label.is_empty());
    said(part).or_else(|| {
        let labels: Vec<String> = all(part, "svg[aria-label]").iter().filter_map(said).collect();
        (!labels.is_empty()).then(|| labels.join("; "))
    })
}

pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)).filter_map(|node| node.dyn_into().ok()).collect()
}

/// The bars of a card that has nothing else: what each is of, and its parts as they are named.
fn bars(card: &Element) -> Vec<String> {
    let named = |bar: &Element| {
        let parts = all(bar, ".bar [aria-label]");
        let parts: Vec<String> = parts.iter().filter_map(|part| part.get_attribute("aria-label")).collect();
        let name = bar.query_selector(".share-name").ok().flatten().map(|name| written(&name));
        format!("{}: {}", name.unwrap_or_default(), parts.join(" · "))
    };
    all(card, ".share").iter().map(named).collect()
}

/// What is said in a sentence, without the ways to go on from it.
fn said(part: &Element) -> String {
    let Some(copy) = part.clone_node_with_deep(true).ok().and_then(|copy| copy.dyn_into::<Element>().ok())
    else {
        return written(part);
    };
    for way in all(&copy, "button, a, .unseen, [aria-hidden=true]") {
        // A number that opens its passages is a part of the sentence, as are words that lead on; what is nothing but the
        // way to another view is none.
        let is_part = way.matches(".number").unwrap_or_default()
            || (way.matches("a:not(.small)").unwrap_or_default()
                && way.text_content() != part.text_content());
        if !is_part {
            way.remove();
        }
    }
    for kind in all(&copy, "b") {
        kind.set_text_content(kind.text_content().map(|kind| format!("{kind} ")).as_deref());
    }
    copy.text_content().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Its words as they are seen, in one line.
pub fn written(element: &Element) -> String {
    let seen = element.dyn_ref::<HtmlElement>().map(HtmlElement::inner_text);
    let text = seen.or_else(|| element.text_content()).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
