//! Texts to measure with: what there is, made longer.

/// How long the texts are made, in bytes.
const LENGTH: usize = 5_000_000;

/// Name and text: the sample's in Simplified and in Traditional characters, and the texts of `../shared/seeds`
/// where they are.
pub fn all() -> Vec<(&'static str, String)> {
    let simplified = include_str!("../../www/sample/declaration-2019.txt");
    let traditional = include_str!("../../www/sample/declaration-2019-hant.txt");
    let mut all = vec![("Simplified", lengthened(simplified)), ("Traditional", lengthened(traditional))];
    let seeds = seeds();
    if !seeds.is_empty() {
        all.push(("texts as they come", lengthened(&seeds)));
    }
    all
}

#[cfg(not(target_arch = "wasm32"))]
fn seeds() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/seeds");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect::<Vec<_>>().join("\n\n")
}

/// A browser sees no folders.
#[cfg(target_arch = "wasm32")]
fn seeds() -> String {
    String::new()
}

/// The lines of a text, again and again, each time begun at another one.
fn lengthened(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut long = String::with_capacity(LENGTH + text.len());
    let mut round = 0;
    while long.len() < LENGTH {
        let begin = round * 7 % lines.len();
        for line in lines[begin..].iter().chain(&lines[..begin]) {
            long.push_str(line);
            long.push('\n');
        }
        round += 1;
    }
    long
}
