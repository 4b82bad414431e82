//! How each figure is got, in English.

use super::super::methods::{Method, Methods};

/// How each figure is got, in English.
pub const METHODS: Methods = Methods {
    findings: Method {
        text: &[
            "Same and contained: two texts are compared by their runs of five characters, scripts folded, punctuation and white space left out. If nearly all of each stands in the other they are the same text; if nearly all of one stands in the other it is contained.",
            "Rising and falling: the rate per 10,000 words at the first date and at the last, among the words that differ most between the dates (highest G²). If the texts of two dates are of different kinds, the difference may be one of kind: open the places and see.",
        ],
        formula: None,
        source: None,
    },
    documents: Method {
        text: &[
            "Characters are those of title, headings, body and signatures, without white space and without the web page around them. Words are running words after segmentation. Point at a date to see where it was found.",
        ],
        formula: None,
        source: None,
    },
    topics: Method {
        text: &[
            "Topics come from the texts' own headings: headings with the same words form one topic. A paragraph belongs to the topic of the heading it stands under; shares are counted in characters.",
            "In a text without headings each paragraph goes to the topic whose words are nearest, and is marked “by wording” (hatched). Paragraphs under no heading, such as preamble and closing, are “No topic”.",
        ],
        formula: Some("share = characters of the topic ÷ characters of the text"),
        source: None,
    },
    trends: Method {
        text: &[
            "Texts of one date are taken together; the distances on the axis are the true ones. If you choose no words, those that differ most between the dates are shown (highest G²).",
            "With small counts, one or two occurrences change the rate a lot: look at the counts as well.",
        ],
        formula: Some(
            "rate = 10,000 × count ÷ words; G² = 2 Σ O ln(O ÷ E), E being the count if it were spread evenly",
        ),
        source: Some("Dunning 1993, Computational Linguistics 19(1); Rayson & Garside 2000"),
    },
    terms: Method {
        text: &[
            "Titles in 《》 and names of states are found first, then jieba's dictionary divides the rest; Traditional is folded to Simplified for this, the original stays. Function words are not listed by default; words such as 强调, 应当, 不得 are not function words.",
            "A word with a high tf-idf is peculiar to one text, named beside it. Each bar of the small chart is the count in one text.",
        ],
        formula: Some(
            "rate = 10,000 × count ÷ all words; tf-idf = rate in the text × (ln((1 + texts) ÷ (1 + texts with the word)) + 1)",
        ),
        source: Some("Spärck Jones 1972, Journal of Documentation 28(1)"),
    },
    similar: Method {
        text: &[
            "Same words: the cosine between the two texts' tf-idf vectors; high for the same words even in other sentences.",
            "Same sentences: how much of one text's runs of five characters stands in the other; high only for literal repetition. The two directions differ as the lengths do.",
        ],
        formula: Some(
            "cos = a·b ÷ (|a| |b|); contained = |A ∩ B| ÷ |A|, A and B being the sets of five-character runs",
        ),
        source: Some("Broder 1997, On the resemblance and containment of documents"),
    },
    passages: Method {
        text: &[
            "Long runs that both texts share, extended both ways over small changes; differences of script and width are not changes. Struck through in red: only in the first. In green: only in the second.",
            "Coverage is the share of characters that lie in shared passages, white space left out; it allows small changes, so it is higher than the share of five-character strings in the overview. Long identical stretches are folded; open one to read it.",
        ],
        formula: None,
        source: None,
    },
    cleaning: Method {
        text: &[
            "The text is divided into blocks, and the place of each, its length, punctuation, links, numbering and stock phrases of websites tell whether it is text, a heading, a signature, or a menu, footer or page number. The latter are struck through and not counted, but not a character is deleted: click one to see why, and to bring it back.",
            "Levels of headings follow their numbering (一、（一）, 第一章, 1.1 …), not the marks that copying a web page left behind. Your word stands above what was found and is marked in red. By keyboard: Tab into the text, ↑ ↓ from place to place, Enter to open.",
        ],
        formula: None,
        source: None,
    },
    encodings: Method {
        text: &[
            "First what the file says itself (a byte-order mark, a web page's declaration), then whether it is well-formed UTF-8, then which legacy encoding its bytes are likeliest in. A short text may fit several, so the others are listed with what they would read; you decide. The file is only read again, never altered.",
        ],
        formula: None,
        source: None,
    },
    threads: Method {
        text: &[
            "Two articles on a newspaper page often get copied column by column, one through the other. They are told apart by what other texts on the shelf contain, by their wording, and by where sentences go on. That is a judgement, not a fact: correct it block by block before you divide, or put the documents together again afterwards.",
        ],
        formula: None,
        source: None,
    },
    breaks: Method {
        text: &[
            "⤶ marks a join: a sentence cut by a line, column or page break is read on. A wavy line marks a loss: undecodable or garbled characters, a gap, a sentence that breaks off. Where another text has the same place whole, open the mark to see its reading. The original is never altered.",
        ],
        formula: None,
        source: None,
    },
    formats: Method {
        text: &[
            "What a file is, is told by its content, not by its ending. Of web pages, Word files and books the text is taken; a table gives a text a row; the files in an archive are read one by one, as if they had been dropped. What cannot be read is said, with the reason, and the rest is read all the same.",
        ],
        formula: None,
        source: None,
    },
};
