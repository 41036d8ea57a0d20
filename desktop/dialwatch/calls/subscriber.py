"""Numbers of subscribers in mainland China, as users type, paste and import them.

The form that is sent is the vendor's global one (vendors/huawei.md 13): +86 and eleven digits of a
mobile, or +86, the area code without its 0 and 7 or 8 digits of a landline.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.errors import BadInput
from dialwatch.calls.number import LONGEST, SEPARATORS

__all__ = ["NumberKind", "Subscriber", "global_form", "kind_of"]

_DROPPED = SEPARATORS | frozenset("\t'\u200b\u200e\u200f\ufeff\u202a\u202c\u2010\u2012\u2013\u2014")
"""What spreadsheets and web pages leave around and between the digits."""
_SERVICE = re.compile(r"(?:\+86|0086|86)?0?(400\d{7}|95\d{3,6})", re.ASCII)
_PREFIX = re.compile(r"(\+86|0086|86(?=0?1\d{10}$|0?[2-9]\d{8,10}$|0?10\d{8}$))?(\d+)", re.ASCII)
_MOBILE = re.compile(r"1\d{10}", re.ASCII)
_LANDLINE = re.compile(r"(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8}", re.ASCII)
_USUAL = re.compile(r"(?:\+86)?(1\d{10})", re.ASCII)
"""What nearly all numbers of a list look like."""
_GLOBAL_MOBILE = re.compile(r"\+861\d{10}", re.ASCII)
_CUT = re.compile(r"\d+[.,]\d+e\+?\d+", re.ASCII | re.IGNORECASE)
_FOREIGN = re.compile(r"\+(?!86)\d+|00(?!86)\d{8,}", re.ASCII)


class NumberKind(StrEnum):
    """What sort of line a number is."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    SERVICE = "service"
    """400 and 95 numbers."""


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A number in the form in which it is sent."""

    number: str
    kind: NumberKind
    changed: bool = False
    """It was given in another form, and the rewriting was unambiguous."""


def kind_of(number: str) -> NumberKind:
    """What a number in the global form is."""
    if _GLOBAL_MOBILE.fullmatch(number):
        return NumberKind.MOBILE
    return NumberKind.SERVICE if _SERVICE.fullmatch(number) else NumberKind.LANDLINE


def global_form(given: object) -> Subscriber:
    """The number that was meant, where nothing else can have been. Raises BadInput, saying why not
    and what to do; the number stands in no sentence.
    """
    if isinstance(given, str) and (usual := _USUAL.fullmatch(given)) is not None:
        number = f"+86{usual[1]}"
        return Subscriber(number, NumberKind.MOBILE, number != given)
    text = unicodedata.normalize("NFKC", str(given)).strip()
    if _CUT.fullmatch(text):
        raise BadInput("A spreadsheet has rounded it: format the column as text and fill it anew.")
    text = text.removesuffix(".0")
    plain = "".join(c for c in text if c not in _DROPPED)
    if not plain:
        raise BadInput("It is empty.")
    if "*" in plain:
        raise BadInput("It is masked: the whole number is needed.")
    return _meant(plain, str(given))


def _meant(plain: str, given: str) -> Subscriber:
    if (service := _SERVICE.fullmatch(plain)) is not None:
        return Subscriber(service[1], NumberKind.SERVICE, service[1] != given)
    if _FOREIGN.fullmatch(plain):
        raise BadInput("It is of another country: only numbers of mainland China can be bound.")
    parts = _PREFIX.fullmatch(plain)
    if parts is None or len(plain) > LONGEST:
        raise BadInput("It is no phone number: digits, with +86 before them or none.")
    prefix, digits = parts[1] or "", parts[2]
    whole = digits.removeprefix("0")
    for shape, kind in ((_MOBILE, NumberKind.MOBILE), (_LANDLINE, NumberKind.LANDLINE)):
        # A landline needs its 0 or +86: else nobody can tell its area code from its own digits.
        sure = kind is NumberKind.MOBILE or prefix or whole != digits
        if shape.fullmatch(whole) and sure:
            number = f"+86{whole}"
            return Subscriber(number, kind, number != given)
    raise BadInput(_why(prefix, digits))


def _why(prefix: str, digits: str) -> str:
    if not prefix and 7 <= len(digits) <= 8 and digits[0] != "0":
        return "It is a landline without its area code: write it as 0755-… or +86755…."
    if not prefix and _LANDLINE.fullmatch(digits):
        return "It may be a landline: write its area code with a 0 before it, or with +86."
    if digits.startswith("1") and len(digits) != len("13800000000"):
        return f"It has {len(digits)} digits; a mobile has 11."
    return (
        f"It has {len(digits)} digits{' after +86' if prefix else ''}, which fits neither a mobile "
        "(11) nor a landline (area code and 7 or 8). Correct it in the list."
    )
