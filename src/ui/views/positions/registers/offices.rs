//! Offices that changed hands, in sentences.

use crate::protocol::{Holder, OfficeChange, RegistersAnswer};
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// A sentence an office: who held it, and who then.
pub fn drawn(shared: &Shared, answer: &RegistersAnswer) -> Html {
    if answer.changes.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ shared.words.registers.changes }</h4>
            <ul class="record-findings offices" data-testid="offices">{ for answer.changes.iter().map(|change| sentence(shared, change)) }</ul>
        </>
    }
}

fn sentence(shared: &Shared, change: &OfficeChange) -> Html {
    let words = &shared.words.records.registers;
    let party = (shared.words.registers.party)(&change.party);
    // Who holds it in several texts on end is told once, with the first.
    let holders = change.holders.chunk_by(|a, b| a.person == b.person).filter_map(<[Holder]>::first);
    html! {
        <li>
            { (words.office)(&party, &change.office) }{ shared.words.records.colon }
            { for holders.enumerate().map(|(number, holder)| html! {
                <>
                    if number > 0 {
                        { " → " }
                    }
                    <a href={Route::place(&holder.place).hash()}>{ holder.person.clone() }</a>
                    <span class="small muted">{ " " }{ shared.state.mark(&holder.place.document) }{ " " }{ holder.date.clone().unwrap_or_default() }</span>
                </>
            }) }
        </li>
    }
}
