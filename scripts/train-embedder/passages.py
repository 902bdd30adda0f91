"""Cutting running text into passages, and making training pairs of one passage."""
import re

from short_forms import contract, expand
from vietnamese_text import normalise

_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")


def passages_of(lines, random, low=50, high=160):
    """Lists of raw sentences, each list about `low` to `high` syllables long."""
    passages, current, length, limit = [], [], 0, random.randint(low, high)
    for line in lines:
        for sentence in _SENTENCE_END.split(line):
            syllables = sentence.count(" ") + 1
            if length and length + syllables > limit * 1.3:
                passages.append(current)
                current, length, limit = [], 0, random.randint(low, high)
            current.append(sentence)
            length += syllables
            if length >= limit:
                passages.append(current)
                current, length, limit = [], 0, random.randint(low, high)
    if length > 12:
        passages.append(current)
    return passages


def first_syllables(text, count=200):
    """At most so many syllables of a normalised text."""
    return " ".join(text.split()[:count])


def cloze_pairs(passage, random, repeat=1):
    """Inverse cloze: a sentence, or a short span of it, asks for its passage; it stays in the passage half the time."""
    sentences = [(at, normalise(sentence)) for at, sentence in enumerate(passage)]
    fitting = [(at, sentence) for at, sentence in sentences if 5 <= sentence.count(" ") + 1 <= 60]
    for _ in range(repeat):
        if not fitting:
            return
        at, sentence = random.choice(fitting)
        is_kept = random.random() < 0.5 or len(sentences) < 3
        rest = " ".join(other for place, other in sentences if is_kept or place != at)
        words = sentence.split()
        if random.random() < 0.4 and len(words) > 7:  # a short query, as of key words
            count = random.randint(3, 7)
            start = random.randrange(len(words) - count + 1)
            words = words[start : start + count]
        elif len(words) > 30:
            words = words[:30]
        if rest.count(" ") > 12:
            yield "cloze", " ".join(words), first_syllables(rest)


def vary_short_forms(query, passage, random):
    """Contracts or expands short forms on one side of 60 % of the pairs."""
    chance = random.random()
    if chance < 0.20:
        query = contract(query, random)
    elif chance < 0.40:
        passage = contract(passage, random)
    elif chance < 0.50:
        query = expand(query, random)
    elif chance < 0.60:
        passage = expand(passage, random)
    return query, passage
