//! With what the same answers can be had again.

use crate::{
    corpus::Document,
    pipeline::Engine,
    protocol::{RecipeAnswer, RecipeDocument, VERSION},
};
use sha2::{Digest, Sha256};
use std::fmt::Write;

pub(super) fn recipe(engine: &Engine) -> RecipeAnswer {
    RecipeAnswer {
        program: env!("CARGO_PKG_NAME").to_owned(),
        version: VERSION.to_owned(),
        settings: engine.settings.clone(),
        documents: engine.shelf.iter().map(document).collect(),
    }
}

fn document(document: &Document) -> RecipeDocument {
    RecipeDocument {
        name: document.name.clone(),
        title: document.title().into_owned(),
        date: document.date().map(str::to_owned),
        characters: document.kept_characters(),
        sha256: digits(&Sha256::digest(document.text.as_bytes())),
    }
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
