"""Association of a word with a node: MI, MI³, t, G², Dice, logDice."""

import math
import random
import warnings
from fractions import Fraction

import pandas as pd
from association_measures import measures
from nltk.metrics.association import BigramAssocMeasures

from common import g2, near


def tables():
    """Within reach and elsewhere: the word's counts, and the positions."""
    yield from [
        (20, 80, 1000, 9000),
        (10, 90, 1000, 9000),
        (2, 98, 1000, 9000),
        (1, 0, 5, 100_000),
        (5, 0, 5, 95),
        (300, 5000, 20_000, 4_000_000),
        (50_000, 10, 60_000, 1_000_000),
        (7, 0, 10, 90),
    ]
    chance = random.Random(1994)
    for _ in range(40):
        reach, rest = int(10 ** chance.uniform(1, 5)), int(10 ** chance.uniform(2, 6.5))
        yield max(1, int(reach * chance.uniform(0, 0.2))), int(rest * 10 ** chance.uniform(-4, -1)), reach, rest


def nodes():
    """How often the node occurs, case by case; sometimes more seldom than the word is within reach of it."""
    chance = random.Random(2008)
    while True:
        yield 10 ** chance.uniform(-0.3, 2.5)


def case(joint, elsewhere, reach, rest, times):
    everything, frequency = reach + rest, joint + elsewhere
    observed = [joint, elsewhere, reach - joint, rest - elsewhere]
    expected = [
        Fraction(row * column, everything) for row in (frequency, everything - frequency) for column in (reach, rest)
    ]
    by_chance = expected[0]
    mi = math.log2(joint / by_chance)
    t = (joint - float(by_chance)) / math.sqrt(joint)
    likelihood = g2(observed, expected) * (-1 if joint < by_chance else 1)
    # Rychlý 2008: the frequencies of node and word. No more pairs than either has.
    node = max(1, int(joint * times))
    pairs = min(joint, node)
    dice = 2 * pairs / (node + frequency)
    # The package's rows are the node's, its columns the word's.
    o11, o21, o12, o22 = observed
    e11, e21, e12, e22 = map(float, expected)
    frame = pd.DataFrame(
        [{"O11": o11, "O12": o12, "O21": o21, "O22": o22, "E11": e11, "E12": e12, "E21": e21, "E22": e22}]
    ).astype(float)
    # It gives decimal logarithms.
    near("MI", mi, measures.mutual_information(frame)[0] / math.log10(2), 1e-8)
    near("t", t, measures.t_score(frame)[0])
    pair = pd.DataFrame(
        [{"O11": pairs, "O12": node - pairs, "O21": frequency - pairs, "R1": node, "C1": frequency}]
    ).astype(float)
    near("Dice", dice, measures.dice(pair)[0])
    marginals = (joint, (reach, frequency), everything)
    near("MI", mi, BigramAssocMeasures.pmi(*marginals))
    near("t", t, BigramAssocMeasures.student_t(*marginals))
    near("Dice", dice, BigramAssocMeasures.dice(pairs, (node, frequency), everything))
    # Both lose digits where the cells are large and nearly as expected. nltk adds a little to every cell.
    near("G²", likelihood, measures.log_likelihood(frame)[0], 1e-7)
    near("G²", abs(likelihood), BigramAssocMeasures.likelihood_ratio(*marginals), 1e-6)
    return {
        "here": joint,
        "there": elsewhere,
        "words_here": reach,
        "words_there": rest,
        "node": node,
        "expected": float(by_chance),
        "mi": mi,
        # nltk's mi_like is joint³ ÷ product of the marginals, without logarithm and size.
        "mi3": math.log2(Fraction(joint) ** 3 / by_chance),
        "t": t,
        "g2": likelihood,
        "dice": dice,
        "log_dice": 14 + math.log2(dice),
    }


def figures():
    warnings.simplefilter("ignore")
    return {"cases": [case(*table, times) for table, times in zip(tables(), nodes())]}
