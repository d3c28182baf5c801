"""What a regular expression finds in the articles that `./pressmark evaluate quotes` measures: all between double marks.

python3 src/main/python/peers/quotes.py GOLD PREDICTIONS

GOLD and PREDICTIONS have an object a line: {"doc_id", "text", "quotes"}, the latter without text. Marks are paired within a
paragraph; one that is not closed there is none.
"""

import argparse
import json
import pathlib
import re

BETWEEN_MARKS = re.compile(r"[“„][^“„”\n]+[”“]|[«»][^«»\n]+[«»]|\"[^\"\n]+\"|(?:''|``)(?:(?!'').)+''")


def quotes(text):
    """Each stretch without its marks; offsets count code points of the text, ends are exclusive."""
    found = []
    for match in BETWEEN_MARKS.finditer(text):
        width = 2 if match.group()[0] in "'`" else 1
        found.append({"start": match.start() + width, "end": match.end() - width, "type": "direct"})
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=pathlib.Path)
    options.add_argument("predictions", type=pathlib.Path)
    arguments = options.parse_args()
    with arguments.gold.open(encoding="utf-8") as gold, arguments.predictions.open("w", encoding="utf-8") as out:
        for line in gold:
            document = json.loads(line)
            out.write(json.dumps({"doc_id": document["doc_id"], "quotes": quotes(document["text"])}) + "\n")


if __name__ == "__main__":
    main()
