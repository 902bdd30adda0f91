"""Step 6: pulls every piece without marks half way to the pieces that it can stand for; averages several tables first."""
import argparse

import numpy
import sentencepiece

from unmarked_pieces import average_meaning, stands_for


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("out", help="the .npy to write")
    parser.add_argument("tables", nargs="+", help="one or more .npy of step 5")
    options = parser.parse_args()
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=options.model)
    table = numpy.mean([numpy.load(path) for path in options.tables], 0).astype(numpy.float32)
    for bare, pieces in stands_for(tokenizer).items():
        table[bare] = 0.5 * table[bare] + 0.5 * average_meaning(tokenizer, table, pieces)
    numpy.save(options.out, table)


if __name__ == "__main__":
    main()
