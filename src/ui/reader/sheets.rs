//! When the sheet beside a spot opens and closes.

use super::body::{Heard, How};
use super::popover::Open;
use super::said;
use super::spots::{self, Spot};
use crate::protocol::{Edit, ReadAnswer};
use crate::ui::shared::Shared;
use std::rc::Rc;
use std::time::Duration;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

/// How long the pointer rests on a spot until its sheet opens, and is away until it closes.
const REST: Duration = Duration::from_millis(280);

/// Opens a sheet at once where the reader asks for it, and where the pointer rests; closes it where it has
/// been away for as long. Gives what the text is to tell, and what the sheet.
#[hook]
pub fn use_sheet(
    open: &UseStateHandle<Option<Open>>,
    page: &NodeRef,
    shared: &Shared,
    answer: &Rc<ReadAnswer>,
    edit: &Rc<Edit>,
) -> (Callback<Heard>, Callback<bool>) {
    // What the callbacks need as it is now, though they stay the same: the text is not to be drawn anew.
    let now = use_mut_ref(|| (open.clone(), shared.clone(), answer.clone(), edit.clone()));
    *now.borrow_mut() = (open.clone(), shared.clone(), answer.clone(), edit.clone());
    let turn = use_mut_ref(|| 0_u32);
    let later = {
        let turn = turn.clone();
        move |what: Rc<dyn Fn()>| {
            *turn.borrow_mut() += 1;
            let (turn, mine) = (turn.clone(), *turn.borrow());
            spawn_local(async move {
                sleep(REST).await;
                if *turn.borrow() == mine {
                    what();
                }
            });
        }
    };
    {
        let turn = turn.clone();
        use_effect_with((), move |()| move || *turn.borrow_mut() += 1);
    }
    let onheard = {
        let (now, page, later, turn) = (now.clone(), page.clone(), later.clone(), turn.clone());
        use_callback((), move |heard: Heard, ()| {
            let (open, shared, answer, edit) = now.borrow().clone();
            let show = {
                let (open, page) = (open.clone(), page.clone());
                move |spot: Spot, element: &Element, pinned: bool| {
                    if let Some(page) = page.cast::<Element>() {
                        open.set(Some(Open::beside(element, &page, spot, pinned)));
                    }
                }
            };
            match heard {
                Heard::Undo(index) => {
                    if let Some(undone) = undone(&answer, &edit, index) {
                        shared.desk.edit(&answer.document, undone);
                    }
                }
                Heard::At(Some((spot, How::Chosen, element))) => {
                    *turn.borrow_mut() += 1;
                    show(spot, &element, true);
                }
                Heard::At(_) if open.as_ref().is_some_and(|open| open.pinned) => {}
                Heard::At(Some((spot, How::Passing, _)))
                    if open.as_ref().is_some_and(|open| open.spot == spot) =>
                {
                    *turn.borrow_mut() += 1;
                }
                Heard::At(Some((spot, How::Passing, element))) => {
                    later(Rc::new(move || show(spot, &element, false)));
                }
                Heard::At(None) => later(Rc::new(move || open.set(None))),
            }
        })
    };
    let onpoint = use_callback((), move |on: bool, ()| {
        let open = now.borrow().0.clone();
        *turn.borrow_mut() += 1;
        if !on && open.as_ref().is_some_and(|open| !open.pinned) {
            later(Rc::new(move || open.set(None)));
        }
    });
    (onheard, onpoint)
}

/// The edit without what the reader said of a block.
fn undone(answer: &ReadAnswer, edit: &Edit, index: usize) -> Option<Edit> {
    let block = answer.blocks.get(index)?;
    Some(match said::whose(edit, block) {
        said::Whose::Engine => return None,
        said::Whose::Block => said::without_role(edit.clone(), block),
        // Which of several reasons it had is not known any more; the last one was said last.
        said::Whose::Kind => said::unrestored(edit.clone(), *edit.restore.last()?),
    })
}

/// The focus goes back to the spot that a sheet was about.
pub fn give_back(text: &NodeRef, open: Option<&Open>) {
    let Some(text) = text.cast::<Element>() else { return };
    if let Some(spot) = open.filter(|open| open.pinned).and_then(|open| spots::element(&text, open.spot)) {
        let _ = spot.focus();
    }
}
