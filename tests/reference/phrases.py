"""Makes phrases.json: figures about phrases and new words, computed here from their definitions.

Run with any Python 3: python3 tests/reference/phrases.py > tests/reference/phrases.json
Everything is counted with plain dictionaries over all substrings, unlike in the program, which sorts. What overlaps itself
is counted from left to right without overlaps, as a search finds it: "river river river" has "river river" once.
"""

import json
import math
import random
from collections import Counter, defaultdict

random.seed(17)


def runs_of_words():
    """An invented English text: sentences of words of which none is a stop word, some planted terms among them."""
    words = "harbour council treaty ferry border river island market summit energy water trade".split()
    planted = ["harbour council treaty", "council treaty", "river trade summit", "island ferry"]
    sentences = []
    for _ in range(120):
        parts = [random.choice(planted) if random.random() < 0.4 else random.choice(words) for _ in range(5)]
        sentences.append(" ".join(parts))
    return sentences


def n_grams(sentences, longest):
    counts = Counter()
    for sentence in sentences:
        words = sentence.split()
        ends = {}
        for length in range(1, longest + 1):
            for start in range(len(words) - length + 1):
                gram = tuple(words[start : start + length])
                if start >= ends.get(gram, 0):
                    ends[gram] = start + length
                    counts[gram] += 1
    return counts


def contains(longer, shorter):
    return any(longer[at : at + len(shorter)] == shorter for at in range(len(longer) - len(shorter) + 1))


def c_values(counts, least):
    candidates = {gram: count for gram, count in counts.items() if len(gram) > 1 and count >= least}
    values = {}
    for gram, count in candidates.items():
        longer = [c for other, c in candidates.items() if len(other) > len(gram) and contains(other, gram)]
        nested = sum(longer) / len(longer) if longer else 0
        values[" ".join(gram)] = math.log2(len(gram)) * (count - nested)
    return values


def characters():
    """An invented Chinese text: characters at random, planted words among them, marks between."""
    common = "山水火木金土日月星云风雨花草鸟兽虫鱼石田林河湖海沙路桥村城市"
    planted = ["熵链盟约", "磐舟", "曦环计划"]
    clauses = []
    for _ in range(150):
        parts = [random.choice(planted) if random.random() < 0.25 else random.choice(common) for _ in range(7)]
        clauses.append("".join(parts))
    return "，".join(clauses) + "。"


def entropy(counts):
    total = sum(counts.values())
    return -sum(count / total * math.log2(count / total) for count in counts.values())


def new_words(text, longest, least):
    is_han = lambda c: "\u4e00" <= c <= "\u9fff"
    size = sum(map(is_han, text))
    counts, left, right = Counter(), defaultdict(Counter), defaultdict(Counter)
    ends = {}
    for start in range(len(text)):
        for length in range(1, longest + 1):
            string = text[start : start + length]
            if len(string) < length or not all(map(is_han, string)):
                break
            if start < ends.get(string, 0):
                continue
            ends[string] = start + length
            counts[string] += 1
            before, behind = start - 1, start + length
            # A mark or an end is another neighbour each time: its place stands for it.
            left[string][text[before] if before >= 0 and is_han(text[before]) else before] += 1
            right[string][text[behind] if behind < len(text) and is_han(text[behind]) else behind] += 1
    found = {}
    for string, count in counts.items():
        if len(string) > 1 and count >= least:
            cuts = [(string[:at], string[at:]) for at in range(1, len(string))]
            cohesion = min(math.log2(count * size / (counts[a] * counts[b])) for a, b in cuts)
            found[string] = [count, cohesion, entropy(left[string]), entropy(right[string])]
    return found


sentences = runs_of_words()
counts = n_grams(sentences, 5)
text = characters()
print(
    json.dumps(
        {
            "english": ". ".join(sentences) + ".",
            "n_grams": {" ".join(gram): n for gram, n in sorted(counts.items()) if len(gram) > 1 and n > 1},
            "c_values": dict(sorted((term, value) for term, value in c_values(counts, 2).items() if value > 0)),
            "chinese": text,
            "new_words": dict(sorted(new_words(text, 6, 3).items())),
        },
        ensure_ascii=False,
        indent=0,
    )
)
