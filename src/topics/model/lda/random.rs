//! Chance that can be repeated.

/// `SplitMix64` (Steele, Lea and Flood 2014).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// Chance from a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to below 1, in steps of 2^-23: a mantissa at random, from 1 to below 2, less 1.
    #[inline]
    pub fn unit(&mut self) -> f32 {
        f32::from_bits(0x3f80_0000 | (self.next() >> 9)) - 1.0
    }

    /// A number from 0 to below `end` (Lemire 2019, without the rejection).
    pub fn below(&mut self, end: u32) -> u32 {
        high(u64::from(self.next()) * u64::from(end))
    }

    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        high(mixed)
    }
}

/// The upper half of the bits.
fn high(bits: u64) -> u32 {
    (bits >> 32) as u32
}
