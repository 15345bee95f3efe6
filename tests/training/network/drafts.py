"""Teaches the head that reads drafts, on the vectors of a trained reader's sentences, and writes it into the same file.

    npm run --silent train:drafts > material.log && python3 drafts.py material.log ../../../public/reader.bin
"""

import json
import random
import sys
from pathlib import Path

import torch

from encoder import Pieces, fetched
from head import taught_together
from reader import Reader
from weights import add_head, load

DOES = [
    "refusal",
    "perfunctory-thanks",
    "mass-greeting",
    "vendor-phrase",
    "check-in",
    "promise",
    "complies",
    "hands-over",
    "concludes",
    "asks-back",
    "asks-data",
]
#: A sentence of a labelled draft that carries no flag is none of these; of the others its label says nothing.
SURE = 6


def labels_of(one):
    """For each doing 1 it is, 0 it is not, -1 not known."""
    if one["flag"] in DOES:
        known = [0.0] * len(DOES) if one["lone"] else [0.0] * SURE + [-1.0] * (len(DOES) - SURE)
        known[DOES.index(one["flag"])] = 1.0
        return known
    return [0.0] * len(DOES) if one["lone"] else [0.0] * SURE + [-1.0] * (len(DOES) - SURE)


def main():
    source, out = sys.argv[1:3]
    # The head is so small that a second thread only waits for the first.
    torch.set_num_threads(1)
    dist = fetched(Path(__file__).parent / ".fetched")
    pieces = Pieces(dist)
    reader = load(Reader(dist), out).eval()
    material = [json.loads(line) for line in Path(source).read_text().splitlines()]
    random.Random(0).shuffle(material)
    rows = [pieces.cut(one["text"][:600]) or [0] for one in material]
    with torch.no_grad():
        vectors = torch.cat([reader.encoder(rows[at : at + 32]) for at in range(0, len(rows), 32)])
    labels = torch.tensor([labels_of(one) for one in material])
    head = taught_together(vectors, labels)
    add_head(out, "does", DOES, {"does-inner": head.inner, "does": head.outer})


if __name__ == "__main__":
    main()
