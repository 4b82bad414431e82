//! All shared passages of a corpus: 250 to 2,000 documents of 10 kB that share nothing, and that share a tenth.

use duikan::{
    compare, corpus::Document, fold::Folder, pipeline::Engine, protocol::Role, span::Span, structure::Unit,
};
use std::hint::black_box;

/// The letters of a document of 10 kB.
const LETTERS: usize = 3333;

/// Measures them in milliseconds, as [`super::stages::measure`] does the stages.
pub fn measure(wanted: &str, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    const NAMES: [&str; 2] = ["reuse: nothing shared", "reuse: a tenth shared"];
    if !NAMES.iter().any(|name| name.contains(wanted)) {
        return;
    }
    let header = ["", "documents", "ms", "passages", "clusters", "index kB"];
    give(format!(
        "  {:<26}{:>10}{:>10}{:>10}{:>10}{:>10}",
        header[0], header[1], header[2], header[3], header[4], header[5]
    ));
    for (name, shared) in NAMES.into_iter().zip([0, LETTERS / 10]) {
        let documents = documents(2000, shared);
        for count in [250, 500, 1000, 2000] {
            let places: Vec<usize> = (0..count).collect();
            let started = now();
            let found = black_box(compare::reuse(&documents, &places));
            let time = now() - started;
            let (passages, clusters, kilobytes) =
                (found.passages, found.clusters.len(), found.index_bytes / 1000);
            give(format!("  {name:<26}{count:>10}{time:>10.0}{passages:>10}{clusters:>10}{kilobytes:>10}"));
        }
    }
}

/// Documents of characters by chance, of which each has so many from another before it, with one in twenty altered.
fn documents(count: usize, shared: usize) -> Vec<Document> {
    let mut state = 1_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % limit as u64).expect("below the limit")
    };
    let mut letters: Vec<Vec<usize>> = Vec::with_capacity(count);
    for at in 0..count {
        let mut own: Vec<usize> = (0..LETTERS - shared).map(|_| below(3000)).collect();
        if at > 0 && shared > 0 {
            let (from, start, to) = (below(at), below(LETTERS - 2 * shared), below(own.len()));
            let copy: Vec<usize> = (letters[from][start..start + shared].iter())
                .map(|&letter| if below(20) == 0 { below(3000) } else { letter })
                .collect();
            own.splice(to..to, copy);
        }
        letters.push(own);
    }
    // Only the letters are looked at: the stages before would take far longer than what is measured.
    let mut engine = Engine::default();
    engine.open("0", "国".as_bytes(), &mut |_, _| {}).expect("it is text");
    let (template, folder) = (&engine.documents()[0], Folder::default());
    let document = |letters: &Vec<usize>| {
        let letter = |&letter: &usize| char::from_u32(0x4e00 + u32::try_from(letter).expect("below 3000"));
        let mut text = String::new();
        let mut units: Vec<Unit> = Vec::new();
        for paragraph in letters.chunks(120) {
            let start = text.len();
            text.extend(paragraph.iter().filter_map(letter));
            let pieces = vec![Span::new(start, text.len())];
            units.push(Unit { role: Role::Body, pieces, heading: None });
            text.push('\n');
        }
        Document { folded: folder.fold_units(&text, &units), text, ..template.clone() }
    };
    letters.iter().map(document).collect()
}
