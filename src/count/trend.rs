//! Which way a series of figures goes, without supposing how they are distributed.

/// The fewest points that a direction is told of. Of four points even a steady rise comes by chance one time in twelve.
pub const FEWEST: usize = 5;

/// The most points that a direction is told of: every point is set against every other.
pub const MOST: usize = 2000;

/// Mann and Kendall's test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannKendall {
    /// Kendall's τ of the figures with their order: rises − falls over all pairs ÷ the pairs (τ-a), −1 to 1.
    pub tau: f64,
    /// How likely so much order is by chance, two-sided.
    pub p: f64,
}

/// Mann and Kendall's test for a trend (Mann 1945, Kendall 1975): with S rises − falls over all pairs, its variance
/// `(n(n−1)(2n+5) − Σ t(t−1)(2t+5)) ÷ 18` corrected for the groups of `t` equal figures, and p that of the normal
/// distribution for `(|S| − 1) ÷ √variance`. The normal distribution is near enough from about ten points on; below,
/// p is rough. Without any rise or fall p is 1.
///
/// ```
/// let rising = duikan::count::trend::mann_kendall(&[1.0, 2.0, 4.0, 3.0, 5.0, 6.0]);
/// assert!((rising.tau - 13.0 / 15.0).abs() < 1e-12 && rising.p < 0.05);
/// ```
#[must_use]
pub fn mann_kendall(figures: &[f64]) -> MannKendall {
    let pairs =
        pairs(figures.len()).map(|(earlier, later)| figures[later].total_cmp(&figures[earlier]) as i64);
    let score: i64 = pairs.sum();
    let mut sorted = figures.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let ties = sorted.chunk_by(|a, b| a.total_cmp(b).is_eq()).map(|group| spread(group.len()));
    let variance = (spread(figures.len()) - ties.sum::<f64>()) / 18.0;
    #[expect(clippy::cast_precision_loss, reason = "there are few points")]
    let (score, n) = (score as f64, figures.len() as f64);
    if variance <= 0.0 || score.abs() < 1.0 {
        return MannKendall { tau: 0.0, p: 1.0 };
    }
    let z = (score.abs() - 1.0) / libm::sqrt(variance);
    MannKendall { tau: score / (n * (n - 1.0) / 2.0), p: libm::erfc(z * std::f64::consts::FRAC_1_SQRT_2) }
}

/// `n (n − 1) (2n + 5)`.
fn spread(n: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "there are few points")]
    let n = n as f64;
    n * (n - 1.0) * (2.0 * n + 5.0)
}

/// Theil and Sen's slope (Sen 1968): the median of the slopes between every two points, so that one odd figure bends
/// nothing. `at` is where the points stand, in any unit, in order; points at the same place make no pair. 0 without a
/// pair.
///
/// ```
/// use duikan::count::trend::theil_sen;
/// assert_eq!(theil_sen(&[2018.0, 2019.0, 2021.0], &[1.0, 2.0, 4.0]), 1.0);
/// ```
#[must_use]
pub fn theil_sen(at: &[f64], figures: &[f64]) -> f64 {
    let distant = pairs(at.len().min(figures.len())).filter(|&(a, b)| at[b] > at[a]);
    let mut slopes: Vec<f64> = distant.map(|(a, b)| (figures[b] - figures[a]) / (at[b] - at[a])).collect();
    median(&mut slopes)
}

/// The median, of an even number the mean of the two in the middle; 0 of nothing. Puts the figures in another order.
pub fn median(figures: &mut [f64]) -> f64 {
    let middle = figures.len() / 2;
    if figures.is_empty() {
        return 0.0;
    }
    let is_even = figures.len().is_multiple_of(2);
    let (lower, &mut upper, _) = figures.select_nth_unstable_by(middle, f64::total_cmp);
    if is_even {
        let below = lower.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        f64::midpoint(below, upper)
    } else {
        upper
    }
}

fn pairs(points: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..points).flat_map(move |later| (0..later).map(move |earlier| (earlier, later)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_that_stay_the_same_have_no_direction() {
        let level = mann_kendall(&[3.0; 8]);
        assert_eq!((level.tau, level.p), (0.0, 1.0));
        assert!(theil_sen(&[1.0, 2.0, 3.0], &[3.0; 3]).abs() < f64::EPSILON);
        assert!(theil_sen(&[], &[]).abs() < f64::EPSILON);
    }

    #[test]
    fn a_steady_fall_is_one_whatever_its_steps() {
        let falling = mann_kendall(&[100.0, 9.0, 8.0, 2.0, 0.0]);
        assert!((falling.tau + 1.0).abs() < 1e-12 && falling.p < 0.05);
    }

    #[test]
    fn one_odd_figure_bends_no_slope() {
        let at = [0.0, 1.0, 2.0, 3.0, 4.0];
        assert!((theil_sen(&at, &[0.0, 2.0, 4.0, 600.0, 8.0]) - 2.0).abs() < 1e-12);
    }
}
