//! Why a document is not counted, as a tag.

use crate::protocol::{Counted, DocumentSummary};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// A tag on a document that is not counted: which one it is a copy of, or that it is set aside.
pub fn counted_tag(shared: &Shared, document: &DocumentSummary) -> Html {
    let words = &shared.words.shelf;
    match &document.counted {
        Counted::Yes => Html::default(),
        Counted::SameAs { document } => {
            let told = (words.same_as)(&shared.state.mark(document));
            html! { <span class="tag same" title={shared.state.title(document)}>{ told }</span> }
        }
        Counted::SetAside => html! { <span class="tag">{ words.set_aside }</span> },
    }
}
