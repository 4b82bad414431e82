//! Characters that stand for another in some words and for themselves in others.

/// Folded characters whose folding is not done until their neighbours have been looked at.
pub(super) const DEPENDENT: &str = "著乾瞭藉覆徵沈画彷祇甚俱○\"’";

/// The neighbours of a character, folded themselves but for what depends on theirs; spaces where there are none.
#[derive(Clone, Copy)]
pub(super) struct Neighbours {
    /// The two characters before it, the nearer one last.
    pub(super) before: [char; 2],
    /// The two characters after it.
    pub(super) after: [char; 2],
}

impl Neighbours {
    fn follows(self, any: &str) -> bool {
        any.contains(self.before[1])
    }

    fn precedes(self, any: &str) -> bool {
        any.contains(self.after[0])
    }

    fn is_between_letters(self) -> bool {
        let is_letter = |c: char| c.is_alphabetic() && u32::from(c) < 0x250;
        is_letter(self.before[1]) && is_letter(self.after[0])
    }
}

/// What a dependent character stands for here; nothing if for itself. `quotes` is
/// how many straight quotation marks there were.
pub(super) fn stands_for(c: char, around: Neighbours, quotes: &mut usize) -> Option<char> {
    match c {
        '著' => is_for_zhe(around).then_some('着'),
        '乾' => (!is_heaven(around)).then_some('干'),
        '瞭' => (!around.precedes("望")).then_some('了'),
        '藉' => (!around.follows("狼慰枕蕴酝藉") && !around.precedes("藉田")).then_some('借'),
        '覆' => is_for_fu(around).then_some('复'),
        '徵' => (!around.follows("角变") && !around.precedes("羽")).then_some('征'),
        '沈' => is_for_chen(around).then_some('沉'),
        '画' => is_for_hua(around).then_some('划'),
        '彷' => around.precedes("佛").then_some('仿'),
        '祇' => (!around.follows("神地灵") && !around.precedes("园陀")).then_some('只'),
        '甚' => around.precedes("么").then_some('什'),
        '俱' => (around.follows("家") && !around.precedes("乐")).then_some('具'),
        // 二○二一年 is written with whatever circle there was.
        '○' => {
            const DIGITS: &str = "一二三四五六七八九十〇零○";
            (around.follows(DIGITS) || around.precedes(DIGITS)).then_some('〇')
        }
        '"' => {
            *quotes += 1;
            Some(if *quotes % 2 == 1 { '“' } else { '”' })
        }
        '’' => around.is_between_letters().then_some('\''),
        _ => None,
    }
}

/// 着, not in the words of writing and renown that are spelt with 著.
fn is_for_zhe(around: Neighbours) -> bool {
    const BEFORE: &str = "显名原专编译论巨卓昭土拙遗合新旧共较所";
    const AFTER: &str = "名作者述称书录于有文译";
    // 发挥著作用 is 发挥着 and 作用, not 著作.
    let opens_a_word = around.precedes(AFTER) && around.after != ['作', '用'];
    !around.follows(BEFORE) && !opens_a_word
}

/// 乾 as in heaven, in the names of trigrams, reigns and palaces, not 干.
fn is_heaven(around: Neighbours) -> bool {
    around.precedes("坤隆卦陵县")
        || (around.follows("康") && around.precedes("盛雍时"))
        || matches!(around.after, ['清', '宫' | '门'])
        || (around.follows("旋朝") && around.precedes("转夕"))
}

/// 复 as in answering and doing again.
fn is_for_fu(around: Neighbours) -> bool {
    let covers = around.precedes("盖没灭");
    (around.follows("答回反重批函电禀") || around.precedes("信函查核审议命")) && !covers
}

/// 沉, where it is no name.
fn is_for_chen(around: Neighbours) -> bool {
    around.precedes("没默重积船淀浸溺沦闷痛睡") || around.follows("低消")
}

/// 划 as in a plan; 设计画面 is a picture all the same.
fn is_for_hua(around: Neighbours) -> bool {
    let of_plan = around.follows("筹规擘") || (around.follows("计") && around.before[0] != '设');
    of_plan && !around.precedes("面家图册展作像布廊室报")
}
