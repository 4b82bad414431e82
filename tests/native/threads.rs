//! Two texts that run through each other on one page are told apart, and nothing else is taken for two.

mod texts;

use crate::shelf::{SAMPLE, SAMPLE_FILES, ask, details, documents, sample, seed_files, seeds, text_of};
use duikan::{
    error::Warning,
    pipeline::{Engine, File},
    protocol::{
        Answer, ConcordanceQuery, Counted, DocumentAnswer, Edit, JoinAnswer, LossKind, Place, Question,
        Reading, Reason, SimilarQuery, Stretch, TermsQuery, ThreadAnswer, TrendsQuery,
    },
    settings::Settings,
};
use std::{
    cell::RefCell,
    fs,
    path::Path,
    time::{Duration, Instant},
};
use texts::{LAW, Page, SPEECH, mix, owned};

const PAGE: &str = "001_b97af17381d29384.txt";

/// The threads that a human reader gave the blocks of the page, in order; none for furniture.
fn golden() -> Vec<Option<usize>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds/001.tsv");
    let facts = fs::read_to_string(path).expect("the golden file is there");
    let blocks = facts.lines().filter(|line| line.starts_with("block\t"));
    let thread = |line: &str| line.rsplit('\t').next().and_then(|thread| thread.parse().ok());
    blocks.map(thread).collect()
}

/// The thread of each block that a document was given, from 1.
fn labels(document: &DocumentAnswer) -> Vec<Option<usize>> {
    let of = |start: u32| {
        let holds = |thread: &ThreadAnswer| thread.blocks.iter().any(|block| block.place.start == start);
        document.threads.iter().position(holds).map(|thread| thread + 1)
    };
    document.blocks.iter().map(|block| of(block.place.start)).collect()
}

