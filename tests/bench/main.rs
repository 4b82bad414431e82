//! How fast the stages are, natively: `make bench`, or `cargo bench --bench speed`; with `-- fold` only the stages
//! of that name.
//!
//! Each stage goes over texts of 5 MB several times; the table shows the median, and the slowest and the
//! fastest round. Questions about words go over twice as much, in milliseconds. Shared passages are looked for in
//! up to 2,000 documents. Nothing is asserted: a busy machine is no defect.

mod collation;
mod ledger;
mod reuse;
mod sampler;
mod stages;
mod texts;
mod topics;
mod words;

use std::time::Instant;

fn main() {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let started = Instant::now();
    let now = || started.elapsed().as_secs_f64() * 1000.0;
    collation::measure(&wanted, 5, &now, &mut |line| eprintln!("{line}"));
    ledger::measure(&wanted, &[2, 10, 70], &now, &mut |line| eprintln!("{line}"));
    topics::measure(&wanted, &now, &mut |line| eprintln!("{line}"));
    sampler::measure(&wanted, &now, &mut |line| eprintln!("{line}"));
    for (name, text) in texts::all() {
        eprintln!("\n{name}, {} kB, natively", text.len() / 1000);
        let mut print = |line| eprintln!("{line}");
        stages::measure(&text, &wanted, 5, &now, &mut print);
        words::measure(&text, &wanted, 5, &now, &mut print);
    }
    eprintln!("\nmany documents, natively");
    reuse::measure(&wanted, &now, &mut |line| eprintln!("{line}"));
}
