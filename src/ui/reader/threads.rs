//! Texts that run through each other: which block belongs to which, and the reader's decision.

use crate::protocol::{BlockAnswer, ReadAnswer, Reading, Stretch, ThreadAnswer};
use crate::ui::focus;
use crate::ui::parts::Help;
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// The reader's word on which thread a block belongs to, by where the block starts; none: neither.
pub type Moved = BTreeMap<u32, Option<usize>>;

/// The letter of a thread.
pub fn letter(thread: usize) -> char {
    char::from_u32('A' as u32 + u32::try_from(thread).unwrap_or(25).min(25)).unwrap_or('Z')
}

/// For each block the thread that it belongs to.
pub fn of_blocks(answer: &ReadAnswer, moved: &Moved) -> Vec<Option<usize>> {
    let found = |block: &BlockAnswer| {
        answer.threads.iter().position(|thread| {
            thread
                .blocks
                .iter()
                .any(|own| own.place.start < block.place.end && block.place.start < own.place.end)
        })
    };
    answer
        .blocks
        .iter()
        .map(|block| moved.get(&block.place.start).copied().unwrap_or_else(|| found(block)))
        .collect()
}

/// The threads as the engine is to read them: each in its own order, with the blocks that the reader moved
/// at the place that they have in the text.
pub fn divided(answer: &ReadAnswer, moved: &Moved) -> Vec<Vec<Stretch>> {
    let is_moved = |start: u32, end: u32| moved.keys().any(|at| (start..end).contains(at));
    let own = |thread: &ThreadAnswer| -> Vec<Stretch> {
        let places = thread.blocks.iter().map(|block| Stretch::from(&block.place));
        places.filter(|place| !is_moved(place.start, place.end)).collect()
    };
    let mut threads: Vec<Vec<Stretch>> = answer.threads.iter().map(own).collect();
    for block in &answer.blocks {
        if let Some(Some(thread)) = moved.get(&block.place.start)
            && let Some(thread) = threads.get_mut(*thread)
        {
            put(thread, Stretch::from(&block.place));
        }
    }
    threads.retain(|thread| !thread.is_empty());
    threads
}

/// The same threads with a block in the one of this number, counted from 1, and in no other.
pub fn with_block(threads: &[Vec<Stretch>], block: Stretch, number: u32) -> Vec<Vec<Stretch>> {
    let mut threads = threads.to_vec();
    for thread in &mut threads {
        thread.retain(|own| own.end <= block.start || block.end <= own.start);
    }
    if let Some(thread) = threads.get_mut(number as usize - 1) {
        put(thread, block);
    }
    threads
}

/// Puts a block into a thread at the place that it has in the text.
fn put(thread: &mut Vec<Stretch>, block: Stretch) {
    let at = thread.iter().position(|other| other.start > block.start).unwrap_or(thread.len());
    thread.insert(at, block);
}

/// Properties of [`Banner`].
#[derive(Properties, PartialEq)]
pub struct BannerProps {
    /// The text.
    pub answer: Rc<ReadAnswer>,
    /// What the reader has moved.
    pub moved: Rc<Moved>,
}

/// What runs through each other here, and what to do with it.
#[component]
pub fn Banner(props: &BannerProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.reader;
    let document = props.answer.document.clone();
    let read = |threads: Vec<Vec<Stretch>>| {
        let (shared, document) = (shared.clone(), document.clone());
        Callback::from(move |_: MouseEvent| {
            // The buttons go away with what they were about.
            focus::put_on("#main");
            let reading = Reading { threads: Some(threads.clone()), ..shared.desk.reading(&document) };
            shared.desk.read_document_again(&document, reading);
        })
    };
    let threads = &props.answer.threads;
    html! {
        <section class="banner" data-testid="threads" aria-label={words.threads}>
            <p>
                <b>{ (words.interleaved)(u32::try_from(threads.len()).unwrap_or(u32::MAX)) }</b>
                <Help method={&shared.words.methods.threads} of={words.threads} />
            </p>
            <ol>
                { for threads.iter().enumerate().map(|(index, thread)| html! {
                    <li>
                        <span class={format!("letter thread-{index}")}>{ letter(index) }</span>
                        <span>
                            if let Some(first) = thread.blocks.first() {
                                <a href={Route::place(&first.place).hash()}>{ thread.title.clone() }</a>
                            } else {
                                { thread.title.clone() }
                            }
                            if let Some(other) = &thread.shared_with {
                                <span class="small muted">{ " " }{ (words.shared_with)(&shared.state.short(other)) }</span>
                            }
                        </span>
                    </li>
                }) }
            </ol>
            <p class="row">
                <button class="btn primary" onclick={read(divided(&props.answer, &props.moved))} data-testid="divide">
                    { (words.divide)(threads.len()) }
                </button>
                <button class="btn" onclick={read(Vec::new())} data-testid="leave">{ words.leave }</button>
                <span class="small muted">{ words.threads_hint }</span>
            </p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Place, Reason, Role, ThreadBlock, ThreadEvidence};

    fn place(start: u32) -> Place {
        Place { document: "a".to_owned(), start, end: start + 10 }
    }

    fn answer() -> ReadAnswer {
        let thread = |starts: &[u32]| ThreadAnswer {
            title: String::new(),
            blocks: starts
                .iter()
                .map(|&start| ThreadBlock { place: place(start), evidence: ThreadEvidence::Style })
                .collect(),
            paragraphs: Vec::new(),
            shared_with: None,
        };
        let block =
            |start| BlockAnswer { place: place(start), role: Role::Body, reason: Reason::RunningText };
        ReadAnswer {
            document: "a".to_owned(),
            text: "文".repeat(50),
            blocks: [0, 10, 20, 30, 40].map(block).to_vec(),
            headings: Vec::new(),
            joins: Vec::new(),
            threads: vec![thread(&[0, 30]), thread(&[40, 10])],
            losses: Vec::new(),
        }
    }

    #[test]
    fn a_block_goes_where_the_reader_puts_it() {
        let (answer, moved) = (answer(), Moved::from([(20, Some(0)), (30, None)]));
        assert_eq!(of_blocks(&answer, &Moved::new()), [Some(0), Some(1), None, Some(0), Some(1)]);
        assert_eq!(of_blocks(&answer, &moved), [Some(0), Some(1), Some(0), None, Some(1)]);
    }

    #[test]
    fn a_block_of_another_text_is_taken_from_it() {
        let stretch = |start: u32| Stretch { start, end: start + 10 };
        let threads = [vec![stretch(0), stretch(30)], vec![stretch(10), stretch(20)]];
        let moved = with_block(&threads, stretch(20), 1);
        assert_eq!(moved, [vec![stretch(0), stretch(20), stretch(30)], vec![stretch(10)]]);
    }

    #[test]
    fn threads_keep_their_own_order() {
        let starts = |moved: Moved| -> Vec<Vec<u32>> {
            let threads = divided(&answer(), &moved);
            threads.iter().map(|thread| thread.iter().map(|place| place.start).collect()).collect()
        };
        assert_eq!(starts(Moved::new()), [vec![0, 30], vec![40, 10]]);
        assert_eq!(starts(Moved::from([(20, Some(0)), (10, None)])), [vec![0, 20, 30], vec![40]]);
        assert_eq!(starts(Moved::from([(0, Some(1)), (30, Some(1))])), [vec![0, 30, 40, 10]]);
    }
}
