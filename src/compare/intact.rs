//! Whole readings for what is broken: the same passage in another document.
//!
//! The letters before the broken place and behind it are looked for in the other documents; what stands there
//! between them is the reading. Spelling was folded away, so a Traditional copy helps a Simplified text.

mod broken;

use super::grams::{Letters, hash};
use crate::{characters::is_stop, corpus::Document, structure::Loss};
use broken::{Broken, Origins};
use std::{collections::BTreeMap, ops::Range};

/// Letters that must agree on either side of the broken place.
const SIDE: usize = 6;

/// Letters that must agree before a place where the text is cut off: there is nothing on the other side.
const BEFORE_CUT: usize = 12;

/// The letters that must agree may stand so far from the broken place: the damage often reaches further.
const NEAR: usize = 6;

/// A reading has at most so many letters more than what is broken.
const LONGEST: usize = 24;

/// What is cut off is told to the end of its sentence, but no further than this, in characters.
const SENTENCE: usize = 120;

/// A whole reading of a broken place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntactReading {
    /// The place on the shelf of the document that has it.
    pub document: usize,
    /// The folded characters there that stand instead of the broken ones.
    pub reading: Range<usize>,
    /// Those, with what is the same before and behind them.
    pub context: Range<usize>,
}

/// For each loss of a document the reading in the first of the other documents that has one.
#[must_use]
pub fn intact(
    document: &Document,
    losses: &[Loss],
    shelf: &[Document],
    others: &[usize],
) -> Vec<Option<IntactReading>> {
    let mut found: Vec<Option<IntactReading>> = vec![None; losses.len()];
    if losses.is_empty() || others.is_empty() {
        return found;
    }
    let (letters, origins) = (Letters::new(document), Origins::new(document));
    let broken: Vec<Option<Broken>> =
        losses.iter().map(|loss| Broken::new(document, &letters, &origins, loss)).collect();
    for &place in others {
        if found.iter().zip(&broken).all(|(found, broken)| found.is_some() || broken.is_none()) {
            break;
        }
        let other = Other::new(&shelf[place], &letters, &broken);
        for (found, broken) in found.iter_mut().zip(&broken).filter(|(found, _)| found.is_none()) {
            let reading = broken.as_ref().and_then(|broken| other.reading(&letters, broken));
            *found = reading.map(|(reading, context)| IntactReading { document: place, reading, context });
        }
    }
    found
}

/// Another document, with the places of the grams that are looked for.
struct Other<'a> {
    document: &'a Document,
    letters: Letters,
    places: BTreeMap<u64, Vec<usize>>,
}

impl<'a> Other<'a> {
    fn new(document: &'a Document, own: &Letters, broken: &[Option<Broken>]) -> Self {
        let letters = Letters::new(document);
        let gram = |range: Range<usize>| hash(&own.characters[range]);
        let mut places: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for broken in broken.iter().flatten() {
            let asked = broken.before().chain(broken.behind(own.characters.len()));
            places.extend(asked.map(|(_, range)| (gram(range), Vec::new())));
        }
        for length in [SIDE, BEFORE_CUT] {
            for (at, window) in letters.characters.windows(length).enumerate() {
                if let Some(found) = places.get_mut(&hash(window)) {
                    found.push(at);
                }
            }
        }
        Self { document, letters, places }
    }

    fn places(&self, own: &Letters, gram: &Range<usize>) -> &[usize] {
        self.places.get(&hash(&own.characters[gram.clone()])).map_or(&[], Vec::as_slice)
    }

    /// The folded characters of the reading, and with their context.
    fn reading(&self, own: &Letters, broken: &Broken) -> Option<(Range<usize>, Range<usize>)> {
        if broken.is_cut_off {
            return self.rest(own, broken);
        }
        let behind: Vec<(usize, Range<usize>)> = broken.behind(own.characters.len()).collect();
        let mut best: Option<(usize, Range<usize>, Range<usize>)> = None;
        for (before_by, before) in broken.before() {
            for &at in self.places(own, &before) {
                let start = at + SIDE + before_by;
                for (behind_by, gram) in &behind {
                    let fits = |end: &&usize| {
                        let longest = start + broken.letters.len() + LONGEST + behind_by;
                        (start..=longest).contains(*end)
                    };
                    let Some(&end) = self.places(own, gram).iter().find(fits) else { continue };
                    let far = before_by + behind_by;
                    if best.as_ref().is_none_or(|best| far < best.0) {
                        let reading = start..self.joint(own, broken, *behind_by, end, start);
                        best = Some((far, reading, at..end + SIDE));
                    }
                }
            }
        }
        let (_, reading, context) = best?;
        let characters = self.between(&reading, broken);
        let words = self.document.folded.characters.get(characters.clone())?;
        let is_whole = !words.is_empty() && !words.contains(&char::REPLACEMENT_CHARACTER);
        is_whole.then(|| (characters, self.folded(&context)))
    }

    /// Where the reading ends: back from the letters behind as far as both agree.
    fn joint(&self, own: &Letters, broken: &Broken, by: usize, end: usize, start: usize) -> usize {
        let agrees = |back: &usize| {
            let here = own.characters.get(broken.letters.end + by - back);
            end >= start + back && here == self.letters.characters.get(end - back)
        };
        let back = (1..=by).take_while(agrees).count();
        end - back
    }

