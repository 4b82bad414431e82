//! Versions as a TEI edition: the base with an apparatus in parallel segmentation (TEI P5, chapter 13).

use super::plain;
use crate::{compare::Entry, corpus::Document, protocol::Role};
use std::{fmt::Write, ops::Range};

/// The base's text, with what every witness reads instead. The base is `W0`, the witnesses are `W1` and so on.
#[must_use]
pub fn tei(base: &Document, witnesses: &[&Document], entries: &[Entry]) -> String {
    let title = plain(&base.title());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><listWit>\n"
    );
    for (number, document) in [base].iter().chain(witnesses).enumerate() {
        let (title, name) = (plain(&document.title()), plain(&document.name));
        let _ = writeln!(
            xml,
            "<witness xml:id=\"W{number}\"><title>{title}</title> <idno>{name}</idno></witness>"
        );
    }
    xml.push_str("</listWit></sourceDesc></fileDesc><encodingDesc><variantEncoding method=\"parallel-segmentation\" location=\"internal\"/></encodingDesc></teiHeader>\n<text><body><div>\n");
    let mut at = 0;
    let mut entries = entries.iter().peekable();
    for (number, unit) in base.folded.units.iter().enumerate() {
        let role = base.structure.units.get(number).map_or(Role::Body, |unit| unit.role);
        let (open, close) = element(role);
        xml.push_str(open);
        at = at.max(unit.start);
        while let Some(entry) = entries.next_if(|entry| entry.place.start <= unit.end) {
            text(&mut xml, base, at..entry.place.start);
            app(&mut xml, base, entry);
            at = at.max(entry.place.end);
        }
        text(&mut xml, base, at..unit.end);
        xml.push_str(close);
    }
    xml.push_str("</div></body></text>\n</TEI>\n");
    xml
}

fn element(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Title => ("<ab type=\"title\">", "</ab>\n"),
        Role::Heading => ("<ab type=\"heading\">", "</ab>\n"),
        Role::Signature => ("<ab type=\"signature\">", "</ab>\n"),
        _ => ("<p>", "</p>\n"),
    }
}

fn text(xml: &mut String, base: &Document, characters: Range<usize>) {
    if characters.start < characters.end {
        xml.push_str(&plain(&base.folded.text(&base.text, characters)));
    }
}

fn app(xml: &mut String, base: &Document, entry: &Entry) {
    let sigla = |witnesses: &[usize]| -> String {
        witnesses.iter().map(|number| format!("#W{}", number + 1)).collect::<Vec<_>>().join(" ")
    };
    let mut agreeing = String::from("#W0");
    if !entry.agreeing.is_empty() {
        let _ = write!(agreeing, " {}", sigla(&entry.agreeing));
    }
    let lemma = plain(&base.folded.text(&base.text, entry.place.clone()));
    let _ = write!(xml, "<app><lem wit=\"{agreeing}\">{lemma}</lem>");
    for reading in &entry.readings {
        let class = reading.class.and_then(|class| serde_json::to_value(class).ok());
        let kind = class.and_then(|class| class.as_str().map(|class| format!(" type=\"{class}\"")));
        let (kind, wit, text) = (kind.unwrap_or_default(), sigla(&reading.witnesses), plain(&reading.text));
        let _ = write!(xml, "<rdg wit=\"{wit}\"{kind}>{text}</rdg>");
    }
    xml.push_str("</app>");
}
