//! The stages, each measured on its own.

use duikan::{
    clean,
    decode::decode,
    fold::Folder,
    index::Index,
    pipeline::Engine,
    protocol::{Question, Reading, TermsQuery},
    segment::{Segmenter, stop_words::StopWords},
    settings::InputSettings,
    structure::structure,
};
use encoding_rs::{BIG5, GB18030};
use std::hint::black_box;

/// Measures the stages with a text, all or those whose names hold `wanted`: `rounds` of each, with a clock in
/// milliseconds; gives the table's lines.
pub fn measure(text: &str, wanted: &str, rounds: usize, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    give(format!("  {:<34}{:>9}{:>20}", "", "MB/s", "slowest to fastest"));
    let mut stage = |name: &str, bytes: usize, work: &mut dyn FnMut()| {
        if !name.contains(wanted) {
            return;
        }
        let mut speeds: Vec<f64> = (0..rounds)
            .map(|_| {
                let started = now();
                work();
                #[expect(clippy::cast_precision_loss, reason = "there are some millions")]
                let thousands = bytes as f64 / 1000.0;
                thousands / (now() - started).max(0.001)
            })
            .collect();
        speeds.sort_by(f64::total_cmp);
        let range = format!("{:.1} to {:.1}", speeds[0], speeds[rounds - 1]);
        give(format!("  {name:<34}{:>9.1}{range:>20}", speeds[rounds / 2]));
    };
    let (reading, settings) = (Reading::default(), InputSettings::default());
    let decode = |bytes: &[u8]| decode(bytes, &reading, &settings).expect("it is text").text;

    stage("decode, UTF-8", text.len(), &mut || drop(black_box(decode(text.as_bytes()))));
    for encoding in [GB18030, BIG5] {
        let name = format!("decode, {}", encoding.name());
        // Writing Chinese in them takes longer than reading it.
        if !name.contains(wanted) {
            continue;
        }
        let (bytes, _, is_unmappable) = encoding.encode(text);
        if !is_unmappable {
            stage(&name, bytes.len(), &mut || drop(black_box(decode(&bytes))));
        }
    }
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    stage("decode, UTF-16LE without a mark", utf16.len(), &mut || drop(black_box(decode(&utf16))));

    let spans = clean::blocks(text);
    let blocks = clean::roles(text, &spans);
    let structured = structure(text, &blocks, "");
    stage("clean: blocks", text.len(), &mut || drop(black_box(clean::blocks(text))));
    stage("clean: roles", text.len(), &mut || drop(black_box(clean::roles(text, &spans))));
    stage("clean: broken places", text.len(), &mut || {
        for block in &blocks {
            black_box(clean::broken(text, block.span));
        }
    });
    stage("structure", text.len(), &mut || drop(black_box(structure(text, &blocks, ""))));
    stage("decode, clean and structure", text.len(), &mut || {
        let text = decode(text.as_bytes());
        let blocks = clean::roles(&text, &clean::blocks(&text));
        black_box(structure(&text, &blocks, ""));
    });

    let tables = Folder::default();
    stage("fold", text.len(), &mut || drop(black_box(tables.fold_units(text, &structured.units))));
    let folded = tables.fold_units(text, &structured.units);
    let segmenter = Segmenter::default();
    stage("segment", text.len(), &mut || drop(black_box(segmenter.segment(&folded))));

    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("it is text");
    let stop_words = StopWords::default();
    stage("segment and index", text.len(), &mut || {
        black_box(segmenter.segment(&folded));
        black_box(Index::new(engine.documents(), &[0], &stop_words, false));
    });
    stage("likeness and index", text.len(), &mut || {
        engine.configure(duikan::settings::Settings::default());
        black_box(engine.answer(&Question::Terms(TermsQuery::default())).expect("there are words"));
    });
}
