//! Whether two subjects are one.

/// Behind one of these a name is the last of several.
const JOINS: [&str; 8] = ["、", "和", "与", "及", "同", ",", " and", "&"];

/// Whether two subjects, folded, are one: the same words, or one says more exactly who is meant: 成员国, 上合组织成员国. The last of
/// several is not all of them.
pub(super) fn is_one(a: &[char], b: &[char]) -> bool {
    let [a, b] = [a, b].map(|subject| subject.iter().collect::<String>());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    long.strip_suffix(&*short).is_some_and(|before| {
        let before = before.trim_end();
        !JOINS.iter().any(|join| before.ends_with(join))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_subject_may_be_named_more_exactly() {
        let is_one =
            |a: &str, b: &str| super::is_one(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert!(is_one("成员国", "上合组织成员国"));
        assert!(is_one("the leaders", "leaders"));
        assert!(!is_one("成员国", "各方"));
        assert!(!is_one("俄罗斯联邦", "哈萨克斯坦共和国、俄罗斯联邦"));
        assert!(!is_one("russia and china", "china"));
    }
}
