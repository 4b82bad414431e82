//! What single characters are: Chinese, stops, white space, usual or not. One home for each question.

mod likeness;
mod usage;

pub(crate) use likeness::{Weight, Writing, weigh};
pub(crate) use usage::Usage;

/// How many characters of a text are not white space: its size as readers of Chinese count it (字数).
#[must_use]
pub fn count(text: &str) -> usize {
    text.chars().filter(|character| !character.is_whitespace()).count()
}

/// Whether a character is Chinese: the unified ideographs and their extensions.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '々' | '〇')
}

/// Whether a character is a letter, a digit or Chinese: what takes part where texts are compared. Chinese ones are known
/// by their range, which is much faster than the tables of Unicode.
pub(crate) fn is_letter(c: char) -> bool {
    is_han(c) || c.is_alphanumeric()
}

/// Whether a sentence ends with this character, wherever it stands.
#[must_use]
pub fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '…')
}

/// Whether this character closes what a stop may stand inside of: a quotation, a bracket, a title.
#[must_use]
pub fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '"' | '」' | '』' | '）' | ')' | '》' | '〉' | ']' | '】')
}

/// Characters that are words alone, or that a word before them may end with, in both scripts.
const ALONE: &str = "人事国國家年月日党黨军軍民法权權水火山海路车車船书書票税稅钱錢粮糧油气氣电電煤矿礦林田地城市村县縣省州区區乡鄉镇鎮街港岛島河湖江好多少大小高低强強弱有无無在是做说說看来來去到等者性化度率力量员員们們中内內外上下前后後间間时時期分个個件条條项項次名位种種类類方面点點线線层層级級系统統会會社团團院校所部局厅廳司处處科室组組队隊班网網站台臺报報刊文字词詞语語歌曲画畫戏戲物品货貨价價值费費金银銀铁鐵钢鋼土石木花草树樹果米面麵菜肉鱼魚鸡雞牛羊马馬猪豬男女老幼儿兒童父母子孙孫兄弟姐妹师師生友我你他她它谁誰这這那此彼何之也都只才就不没沒很最更再又还還已将將要可能会應应该該得须須必需肯敢愿願想爱愛恨怕信知学學教习習用行走飞飛坐站住吃喝穿买買卖賣给給送收发發开開关關进進出入升降增减減变變成为為作产產业業农農工商兵医醫药藥病死活老新旧舊美善真假是非对對错錯罪罚罰刑赏賞赛賽球棋舞";

/// Whether a Chinese character is often a word alone, or the end of one.
pub(crate) fn is_word_alone(c: char) -> bool {
    ALONE.contains(c)
}

/// Whether a text ends with a stop or a semicolon, or with a full stop behind a letter, or a number behind words;
/// closing marks may follow.
///
/// ```
/// use duikan::characters::ends_sentence;
/// assert!(ends_sentence("各方同意。”") && ends_sentence("They agreed.") && ends_sentence("They met in 2022."));
/// assert!(!ends_sentence("安全合作") && !ends_sentence("1."));
/// ```
#[must_use]
pub fn ends_sentence(text: &str) -> bool {
    let inside = text.trim_end().trim_end_matches(is_closing);
    let before = inside.strip_suffix('.').and_then(|before| before.chars().next_back());
    // 1. alone is a number, in 2022. ends a sentence if there are words before it.
    let has_words = || inside.split(' ').nth(3).is_some();
    inside.ends_with(|c| is_stop(c) || matches!(c, '；' | ';'))
        || before.is_some_and(|c| c.is_alphabetic() || is_closing(c) || (c.is_ascii_digit() && has_words()))
}

/// How many sentences and parts of sentences end inside a text.
pub(crate) fn stops(text: &str) -> usize {
    let mut characters = text.chars().peekable();
    let mut stops = 0;
    let mut before = ' ';
    while let Some(c) = characters.next() {
        let full_stop =
            c == '.' && before.is_alphabetic() && characters.peek().is_none_or(|next| next.is_whitespace());
        stops += usize::from(is_stop(c) || matches!(c, '；' | ';') || full_stop);
        before = c;
    }
    stops
}
