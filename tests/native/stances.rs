//! Who takes which position on what: the engine against human readings, `tests/golden/seeds/stances` and `tests/golden/stances`.

use crate::shelf::{ask, seeds};
use duikan::{
    pipeline::Engine,
    protocol::{Answer, Place, Question, Rung, Stance, StancesAnswer, StancesQuery},
    settings::{Settings, StanceSettings, StanceVerbSetting},
};
use std::{collections::BTreeSet, fs, path::Path};

fn stances(engine: &Engine, documents: Vec<String>) -> StancesAnswer {
    let query = StancesQuery { documents, ..StancesQuery::default() };
    let Answer::Stances(answer) = ask(engine, &Question::Stances(query)) else {
        unreachable!("asked for stances")
    };
    answer
}

/// A position as a reader found it.
struct Read {
    subject: String,
    inherited: bool,
    verb: String,
    /// Which of the places in the clause where the verb's characters stand, from 1.
    number: usize,
    rung: Rung,
    object: String,
}

/// The reading of a text: its clauses by their beginnings, each with its positions.
fn reading(file: &str) -> Vec<(String, Vec<Read>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    let lines = fs::read_to_string(path).expect("it was read");
    let mut clauses: Vec<(String, Vec<Read>)> = Vec::new();
    for line in lines.lines() {
        let [clause, subject, stated, verb, rung, object] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("six columns: {line}")
        };
        if clauses.last().is_none_or(|(last, _)| last != clause) {
            clauses.push((clause.to_owned(), Vec::new()));
        }
        let Some(rung) = Rung::of_name(rung) else { continue };
        let (verb, number) = verb.split_once('#').unwrap_or((verb, "1"));
        let read = Read {
            subject: subject.to_owned(),
            inherited: stated == "before",
            verb: verb.to_owned(),
            number: number.parse().expect("a number"),
            rung,
            object: object.to_owned(),
        };
        clauses.last_mut().expect("just pushed").1.push(read);
    }
    clauses
}

/// How far the engine and a reading agree.
#[derive(Debug, Default)]
struct Agreement {
    read: u32,
    found: u32,
    both: u32,
    subjects: u32,
    rungs: u32,
    objects: u32,
}

impl Agreement {
    fn share(part: u32, whole: u32) -> f64 {
        f64::from(part) / f64::from(whole.max(1))
    }

    #[track_caller]
    fn is_at_least(&self, verbs: f64, subjects: f64, rungs: f64, objects: f64) {
        assert!(Self::share(self.both, self.found) >= verbs, "precision: {self:?}");
        assert!(Self::share(self.both, self.read) >= verbs, "recall: {self:?}");
        assert!(Self::share(self.subjects, self.both) >= subjects, "subjects: {self:?}");
        assert!(Self::share(self.rungs, self.both) >= rungs, "rungs: {self:?}");
        assert!(Self::share(self.objects, self.both) >= objects, "objects: {self:?}");
    }
}

/// Compares what was found in a text with its reading. What is not in the reading's clauses is left out.
fn agreement(name: &str, text: &str, file: &str, found: &[Stance]) -> Agreement {
    let units: Vec<u16> = text.encode_utf16().collect();
    let of = |start: u32, end: u32| String::from_utf16_lossy(&units[start as usize..end as usize]);
    let mut agreement = Agreement::default();
    let mut at = 0;
    for (clause, positions) in reading(file) {
        let Some(byte) = text[at..].find(&clause).map(|byte| at + byte) else {
            panic!("{name}: no clause begins with {clause}")
        };
        at = byte + clause.len();
        let start = u32::try_from(text[..byte].encode_utf16().count()).expect("a short text");
        let here: Vec<&Stance> = found.iter().filter(|stance| stance.clause.start == start).collect();
        agreement.found += u32::try_from(here.len()).expect("few");
        let end = here.first().map_or(start, |stance| stance.clause.end);
        let words = of(start, end);
        let place = |read: &Read| {
            let (byte, _) = words.match_indices(&read.verb).nth(read.number - 1)?;
            Some(start + u32::try_from(words[..byte].encode_utf16().count()).expect("short"))
        };
        let mut known = BTreeSet::new();
        for read in positions {
            agreement.read += 1;
            let place = place(&read);
            let Some(stance) = here.iter().find(|stance| Some(stance.verb.words.place.start) == place) else {
                eprintln!("{name}: missed {clause}… {}", read.verb);
                continue;
            };
            known.insert(stance.verb.words.place.start);
            agreement.both += 1;
            let subject = stance.subject.as_ref();
            let is_subject = subject.is_some_and(|subject| {
                let words = &subject.words.text;
                words.ends_with(&read.subject) && subject.inherited == read.inherited
            });
            let object = stance.object.as_ref().map_or("", |object| object.text.as_str());
            agreement.subjects += u32::from(is_subject);
            agreement.rungs += u32::from(stance.verb.rung == read.rung);
            agreement.objects += u32::from(object.starts_with(&read.object));
            if !is_subject || stance.verb.rung != read.rung || !object.starts_with(&read.object) {
                let verb = &stance.verb;
                eprintln!("{name}: {clause}… {} {:?} {:?} {object}", verb.words.text, verb.rung, subject);
            }
        }
        for stance in here.iter().filter(|stance| !known.contains(&stance.verb.words.place.start)) {
            eprintln!("{name}: too many in {clause}… {}", stance.verb.words.text);
        }
    }
    eprintln!("{name}: {agreement:?}");
    agreement
}

