"""X numbers as users type them and platforms push them, in the form in which they are kept."""

import re

from dialwatch.calls.errors import BadInput
from dialwatch.calls.number import SEPARATORS

__all__ = ["x_of"]

_X = re.compile(r"(?:\+86|0086)?(1\d{10})", re.ASCII)
_LANDLINE = re.compile(r"(?:\+86|0086|0)\d{9,11}", re.ASCII)


def x_of(text: str) -> str:
    """The global form of an X (vendors/huawei.md 1, 13): +86 and eleven digits from 1 on; what was
    typed without +86, or with blanks and dashes, is that number too. Raises BadInput, saying why.
    """
    plain = "".join(c for c in text.strip() if c not in SEPARATORS)
    found = _X.fullmatch(plain)
    if found is not None:
        return f"+86{found[1]}"
    if not plain:
        raise BadInput("It is empty.")
    if _LANDLINE.fullmatch(plain):
        raise BadInput("It is a landline: an X is always a number like a mobile's.")
    raise BadInput("It is no X: give +86 and the eleven digits of the number.")
