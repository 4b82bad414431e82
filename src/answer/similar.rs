//! How near texts are to each other, and what they are to each other.

use super::{found, places::AllPlaces};
use crate::{
    compare::{self, Figures, Marks, Row, Similarity},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        Counted, EVERY_PAIR, FamilyAnswer, FamilyMember, MergeAnswer, PairAnswer, SimilarAnswer,
        SimilarLevel, SimilarMeasure, SimilarPicture, SimilarQuery, SimilarText,
    },
    span::Span,
};
use std::{borrow::Cow, cmp::Ordering};

/// A paragraph is told by so many of its first characters.
const OPENING: usize = 24;

/// Two rows and how near they are.
type Measured = (usize, usize, Figures);

pub(super) fn similar(engine: &Engine, query: &SimilarQuery) -> Result<SimilarAnswer, Error> {
    let places = compared(engine, query)?;
    let rows = rows(engine, &places, query.level);
    let measure = |(a, b): (usize, usize)| (a, b, Figures::of(&rows[a], &rows[b]));
    let pairs: Vec<Measured> = compare::pairs(&rows).into_iter().map(measure).collect();
    let mut texts = Texts { engine, level: query.level, places: AllPlaces::new(&engine.shelf) };
    let is_drawn = (2..=EVERY_PAIR).contains(&rows.len());
    let picture = is_drawn.then(|| picture(&mut texts, &rows, &pairs, query));
    let of_documents = query.level == SimilarLevel::Documents;
    let marks: Vec<Marks> =
        if of_documents { places.iter().map(|&place| marks_of(engine, place)).collect() } else { Vec::new() };
    let families = if of_documents { families(engine, &places, &rows, &marks) } else { Vec::new() };
    let left_out = |name: &&String| engine.place(name).is_ok_and(|place| !places.contains(&place));
    let caution = found::not_counted(engine, query.documents.iter().filter(left_out));
    let total = narrow(pairs.len());
    let listed = found::page(pairs, query.offset, query.limit, order(query.sort.unwrap_or(query.measure)));
    let marks = of_documents.then_some(marks.as_slice());
    Ok(SimilarAnswer {
        rows: narrow(rows.len()),
        picture,
        pairs: listed.into_iter().map(|pair| pair_answer(&mut texts, &rows, marks, pair)).collect(),
        total,
        every_pair: rows.len() <= EVERY_PAIR,
        families,
        cautions: caution.into_iter().collect(),
    })
}

/// The places of the documents that are compared, each once, in the shelf's order. Documents themselves are compared
/// with their copies; the parts of copies would only say the same again.
fn compared(engine: &Engine, query: &SimilarQuery) -> Result<Vec<usize>, Error> {
    let named = query.documents.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let counted = &engine.found().counted;
    let is_compared = |place: &usize| {
        let takes_part = match query.level {
            SimilarLevel::Documents => counted[*place] != Counted::SetAside,
            SimilarLevel::Sections | SimilarLevel::Paragraphs => counted[*place] == Counted::Yes,
        };
        takes_part && (named.is_empty() || named.contains(place))
    };
    Ok((0..engine.shelf.len()).filter(is_compared).collect())
}

/// What is compared of these documents. Their index is mostly there.
fn rows(engine: &Engine, places: &[usize], level: SimilarLevel) -> Vec<Row> {
    let index = &engine.found().index;
    if index.columns.iter().map(|column| column.document).eq(places.iter().copied()) {
        compare::rows(&engine.shelf, index, level)
    } else {
        compare::rows(&engine.shelf, &engine.index(places), level)
    }
}

/// Nearest first. What is as near by the measure: by shared sentences, then in the shelf's order.
fn order(measure: SimilarMeasure) -> impl Fn(&Measured, &Measured) -> Ordering {
    move |(a, b, x), (c, d, y)| {
        let nearer = |measure| y.nearness(measure).total_cmp(&x.nearness(measure));
        nearer(measure).then_with(|| nearer(SimilarMeasure::Jaccard)).then((a, b).cmp(&(c, d)))
    }
}

