"""Running a tagger over documents."""

import numpy
import torch

from .corpora import Sentence
from .model import Tagger
from .pieces import WordPieces
from .windows import Window, windows

PADDED = 1536  # pieces in a batch, padding counted


def half_precision() -> bool:
    """Whether bfloat16 is fast here; processors without it are six times slower with it."""
    return torch.cpu._is_avx512_bf16_supported()


def batches(chosen: list[Window]) -> list[list[Window]]:
    """Windows of like length together."""
    result: list[list[Window]] = []
    for window in sorted(chosen, key=lambda w: len(w.pieces)):
        if not result or (len(result[-1]) + 1) * len(window.pieces) > PADDED:
            result.append([])
        result[-1].append(window)
    return result


def tensors(batch: list[Window]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Pieces, casings and mask of a batch."""
    # Few different shapes: the library keeps a plan for each.
    longest = -(-max(len(w.pieces) for w in batch) // 8) * 8
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    casings = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.bool)
    for row, window in enumerate(batch):
        size = len(window.pieces)
        pieces[row, :size] = torch.tensor(window.pieces)
        casings[row, :size] = torch.tensor(window.casings)
        mask[row, :size] = True
    return pieces, casings, mask


@torch.no_grad()
def score(
    tagger: Tagger, documents: list[list[Sentence]], vocabulary: WordPieces, convention: int
) -> list[list[numpy.ndarray]]:
    """For each sentence of each document words x LABELS; words beyond the longest window score 0."""
    tagger.eval()
    numbered: list[tuple[int, Window]] = []
    result = []
    for number, document in enumerate(documents):
        result.append([numpy.zeros((len(s.words), tagger.labels.out_features), numpy.float32) for s in document])
        numbered += [(number, window) for window in windows(document, vocabulary)]
    owners = {id(window): number for number, window in numbered}
    for batch in batches([window for _, window in numbered]):
        pieces, casings, mask = tensors(batch)
        with torch.autocast("cpu", torch.bfloat16, enabled=half_precision()):
            scores = tagger(pieces, casings, torch.full((len(batch),), convention), mask)
        for row, window in zip(scores.float().log_softmax(-1).numpy(), batch):
            for i, (sentence, word) in enumerate(window.places):
                if word >= 0:
                    result[owners[id(window)]][sentence][word] = row[i]
    return result
