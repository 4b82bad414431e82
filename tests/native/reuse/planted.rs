//! Borrowings planted in texts made by chance, altered more and more: how many are found, and how much that is none.
//!
//! The table stands in `tests/reference/reuse.tsv`; `GOLDEN=write` makes it anew.

use duikan::{compare, pipeline::Engine};
use std::{fmt::Write, fs, ops::Range, path::Path};

/// Numbers by chance, the same in every run (Marsaglia's xorshift).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 33) % limit as u64).expect("below the limit")
    }
}

/// Chinese characters, each a word; those that have another form in Traditional characters have it behind them.
const CHARACTERS: &str = "的 一 是 在 不 了 有 和 人 这這 中 大 为為 上 个個 国國 我 以 要 他 时時 来來 用 们們 生 到 作 地 于於 出 就 分 对對 成 会會 可 主 年 动動 同 工 也 能 下 过過 子 说說 产產 种種 面 而 方 定 行 学學 法 所 民 得 经經 十 三 之 进進 等 部 度 家 电電 力 里裡 如 水 化 高 自 二 理 起 小 物 现現 实實 加 量 都 两兩 体體 制 机機 当當 使 点點 从從 业業 本 去 把 性 好 应應 开開 它 合 还還 因 由 其 些 然 前 外 天 政 四 日 那 社 义義 事 平 形 相 全 表 间間 样樣 与與 关關 各 重 新 线線 内內 数數 正 心 反 你 明 看 原 又 么麼 利 比 或 但 质質 气氣 第 向 道 命 此 变變 条條 只 没沒 结結 解 问問 意 建 月 公 无無 系 军軍 很 情 者 最 立 代 想 已 通 并並 提 直 题題 党黨 程 展 五 果 料 象 员員 革 位 入 常 文 总總 次 品 式 活 设設 及 管 特 件 长長 求 老 头頭 基 资資 边邊 流 路 级級 少 图圖 山 统統 接 知 较較 将將 组組 见見 计計 别 她 手 角 期 根 论論 运運 农農 指 几幾";

const WORDS: &str = "harbour office shall keep register of all vessels that enter or leave the bay each master must report cargo and crew before landing fishing is closed from may until august patrol boats inspect every week results are published council decides on dues which members pay in equal parts disputes go to three judges chosen by lot their award is final new lighthouses will be built along coast with money lent at low interest schools teach navigation swimming rescue old maps were redrawn after storm changed channels pilots know where sandbanks move winter ice stops traffic for weeks merchants store grain timber wool copper salt";

/// How a language is written.
struct Language {
    name: &'static str,
    words: Vec<(String, String)>,
    space: &'static str,
    stop: &'static str,
}

fn languages() -> [Language; 2] {
    let characters = CHARACTERS.split(' ').map(|forms| {
        let mut forms = forms.chars().map(String::from);
        let first = forms.next().expect("a character");
        (first.clone(), forms.next().unwrap_or(first))
    });
    let words = WORDS.split(' ').map(|word| (word.to_owned(), word.to_uppercase()));
    [
        Language { name: "Chinese", words: characters.collect(), space: "", stop: "。" },
        Language { name: "English", words: words.collect(), space: " ", stop: ". " },
    ]
}

/// Words of a text, by their numbers.
type Words = Vec<usize>;

impl Language {
    fn text(&self, chance: &mut Chance, words: usize) -> Words {
        (0..words).map(|_| chance.below(self.words.len())).collect()
    }

    /// The words with so many in a hundred left out, doubled by another, or replaced.
    fn altered(&self, chance: &mut Chance, words: &[usize], percent: usize) -> Words {
        let mut altered = Words::new();
        for &word in words {
            let other = chance.below(self.words.len());
            match (chance.below(100) < percent).then(|| chance.below(3)) {
                None => altered.push(word),
                Some(0) => {}
                Some(1) => altered.extend([word, other]),
                Some(_) => altered.push(other),
            }
        }
        altered
    }

    /// Writes words as sentences and paragraphs, in one spelling or the other.
    fn written(&self, words: &[usize], is_respelt: bool) -> String {
        let mut text = String::new();
        for (at, &word) in words.iter().enumerate() {
            let (one, other) = &self.words[word];
            text += if is_respelt { other } else { one };
            text += match at % 120 {
                119 => "。\n\n",
                29 | 59 | 89 => self.stop,
                _ => self.space,
            };
        }
        text + self.stop
    }
}

/// Letters planted, planted and found, and found.
#[derive(Default)]
struct Figures {
    planted: usize,
    hit: usize,
    found: usize,
}

/// Plants passages of four lengths in texts of chance.
fn measure(language: &Language, percent: usize) -> Figures {
    let mut figures = Figures::default();
    let mut chance = Chance::new(1 + percent as u64);
    for round in 0..6 {
        let a = language.text(&mut chance, 1500);
        let mut b = Words::new();
        let mut planted: Vec<Range<usize>> = Vec::new();
        for length in [30, 60, 120, 240] {
            b.extend(language.text(&mut chance, 200));
            let from = chance.below(a.len() - length);
            let copy = language.altered(&mut chance, &a[from..from + length], percent);
            planted.push(b.len()..b.len() + copy.len());
            b.extend(copy);
        }
        b.extend(language.text(&mut chance, 200));
        let mut engine = Engine::default();
        for (name, text) in [("a", language.written(&a, false)), ("b", language.written(&b, round % 2 == 1))]
        {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let documents = engine.documents();
        let letters = &documents[1].folded.characters;
        // To which word each letter belongs.
        let words = b.iter().enumerate().flat_map(|(at, &word)| {
            let length = language.words[word].0.chars().count();
            std::iter::repeat_n(at, length)
        });
        let places = (0..letters.len()).filter(|&at| letters[at].is_alphanumeric());
        let mut is_found = vec![false; letters.len()];
        for passage in compare::passages(&documents[0], &documents[1]) {
            is_found[passage.b].fill(true);
        }
        let mut count = 0;
        for (place, word) in places.zip(words) {
            let is_planted = planted.iter().any(|range| range.contains(&word));
            figures.planted += usize::from(is_planted);
            figures.hit += usize::from(is_planted && is_found[place]);
            figures.found += usize::from(is_found[place]);
            count += 1;
        }
        let all = letters.iter().filter(|letter| letter.is_alphanumeric()).count();
        assert_eq!(count, all, "every letter that was written is compared");
    }
    figures
}

fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |number: usize| f64::from(u32::try_from(number).expect("there are some thousands"));
    exact(part) / exact(whole).max(1.0)
}

#[test]
fn planted_borrowings_are_found_at_every_level_of_noise() {
    let mut table = "language\tnoise\tplanted\trecall\tprecision\n".to_owned();
    for language in languages() {
        for percent in [1, 5, 10, 20, 30] {
            let Figures { planted, hit, found } = measure(&language, percent);
            let (recall, precision) = (ratio(hit, planted), ratio(hit, found));
            let name = language.name;
            writeln!(table, "{name}\t{percent}\t{planted}\t{recall:.3}\t{precision:.3}")
                .expect("written to memory");
            assert!(precision > 0.95, "{table}");
            let least = match percent {
                ..=10 => 0.95,
                20 => 0.85,
                _ => 0.4,
            };
            assert!(recall > least, "{table}");
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/reuse.tsv");
    if std::env::var("GOLDEN").is_ok_and(|value| value == "write") {
        fs::write(&file, &table).expect("the folder can be written");
    }
    assert_eq!(fs::read_to_string(&file).unwrap_or_default(), table, "see `make golden`");
}
