"""Training pairs from news: title, abstract and body of one article belong together."""
import json
import random
import re

from passages import cloze_pairs, first_syllables, passages_of, vary_short_forms
from vietnamese_text import normalise

_SPACE_BEFORE_MARK = re.compile(r"\s+([.,;:!?)%”])")


def _untokenised(text):
    """Undoes the word segmentation of the corpus: "khoa_học công_nghệ ." → "khoa học công nghệ."."""
    return _SPACE_BEFORE_MARK.sub(r"\1", text.replace("_", " ")).replace("( ", "(")


def news_pairs(part):
    """(domain, kind, query, passage) for each pair of some articles. `part` is (seed, JSON lines)."""
    seed, lines = part
    rng = random.Random(seed)
    pairs = []
    for line in lines:
        article = json.loads(line)
        title = normalise(_untokenised(article["title"]))
        abstract = normalise(_untokenised(article["abstract"]))
        passages = passages_of([_untokenised(text) for text in article["body"].split("\n")], rng)
        if title.count(" ") < 3 or abstract.count(" ") < 8:
            continue
        pairs.append(("title-abstract", title, first_syllables(abstract)))
        if passages:
            body = normalise(" ".join(rng.choice(passages[:4])))
            pairs.append(("title-body", title, first_syllables(body)))
            body = normalise(" ".join(rng.choice(passages)))
            pairs.append(("abstract-body", first_syllables(abstract, 60), first_syllables(body)))
            for passage in rng.sample(passages, min(2, len(passages))):
                pairs += cloze_pairs(passage, rng)
    return [("news", kind, *vary_short_forms(query, passage, rng)) for kind, query, passage in pairs]
