//! Rounds of damaging and reading.

use crate::mutation::{Random, damage};
use duikan::{
    clean,
    decode::decode,
    fold::{Folded, Folder},
    input::{self, Content, Input, input},
    protocol::Reading,
    settings::InputSettings,
    structure::structure,
};
use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

/// Rounds of each parser where nothing else is said: some seconds in all, in a debug build.
const ROUNDS: u64 = 300;
/// No file of these sizes may take longer, even on a busy machine.
const SLOWEST: Duration = Duration::from_secs(20);

/// What a corpus is: a valid file, and what is to be done to the damaged one before it is read.
pub struct Corpus {
    /// Valid files.
    pub files: Vec<Vec<u8>>,
    /// Packs a damaged part into a whole file.
    pub whole: fn(&str, &[u8]) -> Vec<u8>,
    /// The part's name in it, behind that of the format.
    pub part: &'static str,
}

impl Corpus {
    /// Files that are damaged as they are.
    pub fn of(files: Vec<Vec<u8>>) -> Self {
        Self { files, whole: |_, bytes| bytes.to_vec(), part: "" }
    }
}

/// Reads damaged files. Panics with seed and round if reading one does.
pub fn fuzz(parser: &str, name: &str, corpus: &Corpus) {
    let number = |variable: &str| env::var(variable).ok().and_then(|number| number.parse().ok());
    let rounds = number("FUZZ_ROUNDS").unwrap_or(ROUNDS);
    let seed = number("FUZZ_SEED").unwrap_or(1);
    eprintln!("{parser}: {rounds} rounds from seed {seed}");
    let folder = Folder::default();
    for file in &corpus.files {
        assert!(
            read(name, &(corpus.whole)(corpus.part, file), &folder),
            "{parser}: its own valid file is read"
        );
    }
    let mut read_all = 0;
    for round in 0..rounds {
        let mut random = Random::new(seed, round);
        let mut bytes = corpus.files[random.below(corpus.files.len())].clone();
        damage(&mut bytes, &corpus.files, &mut random);
        let whole = (corpus.whole)(corpus.part, &bytes);
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(name, &whole, &folder)));
        if outcome.is_err() || started.elapsed() > SLOWEST {
            let kept = keep(parser, seed, round, &whole);
            panic!("{parser}: seed {seed}, round {round}, {:?}; kept as {kept}", started.elapsed());
        }
        read_all += usize::from(outcome.unwrap_or(false));
    }
    eprintln!("{parser}: {read_all} of {rounds} damaged files were read, the others refused");
}

fn keep(parser: &str, seed: u64, round: u64, bytes: &[u8]) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("fuzz");
    let path = folder.join(format!("{parser}-{seed}-{round}"));
    let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, bytes));
    kept.map_or_else(|error| error.to_string(), |()| path.display().to_string())
}

/// Reads a file as the engine does, up to what segmentation would get. Whether it held a text.
fn read(name: &str, bytes: &[u8], folder: &Folder) -> bool {
    let settings = InputSettings { max_bytes: 1 << 20, max_unpacked_bytes: 1 << 20 };
    if input::is_archive(name, bytes) {
        let files = input::unpack(bytes, &settings).map(|unpacked| unpacked.files).unwrap_or_default();
        return files.iter().filter(|(name, bytes)| texts(name, bytes, &settings, folder)).count() > 0;
    }
    texts(name, bytes, &settings, folder)
}

fn texts(name: &str, bytes: &[u8], settings: &InputSettings, folder: &Folder) -> bool {
    let reading = Reading::default();
    let Ok(Input { content, .. }) = input(name, bytes, &reading, settings) else { return false };
    let (text, table) = match content {
        Content::Encoded(bytes) => {
            let Ok(decoded) = decode(bytes, &reading, settings) else { return false };
            let Ok(table) = input::table(name, &decoded.text) else { return false };
            (decoded.text, table.map(|(_, table)| table))
        }
        Content::Decoded(decoded) => (decoded.text, None),
        Content::Table(table) => (table.whole(), Some(table)),
    };
    stages(&text, folder);
    for row in table.and_then(|table| table.texts(name, None)).into_iter().flat_map(|texts| texts.texts) {
        stages(&row.text, folder);
    }
    true
}

fn stages(text: &str, folder: &Folder) {
    let blocks = clean::roles(text, &clean::blocks(text));
    let structure = structure(text, &blocks, "");
    let Folded { characters, origin, .. } = folder.fold_units(text, &structure.units);
    assert_eq!(characters.len(), origin.len());
}
