//! Forms of English verbs.

/// The forms that a verb may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// welcome.
    Present,
    /// welcomes.
    Third,
    /// welcomed.
    Past,
    /// welcoming.
    Ing,
}

/// Forms that follow no rule: the form, the verb.
const IRREGULAR: [(&str, &str, Form); 16] = [
    ("undertook", "undertake", Form::Past),
    ("undertaken", "undertake", Form::Past),
    ("thought", "think", Form::Past),
    ("held", "hold", Form::Past),
    ("upheld", "uphold", Form::Past),
    ("took", "take", Form::Past),
    ("taken", "take", Form::Past),
    ("drew", "draw", Form::Past),
    ("paid", "pay", Form::Past),
    ("stood", "stand", Form::Past),
    ("spoke", "speak", Form::Past),
    ("spoken", "speak", Form::Past),
    ("sought", "seek", Form::Past),
    ("strove", "strive", Form::Past),
    ("was", "be", Form::Past),
    ("were", "be", Form::Past),
];

/// The verbs that a word may be a form of.
pub(super) fn verbs(word: &str) -> Vec<(String, Form)> {
    // To re-emphasise is to emphasise.
    let word = word.strip_prefix("re-").unwrap_or(word);
    let mut found = vec![(word.to_owned(), Form::Present)];
    found.extend(
        IRREGULAR
            .iter()
            .filter(|(form, ..)| *form == word)
            .map(|(_, verb, form)| ((*verb).to_owned(), *form)),
    );
    if let Some(stem) = word.strip_suffix("ies") {
        found.push((format!("{stem}y"), Form::Third));
    }
    if let Some(stem) = word.strip_suffix("es") {
        found.push((stem.to_owned(), Form::Third));
    }
    if let Some(stem) = word.strip_suffix('s') {
        found.push((stem.to_owned(), Form::Third));
    }
    if let Some(stem) = word.strip_suffix("ied") {
        found.push((format!("{stem}y"), Form::Past));
    }
    for (ending, form) in [("ed", Form::Past), ("ing", Form::Ing)] {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        found.push((stem.to_owned(), form));
        found.push((format!("{stem}e"), form));
        let mut letters = stem.chars().rev();
        if let (Some(last), Some(before)) = (letters.next(), letters.next())
            && last == before
        {
            found.push((stem[..stem.len() - last.len_utf8()].to_owned(), form));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_their_verbs() {
        for (word, verb, form) in [
            ("welcomes", "welcome", Form::Third),
            ("reaffirming", "reaffirm", Form::Ing),
            ("noted", "note", Form::Past),
            ("notes", "note", Form::Third),
            ("regretted", "regret", Form::Past),
            ("stresses", "stress", Form::Third),
            ("ratified", "ratify", Form::Past),
            ("undertook", "undertake", Form::Past),
        ] {
            assert!(verbs(word).contains(&(verb.to_owned(), form)), "{word}");
        }
    }
}