fn picture(texts: &mut Texts, rows: &[Row], pairs: &[Measured], query: &SimilarQuery) -> SimilarPicture {
    let mut values = vec![vec![1.0; rows.len()]; rows.len()];
    let mut distances = vec![vec![0.0; rows.len()]; rows.len()];
    for &(a, b, figures) in pairs {
        values[a][b] = figures.towards(query.measure);
        values[b][a] = figures.turned().towards(query.measure);
        distances[a][b] = 1.0 - figures.nearness(query.measure);
        distances[b][a] = distances[a][b];
    }
    let (tree, map) = (compare::tree(&distances), compare::map(&distances));
    let merge = |merge: &compare::Merge| MergeAnswer {
        a: narrow(merge.a),
        b: narrow(merge.b),
        height: merge.height,
        size: narrow(merge.size),
    };
    SimilarPicture {
        rows: rows.iter().map(|row| texts.text(row)).collect(),
        values,
        order: tree.order.iter().map(|&row| narrow(row)).collect(),
        merges: tree.merges.iter().map(merge).collect(),
        points: map.points,
        shares: map.shares,
    }
}

fn pair_answer(
    texts: &mut Texts,
    rows: &[Row],
    marks: Option<&[Marks]>,
    (a, b, figures): Measured,
) -> PairAnswer {
    let contained = (figures.a_in_b, figures.b_in_a);
    PairAnswer {
        a: texts.text(&rows[a]),
        b: texts.text(&rows[b]),
        relation: marks.map(|marks| compare::relate((&marks[a], &marks[b]), contained, || figures.cosine)),
        cosine: figures.cosine,
        jaccard: figures.jaccard,
        a_in_b: figures.a_in_b,
        b_in_a: figures.b_in_a,
        jensen_shannon: figures.jensen_shannon,
    }
}

pub(super) fn marks_of(engine: &Engine, place: usize) -> Marks {
    Marks::of(&engine.shelf[place], &engine.folder, engine.proposed_threads(place).len() > 1)
}

fn families(engine: &Engine, places: &[usize], rows: &[Row], marks: &[Marks]) -> Vec<FamilyAnswer> {
    let all = &engine.found().similarity;
    let similarity: Cow<Similarity> = if all.places == places {
        Cow::Borrowed(all)
    } else {
        Cow::Owned(compare::similarity(&engine.shelf, places))
    };
    let name = |row: usize| engine.shelf[places[row]].name.clone();
    let member = |&(row, share): &(usize, f64)| FamilyMember { document: name(row), share };
    let families = compare::families(rows, marks, &similarity).into_iter();
    families
        .map(|family| FamilyAnswer {
            kind: family.kind,
            document: name(family.row),
            others: family.others.iter().map(member).collect(),
            more: narrow(family.more),
            own: family.own,
        })
        .collect()
}

/// Tells which texts were compared.
struct Texts<'a> {
    engine: &'a Engine,
    level: SimilarLevel,
    places: AllPlaces<'a>,
}

impl Texts<'_> {
    fn text(&mut self, row: &Row) -> SimilarText {
        let document = &self.engine.shelf[row.document];
        let span = document.folded.span(&document.text, row.characters.clone());
        let heading = row.heading.and_then(|heading| document.structure.headings.get(heading));
        let is_paragraph = self.level == SimilarLevel::Paragraphs;
        SimilarText {
            place: self.places.of(row.document).place(span),
            heading: heading.map(|heading| heading.words.of(&document.text).to_owned()),
            opening: is_paragraph.then(|| opening(document, span)),
        }
    }
}

/// A paragraph's first words.
fn opening(document: &Document, span: Span) -> String {
    let text = span.of(&document.text);
    let end = text.char_indices().nth(OPENING).map_or(text.len(), |(at, _)| at);
    text[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}
