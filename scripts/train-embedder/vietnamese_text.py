"""The form of text that the model is trained on, and the removal of tone and vowel marks.

`normalise` does what the exported `tokenizer.json` does (see export.py), so the vocabulary only ever sees text in
this form: NFC, lower case, the tone mark where the old spelling puts it (hoà → hòa), and everything but letters,
digits and % as one space.
"""
import re
import unicodedata

_NO_WORD = re.compile(r"(?:[^\w%]|_)+", re.U)
_MOVED = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
    ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
    ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
]  # fmt: skip


def _tone_rule(new, old):
    source = ("(?<!q)" if new[0] == "u" else "") + new + r"(?![\p{L}])"
    return re.compile(source.replace(r"[\p{L}]", r"[^\W\d_]")), old, source


# (compiled expression, replacement, the same expression as tokenizer.json has it)
TONE_RULES = [_tone_rule(new, old) for new, old in _MOVED]
_MAY_MOVE = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")


def normalise(text):
    """The text in the form that the model knows."""
    text = unicodedata.normalize("NFC", text).lower()
    if _MAY_MOVE.search(text):
        for expression, replacement, _ in TONE_RULES:
            text = expression.sub(replacement, text)
    return _NO_WORD.sub(" ", text).strip()


_BARE_D = str.maketrans("đĐ", "dD")
_MARK = re.compile("[\u0300-\u036f]")


def fold(text):
    """The text without Vietnamese tone and vowel marks, đ included."""
    bare = _MARK.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare).translate(_BARE_D)
