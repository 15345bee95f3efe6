"""The network that reads a message: each sentence by itself, then beside the others, then the message as a whole.
utils/mail/network/read-network.ts runs the same."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import WIDTH, Encoder

KINDS = (
    "quote discount scope solution deadline deliverable meeting vague renewal approval referral info admin cancel "
    "complaint outage decided praise hardship none"
).split()
MODES = "comply answer clarify challenge acknowledge celebrate none".split()
STOPS = [
    "none",
    "outage",
    "unsettled complaint",
    "hardship",
    "plain admin",
    "closed by the client",
    "third party reads along",
    "our promise is overdue",
    "second unanswered question",
    "decided with reasons",
    "automatic message",
    "other",
]
CONTEXT = 192
PLACES = 42
MOST = 3


class Reader(nn.Module):
    def __init__(self, dist, inner=512):
        super().__init__()
        self.encoder = Encoder(dist, inner)
        self.narrowed = nn.Linear(WIDTH, CONTEXT)
        self.place, self.place_from_end = nn.Embedding(PLACES, CONTEXT), nn.Embedding(PLACES, CONTEXT)
        self.part = nn.Embedding(2, CONTEXT)
        for table in (self.place, self.place_from_end, self.part):
            nn.init.normal_(table.weight, std=0.02)
        self.context = nn.TransformerEncoderLayer(
            CONTEXT, 4, 2 * CONTEXT, dropout=0.1, batch_first=True, norm_first=True
        )
        self.kind = nn.Linear(WIDTH + CONTEXT, len(KINDS))
        self.extra = nn.Linear(WIDTH + CONTEXT, 2)
        self.weight = nn.Linear(CONTEXT, 1)
        self.message = nn.Linear(2 * CONTEXT + 2 * len(KINDS), len(KINDS) + len(MODES) + len(STOPS) + 1)
        self.drop = nn.Dropout(0.15)

    def vectors(self, messages):
        """The vectors of all subjects and sentences, shortest first in batches so that little is padded."""
        rows = [row for one in messages for row in [one["subject"], *one["sentences"]]]
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        parts = [
            self.encoder([rows[at] for at in order[start : start + 64]]) for start in range(0, len(order), 64)
        ]
        return torch.cat(parts)[torch.argsort(torch.tensor(order))]

    def forward(self, messages):
        flat = self.vectors(messages)
        counts = [len(one["sentences"]) + 1 for one in messages]
        long = max(counts)
        own = torch.stack(
            [F.pad(part, (0, 0, 0, long - len(part))) for part in flat.split(counts)]
        )
        own = self.drop(own)
        mask = torch.arange(long)[None] < torch.tensor(counts)[:, None]
        for at, one in enumerate(messages):
            if one["subject"] == [0]:
                mask[at, 0] = False
        places = torch.arange(long).clamp(max=PLACES - 1)
        ends = (torch.tensor(counts)[:, None] - 1 - torch.arange(long)[None]).clamp(0, PLACES - 1)
        x = self.narrowed(own) + self.place(places)[None] + self.place_from_end(ends)
        x = x + self.part((torch.arange(long) > 0).long())[None]
        around = self.context(x, src_key_padding_mask=~mask)
        both = torch.cat([own, around], -1)
        kinds, extras = self.kind(both), self.extra(both)
        body = mask.clone()
        body[:, 0] = False
        weights = self.weight(around)[..., 0].masked_fill(~mask, -1e9).softmax(-1)
        shares = kinds.softmax(-1) * body[..., None]
        view = torch.cat(
            [
                (weights[..., None] * around).sum(1),
                around.masked_fill(~mask[..., None], -1e9).max(1)[0],
                shares.max(1)[0],
                shares.sum(1).clamp(max=MOST),
            ],
            -1,
        )
        return kinds, extras, self.message(view)
