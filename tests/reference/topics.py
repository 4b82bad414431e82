"""Topic models: tomotopy's on texts that were drawn from known topics, over ten seeds.

`tests/native/reference/topics.rs` fits ours to the same texts with the same settings, and judges both alike: by the
perplexity of held-out texts (half of each is read, the other half foretold), by NPMI with the text as the window, and by
how many of the known topics come back.
"""

import numpy as np
from scipy.optimize import linear_sum_assignment

TOPICS, WORDS, TEXTS, HELD_OUT, SWEEPS, SEEDS = 10, 400, 1000, 100, 200, 10
ALPHA, ETA = 0.1, 0.01


def planted():
    """The topics, and the texts as the numbers of words."""
    chance = np.random.default_rng(2003)
    topics = chance.dirichlet(np.full(WORDS, 0.03), TOPICS)
    texts = []
    for _ in range(TEXTS):
        mixture = chance.dirichlet(np.full(TOPICS, ALPHA))
        drawn = chance.choice(TOPICS, chance.integers(6, 25), p=mixture)
        texts.append([int(chance.choice(WORDS, p=topics[topic])) for topic in drawn])
    return topics, texts


def fitted(texts, seed):
    """tomotopy's priors and topics."""
    import tomotopy

    model = tomotopy.LDAModel(k=TOPICS, alpha=ALPHA, eta=ETA, seed=seed)
    model.optim_interval, model.burn_in = 10, 0
    for text in texts:
        model.add_doc([str(word) for word in text])
    model.train(SWEEPS, workers=1)
    topics = np.full((TOPICS, WORDS), 1e-12)
    numbers = np.array([int(word) for word in model.used_vocabs])
    for topic in range(TOPICS):
        topics[topic, numbers] = model.get_topic_word_dist(topic)
    return np.array(model.alpha, dtype=float), topics


def perplexity(alpha, topics, texts):
    """Of every second word of the texts, after the others were read (CVB0 with fixed topics)."""
    sum_, count = 0.0, 0
    for text in texts:
        read, foretold = text[0::2], text[1::2]
        likely = topics[:, read].T
        shares = alpha * likely
        shares /= shares.sum(axis=1, keepdims=True)
        for _ in range(60):
            shares = (alpha + shares.sum(axis=0) - shares) * likely
            shares /= shares.sum(axis=1, keepdims=True)
        mixture = alpha + shares.sum(axis=0)
        sum_ += np.log(mixture / mixture.sum() @ topics[:, foretold]).sum()
        count += len(foretold)
    return float(np.exp(-sum_ / count))


def npmi(topics, texts):
    """The mean over the topics of the mean over each two of their ten first words."""
    there = np.zeros((len(texts), WORDS))
    for row, text in zip(there, texts):
        row[text] = 1
    joint = there.T @ there / len(texts)
    alone = np.diag(joint)
    sums = []
    for topic in topics:
        first = np.argsort(-topic, kind="stable")[:10]
        for at, a in enumerate(first):
            for b in first[at + 1:]:
                both = joint[a, b]
                sums.append(-1.0 if both == 0 else np.log(both / (alone[a] * alone[b])) / -np.log(both))
    return float(np.mean(sums))


def cosines(topics, known):
    """How near each known topic is to the one that was found for it."""
    unit = lambda rows: rows / np.linalg.norm(rows, axis=1, keepdims=True)
    near = unit(known) @ unit(topics).T
    rows, columns = linear_sum_assignment(-near)
    return [float(cosine) for cosine in near[rows, columns]]


def figures():
    known, texts = planted()
    read, held_out = texts[HELD_OUT:], texts[:HELD_OUT]
    seen = {word for text in read for word in text}
    held_out = [[word for word in text if word in seen] for text in held_out]
    runs = []
    for seed in range(1, SEEDS + 1):
        alpha, topics = fitted(read, seed)
        near = cosines(topics, known)
        runs.append({
            "seed": seed,
            "perplexity": perplexity(alpha, topics, held_out),
            "npmi": npmi(topics, read),
            "recovered": sum(cosine >= 0.9 for cosine in near),
        })
    rounded = [[round(float(share), 5) for share in topic] for topic in known]
    settings = {"topics": TOPICS, "words": WORDS, "alpha": ALPHA, "eta": ETA, "sweeps": SWEEPS}
    # A number of texts a line.
    return {"settings": settings, "known": rounded, "texts": read, "held_out": held_out, "tomotopy": runs}
