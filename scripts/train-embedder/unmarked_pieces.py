"""Which pieces with tone and vowel marks a piece without them can stand for."""
import numpy

from vietnamese_text import fold


def stands_for(tokenizer):
    """For each piece without marks: the pieces that become it when their marks are removed."""
    marked = {}
    for at in range(4, tokenizer.get_piece_size()):
        piece = tokenizer.id_to_piece(at)
        bare = fold(piece)
        if bare != piece:
            marked.setdefault(tokenizer.piece_to_id(bare), []).append(at)
    return {bare: pieces for bare, pieces in marked.items() if bare > 3}


def average_meaning(tokenizer, vectors, pieces):
    """The average vector of some pieces, weighted by how probable each is."""
    weights = numpy.exp([tokenizer.get_score(piece) for piece in pieces])
    return (weights[:, None] * vectors[pieces]).sum(0) / weights.sum()
