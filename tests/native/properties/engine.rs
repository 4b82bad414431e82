//! What holds for the engine, whatever it is given.

use super::texts;
use duikan::{
    characters,
    pipeline::{Engine, File},
    protocol::{
        Answer, Axis, BlockAnswer, DocumentAnswer, Edit, IssuesQuery, KeywordMethod, KeywordsQuery,
        MoversQuery, PairAnswer, ProvenanceQuery, Question, Reading, Reason, ReuseQuery, Role, RoleEdit,
        SimilarLevel, SimilarMeasure, SimilarQuery, StancesQuery, Stretch, TermsQuery, TrendsQuery,
    },
};
use proptest::{collection::vec, prelude::*, sample::select};
use std::cell::RefCell;

/// The endings of names that the engine may look at.
const ENDINGS: [&str; 12] =
    ["", ".txt", ".md", ".html", ".docx", ".odt", ".epub", ".rtf", ".csv", ".jsonl", ".xlsx", ".zip"];

/// How files of these formats begin.
const BEGINNINGS: [&[u8]; 9] = [
    b"",
    b"PK\x03\x04",
    b"{\\rtf1\\ansi ",
    b"<!doctype html><p>",
    b"%PDF-1.4\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{\"text\": \"",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
];

thread_local! {
    /// To make one takes long in a debug build; the shelf is cleared after each case.
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// The engine with these files on its shelf, as far as they can be read.
fn with_files<T>(files: &[(&str, &[u8])], work: impl FnOnce(&mut Engine) -> T) -> T {
    ENGINE.with_borrow_mut(|engine| {
        for name in documents(engine).into_iter().map(|document| document.summary.name) {
            engine.close(&name).expect("it is there");
        }
        for (name, bytes) in files {
            // Refused files are left out.
            let _ = engine.open(name, bytes, &mut |_, _| {});
        }
        work(engine)
    })
}

fn documents(engine: &Engine) -> Vec<DocumentAnswer> {
    let Ok(Answer::Documents(answer)) = engine.answer(&Question::Documents) else { unreachable!("asked so") };
    answer.documents
}

/// How near the texts are, at every level, by every measure.
fn all_similar() -> impl Iterator<Item = Question> {
    let levels = [SimilarLevel::Documents, SimilarLevel::Sections, SimilarLevel::Paragraphs];
    let measures = [
        SimilarMeasure::Cosine,
        SimilarMeasure::Jaccard,
        SimilarMeasure::Containment,
        SimilarMeasure::JensenShannon,
    ];
    let query = |level, measure| SimilarQuery { level, measure, ..SimilarQuery::default() };
    levels.into_iter().flat_map(move |level| measures.map(|measure| Question::Similar(query(level, measure))))
}

/// Every answer that needs no word to be asked for, as JSON.
fn all_answers(engine: &Engine) -> String {
    let names: Vec<String> = documents(engine).into_iter().map(|document| document.summary.name).collect();
    let mut questions = vec![
        Question::Shelf,
        Question::Documents,
        Question::Terms(TermsQuery::default()),
        Question::Trends(TrendsQuery { terms: Vec::new(), ..TrendsQuery::default() }),
        Question::Trends(TrendsQuery {
            along: Axis::Section { document: String::new() },
            ..TrendsQuery::default()
        }),
        Question::Movers(MoversQuery { min_frequency: 1, ..MoversQuery::default() }),
        Question::Diversity,
        Question::Topics,
        Question::Reuse(ReuseQuery::default()),
        Question::Stances(StancesQuery::default()),
        Question::Issues(IssuesQuery::default()),
    ];
    questions.extend(all_similar());
    let methods = [KeywordMethod::TfIdf, KeywordMethod::TextRank, KeywordMethod::KeyGroup];
    let keywords = |method| Question::Keywords(KeywordsQuery { method, ..KeywordsQuery::default() });
    questions.extend(methods.into_iter().map(keywords));
    questions.extend(names.iter().map(|name| Question::Read { document: name.clone() }));
    questions.extend(names.iter().map(|name| {
        Question::Provenance(ProvenanceQuery { document: name.clone(), ..ProvenanceQuery::default() })
    }));
    if let [a, b, ..] = &names[..] {
        questions.push(Question::Passages { a: a.clone(), b: b.clone() });
    }
    let answers: Vec<Answer> =
        questions.iter().map(|question| engine.answer(question).expect("it has an answer")).collect();
    serde_json::to_string(&answers).expect("answers are plain objects")
}

/// Kept and set-aside blocks together hold every character but white space, once.
fn check_blocks(engine: &Engine) -> Result<(), TestCaseError> {
    for document in documents(engine) {
        let question = Question::Read { document: document.summary.name.clone() };
        let Ok(Answer::Read(read)) = engine.answer(&question) else { unreachable!("it is there") };
        let units: Vec<u16> = read.text.encode_utf16().collect();
        let inside = |block: &BlockAnswer| {
            let stretch = units.get(block.place.start as usize..block.place.end as usize);
            stretch.and_then(|units| String::from_utf16(units).ok())
        };
        let held: Option<usize> =
            document.blocks.iter().map(|block| Some(characters::count(&inside(block)?))).sum();
        prop_assert_eq!(held, Some(characters::count(&read.text)));
        prop_assert!(document.blocks.windows(2).all(|pair| pair[0].place.end <= pair[1].place.start));
    }
    Ok(())
}

fn edits() -> impl Strategy<Value = Edit> {
    let role = select(vec![
        Role::Title,
        Role::Heading,
        Role::Body,
        Role::Signature,
        Role::Navigation,
        Role::OtherThread,
    ]);
    let reason = select(vec![
        Reason::SiteWords,
        Reason::AfterEnd,
        Reason::BeforeTitle,
        Reason::Links,
        Reason::BarredList,
    ]);
    let said = (0..200_u32, 0..200_u32, role, proptest::option::of(0..4_u8))
        .prop_map(|(start, end, role, level)| RoleEdit { block: Stretch { start, end }, role, level });
    (vec(said, 0..6), vec(reason, 0..3), any::<bool>()).prop_map(|(roles, restore, set_aside)| Edit {
        roles,
        restore,
        set_aside,
        ..Edit::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_can_be_laid_side_by_side(a in texts(), b in texts()) {
        with_files(&[("a", a.as_bytes()), ("b", b.as_bytes())], |engine| {
            check_blocks(engine)?;
            for question in all_similar() {
                let Ok(Answer::Similar(similar)) = engine.answer(&question) else { unreachable!("asked so") };
                let is_share = |cell: &f64| (0.0..=1.0).contains(cell);
                let figures = |pair: &PairAnswer| {
                    [pair.cosine, pair.jaccard, pair.a_in_b, pair.b_in_a, pair.jensen_shannon]
                };
                let of_pairs: Vec<f64> = similar.pairs.iter().flat_map(figures).collect();
                prop_assert!(of_pairs.iter().all(is_share));
                if let Some(picture) = similar.picture {
                    prop_assert!(picture.values.iter().flatten().all(is_share));
                    prop_assert!(picture.shares.iter().all(is_share));
                    prop_assert!(picture.points.iter().flatten().all(|place| place.is_finite()));
                    prop_assert_eq!(picture.merges.len() + 1, picture.rows.len());
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_same_files_give_the_same_answers(a in texts(), b in texts()) {
        let files = [("a.txt", a.as_bytes()), ("b.txt", b.as_bytes())];
        let answers = || with_files(&files, |engine| all_answers(engine));
        prop_assert_eq!(answers(), answers());
    }

    #[test]
    fn edits_are_obeyed_and_can_be_taken_back(text in texts(), edits in vec(edits(), 1..4)) {
        with_files(&[("a", text.as_bytes())], |engine| {
            let before = all_answers(engine);
            for edit in edits {
                let is_there = engine.edit("a", edit.clone()).is_ok();
                prop_assert_eq!(is_there, !documents(engine).is_empty());
                check_blocks(engine)?;
                // A stretch that ends before it begins is none.
                if let Some(last) = edit.roles.last().filter(|last| last.block.start < last.block.end) {
                    for block in documents(engine).iter().flat_map(|document| &document.blocks) {
                        let is_meant = block.place.start < last.block.end && last.block.start < block.place.end;
                        prop_assert!(!is_meant || block.role == last.role, "{block:?} {last:?}");
                    }
                }
                all_answers(engine);
            }
            let _ = engine.edit("a", Edit::default());
            prop_assert_eq!(all_answers(engine), before);
            Ok(())
        })?;
    }

    #[test]
    fn any_encoding_can_be_said_of_any_bytes(
        bytes in vec(any::<u8>(), 1..200),
        label in select(vec!["utf-8", "gbk", "big5", "shift_jis", "euc-kr", "utf-16le", "utf-16be", "iso-2022-jp", "x-user-defined"]),
    ) {
        let reading = Reading { encoding: Some(label.to_owned()), ..Reading::default() };
        with_files(&[], |engine| {
            let file = File { reading, ..File::new("a", &bytes) };
            let opened = engine.open_as(&file, &mut |_, _| {}).is_ok();
            prop_assert_eq!(opened, !documents(engine).is_empty());
            check_blocks(engine)
        })?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused_under_any_name(
        ending in select(ENDINGS.to_vec()),
        beginning in select(BEGINNINGS.to_vec()),
        bytes in prop_oneof![
            vec(any::<u8>(), 0..300),
            texts().prop_map(String::into_bytes),
            texts().prop_map(|text| text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ],
    ) {
        let name = format!("a{ending}");
        let bytes = [beginning, &bytes].concat();
        with_files(&[(&name, &bytes)], |engine| {
            all_answers(engine);
            check_blocks(engine)
        })?;
    }
}
