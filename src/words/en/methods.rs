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
            "What stands under no heading (a text without any, a preamble) is judged sentence by sentence, by the words that stand under the headings of all texts, and is marked “by wording” (hatched). A sentence that says little has the topic of its neighbours; where most words are known from no heading, it has “No topic”.",
        ],
        formula: Some(
            "share = characters of the topic ÷ characters of the text; by wording: naive Bayes over the words of a sentence, and the likeliest path over the sentences (Viterbi)",
        ),
        source: Some(
            "Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, §13.2; Viterbi 1967",
        ),
    },
    topic_model: Method {
        text: &[
            "Each sentence is a bag of words (without function words, without some thousand words that any text may have, such as need or importance, and without words of one sentence alone or of more than a quarter of them; sentences that say the same are learnt from once). Latent Dirichlet allocation takes each sentence for a mixture of topics, and each topic for shares of words; Gibbs sampling finds both.",
            "A topic is named by the heading it stands under, or else by its most relevant words. Coherence (NPMI, C_v): whether its words stand in the same sentences. Stability: how far its first words are the same with another seed. Topics of your own: the words listed are drawn to that topic, the rest is found; the figures shown are those of the texts alone.",
            "Names, mergers, halves and exclusions are tied to a topic's words: after texts are added or the number is changed, topics are known again by them. The same texts, settings and seed always give the same result.",
        ],
        formula: Some(
            "relevance = λ · ln(share of the topic) + (1 − λ) · ln(share of the topic ÷ share of all)",
        ),
        source: Some(
            "Blei, Ng and Jordan 2003; Griffiths and Steyvers 2004; Sievert and Shirley 2014; Bouma 2009; Röder, Both and Hinneburg 2015; Greene, O'Callaghan and Cunningham 2014",
        ),
    },
    topic_shares: Method {
        text: &[
            "The characters of each sentence are divided among the topics as its mixture says; together they make the shares of a text. Excluded topics and sentences without a word to judge by are left out; the last rows of the table say how much they are.",
            "Texts of the same date are taken together by their characters. Behind a cell stand the sentences of which the topic is at least a tenth. Along a text there are twenty equal stretches; a sentence that reaches into two is divided between them.",
        ],
        formula: Some(
            "share = Σ (characters of the sentence × the topic's part of it) ÷ characters in all topics",
        ),
        source: None,
    },
    topic_map: Method {
        text: &[
            "How far two topics' shares of words are from their mean (Jensen-Shannon divergence, base 2); their nearness is 1 less that. The map is made of the square roots by classical scaling (PCoA), which keeps distances as far as it can; its axes mean nothing.",
        ],
        formula: Some("nearness = 1 − JSD(P, Q)"),
        source: Some("Lin 1991; Gower 1966; Sievert and Shirley 2014"),
    },
    topic_number: Method {
        text: &[
            "A model is fitted for each of several numbers with three seeds, of many sentences to a part of them, and the coherence of the topics' first words measured (NPMI and C_v). Each is put between the worst and the best that was tried, 0 to 1, and the mean is the score; the fewest topics are taken that fall no more than 0.1 short of the best. Where scores are near each other, your question decides how many topics serve it.",
        ],
        formula: Some("score = (place of NPMI + place of C_v) ÷ 2"),
        source: Some("Röder, Both and Hinneburg 2015"),
    },
    topic_lists: Method {
        text: &[
            "A dictionary method: a sentence with a term of a list belongs to that list; with terms of several it is divided by their number. Of terms that overlap the longest counts; one of several lists counts a part for each. Titles and signatures are not counted.",
            "It sees only what the lists name: look at the coverage first, then at the shares. What they miss is listed below. It does not tell the meanings of a term apart: open the sentences to check.",
        ],
        formula: Some(
            "coverage = characters of sentences with a term ÷ of all sentences; share = Σ (characters of the sentence × the list's part of its terms) ÷ characters covered",
        ),
        source: Some("Grimmer and Stewart 2013, Political Analysis 21(3)"),
    },
    trends: Method {
        text: &[
            "Texts of one date are taken together; the distances on the axis are the true ones, and a date known only to the year or month stands in the middle of it. If you choose no words, those that differ most between the points are shown (highest G²); of one point alone, the most frequent.",
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
            "A word with a high tf-idf is peculiar to one text, named beside it. Each bar of the small chart is the count in one text. The part of speech is the one that the word most often has in the dictionary, whatever stands around it.",
            "Unevenness is DPnorm: the word's shares in the texts against the shares that the texts' lengths have; 0 is even, 1 a word of the shortest text alone. ARF is the count with clusters discounted.",
        ],
        formula: Some(
            "rate = 10,000 × count ÷ all words; tf-idf = rate in the text × (ln((1 + texts) ÷ (1 + texts with the word)) + 1)",
        ),
        source: Some(
            "Spärck Jones 1972, Journal of Documentation 28(1); Gries 2008; Lijffijt & Gries 2012; Savický & Hlaváčová 2002",
        ),
    },
    similar: Method {
        text: &[
            "Cosine: the angle between the two texts' tf-idf vectors, stop words left out; high for the same words even in other sentences. The idf is that among the texts compared. Jensen-Shannon: how far the shares of words, stop words left out, diverge from their mean; rare words weigh no more than common ones.",
            "Jaccard and contained: how many runs of five characters both have, scripts folded, punctuation left out; high only for literal repetition. Jaccard is of all that either has, contained of those of one: so a short text inside a long one has a low Jaccard and is wholly contained.",
            "The order is that of a tree (average linkage of 1 − nearness, of contained the higher direction): the two nearest are joined, then the next, and so on; each join is turned so that the nearest stand side by side. Sections stand under one heading each; paragraphs have 20 letters at least. Of more than 120 texts each is measured against the 32 that share most with it.",
        ],
        formula: Some(
            "cos = a·b ÷ (|a| |b|); Jaccard = |A ∩ B| ÷ |A ∪ B|; contained = |A ∩ B| ÷ |A|; JSD = ½ Σ p log₂(p ÷ m) + ½ Σ q log₂(q ÷ m), m = (p + q) ÷ 2",
        ),
        source: Some(
            "Broder 1997, On the resemblance and containment of documents; Lin 1991, IEEE Transactions on Information Theory 37(1); Sokal & Michener 1958; Gruvaeus & Wainer 1972",
        ),
    },
    map: Method {
        text: &[
            "Classical multidimensional scaling: the texts are laid out so that their distances (1 − nearness) come out as well as they can on a plane. The axes have no meaning of their own, and left and right may be exchanged; what counts is what lies near what.",
            "How much the plane holds is the share of its two eigenvalues of all: where it is low, texts that lie near each other here may still differ in what is out of sight. Points too close to be told apart share one label.",
        ],
        formula: Some(
            "B = −½ J D² J, J = I − 1 ÷ n; coordinates = eigenvectors × √eigenvalue; share = λ ÷ Σ|λ|",
        ),
        source: Some("Torgerson 1952, Psychometrika 17(4); Mardia, Kent & Bibby 1979, Multivariate Analysis"),
    },
    families: Method {
        text: &[
            "By runs of five characters: the same text, if each has 95% of the other and the two bear no different dates; an excerpt, if 80% of one stands in the other, but less than that of the other in it; a later edition, if one has 8% of the other, their words weigh much alike (a cosine of 0.5), both are of one kind and issuer, and the dates differ; passages, if one has 8% of the other.",
            "Put together from: 80% of it stands in several texts together, but not in one of them alone; each brings 5% that those before it have not. Of a page on which several texts run through each other 20% is enough. The percentage behind a text is the share of the first that stands in it. Of copies only the first is told of further.",
        ],
        formula: None,
        source: None,
    },
    issues: Method {
        text: &[
            "Sentences that belong together are taken from the ledger of Changes; of two such sentences the positions are compared by their objects: which pairs of characters (in other scripts, words) they share, the rarer the weightier. Those on one matter make a row, several of them in one cell if need be; what has no counterpart has a row of its own.",
            "A verb's step: note 1, consider 2, emphasise and call upon 3, reaffirm 4, welcome 5, support 6, commit 7; regret −1, concern −2, oppose −3, condemn −4. A modal of the future makes support a commitment, a negation makes it opposition. An arrow gives the difference of two editions, ↑ stronger and ↓ weaker (from concern to condemnation is stronger); ⇄ says that the position went to the other side. To call upon somebody, and to demand that something be not, is never on the other side from concern or condemnation: between them no steps are counted. Positions are counted here, of all editions, however many stand in one sentence; Changes counts sentences, and those of two editions only. Open the passages and see.",
        ],
        formula: Some(
            "nearness = ½ (2 w(A ∩ B) ÷ (w(A) + w(B)) + w(A ∩ B) ÷ min(w(A), w(B))); w = Σ ln(1 + positions ÷ positions that have it)",
        ),
        source: None,
    },
    changes: Method {
        text: &[
            "Each edition is cut into sentences. Two sentences belong together the more surely, the more words and pairs of letters (in alphabets: stems and pairs of words) they share, the rarer these are, the more both speak of the same field, begin alike and stand near the same place. Then all are weighed at once (the Hungarian method), each with one counterpart; others that are sure enough were merged or split.",
            "The same: but for spelling. Reworded: it says the same. Changed in substance: a figure, date, instrument, name, party or negation came or went, or a position or modal became another, as listed. Kept in part: a part is left, or it is a part of the new sentence. Moved: into another section, or where there are none, far from its place. Returned: the edition before lacks it, an earlier one had it.",
            "New text: stretches of eight Chinese characters, or 24 letters, that no earlier edition has. Where a link is wrong, undo it in its row or make another; the rest is computed anew.",
        ],
        formula: Some(
            "certainty = 1 ÷ (1 + e^−Σ wᵢ xᵢ), w fitted to two pairs of texts that were read by hand",
        ),
        source: Some("Kuhn 1955; Munkres 1957"),
    },
    collation: Method {
        text: &[
            "Script, variant characters and width are folded first. The longest stretches that both texts have are found; the heaviest chain of them in the same order in both is the text that stayed in its place, and what stands outside of it was moved. The sentences left between are paired by the adjacent characters that they share, and compared character by character.",
            "Differences are of three weights: likely misprint (one or two characters of the same sound or a similar shape, or no word as it stands); substance (touches a number, date, name, title, negation, modal or verb of stance, or adds or removes a party); and wording, all others. Lists and a dictionary decide: the originals have the last word.",
            "Site furniture, datelines and editors’ lines are not compared, and listed apart.",
        ],
        formula: None,
        source: Some("Wise 1993 (greedy string tiling); Myers 1986 (shortest edit script)"),
    },
    passages: Method {
        text: &[
            "A passage holds at least eight equal characters in a row (of an alphabet sixteen letters). From there it reaches both ways, aligned letter by letter over what was put in, left out or replaced. It counts from 13 equal characters on (of an alphabet 26 letters), and only if it scores, by the formula below, no less than 13 equal ones in a row; so lists that merely look alike stay out. Differences of script, width and punctuation are not changes. Struck through in red: only in the first. In green: only in the second.",
            "Over all texts, stretches that overlap by at least half are one passage. The one of the earliest date is named first; texts without a date come last. What stands in more than three texts, and in more than a tenth of them, is told apart as a formula: nobody took it from anybody.",
            "Coverage is the share of letters and digits that lie in shared passages; punctuation and white space are not counted. It allows small changes, so it is higher than the share of five-character strings in the overview. Long identical stretches are folded; open one to read it.",
        ],
        formula: Some("score = 2 × equal letters − 3 × replaced ones − 4 a gap − 1 a letter in it"),
        source: Some(
            "Smith, Cordell and Mullen 2015, Computational methods for uncovering reprinted texts in antebellum newspapers; Gotoh 1982",
        ),
    },
    provenance: Method {
        text: &[
            "The text is compared with every other one, as under Passages, and divided wherever a shared passage begins or ends. What stands nowhere else on the shelf is its own. Letters that were changed inside a passage belong to the passage.",
            "New is what stands in no text of an earlier date. A shelf holds only what was put there: a text may owe its own words to one that is not on it.",
        ],
        formula: Some("own share = letters that stand nowhere else ÷ all letters"),
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
    direction: Method {
        text: &[
            "First, last, gaps and most frequent are read from the counts at each point; gaps are points between first and last where it does not occur. Texts and sections have no order of time: of them it is told in how many the word stands, and in which not.",
            "The direction looks at all pairs of points, how many rise and how many fall (Kendall's τ, Mann and Kendall's test), and supposes no straight line; only below p = 0.05 it is called one. The slope is the median of the slopes of all pairs (Theil and Sen). With too few points nothing is tested; with fewer than ten, p is rough.",
        ],
        formula: Some("τ = (rises − falls) ÷ pairs; slope = median of all (yⱼ − yᵢ) ÷ (xⱼ − xᵢ)"),
        source: Some("Mann 1945; Kendall 1975; Sen 1968, JASA 63"),
    },
    movers: Method {
        text: &[
            "Rising and falling: words that are there at the first date and the last, more or less frequent in the later half of the dates than in the earlier by the part chosen; strongest first (G² of the halves). Newcomers: not there at the first date, there at the last. Leavers: the other way.",
            "Words that occur less often than chosen are not listed. If the texts of two dates are of different kinds, the difference may be one of kind: open the places and see.",
        ],
        formula: None,
        source: None,
    },
    keyness: Method {
        text: &[
            "First how much, then how surely. The log ratio says how much: +1 is twice as frequent, −1 half; 0.5 stands for a count of 0. The interval is that of 95 % confidence, and the list goes by its bound nearer to 0, so that what is strong and sure comes first.",
            "G² and χ² say how unlikely by chance; they grow with the counts and do not say how large a difference is. p is that of G² of four cells; where an expected count is below 5, G² and χ² are not to be trusted, and p is that of Fisher's exact test, which holds for small counts. q is corrected for the number of words tested (Benjamini–Hochberg). What is in both groups counts for the target only.",
        ],
        formula: Some(
            "log ratio = log₂((a ÷ n₁) ÷ (b ÷ n₂)); interval = ± 1.96 √(1/a − 1/n₁ + 1/b − 1/n₂); %DIFF = 100 × (a/n₁ − b/n₂) ÷ (b/n₂)",
        ),
        source: Some(
            "Hardie 2014; Katz et al. 1978; Gabrielatos & Marchi 2012; Kilgarriff 2009; Monroe, Colaresi & Quinn 2008; Dunning 1993; Fisher 1922; Benjamini & Hochberg 1995",
        ),
    },
    collocates: Method {
        text: &[
            "The words within some words of each place, never over the end of a sentence, each position counted once; between two places, with the nearer. Set against how often they occur in all, this tells whether they keep company more than by chance.",
            "logDice does not depend on the texts' length and is the order at first, by the same formula as in Sketch Engine; where two places stand close together the figures may differ, since a position near both counts once here. MI favours rare words, t frequent ones: look at several. Words that are there more seldom than by chance (negative G²) come last.",
            "O: how often the word is within reach; F: how often the word searched for occurs; C: how often the other; N: all running words; R: the running words within reach of all places, as large as the reach is wide. A word that had nothing to do with the one searched for would fill as many of the R as it fills of all N: that is E.",
        ],
        formula: Some(
            "logDice = 14 + log₂(2 min(O, F, C) ÷ (F + C)); E = R × C ÷ N; MI = log₂(O ÷ E); t = (O − E) ÷ √O",
        ),
        source: Some("Church & Hanks 1990; Daille 1994; Evert 2008; Rychlý 2008"),
    },
    network: Method {
        text: &[
            "In the middle the word searched for, around it its first collocates. A line's thickness is logDice; dashed lines join two collocates that meet in the same sentences as the word. The nearer to the middle, the earlier in the list; directions mean nothing.",
        ],
        formula: None,
        source: None,
    },
    rollcalls: Method {
        text: &[
            "A list is a row of parties in one sentence, at least as many as chosen; full and short names, and both scripts, are one party. Lists about one thing are one issue, called by the words of the first list’s sentence.",
            "Absent is a member whom the list doesn’t name. Members are those who signed; else those whom the opening names as taking part; else those of a text akin to it; or those that you write. One that the same sentence names outside the list, as the state whose initiative is supported, is marked apart and not called absent.",
            "The sentences on top look only at lists that name half of the members or more: three members who do a thing among themselves don’t make the others absent. Not to be named is not to oppose: the text and its background tell why.",
        ],
        formula: Some("fraction = members named ÷ all members"),
        source: None,
    },
    registers: Method {
        text: &[
            "Instruments: titles in title marks, and names without them that end as charters, treaties or resolutions do; an instrument’s full and short names are one entry. Figures: with their units and what is counted, and one value whether written in 万, 亿 or millions. Names: exercises, operations and initiatives in quotation marks. Persons: with their states and offices. Places: where meetings were held and instruments adopted.",
            "In the oldest text: nothing is earlier, so it may be old or new. First: no earlier text has it. Again: an earlier one has. Dropped: the texts of the date before have it, this one hasn’t. Returned: here again after it was dropped. Texts are taken by their dates; of one without a date it is only said whether it has the entry. Only the texts on the shelf are compared: “first” is not the first time ever.",
        ],
        formula: None,
        source: None,
    },
    timeline: Method {
        text: &[
            "A dot is a day, a month or a year, drawn at its middle; of a day the month and the day are written, and the year stands above. Years with many dates are drawn wider. A bar runs from a beginning to an end; an arrow leads to the time by which something is to be done, from the text’s own date on. The upright line is the text’s date. Four years or more without any date are made short and drawn dashed, so distances are not all to scale.",
        ],
        formula: None,
        source: None,
    },
    together: Method {
        text: &[
            "Two names in one sentence count once, however often the sentence has them. States and organisations are one under all their names; instruments, names and persons are those of the registers.",
            "In the picture, those that are linked draw each other near and all others push each other away: who stand near each other mostly have neighbours in common, and the direction means nothing. Where there are many lines the heaviest are drawn. To stand in the same sentence says nothing of how two are related: open the text.",
        ],
        formula: None,
        source: Some("Fruchterman & Reingold 1991"),
    },
    phrases: Method {
        text: &[
            "Words in a row: two to five words between marks within a sentence. Terms: nouns, verbs and adjectives that together make one, by C-value: long, frequent, and often on their own. Formulae: repeated stretches as long as they can be, over marks but not over paragraphs. What comes only twice, once in each of two texts, is a passage they share rather than a formula, so formulae come three times at least, unless you choose otherwise.",
        ],
        formula: Some("C-value = log₂(length) × (frequency − mean frequency of the longer terms around it)"),
        source: Some("Frantzi, Ananiadou & Mima 2000"),
    },
    new_terms: Method {
        text: &[
            "Whether a string is a word is told by how firmly it holds together inside (its weakest cut, pointwise mutual information) and how freely it stands (the entropy of its neighbours, the lower side). 命运共同 is always followed by 体, so it is none.",
            "What you accept goes into your dictionary and is kept whole everywhere, in either script. A title in 《》 is one word whatever its length, counts as one running word, and stays one: what stands in it is not counted here.",
        ],
        formula: Some("cohesion = min log₂(p(xy) ÷ (p(x) p(y))); freedom = min(H left, H right)"),
        source: Some("Sproat & Shih 1990; Huang & Powers 2003"),
    },
    keywords: Method {
        text: &[
            "Against the others: log-likelihood G² of four cells, of words that are more frequent here; of a text alone, tf-idf. tf-idf: frequent here, discounted by how many others have it. TextRank: content words within five words of each other make a net, and central ones weigh most, whatever the other texts say.",
        ],
        formula: None,
        source: Some("Spärck Jones 1972; Mihalcea & Tarau 2004; Dunning 1993"),
    },
    diversity: Method {
        text: &[
            "TTR, different words divided by running words, falls as a text grows, so texts of different lengths cannot be compared by it. MATTR, MTLD and HD-D depend little on length; texts that are too short for them have none.",
        ],
        formula: Some("TTR = different ÷ running words; H = −Σ p log₂ p"),
        source: Some("Covington & McFall 2010; McCarthy & Jarvis 2010"),
    },
    lengths: Method {
        text: &[
            "A sentence ends at a full stop, question mark, exclamation mark or semicolon; a clause at any mark. Characters are counted without marks and white space.",
        ],
        formula: None,
        source: None,
    },
    concordance: Method {
        text: &[
            "What you write is found where it begins and ends as words do, however it is cut between: 三股势力 in quotation marks and without, a title with 《》 and without; but 印度 does not find 印度尼西亚. Script, width and capitals do not matter. A bar divides several; where they overlap, the first and longest counts.",
            "A star at the beginning or end of a word stands for the rest of it: cooperat*, *化. What stands in quotation marks is taken as it stands, bars and stars too. Slashes enclose a regular expression, which looks at characters within a paragraph: its dot is any character, and it reaches over the ends of words.",
            "Angle brackets hold a part of speech (n noun, v verb, a adjective, d adverb, m numeral, ns place, nr person, nt organisation), * is any one word, <v|vn> either of two, 支持|欢迎 any of several words; ? behind one makes it optional, {0,3} says how many.",
            "Lines can be sorted by three keys: a word to the left or right, what was found, date, order on the shelf. By keyboard: Tab into the lines, ↑ ↓ to move, Enter to read on in the text.",
        ],
        formula: None,
        source: None,
    },
    dictionary: Method {
        text: &[
            "Your words, titles in 《》 and names of states are found first, the longest first; jieba divides the rest. Write them in either script. After a change all texts are divided and counted anew.",
        ],
        formula: None,
        source: None,
    },
};
