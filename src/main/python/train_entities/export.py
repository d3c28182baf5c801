"""Writes a tagger as ONNX: weights in 8 bits with a scale for each output, arithmetic in 32-bit floats.

A weight is stored as Cast(int8) x scale, which onnxruntime computes once, when it opens the model. DequantizeLinear
would let it fuse the two into arithmetic in 8 bits, whose result depends on what else is in the batch. The convention
that the model is to follow is fixed here: its vector is added to the positions.

Only the first piece of a word is labelled, so the last layer is computed for those pieces alone: they look at all
places, but the others need not look at anything. This changes no score."""

from pathlib import Path

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .corpora import LABELS
from .model import EPSILON, HEADS, WIDTH, Tagger
from .windows import MOST

OPSET = 20  # the first with Gelu


def quantise(weights: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Rows as int8, and the scale of each."""
    scale = numpy.abs(weights).max(axis=1) / 127
    scale = numpy.where(scale == 0, 1, scale).astype(numpy.float32)
    return numpy.clip(numpy.rint(weights / scale[:, None]), -127, 127).astype(numpy.int8), scale


class Graph:
    """Collects nodes and weights; each method gives the name of a result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, values: numpy.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, *inputs: str, **attributes) -> str:
        name = f"{operator.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, **attributes))
        return name

    def integers(self, name: str, *values: int) -> str:
        return self.weight(name, numpy.array(values, dtype=numpy.int64))

    def linear(self, name: str, x: str, weights: numpy.ndarray, bias: numpy.ndarray) -> str:
        """:param weights: outputs x inputs"""
        small, scale = quantise(weights)
        stored = self.node("Cast", self.weight(f"{name}.weight", small.T), to=TensorProto.FLOAT)
        full = self.node("Mul", stored, self.weight(f"{name}.scale", scale))
        return self.node("Add", self.node("MatMul", x, full), self.weight(f"{name}.bias", bias))

    def normalise(self, name: str, x: str, weights: dict[str, numpy.ndarray]) -> str:
        """Written out: onnxruntime's LayerNormalization is not vectorised, and takes a tenth of the time."""
        gain, shift = (self.weight(f"{name}.{part}", weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        centred = self.node("Sub", x, self.node("ReduceMean", x, "last", keepdims=1))
        variance = self.node("ReduceMean", self.node("Mul", centred, centred), "last", keepdims=1)
        scale = self.node("Reciprocal", self.node("Sqrt", self.node("Add", variance, "epsilon")))
        return self.node("Add", self.node("Mul", self.node("Mul", centred, scale), gain), shift)


def _embedding(graph: Graph, weights: dict[str, numpy.ndarray], shares: numpy.ndarray) -> str:
    small, scale = quantise(weights["words.weight"])
    rows = graph.node("Gather", graph.weight("words", small), "pieces")
    scales = graph.node("Gather", graph.weight("words.scale", scale[:, None]), "pieces")
    words = graph.node("Mul", graph.node("Cast", rows, to=TensorProto.FLOAT), scales)
    places = graph.weight("positions", weights["positions.weight"][:MOST] + shares @ weights["conventions.weight"])
    zero = graph.integers("zero", 0)
    positions = graph.node("Slice", places, zero, graph.node("Shape", "pieces"), zero)
    casings = graph.node("Gather", graph.weight("casings.weight", weights["casings.weight"]), "casings")
    x = graph.node("Add", graph.node("Add", words, positions), casings)
    return graph.normalise("before_layers", x, weights)


def _layer(graph: Graph, number: int, x: str, rows: str, weights: dict[str, numpy.ndarray]) -> str:
    """:param rows: those of x, or all of it, for which the result is wanted"""
    prefix = f"layers.{number}."

    def linear(name: str, y: str) -> str:
        return graph.linear(prefix + name, y, weights[f"{prefix}{name}.weight"], weights[f"{prefix}{name}.bias"])

    def heads(name: str, y: str, order: list[int]) -> str:
        return graph.node("Transpose", graph.node("Reshape", linear(name, y), "by_head"), perm=order)

    query, value = heads("query", rows, [1, 0, 2]), heads("value", x, [1, 0, 2])
    fit = graph.node("Mul", graph.node("MatMul", query, heads("key", x, [1, 2, 0])), "root")
    attended = graph.node("MatMul", graph.node("Softmax", fit, axis=-1), value)
    joined = graph.node("Reshape", graph.node("Transpose", attended, perm=[1, 0, 2]), "by_place")
    x = graph.normalise(prefix + "after_attention", graph.node("Add", rows, linear("joined", joined)), weights)
    inner = linear("narrow", graph.node("Gelu", linear("wide", x)))
    return graph.normalise(prefix + "after_inner", graph.node("Add", x, inner), weights)


def onnx_of(tagger: Tagger, shares: list[float], vocabulary: str, facts: dict[str, str]) -> bytes:
    """The model's file: inputs pieces and casings (n integers) and firsts (the places among them of the w pieces that
    are to be labelled), output scores (w x labels).

    :param shares: of each convention in the one that the model follows
    """
    weights = {name: tensor.detach().to(torch.float32).numpy() for name, tensor in tagger.state_dict().items()}
    graph = Graph()
    graph.integers("by_head", -1, HEADS, WIDTH // HEADS)
    graph.integers("by_place", -1, WIDTH)
    graph.integers("last", -1)
    graph.weight("epsilon", numpy.array(EPSILON, dtype=numpy.float32))
    graph.weight("root", numpy.array((WIDTH // HEADS) ** -0.5, dtype=numpy.float32))
    x = _embedding(graph, weights, numpy.array(shares, dtype=numpy.float32))
    for number in range(len(tagger.layers)):
        last = number == len(tagger.layers) - 1
        x = _layer(graph, number, x, graph.node("Gather", x, "firsts") if last else x, weights)
    scores = graph.linear("labels", x, weights["labels.weight"], weights["labels.bias"])
    graph.nodes.append(helper.make_node("Identity", [scores], ["scores"], name="scores"))
    inputs = {"pieces": "n", "casings": "n", "firsts": "w"}
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "entities",
            [helper.make_tensor_value_info(name, TensorProto.INT64, [size]) for name, size in inputs.items()],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["w", len(LABELS)])],
            graph.weights,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=10,
        producer_name="pressmark train_entities",
    )
    helper.set_model_props(model, {"labels": " ".join(LABELS), **facts, "vocabulary": vocabulary})
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def write(path: Path, tagger: Tagger, shares: list[float], vocabulary: Path, facts: dict[str, str]) -> None:
    path.write_bytes(onnx_of(tagger, shares, vocabulary.read_text(encoding="utf-8").rstrip("\n"), facts))
