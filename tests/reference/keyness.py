"""Keyness and significance: G², χ², Fisher, log ratio, %DIFF, simple maths, log-odds, p and q; also idf."""

import math
import random
import warnings
from fractions import Fraction

import numpy as np
import pandas as pd
from association_measures.measures import log_ratio
from scipy import stats
from sklearn.feature_extraction.text import TfidfTransformer
from statsmodels.stats.contingency_tables import Table2x2
from statsmodels.stats.multitest import multipletests

from common import g2, near

# Words of the prior in all: `count::keyness::PRIOR`.
PRIOR = 10_000
Z = stats.norm.ppf(0.975)


def tables():
    """Counts of a word in target and reference, and their sizes."""
    yield from [
        (120, 40, 15_000, 17_000),
        (0, 40, 15_000, 17_000),
        (120, 0, 15_000, 17_000),
        (1, 0, 10, 10),
        (0, 1, 10, 10),
        (1, 1, 1, 2),
        (3, 1, 4, 4),
        (5, 10, 100, 200),
        (10, 10, 1000, 1000),
        (5, 5, 5, 10),
        (2, 30, 40, 31),
        (3, 0, 1000, 1_000_000),
        (31, 7, 900, 1400),
        (1000, 1100, 1_000_000, 1_000_000),
        (60_000, 59_000, 1_200_000, 1_150_000),
        (25, 4, 2_000_000, 1_800_000),
        (7, 0, 9_000_000, 100),
        (1_000_000, 1_002_000, 90_000_000, 90_000_000),
    ]
    chance = random.Random(2021)
    for _ in range(60):
        sizes = [int(10 ** chance.uniform(1, 6.5)) for _ in range(2)]
        rate = 10 ** chance.uniform(-4, -1)
        yield tuple(min(size, int(size * rate * chance.uniform(0.3, 3))) for size in sizes) + tuple(sizes)


def fisher(a, b, n1, n2):
    """Two-sided: all tables of the same margins that are no likelier. Exact by integers, where that takes no hour."""
    theirs = stats.fisher_exact([[a, b], [n1 - a, n2 - b]]).pvalue
    word = a + b
    if word <= 400 and n1 + n2 <= 300_000:
        weights = {x: math.comb(n1, x) * math.comb(n2, word - x) for x in range(max(0, word - n2), min(word, n1) + 1)}
        ours = Fraction(sum(weight for weight in weights.values() if weight <= weights[a]), sum(weights.values()))
        near("Fisher", ours, theirs)
        return float(ours)
    # scipy's logarithms of the gamma function lose digits here. The share of the tables that are no likelier needs none:
    # each weight follows from its neighbour's, that of the likeliest table being 1.
    mode = (word + 1) * (n1 + 1) // (n1 + n2 + 2)
    weights = {mode: 1.0}
    for x in range(mode, min(word, n1)):
        weights[x + 1] = weights[x] * ((n1 - x) * (word - x) / ((x + 1) * (n2 - word + x + 1)))
    for x in range(mode, max(0, word - n2), -1):
        weights[x - 1] = weights[x] * (x * (n2 - word + x) / ((n1 - x + 1) * (word - x + 1)))
    likely = weights[a] * (1 + 1e-10)
    ours = math.fsum(weight for weight in weights.values() if weight <= likely) / math.fsum(weights.values())
    near("Fisher", ours, theirs, 1e-7)
    return ours


def log_odds(a, b, n1, n2):
    """Monroe, Colaresi & Quinn 2008, equations 16, 19, 20, 22, with the prior described in `count::keyness`."""
    if a + b in (0, n1 + n2):
        return 0.0
    prior = PRIOR * (a + b) / (n1 + n2)
    first = math.log((a + prior) / (n1 + PRIOR - a - prior))
    second = math.log((b + prior) / (n2 + PRIOR - b - prior))
    return (first - second) / math.sqrt(1 / (a + prior) + 1 / (b + prior))


