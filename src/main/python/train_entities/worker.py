"""What each worker does: read, train, correct the silver, train again, measure."""

import argparse
import copy
import hashlib
import random
import sys
import time
from pathlib import Path

import numpy
import torch
from torch import distributed

from . import corpora, decoding, export, recipe, tagging
from .corpora import Sentence, encode
from .model import Tagger, load_published, load_written
from .pieces import WordPieces
from .training import train
from .windows import NO_LABEL, Window, windows

Documents = list[list[Sentence]]
Sources = list[tuple[recipe.Source, Documents]]


def report(line: str) -> None:
    print(f"worker {distributed.get_rank()}", f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


def agreed(document: list[Sentence], scores: list) -> list[list[int]]:
    """The labels of a silver document where the tagger finds the same; NO_LABEL on names that only one has."""
    result = []
    for sentence, of_words in zip(document, scores):
        found = set(decoding.names(of_words))
        labels = encode(sentence)
        for name in found ^ set(sentence.names):
            labels[name.start : name.end] = [NO_LABEL] * (name.end - name.start)
        result.append(labels)
    return result


def measure(tagger: Tagger, files: list[Path], vocabulary: WordPieces) -> None:
    for file in files:
        documents = corpora.read(file)
        for name, mean in {**{name: {name: 1.0} for name in recipe.CONVENTIONS}, "published": recipe.FOLLOWED}.items():
            settled = copy.deepcopy(tagger)
            settled.settle(shares(mean))
            figures = decoding.Figures()
            for document, scores in zip(documents, tagging.score(settled, documents, vocabulary, 0)):
                for sentence, of_words in zip(document, scores):
                    figures.add(sentence.names, decoding.names(of_words))
            report(f"{file.name} as {name}: {figures}")


def voted(document: list[Sentence], scores: list[numpy.ndarray]) -> list[numpy.ndarray]:
    """How likely each label is by the teacher; where it finds other names than the silver has, both vote."""
    result = []
    for sentence, of_words in zip(document, scores):
        likely = numpy.exp(of_words)
        found = set(decoding.names(of_words))
        labels = numpy.array(encode(sentence), dtype=numpy.int64)
        doubtful = sorted({word for name in found ^ set(sentence.names) for word in range(name.start, name.end)})
        likely[doubtful] *= recipe.VOTE
        likely[doubtful, labels[doubtful]] += 1 - recipe.VOTE
        likely /= likely.sum(1, keepdims=True)
        result.append(likely.astype(numpy.float32))
    return result


def two_phases(tagger: Tagger, sources: Sources, vocabulary: WordPieces) -> None:
    """Gold and half of the silver by their own conventions; then gold and the other half, corrected."""
    gold, silver = [], []
    for source, documents in sources:
        first = documents[::2] if source.silver else documents
        (silver if source.silver else gold).extend(examples(source.convention, first, vocabulary))
    run(tagger, recipe.FIRST, gold, silver, recipe.SEED)
    corrected = recipe.CONVENTIONS.index(recipe.CORRECTED)
    sure = []
    for source, documents in sources:
        if source.silver:
            second = documents[1::2]
            for document, scores in zip(second, tagging.score(tagger, second, vocabulary, corrected)):
                sure += [(w, corrected) for w in windows(document, vocabulary, agreed(document, scores))]
    kept = sum(label != NO_LABEL for w, _ in sure for label in w.labels)
    report(f"silver: {kept} words whose labels both agree on")
    run(tagger, recipe.SECOND, gold, sure, recipe.SEED + 1)


def third_phase(tagger: Tagger, sources: Sources, vocabulary: WordPieces) -> None:
    """Gold by its own conventions; all silver as the tagger, settled, has labelled it before."""
    gold, silver = [], []
    relabelled = recipe.CONVENTIONS.index(recipe.RELABELLED)
    for source, documents in sources:
        if not source.silver:
            gold += examples(source.convention, documents, vocabulary)
            continue
        for document, scores in zip(documents, tagging.score(tagger, documents, vocabulary, relabelled)):
            read = windows(document, vocabulary, shares=voted(document, scores))
            silver += [(window, relabelled) for window in read]
        report(f"{source.name}: labelled, {len(silver)} windows")
    run(tagger, recipe.THIRD, gold, silver, recipe.SEED + 2)


def examples(convention: str, documents: Documents, vocabulary: WordPieces) -> list[tuple[Window, int]]:
    number = recipe.CONVENTIONS.index(convention)
    return [(window, number) for document in documents for window in windows(document, vocabulary)]


def shares(mean: dict[str, float]) -> list[float]:
    """The share of each convention in a mean of some."""
    return [mean.get(convention, 0.0) for convention in recipe.CONVENTIONS]


def work(rank: int, given: argparse.Namespace, meeting: str) -> None:
    """One of the workers, which all run the same program on documents of their own."""
    distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=recipe.WORKERS)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.SEED)
    vocabulary = WordPieces(given.encoder / "vocab.txt")
    tagger = Tagger(len(recipe.CONVENTIONS))
    sources = [
        (source, corpora.read(given.corpora / f"{source.name}.bio.gz")[rank :: recipe.WORKERS])
        for source in recipe.SOURCES
    ]
    if given.settled:
        load_written(tagger, given.settled)
    else:
        load_published(tagger, given.encoder)
        two_phases(tagger, sources, vocabulary)
        tagger.settle(shares(recipe.TAUGHT))
    third_phase(tagger, sources, vocabulary)
    measure(tagger, given.measure[rank :: recipe.WORKERS], vocabulary)
    if rank > 0:
        return
    torch.save(tagger.state_dict(), given.output.with_suffix(".pt"))
    facts = {"conventions": str(recipe.FOLLOWED)}
    export.write(given.output, tagger, shares(recipe.FOLLOWED), given.encoder / "vocab.txt", facts)
    model = given.output.read_bytes()
    report(f"{given.output}: {len(model)} bytes, sha256 {hashlib.sha256(model).hexdigest()}")


def run(tagger: Tagger, phase: recipe.Phase, gold: list, silver: list, seed: int) -> None:
    """One pass over the silver, with the gold as often as the phase says in between."""
    shuffled = silver[:]
    random.Random(seed).shuffle(shuffled)
    step = -(-len(shuffled) // phase.gold)
    epochs = [gold + shuffled[i * step : (i + 1) * step] for i in range(phase.gold)]
    train(tagger, epochs, phase.rate, recipe.SMOOTHING, seed, recipe.AVERAGED, report)
