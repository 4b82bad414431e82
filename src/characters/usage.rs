//! How usual a character is in which writing: by this the right reading of some bytes is told from a wrong one.
//!
//! The frequent characters of a writing make up more than half of any text in it, and hardly any of what
//! comes out when bytes are read in the wrong encoding. The tables are small and our own; what is common
//! beyond them is the first level of the national standards, which were made for that.

use encoding_rs::{BIG5, Encoding, GBK, SHIFT_JIS};
use std::sync::LazyLock;

/// What is known of a character's use.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Usage(u8);

impl Usage {
    /// Frequent in Chinese, in Simplified characters.
    pub(crate) const SIMPLIFIED: Self = Self(1);
    /// Frequent in Chinese, in Traditional characters.
    pub(crate) const TRADITIONAL: Self = Self(2);
    /// Frequent in Chinese.
    pub(crate) const CHINESE: Self = Self(3);
    /// A frequent kanji of Japanese.
    pub(crate) const JAPANESE: Self = Self(4);
    /// A frequent syllable of Korean.
    pub(crate) const KOREAN: Self = Self(8);
    /// Frequent in any of them.
    pub(crate) const FREQUENT: Self = Self(15);
    /// In the first level of a national standard.
    pub(crate) const COMMON: Self = Self(16);

    /// Of a character.
    pub(crate) fn of(c: char) -> Self {
        Self(TABLE.get(c as usize).copied().unwrap_or_default())
    }

    /// Whether one of these holds.
    pub(crate) fn is(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}

/// For each character of the basic plane.
static TABLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut table = vec![0; 0x1_0000];
    let frequent = [
        (SIMPLIFIED, Usage::SIMPLIFIED),
        (TRADITIONAL, Usage::TRADITIONAL),
        (JAPANESE, Usage::JAPANESE),
        (KOREAN, Usage::KOREAN),
    ];
    for (characters, usage) in frequent {
        mark(&mut table, characters, usage);
        mark(&mut table, characters, Usage::COMMON);
    }
    // First and last bytes of the first levels of GB 2312, Big5 and JIS X 0208.
    for (encoding, first, last) in
        [(GBK, 0xb0a1, 0xd7f9), (BIG5, 0xa440, 0xc67e), (SHIFT_JIS, 0x889f, 0x9872)]
    {
        mark(&mut table, &two_bytes(encoding, first, last), Usage::COMMON);
    }
    table
});

fn mark(table: &mut [u8], characters: &str, usage: Usage) {
    for c in characters.chars() {
        if let Some(cell) = table.get_mut(c as usize) {
            *cell |= usage.0;
        }
    }
}

/// What the two-byte codes from `first` to `last` stand for, as far as they stand for something.
fn two_bytes(encoding: &'static Encoding, first: u16, last: u16) -> String {
    let read = |code: u16| {
        encoding.decode_without_bom_handling_and_without_replacement(&code.to_be_bytes()).map(String::from)
    };
    let is_one = |text: &String| text.chars().count() == 1;
    (first..=last).filter(|code| code & 0xff >= 0x40).filter_map(read).filter(is_one).collect()
}

const SIMPLIFIED: &str = "\
的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种\
事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第\
公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合\
回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总\
何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听\
白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带\
导争运笔议府级际贸协联支持促申调欢迎坚约组织宪章域恐击席济投技农环境护源网络息育卫旅游青妇稳互尊独土整根依照";

/// Beside the Traditional forms of the same, what is written in Cantonese.
const TRADITIONAL: &str = "\
的一是不了在人有我他這個們中來上大為爲和國地到以說説時要就出會可也你對生能而子那得於著着下自之年過發後作裡裏用道行所\
然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機\
十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯\
月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系係氣題活爾更別打女\
變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼\
書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院\
讓識候帶導爭運筆議府級際貿協聯支持促申調歡迎堅約組織憲章域恐擊席濟投技農環境護源網絡息育衛旅遊青婦穩互尊獨土整根依\
照臺灣吧嗎呢啊嘅咗喺啲嚟啱嘢冇佢哋唔咁";

const JAPANESE: &str = "\
日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立\
開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成\
期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得\
解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感\
特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤\
町常校料状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断何南石足違神番規術護展態導\
備宅害算視条幹独究育席訪楽起万着店述残線率農州武声質念待族象域助労例然早張限環験追商葉義伝働形景落好退準";

const KOREAN: &str = "\
이다는을의에가고하지로어한기사자리아도서나대해인들시그은있일정를수부라제게보전원스상여만으면성오장조경주국구요공동유거진\
관연실음위회생무비안말과내신문소세모학것없계방적러된했었와선미산중개할업물된결통합력지역민행권발표당법년월차분간특별규원\
칙호우트려드라니였습니다합니까데더때또만명반배본석설심양용입재저중직체총최출치타투파판평품필현협확활황화환회";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_common_and_rare_characters_are_told_apart() {
        for c in "的国发".chars() {
            assert!(Usage::of(c).is(Usage::SIMPLIFIED) && Usage::of(c).is(Usage::COMMON), "{c}");
        }
        assert!(Usage::of('國').is(Usage::CHINESE) && !Usage::of('國').is(Usage::SIMPLIFIED));
        for c in "榴槤捷鮮".chars() {
            assert!(!Usage::of(c).is(Usage::FREQUENT), "{c}");
        }
        assert!(Usage::of('鮮').is(Usage::COMMON) && !Usage::of('鎴').is(Usage::COMMON));
        assert_eq!(Usage::of('\u{20000}'), Usage::default());
    }
}
