//! How to cite an analysis: BibTeX, RIS, a line to be read.

use crate::protocol::{CitationFormat, CiteQuery, FileAnswer, RecipeAnswer};

/// The citation as a file.
#[must_use]
pub fn cite(asked: &CiteQuery, recipe: &RecipeAnswer) -> FileAnswer {
    let (ending, media_type, text) = match asked.format {
        CitationFormat::Bibtex => ("bib", "application/x-bibtex", bibtex(asked, recipe)),
        CitationFormat::Ris => ("ris", "application/x-research-info-systems", ris(asked, recipe)),
        CitationFormat::Text => ("txt", "text/plain", line(asked, recipe)),
    };
    FileAnswer {
        name: format!("duikan-citation.{ending}"),
        media_type: media_type.to_owned(),
        bytes: text.into_bytes(),
    }
}

/// What is said of the making if the asker has no words for it.
const MADE: &str = "Analysis with Duikan 对勘 {version}. Texts: {texts}";

/// By what, and of what, it was made.
fn made(asked: &CiteQuery, recipe: &RecipeAnswer) -> String {
    let texts: Vec<String> = recipe
        .documents
        .iter()
        .map(|document| format!("{} (SHA-256 {})", document.title, &document.sha256[..16]))
        .collect();
    let words = if asked.made.is_empty() { MADE } else { &asked.made };
    // The texts come last: a title may hold what looks like a place of a template.
    words.replace("{version}", &recipe.version).replace("{texts}", &texts.join("; "))
}

/// Authors are divided by semicolons; names may have commas.
fn authors(asked: &CiteQuery) -> impl Iterator<Item = &str> {
    asked.author.split([';', '；', '、']).map(str::trim).filter(|author| !author.is_empty())
}

fn year(asked: &CiteQuery) -> Option<&str> {
    asked.date.as_deref().and_then(|date| date.get(..4))
}

fn bibtex(asked: &CiteQuery, recipe: &RecipeAnswer) -> String {
    let mut fields = vec![("title", format!("{{{}}}", escaped(&asked.title)))];
    let authors: Vec<String> = authors(asked).map(escaped).collect();
    if !authors.is_empty() {
        fields.push(("author", authors.join(" and ")));
    }
    fields.extend(year(asked).map(|year| ("year", year.to_owned())));
    fields.extend(asked.date.clone().map(|date| ("date", date)));
    fields.push(("note", escaped(&made(asked, recipe))));
    // Addresses are taken as they stand.
    fields.extend(asked.address.as_deref().map(|address| ("url", one_line(address))));
    let fields: Vec<String> =
        fields.into_iter().map(|(name, value)| format!("  {name} = {{{value}}}")).collect();
    format!("@misc{{duikan{},\n{}\n}}\n", year(asked).unwrap_or_default(), fields.join(",\n"))
}

/// What TeX takes for its own is written so that it shows.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => escaped.extend(['\\', c]),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            _ => escaped.push(c),
        }
    }
    escaped
}

fn ris(asked: &CiteQuery, recipe: &RecipeAnswer) -> String {
    let mut lines = vec![("TY", "GEN".to_owned()), ("TI", one_line(&asked.title))];
    lines.extend(authors(asked).map(|author| ("AU", one_line(author))));
    lines.extend(year(asked).map(|year| ("PY", year.to_owned())));
    lines.extend(asked.date.as_deref().map(|date| ("DA", date.replace('-', "/"))));
    lines.push(("N1", one_line(&made(asked, recipe))));
    lines.extend(asked.address.as_deref().map(|address| ("UR", one_line(address))));
    lines.push(("ER", String::new()));
    lines.into_iter().map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect::<Vec<_>>().concat()
}

/// A line to be read.
pub(super) fn line(asked: &CiteQuery, recipe: &RecipeAnswer) -> String {
    let parts = [
        Some(asked.author.trim()),
        Some(asked.title.trim()),
        asked.date.as_deref(),
        asked.address.as_deref(),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    format!("{}. {}.\n", one_line(&parts.join(". ")), made(asked, recipe))
}

/// Neither kind of file may have a value of several lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::RecipeDocument;
    use crate::settings::Settings;

    fn cited(format: CitationFormat, title: &str, author: &str) -> String {
        let document = RecipeDocument {
            name: "a.txt".to_owned(),
            title: "杜尚别宣言".to_owned(),
            date: None,
            characters: 9,
            sha256: "0123456789abcdef".repeat(4),
        };
        let recipe = RecipeAnswer {
            program: "duikan".to_owned(),
            version: "1.0.0".to_owned(),
            settings: Settings::default(),
            documents: vec![document],
        };
        let asked = CiteQuery {
            format,
            title: title.to_owned(),
            author: author.to_owned(),
            date: Some("2026-11-23".to_owned()),
            address: Some("https://example.org/a_b%20c".to_owned()),
            made: String::new(),
        };
        String::from_utf8(cite(&asked, &recipe).bytes).expect("UTF-8")
    }

    #[test]
    fn bibtex_shows_what_tex_would_take_for_its_own() {
        let entry = cited(CitationFormat::Bibtex, "50% {more} & x_1", "李四");
        assert!(
            entry.starts_with(
                "@misc{duikan2026,\n  title = {{50\\% \\{more\\} \\& x\\_1}},\n  author = {李四},"
            ),
            "{entry}"
        );
        assert_eq!(entry.matches('{').count(), entry.matches('}').count());
        assert!(entry.contains("杜尚别宣言 (SHA-256 0123456789abcdef)"));
        assert!(
            entry.contains("  url = {https://example.org/a_b%20c}\n"),
            "an address stays as it is: {entry}"
        );
    }

    #[test]
    fn bibtex_joins_authors_as_it_wants_them() {
        assert!(
            cited(CitationFormat::Bibtex, "变化", "李四；Müller, A.")
                .contains("author = {李四 and Müller, A.}")
        );
    }

    #[test]
    fn ris_has_a_line_an_author_and_ends() {
        let entry = cited(CitationFormat::Ris, "变化\n与立场", "李四；Müller, A.");
        let lines: Vec<&str> = entry.split("\r\n").collect();
        assert_eq!(lines[..4], ["TY  - GEN", "TI  - 变化 与立场", "AU  - 李四", "AU  - Müller, A."]);
        assert_eq!(lines[lines.len() - 2], "ER  - ");
    }

    #[test]
    fn a_line_to_be_read_names_program_and_texts() {
        assert!(cited(CitationFormat::Text, "变化", "").starts_with(
            "变化. 2026-11-23. https://example.org/a_b%20c. Analysis with Duikan 对勘 1.0.0. Texts: 杜尚别宣言 (SHA-256"
        ));
    }
}
