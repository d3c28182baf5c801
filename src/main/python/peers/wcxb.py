"""Makes packs for `./pressmark evaluate pages` of the articles of WCXB, a benchmark of web pages with their main text.

python3 -m venv peers && peers/bin/pip install -r src/main/python/peers/requirements.txt
git clone https://github.com/Murrough-Foley/web-content-extraction-benchmark
peers/bin/python src/main/python/peers/wcxb.py web-content-extraction-benchmark --split test wcxb

FOLDER gets html/ (a page a file, with its text, title, day and authors) and text/ and text_alt/: the same pages as
Resiliparse prints their main content, without and with the texts of images, each line labelled by whether the main text has
it. Of these only pages are taken of which nearly all of the main text was found. WCXB: Foley 2026, CC BY 4.0.
"""

import argparse
import difflib
import gzip
import json
import pathlib
import re
import urllib.parse

from resiliparse.extract.html2text import extract_plain_text

WORD = re.compile(r"\w+")
BETWEEN_NAMES = re.compile(r"[;,]| and | & ")
MIN_RUN = 4
MOST_WORDS = 15_000
MIN_COVERED = 0.95


def words(text):
    return WORD.findall(text.lower())


def articles(checkout, split):
    """Each article's id, page, address and truth; pages that state no address or no text are passed over."""
    for path in sorted((checkout / split / "ground-truth").glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        kind = record.get("_internal", record).get("page_type", {}).get("primary")
        truth = record.get("ground_truth", {})
        if kind == "article" and record.get("url") and truth.get("main_content"):
            page = gzip.decompress((checkout / split / "html" / f"{path.stem}.html.gz").read_bytes())
            yield f"wcxb-{path.stem}", page, record["url"], truth


def page_truth(truth):
    names = [name.strip() for name in BETWEEN_NAMES.split(truth.get("author") or "")]
    return {
        "body": truth["main_content"],
        "title": truth.get("title") or "",
        "date": truth.get("publish_date") or "",
        "authors": [name for name in names if name],
    }


def lines(text):
    """Each line that is not blank: its start and end in code points and its text."""
    for match in re.finditer(r"[^\n]+", text):
        line = match.group().strip()
        if line:
            start = match.start() + match.group().index(line)
            yield start, start + len(line), line


def labelled(text, truth):
    """The lines with their labels and the share of the main text that was found; None for very long pages.

    Words that both texts have in the same order count as found in runs of four, or where they are a whole line.
    """
    found, spans = [], []
    for start, end, line in lines(text):
        spans.append((start, end, line, len(found), len(found) + len(words(line))))
        found += words(line)
    main = words(truth["main_content"])
    if len(found) > MOST_WORDS:
        return None
    kept = [False] * len(found)
    for at, _, size in difflib.SequenceMatcher(None, found, main, autojunk=False).get_matching_blocks():
        whole = any(at <= first < last <= at + size for _, _, _, first, last in spans)
        if size and (size >= MIN_RUN or whole):
            kept[at : at + size] = [True] * size
    title = words(truth.get("title") or "")
    labels = []
    for start, end, line, first, last in spans:
        share = sum(kept[first:last]) / (last - first) if last > first else None
        if share is None or 0.2 < share < 0.5:
            label = "optional"
        elif title and words(line) == title:
            label = "title"
        else:
            label = "keep" if share >= 0.8 else "mixed" if share >= 0.5 else "drop"
        labels.append({"start": start, "end": end, "label": label})
    return labels, sum(kept) / len(main)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("checkout", type=pathlib.Path)
    options.add_argument("--split", choices=("dev", "test"), required=True)
    options.add_argument("folder", type=pathlib.Path)
    arguments = options.parse_args()
    packs = {name: [] for name in ("html", "text", "text_alt")}
    for pack in packs:
        (arguments.folder / pack / ("pages" if pack == "html" else "txt")).mkdir(parents=True)
    for page_id, page, url, truth in articles(arguments.checkout, arguments.split):
        about = {"id": page_id, "set": "wcxb", "url": url, "domain": urllib.parse.urlsplit(url).hostname}
        (arguments.folder / "html" / "pages" / f"{page_id}.html").write_bytes(page)
        packs["html"].append(about | {"truth": page_truth(truth)})
        for pack in ("text", "text_alt"):
            text = extract_plain_text(
                page.decode("utf-8", "replace"), main_content=True, alt_texts=pack == "text_alt", links=False,
                form_fields=False, noscript=False,
            )
            found = labelled(text, truth)
            if found and found[1] >= MIN_COVERED:
                (arguments.folder / pack / "txt" / f"{page_id}.txt").write_text(text, encoding="utf-8")
                packs[pack].append(about | {"lines": found[0]})
    for pack, records in packs.items():
        name = "truth.jsonl" if pack == "html" else "labels.jsonl"
        text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (arguments.folder / pack / name).write_text(text, encoding="utf-8")
        print(f"{arguments.folder / pack}: {len(records)} pages")


if __name__ == "__main__":
    main()
