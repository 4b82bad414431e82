"""Versions compared letter by letter: RapidFuzz's edit distances and CollateX's tables of single characters."""

import json
import random

from collatex import Collation, collate
from rapidfuzz.distance import Indel

from alignment import CHARACTERS

# Letters that are not changed between two changes of one version.
APART = 6


def versions(chance, base, spare, every):
    """The base with scattered substitutions, insertions and deletions of single letters."""
    letters, since = [], 0
    for letter in base:
        since += 1
        if since <= APART or chance.randrange(every):
            letters.append(letter)
            continue
        since = 0
        letters.append([lambda: spare.pop(), lambda: letter + spare.pop(), lambda: ""][chance.randrange(3)]())
    return "".join(letters)


def table(texts):
    """CollateX's columns, those that follow each other and are alike in being all equal or not put together."""
    witnesses = [
        {"id": str(number), "tokens": [{"t": letter, "n": letter} for letter in text]}
        for number, text in enumerate(texts)
    ]
    found = json.loads(
        collate(Collation.create_from_dict({"witnesses": witnesses}), output="json", segmentation=False)
    )
    rows = [["".join(token["t"] for token in cell) if cell else "" for cell in row] for row in found["table"]]
    columns = []
    for column in zip(*rows):
        is_same = len(set(column)) == 1
        if columns and columns[-1][0] == is_same:
            columns[-1] = (is_same, [before + cell for before, cell in zip(columns[-1][1], column)])
        else:
            columns.append((is_same, list(column)))
    return [texts for is_same, texts in columns if not is_same]


def figures():
    chance = random.Random(1925)
    # Every letter once: there is one alignment, and it can be compared place by place.
    tables = []
    for witnesses in (2, 2, 2, 2, 3, 3, 3, 3):
        letters = chance.sample(sorted(set(CHARACTERS)), len(set(CHARACTERS)))
        base, spare = "".join(letters[:60]), letters[60:]
        texts = [base] + [versions(chance, base, spare, 4) for _ in range(witnesses - 1)]
        tables.append({"texts": texts, "differing": table(texts)})
    # Letters come again, as in texts: many alignments are as good, and the least number of edits is known.
    distances = []
    for percent in (2, 5, 10, 20):
        for _ in range(5):
            a = "".join(chance.choice(CHARACTERS) for _ in range(400))
            changed = ["", "{0}{1}", "{1}"]
            b = "".join(
                chance.choice(changed).format(letter, chance.choice(CHARACTERS))
                if chance.randrange(100) < percent
                else letter
                for letter in a
            )
            distances.append({"percent": percent, "a": a, "b": b, "edits": Indel.distance(a, b)})
    return {"tables": tables, "distances": distances}
