"""Makes a folder for `./pressmark evaluate pages` of scraped pages and the roles that a person gave their lines.

python3 src/main/python/peers/roles.py plaintext_dev_alt FOLDER

PACK is a folder with labels.jsonl and txt/, as `evaluate pages` takes it; roles.tsv beside this script has for 61 of its
pages the role of each line, in order: `body*12` for twelve lines, `footer/boilerplate` where either is right. One person
labelled them, who saw the pages as text and not what any program made of them. FOLDER gets a .page file for each.
"""

import argparse
import json
import pathlib


def roles(cell):
    for part in cell.split(" "):
        role, _, times = part.partition("*")
        yield from [role] * int(times or 1)


def labelled(text, lines, given):
    """The page's lines with their roles before them, blank lines kept; offsets count code points, as Python's do."""
    rows, before = [], 0
    for line, role in zip(lines, given, strict=True):
        rows += [""] * (text.count("\n", before, line["start"]) - 1)
        begin = text.rfind("\n", 0, line["start"]) + 1
        rows.append(f"{role} | {text[begin:line['end']]}")
        before = line["end"]
    return "\n".join(rows) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    rows = pathlib.Path(__file__).with_name("roles.tsv").read_text(encoding="utf-8").splitlines()
    given = dict(row.split("\t") for row in rows)
    with open(options.pack / "labels.jsonl", encoding="utf-8") as pages:
        for page in map(json.loads, pages):
            if page["id"] in given:
                text = (options.pack / "txt" / f"{page['id']}.txt").read_text(encoding="utf-8")
                page_text = labelled(text, page["lines"], roles(given.pop(page["id"])))
                (options.folder / f"{page['id']}.page").write_text(page_text, encoding="utf-8")
    if given:
        raise SystemExit(f"not in {options.pack}: {', '.join(given)}")


if __name__ == "__main__":
    main()
