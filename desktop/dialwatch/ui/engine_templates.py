"""Which template of the engine's a text was made by, and with what values."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

__all__ = ["Template", "Templates"]

_PLACE = re.compile(r"\{(\d)\}")
_WORD = re.compile(r"[A-Za-z]+")
_FIGURE = r"(-?\d[\d,]*(?:\.\d+)?)"
_WITHIN = r"((?:(?![.!?…”] [A-Z“]).)*?)"
"""Within one sentence."""
_ANY = r"(.*?)"
_HAN, _HAN_ENDS = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[\u4e00-\u9fff]$")
_LATIN, _LATIN_ENDS = re.compile(r"[A-Za-z0-9]"), re.compile(r"[A-Za-z0-9]$")


class Template:
    """A text with places. `kinds`: what comes to stand in each (`packaging/engine_texts.py`)."""

    __slots__ = ("_key", "_patterns", "kinds", "text", "weight", "words")

    def __init__(self, text: str, kinds: str) -> None:
        self.text = text
        self.kinds = kinds
        fixed = _PLACE.split(text)[::2]
        self._key = max(fixed, key=len)
        self.words = frozenset(_WORD.findall(re.sub(r"\w*\{\d\}\w*", "{", text)))
        """Each stands in every text that was made by it."""
        self.weight = sum(map(len, fixed)) + kinds.count("n")
        """The more of a text is fixed, the surer it is meant."""
        self._patterns: dict[bool, re.Pattern[str]] = {}

    def values(self, text: str, *, wide: bool = False) -> tuple[str, ...] | None:
        """What stands in its places; None: it is another text. `wide`: what follows a colon or a
        bracket may be several sentences."""
        if self._key not in text:  # at once, among many that are looked at
            return None
        if wide not in self._patterns:
            self._patterns[wide] = re.compile(self._written(wide=wide))
        found = self._patterns[wide].fullmatch(text)
        return None if found is None else found.groups()

    def filled(self, said: str, values: Sequence[str]) -> str:
        """This text in another language, with values in its places. Between a Chinese sign and a
        Latin letter or a figure stands a blank, and none between two Chinese ones."""
        whole = ""
        for at, part in enumerate(_PLACE.split(said)):
            whole = _joined(whole, values[int(part) - 1] if at % 2 else part)
        return whole

    def _written(self, *, wide: bool) -> str:
        fixed = _PLACE.split(self.text)[::2]
        pattern = re.escape(fixed[0])
        for kind, before, after in zip(self.kinds, fixed, fixed[1:], strict=False):
            free = wide and before.endswith((": ", "("))
            pattern += _FIGURE if kind == "n" else _ANY if free else _WITHIN
            pattern += re.escape(after)
        return pattern


def _joined(before: str, after: str) -> str:
    left, right = before.rstrip(" "), after.lstrip(" ")
    if _HAN_ENDS.search(left) and _HAN.match(right):
        return left + right
    if (_HAN_ENDS.search(before) and _LATIN.match(after)) or (
        _LATIN_ENDS.search(before) and _HAN.match(after)
    ):
        return f"{before} {after}"
    return before + after


class Templates:
    """All of them, each under that of its words which the fewest others have."""

    def __init__(self, told: Sequence[tuple[str, str]]) -> None:
        made = [Template(text, kinds) for text, kinds in told]
        shared = Counter(word for one in made for word in one.words)
        self._by_word: dict[str, list[Template]] = {}
        for one in made:
            rarest = min(one.words, key=lambda word: (shared[word], word), default="")
            self._by_word.setdefault(rarest, []).append(one)

    def fitting(self, text: str, *, wide: bool) -> Iterator[tuple[Template, tuple[str, ...]]]:
        """Those that the text can have been made by, with its values; the surest first."""
        words = {"", *_WORD.findall(text)}
        near = [one for word in words for one in self._by_word.get(word, ())]
        for one in sorted(near, key=lambda one: -one.weight):
            if (values := one.values(text, wide=wide)) is not None:
                yield one, values
