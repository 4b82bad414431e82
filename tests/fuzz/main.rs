//! Whatever bytes come in, no parser panics, hangs or gives a text that the stages behind cannot take.
//!
//! A fuzzer of our own, for stable Rust: valid files, made here, are damaged at random, and read. The damage
//! depends on a seed and the number of the round alone, so what fails can be done again; it is also kept under
//! `target/fuzz/`. `FUZZ_ROUNDS` says how many rounds each parser gets, `FUZZ_SEED` where to begin:
//!
//! ```sh
//! FUZZ_ROUNDS=100000 FUZZ_SEED=7 cargo test --features cli --test fuzz -- --nocapture
//! ```
//!
//! Another parser is a line in [`parsers`] and a function in [`corpus`] that makes valid files for it.

mod corpus;
mod driver;
mod mutation;

use driver::fuzz;

/// One test a parser: its name, that of its files, and the files to begin with.
macro_rules! parsers {
    ($($parser:ident: $file:literal, $corpus:expr;)*) => {
        $(#[test] fn $parser() { fuzz(stringify!($parser), $file, &$corpus); })*
    };
}

parsers! {
    plain_text: "a.txt", corpus::plain();
    html: "a.html", corpus::html();
    docx: "a.docx", corpus::docx();
    docx_part: "a.docx", corpus::part("docx/word/document.xml", corpus::DOCX);
    docx_styles: "a.docx", corpus::part("docx/word/styles.xml", corpus::STYLES);
    docx_numbering: "a.docx", corpus::part("docx/word/numbering.xml", corpus::NUMBERING);
    odt: "a.odt", corpus::odt();
    odt_part: "a.odt", corpus::part("odt/content.xml", corpus::ODT);
    odt_styles: "a.odt", corpus::part("odt/styles.xml", corpus::LISTS);
    epub: "a.epub", corpus::epub();
    epub_part: "a.epub", corpus::part("epub/a.opf", corpus::OPF);
    epub_chapter: "a.epub", corpus::part("epub/a.xhtml", corpus::CHAPTER);
    rtf: "a.rtf", corpus::rtf();
    csv: "a.csv", corpus::csv();
    json_lines: "a.jsonl", corpus::json_lines();
    xlsx: "a.xlsx", corpus::xlsx();
    xlsx_part: "a.xlsx", corpus::part("xlsx/xl/worksheets/sheet1.xml", corpus::SHEET);
    xlsx_strings: "a.xlsx", corpus::part("xlsx/xl/sharedStrings.xml", corpus::STRINGS);
    xlsx_styles: "a.xlsx", corpus::part("xlsx/xl/styles.xml", corpus::FORMATS);
    ods: "a.ods", corpus::ods();
    ods_part: "a.ods", corpus::part("ods/content.xml", corpus::ODS);
    archive: "a.zip", corpus::archive();
    pdf: "a.pdf", corpus::pdf();
}
