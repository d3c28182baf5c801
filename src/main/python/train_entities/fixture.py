"""Writes what the model makes of a few invented sentences, so that a test can compare the Java side with this one.

usage: python -m train_entities.fixture MODEL.onnx VOCABULARY.txt trained.json"""

import json
import sys
from pathlib import Path

import onnxruntime

from . import decoding
from .corpora import Sentence
from .pieces import WordPieces, casing
from .windows import windows

SENTENCES = (
    "Marta Quennell of the World Health Organization arrived in Lisbon on Monday .",
    "The Harbour Commission ( HC ) and Lisbon 's mayor , José Ávila - Brandão , met at 9.30 a.m. in O'Hara 's office .",
    "QUENNELL LEAVES NATO FOR BRUSSELS",
    "“ We 're done , ” said McAllister , who plays for FC Porto ; see https://example.org/a-b?c=d .",
    "İstanbul , Żeleński , 北京 and 👩‍🔬 cost €5 in the U.S. , said iQuoll Inc .",
    "i met marta quennell in new york city last week",
)


def main(model: str, vocabulary: str, output: str) -> None:
    session = onnxruntime.InferenceSession(model)
    pieces = WordPieces(Path(vocabulary))
    rows = []
    for text in SENTENCES:
        words = tuple(text.split(" "))
        (window,) = windows([Sentence(words, ())], pieces)
        firsts = [i for i, (_, word) in enumerate(window.places) if word >= 0]
        (scores,) = session.run(None, {"pieces": window.pieces, "casings": window.casings, "firsts": firsts})
        found = decoding.names(scores)
        rows.append(
            {
                "words": words,
                "pieces": [pieces.of(word) for word in words],
                "casings": [casing(word) for word in words],
                "names": [f"{name.type} {name.start} {name.end}" for name in found],
            }
        )
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    Path(output).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