    /// The folded characters of some letters with the marks between, without those marks at the ends that the broken text
    /// has too.
    fn between(&self, letters: &Range<usize>, broken: &Broken) -> Range<usize> {
        let characters = &self.document.folded.characters;
        let place = |letter: usize| self.letters.places.get(letter).copied().unwrap_or(characters.len());
        let mut start = letters.start.checked_sub(1).map_or(0, |letter| place(letter) + 1);
        let mut end = place(letters.end).max(start);
        let inside = &characters[start..end];
        let (before, behind) = &broken.marks;
        if inside.starts_with(before) {
            start += before.len();
        }
        if characters[start..end].ends_with(behind) {
            end -= behind.len();
        }
        while characters[start..end].last() == Some(&'\n') {
            end -= 1;
        }
        start..end
    }

    /// What follows where the text is cut off, to the end of the sentence.
    fn rest(&self, own: &Letters, broken: &Broken) -> Option<(Range<usize>, Range<usize>)> {
        let characters = &self.document.folded.characters;
        let (start, at) = broken.before().find_map(|(by, gram)| {
            let at = *self.places(own, &gram).first()?;
            Some((at + BEFORE_CUT + by, at))
        })?;
        let from = self.letters.places.get(start.checked_sub(1)?)? + 1;
        let until = characters[from..].iter().take(SENTENCE).position(|&c| is_stop(c) || c == '\n');
        let end = match until {
            Some(by) if characters[from + by] != '\n' => from + by + 1,
            Some(by) => from + by,
            None => (from + SENTENCE).min(characters.len()),
        };
        let has_letters = characters[from..end].iter().any(|c| c.is_alphanumeric());
        has_letters.then(|| (from..end, self.letters.places[at]..end))
    }

    /// The folded characters from the first of some letters to the last.
    fn folded(&self, letters: &Range<usize>) -> Range<usize> {
        let places = &self.letters.places;
        let last = letters.end.min(places.len()).saturating_sub(1);
        places[letters.start]..places[last] + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{pipeline::Engine, protocol::LossKind, span::Span};

    /// The readings that the other texts give for a loss of the first, each as it is written there.
    fn readings(broken: &str, kind: LossKind, lost: Span, others: &[&str]) -> Option<(usize, String)> {
        let mut engine = Engine::default();
        engine.open("broken", broken.as_bytes(), &mut |_, _| {}).unwrap();
        for (at, text) in others.iter().enumerate() {
            engine.open(&at.to_string(), text.as_bytes(), &mut |_, _| {}).unwrap();
        }
        let places: Vec<usize> = (1..=others.len()).collect();
        let found = intact(&engine.shelf[0], &[Loss { kind, span: lost }], &engine.shelf, &places);
        let IntactReading { document, reading, context } = found.into_iter().next().flatten()?;
        let other = &engine.shelf[document];
        let context = other.folded.text(&other.text, context);
        let reading = other.folded.text(&other.text, reading);
        assert!(context.contains(&reading) && context.chars().count() > reading.chars().count());
        Some((document, reading))
    }

    const WHOLE: &str = "各方支持加强口岸运营能力，完善通关手续，扩大贸易往来。各方欢迎青年论坛定期举行，激发各国青年的热情。会议闭幕。";

    #[test]
    fn another_document_has_what_cannot_be_read() {
        let broken = WHOLE.replace('营', "\u{fffd}\u{fffd}");
        let at = broken.find('\u{fffd}').unwrap();
        let lost = Span::new(at, at + 6);
        let found = readings(&broken, LossKind::Unreadable, lost, &["各方同意，会议闭幕，代表离开。", WHOLE]);
        assert_eq!(found, Some((2, "营".to_owned())));
        assert_eq!(
            readings(&broken, LossKind::Unreadable, lost, &[&format!("{broken}。")]),
            None,
            "as broken"
        );
    }

    #[test]
    fn a_copy_in_the_other_script_helps_and_is_given_as_it_stands() {
        let broken = WHOLE.replace('营', "\u{fffd}");
        let at = broken.find('\u{fffd}').unwrap();
        let other = "各方支持加強口岸運營能力，完善通關手續，擴大貿易往來。";
        let found = readings(&broken, LossKind::Unreadable, Span::new(at, at + 3), &[other]);
        assert_eq!(found, Some((1, "營".to_owned())));
    }

    #[test]
    fn what_is_lost_at_a_break_is_found_on_either_side_of_it() {
        let whole = "各方重申，在现有机制框架内共同打击贩运活动及其融资，阻止非法资金流动，支持加强往来，认为具有重要意义。";
        let broken = whole.replace("融资，", "\n\n融，");
        let at = broken.find('\n').unwrap();
        let at_break = readings(&broken, LossKind::Gap, Span::new(at, at + 2), &[whole]);
        assert_eq!(at_break, Some((1, "融资，".to_owned())));
        let stranded = readings(&broken, LossKind::Gap, Span::new(at + 2, at + 5), &[whole]);
        assert_eq!(stranded, Some((1, "融资".to_owned())));
    }

    #[test]
    fn what_is_cut_off_goes_on_to_the_end_of_its_sentence() {
        let end = WHOLE.find("年的").unwrap();
        let broken = &WHOLE[..end];
        let lost = Span::new(end - 12, end);
        let found = readings(broken, LossKind::CutOff, lost, &[WHOLE]);
        assert_eq!(found, Some((1, "年的热情。".to_owned())));
        let other = "各方商定，将进一步激发各国青年的热情，会议闭幕。";
        assert_eq!(readings(broken, LossKind::CutOff, lost, &[other]), None, "few letters agree by chance");
    }
}
