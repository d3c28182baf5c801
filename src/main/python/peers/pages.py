"""What trafilatura makes of the pages that `./pressmark evaluate html` measures, for a scorer, and how fast it is.

python3 -m venv peers && peers/bin/pip install -r src/main/python/peers/requirements.txt
peers/bin/python src/main/python/peers/pages.py PACK PREDICTIONS

PACK is a folder with truth.jsonl (an object with "id" and perhaps "url" a line) and pages/ID.html. PREDICTIONS gets a line
a page: {"id", "text", "title", "date", "authors"}. Pages a second of processor time are printed; reading files is left out.
"""

import argparse
import json
import logging
import pathlib
import time

import trafilatura


def prediction(page_id, html, url):
    """The page as trafilatura reads it with its own defaults but for comments; empty where it finds no article."""
    document = trafilatura.bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    found = document.as_dict() if document else {}
    authors = (found.get("author") or "").split(";")
    return {
        "id": page_id,
        "text": found.get("text") or "",
        "title": found.get("title") or "",
        "date": found.get("date") or "",
        "authors": [author.strip() for author in authors if author.strip()],
    }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pack", type=pathlib.Path)
    options.add_argument("predictions", type=pathlib.Path)
    arguments = options.parse_args()
    logging.disable(logging.CRITICAL)
    truth = [json.loads(line) for line in (arguments.pack / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    seconds = 0.0
    with arguments.predictions.open("w", encoding="utf-8") as out:
        for page in truth:
            html = (arguments.pack / "pages" / f"{page['id']}.html").read_bytes()
            start = time.process_time()
            found = prediction(page["id"], html, page.get("url"))
            seconds += time.process_time() - start
            out.write(json.dumps(found, ensure_ascii=False) + "\n")
    print(f"{len(truth)} pages, {len(truth) / seconds:.1f} a CPU-second")


if __name__ == "__main__":
    main()
