//! The report as a page: no script, nothing to be fetched, and it prints.

use super::{citation, divided, heading, methods_of, renumbered, shown, source, texts_of, way_back};
use crate::export::redline::plain;
use crate::protocol::{Exhibit, Finding, FindingsQuery, RecipeAnswer};
use std::fmt::Write;

/// How the page looks: that of the report of changes, and what only findings have.
const STYLE: &str = concat!(include_str!("../report/page.css"), include_str!("page.css"));

/// The report as a page.
pub fn html(asked: &FindingsQuery, recipe: &RecipeAnswer) -> String {
    let title = plain(&asked.title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n",
        plain(&asked.language),
    );
    let by: Vec<&str> = [asked.author.as_str()]
        .into_iter()
        .chain(asked.date.as_deref())
        .filter(|by| !by.is_empty())
        .collect();
    let _ = writeln!(page, "<p class=\"by\">{}</p>", plain(&by.join(" · ")));
    contents(&mut page, asked);
    for (number, finding) in asked.findings.iter().enumerate() {
        one(&mut page, asked, recipe, finding, number + 1);
    }
    texts(&mut page, asked, recipe);
    methods(&mut page, asked);
    let _ = writeln!(
        page,
        "<h2>{}</h2>\n<p class=\"cite\">{}</p>",
        plain(&asked.words.cite),
        plain(&citation(asked, recipe))
    );
    let settings = serde_json::to_string_pretty(recipe).unwrap_or_default();
    let _ = writeln!(
        page,
        "<details class=\"small\"><summary>{}</summary><p>{}</p><pre>{}</pre></details>",
        plain(&asked.words.recipe),
        plain(&asked.words.recipe_long),
        plain(&settings)
    );
    let _ = writeln!(
        page,
        "<footer>{}</footer>\n</html>",
        plain(&asked.words.made_by.replace("{}", &recipe.version))
    );
    page
}

fn contents(page: &mut String, asked: &FindingsQuery) {
    if asked.findings.len() < 3 {
        return;
    }
    let _ = writeln!(page, "<nav><h2>{}</h2><ol>", plain(&asked.words.contents));
    for (number, finding) in asked.findings.iter().enumerate() {
        let _ = writeln!(page, "<li><a href=\"#f{}\">{}</a></li>", number + 1, plain(&heading(finding)));
    }
    page.push_str("</ol></nav>\n");
}

fn one(page: &mut String, asked: &FindingsQuery, recipe: &RecipeAnswer, finding: &Finding, number: usize) {
    let _ = writeln!(
        page,
        "<section class=\"finding\" id=\"f{number}\"><h2>{number} {}</h2>\n<p class=\"small\">{}{}</p>",
        plain(&heading(finding)),
        plain(&finding.lead),
        back(asked, finding)
    );
    if let Some(said) = renumbered(asked, recipe, finding) {
        let _ = writeln!(page, "<p class=\"small\">{}</p>", plain(&said));
    }
    if !finding.note.trim().is_empty() {
        let _ = writeln!(
            page,
            "<p class=\"note\"><b>{}</b> {}</p>",
            plain(&asked.words.note),
            plain(finding.note.trim()).replace('\n', "<br>")
        );
    }
    for exhibit in shown(finding) {
        exhibited(page, asked, exhibit);
    }
    page.push_str("</section>\n");
}

fn back(asked: &FindingsQuery, finding: &Finding) -> String {
    way_back(asked, finding).map_or_else(String::new, |way| {
        format!(" <a class=\"back\" href=\"{}\">{}</a>", plain(&way), plain(&asked.words.see))
    })
}

fn exhibited(page: &mut String, asked: &FindingsQuery, exhibit: &Exhibit) {
    match exhibit {
        Exhibit::Sentences { sentences } => {
            let items: Vec<String> =
                sentences.iter().map(|sentence| format!("<li>{}</li>", plain(sentence))).collect();
            let items = items.concat();
            let _ = writeln!(page, "<ul>{items}</ul>");
        }
        Exhibit::Passage { title, date, text, marked, .. } => {
            let [before, within, after] = divided(text, *marked).map(|part| plain(&part));
            let within = if within.is_empty() { within } else { format!("<mark>{within}</mark>") };
            let source = plain(&source(title, date.as_deref()));
            let _ = writeln!(page, "<blockquote>{before}{within}{after}<cite>{source}</cite></blockquote>");
        }
        Exhibit::Table { columns, rows, more } => table(page, asked, columns, rows, *more),
        Exhibit::Picture { svg, alt, width, .. } => {
            // As a picture, an SVG runs no script and fetches nothing, whatever stands in it.
            let _ = writeln!(
                page,
                "<img src=\"data:image/svg+xml,{}\" alt=\"{}\" width=\"{width}\">",
                encoded(svg),
                plain(alt)
            );
        }
    }
}

