//! A card: a heading, what can be done with it, its method, its content.

use super::Help;
use crate::ui::findings::PinCard;
use crate::ui::shared::use_shared;
use crate::words::Method;
use yew::prelude::*;

/// Properties of [`Card`].
#[derive(Properties)]
pub struct CardProps {
    /// The heading.
    pub title: AttrValue,
    /// An id for the heading, by which the card is named then.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The language that the heading is in, if not the page's.
    #[prop_or_default]
    pub lang: Option<&'static str>,
    /// Classes beside `card`.
    #[prop_or_default]
    pub class: Classes,
    /// How its figures are got.
    #[prop_or_default]
    pub method: Option<&'static Method>,
    /// Switches and buttons in its head.
    #[prop_or_default]
    pub tools: Html,
    /// Its content.
    pub children: Html,
}

impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        self.title == other.title
            && self.id == other.id
            && self.lang == other.lang
            && self.class == other.class
            && self.tools == other.tools
            && self.children == other.children
            && self.method.map(std::ptr::from_ref) == other.method.map(std::ptr::from_ref)
    }
}

/// A card: a heading, what can be done with it, its method, its content.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let words = use_shared().words;
    // A finding is read from the page: by this it knows how its figures were got.
    let method = props.method.and_then(|method| words.methods.name_of(method, &words.help.method_names));
    html! {
        <section class={classes!("card", props.class.clone())} aria-labelledby={props.id.clone()} data-method={method}>
            <header>
                <h3 id={props.id.clone()} lang={props.lang}>{ props.title.clone() }</h3>
                <div class="tools">{ props.tools.clone() }</div>
                <PinCard />
                if let Some(method) = props.method {
                    <Help {method} of={props.title.clone()} />
                }
            </header>
            { props.children.clone() }
        </section>
    }
}
