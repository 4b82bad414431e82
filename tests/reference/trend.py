"""Trends: Mann and Kendall's test with its correction for ties, Theil and Sen's slope over real distances."""

import random
import warnings

import numpy as np
import pymannkendall
from scipy import stats

from common import near


def series():
    yield [2015, 2016, 2017, 2018, 2019], [1, 2, 3, 4, 5]
    yield [2015, 2016, 2017, 2018, 2019], [5, 4, 3, 2, 1]
    yield [2015, 2016, 2017, 2018, 2019, 2020], [1, 2, 4, 3, 5, 6]
    yield [2015, 2016, 2017, 2018, 2019, 2020], [3, 3, 3, 3, 3, 3]
    yield [2015, 2016, 2017, 2018, 2019, 2020], [0, 0, 0, 0, 0, 7]
    yield [2001.5, 2003.2, 2003.9, 2012.0, 2020.45], [80.1, 0.0, 12.5, 12.5, 3.25]
    yield [2020.5, 2020.5, 2020.5, 2021.5, 2022.5], [1, 9, 2, 2, 8]
    chance = random.Random(1968)
    for length in (5, 8, 20, 150):
        for steps in (4, 1000):
            at = sorted(round(2000 + chance.uniform(0, 25), 3) for _ in range(length))
            drift = chance.uniform(-2, 2)
            yield at, [max(0, round((chance.random() + drift * x / length) * steps)) for x in range(length)]


def case(at, figures):
    test = pymannkendall.original_test(figures)
    # The package's slope is that over the numbers of the points; scipy's is over distances.
    slope = stats.theilslopes(figures, at).slope
    if len(set(at)) == len(at):
        near("S", test.s, np.sign(np.subtract.outer(figures, figures))[np.tril_indices(len(at))].sum())
    if test.s == len(at) * (len(at) - 1) / 2:
        near("τ", test.Tau, stats.kendalltau(range(len(at)), figures).statistic)
    return {"at": at, "figures": figures, "tau": float(test.Tau), "p": float(test.p), "slope": float(slope)}


def figures():
    warnings.simplefilter("ignore")
    return {"cases": [case(*given) for given in series()]}
