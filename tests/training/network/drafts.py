"""Teaches the head that reads drafts, on the vectors of a trained reader's sentences, and writes it into the same file.

    npm run --silent train:drafts > material.log && python3 drafts.py material.log ../../../public/reader.bin
"""

import json
import random
import sys
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import Pieces, fetched
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
INNER, ROUNDS, MEMBERS = 128, 60, 5


def labels_of(one):
    """For each doing 1 it is, 0 it is not, -1 not known."""
    if one["flag"] in DOES:
        known = [0.0] * len(DOES) if one["lone"] else [0.0] * SURE + [-1.0] * (len(DOES) - SURE)
        known[DOES.index(one["flag"])] = 1.0
        return known
    return [0.0] * len(DOES) if one["lone"] else [0.0] * SURE + [-1.0] * (len(DOES) - SURE)


class Head(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.inner, self.outer = nn.Linear(width, INNER), nn.Linear(INNER, len(DOES))

    def forward(self, x):
        return self.outer(torch.relu(self.inner(x)))


def learned(vectors, labels, seed):
    torch.manual_seed(seed)
    head = Head(vectors.shape[1])
    optimiser = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.05)
    known = (labels >= 0).float()
    for round_ in range(ROUNDS):
        for rows in torch.randperm(len(vectors)).split(64):
            x = F.dropout(vectors[rows], 0.5)
            loss = F.binary_cross_entropy_with_logits(head(x), labels[rows].clamp(min=0), reduction="none")
            loss = (loss * known[rows]).sum() / known[rows].sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        for group in optimiser.param_groups:
            group["lr"] = 2e-3 * (1 - round_ / ROUNDS)
    return head


def joined(heads):
    """Several heads as one: their inner units side by side, their answers averaged."""
    width = heads[0].inner.in_features
    one = Head(width)
    one.inner = nn.Linear(width, INNER * len(heads))
    one.outer = nn.Linear(INNER * len(heads), len(DOES))
    with torch.no_grad():
        one.inner.weight.copy_(torch.cat([head.inner.weight for head in heads]))
        one.inner.bias.copy_(torch.cat([head.inner.bias for head in heads]))
        one.outer.weight.copy_(torch.cat([head.outer.weight for head in heads], 1) / len(heads))
        one.outer.bias.copy_(torch.stack([head.outer.bias for head in heads]).mean(0))
    return one


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
    head = joined([learned(vectors, labels, seed) for seed in range(MEMBERS)])
    add_head(out, "does", DOES, {"does-inner": head.inner, "does": head.outer})


if __name__ == "__main__":
    main()
