"""Numbers with a hidden middle: which whole ones fit them, and which of them may hide a number."""

import re
from collections.abc import Collection, Iterator

__all__ = ["Masks"]

_MOST_SHAPES = 40
"""Kinds of masks (digits before, digits after, length) that are looked for."""

_Shape = tuple[int, int, int]
"""Digits before the first mask, after the last one, and the whole length."""


class Masks:
    """Whole numbers by the masks that they fit, and masks by the numbers that they may hide."""

    def __init__(self, numbers: Collection[str], hidden: Collection[str]) -> None:
        """`numbers`: digits. `hidden`: digits with a `*` for each that is masked."""
        self._numbers = numbers
        self._by_shape: dict[_Shape, dict[tuple[str, str], list[str]]] = {}
        self._hidden_shapes = {_shape(one) for one in hidden}

    def fitting(self, pattern: str, most: int) -> list[str]:
        """The whole numbers that fit; one more than `most` at most."""
        head, tail, _ = shape = _shape(pattern)
        fits = re.compile(pattern.replace("*", r"\d"))
        found = []
        for digits in self._of_shape(shape).get(_ends(pattern, head, tail), ()):
            if fits.fullmatch(digits):
                found.append(digits)
                if len(found) > most:
                    break
        return found

    def hiding(self, digits: str) -> Iterator[str]:
        """What this number would be like, masked as listed ones are."""
        for head, tail, length in self._hidden_shapes if digits else ():
            if len(digits) == length:
                front, back = _ends(digits, head, tail)
                yield front + "*" * (length - head - tail) + back

    def _of_shape(self, shape: _Shape) -> dict[tuple[str, str], list[str]]:
        head, tail, length = shape
        known = self._by_shape.get(shape)
        if known is None:
            if len(self._by_shape) >= _MOST_SHAPES:
                return {}
            known = self._by_shape[shape] = {}
            for digits in self._numbers:
                if len(digits) == length:
                    known.setdefault(_ends(digits, head, tail), []).append(digits)
        return known


def _shape(pattern: str) -> _Shape:
    return pattern.index("*"), len(pattern) - 1 - pattern.rindex("*"), len(pattern)


def _ends(digits: str, head: int, tail: int) -> tuple[str, str]:
    return digits[:head], digits[len(digits) - tail :]
