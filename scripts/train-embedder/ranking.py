"""Rankings that are compared: BM25, vectors of windows, their sums and fusions, MaxSim; and the measures."""
import numpy
import scipy.sparse
import sentencepiece

from vietnamese_text import fold, normalise

WINDOW = 32
MOST_PIECES = 1024
BEST = 50
LEXICAL, DENSE, MAX_SIM = 0.6, 0.4, 0.5  # fixed weights of the hybrid and of its re-ranking


class Bm25:
    """BM25 (Robertson and Zaragoza 2009) over lists of terms, k1 1.2, b 0.75."""

    def __init__(self, documents, k1=1.2, b=0.75):
        self._terms = {}
        rows, columns, counts = [], [], []
        lengths = numpy.array([len(terms) for terms in documents], float)
        for at, terms in enumerate(documents):
            frequency = {}
            for term in terms:
                frequency[term] = frequency.get(term, 0) + 1
            for term, count in frequency.items():
                rows.append(at)
                columns.append(self._terms.setdefault(term, len(self._terms)))
                counts.append(count)
        rows, columns, counts = numpy.array(rows), numpy.array(columns), numpy.array(counts, float)
        holding = numpy.bincount(columns, minlength=len(self._terms))
        rarity = numpy.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))
        norm = counts + k1 * (1 - b + b * lengths[rows] / lengths.mean())
        weights = rarity[columns] * counts * (k1 + 1) / norm
        self._matrix = scipy.sparse.csr_matrix((weights, (columns, rows)), shape=(len(self._terms), len(documents)))

    def scores(self, queries):
        """Scores of every document for each query, divided by the query's best."""
        places = [(at, self._terms[term]) for at, terms in enumerate(queries) for term in terms if term in self._terms]
        rows, columns = [place[0] for place in places], [place[1] for place in places]
        shape = (len(queries), self._matrix.shape[0])
        asked = scipy.sparse.csr_matrix((numpy.ones(len(places)), (rows, columns)), shape=shape)
        scores = numpy.asarray((asked @ self._matrix).todense())
        return (scores / numpy.maximum(scores.max(1, keepdims=True), 1e-9)).astype(numpy.float32)


def with_bigrams(terms):
    return terms + [first + "_" + second for first, second in zip(terms, terms[1:])]


def lexical_scores(passages, queries, is_folded):
    """The two lexical rankings: BM25 over syllables, and over syllables and bigrams (folded beside marked)."""
    texts, asked = [normalise(text).split() for text in passages], [normalise(text).split() for text in queries]
    bare = [[fold(word) for word in words] for words in texts]
    bare_asked = [[fold(word) for word in words] for words in asked]
    folded = Bm25([with_bigrams(words) for words in bare]).scores([with_bigrams(words) for words in bare_asked])
    if is_folded:
        return Bm25(bare).scores(bare_asked), folded
    marked = Bm25([with_bigrams(words) for words in texts]).scores([with_bigrams(words) for words in asked])
    return Bm25(texts).scores(asked), (marked + folded) / 2


class Embedder:
    """The static model: a text is the sum of its pieces' rows at unit length."""

    def __init__(self, model, table):
        self._tokenizer = sentencepiece.SentencePieceProcessor(model_file=model)
        self.table = numpy.load(table).astype(numpy.float32)
        self.weights = numpy.linalg.norm(self.table, axis=1)
        self.units = self.table / (self.weights[:, None] + 1e-9)

    def pieces(self, texts):
        return self._tokenizer.encode([normalise(text) for text in texts], out_type=int)

    def vectors(self, texts):
        ids = self._tokenizer.encode(texts, out_type=int)
        vectors = numpy.zeros((len(ids), self.table.shape[1]), numpy.float32)
        for at, pieces in enumerate(ids):
            if pieces:
                vectors[at] = self.table[pieces[:MOST_PIECES]].sum(0)
        return vectors / (numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)

    def dense_scores(self, passages, queries, window=WINDOW):
        """The cosine of each query with the best window of each passage."""
        owners, texts = [], []
        for at, passage in enumerate(passages):
            words = normalise(passage).split()
            for start in range(0, max(1, len(words) - window // 4), window * 3 // 4):
                owners.append(at)
                texts.append(" ".join(words[start : start + window]))
        owners = numpy.array(owners)
        starts = numpy.flatnonzero(numpy.r_[True, owners[1:] != owners[:-1]])
        asked = self.vectors([normalise(query) for query in queries])
        return numpy.maximum.reduceat(asked @ self.vectors(texts).T, starts, axis=1)

    def max_sim(self, scores, passages, queries):
        """1 + MaxSim for the best passages of each query by `scores`, 0 for the others."""
        held = [numpy.unique(pieces) if pieces else [0] for pieces in self.pieces([text[:6000] for text in passages])]
        count = min(BEST, len(passages))
        best = numpy.argpartition(-scores, count - 1, axis=1)[:, :count]
        result = numpy.zeros_like(scores)
        for at, pieces in enumerate(self.pieces(queries)):
            if not pieces:
                continue
            weights = self.weights[pieces]
            owners = numpy.repeat(numpy.arange(count), [len(held[place]) for place in best[at]])
            unique, back = numpy.unique(numpy.concatenate([held[place] for place in best[at]]), return_inverse=True)
            cosines = (self.units[pieces] @ self.units[unique].T)[:, back]
            starts = numpy.flatnonzero(numpy.r_[True, owners[1:] != owners[:-1]])
            most = numpy.maximum.reduceat(cosines, starts, axis=1)
            result[at, best[at]] = 1 + (weights[:, None] * most).sum(0) / weights.sum()
        return result


def hybrid(lexical, dense):
    return LEXICAL * lexical + DENSE * dense


def reciprocal_rank_fusion(first, second):
    """Cormack et al. 2009, k = 60."""
    return 1 / (61 + ranks(first)) + 1 / (61 + ranks(second))


def ranks(scores):
    order = numpy.argsort(-scores, axis=1, kind="stable")
    result = numpy.empty(scores.shape, numpy.int32)
    places = numpy.arange(scores.shape[1], dtype=numpy.int32)[None].repeat(len(scores), 0)
    numpy.put_along_axis(result, order, places, 1)
    return result


def ranks_of_right(scores, right):
    """For each query the ranks of its right passages, best first; ties by place."""
    for row, places in zip(scores, right):
        yield numpy.sort([(row > row[at]).sum() + (row[:at] == row[at]).sum() for at in places])


def measures(scores, right):
    """hit@1, hit@5, hit@10, MRR@10, nDCG@10."""
    total = numpy.zeros(5)
    for found in ranks_of_right(scores, right):
        first = found[0]
        gain = (1 / numpy.log2(found[found < 10] + 2)).sum()
        ideal = (1 / numpy.log2(numpy.arange(min(10, len(found))) + 2)).sum()
        total += [first < 1, first < 5, first < 10, 1 / (first + 1) if first < 10 else 0, gain / ideal]
    return total / len(right)


def reciprocal_ranks(scores, right):
    """1 / rank of the first right passage for each query, 0 beyond the tenth."""
    first = numpy.array([found[0] for found in ranks_of_right(scores, right)])
    return numpy.where(first < 10, 1 / (first + 1), 0)
