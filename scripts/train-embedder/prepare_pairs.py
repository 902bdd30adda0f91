"""Step 1: reads the raw sources once; writes pairs.tsv (domain, kind, query, passage) and sentences.txt for the vocabulary.

Held out: pages named in --held-pairs, and every heading or query equal to a question of an evaluation set.
"""
import argparse
import collections
import glob
import gzip
import itertools
import json
import multiprocessing
import os
import random
import re

from news_pairs import news_pairs
from page_pairs import page_pairs, sentence_pairs
from vietnamese_text import fold, normalise

_SQUAD_QUESTION = re.compile(r'"question":\s*"((?:[^"\\\\]|\\\\.)*)"')
_MOST_CHARACTERS = 1500


def held_out(pairs_path, question_paths):
    """Names of the pages and normalised questions that no training pair may come from."""
    files, questions = set(), set()
    with gzip.open(pairs_path, "rt", encoding="utf8") as lines:
        for line in lines:
            pair = json.loads(line)
            files.add(pair["file"])
            questions |= {normalise(pair["question"]), normalise(pair["title"])}
    for path in question_paths:
        with open(path, encoding="utf8") as file:
            if path.endswith(".jsonl"):
                questions |= {normalise(json.loads(line)["text"]) for line in file}
            else:
                questions |= {normalise(json.loads(f'"{text}"')) for text in _SQUAD_QUESTION.findall(file.read())}
    return files, questions


def news_parts(paths):
    """(seed, lines) for every 2,000 articles of the files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf8") as lines:
            for count in itertools.count(1):
                part = list(itertools.islice(lines, 2000))
                if not part:
                    break
                yield os.path.basename(path).split(".")[0].split("_")[-1] + str(count), part


class PairWriter:
    """Writes pairs, and a share of their texts (a quarter of them without marks) for the vocabulary."""

    def __init__(self, pairs, sentences):
        self._pairs, self._sentences = pairs, sentences
        self._random = random.Random(11)
        self.counts = collections.Counter()

    def write(self, rows, query_share, passage_share):
        for domain, kind, query, passage in rows:
            self._pairs.write(f"{domain}\t{kind}\t{query}\t{passage}\n")
            self.counts[domain, kind] += 1
            self._write_sentence(passage, passage_share)
            self._write_sentence(query, query_share)

    def _write_sentence(self, text, share):
        if self._random.random() < share:
            form = fold(text) if self._random.random() < 0.25 else text
            self._sentences.write(form[:_MOST_CHARACTERS] + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--news", nargs="+", required=True, help="*.jsonl.gz of title, abstract, body")
    parser.add_argument("--pages", required=True, help="folder of Markdown pages")
    parser.add_argument("--sentences", required=True, help="text file of official sentences")
    parser.add_argument("--held-pairs", required=True, help="*.jsonl.gz of file, title, question, passage")
    parser.add_argument("--held-questions", nargs="*", default=[], help="BEIR queries.jsonl and SQuAD *.json files")
    parser.add_argument("--out", required=True, help="folder for pairs.tsv and sentences.txt")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    held_files, held_questions = held_out(options.held_pairs, options.held_questions)
    pages = sorted(glob.glob(os.path.join(options.pages, "*.md")))
    page_parts = [(pages[at : at + 200], held_files, held_questions) for at in range(0, len(pages), 200)]
    with (
        multiprocessing.Pool(2) as pool,
        open(os.path.join(options.out, "pairs.tsv"), "w", encoding="utf8") as pairs,
        open(os.path.join(options.out, "sentences.txt"), "w", encoding="utf8") as sentences,
    ):
        writer = PairWriter(pairs, sentences)
        for rows in pool.imap(news_pairs, news_parts(options.news)):
            writer.write(rows, 0.06, 0.05)
        for rows in pool.imap(page_pairs, page_parts):
            writer.write(rows, 0.25, 0.16)
        writer.write(sentence_pairs(options.sentences), 1, 1)
        print(dict(writer.counts))


if __name__ == "__main__":
    main()
