//! What a reader brings back from around a text is counted with it, and changes nothing that the text says of
//! itself: title, date, place, issuer, kind; nor which of several copies is counted.

use crate::shelf::{details, documents, seeds};
use duikan::protocol::{BlockAnswer, Counted, DocumentSummary, Edit, Reason, Role, RoleEdit};
use std::collections::BTreeSet;

fn facts(document: &DocumentSummary) -> [Option<String>; 5] {
    [
        Some(document.title.clone()),
        document.date.as_ref().map(|date| date.value.clone()),
        document.place.as_ref().map(|told| told.value.clone()),
        document.issuer.as_ref().map(|told| told.value.clone()),
        document.kind.map(|kind| format!("{kind:?}")),
    ]
}

/// Asks the seeds the same after each of these edits of each of them.
fn check(edits: impl Fn(&[BlockAnswer]) -> Vec<Edit>) {
    let Some(mut engine) = seeds() else { return };
    let before = documents(&engine);
    for (at, document) in details(&engine).into_iter().enumerate() {
        let name = &document.summary.name;
        for edit in edits(&document.blocks) {
            engine.edit(name, edit.clone()).expect("it is on the shelf");
            let after = documents(&engine);
            assert_eq!(facts(&after[at]), facts(&before[at]), "{name} {edit:?}");
            assert!(is_counted_alike(&before, &after), "{name} {edit:?}: {:?}", after[at].counted);
        }
        engine.edit(name, Edit::default()).expect("it is on the shelf");
    }
}

/// Whether no copy is counted instead of another. What is no longer the same text may be counted beside it.
fn is_counted_alike(before: &[DocumentSummary], after: &[DocumentSummary]) -> bool {
    let mut both = before.iter().zip(after);
    both.all(|(before, after)| after.counted == Counted::Yes || before.counted == after.counted)
}

#[test]
fn kinds_of_lines_that_are_brought_back() {
    check(|blocks| {
        let aside = blocks.iter().filter(|block| block.role.is_furniture());
        let reasons: BTreeSet<Reason> = aside.map(|block| block.reason).collect();
        reasons.into_iter().map(|reason| Edit { restore: vec![reason], ..Edit::default() }).collect()
    });
}

#[test]
fn all_lines_above_the_text_that_are_brought_back() {
    check(|blocks| {
        let above = blocks.iter().take_while(|block| block.role != Role::Title);
        let aside = above.filter(|block| block.role.is_furniture());
        let roles =
            aside.map(|block| RoleEdit { block: (&block.place).into(), role: Role::Body, level: None });
        vec![Edit { roles: roles.collect(), ..Edit::default() }]
    });
}