fn opened(files: &[(&str, &str)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in files {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("an invented text is readable");
    }
    engine
}

fn units_of(document: &DocumentAnswer, engine: &Engine) -> Vec<u16> {
    text_of(engine, document.summary.name.clone()).encode_utf16().collect()
}

/// The words of each paragraph of a thread.
fn paragraphs(thread: &ThreadAnswer, text: &[u16]) -> Vec<Vec<String>> {
    let words = |place: &duikan::protocol::Place| {
        String::from_utf16_lossy(&text[place.start as usize..place.end as usize])
    };
    thread.paragraphs.iter().map(|pieces| pieces.iter().map(words).collect()).collect()
}

#[test]
fn the_page_of_the_newspaper_falls_into_the_speech_and_the_declaration() {
    let Some(engine) = seeds() else { return };
    let page = &details(&engine)[1];
    assert_eq!(page.summary.name, PAGE);
    assert_eq!(page.summary.interleaved, 2);
    // What is around the texts belongs to neither.
    let agrees = |(found, golden): (Option<usize>, Option<usize>)| golden.is_none() || found == golden;
    assert!(labels(page).into_iter().zip(golden()).all(agrees), "{:?}", labels(page));
    assert!(page.threads[1].shared_with.as_deref().is_some_and(|name| name.starts_with("000")));
    assert_eq!(page.threads[0].shared_with, None);
    let text = units_of(page, &engine);
    let torn: Vec<(String, String)> = paragraphs(&page.threads[1], &text)
        .into_iter()
        .filter(|pieces| pieces.len() > 1)
        .map(|pieces| {
            let end: Vec<char> = pieces[0].chars().collect();
            (end[end.len() - 3..].iter().collect(), pieces[1].chars().take(3).collect())
        })
        .collect();
    let losses: Vec<_> = page.losses.iter().map(|loss| (loss.kind, loss.intact.as_ref())).collect();
    let words = |at: usize| losses[at].1.map(|intact| intact.reading.as_str());
    assert_eq!((losses[0].0, words(0)), (LossKind::CutOff, None), "no other text has the speech");
    assert_eq!((losses[1].0, words(1)), (LossKind::Gap, Some("融资")));
    for (end, beginning) in [("，形成", "构建人"), ("义及其", "融，阻")] {
        assert!(torn.contains(&(end.to_owned(), beginning.to_owned())), "{torn:?}");
    }
}

#[test]
fn alone_on_the_shelf_the_page_falls_apart_by_style() {
    let Some(file) = seed_files().into_iter().nth(1) else { return };
    let mut engine = Engine::default();
    engine.open(PAGE, &fs::read(file).expect("the seed is there"), &mut |_, _| {}).expect("it is readable");
    let page = &details(&engine)[0];
    let (found, golden) = (labels(page), golden());
    let right = found.iter().zip(&golden).filter(|(found, golden)| found == golden).count();
    eprintln!("alone: {right} of {} blocks", golden.len());
    assert!(right * 100 >= golden.len() * 95, "{right} of {}", golden.len());
}

#[test]
fn the_other_seeds_and_the_sample_are_one_text_each() {
    let named = |engine: &Engine| -> Vec<String> {
        let mixed = documents(engine).into_iter().filter(|document| document.interleaved > 0);
        mixed.map(|document| document.name).collect()
    };
    assert_eq!(named(&sample()), [""; 0]);
    if let Some(engine) = seeds() {
        assert_eq!(named(&engine), [PAGE]);
    }
    let files = SAMPLE_FILES.iter().map(|name| Path::new(SAMPLE).join(name));
    for file in files.chain(seed_files().into_iter().filter(|file| !file.ends_with(PAGE))) {
        let mut engine = Engine::default();
        engine.open("a", &fs::read(&file).expect("it is there"), &mut |_, _| {}).expect("it is readable");
        assert_eq!(named(&engine), [""; 0], "{}", file.display());
    }
}

/// The share of a page's blocks that were given the right thread, in a hundred; 0 if it was taken for one text.
fn accuracy(page: &Page, others: &[&[String]]) -> usize {
    thread_local! {
        /// Making an engine takes longer than what is tested here.
        static ENGINE: RefCell<Engine> = RefCell::default();
    }
    ENGINE.with_borrow_mut(|engine| accuracy_in(engine, page, others))
}

fn accuracy_in(engine: &mut Engine, page: &Page, others: &[&[String]]) -> usize {
    engine.open("page", page.text.as_bytes(), &mut |_, _| {}).expect("it is readable");
    for (at, text) in others.iter().enumerate() {
        engine.open(&at.to_string(), text.join("\n\n").as_bytes(), &mut |_, _| {}).expect("it is readable");
    }
    let found = labels(&details(engine)[0]);
    assert_eq!(found.len(), page.labels.len());
    for document in documents(engine) {
        engine.close(&document.name).expect("it is there");
    }
    let right = found.iter().zip(&page.labels).filter(|(found, label)| **found == Some(**label)).count();
    right * 100 / found.len()
}

const RUNS: &[&[usize]] = &[
    &[12, 14, 9, 11, 8, 60],
    &[6, 5, 4, 3, 6, 5, 4, 60],
    &[20, 60, 60],
    &[2, 2, 1, 1, 3, 2, 2, 3, 4, 2, 60],
];

#[test]
fn two_declarations_that_were_mixed_are_told_apart_by_their_originals() {
    let (a, b) = (texts::sample("declaration-2019.txt"), texts::sample("declaration-2021.txt"));
    let mut told = Vec::new();
    for runs in RUNS {
        let page = mix(&a, &b, runs, |run| run % 2 == 0);
        told.push([
            accuracy(&page, &[&a, &b]),
            accuracy(&page, &[&a]),
            accuracy(&page, &[&b]),
            accuracy(&page, &[]),
        ]);
    }
    eprintln!("{told:?}");
    for (runs, [both, first, second, none]) in RUNS.iter().zip(told) {
        assert!(both >= 95 && first >= 90, "{both} {first}");
        // Only sentences of the first are cut; where it is one, it may be a slip of the pen.
        assert!(second >= 85 || runs.len() == 3, "{second}");
        assert!(none == 0, "nothing tells two declarations apart but their originals");
    }
}

#[test]
fn without_a_cut_sentence_both_originals_are_needed() {
    let (a, b) = (texts::sample("declaration-2019.txt"), texts::sample("declaration-2021.txt"));
    let page = mix(&a, &b, RUNS[0], |_| false);
    assert!(accuracy(&page, &[&a, &b]) >= 95);
    assert_eq!(accuracy(&page, &[&a]), 0, "a new edition with whole new paragraphs looks like this");
}

#[test]
fn a_speech_and_another_text_are_told_apart_without_help() {
    let speech = owned(SPEECH);
    let mut told = Vec::new();
    for other in [texts::sample("declaration-2019.txt"), texts::sample("declaration-2021.txt"), owned(LAW)] {
        for runs in [&[6, 10, 60][..], &[5, 8, 5, 60], &[4, 5, 4, 6, 60]] {
            told.push(accuracy(&mix(&speech, &other, runs, |_| true), &[]));
            told.push(accuracy(&mix(&other, &speech, runs, |_| true), &[]));
        }
    }
    eprintln!("{told:?}");
    assert!(told.iter().all(|&share| share >= 90), "{told:?}");
}

/// What is taken for two among these texts, with these others on the shelf.
#[track_caller]
fn check_one_text(text: &[String], others: &[&[String]]) {
    let page = Page { text: text.join("\n\n"), labels: vec![1; text.len()] };
    assert_eq!(accuracy(&page, others), 0, "{}", text[0]);
}

#[test]
fn texts_that_hold_others_are_one_text() {
    let (declaration, speech, law) = (texts::sample("declaration-2019.txt"), owned(SPEECH), owned(LAW));
    let news = owned(&[
        "环海论坛第六次会议闭幕",
        "本报记者从会场获悉，环海论坛成员国领导人会议今天闭幕，与会领导人共同签署宣言。",
        "据了解，宣言共分五个部分，记者现将全文摘录如下，以飨读者。",
    ]);
    let tail = owned(&[
        "记者离开会场时，天色已晚，广场上仍聚集着不少市民。据介绍，晚间还有焰火表演。",
        "（本报青湾讯）",
    ]);
    let all: [&[String]; 3] = [&declaration, &speech, &law];
    // News with the full text between, a speech that quotes, a declaration with an annex, an anthology.
    let quoting = [&speech[..8], &declaration[4..12], &speech[8..]].concat();
    for others in [&all[..], &[]] {
        check_one_text(&[&news[..], &declaration, &tail].concat(), others);
        check_one_text(&quoting, others);
        check_one_text(&[&declaration[..], &law].concat(), others);
        check_one_text(&[&speech[..], &declaration].concat(), others);
        check_one_text(&[&declaration[..], &speech, &law].concat(), others);
    }
    // A report of a speech in several pieces, all whole.
    let report = mix(
        &owned(&["记者注意到，会场座无虚席，各国代表频频点头，不少人记下了要点。"; 8]),
        &speech,
        &[1, 2],
        |_| false,
    );
    let report = owned(&report.text.split("\n\n").collect::<Vec<_>>());
    check_one_text(&report, &[]);
    check_one_text(&report, &[&speech]);
    // A law with remarks on every article.
    let remarks =
        owned(&["【说明】我们在起草时听取了各方的意见，我认为这样规定便于操作，大家可以参照执行。"; 12]);
    let annotated = owned(&mix(&law, &remarks, &[1], |_| false).text.split("\n\n").collect::<Vec<_>>());
    check_one_text(&annotated, &[]);
    check_one_text(&annotated, &[&law]);
}

#[test]
fn a_broken_line_does_not_make_two_texts_of_a_quotation() {
    let (declaration, speech) = (texts::sample("declaration-2019.txt"), owned(SPEECH));
    // A page break in the middle of each text, and a wrapped one.
    let mut quoting = [&speech[..8], &declaration[4..12], &speech[8..]].concat();
    for at in [6, 11] {
        let middle = quoting[at].char_indices().nth(31).map_or(0, |(at, _)| at);
        let second = quoting[at].split_off(middle);
        quoting.insert(at + 1, second);
    }
    check_one_text(&quoting, &[]);
    check_one_text(&quoting, &[&declaration]);
    let wrapped: Vec<String> = quoting
        .iter()
        .flat_map(|paragraph| {
            let characters: Vec<char> = paragraph.chars().collect();
            characters.chunks(22).map(|line| line.iter().collect()).collect::<Vec<String>>()
        })
        .collect();
    let text = wrapped.join("\n");
    let engine = opened(&[("wrapped", &text), ("declaration", &declaration.join("\n"))]);
    assert_eq!(documents(&engine)[0].interleaved, 0);
}

/// A page of a speech and a declaration, and the declaration itself.
fn page_and_original() -> (Page, Vec<String>) {
    let declaration = texts::sample("declaration-2019.txt");
    (mix(&owned(SPEECH), &declaration, &[6, 10, 60], |_| true), declaration)
}

#[test]
fn a_reader_is_told_and_may_refuse() {
    let (page, declaration) = page_and_original();
    let mut engine = opened(&[("page.txt", &page.text), ("whole.txt", &declaration.join("\n"))]);
    let shelf = documents(&engine);
    assert_eq!(shelf[0].interleaved, 2);
    assert!(shelf[0].warnings.contains(&Warning::Interleaved { threads: 2 }));
    assert!(shelf[1].warnings.iter().all(|warning| !matches!(warning, Warning::Interleaved { .. })));
    let proposed = &details(&engine)[0].threads;
    assert_eq!(proposed[0].title, SPEECH[0]);
    assert_eq!(proposed[1].title, "环海论坛青湾宣言");
    assert_eq!(proposed[1].shared_with.as_deref(), Some("whole.txt"));

    let reading = Reading { threads: Some(Vec::new()), ..Reading::default() };
    let instead_of = vec!["page.txt".to_owned()];
    let file = File { reading, instead_of, ..File::new("page.txt", page.text.as_bytes()) };
    engine.open_as(&file, &mut |_, _| {}).expect("it is readable");
    let shelf = documents(&engine);
    assert_eq!((shelf[0].name.as_str(), shelf[0].interleaved, shelf[0].thread), ("page.txt", 0, None));
    assert!(!shelf[0].warnings.contains(&Warning::Interleaved { threads: 2 }));
    assert_eq!(engine.divide(), [""; 0]);
    engine
        .edit("page.txt", Edit { restore: vec![Reason::SiteWords], ..Edit::default() })
        .expect("it is there");
    assert_eq!(documents(&engine)[0].interleaved, 0, "the reader said so");
}

#[test]
fn what_is_lost_is_lost_whatever_the_reader_takes_the_page_for() {
    let Some(mut engine) = seeds() else { return };
    let losses = |engine: &Engine| {
        let document = details(engine).swap_remove(1);
        assert_eq!(document.summary.name, PAGE);
        let losses = document.losses.into_iter();
        losses.map(|loss| (loss.kind, loss.place.start, loss.intact.is_some())).collect::<Vec<_>>()
    };
    let found = losses(&engine);
    assert_eq!(found.iter().map(|loss| loss.0).collect::<Vec<_>>(), [LossKind::CutOff, LossKind::Gap]);
    let page = seed_files().into_iter().find(|file| file.ends_with(PAGE)).expect("it is a seed");
    let bytes = fs::read(page).expect("it is there");
    let reading = Reading { threads: Some(Vec::new()), ..Reading::default() };
    let file = File {
        name: PAGE,
        bytes: &bytes,
        reading,
        instead_of: vec![PAGE.to_owned()],
        extracted: None,
        before: None,
    };
    engine.open_as(&file, &mut |_, _| {}).expect("it is readable");
    assert_eq!(losses(&engine), found);
    assert_eq!(documents(&engine)[1].interleaved, 0);
}

#[test]
fn accepted_threads_are_documents_of_their_own() {
    let (page, declaration) = page_and_original();
    let mut engine = opened(&[("page.txt", &page.text), ("whole.txt", &declaration.join("\n"))]);
    let threads = |document: &DocumentAnswer| -> Vec<Vec<Stretch>> {
        let stretches =
            |thread: &ThreadAnswer| thread.blocks.iter().map(|block| (&block.place).into()).collect();
        document.threads.iter().map(stretches).collect()
    };
    let reading = Reading { threads: Some(threads(&details(&engine)[0])), ..Reading::default() };
    let instead_of = vec!["page.txt".to_owned()];
    let file = File { reading, instead_of, ..File::new("page.txt", page.text.as_bytes()) };
    let opened = engine.open_as(&file, &mut |_, _| {}).expect("it is readable");
    assert_eq!(opened.documents, ["page.txt §1", "page.txt §2"]);
    let shelf = documents(&engine);
    assert_eq!(
        shelf.iter().map(|document| document.name.as_str()).collect::<Vec<_>>(),
        ["page.txt §1", "page.txt §2", "whole.txt"]
    );
    assert_eq!(shelf[0].title, SPEECH[0]);
    assert_eq!(shelf[1].title, "环海论坛青湾宣言");
    assert_eq!(shelf[1].date.as_ref().map(|date| date.value.as_str()), Some("2019-06-14"));
    assert!(shelf.iter().all(|document| document.interleaved == 0));
    // The thread is the declaration, to the last cut sentence, and is counted once with it.
    let same = Counted::SameAs { document: "whole.txt".to_owned() };
    let other = Counted::SameAs { document: "page.txt §2".to_owned() };
    assert!(shelf[1].counted == same || shelf[2].counted == other, "{:?}", shelf[1].counted);
    let Answer::Passages(shared) =
        ask(&engine, &Question::Passages { a: "page.txt §2".to_owned(), b: "whole.txt".to_owned() })
    else {
        unreachable!("asked for passages")
    };
    assert!(shared.coverage_a > 0.99 && shared.coverage_b > 0.99);
    let torn: Vec<_> = details(&engine)[1].joins.clone();
    assert!(!torn.is_empty(), "a sentence goes on beyond the speech");
    for run in shared.passages.iter().flat_map(|passage| &passage.runs).filter(|run| run.equal) {
        assert!(
            run.a.chars().count() < run.b.chars().count() + 40,
            "the speech is not part of it: {}",
            run.a
        );
    }
}

#[test]
fn scripts_accept_by_a_setting() {
    let (page, declaration) = page_and_original();
    let mut engine = opened(&[("page.txt", &page.text), ("whole.txt", &declaration.join("\n"))]);
    engine.settle();
    assert_eq!(documents(&engine).len(), 2, "not by default");
    let mut settings = Settings::default();
    settings.clean.divide_threads = true;
    engine.configure(settings);
    engine.settle();
    let shelf = documents(&engine);
    let names: Vec<_> = shelf.iter().map(|document| document.name.as_str()).collect();
    assert_eq!(names, ["page.txt §1", "page.txt §2", "whole.txt"]);
    engine.settle();
    assert_eq!(documents(&engine), shelf, "what is divided is not divided again");
}

#[test]
fn every_question_can_be_asked_of_the_threads_of_the_newspaper() {
    let Some(mut engine) = seeds() else { return };
    assert_eq!(engine.divide(), [PAGE]);
    let names: Vec<String> = documents(&engine).into_iter().map(|document| document.name).collect();
    assert_eq!(names.len(), 6);
    for question in [
        Question::Terms(TermsQuery::default()),
        Question::Trends(TrendsQuery { terms: Vec::new(), ..TrendsQuery::default() }),
        Question::Topics,
        Question::Similar(SimilarQuery::default()),
        Question::Concordance(ConcordanceQuery {
            term: "命运共同体".to_owned(),
            ..ConcordanceQuery::default()
        }),
    ] {
        ask(&engine, &question);
    }
    for a in &names {
        ask(&engine, &Question::Read { document: a.clone() });
        for b in names.iter().filter(|b| *b != a) {
            ask(&engine, &Question::Passages { a: a.clone(), b: b.clone() });
        }
    }
    let threads = &details(&engine)[1..3];
    assert_eq!(threads[0].summary.title, "不忘初心 砥砺前行 开启上海合作组织发展新征程");
    assert!(threads[1].summary.title.starts_with("值此上海合作组织"), "{}", threads[1].summary.title);
    let date = threads[0].summary.date.as_ref().map(|date| date.value.as_str());
    assert_eq!(date, Some("2021-09-17"), "the date line is the speech's");
    let text = units_of(&threads[1], &engine);
    let words = |place: &Place| String::from_utf16_lossy(&text[place.start as usize..place.end as usize]);
    let torn =
        |join: &JoinAnswer| words(&join.before).ends_with("形成") && words(&join.after).starts_with("构建");
    assert!(threads[1].joins.iter().any(torn), "the sentence goes on beyond the speech and the heading");
}

#[test]
fn what_is_broken_is_whole_in_the_other_text() {
    let whole = texts::sample("declaration-2019.txt").join("\n\n");
    let broken = whole.replacen("反对任何形式的恐怖", "反对任何形\u{fffd}\u{fffd}恐怖", 1);
    let traditional =
        fs::read_to_string(Path::new(SAMPLE).join("declaration-2019-hant.txt")).expect("it is there");
    let engine = opened(&[("broken", &broken), ("hant", &traditional)]);
    let document = &details(&engine)[0];
    let loss = document.losses.iter().find(|loss| loss.kind == LossKind::Unreadable).expect("it is found");
    let intact = loss.intact.as_ref().expect("the Traditional copy has it");
    assert_eq!((intact.reading.as_str(), intact.place.document.as_str()), ("式的", "hant"));
    let alone = opened(&[("broken", &broken)]);
    assert_eq!(details(&alone)[0].losses[0].intact, None);
}

/// Documents of a large shelf.
const SHELF: usize = 200;

#[test]
fn a_large_shelf_takes_no_longer_for_it() {
    let declaration = texts::sample("declaration-2019.txt");
    let mut engine = Engine::default();
    for at in 0..SHELF {
        // Editions: a paragraph in seven is another's.
        let own = declaration.iter().enumerate().map(|(row, paragraph)| {
            let other = format!("{paragraph}第{at}届会议另行商定第{row}项，由秘书处告知各方");
            if (row + at) % 3 == 0 { other } else { paragraph.clone() }
        });
        let text = own.collect::<Vec<_>>().join("\n\n");
        engine.open(&format!("{at}.txt"), text.as_bytes(), &mut |_, _| {}).expect("it is readable");
    }
    ask(&engine, &Question::Similar(SimilarQuery::default()));
    let start = Instant::now();
    let shelf = documents(&engine);
    let first = start.elapsed();
    eprintln!("{SHELF} documents of {} characters: {first:?}", shelf[0].characters);
    assert!(shelf.iter().all(|document| document.interleaved == 0));
    assert!(first < Duration::from_secs(20), "a second or two on a busy machine: {first:?}");
}
