//! The package's build script: packs jieba's dictionary for [`super`] to unpack.
//!
//! jieba-rs can carry its dictionary itself, at three megabytes more wasm, a C compiler in the build and
//! seven megabytes of text held for ever. Packed here it is 1.3 MB inside the program, the same bytes in
//! every door, and nothing of it stands in this repository: it is read from the dependency's own source.
//!
//! The format, deflated as a whole: six columns, each after its length as a little-endian `u32`.
//! 1. the tags, divided by line feeds;
//! 2. for each word, how many bytes it shares with the one before (`u8`);
//! 3. the rest of each word, ended by a line feed;
//! 4. for each word, the tag's index (`u8`) and the frequency (LEB128);
//! 5. the characters that words end with;
//! 6. for each of them, the index of the tag that most words ending with it have (`u8`).

#![expect(clippy::print_stdout, reason = "so a build script talks to cargo")]

use std::{cmp::Reverse, collections::BTreeMap, env, fs, path::Path, path::PathBuf, process::Command};

/// What the dictionary has wrong.
const CORRECTIONS: &str = include_str!("corrections.txt");

fn main() {
    println!("cargo:rerun-if-changed=src/segment/dictionary/pack.rs");
    println!("cargo:rerun-if-changed=src/segment/dictionary/corrections.txt");
    println!("cargo:rerun-if-changed=Cargo.lock");
    let source = dictionary_source();
    let text = fs::read_to_string(&source)
        .unwrap_or_else(|error| panic!("jieba-rs's dictionary is not at {}: {error}", source.display()));
    let packed = miniz_oxide::deflate::compress_to_vec(&pack(&text), 9);
    let target = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("dictionary.bin");
    fs::write(&target, packed).expect("cargo's own folder can be written");
}

/// Asks cargo where the source of the jieba-rs that this build uses lies.
fn dictionary_source() -> PathBuf {
    let metadata =
        cargo_metadata(&["--offline"]).or_else(|| cargo_metadata(&[])).expect("cargo metadata answers");
    let packages = metadata["packages"].as_array().expect("cargo metadata lists packages");
    let manifest = packages
        .iter()
        .find(|package| package["name"] == "jieba-rs")
        .and_then(|package| package["manifest_path"].as_str())
        .expect("jieba-rs is a dependency");
    Path::new(manifest).with_file_name("src").join("data").join("dict.txt")
}

fn cargo_metadata(more: &[&str]) -> Option<serde_json::Value> {
    // Narrowed to this target and no features, so that nothing has to be fetched for the question alone.
    let target = env::var("TARGET").ok()?;
    let output = Command::new(env::var("CARGO").ok()?)
        .args(["metadata", "--format-version", "1", "--no-default-features", "--filter-platform", &target])
        .args(more)
        .current_dir(env::var("CARGO_MANIFEST_DIR").ok()?)
        .output()
        .ok()?;
    serde_json::from_slice(&output.stdout).ok()
}

fn pack(text: &str) -> Vec<u8> {
    let mut entries: Vec<(&str, u32, &str)> = text.lines().filter_map(entry).collect();
    entries.sort_by_key(|(word, ..)| *word);
    entries.dedup_by_key(|(word, ..)| *word);
    CORRECTIONS.lines().filter(|line| !line.starts_with('#')).for_each(|line| correct(&mut entries, line));

    let mut tags: Vec<&str> = entries.iter().map(|(_, _, tag)| *tag).collect();
    tags.sort_unstable();
    tags.dedup();

    let index =
        |tag: &str| u8::try_from(tags.binary_search(&tag).expect("listed above")).expect("under 256 tags");
    let (mut shared, mut rest, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    let mut before = "";
    for &(word, frequency, tag) in &entries {
        let common = word.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count().min(255);
        shared.push(u8::try_from(common).expect("at most 255"));
        rest.extend_from_slice(&word.as_bytes()[common..]);
        rest.push(b'\n');
        numbers.push(index(tag));
        push_leb128(&mut numbers, frequency);
        before = word;
    }
    let ends = usual_tags(&entries);
    let guesses = ends.values().map(|tag| index(tag)).collect();
    let ends = ends.keys().collect::<String>().into_bytes();
    let columns = [tags.join("\n").into_bytes(), shared, rest, numbers, ends, guesses];
    columns.iter().flat_map(|column| length(column).into_iter().chain(column.iter().copied())).collect()
}

/// Gives a word another part of speech, or adds a word.
fn correct<'a>(entries: &mut Vec<(&'a str, u32, &'a str)>, line: &'a str) {
    let [word, tag, frequency @ ..] = &line.split(' ').collect::<Vec<_>>()[..] else {
        panic!("a correction is a word and a tag: {line}")
    };
    match (entries.binary_search_by_key(word, |(word, ..)| *word), frequency) {
        (Ok(at), []) => entries[at].2 = tag,
        (Err(at), [frequency]) => {
            entries.insert(at, (word, frequency.parse().expect("a frequency is a number"), tag));
        }
        _ => panic!("a new word has a frequency, and only a new one: {line}"),
    }
}

/// For each character that words end with, the tag that most of them have.
fn usual_tags<'a>(entries: &[(&str, u32, &'a str)]) -> BTreeMap<char, &'a str> {
    let mut counts: BTreeMap<char, BTreeMap<&str, u32>> = BTreeMap::new();
    for &(word, _, tag) in entries.iter().filter(|(word, ..)| word.chars().nth(1).is_some()) {
        let end = word.chars().next_back().expect("two characters and more");
        *counts.entry(end).or_default().entry(tag).or_default() += 1;
    }
    let most = |tags: BTreeMap<&'a str, u32>| {
        tags.into_iter().min_by_key(|&(tag, count)| (Reverse(count), tag)).map(|(tag, _)| tag)
    };
    counts.into_iter().filter_map(|(end, tags)| Some((end, most(tags)?))).collect()
}

fn entry(line: &str) -> Option<(&str, u32, &str)> {
    let mut fields = line.split(' ');
    Some((fields.next()?, fields.next()?.parse().ok()?, fields.next()?))
}

fn length(column: &[u8]) -> [u8; 4] {
    u32::try_from(column.len()).expect("a dictionary under 4 GB").to_le_bytes()
}

fn push_leb128(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(low_seven_bits(number) | 0x80);
        number >>= 7;
    }
    out.push(low_seven_bits(number));
}

fn low_seven_bits(number: u32) -> u8 {
    u8::try_from(number & 0x7f).expect("seven bits")
}
