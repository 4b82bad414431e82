//! Counts and places as index and answers have them, in 32 bits, natively as in wasm; a text's number on the shelf.

/// A number of words, characters or places, which is below 2³²: no text is as long.
pub(crate) fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("a shelf is far smaller than four billion characters")
}

/// A document's mark on the shelf, counted from 0: ①, ② … ⑳, then (21).
pub(crate) fn circled(index: usize) -> String {
    match u32::try_from(index) {
        Ok(index @ 0..20) => char::from_u32('①' as u32 + index).map(String::from).unwrap_or_default(),
        _ => format!("({})", index + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::circled;

    #[test]
    fn texts_are_marked_by_their_numbers() {
        assert_eq!([0, 19, 20].map(circled), ["①", "⑳", "(21)"]);
    }
}
