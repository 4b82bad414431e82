//! Drawing a topic by its weight.

/// Four topics side by side.
pub type Block = [f32; 4];

/// Blocks for so many topics, all zero; what is past the last topic stays so.
pub fn blocks(topics: usize) -> Vec<Block> {
    vec![[0.0; 4]; topics.div_ceil(4)]
}

/// Weighs each topic as (word + η) · share, and leaves in `sums` each lane's running sums, lane by lane: the
/// topics 0, 4, 8 … are the first lane.
#[inline]
pub fn weigh(sums: &mut [Block], word: &[Block], eta: f32, shares: &[Block]) {
    let mut running = [0.0; 4];
    for ((sums, word), share) in sums.iter_mut().zip(word).zip(shares) {
        for lane in 0..4 {
            running[lane] += (word[lane] + eta) * share[lane];
        }
        *sums = running;
    }
}

/// The topic at which the weights pass `chance`, a part of the whole from 0 to below 1: first the lane is found,
/// then the block.
#[inline]
pub fn pick(sums: &[Block], chance: f32) -> usize {
    let [first, second, third, fourth] = sums.last().copied().unwrap_or_default();
    let ends = [first, first + second, first + second + third];
    let target = chance * (ends[2] + fourth);
    let lane: usize = ends.iter().map(|&end| usize::from(end <= target)).sum();
    let rest = target - [0.0, ends[0], ends[1], ends[2]][lane];
    let block: usize = sums.iter().map(|sums| usize::from(sums[lane] <= rest)).sum();
    block * 4 + lane
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_topic_has_its_part_of_the_chance() {
        let word = [[1.0, 0.0, 3.0, 0.0], [2.0, 0.0, 0.0, 0.0]];
        let shares = [[1.0; 4]; 2];
        let mut sums = [[0.0; 4]; 2];
        weigh(&mut sums, &word, 0.0, &shares);
        let drawn: Vec<usize> =
            [0.0, 0.1, 0.2, 0.4, 0.6, 0.9].iter().map(|&chance| pick(&sums, chance)).collect();
        assert_eq!(drawn, [0, 0, 4, 4, 2, 2]);
    }
}
