"""A small head on vectors of a trained reader: several are taught apart and joined into one."""

import torch
import torch.nn as nn
import torch.nn.functional as F

INNER, ROUNDS, MEMBERS = 128, 60, 5
RATE = 2e-3


class Head(nn.Module):
    def __init__(self, width, inner, outputs):
        super().__init__()
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, outputs)

    def forward(self, x):
        return self.outer(torch.relu(self.inner(x)))


def learned(vectors, labels, seed, rounds):
    """A head taught on these; labels are 1, 0, or -1 where nothing is known."""
    torch.manual_seed(seed)
    head = Head(vectors.shape[1], INNER, labels.shape[1])
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.05)
    known = (labels >= 0).float()
    for round_ in range(rounds):
        for rows in torch.randperm(len(vectors)).split(64):
            x = F.dropout(vectors[rows], 0.5)
            loss = F.binary_cross_entropy_with_logits(head(x), labels[rows].clamp(min=0), reduction="none")
            loss = (loss * known[rows]).sum() / known[rows].sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - round_ / rounds)
    return head


def joined(heads):
    """Several heads as one: their inner units side by side, their answers averaged."""
    width, outputs = heads[0].inner.in_features, heads[0].outer.out_features
    one = Head(width, INNER * len(heads), outputs)
    with torch.no_grad():
        one.inner.weight.copy_(torch.cat([head.inner.weight for head in heads]))
        one.inner.bias.copy_(torch.cat([head.inner.bias for head in heads]))
        one.outer.weight.copy_(torch.cat([head.outer.weight for head in heads], 1) / len(heads))
        one.outer.bias.copy_(torch.stack([head.outer.bias for head in heads]).mean(0))
    return one


def taught_together(vectors, labels, rounds=ROUNDS):
    """The mean of several heads, each begun with other numbers."""
    return joined([learned(vectors, labels, seed, rounds) for seed in range(MEMBERS)])
