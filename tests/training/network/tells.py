"""Teaches the head that hears what a sentence tells beside the ask, on what the first network hears in each sentence of
a message (tells-material.ts), and writes it into the file of that network.

    node tells-material.ts told && python3 tells.py told ../../../public/reader.bin
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

from head import taught_together
from weights import add_head

TELLS = ["matter", "day"]
#: There are few labels, and what is heard was learned for nearly the same: more rounds only learn them by heart.
ROUNDS = 12


def main():
    name, out = sys.argv[1:3]
    # The head is so small that a second thread only waits for the first.
    torch.set_num_threads(1)
    labels = torch.tensor(json.loads(Path(f"{name}.json").read_text())).float()
    vectors = torch.from_numpy(np.fromfile(f"{name}.f32", "<f4").reshape(len(labels), -1))
    head = taught_together(vectors, labels, ROUNDS)
    add_head(out, "tells", TELLS, {"tells-inner": head.inner, "tells": head.outer})


if __name__ == "__main__":
    main()
