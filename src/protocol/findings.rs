//! What a reader pins: findings, with what was seen and where.

use super::Place;
use crate::numbers::circled;
use crate::settings::Settings;
use serde::{Deserialize, Serialize};

/// Something that the reader pinned: what was seen, where, and the reader's note.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Finding {
    /// What it is.
    pub title: String,
    /// What it shows, and over what.
    pub lead: String,
    /// Where on the page it was seen: the hash of its address.
    pub address: String,
    /// The reader's note.
    pub note: String,
    /// What was seen.
    pub exhibits: Vec<Exhibit>,
    /// The texts on the shelf when it was pinned, as they were numbered then.
    pub shelf: Vec<Numbered>,
    /// How its figures are got; nothing: it has none.
    pub method: Option<Explanation>,
}

/// How figures are got, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// What the method is called.
    pub name: String,
    /// In sentences, with its formula and where that is from, each a paragraph.
    pub paragraphs: Vec<String>,
}

/// A text that bears a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbered {
    /// Its name on the shelf.
    pub name: String,
    /// Its title.
    pub title: String,
}

impl Finding {
    /// Those texts that it calls by numbers which they don't have among those of now (names, in order), with the
    /// numbers that they had.
    #[must_use]
    pub fn numbers_other(&self, now: &[&str]) -> Option<String> {
        let had = self.shelf.iter().enumerate().map(|(at, text)| (at, circled(at), text));
        let others: Vec<String> = had
            .filter(|(at, mark, text)| now.get(*at) != Some(&text.name.as_str()) && self.mentions(mark))
            .map(|(_, mark, text)| format!("{mark} {}", text.title))
            .collect();
        (!others.is_empty()).then(|| others.join(" · "))
    }

    /// Whether a mark stands in it anywhere.
    fn mentions(&self, mark: &str) -> bool {
        let within = |texts: &[String]| texts.iter().any(|text| text.contains(mark));
        self.title.contains(mark)
            || self.exhibits.iter().any(|exhibit| match exhibit {
                Exhibit::Sentences { sentences } => within(sentences),
                Exhibit::Passage { .. } => false,
                Exhibit::Table { columns, rows, .. } => within(columns) || rows.iter().any(|row| within(row)),
                Exhibit::Picture { svg, alt, .. } => svg.contains(mark) || alt.contains(mark),
            })
    }
}

/// A part of what was seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "exhibit", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Exhibit {
    /// What was said in sentences.
    Sentences {
        /// The sentences.
        sentences: Vec<String>,
    },
    /// Words of a document.
    Passage {
        /// Where they stand.
        place: Place,
        /// The document's title.
        title: String,
        /// Its date, if it is known.
        date: Option<String>,
        /// The words, perhaps with some before and after the place.
        text: String,
        /// What of `text` is meant, in UTF-16 units; nothing: all of it.
        marked: Option<[u32; 2]>,
    },
    /// Figures.
    Table {
        /// The columns' names.
        columns: Vec<String>,
        /// The rows, each as long as there are columns.
        rows: Vec<Vec<String>>,
        /// So many rows are left out.
        more: u32,
    },
    /// A chart.
    Picture {
        /// The chart as SVG.
        svg: String,
        /// What it shows, for those who don't see it.
        alt: String,
        /// How wide it is, in pixels.
        width: u32,
        /// How high it is, in pixels.
        height: u32,
        /// The chart as PNG in Base64, for programs that show no SVG.
        png: Option<String>,
    },
}

/// Findings as a report, in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingsQuery {
    /// The report's title.
    pub title: String,
    /// Who reports; empty: nobody is named.
    #[serde(default)]
    pub author: String,
    /// The day, as 2021-09-17.
    #[serde(default)]
    pub date: Option<String>,
    /// The findings, in their order.
    pub findings: Vec<Finding>,
    /// What kind of file.
    pub format: ReportFormat,
    /// Where the program itself is to be had, `http:` or `https:`, for the ways back to what was seen; nothing: none.
    #[serde(default)]
    pub page: Option<String>,
    /// The language of the report's own words: `zh-CN` or `en`.
    pub language: String,
    /// The report's own words.
    pub words: FindingsReportWords,
}

/// What a report says of its own, in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FindingsReportWords {
    /// Above the list of findings.
    pub contents: String,
    /// Before a reader's note.
    pub note: String,
    /// Above the texts.
    pub texts: String,
    /// The columns of the texts: title, date, characters, fingerprint.
    pub columns: [String; 4],
    /// Above how figures are got.
    pub methods: String,
    /// Above how it can be had again.
    pub recipe: String,
    /// What the recipe is for.
    pub recipe_long: String,
    /// The texts had other numbers when a finding was pinned; `{}` stands for the texts with their numbers then.
    pub numbered: String,
    /// So many rows are left out; `{}` stands for how many.
    pub more_rows: String,
    /// The way back to where a finding was seen.
    pub see: String,
    /// Above how it is cited.
    pub cite: String,
    /// As [`CiteQuery::made`].
    pub made: String,
    /// By which program; `{}` stands for its version.
    pub made_by: String,
}

/// Kinds of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// A page that needs nothing but itself.
    Html,
    /// A document for Word and `LibreOffice`.
    Docx,
    /// For programs.
    Json,
}

/// How to cite the analysis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CiteQuery {
    /// What kind of file.
    pub format: CitationFormat,
    /// The title of the analysis.
    pub title: String,
    /// Who made it; empty: nobody is named.
    #[serde(default)]
    pub author: String,
    /// The day, as 2021-09-17.
    #[serde(default)]
    pub date: Option<String>,
    /// Where it is to be had.
    #[serde(default)]
    pub address: Option<String>,
    /// By what, and of what, it was made: `{version}` and `{texts}` stand for those; empty: in English.
    #[serde(default)]
    pub made: String,
}

/// Kinds of citations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CitationFormat {
    /// For BibTeX and biblatex.
    Bibtex,
    /// For programs that manage references.
    Ris,
    /// A line to be read.
    Text,
}

/// Answer to [`super::Question::Recipe`]: with what the same answers can be had again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecipeAnswer {
    /// The program's name.
    pub program: String,
    /// Its version.
    pub version: String,
    /// The settings, the reader's dictionary among them.
    pub settings: Settings,
    /// The texts, in the order of the shelf.
    pub documents: Vec<RecipeDocument>,
}

/// A text of a recipe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipeDocument {
    /// Its name on the shelf.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its date, as far as it is known.
    pub date: Option<String>,
    /// Characters of what is analysed, white space left out, as the shelf has them.
    pub characters: u32,
    /// The SHA-256 of its decoded text in UTF-8, in hexadecimal digits.
    pub sha256: String,
}
