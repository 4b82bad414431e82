//! What a page says of itself beside its text: when it was published, and its title.

use crate::{corpus::Metadata, input::dates};
use dom_query::Document;

/// Names under which pages give the date of publication, in lower case, best first.
const PUBLISHED: [&str; 16] = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "publishtime",
    "publish_time",
    "firstpublishedtime",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "date",
];
/// Names under which they give the title.
const TITLES: [&str; 5] = ["articletitle", "og:title", "dc.title", "dcterms.title", "twitter:title"];

/// What the head of a page, its JSON-LD and its elements of time say.
pub(super) fn metadata(page: &Document, html: &str) -> Metadata {
    let metas: Vec<(String, String)> = page
        .select("meta[content]")
        .iter()
        .filter_map(|meta| {
            let name = ["property", "name", "itemprop"].iter().find_map(|name| meta.attr(name))?;
            Some((name.trim().to_lowercase(), meta.attr("content")?.trim().to_owned()))
        })
        .collect();
    let values = |name: &'static str| {
        metas.iter().filter(move |(known, value)| known == name && !value.is_empty()).map(|(_, value)| value)
    };
    let stated = PUBLISHED.into_iter().flat_map(values).find_map(|value| dates::whole(value));
    let published = stated.or_else(|| linked_data(html)).or_else(|| time(page));
    let title_hint = TITLES.into_iter().flat_map(values).next().cloned();
    Metadata { title_hint, published, ..Metadata::default() }
}

/// The date that the page's linked data name.
fn linked_data(html: &str) -> Option<String> {
    let mut places = html.split("\"datePublished\"").skip(1);
    places.find_map(|rest| {
        let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        dates::whole(value.split('"').next()?)
    })
}

/// The date of the page's first element of time, if it does not have more of them: those would be of a list.
fn time(page: &Document) -> Option<String> {
    let times = page.select("time[datetime]");
    let marked = times.iter().find(|time| time.has_attr("pubdate") || time.has_attr("itemprop"));
    let only = (times.length() == 1).then(|| times.iter().next()).flatten();
    dates::whole(&marked.or(only)?.attr("datetime")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, published: Option<&str>, title: Option<&str>) {
        let found = metadata(&Document::from(html), html);
        assert_eq!((found.published.as_deref(), found.title_hint.as_deref()), (published, title), "{html}");
        assert_eq!(found.date, None, "the page's date is not the act's");
    }

    #[test]
    fn a_page_says_when_it_was_published() {
        let day = Some("2021-09-17");
        check("<meta property='article:published_time' content='2021-09-17T08:00:00+08:00'>", day, None);
        check(
            "<meta name='PubDate' content='2021-09-17 10:00'><meta name='ArticleTitle' content=' 宣言 '>",
            day,
            Some("宣言"),
        );
        check("<meta name='date' content='soon'><meta name='DC.date' content='20210917'>", day, None);
        check("<script type='application/ld+json'>{\"datePublished\" : \"2021-09-17\"}</script>", day, None);
        check("<p><time datetime='2021-09-17T01:02:03Z'>昨天</time>", day, None);
        check("<time datetime='2020-01-01'>a</time><time pubdate datetime='2021-09-17'>b</time>", day, None);
        check("<time datetime='2020-01-01'>a</time><time datetime='2021-09-17'>b</time>", None, None);
        check("<meta name='description' content='2021-09-17'>", None, None);
    }
}
