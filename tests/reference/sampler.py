"""How fast tomotopy draws topics, on the texts of `tests/bench/sampler.rs`.

Run `python sampler.py COMMAND...`: the command is run between two measurements of tomotopy, so that both meet the same
machine. Native: `cargo bench --bench speed -- sampler`.
"""

import subprocess
import sys
import time

import tomotopy

TEXTS, TOPICS, WORDS, SWEEPS, ROUNDS = 40_000, 20, 1000, 50, 5


def dice():
    state = 1

    def below(limit):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % limit

    return below


def texts():
    below = dice()
    for _ in range(TEXTS):
        topic = below(TOPICS)
        text = []
        for _ in range(5 + below(30)):
            of = below(TOPICS) if below(4) == 0 else topic
            text.append(str(of * WORDS + below(WORDS) * below(WORDS) // WORDS))
        yield text


def measure(documents):
    """Millions of draws a second, with one worker and without learning the priors, as ours is measured."""
    draws = sum(map(len, documents)) * SWEEPS
    speeds = []
    for seed in range(1, ROUNDS + 1):
        model = tomotopy.LDAModel(k=TOPICS, seed=seed)
        model.optim_interval = 0
        for text in documents:
            model.add_doc(text)
        model.train(0)
        started = time.perf_counter()
        model.train(SWEEPS, workers=1)
        speeds.append(draws / (time.perf_counter() - started) / 1e6)
    print(f"tomotopy {tomotopy.__version__} ({tomotopy.isa}), {draws // SWEEPS} words, million draws/s:",
          *(f"{speed:.1f}" for speed in sorted(speeds)), flush=True)


documents = list(texts())
measure(documents)
if sys.argv[1:]:
    subprocess.run(sys.argv[1:], check=True)
    measure(documents)
