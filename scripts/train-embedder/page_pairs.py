"""Training pairs from Markdown pages of encyclopedias, law sites and offices: a heading asks for its section."""
import os
import random
import re

from passages import cloze_pairs, first_syllables, passages_of, vary_short_forms
from vietnamese_text import normalise

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_FOOTNOTE = re.compile(r"\[\d+\]|\[sửa[\s|]+sửa mã nguồn\]")
_BOLD_LINE = re.compile(r"^\*\*\s*([^*]{20,250}?)\s*\*\*$")
_HEADING = re.compile(r"^(#{1,6})\s+(.*)")
_OFFICIAL = re.compile(r"Số hiệu|Nơi ban hành|QUYẾT ĐỊNH:|Kính gửi|CỘNG HÒA XÃ HỘI")
_EMPTY_HEADINGS = {
    "nội dung chính", "tham khảo", "liên kết ngoài", "xem thêm", "chú thích", "mục lục", "thư mục", "đọc thêm",
    "ghi chú", "nguồn", "giao diện",
}  # fmt: skip


def _plain(line):
    bare = _FOOTNOTE.sub("", _LINK.sub(r"\1", line))
    return bare.replace("**", "").replace("*", "").strip()


def _sections(text):
    """The page's title, and its (heading, lines) in order; a line all in bold is a heading too."""
    title, sections, current = "", [], ["", []]
    for line in text.split("\n"):
        line = line.strip()
        if not line or line.startswith("|---") or "hình từ internet" in line.lower():
            continue
        heading = _HEADING.match(line)
        bold = None if heading else _BOLD_LINE.match(line)
        if heading or bold:
            words = _plain(heading[2] if heading else bold[1])
            if heading and heading[1] == "#" and not title:
                title = words
                continue
            sections.append(current)
            current = [words, []]
            continue
        plain = _plain(line.replace("|", " "))
        if len(plain) > 3:
            current[1].append(plain)
    sections.append(current)
    return title, sections


def _query_of(heading, title):
    """What asks for a section: its heading, a short one with the title before it, or the title alone."""
    if heading and heading.count(" ") < 5:
        return "" if title is None else title + " " + heading
    return heading or title or ""


def _section_pairs(section, page, rng):
    (heading, passages), (title, is_wiki, is_official) = section, page
    query = _query_of(heading, title)
    if query.count(" ") >= 2:
        more = rng.sample(passages[1:], min(len(passages) - 1, 1 if is_wiki else 3)) if len(passages) > 1 else []
        for passage in passages[:1] + more:
            yield "heading-section", first_syllables(query, 45), first_syllables(normalise(" ".join(passage)))
        if title and title != query and rng.random() < 0.5:
            text = heading + " " + normalise(" ".join(passages[0]))
            yield "title-section", first_syllables(title, 45), first_syllables(text)
    for passage in passages:
        if is_wiki and rng.random() < 0.6:
            continue
        yield from cloze_pairs(passage, rng, 3 if is_official else 1)


def _page_pairs(text, held_questions, rng):
    title, sections = _sections(text)
    title = normalise(title)
    title = None if title in held_questions else title
    is_wiki = "sửa mã nguồn" in text or "wikipedia" in text[-3000:].lower()
    is_official = bool(_OFFICIAL.search(text)) and not is_wiki
    pairs = []
    for words, lines in sections:
        heading = normalise(words)
        heading = "" if heading in _EMPTY_HEADINGS else heading
        if heading in held_questions:
            continue
        passages = passages_of(lines, rng)
        if passages:
            pairs += _section_pairs((heading, passages), (title, is_wiki, is_official), rng)
    return ("wiki" if is_wiki else "official" if is_official else "legal"), pairs


def page_pairs(part):
    """(domain, kind, query, passage) for each pair of some pages. `part` is (paths, names of held files, held questions)."""
    paths, held_files, held_questions = part
    rng_of_forms = random.Random(7)
    found = []
    for path in paths:
        name = os.path.basename(path)
        if name in held_files:
            continue
        with open(path, encoding="utf8", errors="ignore") as file:
            domain, pairs = _page_pairs(file.read(), held_questions, random.Random(name))
        found += [
            (domain, kind, *vary_short_forms(query, passage, rng_of_forms))
            for kind, query, passage in pairs
            if query not in held_questions
        ]
    return found


def sentence_pairs(path):
    """Pairs from a file of official sentences, one a line in the order of their documents."""
    rng = random.Random(3)
    with open(path, encoding="utf8") as file:
        lines = [line.strip() for line in file if line.strip()]
    pairs = []
    for start in range(0, len(lines) - 4, 3):
        pairs += cloze_pairs(lines[start : start + 4], rng, 2)
    return [("official", kind, *vary_short_forms(query, passage, rng)) for kind, query, passage in pairs]
