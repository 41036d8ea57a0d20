"""What the engine says, in the user's language: `spoken`.

The engine's side speaks English: it knows no Qt, and what it says is kept, compared and logged as
it is. Where the window shows it, the text is looked up among the engine's (context “Engine” of the
translation files). A text with values is found by its template, which stands beside those files in
`engine.json`; what is not known stays as it is.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from dialwatch.resources import resource
from dialwatch.ui.engine_templates import Template, Templates
from dialwatch.ui.format import number

__all__ = ["listen", "spoken"]

_CONTEXT = "Engine"
_KEPT = 8192
"""Texts: those of a table of receipts or findings, and of what stands around it."""
_MOST_SENTENCES = 12
_SURE = 20
"""Characters that are fixed in a text, from which on nothing else can be meant."""
_WORD = re.compile("[A-Za-z]")
_SENTENCES = re.compile(r"(?<=[.!?…”]) (?=[A-Z“])")
_CLOSING = re.compile(r"[。！？…；：，、”）》]$")
_WIDE = re.compile(r"^[\u3000-\u9fff\uff00-\uffef（“]")


class _Heard:
    """The templates, while a language is spoken that is not the engine's own."""

    templates: Templates | None = None
    is_close: bool = False


def listen(language: str) -> None:
    """Tell in this language from now on, once its texts are on; `en`: as it was said."""
    _looked_up.cache_clear()
    _Heard.templates = None if language == "en" else Templates(_shipped())
    _Heard.is_close = language.startswith("zh")


def spoken(text: str) -> str:
    """What the engine said, in the window's language; what is not known stays as it is."""
    if _Heard.templates is None or not _WORD.search(text):
        return text
    return _looked_up(text)


def _shipped() -> list[tuple[str, str]]:
    try:
        found = json.loads(resource("translations", "engine.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # English is better than no window
        return []
    return [(str(text), str(kinds)) for text, kinds in found]


@lru_cache(maxsize=_KEPT)
def _looked_up(text: str) -> str:
    if "\n" in text:
        return "\n".join(spoken(line) for line in text.split("\n"))
    words = text.strip()
    before, _, after = text.partition(words) if words else (text, "", "")
    found = _whole(words) or _of_several(words) or _apart(words)
    if found is None:
        return text
    return f"{'' if _is_tight(found) else before}{found}{after}"


def _is_tight(found: str) -> bool:
    """Chinese stands without a blank before it."""
    return _Heard.is_close and bool(_WIDE.match(found))


def _whole(text: str, *, wide: bool = False) -> str | None:
    """By one text of the engine's, plain or with values (`wide`: of several sentences)."""
    if (plain := _translated(text)) is not None:
        return plain
    for template, values in _fitting(text, wide=wide):
        said = _translated(template.text)
        if said is not None and _is_meant(template, values):
            return template.filled(
                said, [_value(*one) for one in zip(template.kinds, values, strict=True)]
            )
    return None


def _is_meant(template: Template, values: tuple[str, ...]) -> bool:
    """Where little of a text is fixed, what stands in it has to be known, or to be a name."""
    return template.weight >= _SURE or not any(
        kind == "t" and _is_long(value) and spoken(value) == value
        for kind, value in zip(template.kinds, values, strict=True)
    )


def _is_long(text: str) -> bool:
    """It is no name: half of a sentence, rather."""
    return text.count(" ") > 1


def _fitting(text: str, *, wide: bool) -> Iterator[tuple[Template, tuple[str, ...]]]:
    return iter(()) if _Heard.templates is None else _Heard.templates.fitting(text, wide=wide)


def _translated(text: str) -> str | None:
    said = QCoreApplication.translate(_CONTEXT, text)
    return said if said != text else None


def _value(kind: str, value: str) -> str:
    """What stands in a place: figures as the window writes them, names as they are."""
    if kind == "n":
        whole, _, part = value.replace(",", "").partition(".")
        return number(float(f"{whole}.{part or 0}"), len(part))
    return spoken(value) if kind == "t" else value


def _of_several(text: str) -> str | None:
    """Of several sentences: as many at a time as belong together; else by one whole text."""
    parts = _SENTENCES.split(text)
    if not 1 < len(parts) <= _MOST_SENTENCES:
        return None
    said = list(_runs(parts))
    if not all(known for _, known in said) and (found := _whole(text, wide=True)) is not None:
        return found
    return _strung(one for one, _ in said) if any(known for _, known in said) else None


def _strung(sentences: Iterable[str]) -> str:
    """One after the other: Chinese ones without a blank."""
    whole = ""
    for one in sentences:
        is_close = _Heard.is_close and _CLOSING.search(whole)
        whole += one if not whole or is_close else f" {one}"
    return whole


def _runs(parts: list[str]) -> Iterator[tuple[str, bool]]:
    first = 0
    while first < len(parts):
        for last in range(len(parts), first, -1):
            run = " ".join(parts[first:last])
            found = _whole(run)
            if found is None and last == first + 1:
                found = _apart(run)
            if found is not None or last == first + 1:
                yield (run if found is None else found), found is not None
                first = last
                break


def _apart(text: str) -> str | None:
    """What was put together of a name and a sentence, or of several words."""
    for parted in (_headed, _ended, _bracketed, _listed):
        if (said := parted(text)) is not None:
            return said
    return None


def _headed(text: str) -> str | None:
    """“Name: sentence”."""
    head, colon, tail = text.partition(": ")
    if not colon:
        return None
    said = spoken(head), spoken(tail)
    if said[1] == tail and (said[0] == head or _is_long(tail)):
        return None
    return ("：" if _Heard.is_close else ": ").join(said)


def _ended(text: str) -> str | None:
    """What was made a sentence: with a capital letter, and a full stop behind it."""
    if not text.endswith(".") or len(text) < 3:
        return None
    bare = text[:-1]
    for one in (bare, bare[0].lower() + bare[1:]):
        if (said := _whole(one)) is not None:
            return f"{said[0].upper()}{said[1:]}{'。' if _Heard.is_close else '.'}"
    return None


def _bracketed(text: str) -> str | None:
    """“Words (words)”, “word “words””."""
    found = re.fullmatch(r"(.+?)( ?[(“])(.+)([)”])", text)
    if found is None:
        return None
    word, opening, inner, closing = found.groups()
    said = spoken(word), spoken(inner) if closing == ")" else inner
    if said == (word, inner):
        return None
    if _Heard.is_close and closing == ")":
        opening, closing = "（", "）"
    return f"{said[0]}{opening}{said[1]}{closing}"


def _listed(text: str) -> str | None:
    """“One, two and three”."""
    parts = re.split(r"(, | and | or )", text)
    if len(parts) < 3:
        return None
    said = [_whole(part) or part for part in parts[::2]]
    if said == parts[::2]:
        return None
    between = [_between(one) for one in parts[1::2]]
    return "".join(a + b for a, b in zip(said, [*between, ""], strict=True))


def _between(words: str) -> str:
    if words == ", ":
        return "、" if _Heard.is_close else ", "
    said = _translated(words.strip()) or words.strip()
    return said if _Heard.is_close else f" {said} "
