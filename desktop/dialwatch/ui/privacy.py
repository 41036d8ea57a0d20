"""Numbers inside free text and raw records, masked until the user reveals them."""

import re
from collections.abc import Iterable

from dialwatch.calls.number import masked, matching

__all__ = ["masked_text", "masked_value"]

_RUN = re.compile(r"(?<![\w.-])\+?\(?\d(?:[\d*]|[ ().-](?=[\d(])){5,}[\d*](?![\w])")
_CODE = re.compile(r"\d{7}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2})?")


def masked_text(text: str, known: Iterable[str] = (), *, codes: bool = False) -> str:
    """The text with everything that could be a phone number masked.

    `known` are numbers that certainly are, however they are written (digits only counts too).
    `codes`: the text is a sentence of our own, in which seven digits are a platform's code.
    """
    for number in sorted({n for k in known for n in (k, matching(k)) if len(n) > 3}, key=len):
        text = text.replace(number, masked(number))
    return _RUN.sub(_mask_all_but_codes if codes else _mask, text)


def masked_value(value: object, known: Iterable[str] = ()) -> object:
    """The same through objects and lists; long whole numbers become masked texts."""
    known = tuple(known)
    if isinstance(value, dict):
        return {masked_text(str(k), known): masked_value(v, known) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [masked_value(item, known) for item in value]
    if isinstance(value, str):
        return masked_text(value, known)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 1_000_000:
        return masked(str(value))
    return value


def _mask_all_but_codes(found: re.Match[str]) -> str:
    return found[0] if _CODE.fullmatch(found[0]) else _mask(found)


def _mask(found: re.Match[str]) -> str:
    digits = sum(c.isdigit() for c in found[0])
    amount = digits < 8 and not found[0].isdigit()
    return found[0] if amount or _DATE.fullmatch(found[0]) else masked(found[0])
