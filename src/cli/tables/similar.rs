//! How near texts are: what they are to each other in sentences, then each pair.

use crate::{
    protocol::{FamilyAnswer, SimilarAnswer, SimilarText},
    words::{Words, fixed, percent},
};
use std::io::{self, Write};

/// Prints the families and the pairs.
pub(super) fn similar(out: &mut impl Write, answer: &SimilarAnswer, words: &Words) -> io::Result<()> {
    answer.families.iter().try_for_each(|family| writeln!(out, "{}", sentence(family, words)))?;
    for pair in &answer.pairs {
        let relation = pair.relation.map(|relation| format!(": {}", (words.told.relation)(relation)));
        writeln!(out, "{} – {}{}", name(&pair.a), name(&pair.b), relation.unwrap_or_default())?;
        let shares = (percent(pair.a_in_b), percent(pair.b_in_a));
        let [jaccard, cosine, divergence] =
            [pair.jaccard, pair.cosine, pair.jensen_shannon].map(|figure| fixed(figure, 3));
        writeln!(out, "  a∈b {}  b∈a {}  J {jaccard}  cos {cosine}  JSD {divergence}", shares.0, shares.1)?;
    }
    write!(out, "{}", (words.similar.total)(answer.total))?;
    if answer.every_pair { writeln!(out) } else { writeln!(out, " · {}", words.similar.nearest_only) }
}

/// A document by its name, a part by where it stands and how it begins.
fn name(text: &SimilarText) -> String {
    let place = &text.place;
    match text.opening.as_ref().or(text.heading.as_ref()) {
        Some(part) => format!("{} {}–{} {part}", place.document, place.start, place.end),
        None => place.document.clone(),
    }
}

fn sentence(family: &FamilyAnswer, words: &Words) -> String {
    let (before, behind) = (words.similar.family)(family.kind);
    let other =
        |other: &crate::protocol::FamilyMember| format!("{} ({})", other.document, percent(other.share));
    let others: Vec<String> = family.others.iter().map(other).collect();
    let more = if family.more > 0 { (words.similar.and_more)(family.more) } else { String::new() };
    let own = if family.own > 0.0 { (words.similar.own)(family.own) } else { String::new() };
    format!("{}{before}{}{more}{own}{behind}", family.document, others.join(words.similar.separator))
}
