"""Tables in Markdown: each ranking on each evaluation set, queries as written and without marks.

With --compare, another table of vectors (the untrained one of `train.py --steps 0`): what the training is worth, as
gain in MRR@10 over the lexical ranking with a paired bootstrap of 95 %.
"""
import argparse

import numpy

import evaluation_sets
from ranking import Embedder, hybrid, lexical_scores, MAX_SIM, measures, reciprocal_rank_fusion, reciprocal_ranks
from vietnamese_text import fold


def rankings(one, queries, is_folded, embedder):
    """Name → scores of every passage for each query."""
    syllables, lexical = lexical_scores(one.passages, queries, is_folded)
    dense = embedder.dense_scores(one.passages, queries)
    summed = hybrid(lexical, dense)
    return {
        "BM25, syllables": syllables,
        "BM25, syllables and bigrams (L)": lexical,
        "vectors of windows": dense,
        "reciprocal rank fusion of L and vectors": reciprocal_rank_fusion(lexical, dense),
        ".6 L + .4 vectors": summed,
        "the same, best 50 + .5 MaxSim": summed + MAX_SIM * embedder.max_sim(summed, one.passages, queries),
    }


def gain(scores, lexical, right, rng):
    """Mean gain in MRR@10 and its 95 % interval."""
    difference = reciprocal_ranks(scores, right) - reciprocal_ranks(lexical, right)
    means = difference[rng.integers(0, len(difference), (1000, len(difference)))].mean(1)
    low, high = numpy.quantile(means, [0.025, 0.975])
    return f"{difference.mean():+.3f} [{low:+.3f}, {high:+.3f}]"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("table", help="the .npy of step 6")
    parser.add_argument("--compare", help="a second .npy")
    evaluation_sets.add_options(parser)
    options = parser.parse_args()
    embedders = [Embedder(options.model, path) for path in (options.table, options.compare) if path]
    rng = numpy.random.default_rng(0)
    for one in evaluation_sets.load(options):
        for is_folded in (False, True):
            queries = [fold(query) for query in one.queries] if is_folded else one.queries
            form = "without marks" if is_folded else "as written"
            print(f"\n**{one.name}, queries {form}** ({len(queries)} queries, {len(one.passages)} passages)\n")
            print("| | hit@1 | hit@5 | hit@10 | MRR@10 | nDCG@10 | gain in MRR over L |\n|---|---|---|---|---|---|---|")
            for embedder in embedders:
                scores = rankings(one, queries, is_folded, embedder)
                lexical = scores["BM25, syllables and bigrams (L)"]
                for name, found in scores.items():
                    figures = " | ".join(f"{figure:.3f}" for figure in measures(found, one.right))
                    print(f"| {name} | {figures} | {gain(found, lexical, one.right, rng)} |", flush=True)


if __name__ == "__main__":
    main()
