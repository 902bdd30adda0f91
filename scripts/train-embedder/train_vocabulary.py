"""Step 2: a unigram vocabulary of whole syllables and phrases of up to four, with sub-syllable pieces as a fallback.

SentencePiece on characters with split_by_whitespace=false gives many pieces that end inside the next syllable
("▁khoa▁hoc▁cong▁nghe▁d"). Here every frequent syllable is one private character first, the unigram model is trained
on those, and its pieces are spelled out again. Rare words get a small ordinary subword model, its scores shifted
down so that it never splits a known syllable.
"""
import argparse
import collections
import os
import random

import sentencepiece
from sentencepiece import sentencepiece_model_pb2

PRIVATE = [
    chr(code) for low, high in ((0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0x3400, 0x4DB5)) for code in range(low, high)
]
COMMON = dict(
    model_type="unigram", normalization_rule_name="identity", num_threads=2, unk_id=0, bos_id=1, eos_id=2, pad_id=3,
    minloglevel=1,
)  # fmt: skip


def write_syllables(lines, letter_of, path):
    """The lines with a private character for each known syllable, cut where an unknown one stands."""
    with open(path, "w", encoding="utf8") as file:
        for words in lines:
            run = []
            for word in words:
                if word in letter_of:
                    run.append(letter_of[word])
                elif run:
                    file.write("".join(run) + "\n")
                    run = []
            if run:
                file.write("".join(run) + "\n")


def write_rare(counts, letter_of, path):
    with open(path, "w", encoding="utf8") as file:
        for word, count in counts.items():
            if word not in letter_of and count > 1:
                file.write((word + "\n") * min(count, 20))


def scores_of(phrases, rare, syllable_of):
    """The score of each piece (phrases as trained, fallback pieces below all of them), and the lowest of a phrase."""
    scores = {}
    for at in range(4, phrases.get_piece_size()):
        piece = phrases.id_to_piece(at)
        if all(letter in syllable_of for letter in piece):
            scores["".join("▁" + syllable_of[letter] for letter in piece)] = phrases.get_score(at)
    lowest = min(scores.values())
    for at in range(4, rare.get_piece_size()):
        piece = rare.id_to_piece(at)
        if piece not in scores:
            scores[piece] = rare.get_score(at) + lowest - 2
    return scores, lowest


def save_model(scores, template, path):
    model = sentencepiece_model_pb2.ModelProto()
    with open(template, "rb") as file:
        model.ParseFromString(file.read())
    del model.pieces[:]
    for text, kind in (("<unk>", 2), ("<s>", 3), ("</s>", 3), ("<pad>", 3)):
        piece = model.pieces.add()
        piece.piece, piece.score, piece.type = text, 0, kind
    for text, score in sorted(scores.items(), key=lambda entry: -entry[1]):
        piece = model.pieces.add()
        piece.piece, piece.score, piece.type = text, round(score, 3), 1
    model.trainer_spec.vocab_size = len(model.pieces)
    model.trainer_spec.max_sentencepiece_length = 60
    with open(path, "wb") as file:
        file.write(model.SerializeToString())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", help="sentences.txt of step 1")
    parser.add_argument("out", help="path of the model without .model")
    parser.add_argument("--phrases", type=int, default=44000)
    parser.add_argument("--syllables", type=int, default=15000)
    parser.add_argument("--fallback", type=int, default=5000)
    parser.add_argument("--longest", type=int, default=4, help="syllables in a phrase")
    parser.add_argument("--lines", type=int, default=120000)
    options = parser.parse_args()
    out = options.out
    with open(options.sentences, encoding="utf8") as file:
        lines = [line.split() for line in file]
    counts = collections.Counter(word for words in lines for word in words)
    random.Random(5).shuffle(lines)
    frequent = [word for word, _ in counts.most_common(options.syllables) if len(word) <= 10]
    letter_of = {word: PRIVATE[at] for at, word in enumerate(frequent)}
    write_syllables(lines[: options.lines], letter_of, out + ".syllables.txt")
    write_rare(counts, letter_of, out + ".rare.txt")
    sentencepiece.SentencePieceTrainer.train(
        input=out + ".syllables.txt", model_prefix=out + ".syllables", vocab_size=options.phrases,
        split_by_unicode_script=False, split_by_number=False, max_sentencepiece_length=options.longest,
        character_coverage=1.0, add_dummy_prefix=False, max_sentence_length=8000, seed_sentencepiece_size=600000,
        **COMMON,
    )  # fmt: skip
    sentencepiece.SentencePieceTrainer.train(
        input=out + ".rare.txt", model_prefix=out + ".rare", vocab_size=options.fallback,
        split_by_unicode_script=False, split_by_number=True, max_sentencepiece_length=6,
        character_coverage=0.99999, input_sentence_size=600000, **COMMON,
    )  # fmt: skip
    phrases = sentencepiece.SentencePieceProcessor(model_file=out + ".syllables.model")
    rare = sentencepiece.SentencePieceProcessor(model_file=out + ".rare.model")
    scores, lowest = scores_of(phrases, rare, {letter: word for word, letter in letter_of.items()})
    for letter in sorted({letter for word, count in counts.items() if count > 3 for letter in word}) + ["▁"]:
        scores.setdefault(letter, 2 * lowest - 10)
    save_model(scores, out + ".rare.model", out + ".model")
    for ending in (".syllables.txt", ".rare.txt", ".syllables.vocab", ".rare.vocab"):
        os.remove(out + ending)


if __name__ == "__main__":
    main()
