"""The tagger: the six layers of MiniLM, casing and convention beside its words, a layer of labels on top."""

import hashlib
import json
import struct
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from .corpora import LABELS
from .pieces import CASINGS

LAYERS = 6
WIDTH = 384
HEADS = 12
INNER = 1536
VOCABULARY = 30522
POSITIONS = 512
EPSILON = 1e-12


class Dropout(nn.Module):
    """Silences the same units at all places of a window (Gal and Ghahramani 2016): few random numbers are needed."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        kept = (torch.rand(x.shape[0], 1, x.shape[2]) >= self.share) / (1 - self.share)
        return x * kept.to(x.dtype)


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.after_attention = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.after_inner = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape

        def heads(y: Tensor) -> Tensor:
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        # Written out: the fused form is several times slower backwards on processors.
        fit = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) * (WIDTH // HEADS) ** -0.5
        if mask is not None:
            fit = fit.masked_fill(~mask, -1e4)
        attended = (fit.softmax(-1).to(x.dtype) @ heads(self.value(x)).to(x.dtype))
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.after_attention(x + self.dropout(self.joined(attended)))
        return self.after_inner(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Tagger(nn.Module):
    """Scores of LABELS for each piece; those of a word's first piece are the word's."""

    def __init__(self, conventions: int, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.casings = nn.Embedding(len(CASINGS), WIDTH)
        self.conventions = nn.Embedding(conventions, WIDTH)
        self.before_layers = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.labels = nn.Linear(WIDTH, len(LABELS))
        self.dropout = Dropout(dropout)
        nn.init.normal_(self.casings.weight, std=0.02)
        nn.init.zeros_(self.conventions.weight)
        nn.init.normal_(self.labels.weight, std=0.02)
        nn.init.zeros_(self.labels.bias)

    def forward(self, pieces: Tensor, casings: Tensor, convention: Tensor, mask: Tensor | None = None) -> Tensor:
        """
        :param pieces: batch x length
        :param casings: the same shape
        :param convention: batch
        :param mask: batch x length, true where there is a piece; None where all are
        :return: batch x length x LABELS
        """
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.casings(casings)
        x = self.dropout(self.before_layers(x + self.conventions(convention)[:, None]))
        attention = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attention)
        return self.labels(self.dropout(x))

    @torch.no_grad()
    def settle(self, shares: list[float]) -> None:
        """Makes a mean of conventions the one that all of them start from.

        :param shares: of each convention in the mean
        """
        self.positions.weight += torch.tensor(shares) @ self.conventions.weight
        nn.init.zeros_(self.conventions.weight)


NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "joined",
    "attention.output.LayerNorm": "after_attention",
    "intermediate.dense": "wide",
    "output.dense": "narrow",
    "output.LayerNorm": "after_inner",
}


PUBLISHED = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def load_published(tagger: Tagger, encoder: Path) -> None:
    """Copies the published weights of all-MiniLM-L6-v2 into the tagger.

    :param encoder: the folder with model.safetensors
    """
    safetensors = encoder / "model.safetensors"
    if hashlib.sha256(safetensors.read_bytes()).hexdigest() != PUBLISHED:
        raise ValueError(f"{safetensors} is not the published all-MiniLM-L6-v2, whose sha256 is {PUBLISHED}")
    tensors = _read_safetensors(safetensors)
    published = {
        "words.weight": tensors["embeddings.word_embeddings.weight"],
        # Every text is of the first of BERT's two token types, so its vector is part of the positions.
        "positions.weight": tensors["embeddings.position_embeddings.weight"]
        + tensors["embeddings.token_type_embeddings.weight"][0],
        "before_layers.weight": tensors["embeddings.LayerNorm.weight"],
        "before_layers.bias": tensors["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for theirs, ours in NAMES.items():
            for part in ("weight", "bias"):
                published[f"layers.{number}.{ours}.{part}"] = tensors[f"encoder.layer.{number}.{theirs}.{part}"]
    missing, unexpected = tagger.load_state_dict(published, strict=False)
    new = ["casings.weight", "conventions.weight", "labels.weight", "labels.bias"]
    if unexpected or sorted(missing) != sorted(new):
        raise ValueError(f"other weights than expected: {missing} {unexpected}")


def load_written(tagger: Tagger, path: Path) -> None:
    """Copies the weights of a model that `export` wrote; the convention that it follows is the one of all."""
    stored = {w.name: torch.from_numpy(numpy_helper.to_array(w).copy()) for w in onnx.load(path).graph.initializer}
    weights = tagger.state_dict()
    for name, values in weights.items():
        if name == "words.weight":
            values.copy_(stored["words"] * stored["words.scale"])
        elif name == "positions.weight":
            values[: len(stored["positions"])] = stored["positions"]
        elif name == "conventions.weight":
            values.zero_()
        elif name.endswith(".weight") and name.replace(".weight", ".scale") in stored:
            values.copy_((stored[name] * stored[name.replace(".weight", ".scale")]).mT)
        else:
            values.copy_(stored[name])


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = numpy.frombuffer(data[start:end], dtype="<f4").reshape(entry["shape"])
        tensors[name] = torch.from_numpy(values.copy())
    return tensors
