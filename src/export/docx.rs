//! What every document for Word is: some parts in a ZIP.

use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The parts, by their names, as one file.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        file.start_file(*name, SimpleFileOptions::default()).expect("a name that no other part has");
        file.write_all(part).expect("written to memory");
    }
    file.finish().expect("written to memory").into_inner()
}
