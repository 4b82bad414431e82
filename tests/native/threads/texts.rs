//! Invented texts of several kinds, and pages on which two of them were mixed.

use crate::shelf::SAMPLE;
use std::{fs, path::Path};

/// A speech.
pub const SPEECH: &[&str] = &[
    "同舟共济 共谱蓝色篇章",
    "尊敬的塔维欧总统，各位同事：",
    "很高兴同各位同事在美丽的海滨相聚。我谨代表西屿联邦政府和人民，对东礁共和国的周到安排表示衷心感谢！",
    "去年此时，我们在白鹭港种下友谊之树。一年来，我们共同浇灌，这棵树已经枝繁叶茂，给我们带来希望和信心。",
    "大家都记得，当台风袭来的时候，我们没有一个人袖手旁观。我们的船员冒着风浪，把药品和粮食送到彼此的码头。",
    "各位同事！",
    "当前，世界并不太平，我们面临的风浪比以往更大。我认为，越是这个时候，我们越要把命运掌握在自己手里。为此，我愿提出几点看法。",
    "第一，我们要坚持以诚相待。朋友之间难免有分歧，关键是坐下来谈。我们要多走动、多商量，不让误会在心里生根。",
    "第二，我们要敢于打开大门。关起门来只会越过越穷，这是我们用教训换来的道理。我愿带头降低门槛，欢迎各位的企业到我们那里投资兴业。",
    "第三，我们要舍得为年轻人花钱。我们这一代人修了路、架了桥，下一代人能走多远，要看他们学到什么。我们将再设五百个名额，请各国青年来学造船。",
    "第四，我们要善待养育我们的大海。小时候，我跟着父亲出海，一网下去满舱是鱼。今天的孩子还能看到吗？这个问题，我们每个人都要回答。",
    "我听说，有的朋友担心我们的步子迈得太快。我想说，我们愿意等一等，等大家都跟上来，再一起往前走。",
    "我们西屿人常说，独木难成舟。只要我们同心划桨，再大的浪也打不翻我们的船，再远的岸我们也能靠上去。",
    "明年，我们将在长堤迎接各位。我已经让人把海边的老码头修葺一新，那里有最好的鱼汤和最热情的歌声，等着我们的老朋友和新朋友。",
    "最后，我提议，让我们为各国人民的幸福、为我们的友谊，也为今晚的月色，共同举杯！谢谢大家。",
];

/// A law.
pub const LAW: &[&str] = &[
    "渔港管理条例",
    "第一章 总则",
    "第一条 为了加强渔港管理，维护渔港秩序，保障渔业生产安全，制定本条例。",
    "第二条 在本国渔港水域内航行、停泊、作业的船舶，应当遵守本条例。",
    "第三条 县级以上人民政府渔业主管部门负责本行政区域内渔港的监督管理，依法查处违反本条例的行为。",
    "第二章 船舶管理",
    "第四条 船舶进出渔港，应当向渔港监督机构报告，并服从其指挥。未经批准，不得在航道内停泊。",
    "第五条 装载易燃、易爆物品的船舶，应当在指定的水域停泊，不得靠近其他船舶。",
    "第六条 在渔港内进行水下施工的单位，应当事先取得许可，依法设置明显的警示标志。",
    "第七条 禁止向渔港水域排放油类和其他有毒有害物质，违反本条例规定的，由渔港监督机构责令改正。",
    "第三章 法律责任",
    "第八条 违反本条例第四条规定的，处以五百元以上五千元以下罚款；情节严重的，暂扣船舶证书。",
    "第九条 有下列情形之一的，处以一千元以上一万元以下罚款，造成损失的，依法承担赔偿责任。",
    "第十条 本条例自公布之日起施行，由国务院渔业主管部门负责解释。",
];

/// The paragraphs of a text of the sample.
pub fn sample(name: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(SAMPLE).join(name)).expect("a text of the sample in UTF-8");
    let parts = text.split(['\n', '\r']).flat_map(|line| line.split("\u{3000}\u{3000}"));
    parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The same as owned paragraphs.
pub fn owned(text: &[&str]) -> Vec<String> {
    text.iter().map(|&paragraph| paragraph.to_owned()).collect()
}

/// A page of two texts.
pub struct Page {
    /// Its text.
    pub text: String,
    /// The text, 1 or 2, of each of its blocks.
    pub labels: Vec<usize>,
}

/// Mixes two texts: by turns so many paragraphs of the first and of the second, the last count again and again.
/// Where `cut` says so, a run
/// goes on to a paragraph that is long enough, and that is cut in two by the other text.
pub fn mix(a: &[String], b: &[String], runs: &[usize], cut: impl Fn(usize) -> bool) -> Page {
    let mut rest = [a.to_vec(), b.to_vec()];
    let (mut blocks, mut labels): (Vec<String>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut run = 0;
    while rest.iter().any(|text| !text.is_empty()) {
        let side = run % 2;
        let mut count = runs[run.min(runs.len() - 1)].min(rest[side].len());
        if cut(run) {
            let is_long = |at: &usize| rest[side][at - 1].chars().count() >= LONG;
            count = (count.max(1)..=rest[side].len()).find(is_long).unwrap_or(count);
        }
        let mut taken: Vec<String> = rest[side].drain(..count).collect();
        if rest.iter().all(|text| !text.is_empty())
            && cut(run)
            && let Some(last) = taken.last_mut().filter(|last| last.chars().count() >= LONG)
        {
            let (first, second) = halves(last);
            *last = first;
            rest[side].insert(0, second);
        }
        labels.extend(vec![side + 1; taken.len()]);
        blocks.extend(taken);
        run += 1;
    }
    Page { text: blocks.join("\n\n"), labels }
}

/// Characters of a paragraph that can be cut.
const LONG: usize = 45;

/// Cuts a paragraph between two characters behind its middle.
fn halves(paragraph: &str) -> (String, String) {
    let characters: Vec<char> = paragraph.chars().collect();
    let is_inside = |&at: &usize| characters[at - 1].is_alphabetic() && characters[at].is_alphabetic();
    let at = (characters.len() * 2 / 3..characters.len()).find(is_inside).expect("a paragraph has words");
    (characters[..at].iter().collect(), characters[at..].iter().collect())
}
