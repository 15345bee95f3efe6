"""`npm run train:second`: teaches the second network's readers and writes public/second-reader.bin. Needs Debian's
python3-torch.

    python3 second.py material.jsonl heard ../../../public/second-reader.bin

`heard` names what heard.ts wrote of the material.

Its encoder stays as it came: it hears what it learned on far more text than ours, and what our corpus never says as
well as what it says. What learns are readers of its sentences, each from another beginning and in another order; what
they make of a message in the mean errs less than each of them, and otherwise than the first network.
"""

import json
import random
import sys
from pathlib import Path

import numpy as np
import torch

import train
from encoder import WIDTH, Pieces, fetched
from reader import Reader
from weights import write_expected, write_together

#: What each reader begins with: the names of its tensors, and the numbers its learning is shuffled by.
READERS = {"a.": 11, "b.": 12, "c.": 13, "d.": 14, "e.": 15}
EPOCHS, RATE = 20, 3e-4
BATCH = 128


def heard(name, pieces, encoder, cards):
    """What the encoder makes of every subject and sentence: where each row of pieces is found, and the vectors."""
    texts = json.loads(Path(f"{name}.json").read_text())
    vectors = torch.from_numpy(np.fromfile(f"{name}.f32", "<f4").reshape(len(texts), WIDTH))
    places = {tuple(pieces.cut(text) or [0]): at for at, text in enumerate(texts)}
    # Letters that two languages of programming make small each in its own way.
    rest = sorted({row for card in cards for row in rows_of(card)} - set(places), key=len)
    with torch.no_grad():
        added = [encoder([list(row) for row in rest[at : at + BATCH]]) for at in range(0, len(rest), BATCH)]
    places.update({row: len(texts) + at for at, row in enumerate(rest)})
    return places, torch.cat([vectors, *added])


def rows_of(card):
    """The pieces of a message's subject and sentences, as typed and in small letters."""
    for small in ("", " small"):
        yield tuple(card["subject" + small])
        yield from map(tuple, card["sentences" + small])


def hears(places, vectors):
    """A reader that looks up what was heard before."""

    class Listener(Reader):
        def vectors(self, messages):
            rows = [row for one in messages for row in [one["subject"], *one["sentences"]]]
            return vectors[torch.tensor([places[tuple(row)] for row in rows])]

    return Listener


def main():
    source, name, out = sys.argv[1:4]
    dist = fetched(Path(__file__).parent / ".fetched")
    pieces = Pieces(dist)
    torch.set_num_threads(2)
    # A piece that is hidden would be another sentence, which was not heard.
    train.HIDDEN = 0
    messages, lone, requests = train.material(source, pieces)
    encoder = Reader(dist).encoder.eval()
    Listener = hears(*heard(name, pieces, encoder, messages + lone + requests))
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
