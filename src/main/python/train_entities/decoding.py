"""The best valid labels (Viterbi), as org.pressmark.annotate.names.Decoder finds them, and exact-span figures."""

from collections import Counter

import numpy

from .corpora import LABELS, Name, decode


def _may_follow() -> numpy.ndarray:
    allowed = numpy.zeros((len(LABELS), len(LABELS)), dtype=bool)
    for before in range(len(LABELS)):
        for after in range(len(LABELS)):
            continues = after > 0 and (after - 1) % 4 in (1, 2)
            if before > 0 and (before - 1) % 4 in (0, 1):
                allowed[before, after] = continues and (before - 1) // 4 == (after - 1) // 4
            else:
                allowed[before, after] = not continues
    return allowed


PENALTY = numpy.where(_may_follow(), 0.0, -1e9).astype(numpy.float32)
LEAVES_OPEN = numpy.array([i > 0 and (i - 1) % 4 in (0, 1) for i in range(len(LABELS))])


def names(scores: numpy.ndarray) -> tuple[Name, ...]:
    """The names of a sentence from its words x LABELS scores."""
    if not len(scores):
        return ()
    best = scores[0] + PENALTY[0]
    origin = []
    for row in scores[1:]:
        ways = best[:, None] + PENALTY
        origin.append(ways.argmax(0))
        best = ways.max(0) + row
    label = int(numpy.where(LEAVES_OPEN, -1e9, best).argmax())
    labels = [label]
    for row in reversed(origin):
        label = int(row[label])
        labels.append(label)
    return decode(labels[::-1])


class Figures:
    """Counts exact spans for each type."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.marked: Counter[str] = Counter()

    def add(self, expected: tuple[Name, ...], found: tuple[Name, ...]) -> None:
        self.right.update(name.type for name in set(expected) & set(found))
        self.found.update(name.type for name in found)
        self.marked.update(name.type for name in expected)

    def f1(self, *types: str) -> float:
        right, found, marked = (sum(c[t] for t in types) for c in (self.right, self.found, self.marked))
        return 200 * right / (found + marked) if found + marked else 0.0

    def __str__(self) -> str:
        all_three = ("PER", "ORG", "LOC")
        right, found, marked = (sum(c[t] for t in all_three) for c in (self.right, self.found, self.marked))
        precision, recall = 100 * right / max(found, 1), 100 * right / max(marked, 1)
        each = " ".join(f"{t} {self.f1(t):.1f}" for t in (*all_three, "MISC"))
        return f"F1 {self.f1(*all_three):.2f} (P {precision:.1f} R {recall:.1f}) {each}"
