//! Shared passages as tables.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{ClusterAnswer, ProvenanceAnswer, ReuseAnswer, StretchKind};

/// One row a place: the passages that few documents share, then the formulae.
pub(super) fn clusters(answer: &ReuseAnswer, titles: &Titles) -> Table {
    let rows = |kind: &'static str, clusters: &[ClusterAnswer]| -> Vec<[Cell; 12]> {
        let numbered = (1..).zip(clusters);
        let rows = numbered.flat_map(|(number, cluster): (u32, _)| {
            cluster.places.iter().map(move |at| {
                [
                    kind.into(),
                    number.into(),
                    cluster.documents.into(),
                    Cell::Count(cluster.weight),
                    at.letters.into(),
                    (&at.place.document).into(),
                    titles.of(&at.place.document),
                    at.date.as_deref().into(),
                    u32::from(cluster.first.contains(&at.place.document)).into(),
                    at.place.start.into(),
                    at.place.end.into(),
                    (&cluster.text).into(),
                ]
            })
        });
        rows.collect()
    };
    let all = rows("passage", &answer.clusters).into_iter().chain(rows("formula", &answer.formulae));
    let columns = [
        "passage_kind",
        "passage",
        "documents",
        "weight",
        "letters",
        "document",
        "title",
        "date",
        "earliest",
        "start",
        "end",
        "text",
    ];
    Table::new(columns, all)
}

/// One row a stretch of the text and other place where it stands; of its own stretches one.
pub(super) fn stretches(answer: &ProvenanceAnswer, titles: &Titles) -> Table {
    let heading = |start: u32| {
        let section = answer.sections.iter().rfind(|section| section.place.start <= start);
        section.and_then(|section| section.heading.as_ref()).map(|heading| heading.text.as_str())
    };
    let rows = answer.stretches.iter().zip(answer.texts()).flat_map(|(stretch, text)| {
        let kind = match stretch.kind {
            StretchKind::Own => "own",
            StretchKind::Shared => "shared",
            StretchKind::Formula => "formula",
        };
        let elsewhere = stretch.passages.iter().map(|&passage| Some(&answer.passages[passage as usize]));
        let nowhere = stretch.passages.is_empty().then_some(None);
        elsewhere.chain(nowhere).map(move |passage| {
            let other = passage.map(|passage| passage.there.document.as_str());
            let order = answer.others.iter().find(|row| Some(row.document.as_str()) == other);
            [
                kind.into(),
                heading(stretch.place.start).into(),
                stretch.letters.into(),
                stretch.place.start.into(),
                stretch.place.end.into(),
                other.into(),
                other.map_or(Cell::Nothing, |name| titles.of(name)),
                order.and_then(|row| row.date.as_deref()).into(),
                passage.map(|passage| passage.there.start).into(),
                passage.map(|passage| passage.there.end).into(),
                passage.map(|passage| passage.identity).into(),
                (&text).into(),
            ]
        })
    });
    let columns = [
        "stretch_kind",
        "label",
        "letters",
        "start",
        "end",
        "document",
        "title",
        "date",
        "there_start",
        "there_end",
        "identity",
        "text",
    ];
    Table::new(columns, rows)
}
