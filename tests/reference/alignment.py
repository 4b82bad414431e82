"""Local alignment with affine gaps: Biopython's PairwiseAligner."""

import random

from Bio.Align import PairwiseAligner

# In Simplified characters that no other folds onto.
CHARACTERS = (
    "人大中小上下左右天地日月山水火木金土石田手足口目耳心力士子女王玉衣食住行春夏秋冬东西南北前后"
    "高低长短明光白青黄红黑米禾竹花草鸟鱼虫马牛羊犬车舟门户井泉江河湖海雨雪风云早午百千万双半"
)


def aligner():
    local = PairwiseAligner()
    local.mode = "local"
    local.match_score = 2
    local.mismatch_score = -3
    # Biopython counts the first letter of a gap with its opening.
    local.open_gap_score = -5
    local.extend_gap_score = -1
    return local


def altered(chance, text, percent):
    letters = []
    for letter in text:
        other = chance.choice(CHARACTERS)
        kind = chance.randrange(3) if chance.randrange(100) < percent else None
        letters.append({None: letter, 0: "", 1: letter + other, 2: other}[kind])
    return "".join(letters)


def figures():
    chance = random.Random(1981)
    local = aligner()
    cases = []

    def text(length):
        return "".join(chance.choice(CHARACTERS) for _ in range(length))

    for percent in (0, 3, 8, 12, 16):
        for length in (40, 90, 200, 400):
            shared = text(length)
            a = text(60) + shared + text(60)
            b = text(45) + altered(chance, shared, percent) + text(70)
            # A clause more on one side.
            if length == 400:
                b = b[:200] + text(20) + b[200:]
            cases.append({"a": a, "b": b, "score": local.score(a, b)})
    return {"cases": cases}
