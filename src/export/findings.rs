//! What a reader pinned as a report: as a page, as a document for Word, for programs.

mod docx;
mod html;

use super::cite;
use crate::numbers::circled;
use crate::protocol::{
    CitationFormat, CiteQuery, Exhibit, Explanation, FileAnswer, Finding, FindingsQuery, RecipeAnswer,
    RecipeDocument, ReportFormat,
};

/// The report, with the recipe of what it reports on.
#[must_use]
pub fn findings(asked: &FindingsQuery, recipe: &RecipeAnswer) -> FileAnswer {
    let (ending, media_type, bytes) = match asked.format {
        ReportFormat::Html => ("html", "text/html", html::html(asked, recipe).into_bytes()),
        ReportFormat::Docx => (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            docx::docx(asked, recipe),
        ),
        ReportFormat::Json => ("json", "application/json", json(asked, recipe)),
    };
    FileAnswer { name: format!("duikan-findings.{ending}"), media_type: media_type.to_owned(), bytes }
}

/// Findings and recipe as one object.
fn json(asked: &FindingsQuery, recipe: &RecipeAnswer) -> Vec<u8> {
    let whole = serde_json::json!({
        "title": asked.title,
        "author": asked.author,
        "date": asked.date,
        "findings": asked.findings,
        "recipe": recipe,
    });
    serde_json::to_vec_pretty(&whole).unwrap_or_default()
}

/// A text in three: before what is marked in it, that, and after. Places are in UTF-16 units.
fn divided(text: &str, marked: Option<[u32; 2]>) -> [String; 3] {
    let Some([start, end]) = marked else { return [text.to_owned(), String::new(), String::new()] };
    let units: Vec<u16> = text.encode_utf16().collect();
    let end = (end as usize).min(units.len());
    let start = (start as usize).min(end);
    [&units[..start], &units[start..end], &units[end..]].map(String::from_utf16_lossy)
}

/// As long as a heading may be, in characters.
const HEADING: usize = 60;
/// A title that is shorter says what kind of thing was found, and not what.
const KIND: usize = 20;

/// A finding's heading: its title, and if that says no more than a kind, what was found.
fn heading(finding: &Finding) -> String {
    let title = &finding.title;
    let Some(gist) = gist(finding).filter(|_| title.chars().count() <= KIND) else { return title.clone() };
    let short: String = gist.chars().take(HEADING).collect();
    let more = if short.len() < gist.len() { "…" } else { "" };
    format!("{title} · {short}{more}")
}

/// The one sentence that a finding is, or its passage, in one line.
fn gist(finding: &Finding) -> Option<String> {
    let gist = match &finding.exhibits[..] {
        [Exhibit::Sentences { sentences }] if sentences.len() == 1 => &sentences[0],
        [Exhibit::Passage { text, .. }, ..] => text,
        _ => return None,
    };
    Some(gist.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What is shown below a finding's heading: a sentence that stands in it whole is not said again.
fn shown(finding: &Finding) -> &[Exhibit] {
    let is_said = matches!(finding.exhibits[..], [Exhibit::Sentences { .. }])
        && gist(finding).is_some_and(|gist| heading(finding).ends_with(&gist));
    if is_said { &[] } else { &finding.exhibits }
}

/// Where a passage stands: its text's title and date.
fn source(title: &str, date: Option<&str>) -> String {
    date.map_or_else(|| title.to_owned(), |date| format!("{title} · {date}"))
}

/// The way back to where a finding was seen, if the program is somewhere to be had. Whoever made the list of findings
/// wrote both halves: nothing but a page's address and a place in it becomes a link.
fn way_back(asked: &FindingsQuery, finding: &Finding) -> Option<String> {
    let page = asked.page.as_deref()?;
    let is_page = page.starts_with("https://") || page.starts_with("http://");
    (is_page && finding.address.starts_with('#')).then(|| format!("{page}{}", finding.address))
}

/// How the report is cited.
fn citation(asked: &FindingsQuery, recipe: &RecipeAnswer) -> String {
    let asked = CiteQuery {
        format: CitationFormat::Text,
        title: asked.title.clone(),
        author: asked.author.clone(),
        date: asked.date.clone(),
        address: None,
        made: asked.words.made.clone(),
    };
    cite::line(&asked, recipe)
}

/// What is said of a finding that calls texts by numbers which they no longer have.
fn renumbered(asked: &FindingsQuery, recipe: &RecipeAnswer, finding: &Finding) -> Option<String> {
    let now: Vec<&str> = recipe.documents.iter().map(|document| document.name.as_str()).collect();
    finding.numbers_other(&now).map(|then| asked.words.numbered.replace("{}", &then))
}

/// How the figures of all findings are got: each method once, in the order of the findings.
fn methods_of(asked: &FindingsQuery) -> Vec<&Explanation> {
    let mut methods = Vec::new();
    for method in asked.findings.iter().filter_map(|finding| finding.method.as_ref()) {
        if !methods.contains(&method) {
            methods.push(method);
        }
    }
    methods
}

/// The texts as rows of a table: number and title, date, characters, the beginning of the fingerprint.
fn texts_of(recipe: &RecipeAnswer) -> Vec<Vec<String>> {
    let row = |(place, document): (usize, &RecipeDocument)| {
        vec![
            format!("{} {}", circled(place), document.title),
            document.date.clone().unwrap_or_default(),
            document.characters.to_string(),
            document.sha256[..16].to_owned(),
        ]
    };
    recipe.documents.iter().enumerate().map(row).collect()
}
