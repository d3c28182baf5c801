"""The training loop."""

import math
import random
import time
from collections.abc import Callable

import torch
from torch import distributed

from .corpora import LABELS
from .model import Tagger
from .pieces import CASINGS
from .tagging import PADDED, half_precision, tensors
from .windows import NO_LABEL, Window

LOWER, TITLE, UPPER, MIXED = (CASINGS.index(kind) for kind in ("lower", "title", "upper", "mixed"))
RECASED = {LOWER: 0.06, UPPER: 0.02, TITLE: 0.02}  # in which share of the windows
CHUNK = 40  # batches whose windows are sorted by length together, so that little is padding


def _epoch_batches(examples: list[tuple[Window, int]], seed: int) -> list[list[tuple[Window, int]]]:
    order = random.Random(seed)
    shuffled = examples[:]
    order.shuffle(shuffled)
    result: list[list[tuple[Window, int]]] = []
    step = CHUNK * PADDED // 60
    for start in range(0, len(shuffled), step):
        part: list[list[tuple[Window, int]]] = []
        for example in sorted(shuffled[start : start + step], key=lambda e: len(e[0].pieces)):
            if not part or (len(part[-1]) + 1) * len(example[0].pieces) > PADDED:
                part.append([])
            part[-1].append(example)
        result += part
    order.shuffle(result)
    return result


def _recased(casings: torch.Tensor, order: random.Random) -> torch.Tensor:
    """Now and then a window in lower case, in capitals, or with each word capitalised: the web, headlines.

    The pieces are in lower case anyhow, so this is all that changes.
    """
    chance = order.random()
    if chance >= sum(RECASED.values()):
        return casings
    for kind, share in RECASED.items():
        if chance < share:
            letters = (casings >= LOWER) & (casings <= MIXED)
            return torch.where(letters, kind, casings)
        chance -= share
    return casings


def _targets(batch: list[Window], length: int, smoothing: float) -> torch.Tensor:
    """How likely each label is, batch x length x LABELS; all 0 where none is known."""
    targets = torch.zeros(len(batch), length, len(LABELS))
    for row, window in enumerate(batch):
        if window.shares is not None:
            for i, (sentence, word) in enumerate(window.places):
                if word >= 0:
                    targets[row, i] = torch.from_numpy(window.shares[sentence][word])
            continue
        labels = torch.tensor(window.labels)
        (known,) = (labels != NO_LABEL).nonzero(as_tuple=True)
        targets[row, known] = smoothing / len(LABELS)
        targets[row, known, labels[known]] += 1 - smoothing
    return targets


def _average(tagger: Tagger) -> None:
    """Gives all workers the mean of their weights (local SGD)."""
    workers = distributed.get_world_size()
    weights = torch.nn.utils.parameters_to_vector(tagger.parameters()).detach()
    distributed.all_reduce(weights)
    torch.nn.utils.vector_to_parameters(weights / workers, tagger.parameters())


def train(
    tagger: Tagger,
    epochs: list[list[tuple[Window, int]]],
    rate: float,
    smoothing: float,
    seed: int,
    averaged: int,
    report: Callable[[str], None],
) -> None:
    """Trains in place, together with the other workers, each on examples of its own.

    :param epochs: for each the windows with their conventions
    :param rate: highest learning rate of the encoder; new layers learn ten times as fast
    :param averaged: after how many steps the workers share what they learned
    """
    torch.manual_seed(seed)
    plan = [batch for number, examples in enumerate(epochs) for batch in _epoch_batches(examples, seed + number)]
    fresh = ("casings", "conventions", "labels")
    steps = torch.tensor(len(plan))
    distributed.all_reduce(steps, distributed.ReduceOp.MIN)
    del plan[int(steps) :]
    old = [p for name, p in tagger.named_parameters() if not name.startswith(fresh)]
    new = [p for name, p in tagger.named_parameters() if name.startswith(fresh)]
    optimiser = torch.optim.AdamW(
        [{"params": old, "lr": rate}, {"params": new, "lr": 10 * rate}], weight_decay=0.01, fused=True
    )
    warm = max(1, len(plan) // 16)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, max(0.0, (len(plan) - s) / (len(plan) - warm)))
    )
    order = random.Random(seed)
    tagger.train()
    started = time.process_time()
    total = 0.0
    for number, batch in enumerate(plan):
        pieces, casings, mask = tensors([window for window, _ in batch])
        casings = torch.stack([_recased(row, order) for row in casings])
        targets = _targets([window for window, _ in batch], pieces.shape[1], smoothing)
        with torch.autocast("cpu", torch.bfloat16, enabled=half_precision()):
            scores = tagger(pieces, casings, torch.tensor([convention for _, convention in batch]), mask)
        loss = -(targets * scores.float().log_softmax(-1)).sum() / targets.sum()
        if not math.isfinite(loss.item()):
            raise ArithmeticError(f"the loss of step {number} is {loss.item()}")
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if (number + 1) % averaged == 0 or number + 1 == len(plan):
            _average(tagger)
        total += loss.item()
        if (number + 1) % 50 == 0 or number + 1 == len(plan):
            seconds = time.process_time() - started
            report(f"step {number + 1} of {len(plan)}: loss {total / (number % 50 + 1):.4f}, {seconds:.0f} s of CPU")
            total = 0.0
