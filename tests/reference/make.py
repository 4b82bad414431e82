"""Makes the figures that the measures of `src/count` and `src/compare` are checked against, with other people's programs.

Run `python make.py` in this folder, where the packages in `PACKAGES` are installed; it writes a file of JSON for each
family of measures, which `tests/native/reference.rs` reads. Each file names the versions that it was made with.

Where a package computes another variant than ours, ours is computed here in plain Python from its definition, and the
comment beside it says in what the package differs. Where both compute the same, the package's figure is checked against
the plain one, so that neither is trusted alone.
"""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import alignment
import association
import collation
import dispersion
import diversity
import keyness
import similarity
import text_rank
import topics
import trend

PACKAGES = [
    "association-measures",
    "biopython",
    "collatex",
    "corpus-dispersion",
    "lexicalrichness",
    "nltk",
    "numpy",
    "pymannkendall",
    "rapidfuzz",
    "scikit-learn",
    "scipy",
    "statsmodels",
    "tomotopy",
]


def main():
    made_with = {"python": sys.version.split()[0]} | {name: version(name) for name in PACKAGES}
    for family in [alignment, association, collation, dispersion, diversity, keyness, similarity, text_rank, topics, trend]:
        figures = {"made_with": made_with} | family.figures()
        # A case a line, so that a change shows.
        parts = []
        for name, value in figures.items():
            if isinstance(value, list):
                cases = ",\n".join("    " + json.dumps(case) for case in value)
                parts.append(f"  {json.dumps(name)}: [\n{cases}\n  ]")
            else:
                parts.append(f"  {json.dumps(name)}: {json.dumps(value)}")
        file = Path(__file__).parent / f"{family.__name__}.json"
        file.write_text("{\n" + ",\n".join(parts) + "\n}\n")


if __name__ == "__main__":
    main()
