"""Labelled text: reading it, and cutting its words as Pressmark cuts them (org.pressmark.annotate.NameTokens)."""

import gzip
from dataclasses import dataclass
from pathlib import Path

TYPES = ("PER", "ORG", "LOC", "MISC")  # the order of org.pressmark.model.EntityType
POSITIONS = ("start", "cont", "last", "unit")
OUTSIDE = 0
LABELS = ("other",) + tuple(f"{kind}-{position}" for kind in TYPES for position in POSITIONS)


@dataclass(frozen=True)
class Name:
    """Words [start, end) of a sentence, and their type."""

    start: int
    end: int
    type: str


@dataclass(frozen=True)
class Sentence:
    words: tuple[str, ...]
    names: tuple[Name, ...]


def read(path: Path) -> list[list[Sentence]]:
    """The documents of a BIO file, each a list of sentences; none empty."""
    documents: list[list[Sentence]] = []
    words: list[str] = []
    labels: list[str] = []

    def end_sentence() -> None:
        if words:
            if not documents:
                documents.append([])
            documents[-1].append(_cut(words, _names(labels)))
            words.clear()
            labels.clear()

    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# doc = "):
                end_sentence()
                documents.append([])
            elif not line:
                end_sentence()
            else:
                word, label = line.rsplit("\t", 1)
                words.append(word)
                labels.append(label)
    end_sentence()
    return [document for document in documents if document]


def _names(labels: list[str]) -> list[Name]:
    names: list[Name] = []
    for i, label in enumerate(labels):
        if label == "O":
            continue
        kind = label[2:]
        if label[0] == "I" and names and names[-1].end == i and names[-1].type == kind:
            names[-1] = Name(names[-1].start, i + 1, kind)
        else:
            names.append(Name(i, i + 1, kind))
    return names


def _cut(words: list[str], names: list[Name]) -> Sentence:
    """The same sentence with hyphens and slashes between letters as words of their own."""
    parts: list[str] = []
    starts = [0]
    for word in words:
        parts += _parts(word)
        starts.append(len(parts))
    return Sentence(tuple(parts), tuple(Name(starts[n.start], starts[n.end], n.type) for n in names))


def _parts(word: str) -> list[str]:
    if "://" in word or word.startswith("www.") or "@" in word:
        return [word]
    parts = []
    start = 0
    for i, c in enumerate(word):
        after_letter = i == 0 or word[i - 1].isalpha()
        before_letter = i + 1 == len(word) or word[i + 1].isalpha()
        if c in "-/" and after_letter and before_letter:
            if start < i:
                parts.append(word[start:i])
            parts.append(c)
            start = i + 1
    if start < len(word):
        parts.append(word[start:])
    return parts


def encode(sentence: Sentence) -> list[int]:
    """A label for each word: outside, or begin, inside, last, unit of a type."""
    labels = [OUTSIDE] * len(sentence.words)
    for name in sentence.names:
        base = 1 + 4 * TYPES.index(name.type)
        for i in range(name.start, name.end):
            if name.end - name.start == 1:
                labels[i] = base + 3
            else:
                labels[i] = base + (0 if i == name.start else 2 if i == name.end - 1 else 1)
    return labels


def decode(labels: list[int]) -> tuple[Name, ...]:
    """The names that a valid sequence of labels marks."""
    names = []
    start = 0
    for i, label in enumerate(labels):
        if label == OUTSIDE:
            continue
        kind, position = divmod(label - 1, 4)
        if position in (0, 3):
            start = i
        if position in (2, 3):
            names.append(Name(start, i + 1, TYPES[kind]))
    return tuple(names)
