"""Lexical diversity: TTR, MATTR, MTLD, HD-D, entropy."""

import random
from collections import Counter

import numpy as np
from lexicalrichness import LexicalRichness
from scipy import stats

from common import near

WINDOW, SAMPLE, FACTOR, FEWEST = 100, 42, 0.72, 50


def texts():
    """Texts as numbers of words."""
    yield [7] * 200
    yield list(range(200))
    yield list(range(50))
    yield [word % 25 for word in range(75)]
    yield [0]
    chance = random.Random(2010)
    for length in (41, 42, 49, 50, 99, 100, 101, 500, 3000):
        for types in (20, 400):
            # Frequencies as texts have them: the word of rank r one part in r.
            yield chance.choices(range(types), [1 / (rank + 1) for rank in range(types)], k=length)


def mtld_one_way(words):
    factors, start = 0.0, 0
    for at in range(len(words)):
        stretch = words[start : at + 1]
        if len(set(stretch)) / len(stretch) <= FACTOR:
            factors, start = factors + 1, at + 1
    rest = words[start:]
    if rest:
        factors += (1 - len(set(rest)) / len(rest)) / (1 - FACTOR)
    # Without a repetition the text is one factor, as in the package. McCarthy's own program has no figure there.
    return len(words) / factors if factors > 0 else float(len(words))


def hdd(words):
    """The package's figure; nltk has none. McCarthy's program gives the sum of these shares, as here."""
    counts = Counter(words).values()
    return sum((1 - stats.hypergeom.pmf(0, len(words), count, SAMPLE)) / SAMPLE for count in counts)


def case(words):
    theirs = LexicalRichness(" ".join(f"w{word}" for word in words), preprocessor=None, tokenizer=str.split)
    counts = np.array(list(Counter(words).values()))
    found = {
        "words": words,
        "types": len(counts),
        "hapaxes": int((counts == 1).sum()),
        "ttr": theirs.ttr,
        "entropy": float(stats.entropy(counts, base=2)),
        "mattr": None,
        "mtld": None,
        "hdd": None,
    }
    if len(words) >= WINDOW:
        windows = [words[start : start + WINDOW] for start in range(len(words) - WINDOW + 1)]
        found["mattr"] = sum(len(set(window)) for window in windows) / (WINDOW * len(windows))
        near("MATTR", found["mattr"], theirs.mattr(WINDOW))
    if len(words) >= FEWEST:
        found["mtld"] = (mtld_one_way(words) + mtld_one_way(words[::-1])) / 2
        near("MTLD", found["mtld"], theirs.mtld(FACTOR))
    if len(words) >= SAMPLE:
        found["hdd"] = float(hdd(words))
        near("HD-D", found["hdd"], theirs.hdd(SAMPLE))
    return found


def figures():
    return {"cases": [case(words) for words in texts()]}
