//! Chinese characters that are taken for each other because they look alike.

use std::{collections::HashMap, sync::LazyLock};

/// Groups of characters that proofreaders and text recognition confuse, folded.
const GROUPS: &str = "己已巳 末未 戊戌戍 日曰 土士 千干于 人入八 大太犬 天夭 午牛 贝见 折拆析 侯候 拔拨 治冶 沾玷 免兔 鸟乌 幻幼 令今 洒酒 淮准 昧味 妹姝 博搏 辩辨辫 炙灸 崇祟 赢嬴羸 壁璧 密蜜 滴摘 管菅 暑署 官宦 徙徒 栗粟 盲肓 泠冷 梁粱 籍藉 竞竟 即既 卷券 戴载 毫亳 茶荼 抢枪 扬杨场 孟盂 哀衰衷 第弟 间问闻 内肉 白百自 由田甲申 王玉 厂广 斤斥 亨享 代伐 侍待持 倍陪培 低底抵 优忧犹 住往注 佳隹 伸仲 休体 传转 捉促 偏编遍 元无 木本术 目且旦 石右 叩扣 吸级 呜鸣 渴竭喝 因困囚 坏环 埋理 块快 城域 夜液 奖浆 姜美 孤弧 季李 考老孝 宜宣 届屈 锋峰 币市 帅师 微徽 怕拍 性姓 灰恢 清情请 扰拢 技枝 投设没 指脂 据剧 掉悼 提堤 援缓暖 政攻功 郊效 敬警 施旋 族旅 旱早 晴睛 晋普 村材 购构沟 柱桂 陕峡 险检验 楼搂 历厉 氏民 水永 线浅践贱 浮俘 消销稍 深探 湖糊 源原 准谁 牡牧 班斑 疆僵 疫役 盐监 破坡 礼札 泰秦奏 科料 组租阻 积识职 说税悦 稳隐 究突 章意 端瑞 符府 粉纷份 纲刚钢 绍招 经轻 结洁 续读 绿缘 群郡 要耍 肯背 熊能 茅矛 荣菜 获荻 薄簿 虎虑 行衍 街衔 订计 讯迅 论沦伦轮 征证 诚城 话活适 核该 误娱 凋调 淡谈 货贷 贵责 走足 超趋 俩辆 违伟 徐途 遣遗 遵尊 董重 金全 钓钩 根银限 闭闲 阳阴 标际 陆陵 隋随 须顺 项顷 预顶 食良 饭饮 管馆 鱼渔 平乎 泛乏 予子 仇仍 从丛 仪议 依衣 储诸 几凡九 分公 其共 冲仲 减咸 刷制 勿匆 叉又 拣练炼 晓烧浇 抓爪瓜 毛手";

/// For each character its groups.
static ALIKE: LazyLock<HashMap<char, Vec<usize>>> = LazyLock::new(|| {
    let mut groups: HashMap<char, Vec<usize>> = HashMap::new();
    for (number, group) in GROUPS.split(' ').enumerate() {
        for character in group.chars() {
            groups.entry(character).or_default().push(number);
        }
    }
    groups
});

/// Whether two characters are taken for each other.
pub(super) fn look_alike(a: char, b: char) -> bool {
    let groups = |c| ALIKE.get(&c).map(Vec::as_slice).unwrap_or_default();
    groups(a).iter().any(|group| groups(b).contains(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_look_alike_are_known() {
        assert!(look_alike('末', '未') && look_alike('己', '巳') && look_alike('货', '贷'));
        assert!(!look_alike('末', '己') && !look_alike('和', '与'));
    }
}
