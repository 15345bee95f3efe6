"""Writes a trained reader as the file that the extension reads (utils/mail/network/weights.ts): a header in JSON, then
bytes. Large matrices become bytes with a factor for each column, or for each row."""

import json
import struct

import numpy as np
import torch

from reader import KINDS, MODES, STOPS

#: Columns are padded to this many, as the vectors of WebAssembly like it.
LINE = 8
#: Smaller tensors stay floats.
LARGE = 8192


def padded(array):
    spare = -array.shape[1] % LINE
    return np.pad(array, ((0, 0), (0, spare))) if spare else array


def packed(array, form):
    """An array as bytes: floats, or signed bytes behind the factor of each row or column."""
    if form == "floats":
        return array.astype("<f4").tobytes()
    axis = 1 if form == "rows" else 0
    factors = np.maximum(np.abs(array).max(axis=axis), 1e-12) / 127
    shaped = factors[:, None] if form == "rows" else factors[None]
    return factors.astype("<f4").tobytes() + np.clip(np.rint(array / shaped), -127, 127).astype("i1").tobytes()


def plain(one):
    return one.detach().numpy()


def row(one):
    return plain(one)[None]


def encoder_parts(encoder):
    """The encoder's tensors by the names that the extension knows them by; weights stand inputs by outputs."""
    yield "waves", row(encoder.waves)
    for name, layer in (("first", encoder.first), ("second", encoder.second)):
        for norm in ("before", "between"):
            yield f"{name}.{norm}.scale", row(getattr(layer, f"{norm}_scale"))
            yield f"{name}.{norm}.shift", row(getattr(layer, f"{norm}_shift"))
        for linear in ("attention", "joined", "widened", "inner", "outer"):
            if getattr(layer, linear) is not None:
                yield f"{name}.{linear}.weights", plain(getattr(layer, linear))
                yield f"{name}.{linear}.bias", row(getattr(layer, f"{linear}_bias"))
    yield "vector.weights", plain(encoder.vector)
    yield "vector.bias", row(encoder.vector_bias)


def reader_parts(reader):
    """The same of what a reader makes of the sentences that the encoder has heard."""
    context = reader.context
    for name, norm in (("before", context.norm1), ("between", context.norm2)):
        yield f"context.{name}.scale", row(norm.weight)
        yield f"context.{name}.shift", row(norm.bias)
    yield "context.attention.weights", plain(context.self_attn.in_proj_weight).T
    yield "context.attention.bias", row(context.self_attn.in_proj_bias)
    linears = {
        "context.joined": context.self_attn.out_proj,
        "context.inner": context.linear1,
        "context.outer": context.linear2,
        "narrowed": reader.narrowed,
        "kind": reader.kind,
        "extra": reader.extra,
        "weight": reader.weight,
        "message": reader.message,
    }
    for name, linear in linears.items():
        yield f"{name}.weights", plain(linear.weight).T
        yield f"{name}.bias", row(linear.bias)
    yield "place", plain(reader.place.weight)
    yield "place-from-end", plain(reader.place_from_end.weight)
    yield "part", plain(reader.part.weight)


def parts(reader):
    """Every tensor of a reader and its encoder, but for the pieces."""
    yield from encoder_parts(reader.encoder)
    yield from reader_parts(reader)


