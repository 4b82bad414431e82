"""How near texts are: scikit-learn, SciPy and NumPy on small made-up texts."""

import random

import numpy as np
from scipy.cluster.hierarchy import average
from scipy.spatial.distance import jensenshannon, squareform
from sklearn.feature_extraction.text import TfidfTransformer

from common import near


def texts():
    """Counts of words, a row a text."""
    yield [[3, 1, 0, 2], [1, 1, 1, 0], [0, 0, 5, 1]]
    yield [[2, 2], [2, 2], [1, 0]]
    chance = random.Random(1991)
    for rows, words in ((5, 12), (9, 40)):
        yield [[max(0, int(chance.gauss(0, 3))) for _ in range(words - 1)] + [1] for _ in range(rows)]


def words(counts):
    rows = np.array(counts, dtype=float)
    # Ours has scikit-learn's smoothed idf, and the rate per 10,000 words instead of the count: the vectors are of length
    # 1 in the end, so the rate changes nothing.
    vectors = TfidfTransformer(norm="l2", use_idf=True, smooth_idf=True, sublinear_tf=False).fit_transform(rows).toarray()
    shares = rows / rows.sum(axis=1, keepdims=True)
    # SciPy's is the distance, the root of the divergence.
    divergence = [[float(jensenshannon(a, b, base=2) ** 2) for b in shares] for a in shares]
    for i, a in enumerate(shares):
        for j, b in enumerate(shares):
            middle = (a + b) / 2
            plain = sum(p / 2 * np.log2(p / m) for side in (a, b) for p, m in zip(side, middle) if p > 0)
            near("Jensen-Shannon", plain, divergence[i][j])
    return {"counts": counts, "cosine": (vectors @ vectors.T).tolist(), "jensen_shannon": divergence}


def strings(texts):
    """Jaccard and containment of the sets of five characters running."""
    sets = [{text[at : at + 5] for at in range(max(1, len(text) - 4))} for text in texts]
    return {
        "texts": texts,
        "jaccard": [[len(a & b) / len(a | b) for b in sets] for a in sets],
        "contained": [[len(a & b) / len(a) for b in sets] for a in sets],
    }


def distances():
    """Symmetric matrices without ties, whose trees have one form."""
    chance = random.Random(1958)
    for rows in (2, 3, 6, 14, 40):
        matrix = np.zeros((rows, rows))
        for i in range(rows):
            for j in range(i + 1, rows):
                matrix[i, j] = matrix[j, i] = chance.random()
        yield matrix
    points = np.array([[chance.random() for _ in range(2)] for _ in range(12)])
    yield np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=2))


def picture(matrix):
    count = len(matrix)
    merges = average(squareform(matrix, checks=False))
    centring = np.eye(count) - 1 / count
    values, vectors = np.linalg.eigh(-0.5 * centring @ matrix**2 @ centring)
    largest = np.argsort(values)[::-1][:2]
    return {
        "distances": matrix.tolist(),
        # The two clusters, the smaller number first, their distance and size.
        "merges": [[int(min(a, b)), int(max(a, b)), float(height), int(size)] for a, b, height, size in merges],
        # Up to the sign of each axis.
        "points": [[float(v * np.sqrt(max(values[axis], 0))) for axis, v in zip(largest, row[largest])] for row in vectors],
        "shares": [float(max(values[axis], 0) / abs(values).sum()) for axis in largest],
    }


def figures():
    texts_of_letters = [
        "各成员国支持共同安全与经济合作",
        "各成员国重申支持共同安全与经济合作的原则",
        "渔业资源的养护和可持续利用",
        "养护渔业",
        "各方支持渔业资源的养护和可持续利用以及共同安全与经济合作",
    ]
    return {
        "words": [words(counts) for counts in texts()],
        "strings": [strings(texts_of_letters)],
        "pictures": [picture(matrix) for matrix in distances()],
    }
