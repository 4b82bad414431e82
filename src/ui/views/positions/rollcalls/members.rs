//! The members that lists are held against: where they were taken from, and whom the reader names instead.

use super::super::records::setter;
use super::names;
use crate::protocol::{MembersFrom, RollcallsAnswer};
use crate::ui::parts::DocumentName;
use crate::ui::route::PositionsRoute;
use crate::ui::shared::{Shared, use_shared};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The members of each text, and the field for others.
pub fn drawn(shared: &Shared, route: &PositionsRoute, answer: &RollcallsAnswer) -> Html {
    let words = &shared.words.records.rollcalls;
    let is_doubtful = !answer.unknown.is_empty()
        || !route.records.members.is_empty()
        || answer.documents.iter().any(|document| document.source == MembersFrom::Nowhere);
    html! {
        <details class="members" open={is_doubtful} data-testid="members">
            <summary>{ words.members }</summary>
            <p class="small muted">{ words.members_lead }</p>
            <ul>
                { for answer.documents.iter().map(|document| {
                    let other = document.taken_from.as_deref().map(|name| shared.state.short(name));
                    html! {
                        <li>
                            <DocumentName name={document.document.clone()} />
                            <span class="tag">{ (shared.words.registers.members_from)(document.source, other.as_deref()) }</span>
                            if !document.members.is_empty() {
                                <span class="small muted">
                                    { (words.members_of)(document.members.len()) }{ ": " }{ names(shared, document.members.iter()) }
                                </span>
                            }
                        </li>
                    }
                }) }
            </ul>
            <MembersField route={route.clone()} />
            if !answer.unknown.is_empty() {
                <p class="small trouble" role="alert" data-testid="members-unknown">{ (shared.words.registers.unknown)(&answer.unknown) }</p>
            }
        </details>
    }
}

/// Properties of [`MembersField`].
#[derive(Properties, PartialEq)]
pub struct MembersFieldProps {
    /// The view's settings.
    pub route: PositionsRoute,
}

/// The field for the members that the reader names.
#[component]
pub fn MembersField(props: &MembersFieldProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.rollcalls;
    let members = &props.route.records.members;
    let input = use_node_ref();
    {
        // What is in the address comes into the field; what is being typed stays.
        let input = input.clone();
        use_effect_with(members.join(shared.words.records.separator), move |value| {
            if let Some(field) = input.cast::<HtmlInputElement>() {
                field.set_value(value);
            }
        });
    }
    let set = setter(&shared, &props.route, |records, members| records.members = members);
    let onsubmit = {
        let (input, set) = (input.clone(), set.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = input.cast::<HtmlInputElement>() {
                set.emit(listed(&field.value()));
            }
        })
    };
    html! {
        <form class="members-field" {onsubmit}>
            <input
                ref={input} type="text" placeholder={words.members_field} aria-label={words.members_field}
                autocomplete="off" spellcheck="false" data-testid="members-field"
            />
            <button class="btn">{ words.members_set }</button>
            if !members.is_empty() {
                <button type="button" class="link" onclick={set.reform(|_: MouseEvent| Vec::new())}>{ words.members_reset }</button>
            }
        </form>
    }
}

/// The names in a text, between commas of any kind.
fn listed(text: &str) -> Vec<String> {
    let names = text.split(['、', ',', '，', ';', '；', '\n']).map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn members_stand_between_commas_of_any_kind() {
        assert_eq!(listed("中国、印度，俄罗斯, Iran ；"), ["中国", "印度", "俄罗斯", "Iran"]);
        assert!(listed(" 、 ").is_empty());
    }
}
