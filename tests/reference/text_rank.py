"""TextRank: PageRank of the net of words, as the solution of its equations instead of by rounds."""

import random

import numpy as np

WINDOW, DAMPING = 5, 0.85


def texts():
    """Content words with their positions in running words."""
    yield [(0, 1), (3, 0), (6, 2), (20, 0), (23, 3), (90, 9)]
    yield [(0, 4)]
    yield [(0, 4), (1, 4), (2, 4)]
    yield [(0, 1), (4, 2), (9, 3), (10, 1)]
    chance = random.Random(2004)
    for length, types in ((60, 15), (600, 120)):
        position, words = 0, []
        for _ in range(length):
            position += chance.choice([1, 1, 1, 2, 3, 9])
            words.append((position, min(int(chance.expovariate(0.08)), types - 1)))
        yield words


def case(words):
    terms = sorted({term for _, term in words})
    count = len(terms)
    near = np.zeros((count, count))
    for at, (position, a) in enumerate(words):
        for other, b in words[at + 1 :]:
            if other - position < WINDOW and a != b:
                near[terms.index(a), terms.index(b)] += 1
                near[terms.index(b), terms.index(a)] += 1
    # What a word gives to each: by its edges, or, if it has none, alike to all.
    degrees = near.sum(axis=1)
    given = np.array([row / degree if degree > 0 else np.full(count, 1 / count) for row, degree in zip(near, degrees)])
    weights = np.linalg.solve(np.eye(count) - DAMPING * given.T, np.full(count, (1 - DAMPING) / count))
    return {"words": words, "terms": terms, "weights": [float(weight) for weight in weights]}


def figures():
    return {"cases": [case(words) for words in texts()]}
