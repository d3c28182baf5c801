"""What each worker does: read, train, correct the silver, train again, measure."""

import argparse
import hashlib
import random
import sys
import time
from pathlib import Path

import torch
from torch import distributed

from . import corpora, decoding, export, recipe, tagging
from .corpora import Sentence, encode
from .model import Tagger, load_published
from .pieces import WordPieces
from .training import train
from .windows import NO_LABEL, Window, windows

PUBLISHED = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

Documents = list[list[Sentence]]


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
        for number, convention in enumerate(recipe.CONVENTIONS):
            figures = decoding.Figures()
            for document, scores in zip(documents, tagging.score(tagger, documents, vocabulary, number)):
                for sentence, of_words in zip(document, scores):
                    figures.add(sentence.names, decoding.names(of_words))
            report(f"{file.name} as {convention}: {figures}")


def work(rank: int, given: argparse.Namespace, meeting: str) -> None:
    """One of the workers, which all run the same program on documents of their own."""
    distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=recipe.WORKERS)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.SEED)
    weights = given.encoder / "model.safetensors"
    if hashlib.sha256(weights.read_bytes()).hexdigest() != PUBLISHED:
        sys.exit(f"{weights} is not the published all-MiniLM-L6-v2, whose sha256 is {PUBLISHED}")
    vocabulary = WordPieces(given.encoder / "vocab.txt")
    tagger = Tagger(len(recipe.CONVENTIONS))
    load_published(tagger, weights)

    sources: list[tuple[recipe.Source, Documents]] = [
        (source, corpora.read(given.corpora / f"{source.name}.bio.gz")[rank :: recipe.WORKERS])
        for source in recipe.SOURCES
    ]
    corrected = recipe.CONVENTIONS.index(recipe.CORRECTED)
    gold: list[tuple[Window, int]] = []
    silver: list[tuple[Window, int]] = []
    for source, documents in sources:
        number = recipe.CONVENTIONS.index(source.convention)
        first = documents[::2] if source.silver else documents
        read = [(window, number) for document in first for window in windows(document, vocabulary)]
        (silver if source.silver else gold).extend(read)
        report(f"{source.name}: {len(documents)} documents, {sum(len(w.pieces) for w, _ in read)} pieces")

    run(tagger, recipe.FIRST, gold, silver, recipe.SEED)
    if rank == 0:
        torch.save(tagger.state_dict(), given.output.with_suffix(".first.pt"))

    sure = []
    for source, documents in sources:
        if source.silver:
            second = documents[1::2]
            for document, scores in zip(second, tagging.score(tagger, second, vocabulary, corrected)):
                sure += [(w, corrected) for w in windows(document, vocabulary, agreed(document, scores))]
    kept = sum(label != NO_LABEL for w, _ in sure for label in w.labels)
    report(f"silver: {kept} words whose labels both agree on")
    run(tagger, recipe.SECOND, gold, sure, recipe.SEED + 1)
    measure(tagger, given.measure[rank :: recipe.WORKERS], vocabulary)
    if rank > 0:
        return
    torch.save(tagger.state_dict(), given.output.with_suffix(".pt"))
    shares = [recipe.FOLLOWED.get(convention, 0.0) for convention in recipe.CONVENTIONS]
    export.write(given.output, tagger, shares, given.encoder / "vocab.txt", {"conventions": str(recipe.FOLLOWED)})
    model = given.output.read_bytes()
    report(f"{given.output}: {len(model)} bytes, sha256 {hashlib.sha256(model).hexdigest()}")


def run(tagger: Tagger, phase: recipe.Phase, gold: list, silver: list, seed: int) -> None:
    """One pass over the silver, with the gold as often as the phase says in between."""
    shuffled = silver[:]
    random.Random(seed).shuffle(shuffled)
    step = -(-len(shuffled) // phase.gold)
    epochs = [gold + shuffled[i * step : (i + 1) * step] for i in range(phase.gold)]
    train(tagger, epochs, phase.rate, recipe.SMOOTHING, seed, recipe.AVERAGED, report)
