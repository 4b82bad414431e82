"""Dispersion over the parts of a corpus: DP, DPnorm, Juilland's D on rates, ARF."""

import math
import random

import corpus_dispersion

from common import near


def parts():
    """Counts and sizes. A part of size 0 is no part."""
    yield from [
        ([10, 5, 8, 0], [1000, 800, 1200, 50]),
        ([1, 1, 2], [100, 100, 200]),
        ([0, 4, 0], [100, 100, 200]),
        ([4, 0, 0], [10, 500, 900]),
        ([1, 0], [7, 7]),
        ([0, 1], [1, 1_000_000]),
        ([100_000, 90_000, 120_000], [1_000_000, 1_000_000, 1_000_000]),
        ([3, 0, 9, 0], [100, 0, 300, 0]),
    ]
    chance = random.Random(2008)
    for count in (2, 3, 5, 12, 100, 400):
        sizes = [int(10 ** chance.uniform(1, 5)) for _ in range(count)]
        for rate in (0.001, 0.02):
            counts = [int(size * rate * chance.uniform(0, 2) ** 3) for size in sizes]
            if sum(counts) > 0:
                yield counts, sizes


def case(counts, sizes):
    inhabited = [(count, size) for count, size in zip(counts, sizes) if size > 0]
    words, frequency, n = sum(sizes), sum(counts), len(inhabited)
    shares = [size / words for _, size in inhabited]
    dp = sum(abs(count / frequency - share) for (count, _), share in zip(inhabited, shares)) / 2
    # Gries (2008) divides by 1 − 1 ÷ n; Lijffijt & Gries (2012) correct that to 1 − the smallest share.
    dp_norm = dp / (1 - min(shares))
    rates = [count / size for count, size in inhabited]
    mean = sum(rates) / n
    deviation = math.sqrt(sum((rate - mean) ** 2 for rate in rates) / n)
    juilland = 1 - deviation / mean / math.sqrt(n - 1)
    theirs = corpus_dispersion.CorpusWordAnalyzer(
        [float(count) for count, _ in inhabited], [float(size) for _, size in inhabited], float(words)
    ).calculate_all_metrics()
    near("DP", dp, theirs.dp)
    near("DPnorm", dp_norm, theirs.dp_norm)
    near("D", juilland, theirs.juilland_d)
    return {"counts": counts, "sizes": sizes, "dp": dp, "dp_norm": dp_norm, "juilland_d": max(juilland, 0.0)}


def reduced(positions, words):
    """Average reduced frequency, from its definition; no package at hand computes it."""
    even = words / len(positions)
    behind = positions[1:] + [positions[0] + words]
    arf = math.fsum(min(after - at, even) for at, after in zip(positions, behind)) / even
    return {"positions": positions, "words": words, "arf": arf}


def figures():
    chance = random.Random(2002)
    texts = [([0, 25, 50, 75], 100), ([10, 11, 12, 13], 100), ([40], 100), ([0], 1), ([0, 99], 100)]
    for words, frequency in ((100, 7), (5000, 300), (1_000_000, 50)):
        texts.append((sorted(chance.sample(range(words), frequency)), words))
    return {"cases": [case(*given) for given in parts()], "reduced": [reduced(*text) for text in texts]}
