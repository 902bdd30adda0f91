"""Step 4: skip-gram vectors of the pieces (fastText without sub-words) as a start for training.

A row is its SIF weight a/(a+p) (Arora et al. 2017) times a direction: the skip-gram direction with the mean removed,
mixed with a random one that keeps pieces apart; a piece without marks leans to the pieces it can stand for.
"""
import argparse
import subprocess

import numpy
import sentencepiece

from unmarked_pieces import average_meaning, stands_for

SEED = 4
SIF = 1e-3


def write_text(arrays, path, rng):
    """Passages as lines of piece ids, in random order; of the news about a third."""
    domains, pieces, offsets = arrays["dom"], arrays["p"], arrays["p_o"]
    kept = numpy.flatnonzero((domains > 0) | (rng.random(len(domains)) < 0.35))
    kept = kept[rng.permutation(len(kept))]
    with open(path, "w") as file:
        for at in kept:
            file.write(" ".join(map(str, pieces[offsets[at] : offsets[at + 1]])) + "\n")


def train_skipgram(text, out, dimension, epochs):
    subprocess.check_call([
        "fasttext", "skipgram", "-input", text, "-output", out, "-dim", str(dimension), "-ws", "5",
        "-epoch", str(epochs), "-minn", "0", "-maxn", "0", "-neg", "5", "-thread", "2", "-t", "1e-4",
        "-minCount", "5", "-lr", "0.05",
    ])  # fmt: skip


def read_vectors(path, shape):
    vectors, has_one = numpy.zeros(shape, numpy.float32), numpy.zeros(shape[0], bool)
    with open(path) as file:
        next(file)
        for line in file:
            fields = line.rstrip().split(" ")
            if fields[0].isdigit():
                vectors[int(fields[0])] = numpy.array(fields[1:], numpy.float32)
                has_one[int(fields[0])] = True
    return vectors, has_one


def unit(rows):
    return rows / (numpy.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pieces", help="the .npz of step 3")
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("out", help="the .npy to write")
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()
    arrays = numpy.load(options.pieces)
    rng = numpy.random.default_rng(SEED)
    write_text(arrays, options.out + ".txt", rng)
    train_skipgram(options.out + ".txt", options.out + ".skipgram", options.dimension, options.epochs)
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=options.model)
    shape = (tokenizer.get_piece_size(), options.dimension)
    random = rng.standard_normal(shape).astype(numpy.float32) / options.dimension**0.5
    vectors, has_one = read_vectors(options.out + ".skipgram.vec", shape)
    counts = numpy.bincount(numpy.concatenate([arrays["p"], arrays["pf"][::3]]), minlength=shape[0]).astype(float)
    vectors[has_one] -= (vectors[has_one] * counts[has_one, None]).sum(0) / counts[has_one].sum()
    vectors[has_one] = unit(vectors[has_one])
    directions = numpy.where(has_one[:, None], 0.75 * vectors + 0.65 * random, random)
    for bare, pieces in stands_for(tokenizer).items():
        directions[bare] = 0.6 * average_meaning(tokenizer, directions, pieces) + 0.4 * directions[bare]
    table = unit(directions) * (SIF / (SIF + counts / counts.sum()))[:, None]
    table[:4] = 0
    numpy.save(options.out, table.astype(numpy.float32))
    print("pieces with a skip-gram vector:", has_one.sum())


if __name__ == "__main__":
    main()
