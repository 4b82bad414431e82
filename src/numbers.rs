//! Counts and places as index and answers have them: in 32 bits, natively as in wasm.

/// A number of words, characters or places, which is below 2³²: no text is as long.
pub(crate) fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("a shelf is far smaller than four billion characters")
}
