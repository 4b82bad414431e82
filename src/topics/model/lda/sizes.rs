//! How many counts are of which size.

/// How many counts are above 0, how many above 1 and so on, once all are in.
#[derive(Debug, Clone, Default)]
pub struct Sizes(Vec<u32>);

impl Sizes {
    /// Counts a count; [`Sizes::accumulate`] is to follow.
    #[inline]
    pub fn tally(&mut self, count: u32) {
        let Some(last) = count.checked_sub(1) else { return };
        let last = last as usize;
        if self.0.len() <= last {
            self.0.resize(last + 1, 0);
        }
        self.0[last] += 1;
    }

    /// From how many counts are 1, 2 and so on to how many are above 0, above 1 and so on.
    pub fn accumulate(mut self) -> Self {
        let mut sum = 0;
        for size in self.0.iter_mut().rev() {
            sum += *size;
            *size = sum;
        }
        self
    }

    /// Σ over all counts n of ψ(x + n) − ψ(x), for x > 0 (Wallach 2008, section 2.4).
    pub fn rise(&self, x: f64) -> f64 {
        (0_u32..).zip(&self.0).map(|(step, &many)| f64::from(many) / (x + f64::from(step))).sum()
    }
}