def case(a, b, n1, n2):
    observed = [a, b, n1 - a, n2 - b]
    everything = n1 + n2
    rows = [a + b, everything - a - b]
    expected = [Fraction(row * column, everything) for row in rows for column in (n1, n2)]
    two = g2([a, b], [Fraction(n * (a + b), everything) for n in (n1, n2)])
    four = g2(observed, expected)
    chi2 = sum(Fraction(o) ** 2 / e for o, e in zip(observed, expected) if e > 0) - everything
    if min(expected) > 0:
        table = np.array(observed, dtype=float).reshape(2, 2)
        # Of texts of many millions the packages themselves lose digits.
        tolerance = 1e-9 if everything < 10**7 else 1e-6
        theirs = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        near("G², four cells", four, theirs.statistic, tolerance)
        near("χ²", chi2, stats.chi2_contingency(table, correction=False).statistic, tolerance)
    # Hardie's log ratio: 0.5 stands for 0 and for nothing else.
    x, y = a or 0.5, b or 0.5
    ratio = math.log2((x / n1) / (y / n2))
    frame = pd.DataFrame({"O11": [float(a)], "O21": [float(b)], "R1": [float(n1)], "R2": [float(n2)]})
    near("log ratio", ratio, log_ratio(frame, discounting="Hardie2014")[0])
    margin = Z * math.sqrt(1 / x - 1 / n1 + 1 / y - 1 / n2) / math.log(2)
    if a > 0 and b > 0 and n1 > a and n2 > b:
        low, high = Table2x2([[a, n1 - a], [b, n2 - b]]).log_riskratio_confint()
        near("bounds", ratio - margin, low / math.log(2), 1e-7)
        near("bounds", ratio + margin, high / math.log(2), 1e-7)
    million = 1_000_000
    return {
        "here": a,
        "there": b,
        "words_here": n1,
        "words_there": n2,
        "expected": [float(e) for e in expected],
        "g2_two": two,
        "g2_four": four,
        "chi2": float(chi2),
        "p": float(stats.chi2.sf(four, 1)),
        "has_p": min(expected) >= 5,
        "fisher": fisher(a, b, n1, n2),
        "log_ratio": ratio,
        "low": ratio - margin,
        "high": ratio + margin,
        "percent_diff": float((Fraction(a, n1) / Fraction(b, n2) - 1) * 100) if b else None,
        "simple_maths": float(Fraction(a * million, n1) + 100) / float(Fraction(b * million, n2) + 100),
        "log_odds": log_odds(a, b, n1, n2),
    }


def adjusted(p):
    theirs = stats.false_discovery_control(p, method="bh")
    for one, other in zip(theirs, multipletests(p, method="fdr_bh")[1]):
        near("q", one, other)
    return {"p": p, "q": [float(q) for q in theirs]}


def spread(counts, sizes):
    """G² of more than two groups, without the other words."""
    expected = np.array(sizes) * sum(counts) / sum(sizes)
    theirs = stats.power_divergence(counts, expected, lambda_="log-likelihood").statistic
    return {"counts": counts, "sizes": sizes, "g2": float(theirs)}


def idf(documents, frequency):
    occurs = np.array([[1] if number < frequency else [0] for number in range(documents)])
    theirs = TfidfTransformer(smooth_idf=True).fit(occurs).idf_[0]
    return {"documents": documents, "frequency": frequency, "idf": float(theirs)}


def figures():
    warnings.simplefilter("ignore")
    chance = random.Random(7)
    lists = [[0.5], [0.01, 0.04, 0.03], [1.0] * 5, [0.2] * 4 + [0.001] * 3]
    lists += [[chance.random() ** 4 for _ in range(size)] for size in (10, 100, 1000)]
    return {
        "cases": [case(*table) for table in tables()],
        "adjusted": [adjusted(p) for p in lists],
        "spread": [
            spread([30, 10, 20], [500, 500, 500]),
            spread([120, 40], [15_000, 17_000]),
            spread([0, 3, 9, 1, 0], [800, 1200, 950, 60, 7000]),
            spread([1, 2, 3, 4], [100, 200, 300, 400]),
        ],
        "idf": [idf(3, 1), idf(4, 4), idf(1, 1), idf(1000, 3), idf(5, 0)],
    }
