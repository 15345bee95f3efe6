"""`npm run train:second`: teaches the second network's readers and writes public/second-reader.bin. Needs Debian's
python3-torch.

    python3 second.py material.jsonl ../../../public/second-reader.bin

Its encoder stays as it came: it hears what it learned on far more text than ours, and what our corpus never says as
well as what it says. What learns are readers of its sentences, each from another beginning and in another order; what
they make of a message in the mean errs less than each of them, and otherwise than the first network.
"""

import random
import sys
from pathlib import Path

import torch

import train
from encoder import Pieces, fetched
from reader import Reader
from weights import write_expected, write_together

#: What each reader begins with: the names of its tensors, and the numbers its learning is shuffled by.
READERS = {"a.": 11, "b.": 12, "c.": 13, "d.": 14, "e.": 15}
EPOCHS, RATE = 20, 3e-4
BATCH = 128


def heard(encoder, cards):
    """What the encoder makes of every subject and sentence, each once: their places, and the vectors."""
    names = ("subject", "subject small"), ("sentences", "sentences small")
    rows = {(0,)}
    for card in cards:
        rows.update(tuple(card[name]) for name in names[0] if name in card)
        rows.update(tuple(row) for name in names[1] for row in card[name])
    rows = sorted(rows, key=len)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        vectors = [encoder(rows[at : at + BATCH]).float() for at in range(0, len(rows), BATCH)]
    return {row: at for at, row in enumerate(rows)}, torch.cat(vectors)


def hears(places, vectors):
    """A reader that looks up what was heard before."""

    class Listener(Reader):
        def vectors(self, messages):
            rows = [row for one in messages for row in [one["subject"], *one["sentences"]]]
            return vectors[torch.tensor([places[tuple(row)] for row in rows])]

    return Listener


def main():
    source, out = sys.argv[1:3]
    dist = fetched(Path(__file__).parent / ".fetched")
    pieces = Pieces(dist)
    torch.set_num_threads(2)
    # A piece that is hidden would be another sentence, which was not heard.
    train.HIDDEN = 0
    messages, lone, requests = train.material(source, pieces)
    Listener = hears(*heard(Reader(dist).encoder.eval(), messages + lone + requests))
    readers = {}
    for begin, seed in READERS.items():
        torch.manual_seed(seed)
        random.seed(seed)
        listener = Listener(dist)
        listener.encoder.requires_grad_(False)
        readers[begin] = train.taught(listener, messages, lone, requests, EPOCHS, RATE)
    write_together(readers, pieces, out)
    for reader in readers.values():
        reader.__class__ = Reader
    expected = Path(__file__).parents[2] / "fixtures" / "second-network-expected.json"
    write_expected(list(readers.values()), pieces, expected)


if __name__ == "__main__":
    main()
