//! How near texts are to each other, and what is told of it.

use crate::shelf::{ask, seeds};
use duikan::{
    error::Caution,
    pipeline::Engine,
    protocol::{
        Answer, Edit, FamilyKind, PairAnswer, Place, Question, Relation, SimilarAnswer, SimilarLevel,
        SimilarMeasure, SimilarQuery,
    },
};

const FISHERY: &str = "各方支持渔业的可持续发展，愿共同养护沿海的渔业资源，打击非法捕捞，交换有关鱼汛的资料，并帮助渔民改进渔船和渔具。";
const BRIDGE: &str = "各方欢迎跨海大桥如期动工，愿为施工船只提供便利，共同勘测海底的地质情况，妥善安置沿岸居民，保护候鸟栖息的湿地。";
const RESCUE: &str = "各方商定建立海上搜救的联络机制，每年轮流举行演练，互派教官，统一求救信号，及时通报台风、大雾和海冰的消息。";
const YOUTH: &str = "各方鼓励高等院校互派学生，共同整理沿海地区的历史文献与民间歌谣，举办青年帆船比赛，翻译出版各国的儿童读物。";

fn shelf(texts: &[(&str, String)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    engine
}

fn similar(engine: &Engine, query: SimilarQuery) -> SimilarAnswer {
    let Answer::Similar(answer) = ask(engine, &Question::Similar(query)) else {
        unreachable!("asked for similar")
    };
    answer
}

/// What each sentence says: its kind, its document, the others.
fn families(answer: &SimilarAnswer) -> Vec<(FamilyKind, &str, Vec<&str>)> {
    let others = |family: &'_ duikan::protocol::FamilyAnswer| family.others.len();
    answer
        .families
        .iter()
        .map(|family| {
            assert!(others(family) > 0, "{family:?}");
            let names = family.others.iter().map(|other| other.document.as_str()).collect();
            (family.kind, family.document.as_str(), names)
        })
        .collect()
}

fn text(engine: &Engine, place: &Place) -> String {
    let document = engine.documents().iter().find(|document| document.name == place.document);
    let units: Vec<u16> = document.expect("it is on the shelf").text.encode_utf16().collect();
    String::from_utf16_lossy(&units[place.start as usize..place.end as usize])
}

#[test]
fn a_page_with_two_texts_is_told_to_be_put_together_from_them() {
    let article =
        format!("渔业公报\n\n{FISHERY}\n\n{BRIDGE}\n\n某地的渔民还就禁渔期提出了许多不同的意见和要求。");
    let speech =
        format!("在论坛上的讲话\n\n{RESCUE}\n\n{YOUTH}\n\n感谢东道主的周到安排，祝愿这次会议圆满成功。");
    let page = format!("海滨日报\n\n{FISHERY}\n\n{BRIDGE}\n\n{RESCUE}\n\n{YOUTH}");
    let engine = shelf(&[("article.txt", article), ("page.txt", page), ("speech.txt", speech)]);
    let answer = similar(&engine, SimilarQuery::default());
    let told = families(&answer);
    assert!(
        told.iter().any(|(kind, document, others)| {
            *kind == FamilyKind::CompositeOf && *document == "page.txt" && others.len() == 2
        }),
        "{told:?}"
    );
}

#[test]
fn paragraphs_are_compared_and_lead_to_where_they_stand() {
    let first = format!("公报\n\n{FISHERY}\n\n{BRIDGE}\n\n同意。");
    let second = format!("宣言\n\n{RESCUE}\n\n{}\n\n{YOUTH}", FISHERY.replace("沿海", "近海"));
    let engine = shelf(&[("a.txt", first), ("b.txt", second)]);
    let answer = similar(
        &engine,
        SimilarQuery {
            level: SimilarLevel::Paragraphs,
            measure: SimilarMeasure::Jaccard,
            ..SimilarQuery::default()
        },
    );
    assert_eq!((answer.rows, answer.total, answer.every_pair), (5, 10, true));
    let nearest = &answer.pairs[0];
    assert_eq!(text(&engine, &nearest.a.place), FISHERY);
    assert_eq!(text(&engine, &nearest.b.place), FISHERY.replace("沿海", "近海"));
    assert!(FISHERY.starts_with(nearest.a.opening.as_deref().expect("a paragraph has an opening")));
    assert_eq!(nearest.relation, None);
    let picture = answer.picture.expect("five paragraphs have room");
    let nearest = picture.merges[0];
    let merged = [nearest.a, nearest.b].map(|row| text(&engine, &picture.rows[row as usize].place));
    assert!(merged.iter().all(|paragraph| paragraph.starts_with("各方支持渔业")), "{merged:?}");
}

#[test]
fn sections_bear_their_headings() {
    let of = |year: u32, last: &str| {
        format!(
            "环海论坛宣言\n\n{year}年6月14日\n\n一、渔业\n\n{FISHERY}\n\n二、交通\n\n{BRIDGE}\n\n三、其他\n\n{last}"
        )
    };
    let engine = shelf(&[("a.txt", of(2019, RESCUE)), ("b.txt", of(2020, YOUTH))]);
    let query = SimilarQuery { level: SimilarLevel::Sections, ..SimilarQuery::default() };
    let answer = similar(&engine, query);
    let headings: Vec<_> = answer
        .pairs
        .iter()
        .take(2)
        .map(|pair| (pair.a.heading.as_deref(), pair.b.heading.as_deref()))
        .collect();
    assert_eq!(headings, [(Some("渔业"), Some("渔业")), (Some("交通"), Some("交通"))]);
    assert!(answer.families.is_empty(), "families are of documents");
    // As documents, the second is an edition after the first.
    let answer = similar(&engine, SimilarQuery::default());
    assert_eq!(families(&answer), [(FamilyKind::EditionAfter, "b.txt", vec!["a.txt"])]);
    assert_eq!(answer.pairs[0].relation, Some(Relation::BAfterA));
}

#[test]
fn thousands_of_texts_have_a_list_but_no_matrix_and_the_farthest_copy_is_in_it() {
    // Each paragraph has the same formula; the last is the first again.
    let mut paragraphs: Vec<String> = (0..1500_u32)
        .map(|number| {
            let own: String = (0..24)
                .map(|at| char::from_u32(0x4e00 + (number * 131 + at * 977) % 20_000).expect("Chinese"))
                .collect();
            format!("各方重申坚持平等互利的原则，{own}。")
        })
        .collect();
    paragraphs.push(format!("{}又及。", paragraphs[0]));
    let engine = shelf(&[("a.txt", paragraphs.join("\n\n"))]);
    let query = |limit| SimilarQuery {
        level: SimilarLevel::Paragraphs,
        measure: SimilarMeasure::Containment,
        limit,
        ..SimilarQuery::default()
    };
    let answer = similar(&engine, query(3));
    assert_eq!((answer.picture, answer.every_pair, answer.pairs.len()), (None, false, 3));
    assert!(answer.rows > 1400 && answer.total <= answer.rows * 32, "{} {}", answer.rows, answer.total);
    let nearest = &answer.pairs[0];
    assert!(nearest.a_in_b >= 1.0 && nearest.b.place.start > nearest.a.place.start + 10_000, "{nearest:?}");
}

#[test]
fn pages_of_pairs_are_parts_of_one_order() {
    let texts = [FISHERY, BRIDGE, RESCUE, YOUTH];
    let of = |at: usize| format!("公报\n\n{}\n\n{}", texts[at], texts[(at + 1) % 4]);
    let engine = shelf(&[("a", of(0)), ("b", of(1)), ("c", of(2)), ("d", of(3))]);
    let ask = |offset, limit| {
        let sort = Some(SimilarMeasure::JensenShannon);
        similar(&engine, SimilarQuery { sort, offset, limit, ..SimilarQuery::default() }).pairs
    };
    let all = ask(0, 100);
    assert!(all.is_sorted_by(|a: &PairAnswer, b| a.jensen_shannon <= b.jensen_shannon));
    assert_eq!((all.len(), [ask(0, 4), ask(4, 4)].concat()), (6, all));
}

#[test]
fn only_the_named_documents_are_compared_and_what_is_set_aside_is_told() {
    let mut engine = shelf(&[
        ("a", format!("公报\n\n{FISHERY}")),
        ("b", format!("宣言\n\n{BRIDGE}")),
        ("c", format!("讲话\n\n{RESCUE}")),
    ]);
    engine.edit("c", Edit { set_aside: true, ..Edit::default() }).expect("it is on the shelf");
    let names = ["a", "c"].map(str::to_owned).to_vec();
    let answer = similar(&engine, SimilarQuery { documents: names, ..SimilarQuery::default() });
    assert_eq!((answer.rows, answer.picture, answer.pairs.len()), (1, None, 0));
    assert_eq!(answer.cautions, [Caution::NotCounted { documents: vec!["c".to_owned()] }]);
    let unknown = SimilarQuery { documents: vec!["x".to_owned()], ..SimilarQuery::default() };
    assert!(engine.answer(&Question::Similar(unknown)).is_err());
}

#[test]
fn the_seeds_tell_their_copy_and_their_edition() {
    let Some(engine) = seeds() else { return };
    let answer = similar(&engine, SimilarQuery::default());
    let told = families(&answer);
    let number = |name: &str| name[..3].to_owned();
    let told: Vec<_> = told
        .iter()
        .map(|(kind, document, others)| {
            (*kind, number(document), others.iter().map(|other| number(other)).collect())
        })
        .collect::<Vec<(FamilyKind, String, Vec<String>)>>();
    let of = |kind, document: &str, others: &[&str]| {
        (kind, document.to_owned(), others.iter().map(|&other| other.to_owned()).collect::<Vec<_>>())
    };
    assert!(told.contains(&of(FamilyKind::SameText, "000", &["003"])), "{told:?}");
    assert!(told.contains(&of(FamilyKind::EditionAfter, "000", &["004"])), "{told:?}");
    // A newspaper's page: a speech, and between its lines a part of the declaration.
    assert!(told.contains(&of(FamilyKind::CompositeOf, "001", &["000"])), "{told:?}");
}
