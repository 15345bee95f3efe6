"""`npm run train:network`: teaches the reader's network on the development part of the corpus and writes
public/reader.bin. Needs Debian's python3-torch. The same material and seed give the same weights on one machine.

    npm run --silent train:material -- Ask0729-fixed.txt > material.jsonl
    python3 train.py material.jsonl ../../../public/reader.bin

With `--from FILE` the reader of that file is taught further, in the last round alone. What is written is the mean of the
readers after each round.
"""

import copy
import json
import random
import sys
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from encoder import Pieces, fetched
from reader import KINDS, MODES, STOPS, Reader
from weights import load, write, write_expected

#: Rounds of learning, each with its own rate: the later ones settle what the first has found.
ROUNDS = ((6, 3e-4), (5, 1.5e-4), (3, 1e-4))
STEP_MESSAGES, STEP_LONE = 12, 44
SEED = 0
#: So often a message is shown in small letters, or a piece of it hidden: people type as they like.
SMALL, HIDDEN = 0.15, 0.06
#: So often a lone sentence that asks nothing is put between a message's own: people tell more than they ask.
TOLD = 0.35
#: The kind of a lone sentence of which only is known that it asks something, and how much such sentences count.
ANY, ON_REQUESTS, STEP_REQUESTS = -1, 0.4, 24
NONE, NOTHING, UNKNOWN = KINDS.index("none"), -100, [-1.0, -1.0]
#: Short numbers are multiplied five times as fast, where the processor has them; the weights and the loss stay long.
SHORT = "bf16" in Path("/proc/cpuinfo").read_text()
#: The weights that are kept are a running mean of the last steps.
MEAN = 0.99
MOST_SENTENCES, LONGEST = 40, 600
#: Parts of a stop's text, and which stop they mean.
STOP_WORDS = {
    "automatic": "automatic message",
    "third party": "third party reads along",
    "overdue": "our promise is overdue",
    "unanswered": "second unanswered question",
    "decided": "decided with reasons",
    "hardship": "hardship",
    "complaint": "unsettled complaint",
    "outage": "outage",
    "plain admin": "plain admin",
    "said of the ask": "closed by the client",
    "as agreed": "closed by the client",
}


def stop_of(text):
    if text is None:
        return STOPS.index("none")
    found = next((name for words, name in STOP_WORDS.items() if words in text.lower()), "other")
    return STOPS.index(found)


def material(path, pieces):
    """Messages, lone sentences and those of which only is known whether they ask, cut into pieces, as written and in
    small letters."""

    def cut(text):
        return pieces.cut(text[:LONGEST]) or [0]

    def words_of(parts):
        return {
            "sentences": [cut(part["text"]) for part in parts],
            "sentences small": [cut(part["text"].lower()) for part in parts],
        }

    def labels_of(parts):
        return {
            "kinds": [KINDS.index(part["kind"]) for part in parts],
            "extras": [[float(part["promise"]), float(part["wish"])] for part in parts],
        }

    messages, lone, requests = [], [], []
    for line in Path(path).read_text().splitlines():
        read = json.loads(line)
        if "lone" not in read:
            parts, subject = read["sentences"][:MOST_SENTENCES], read["subject"]
            labels = [KINDS.index(read["deciding"]), MODES.index(read["mode"]), stop_of(read["stop"])]
            messages.append(
                {
                    "subject": cut(subject),
                    "subject small": cut(subject.lower()),
                    **words_of(parts),
                    **labels_of(parts),
                    "labels": labels,
                    "due": float(read["due"]),
                }
            )
            continue
        part = read["lone"]
        one = {"subject": [0], "subject small": [0], **words_of([part])}
        if "asks" in part:
            requests.append({**one, "kinds": [ANY if part["asks"] else NONE], "extras": [UNKNOWN]})
        else:
            lone.append({**one, **labels_of([part])})
    return messages, lone, requests


def varied(one, told=()):
    """The message as somebody else might have typed it, and, where sentences are given that ask nothing, with one or
    two of them between its own."""
    small = " small" if random.random() < SMALL else ""
    hide = lambda row: [0 if random.random() < HIDDEN else piece for piece in row]
    rows, kinds, extras = list(one["sentences" + small]), list(one["kinds"]), list(one["extras"])
    for _ in range(random.choice((1, 1, 2)) if told and random.random() < TOLD else 0):
        more, at = random.choice(told), random.randrange(len(rows) + 1)
        rows.insert(at, more["sentences" + small][0])
        kinds.insert(at, NONE)
        extras.insert(at, more["extras"][0])
    return {
        **one,
        "subject": [0] if random.random() < 0.1 else hide(one["subject" + small]),
        "sentences": [hide(row) for row in rows[:MOST_SENTENCES]],
        "kinds": kinds[:MOST_SENTENCES],
        "extras": extras[:MOST_SENTENCES],
    }


def kind_loss(scores, wanted):
    """How far the shares of the kinds are from the wanted ones; of `ANY` only that it is not none."""
    exact = torch.where(wanted == ANY, NOTHING, wanted)
    loss = F.cross_entropy(scores, exact, label_smoothing=0.05, reduction="none")
    asks = -torch.log1p(-scores.softmax(-1)[:, NONE].clamp(max=0.999))
    there = wanted != NOTHING
    return (torch.where(wanted == ANY, asks, loss) * there).sum() / there.sum()


