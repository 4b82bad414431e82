//! Characters that are written for others, beyond what OpenCC's tables convert.
//!
//! Each group begins with the character that Simplified writing has; the others stand for it wherever they
//! stand. What stands for it only in some words is in [`context`](super::context).

/// Characters of the People's Republic's list of variants, and old and new forms of the printers.
const VARIANTS: &str = "\
    于於 里裏裡 妆粧 污汙汚 凋琱 炮砲礮 碰踫掽 韭韮 碱硷 并竝倂幷 昵暱 咨谘 宁寗 强彊 坛罈 岩嵒巗 啸歗 仇讐讎 疏疎踈 克尅剋 \
    回囘囬廻迴 冤寃 窗窓牕窻牎 乃廼迺 遍徧 惭慙 厄戹 捍扞 拗抝 拿拏挐 捶搥 榨搾 考攷 叙敍敘 扬敭 昏昬 映暎 朵朶 拐柺 柏栢 棋碁棊 \
    碗椀盌 梅楳 凳櫈 款欵 毗毘 泛汎氾 溯泝遡 暖煖 焰燄 抵牴觝 略畧 亩畮 瑰瓌 砖甎 眯瞇 寨砦 研硏 阱穽 俟竢 管筦 箬篛 蓑簑 檐簷 \
    秕粃 粽糭糉 扎紥紮 绪緖 总縂 伞繖傘 绒羢 胸胷 吻脗 馆舘 草艸 豆荳 参葠 埋薶 蚊蟁 衄衂 裙裠 睹覩 斤觔 察詧 喧諠 歌謌 撰譔 狸貍 \
    剩賸 蜷踡 耽躭 裸躶臝 软輭 遁遯 村邨 酬酧 焊釬銲 哄閧 堤隄 狭陿 青靑 鞍鞌 斗鬪鬭 鹅鵞鵝 燕鷰 粗麤 鳖鼈 告吿 奖奬 奥奧 即卽 \
    既旣 乡鄕 教敎 晚晩 每毎 清淸 真眞 值値 禄祿 黑黒 颠顚 镇鎭 妍姸 屏屛 填塡 概槪 步歩 产産 尚尙 韧靭靱 场塲 岛嶋嶌嶹 厅廰 \
    钟锺 余馀 麻痲 它牠 你妳 痹痺 羌羗 群羣 峰峯 欲慾 恒恆 册冊 吴吳呉 吕呂 别別 删刪 没沒 决決 况況 净淨凈 凑湊 凉涼 减減 灾災烖 \
    吊弔 吃喫 够夠 床牀 秘祕 仿倣髣 佛彿髴 伫佇竚 侄姪妷 俯俛 傍徬 僵殭 厨廚 厮廝 厕廁 唇脣 嗔瞋 嘻譆 奔犇逩 婀娿 婿壻 孽孼 \
    巨鉅 幸倖 彩綵 徇狥 惊驚 懒嬾 挂掛罣 携攜擕 搜蒐 晒曬 杠槓 杯盃桮 杰傑 欢歡懽 浚濬 熏燻 牦氂犛 猿猨蝯 甜甛 痴癡 皂皁 盗盜 \
    矿礦鑛 碍礙 禀稟 稚穉 笋筍 糠穅 糯稬穤 累纍 绷繃 耻恥 脉脈衇 脚腳 膻羶羴 苹蘋 葱蔥 蔑衊 虱蝨 谣謡 赞讚賛 \
    踪蹤 迹跡蹟 邻鄰隣 野埜壄 钵缽盋 锈鏽銹 隙隟 雁鴈 雇僱 鲜鱻 鳄鱷 龟龜";

/// Forms of Japan that are no characters of Simplified writing with another meaning.
const JAPANESE: &str = "\
    围囲 价価 经経 济済 发発髪 对対 关関 广広 单単 战戦 应応 图図 团団 传伝 两両 亚亜 恶悪 压圧 樱桜 假仮 扩拡 觉覚 乐楽 观観 气気 \
    归帰 据拠 举挙 惠恵 溪渓 轻軽 县県 验験 严厳 效効 矿鉱 碎砕 杂雑 栈桟 齿歯 儿児 实実 释釈 收収 从従 涩渋 兽獣 纵縦 肃粛 处処 烧焼 \
    证証 乘乗 净浄 剩剰 绳縄 让譲 粹粋 醉酔 穗穂 齐斉 斋斎 摄摂 专専 钱銭 纤繊 巢巣 插挿 搜捜 总総 聪聡 脏臓 续続 带帯 \
    泷滝 择択 泽沢 弹弾 迟遅 铸鋳 听聴 递逓 铁鉄鐡 转転 斗闘 德徳 读読 贰弐 恼悩 脑脳 霸覇 拜拝 卖売 拔抜 拂払 佛仏 变変 边辺邉邊 \
    铺舗 丰豊 翻飜 满満 默黙 译訳 药薬 摇揺 样様 览覧 龙竜 绿緑 垒塁 隶隷 龄齢 历暦歴 劳労 录録 驿駅 盐塩 圆円 劝勧 卷巻 欢歓 \
    汉漢 颜顔 龟亀 牺犠 晓暁 驱駆 继継 萤蛍 鸡鶏 击撃 剑剣 险険 圈圏 检検 权権 显顕 剂剤 奖奨 涉渉 酿醸 驮駄 赖頼 濑瀬 泪涙 \
    户戸 内內 吕呂 说説 阅閲 锐鋭 缘縁 练練 炼錬 钻鑚";

/// The pairs of a variant and the character that it stands for.
pub(super) fn pairs() -> impl Iterator<Item = (char, char)> {
    let groups = VARIANTS.split_whitespace().chain(JAPANESE.split_whitespace());
    groups.flat_map(|group| {
        let mut characters = group.chars();
        let first = characters.next().unwrap_or_default();
        characters.filter(move |&c| c != first).map(move |c| (c, first))
    })
}

#[cfg(test)]
mod tests {
    use super::pairs;
    use crate::fold::Folder;
    use std::collections::BTreeMap;

    #[test]
    fn a_variant_stands_for_one_character_which_stands_for_itself() {
        let folder = Folder::default();
        let mut seen = BTreeMap::new();
        for (variant, simplified) in pairs() {
            assert_eq!(*seen.entry(variant).or_insert(simplified), simplified, "{variant}");
            for c in [variant, simplified] {
                assert_eq!(folder.fold(&c.to_string()), simplified.to_string(), "{c}");
            }
        }
    }

    #[test]
    fn no_variant_is_a_character_that_simplified_writing_needs() {
        // These are in GB 2312 all the same, as names or as rejected simplifications.
        const IN_IT: &str = "於硷谘砦锺馀";
        for (variant, simplified) in pairs().filter(|(variant, _)| !IN_IT.contains(*variant)) {
            let variant = variant.to_string();
            let (code, ..) = encoding_rs::GBK.encode(&variant);
            let is_in_gb2312 = code.len() == 2 && (0xb0..0xf8).contains(&code[0]) && code[1] >= 0xa1;
            assert!(!is_in_gb2312, "{variant} is no variant of {simplified}");
        }
    }
}
