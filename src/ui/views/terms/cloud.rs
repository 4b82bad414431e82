//! The most frequent words as a cloud: each as large as it is frequent, each a way to its passages.

use crate::numbers::narrow;
use crate::protocol::{Question, Scope, TermRow, TermSort, TermsAnswer, TermsQuery};
use crate::query::literally;
use crate::ui::ask::use_answer;
use crate::ui::charts::{Drawing, cloud};
use crate::ui::events;
use crate::ui::parts::answered;
use crate::ui::shared::{Shared, use_shared};
use web_sys::Element;
use yew::prelude::*;

/// So many words are tried; of a picture's size it depends how many of them are read.
const WORDS: usize = 120;
/// How high the picture is, and how high where it is narrow.
const HEIGHT: u32 = 400;
const HIGH: u32 = 480;
const NARROW: u32 = 520;

/// Properties of [`Cloud`].
#[derive(Properties, PartialEq)]
pub struct CloudProps {
    /// Which words.
    pub query: TermsQuery,
}

/// The cloud.
#[component]
pub fn Cloud(props: &CloudProps) -> Html {
    let shared = use_shared();
    let node = use_node_ref();
    let width = use_width(&node);
    let query = TermsQuery { sort: TermSort::Frequency, offset: 0, limit: WORDS, ..props.query.clone() };
    let terms = use_answer::<TermsAnswer>(Some(Question::Terms(query)));
    html! {
        <div ref={node}>
            if width > 0 {
                { answered(&terms, shared.words, |answer| drawn(&shared, answer, width)) }
            }
        </div>
    }
}

fn drawn(shared: &Shared, answer: &TermsAnswer, width: u32) -> Html {
    let words = &shared.words.terms;
    if answer.rows.is_empty() {
        return html! { <p class="muted">{ words.none }</p> };
    }
    let height = if width < NARROW { HIGH } else { HEIGHT };
    let rows: Vec<(&str, u32)> = answer.rows.iter().map(|row| (row.term.as_str(), row.frequency)).collect();
    let placed = cloud::placed(&rows, f64::from(width), f64::from(height));
    let several = answer.documents.len() > 1;
    html! {
        <Drawing name={words.cloud} shows={(words.cloud_shows)(placed.len(), answer.total)} testid="cloud-drawing">
            <div class="cloud" style={format!("height:{height}px")} data-testid="cloud">
                { for placed.iter().map(|place| word(shared, &answer.rows[place.word], place, several)) }
            </div>
            if several {
                <p class="small muted cloud-legend">
                    <span><i style="background:var(--ink)" />{ words.in_several }</span>
                    <span><i style="background:var(--cinnabar)" />{ words.in_one }</span>
                </p>
            }
        </Drawing>
    }
}

/// A word in its place. What only one text has is told apart.
fn word(shared: &Shared, row: &TermRow, place: &cloud::Placed, several: bool) -> Html {
    let style = format!(
        "left:{:.1}px;top:{:.1}px;width:{:.1}px;height:{:.1}px;font-size:{:.1}px",
        place.left, place.top, place.width, place.height, place.size
    );
    let onclick = {
        let (shared, query) = (shared.clone(), literally(&row.term));
        Callback::from(move |_: MouseEvent| shared.show_counted(&query, &[], Scope::of_words()))
    };
    let label = (shared.words.terms.open_places)(&row.term, row.frequency);
    let class = (several && row.document_frequency == 1).then_some("in-one");
    html! {
        <button type="button" {class} {style} {onclick} title={label.clone()} aria-label={label} data-testid="cloud-word">
            { &row.term }
        </button>
    }
}

/// How wide the element is, in pixels, to the next ten; nothing until it is on the page.
#[hook]
fn use_width(node: &NodeRef) -> u32 {
    let width = use_state(|| 0_u32);
    {
        let (node, width) = (node.clone(), width.clone());
        use_effect_with((), move |()| {
            let measure = move || {
                let wide = node.cast::<Element>().map_or(0, |element| element.client_width());
                width.set(narrow(usize::try_from(wide).unwrap_or_default()) / 10 * 10);
            };
            measure();
            events::on(web_sys::window(), &["resize"], move |_: Event| measure())
        });
    }
    *width
}
