//! Who signed, one a row.

use crate::protocol::{SignatoryAnswer, Signer};
use crate::ui::focus;
use crate::ui::parts::{Icon, icon};
use crate::ui::shared::use_shared;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// The signers that were found, or said.
pub fn of(found: &[SignatoryAnswer]) -> Vec<Signer> {
    let signer = |found: &SignatoryAnswer| Signer {
        state: found.state.clone(),
        office: found.office.clone(),
        person: found.person.clone(),
    };
    found.iter().map(signer).collect()
}

/// Those of whom something is said.
pub fn filled(signers: &[Signer]) -> Vec<Signer> {
    let trimmed = signers.iter().map(|signer| Signer {
        state: signer.state.trim().to_owned(),
        office: signer.office.trim().to_owned(),
        person: signer.person.trim().to_owned(),
    });
    trimmed.filter(|signer| *signer != Signer::default()).collect()
}

/// Properties of [`Signers`].
#[derive(Properties, PartialEq)]
pub struct SignersProps {
    /// The rows.
    pub signers: Vec<Signer>,
    /// Whether they are the reader's word.
    pub signed: bool,
    /// Told the rows as they are now; nothing: as found.
    pub onchange: Callback<Option<Vec<Signer>>>,
}

/// Who signed: state or body, office, person.
#[component]
pub fn Signers(props: &SignersProps) -> Html {
    let words = &use_shared().words.edit;
    let list = use_node_ref();
    {
        let (list, before) = (list.clone(), use_mut_ref(|| props.signers.len()));
        use_effect_with(props.signers.len(), move |&now| {
            let before = before.replace(now);
            let last = list.cast::<Element>().and_then(|list| list.last_element_child());
            if let Some(last) = last.filter(|_| now > before) {
                focus::put_into(&last, "input");
            } else if now < before && focus::is_lost() {
                focus::put_on(".signers .add");
            }
        });
    }
    let add = {
        let signers = props.signers.clone();
        props.onchange.reform(move |_: MouseEvent| {
            let mut signers = signers.clone();
            signers.push(Signer::default());
            Some(signers)
        })
    };
    let reset = props.onchange.reform(|_: MouseEvent| None);
    let cell = |index: usize, label: &'static str, value: &str, put: fn(&mut Signer, String)| {
        let signers = props.signers.clone();
        let oninput = props.onchange.reform(move |event: InputEvent| {
            let mut signers = signers.clone();
            put(&mut signers[index], event.target_unchecked_into::<HtmlInputElement>().value());
            Some(signers)
        });
        html! {
            <label>
                <span class="label">{ label }</span>
                <input type="text" value={value.to_owned()} {oninput} aria-label={format!("{} {}", label, index + 1)} />
            </label>
        }
    };
    html! {
        <fieldset class="signers">
            <legend class="label">{ words.signers }</legend>
            <div class="rows">
                if !props.signers.is_empty() {
                    <div class="heads label" aria-hidden="true">
                        <span>{ words.state }</span><span>{ words.office }</span><span>{ words.person }</span>
                    </div>
                }
                <ol ref={list}>
                    { for props.signers.iter().enumerate().map(|(index, signer)| {
                        let signers = props.signers.clone();
                        let remove = props.onchange.reform(move |_: MouseEvent| {
                            let mut signers = signers.clone();
                            signers.remove(index);
                            Some(signers)
                        });
                        html! {
                            <li>
                                { cell(index, words.state, &signer.state, |signer, value| signer.state = value) }
                                { cell(index, words.office, &signer.office, |signer, value| signer.office = value) }
                                { cell(index, words.person, &signer.person, |signer, value| signer.person = value) }
                                <button
                                    type="button" class="close" onclick={remove}
                                    aria-label={(words.remove_signer)(index + 1)}
                                >{ icon(Icon::Close) }</button>
                            </li>
                        }
                    }) }
                </ol>
            </div>
            <p class="small whose">
                <button type="button" class="link add" onclick={add}>{ words.add_signer }</button>
                if props.signed {
                    <span class="by-you">{ words.by_you }</span>
                    <button type="button" class="link" onclick={reset}>{ words.as_found }</button>
                }
            </p>
        </fieldset>
    }
}
