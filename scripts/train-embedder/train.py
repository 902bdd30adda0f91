"""Step 5: learns the vectors of the pieces with InfoNCE (van den Oord et al. 2018) over the pairs of a batch.

A text is the sum of its pieces' vectors at unit length. Queries lose their marks more often than passages; pieces are
dropped at random; some passages are cut to a random window, for search embeds windows.
"""
import argparse
import time

import numpy
import sentencepiece
import torch
import torch.nn.functional as F

VALIDATION = 6000
SIF = 1e-3


def options_of():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pieces", help="the .npz of step 3")
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("out", help="the .npy to write")
    parser.add_argument("--start", default="", help="the .npy of step 4; without it, random directions of SIF length")
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--steps", type=int, default=600, help="0 leaves the start as it is")
    parser.add_argument("--batch", type=int, default=2048)
    parser.add_argument("--rate", type=float, default=0.007, help="highest learning rate")
    parser.add_argument("--temperature", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--mix", default=".3,.1,.4,.2", help="share of the batches: news, wiki, legal, official")
    parser.add_argument("--drop", type=float, default=0.1, help="share of pieces dropped")
    parser.add_argument("--fold-queries", type=float, default=0.35)
    parser.add_argument("--fold-passages", type=float, default=0.05)
    parser.add_argument("--crop", type=float, default=0.3, help="share of passages cut to 24 to 64 pieces")
    return parser.parse_args()


class Bags:
    """Texts as flat ids and offsets, as an embedding bag takes them."""

    def __init__(self, arrays, rng):
        self._arrays, self._rng = arrays, rng

    def of(self, rows, side, fold, drop, crop=0.0):
        """The texts of some rows on one side, each with its marks or (with probability `fold`) without."""
        arrays, rng = self._arrays, self._rng
        folded = rng.random(len(rows)) < fold
        start = numpy.empty(len(rows), numpy.int64)
        end = start.copy()
        for name, chosen in ((side, ~folded), (side + "f", folded)):
            offsets = arrays[name + "_o"]
            start[chosen], end[chosen] = offsets[rows[chosen]], offsets[rows[chosen] + 1]
        if crop:
            window = rng.integers(24, 65, len(rows))
            cut = (rng.random(len(rows)) < crop) & (end - start > window)
            start[cut] += (rng.random(cut.sum()) * (end - start - window)[cut]).astype(numpy.int64)
            end[cut] = start[cut] + window[cut]
        lengths = end - start
        total = lengths.sum()
        owner = numpy.repeat(numpy.arange(len(rows)), lengths)
        before = numpy.repeat(numpy.cumsum(lengths) - lengths, lengths)
        place = numpy.arange(total) - before + numpy.repeat(start, lengths)
        is_folded = folded[owner]
        ids = numpy.empty(total, numpy.int64)
        ids[~is_folded] = arrays[side][place[~is_folded]]
        ids[is_folded] = arrays[side + "f"][place[is_folded]]
        if drop:
            kept = rng.random(total) > drop
            ids, owner = ids[kept], owner[kept]
        offsets = numpy.searchsorted(owner, numpy.arange(len(rows)))
        return torch.from_numpy(ids), torch.from_numpy(offsets)


class Domain:
    """Rows of one domain in random order, shuffled anew when they run out."""

    def __init__(self, rows, rng):
        self._rows, self._rng, self._at = rng.permutation(rows), rng, 0

    def take(self, count):
        if self._at + count > len(self._rows):
            self._rng.shuffle(self._rows)
            self._at = 0
        self._at += count
        return self._rows[self._at - count : self._at]


def start_table(options, arrays, pieces):
    if options.start:
        return torch.from_numpy(numpy.load(options.start).astype(numpy.float32))
    counts = numpy.bincount(numpy.concatenate([arrays["p"], arrays["pf"][::3]]), minlength=pieces).astype(float)
    weights = torch.from_numpy(SIF / (SIF + counts / counts.sum())).float()
    table = torch.randn(pieces, options.dimension) / options.dimension**0.5 * weights[:, None]
    table[:4] = 0
    return table


def embedded(table, bag):
    ids, offsets = bag
    return F.normalize(F.embedding_bag(ids, table, offsets, mode="sum") + 1e-8, dim=1)


def false_negatives(queries, passages, rows, is_news):
    """Pairs of a batch that may well belong together: (nearly) equal texts, neighbours of one news article."""
    mask = (passages @ passages.T > 0.85) | (queries @ queries.T > 0.9)
    if is_news:
        places = torch.from_numpy(rows)
        mask |= (places[:, None] - places[None]).abs() < 6
    return mask.fill_diagonal_(False)


def validate(table, bags, domains, held):
    """How often the right one of 1,500 held pairs is nearest: news, wiki, legal, official; with and without marks."""
    results = []
    with torch.no_grad():
        for domain in range(4):
            rows = numpy.flatnonzero(held & (domains == domain))[:1500]
            for fold in (0, 1):
                queries = embedded(table, bags.of(rows, "q", fold, 0))
                scores = queries @ embedded(table, bags.of(rows, "p", 0, 0)).T
                results.append((scores.argmax(1) == torch.arange(len(rows))).float().mean().item())
    return " ".join(f"{result:.3f}" for result in results)


def main():
    options = options_of()
    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    rng = numpy.random.default_rng(options.seed)
    with numpy.load(options.pieces) as file:
        arrays = {name: file[name] for name in file.files}
    domains = arrays["dom"]
    pieces = sentencepiece.SentencePieceProcessor(model_file=options.model).get_piece_size()
    table = torch.nn.Parameter(start_table(options, arrays, pieces).clone())
    optimiser = torch.optim.Adam([table], lr=options.rate, betas=(0.9, 0.98), eps=1e-9)
    held = numpy.zeros(len(domains), bool)  # the same in every run
    held[numpy.random.default_rng(0).permutation(len(domains))[:VALIDATION]] = True
    pools = [Domain(numpy.flatnonzero((domains == domain) & ~held), rng) for domain in range(4)]
    mix = numpy.array([float(share) for share in options.mix.split(",")])
    mix /= mix.sum()
    bags = Bags(arrays, rng)
    began, total = time.time(), 0.0
    print("start", validate(table, bags, domains, held), flush=True)
    for step in range(1, options.steps + 1):
        rate = options.rate * min(1, step / 100) * max(0.02, 1 - step / options.steps)
        for group in optimiser.param_groups:
            group["lr"] = rate
        domain = rng.choice(4, p=mix)
        rng.random()  # a draw that decided on something tried and dropped: it keeps the order of all later ones
        rows = pools[domain].take(options.batch)
        queries = embedded(table, bags.of(rows, "q", options.fold_queries, options.drop))
        passages = embedded(table, bags.of(rows, "p", options.fold_passages, options.drop, options.crop))
        with torch.no_grad():
            mask = false_negatives(queries, passages, rows, domain == 0)
        scores = (queries @ passages.T / options.temperature).masked_fill(mask, -1e4)
        right = torch.arange(len(rows))
        loss = (F.cross_entropy(scores, right) + F.cross_entropy(scores.T, right)) / 2
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        total += loss.item()
        if step % 200 == 0 or step == 20:
            seconds = f"{time.time() - began:.0f} s"
            loss_so_far = f"loss {total / (200 if step > 20 else 20):.3f}"
            print(step, loss_so_far, seconds, validate(table, bags, domains, held), flush=True)
            total = 0.0
    numpy.save(options.out, table.detach().numpy().astype(numpy.float32))


if __name__ == "__main__":
    main()
