//! Copies of the same text: whether each of them is counted.

use crate::protocol::Counted;
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Copies that are told one by one; of more the number is told.
const FEW: usize = 6;

/// Says that copies are not counted, or that each is, and offers to have it otherwise; nothing as long as the same text
/// is counted once and there are no copies.
#[component]
pub fn Copies() -> Html {
    let shared = use_shared();
    let words = &shared.words.copies;
    let copies: Vec<(String, String)> = (shared.state.documents.iter())
        .filter_map(|document| match &document.counted {
            Counted::SameAs { document: first } => {
                Some((shared.state.mark(&document.name), shared.state.mark(first)))
            }
            _ => None,
        })
        .collect();
    let told = match copies.len() {
        0 if !shared.state.settings.count.every_copy => return Html::default(),
        0 => words.all.to_owned(),
        count if count > FEW => (words.many)(count),
        _ => (words.few)(&copies),
    };
    html! { <p class="small muted" data-testid="copies">{ told }{ " " }{ every_copy_switch(&shared) }</p> }
}

/// Counts every copy from now on, or the same text once.
pub fn every_copy_switch(shared: &Shared) -> Html {
    let words = &shared.words.copies;
    let every_copy = shared.state.settings.count.every_copy;
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_| {
            let mut settings = shared.state.settings.clone();
            settings.count.every_copy = !every_copy;
            shared.desk.configure(settings);
        })
    };
    html! {
        <button class="link" {onclick} data-testid="every-copy">
            { if every_copy { words.count_once } else { words.count_all } }
        </button>
    }
}
