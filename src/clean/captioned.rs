//! What the file marks as the words to a picture or a table.

use super::Block;
use crate::protocol::{Reason, Role};
use std::collections::BTreeSet;

/// Gives these paragraphs of a text, each without white space, their role. Where the text says more of them than
/// the file does (a title, a date, an editor), they keep it.
pub(crate) fn captioned(text: &str, blocks: &mut [Block], captions: &[String]) {
    if captions.is_empty() {
        return;
    }
    let captions: BTreeSet<&str> = captions.iter().map(String::as_str).collect();
    for block in blocks.iter_mut().filter(|block| matches!(block.role, Role::Body | Role::Heading)) {
        let words: String = block.span.of(text).split_whitespace().collect();
        if captions.contains(words.as_str()) {
            (block.role, block.reason) = (Role::Caption, Reason::Captioned);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    #[test]
    fn a_caption_is_neither_text_nor_heading() {
        let text = "青湾宣言\n各成员国元首举行会议，宣布如下。\n港口 夜景\n成员国重申，安全不可分割。\n港口";
        let mut blocks = clean::roles(text, &clean::blocks(text));
        captioned(text, &mut blocks, &["港口夜景".to_owned(), "青湾宣言".to_owned()]);
        let roles: Vec<Role> = blocks.iter().map(|block| block.role).collect();
        assert_eq!(roles, [Role::Title, Role::Body, Role::Caption, Role::Body, Role::Body]);
        assert_eq!(blocks[2].reason, Reason::Captioned);
    }
}
