//! Correcting what was found of a document: title, date, place, issuer, kind, who signed; and tagging it.

mod date;
mod field;
mod signers;
mod tags;

use crate::protocol::{DocumentSummary, Kind, Signer};
use crate::ui::parts::Dialog;
use crate::ui::shared::use_shared;
use field::{Field, TextField};
use signers::Signers;
use std::rc::Rc;
use tags::TagsField;
use web_sys::HtmlSelectElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Every kind, in the order in which they are offered.
const KINDS: [Kind; 14] = [
    Kind::Declaration,
    Kind::Communique,
    Kind::Statement,
    Kind::Speech,
    Kind::Report,
    Kind::Law,
    Kind::Regulation,
    Kind::Decision,
    Kind::Agreement,
    Kind::Treaty,
    Kind::News,
    Kind::Notice,
    Kind::Plan,
    Kind::Other,
];

/// Properties of [`EditForm`].
#[derive(Properties, PartialEq)]
pub struct EditFormProps {
    /// What is said of it so far.
    pub document: Rc<DocumentSummary>,
    /// Told when the form is done with.
    pub done: Callback<()>,
}

/// The form as it is being filled in.
#[derive(Clone, PartialEq)]
struct Form {
    title: Field,
    date: Field,
    place: Field,
    issuer: Field,
    kind: Option<Kind>,
    signers: Vec<Signer>,
    /// Whether the signers are the reader's word.
    signed: bool,
    tags: String,
}

/// What was found, filled in. What the reader leaves alone stays the engine's; an empty field is one left alone.
#[component]
pub fn EditForm(props: &EditFormProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.edit;
    let document = &props.document;
    let said = use_memo((), |()| shared.desk.edited(&document.name));
    let form = use_state(|| Form {
        title: Field::new(said.title.as_deref(), Some(&document.title)),
        date: Field::new(said.date.as_deref(), document.date.as_ref().map(|date| date.value.as_str())),
        place: Field::new(said.place.as_deref(), document.place.as_ref().map(|told| told.value.as_str())),
        issuer: Field::new(said.issuer.as_deref(), document.issuer.as_ref().map(|told| told.value.as_str())),
        kind: said.kind,
        signers: signers::of(&document.signatories),
        signed: said.signatories.is_some(),
        tags: tags::joined(&said.tags),
    });
    // A date that could not be read, as it is written.
    let unreadable = use_state(|| None::<String>);
    let written = form.date.said();
    let read = date::use_date(written.clone()).filter(|date| written.as_ref() != Some(date));
    let first = use_node_ref();

    let change = |put: fn(&mut Form, Field)| {
        let form = form.clone();
        Callback::from(move |field: Field| {
            let mut next = (*form).clone();
            put(&mut next, field);
            form.set(next);
        })
    };
    let onkind = {
        let form = form.clone();
        Callback::from(move |event: Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            // The first stands for what was found.
            let kind = usize::try_from(index - 1).ok().and_then(|index| KINDS.get(index).copied());
            form.set(Form { kind, ..(*form).clone() });
        })
    };
    let onsigners = {
        let form = form.clone();
        Callback::from(move |signers: Option<Vec<Signer>>| {
            let signed = signers.is_some();
            form.set(Form { signers: signers.unwrap_or_default(), signed, ..(*form).clone() });
        })
    };
    let ontags = {
        let form = form.clone();
        Callback::from(move |tags: String| form.set(Form { tags, ..(*form).clone() }))
    };
    let onsubmit = {
        let (form, unreadable, desk) = (form.clone(), unreadable.clone(), shared.desk.clone());
        let (done, name) = (props.done.clone(), document.name.clone());
        let save = Rc::new(move |date: Option<String>| {
            let mut edit = desk.edited(&name);
            (edit.title, edit.date) = (form.title.said(), date);
            (edit.place, edit.issuer, edit.kind) = (form.place.said(), form.issuer.said(), form.kind);
            edit.tags = tags::divided(&form.tags);
            edit.signatories = form.signed.then(|| signers::filled(&form.signers));
            desk.edit(&name, edit);
            done.emit(());
        });
        let (desk, written) = (shared.desk.clone(), written.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(written) = written.clone() else { return save(None) };
            let (save, unreadable, desk) = (save.clone(), unreadable.clone(), desk.clone());
            spawn_local(async move {
                match date::read(desk, written.clone()).await {
                    Ok(Some(date)) => save(Some(date)),
                    Ok(None) => unreadable.set(Some(written)),
                    // The engine has ended, and the page tells of that; the form stays for another try.
                    Err(_) => {}
                }
            });
        })
    };
    let bad = unreadable.is_some() && *unreadable == written;
    let cancel = props.done.reform(|_: MouseEvent| ());
    let rule = document.date.as_ref().map(|date| (shared.words.told.date_rule)(date.rule));
    // What the kind would be without the reader's word is known as long as there is no such word.
    let found = document.kind.filter(|_| said.kind.is_none()).map(shared.words.told.kind);
    html! {
        <Dialog title={words.title} onclose={props.done.clone()} first={first.clone()}>
            <p class="small muted">{ words.lead }</p>
            <form class="edit" {onsubmit} data-testid="edit-form">
                <TextField
                    label={words.name} field={form.title.clone()} first={first}
                    onchange={change(|form, field| form.title = field)}
                />
                <div class="pair">
                    <TextField
                        label={words.date} field={form.date.clone()} hint={words.date_hint} note={rule}
                        read={read.as_deref().map(words.date_read)}
                        bad={bad.then_some(words.date_bad)} onchange={change(|form, field| form.date = field)}
                    />
                    <label>
                        <span class="label">{ words.kind }</span>
                        <select onchange={onkind} aria-label={words.kind}>
                            <option selected={form.kind.is_none()}>{ (words.kind_found)(found) }</option>
                            { for KINDS.iter().map(|kind| html! {
                                <option selected={form.kind == Some(*kind)}>{ (shared.words.told.kind)(*kind) }</option>
                            }) }
                        </select>
                    </label>
                </div>
                <div class="pair">
                    <TextField
                        label={words.place} field={form.place.clone()}
                        onchange={change(|form, field| form.place = field)}
                    />
                    <TextField
                        label={words.issuer} field={form.issuer.clone()}
                        onchange={change(|form, field| form.issuer = field)}
                    />
                </div>
                <TagsField value={form.tags.clone()} onchange={ontags} />
                <Signers signers={form.signers.clone()} signed={form.signed} onchange={onsigners} />
                <div class="row ends">
                    <button class="btn primary">{ words.save }</button>
                    <button class="btn" type="button" onclick={cancel}>{ shared.words.frame.cancel }</button>
                </div>
            </form>
        </Dialog>
    }
}
