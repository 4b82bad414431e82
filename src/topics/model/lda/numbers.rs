//! From exact numbers to small ones and back.

/// The nearest number of single precision: 24 bits are enough for a weight.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "rounding is meant")]
pub fn single(number: f64) -> f32 {
    number as f32
}

/// A count as a weight.
#[inline]
#[expect(clippy::cast_precision_loss, reason = "rounding is meant")]
pub fn weight(count: u32) -> f32 {
    count as f32
}

/// The count that a weight stands for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are above −½ and below 2^24"
)]
pub fn count(weight: f32) -> u32 {
    (weight + 0.5) as u32
}