class File:
    """A file of weights that is being put together."""

    def __init__(self, header, data):
        self.header, self.data = header, bytearray(data)

    def put(self, name, array, form=None):
        form = form or ("columns" if array.size >= LARGE else "floats")
        at = len(self.data)
        self.header["tensors"].append(
            {"name": name, "rows": array.shape[0], "columns": array.shape[1], "at": at, "form": form}
        )
        self.data.extend(packed(array, form))
        self.data.extend(bytes(-len(self.data) % 4))

    def keep(self, other, tensor):
        """Takes over a tensor of another file byte for byte."""
        size = stored(tensor)
        self.header["tensors"].append({**tensor, "at": len(self.data)})
        self.data.extend(other.data[tensor["at"] : tensor["at"] + size])
        self.data.extend(bytes(-len(self.data) % 4))

    def save(self, path):
        text = json.dumps(self.header, ensure_ascii=False, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        with open(path, "wb") as file:
            file.write(struct.pack("<I", len(text)) + text + self.data)
        print(f"{path}: {(4 + len(text) + len(self.data)) / 1e6:.1f} MB")


def write(reader, pieces, path):
    write_together({"": reader}, pieces, path)


def write_together(readers, pieces, path):
    """Writes readers that share one encoder; each by what the names of its tensors begin with."""
    header = {
        "pieces": [piece for piece, _ in pieces.vocabulary],
        "heads": {"kind": KINDS, "mode": MODES, "stop": STOPS},
        "tensors": [],
    }
    file = File(header if list(readers) == [""] else {**header, "readers": list(readers)}, b"")
    encoder = next(iter(readers.values())).encoder
    file.put("vectors", plain(encoder.vectors), "rows")
    file.put("scores", np.array([[score or 0.0 for _, score in pieces.vocabulary]], "f4"), "floats")
    for name, array in encoder_parts(encoder):
        file.put(name, array if name == "waves" else padded(np.ascontiguousarray(array)))
    for begin, reader in readers.items():
        for name, array in reader_parts(reader):
            file.put(begin + name, padded(np.ascontiguousarray(array)))
    file.save(path)


def opened(path):
    """A file that was written before."""
    data = open(path, "rb").read()
    (size,) = struct.unpack_from("<I", data)
    return File(json.loads(data[4 : 4 + size]), data[4 + size :])


def stored(tensor):
    """How many bytes a tensor takes in a file."""
    rows, columns, form = tensor["rows"], tensor["columns"], tensor["form"]
    if form == "floats":
        return 4 * rows * columns
    return 4 * (rows if form == "rows" else columns) + rows * columns


def unpacked(file, tensor):
    """A tensor of a file as floats."""
    rows, columns, at = tensor["rows"], tensor["columns"], tensor["at"]
    if tensor["form"] == "floats":
        return np.frombuffer(file.data, "<f4", rows * columns, at).reshape(rows, columns)
    count = rows if tensor["form"] == "rows" else columns
    factors = np.frombuffer(file.data, "<f4", count, at)
    whole = np.frombuffer(file.data, "i1", rows * columns, at + 4 * count).reshape(rows, columns)
    return whole * (factors[:, None] if tensor["form"] == "rows" else factors[None])


def load(reader, path):
    """Gives a reader the weights of a file, rounded as they are there."""
    file = opened(path)
    found = {one["name"]: unpacked(file, one) for one in file.header["tensors"]}
    with torch.no_grad():
        reader.encoder.vectors.copy_(torch.tensor(np.array(found["vectors"])))
        for name, array in parts(reader):
            rows, columns = array.shape
            # `parts` gives views of the reader's own memory, transposed where the file is.
            array[...] = found[name][:rows, :columns]
    return reader


def add_head(path, head, names, linears):
    """Writes a further head into a file; one of the same name gives way, and all else stays byte for byte."""
    file = opened(path)
    kept = [one for one in file.header["tensors"] if one["name"].rsplit(".", 1)[0] not in linears]
    fresh = File({**file.header, "heads": {**file.header["heads"], head: names}, "tensors": []}, b"")
    for one in kept:
        fresh.keep(file, one)
    for name, linear in linears.items():
        fresh.put(f"{name}.weights", padded(np.ascontiguousarray(linear.weight.detach().numpy().T)))
        fresh.put(f"{name}.bias", padded(linear.bias.detach().numpy()[None]))
    fresh.save(path)


#: Invented mail, read once here and once by the extension's own arithmetic (tests/utils/mail/network).
SAMPLES = [
    ("Training", ["We want two days of sales training in May.", "The room is booked.", "What would it cost?"]),
    ("", ["Nadège said ½ price — really?", "Could somebody ring me, please?"]),
    ("Invoice", ["Please resend invoice 2231."]),
]


def write_expected(readers, pieces, path):
    """Writes what the readers make of the samples in the mean, for a test to hold the extension's reading against."""
    found = []
    mean = lambda outs, share: sum(map(share, outs)) / len(outs)
    with torch.no_grad():
        for subject, sentences in SAMPLES:
            message = {"subject": pieces.cut(subject) or [0], "sentences": [pieces.cut(one) for one in sentences]}
            outs = [reader([message]) for reader in readers]
            found.append(
                {
                    "subject": subject,
                    "sentences": sentences,
                    "kinds": mean(outs, lambda out: out[0].softmax(-1)[0, 1:]).numpy().round(4).tolist(),
                    "deciding": mean(outs, lambda out: out[2][0, : len(KINDS)].softmax(-1)).numpy().round(4).tolist(),
                    "due": round(mean(outs, lambda out: out[2][0, -1].sigmoid()).item(), 4),
                }
            )
    with open(path, "w") as file:
        json.dump(found, file, ensure_ascii=False)
        file.write("\n")
