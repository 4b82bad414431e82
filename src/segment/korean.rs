//! Korean: words stand between spaces, with their particles behind them. The commonest are cut off.

/// Particles, the longer before those that they end with.
const PARTICLES: [&str; 33] = [
    "으로부터",
    "에서는",
    "에서의",
    "에게는",
    "으로서",
    "으로써",
    "으로의",
    "까지의",
    "부터의",
    "에서",
    "에게",
    "에는",
    "에도",
    "으로",
    "로서",
    "로써",
    "로의",
    "와의",
    "과의",
    "까지",
    "부터",
    "보다",
    "처럼",
    "은",
    "는",
    "을",
    "를",
    "의",
    "에",
    "이",
    "가",
    "와",
    "과",
];

/// Ends of words that look like a particle and are none.
const NO_PARTICLES: [&str; 38] = [
    "회의",
    "국가",
    "평가",
    "증가",
    "참가",
    "추가",
    "허가",
    "전문가",
    "결과",
    "효과",
    "성과",
    "통과",
    "초과",
    "합의",
    "논의",
    "협의",
    "결의",
    "주의",
    "정의",
    "동의",
    "의의",
    "건의",
    "심의",
    "호의",
    "편의",
    "차이",
    "사이",
    "높이",
    "깊이",
    "많이",
    "같이",
    "이는",
    "있는",
    "없는",
    "하는",
    "되는",
    "않는",
    "가을",
];

/// How many bytes at the end of a word are a particle. What is left has two syllables at least: 국가 is a word.
pub(super) fn particle(word: &str) -> usize {
    // Of a compound the last part has it: 중국-러시아는.
    let word = word.rsplit('-').next().unwrap_or(word);
    if !word.chars().all(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c))
        || NO_PARTICLES.iter().any(|end| word.ends_with(end))
    {
        return 0;
    }
    let particle = PARTICLES.iter().find(|particle| word.ends_with(**particle));
    let fits = |particle: &&&str| word[..word.len() - particle.len()].chars().nth(1).is_some();
    particle.filter(fits).map_or(0, |particle| particle.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_particles_are_cut_off() {
        let cut = |word: &'static str| word.split_at(word.len() - particle(word));
        assert_eq!(cut("회원국은"), ("회원국", "은"));
        assert_eq!(cut("분야에서의"), ("분야", "에서의"));
        assert_eq!(cut("테러리즘을"), ("테러리즘", "을"));
        assert_eq!(cut("중국-러시아는"), ("중국-러시아", "는"));
        for word in ["국가", "회의", "전문가", "결과", "협력", "gdp가"] {
            assert_eq!(cut(word), (word, ""));
        }
    }
}
