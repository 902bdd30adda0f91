"""Step 3: pairs.tsv → an .npz of flat uint16 piece ids and offsets, both sides, as written and without marks."""
import argparse
import multiprocessing

import numpy
import sentencepiece

from vietnamese_text import fold

DOMAINS = ["news", "wiki", "legal", "official"]
SIDES = ["q", "qf", "p", "pf"]  # query, folded query, passage, folded passage
BLOCK = 5000
_tokenizer = None


def start(model):
    global _tokenizer
    _tokenizer = sentencepiece.SentencePieceProcessor(model_file=model)


def tokenized(lines):
    """Domain numbers, then ids and lengths for each of SIDES."""
    rows = [line.rstrip("\n").split("\t") for line in lines]
    queries, passages = [row[2] for row in rows], [row[3] for row in rows]
    result = [numpy.array([DOMAINS.index(row[0]) for row in rows], numpy.int8)]
    for texts in (queries, [fold(text) for text in queries], passages, [fold(text) for text in passages]):
        ids = _tokenizer.encode(texts, out_type=int)
        result.append(numpy.fromiter((piece for pieces in ids for piece in pieces), numpy.uint16))
        result.append(numpy.array([len(pieces) for pieces in ids], numpy.int32))
    return result


def blocks(path):
    block = []
    with open(path, encoding="utf8") as file:
        for line in file:
            block.append(line)
            if len(block) == BLOCK:
                yield block
                block = []
    if block:
        yield block


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", help="pairs.tsv of step 1")
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("out", help="the .npz to write")
    options = parser.parse_args()
    with multiprocessing.Pool(2, start, (options.model,)) as pool:
        results = list(pool.imap(tokenized, blocks(options.pairs)))
    arrays = {"dom": numpy.concatenate([result[0] for result in results])}
    for at, side in enumerate(SIDES):
        lengths = numpy.concatenate([result[2 + 2 * at] for result in results])
        arrays[side] = numpy.concatenate([result[1 + 2 * at] for result in results])
        arrays[side + "_o"] = numpy.r_[0, numpy.cumsum(lengths)].astype(numpy.int64)
        print(side, len(arrays[side]), "pieces, mean", lengths.mean())
    numpy.savez(options.out, **arrays)


if __name__ == "__main__":
    main()