fn table(page: &mut String, asked: &FindingsQuery, columns: &[String], rows: &[Vec<String>], more: u32) {
    let line = |cells: &[String], tag: &str| {
        let cells: Vec<String> = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", plain(cell))).collect();
        format!("<tr>{}</tr>", cells.concat())
    };
    let body: String = rows.iter().map(|row| line(row, "td")).collect();
    let _ = writeln!(
        page,
        "<table class=\"figures\"><thead>{}</thead><tbody>{body}</tbody></table>",
        line(columns, "th")
    );
    if more > 0 {
        let _ = writeln!(
            page,
            "<p class=\"small\">{}</p>",
            plain(&asked.words.more_rows.replace("{}", &more.to_string()))
        );
    }
}

fn texts(page: &mut String, asked: &FindingsQuery, recipe: &RecipeAnswer) {
    let _ = writeln!(page, "<h2>{}</h2>", plain(&asked.words.texts));
    table(page, asked, &asked.words.columns, &texts_of(recipe), 0);
}

fn methods(page: &mut String, asked: &FindingsQuery) {
    let methods = methods_of(asked);
    if methods.is_empty() {
        return;
    }
    let _ = writeln!(page, "<h2>{}</h2>", plain(&asked.words.methods));
    for method in methods {
        let paragraphs: Vec<String> =
            method.paragraphs.iter().map(|paragraph| format!("<p>{}</p>", plain(paragraph))).collect();
        let _ = writeln!(
            page,
            "<section class=\"small\"><h3>{}</h3>{}</section>",
            plain(&method.name),
            paragraphs.concat()
        );
    }
}

/// What a URL can hold.
fn encoded(svg: &str) -> String {
    let mut url = String::with_capacity(svg.len() * 2);
    for byte in svg.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~ /:=;,()".contains(&byte) {
            url.push(char::from(byte));
        } else {
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{FindingsReportWords, Place, ReportFormat};
    use crate::settings::Settings;

    fn page(exhibit: Exhibit, note: &str) -> String {
        let finding = Finding {
            title: "<合作>".to_owned(),
            note: note.to_owned(),
            exhibits: vec![exhibit],
            ..Finding::default()
        };
        let asked = FindingsQuery {
            title: "A & B".to_owned(),
            author: String::new(),
            date: None,
            findings: vec![finding],
            format: ReportFormat::Html,
            page: None,
            language: "zh-CN".to_owned(),
            words: FindingsReportWords::default(),
        };
        let recipe = RecipeAnswer {
            program: "duikan".to_owned(),
            version: "0".to_owned(),
            settings: Settings::default(),
            documents: Vec::new(),
        };
        html(&asked, &recipe)
    }

    #[test]
    fn whatever_texts_hold_stays_text() {
        let page = page(
            Exhibit::Sentences { sentences: vec!["<script>alert(1)</script>".to_owned()] },
            "\"><img src=x>",
        );
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        assert!(page.contains("A &amp; B") && page.contains("&lt;合作&gt;"));
    }

    #[test]
    fn a_chart_is_a_picture_that_cannot_do_anything() {
        let svg = "<svg xmlns='x' onload=\"alert(1)\"><script/></svg>".to_owned();
        let page = page(Exhibit::Picture { svg, alt: "走势".to_owned(), width: 5, height: 5, png: None }, "");
        assert!(page.contains("<img src=\"data:image/svg+xml,%3Csvg") && page.contains("alt=\"走势\""));
        assert!(!page.contains("<script") && !page.contains("onload=\""), "{page}");
    }

    #[test]
    fn what_is_meant_of_a_passage_is_marked() {
        let place = Place { document: "a".to_owned(), start: 0, end: 9 };
        let passage = Exhibit::Passage {
            place,
            title: "宣言".to_owned(),
            date: Some("2021-09-17".to_owned()),
            text: "各方𠮷合作。".to_owned(),
            marked: Some([4, 6]),
        };
        assert!(page(passage, "").contains("各方𠮷<mark>合作</mark>。<cite>宣言 · 2021-09-17</cite>"));
    }
}
