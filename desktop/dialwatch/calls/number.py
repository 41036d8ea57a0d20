"""Phone numbers: the platform's text is kept; matching and showing have forms of their own."""

__all__ = ["LONGEST", "MARK", "SEPARATORS", "masked", "matching", "tidy"]

LONGEST = 64
"""Characters of a number that are kept; a longer text is no number."""

MARK = "erased-"
"""How a mark begins: what stands in the place of a number that was erased."""
_HIDDEN = "•"
SEPARATORS = frozenset(" -().\u00a0\u2011/")
"""What may stand between the digits of a number."""


def tidy(text: str) -> str:
    """The platform's text without control characters, cut at `LONGEST`."""
    return "".join(c for c in text if c.isprintable()).strip()[:LONGEST]


def matching(text: str) -> str:
    """The form in which numbers are compared: digits and the `*` of a platform's own mask.

    An international prefix `00` counts as `+`, and the plus sign itself is dropped.
    """
    kept = "".join(c for c in text if c.isascii() and (c.isdigit() or c == "*"))
    return kept[2:] if kept.startswith("00") else kept


def masked(text: str) -> str:
    """The form that is shown: first 3 and last 2 digits, a bullet for each one between.

    A number of 5 digits or fewer is hidden whole. A leading `+` stays. A mark hides nothing.
    """
    if text.startswith(MARK):
        return text
    digits = [c for c in text if c not in SEPARATORS and c != "+"]
    plus = "+" if text.lstrip().startswith("+") else ""
    if len(digits) <= 5:
        return plus + _HIDDEN * len(digits)
    return plus + "".join(digits[:3]) + _HIDDEN * (len(digits) - 5) + "".join(digits[-2:])
