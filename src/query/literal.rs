//! How to write what is meant as it stands.

use super::{expression, list};

/// A query that finds a folded word or phrase as it stands, whatever marks are in it: itself if they mean nothing,
/// else between quotation marks; where these too are among them, as a regular expression.
///
/// ```
/// use duikan::query::literally;
/// assert_eq!(literally("合作"), "合作");
/// assert_eq!(literally("a|b"), "“a|b”");
/// assert_eq!(literally("《“c*”》"), r"/《“c\*”》/");
/// ```
#[must_use]
pub fn literally(phrase: &str) -> String {
    let is_plain = !phrase.contains(['|', '*', '<', '>'])
        && expression::between_slashes(phrase).is_none()
        && list::quoted(phrase).is_none();
    if is_plain {
        phrase.to_owned()
    } else if phrase.contains(['“', '”']) {
        format!("/{}/", regex::escape(phrase))
    } else {
        format!("“{phrase}”")
    }
}
