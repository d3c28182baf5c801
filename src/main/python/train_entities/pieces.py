"""Words to what the encoder reads: WordPiece as BERT's uncased models have it, and how each word is capitalised.

The Java side (org.pressmark.annotate.encoder) does the same; `fixture.json`, which the training writes, lets a test
compare the two."""

import functools
import unicodedata
from pathlib import Path

LONGEST_PART = 100
MOST_PIECES = 32  # of one word: a web address has no end of them
CASINGS = ("mark", "lower", "title", "initial", "upper", "mixed", "digits", "edge")
EDGE = CASINGS.index("edge")


def casing(word: str) -> int:
    """How a word is capitalised, as an index of CASINGS; "edge" is for the pieces between sentences."""
    upper = lower = digits = 0
    first_upper = False
    for c in word:
        category = unicodedata.category(c)
        if category in ("Lu", "Lt"):
            first_upper |= upper + lower == 0
            upper += 1
        elif category[0] == "L":
            lower += 1
        elif category == "Nd":
            digits += 1
    if upper + lower == 0:
        kind = "digits" if digits else "mark"
    elif upper == 0:
        kind = "lower"
    elif lower == 0:
        kind = "initial" if upper == 1 else "upper"
    else:
        kind = "title" if first_upper and upper == 1 else "mixed"
    return CASINGS.index(kind)


class WordPieces:
    """Cuts words into pieces of a vocabulary; one line of the file is a piece."""

    def __init__(self, vocabulary: Path):
        lines = vocabulary.read_text(encoding="utf-8").split("\n")
        self.ids = {piece: i for i, piece in enumerate(lines) if piece}
        self.unknown = self.ids["[UNK]"]
        self.first = self.ids["[CLS]"]
        self.separator = self.ids["[SEP]"]
        self.of = functools.lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """The pieces of a word; at least one."""
        pieces: list[int] = []
        for part in _basic_parts(word):
            pieces += self._cut(part)
        return tuple(pieces[:MOST_PIECES]) if pieces else (self.unknown,)

    def _cut(self, part: str) -> list[int]:
        if len(part) > LONGEST_PART:
            return [self.unknown]
        pieces = []
        start = 0
        while start < len(part):
            end = len(part)
            while end > start and (part[start:end] if start == 0 else "##" + part[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[part[start:end] if start == 0 else "##" + part[start:end]])
            start = end
        return pieces


def _basic_parts(word: str) -> list[str]:
    """Lower case without accents, each mark and each Chinese character by itself."""
    parts = [""]
    for c in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(c)
        if category == "Mn" or category[0] == "C" and c not in "\t\n\r" or c == "\ufffd":
            continue
        if category[0] == "Z" or c in "\t\n\r":
            parts.append("")
        elif category[0] == "P" or _is_ascii_mark(c) or _is_chinese(ord(c)):
            parts += [c, ""]
        else:
            parts[-1] += c
    return [part for part in parts if part]


def _is_ascii_mark(c: str) -> bool:
    return "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~"


def _is_chinese(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x2FA1F
    )
