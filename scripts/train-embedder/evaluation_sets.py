"""Evaluation sets, which are never trained on: (name, passages, queries, right passages of each query).

Nothing of them is part of this project; folders and files are arguments.
"""
import dataclasses
import glob
import gzip
import json
import os
import re

from vietnamese_text import normalise


@dataclasses.dataclass
class EvaluationSet:
    name: str
    passages: list
    queries: list
    right: list  # for each query the set of places in `passages`


def add_options(parser):
    """The options that name evaluation sets."""
    parser.add_argument("--beir", nargs="*", default=[], help="folders with corpus.jsonl, queries.jsonl, qrels.tsv")
    parser.add_argument("--squad", nargs="*", default=[], metavar="NAME=FILE[,FILE]", help="sets in SQuAD 2 format")
    parser.add_argument("--pairs", nargs="*", default=[], help="*.jsonl.gz of question, passage")
    parser.add_argument("--corpus", help="folder of directives, for the probes")
    parser.add_argument("--probes", help="paraphrase-probes.tsv: number of the paragraph, query")


def load(options):
    """The sets that the options name."""
    sets = [beir_set(folder) for folder in options.beir]
    sets += [pair_set(path) for path in options.pairs]
    for name, _, paths in (entry.partition("=") for entry in options.squad):
        sets.append(squad_set(name, paths.split(",")))
    if options.probes:
        sets.append(probe_set(options.corpus, options.probes))
    return sets


def json_lines(path):
    opened = gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")
    with opened as lines:
        return [json.loads(line) for line in lines]


def beir_set(folder):
    documents = json_lines(os.path.join(folder, "corpus.jsonl"))
    place_of = {document["_id"]: at for at, document in enumerate(documents)}
    text_of = {query["_id"]: query["text"] for query in json_lines(os.path.join(folder, "queries.jsonl"))}
    right = {}
    with open(os.path.join(folder, "qrels.tsv"), encoding="utf8") as lines:
        for fields in (line.rstrip("\n").split("\t") for line in lines):
            if len(fields) >= 2 and fields[0] in text_of and fields[1] in place_of:
                right.setdefault(fields[0], set()).add(place_of[fields[1]])
    kept = [query for query in text_of if query in right]
    passages = [document["title"] + "\n" + document["text"] for document in documents]
    name = os.path.basename(os.path.abspath(folder))
    return EvaluationSet(name, passages, [text_of[query] for query in kept], [right[query] for query in kept])


def pair_set(path):
    places, right = {}, {}
    for pair in json_lines(path):
        place = places.setdefault(pair["passage"], len(places))
        right.setdefault(pair["question"], set()).add(place)
    name = os.path.basename(path).split(".")[0]
    return EvaluationSet(name, list(places), list(right), list(right.values()))


def squad_set(name, paths):
    passages, places, right = [], {}, {}
    for path in paths:
        with open(path, encoding="utf8") as file:
            paragraphs = [paragraph for entry in json.load(file)["data"] for paragraph in entry["paragraphs"]]
        for paragraph in paragraphs:
            text = paragraph["context"]
            if text not in places:
                places[text] = len(passages)
                passages.append(text)
            for question in paragraph["qas"]:
                found = right.setdefault(question["question"].strip(), set())
                if not question.get("is_impossible"):
                    found.add(places[text])
    kept = [question for question in right if right[question]]
    return EvaluationSet(name, passages, kept, [right[question] for question in kept])


def probe_set(corpus, path):
    """Paraphrases that avoid the words of the one paragraph each was written for."""
    passages = []
    for file_path in sorted(glob.glob(os.path.join(corpus, "*.txt"))):
        with open(file_path, encoding="utf8") as file:
            paragraphs = re.split(r"\n\s*\n", file.read())
        passages += [paragraph.strip() for paragraph in paragraphs if len(normalise(paragraph)) > 15]
    with open(path, encoding="utf8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return EvaluationSet("paraphrases", passages, [row[1] for row in rows], [{int(row[0])} for row in rows])
