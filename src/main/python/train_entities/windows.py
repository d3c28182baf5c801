"""What the encoder sees at once: whole sentences of a document, one after another, so that each has its context."""

from dataclasses import dataclass

import numpy

from .corpora import Sentence, encode
from .pieces import EDGE, WordPieces, casing

AIM = 128  # pieces: further sentences are taken in as long as they fit
MOST = 256  # pieces of a longer sentence that are read; text that is trained on is cut there
NO_LABEL = -100


@dataclass
class Window:
    """Pieces, the casing of their words, the labels of words on their first pieces; places[i] = (sentence, word).

    :param shares: how likely each label is, words x LABELS for each sentence; None where `labels` says it
    """

    pieces: list[int]
    casings: list[int]
    labels: list[int]
    places: list[tuple[int, int]]
    shares: list[numpy.ndarray] | None = None


def windows(
    document: list[Sentence],
    vocabulary: WordPieces,
    labels: list[list[int]] | None = None,
    shares: list[numpy.ndarray] | None = None,
) -> list[Window]:
    """[CLS] sentence [SEP] sentence [SEP] ..., each window up to AIM pieces or one sentence.

    :param labels: of the words of each sentence, in place of those of its names; NO_LABEL where none is known
    :param shares: kept in each window
    """
    result: list[Window] = []
    current = None
    for number, sentence in enumerate(document):
        cut = [vocabulary.of(word) for word in sentence.words]
        size = 1 + sum(map(len, cut))
        if current is None or len(current.pieces) + size > AIM:
            current = Window([vocabulary.first], [EDGE], [NO_LABEL], [(-1, -1)], shares)
            result.append(current)
        of_words = encode(sentence) if labels is None else labels[number]
        for word, (pieces, label) in enumerate(zip(cut, of_words)):
            if len(current.pieces) + len(pieces) >= MOST:
                break
            current.pieces += pieces
            current.casings += [casing(sentence.words[word])] * len(pieces)
            current.labels += [label] + [NO_LABEL] * (len(pieces) - 1)
            current.places += [(number, word)] + [(-1, -1)] * (len(pieces) - 1)
        current.pieces.append(vocabulary.separator)
        current.casings.append(EDGE)
        current.labels.append(NO_LABEL)
        current.places.append((-1, -1))
    return result
