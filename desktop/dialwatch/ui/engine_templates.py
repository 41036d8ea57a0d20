"""Which template of the engine's a text was made by, and with what values."""

import re
from collections.abc import Iterator, Sequence

__all__ = ["Template", "Templates"]

_PLACE = re.compile(r"\{(\d)\}")
_FIGURE = r"(-?\d[\d,]*(?:\.\d+)?)"
_WITHIN = r"((?:(?![.!?…”] [A-Z“]).)*?)"
"""Within one sentence."""
_ANY = r"(.*?)"
_HAN, _HAN_ENDS = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[\u4e00-\u9fff]$")
_LATIN, _LATIN_ENDS = re.compile(r"[A-Za-z0-9]"), re.compile(r"[A-Za-z0-9]$")


class Template:
    """A text with places. `kinds`: what comes to stand in each (`packaging/engine_texts.py`)."""

    __slots__ = ("_pattern", "key", "kinds", "text", "weight")

    def __init__(self, text: str, kinds: str) -> None:
        self.text = text
        self.kinds = kinds
        fixed = _PLACE.split(text)[::2]
        self.key = max(fixed, key=len)
        """What must stand in a text for the rest to be looked at."""
        self.weight = sum(map(len, fixed)) + kinds.count("n")
        """The more of a text is fixed, the surer it is meant."""
        self._pattern: re.Pattern[str] | None = None

    def values(self, text: str) -> tuple[str, ...] | None:
        """What stands in its places; None: it is another text."""
        if self._pattern is None:
            self._pattern = re.compile(self._written())
        found = self._pattern.fullmatch(text)
        return None if found is None else found.groups()

    def filled(self, said: str, values: Sequence[str]) -> str:
        """This text in another language, with values in its places. Between a Chinese sign and a
        Latin letter or a figure stands a blank, and none between two Chinese ones."""
        whole = ""
        for at, part in enumerate(_PLACE.split(said)):
            whole = _joined(whole, values[int(part) - 1] if at % 2 else part)
        return whole

    def _written(self) -> str:
        fixed = _PLACE.split(self.text)[::2]
        pattern = re.escape(fixed[0])
        for kind, before, after in zip(self.kinds, fixed, fixed[1:], strict=False):
            free = before.endswith((": ", "(")) or not after
            place = _FIGURE if kind == "n" else _ANY if free and before else _WITHIN
            pattern += place + re.escape(after)
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
    """All of them, the surest first."""

    def __init__(self, told: Sequence[tuple[str, str]]) -> None:
        made = (Template(text, kinds) for text, kinds in told)
        self._all = sorted(made, key=lambda one: -one.weight)

    def fitting(self, text: str) -> Iterator[tuple[Template, tuple[str, ...]]]:
        """Those that the text can have been made by, with its values."""
        for one in self._all:
            if one.key in text and (values := one.values(text)) is not None:
                yield one, values