fn made_up(name: &str) -> Agreement {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/stances").join(name);
    let text = fs::read_to_string(path.with_extension("txt")).expect("it is there");
    let mut engine = Engine::default();
    engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    agreement(name, &text, &format!("stances/{name}.tsv"), &stances(&engine, Vec::new()).stances)
}

fn seed(number: &str) -> Option<Agreement> {
    let engine = seeds()?;
    let document = engine.documents().iter().find(|document| document.name.starts_with(number))?;
    let found = stances(&engine, vec![document.name.clone()]).stances;
    Some(agreement(number, &document.text, &format!("seeds/stances/{number}.tsv"), &found))
}

#[test]
fn the_moscow_declaration_is_read_as_by_a_reader() {
    if let Some(agreement) = seed("004") {
        agreement.is_at_least(0.97, 0.97, 0.97, 0.97);
    }
}

#[test]
fn the_dushanbe_declaration_is_read_as_by_a_reader() {
    if let Some(agreement) = seed("000") {
        agreement.is_at_least(0.97, 0.97, 0.97, 0.97);
    }
}

#[test]
fn the_communique_is_read_as_by_a_reader() {
    if let Some(agreement) = seed("002") {
        agreement.is_at_least(0.97, 0.97, 0.97, 0.97);
    }
}

#[test]
fn an_english_declaration_is_read_as_by_a_reader() {
    made_up("declaration").is_at_least(0.97, 0.97, 0.97, 0.97);
}

#[test]
fn a_report_on_the_work_of_a_government_is_read_as_by_a_reader() {
    made_up("report").is_at_least(0.97, 0.97, 0.97, 0.97);
}

/// The positions of one paragraph: verb with its rung and modifiers.
fn of(text: &str) -> Vec<(String, Rung, Vec<String>)> {
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let told = |stance: Stance| (stance.verb.words.text, stance.verb.rung, stance.verb.modifiers);
    stances(&engine, Vec::new()).stances.into_iter().map(told).collect()
}

#[test]
fn a_verb_beside_another_is_no_part_of_the_object() {
    let mut engine = Engine::default();
    let text = "我们坚持和完善民族区域自治制度。各方支持与合作伙伴对话。";
    engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let found = stances(&engine, Vec::new()).stances;
    let objects: Vec<&str> =
        found.iter().filter_map(|stance| stance.object.as_ref()).map(|object| object.text.as_str()).collect();
    assert_eq!(objects, ["民族区域自治制度", "与合作伙伴对话"]);
}

#[test]
fn what_lends_weight_is_told() {
    let expected = [("支持".to_owned(), Rung::Support, ["重申", "坚定"].map(str::to_owned).to_vec())];
    assert_eq!(of("各方重申，坚定支持联合国的作用。"), expected);
}

#[test]
fn a_noun_that_is_said_once_more_has_its_own_rung() {
    let rung = |text: &str| of(text).into_iter().map(|(_, rung, _)| rung).collect::<Vec<_>>();
    assert_eq!(rung("We reiterate our strong opposition to the ban."), [Rung::Oppose]);
    assert_eq!(rung("We will keep voicing our concerns about the ban."), [Rung::Concern]);
    assert_eq!(rung("We continue to support the ban."), [Rung::Support]);
    assert_eq!(rung("We do not continue to support the ban."), [Rung::Oppose]);
    assert_eq!(rung("We do not harm it, nor do we support the ban."), [Rung::Oppose]);
    assert_eq!(rung("We resolve the dispute."), []);
    assert_eq!(rung("We will continue to strongly condemn the attack."), [Rung::Condemn]);
    assert_eq!(rung("We will continue to be gravely concerned about the attack."), [Rung::Concern]);
    assert_eq!(rung("We will continue firmly opposing the ban."), [Rung::Oppose]);
    assert_eq!(rung("We will cease supporting the ban."), [Rung::Commit]);
    assert_eq!(rung("Nor will we support the ban."), [Rung::Oppose]);
    assert_eq!(rung("We urge all parties to stop at once and support the truce."), [Rung::Call]);
    assert_eq!(rung("We re-emphasize the unity of the ports."), [Rung::Emphasise]);
    // Whose it is, matters.
    assert_eq!(rung("We recall their support for the ban."), [Rung::Note]);
    assert_eq!(rung("The ministers underline their support for the ban."), [Rung::Support]);
    assert_eq!(rung("各方强调，必须反对单边制裁。"), [Rung::Oppose]);
}

