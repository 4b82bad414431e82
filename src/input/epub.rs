//! EPUB: the chapters in the order of the spine.
//!
//! The table of contents is a chapter too; where the book says which one it is, it stays out.

mod chapter;

use super::{
    archive::Package,
    dates,
    xml::{self, Node, attribute},
};
use crate::{corpus::Metadata, error::Error, protocol::Format};
use std::collections::{BTreeMap, BTreeSet};

const CONTAINER: &str = "META-INF/container.xml";

/// The text of an EPUB, how many of its chapters are missing or damaged, and what it says of itself.
pub(super) fn text(package: &mut Package) -> Result<(String, usize, Metadata), Error> {
    let damaged = Error::Damaged { format: Format::Epub };
    let mut root = None;
    xml::walk(&package.xml(CONTAINER)?, Format::Epub, &mut |node| {
        if let Node::Start("rootfile", start) = node {
            root = root.take().or_else(|| attribute(start, "full-path"));
        }
    })?;
    let root = root.ok_or(damaged.clone())?;
    let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);

    let book = package.xml(&root)?;
    let chapters = spine(&book)?;
    let mut texts = Vec::new();
    let mut captions = Vec::new();
    let mut lost = Vec::new();
    let mut seen = BTreeSet::new();
    for link in &chapters {
        let path = link.as_deref().map(|link| resolve(folder, link));
        // A spine that names a chapter a thousand times is a bomb.
        if path.as_ref().is_some_and(|path| !seen.insert(path.clone())) {
            continue;
        }
        let read = path.ok_or_else(|| damaged.clone()).and_then(|path| chapter::text(package, &path));
        match read {
            Ok((text, own)) => {
                texts.push(text);
                captions.extend(own);
            }
            Err(error @ Error::UnpacksTooLarge { .. }) => return Err(error),
            Err(error) => lost.push(error),
        }
    }
    texts.retain(|text| !text.is_empty());
    if let Some(error) = lost.first().filter(|_| texts.is_empty()) {
        return Err(error.clone());
    }
    let published = xml::text_of(&book, "date").and_then(|date| dates::whole(&date));
    let title_hint = xml::text_of(&book, "title");
    let metadata = Metadata { title_hint, published, captions, ..Metadata::default() };
    Ok((texts.join("\n\n"), lost.len(), metadata))
}

/// The links of the chapters; none where the manifest does not have one.
fn spine(root: &str) -> Result<Vec<Option<String>>, Error> {
    let mut manifest = BTreeMap::new();
    let mut order = Vec::new();
    let mut contents = BTreeSet::new();
    xml::walk(root, Format::Epub, &mut |node| {
        let Node::Start(name, start) = node else { return };
        match name {
            "item" => {
                let (Some(id), Some(link)) = (attribute(start, "id"), attribute(start, "href")) else {
                    return;
                };
                let properties = attribute(start, "properties").unwrap_or_default();
                if properties.split_whitespace().any(|property| property == "nav") {
                    contents.insert(id.clone());
                }
                manifest.insert(id, link);
            }
            "itemref" => order.extend(attribute(start, "idref")),
            _ => {}
        }
    })?;
    order.retain(|id| !contents.contains(id));
    Ok(order.into_iter().map(|id| manifest.get(&id).cloned()).collect())
}

/// The entry that a link in a folder means.
fn resolve(folder: &str, link: &str) -> String {
    let link = unescaped(link.split(['#', '?']).next().unwrap_or_default());
    let mut path: Vec<&str> = if link.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|step| !step.is_empty()).collect()
    };
    for step in link.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            _ => path.push(step),
        }
    }
    path.join("/")
}

/// A link without its percent signs.
fn unescaped(link: &str) -> String {
    let mut bytes = Vec::with_capacity(link.len());
    let mut rest = link.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::archive::tests::package;

    fn read(entries: &[(&str, &str)]) -> Result<(String, usize, Metadata), Error> {
        let container = "<container><rootfiles><rootfile full-path='OEBPS/a.opf'/></rootfiles></container>";
        let book = "<package><metadata><dc:title>书</dc:title><dc:date>2019-06-14T00:00:00Z</dc:date></metadata><manifest><item id='n' href='nav.xhtml' properties='nav'/>\
            <item id='one' href='text/%E4%B8%80.xhtml'/><item id='two' href='./text/../2.xhtml'/></manifest>\
            <spine><itemref idref='n'/><itemref idref='two'/><itemref idref='one'/><itemref idref='two'/></spine></package>";
        let all = [&[(CONTAINER, container), ("OEBPS/a.opf", book)], entries].concat();
        text(&mut Package::open(&package(&all), Format::Epub, 1_000_000).unwrap())
    }

    const ONE: (&str, &str) =
        ("OEBPS/text/一.xhtml", "<html><body><h2>第一节</h2><p>甲&nbsp;乙</p></body></html>");
    const TWO: (&str, &str) = ("OEBPS/2.xhtml", "<html><body><h1>第二章</h1><p>丙</p></body></html>");

    #[test]
    fn chapters_stand_in_the_order_of_the_spine() {
        let nav = ("OEBPS/nav.xhtml", "<html><body><p>目录</p></body></html>");
        let (text, missing, metadata) = read(&[nav, ONE, TWO]).unwrap();
        assert_eq!(text, "# 第二章\n\n丙\n\n## 第一节\n\n甲\u{a0}乙");
        assert_eq!(missing, 0);
        assert_eq!(metadata.title_hint.as_deref(), Some("书"));
        assert_eq!(metadata.published.as_deref(), Some("2019-06-14"));
    }

    #[test]
    fn a_missing_chapter_is_counted_and_the_others_are_read() {
        let cut = ("OEBPS/text/一.xhtml", "<html><head><title>甲</head><body><p>乙</p></body></html>");
        let deep = ("OEBPS/text/一.xhtml", &*"<div>".repeat(10_000));
        for others in [&[TWO][..], &[TWO, cut], &[TWO, deep]] {
            let (text, missing, _) = read(others).unwrap();
            assert_eq!((text.as_str(), missing), ("# 第二章\n\n丙", 1));
        }
        assert_eq!(read(&[]), Err(Error::Damaged { format: Format::Epub }));
    }
}