def loss_of(reader, messages):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=SHORT):
        kinds, extras, whole = (part.float() for part in reader(messages))
    wanted = torch.full(kinds.shape[:2], NOTHING)
    also = torch.full((*kinds.shape[:2], 2), float(UNKNOWN[0]))
    for at, one in enumerate(messages):
        count = len(one["sentences"]) + 1
        wanted[at, 1:count] = torch.tensor(one["kinds"])
        also[at, 1:count] = torch.tensor(one["extras"])
    loss = kind_loss(kinds.flatten(0, 1), wanted.flatten())
    known = (also >= 0).float()
    missed = F.binary_cross_entropy_with_logits(
        extras, also.clamp(min=0), reduction="none", pos_weight=torch.tensor([2.0, 2.0])
    )
    loss = loss + (missed * known).sum() / known.sum().clamp(min=1)
    deciding, mode, stop, due = whole.split([len(KINDS), len(MODES), len(STOPS), 1], -1)
    if "labels" not in messages[0]:
        # A sentence alone is a message of one sentence, which decides it.
        return loss + 0.5 * kind_loss(deciding, wanted[:, 1])
    labels = torch.tensor([one["labels"] for one in messages])
    return (
        loss
        + F.cross_entropy(deciding, labels[:, 0], label_smoothing=0.05)
        + 0.5 * F.cross_entropy(mode, labels[:, 1])
        + 0.3 * F.cross_entropy(stop, labels[:, 2])
        + 0.5 * F.binary_cross_entropy_with_logits(due[:, 0], torch.tensor([one["due"] for one in messages]))
    )


class Deck:
    """Cards dealt a hand at a time, shuffled anew when it runs out."""

    def __init__(self, cards):
        self.cards, self.left = cards, []

    def hand(self, size):
        if len(self.left) < size:
            self.left = random.sample(self.cards, len(self.cards))
        hand, self.left = self.left[:size], self.left[size:]
        return hand


def taught(reader, messages, lone, requests, epochs, rate):
    """A reader taught further on these messages and sentences."""
    kept = copy.deepcopy(reader).eval()
    encoder = [one for one in reader.encoder.parameters() if one.requires_grad]
    inside = {id(one) for one in encoder}
    rest = [one for one in reader.parameters() if one.requires_grad and id(one) not in inside]
    rates = [rate, 5 * rate]
    optimiser = torch.optim.AdamW([{"params": encoder}, {"params": rest}], lr=rate, weight_decay=0.01)
    steps = epochs * (len(messages) // STEP_MESSAGES)
    learning = [pair for pair in zip(kept.parameters(), reader.parameters()) if pair[1].requires_grad]
    step, began = 0, time.time()
    deck, asked = Deck(lone), Deck(requests)
    told = [one for one in lone if one["kinds"] == [NONE]]
    for epoch in range(epochs):
        random.shuffle(messages)
        reader.train()
        for start in range(0, len(messages) - STEP_MESSAGES + 1, STEP_MESSAGES):
            share = step / steps
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * min(1, 10 * share) * max(0.02, 1 - share)
            loss = loss_of(reader, [varied(one, told) for one in messages[start : start + STEP_MESSAGES]])
            loss = loss + 0.7 * loss_of(reader, [varied(one) for one in deck.hand(STEP_LONE)])
            if requests:
                loss = loss + ON_REQUESTS * loss_of(reader, [varied(one) for one in asked.hand(STEP_REQUESTS)])
            if not torch.isfinite(loss):
                raise ArithmeticError(f"no number any more in epoch {epoch + 1}")
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            step += 1
            pace = min(MEAN, step / (step + 10))
            with torch.no_grad():
                for mean, one in learning:
                    mean.lerp_(one, 1 - pace)
        print(f"epoch {epoch + 1} of {epochs}: {loss.item():.2f}, {time.time() - began:.0f} s", flush=True)
    return kept


def mean_of(readers):
    """A reader in the middle of several of one course: it errs less than each of them."""
    mean = copy.deepcopy(readers[0])
    with torch.no_grad():
        for weight, *each in zip(mean.parameters(), *(one.parameters() for one in readers)):
            weight.copy_(sum(each) / len(each))
    return mean


def main():
    source, out = sys.argv[1:3]
    dist = fetched(Path(__file__).parent / ".fetched")
    pieces = Pieces(dist)
    messages, lone, requests = material(source, pieces)
    torch.set_num_threads(2)
    print(f"{len(messages)} messages, {len(lone)} sentences, {len(requests)} requests or not", flush=True)
    torch.manual_seed(SEED)
    random.seed(SEED)
    reader = Reader(dist)
    rounds = ROUNDS
    if "--from" in sys.argv:
        reader, rounds = load(reader, sys.argv[sys.argv.index("--from") + 1]), ROUNDS[-1:]
    after = []
    for epochs, rate in rounds:
        reader = taught(reader, messages, lone, requests, epochs, rate)
        after.append(copy.deepcopy(reader))
    reader = mean_of(after)
    write(reader, pieces, out)
    write_expected([reader], pieces, Path(__file__).parents[2] / "fixtures" / "network-expected.json")


if __name__ == "__main__":
    main()