#[test]
fn a_verb_as_a_noun_or_in_an_attribute_is_no_position() {
    for text in [
        "在各方支持下，大桥建成。",
        "感谢信已经寄出，支持率上升。",
        "大桥得到支持的消息传来。",
        "The bridge was built with the support of the parties.",
        "It describes the calls for a ban.",
    ] {
        assert_eq!(of(text), [], "{text}");
    }
}

#[test]
fn traditional_texts_are_read_as_simplified_ones() {
    let found = of("各方支持建橋，對設卡表示嚴重關切，譴責襲擊。");
    let rungs: Vec<Rung> = found.iter().map(|(_, rung, _)| *rung).collect();
    assert_eq!(rungs, [Rung::Support, Rung::Concern, Rung::Condemn]);
    assert_eq!(found[2].0, "譴責");
}

#[test]
fn places_lead_to_the_words_and_the_ladder_counts_them() {
    let text = "宣言\n\n一、安全\n\n各方支持建桥。重申反对设卡，将扩大贸易。";
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let answer = stances(&engine, Vec::new());
    let units: Vec<u16> = text.encode_utf16().collect();
    let at = |place: &Place| String::from_utf16_lossy(&units[place.start as usize..place.end as usize]);
    assert!(answer.total > 0);
    for stance in &answer.stances {
        assert_eq!(at(&stance.verb.words.place), stance.verb.words.text);
        let subject = stance.subject.as_ref().expect("the parties");
        assert_eq!(at(&subject.words.place), "各方");
        let object = stance.object.as_ref().expect("each has one");
        assert_eq!(at(&object.place), object.text);
        assert_eq!(stance.heading.as_deref(), Some("安全"));
    }
    assert_eq!(answer.ladder.iter().map(|rung| rung.count).sum::<u32>(), answer.total);
    assert_eq!(answer.ladder.len(), Rung::ALL.len());
}

#[test]
fn the_reader_moves_and_removes_verbs() {
    let mut engine = Engine::default();
    engine.open("a", "各方支持建桥，欢迎对话。".as_bytes(), &mut |_, _| {}).expect("a text");
    let verb = |verb: &str, rung| StanceVerbSetting { verb: verb.to_owned(), rung };
    let verbs = vec![verb("支持", Some(Rung::Welcome)), verb("歡迎", None)];
    engine.configure(Settings { stance: StanceSettings { verbs }, ..Settings::default() });
    let found = stances(&engine, Vec::new()).stances;
    assert_eq!(found.iter().map(|stance| stance.verb.rung).collect::<Vec<_>>(), [Rung::Welcome]);
}

#[test]
fn a_verb_that_the_reader_adds_does_not_push_aside_what_is_said() {
    let mut engine = Engine::default();
    engine
        .open("a", "各方强调，研究新的机制。各方研究建桥。各方将研究筑路。".as_bytes(), &mut |_, _| {})
        .expect("a text");
    let verbs = vec![StanceVerbSetting { verb: "研究".to_owned(), rung: Some(Rung::Consider) }];
    engine.configure(Settings { stance: StanceSettings { verbs }, ..Settings::default() });
    let found = stances(&engine, Vec::new()).stances;
    let verbs: Vec<&str> = found.iter().map(|stance| stance.verb.lemma.as_str()).collect();
    assert_eq!(verbs, ["强调", "研究", "研究"]);
    assert_eq!(found[2].verb.modal.as_deref(), Some("将"));
}

#[test]
fn positions_come_a_page_at_a_time() {
    let mut engine = Engine::default();
    engine
        .open("a", "各方支持建桥。各方反对设卡。各方欢迎对话。".as_bytes(), &mut |_, _| {})
        .expect("a text");
    let query = StancesQuery { offset: 1, limit: 1, ..StancesQuery::default() };
    let Answer::Stances(answer) = ask(&engine, &Question::Stances(query)) else { unreachable!("asked so") };
    assert_eq!((answer.total, answer.stances.len()), (3, 1));
    assert_eq!(answer.stances[0].verb.lemma, "反对");
}
