"""Texts that a user gave, or a platform lists: which are numbers, and in what form they compare."""

from dialwatch.calls.number import SEPARATORS, matching, tidy

__all__ = ["SHORTEST", "bare", "digits_of", "form_of", "is_number", "pattern_of"]

SHORTEST = 7
"""Digits that two forms of one number have in common at least."""

_AROUND = SEPARATORS | {"+"}
_NO_SEPARATORS = str.maketrans("", "", "".join(SEPARATORS))
_MASKS = str.maketrans("•", "*")


def is_number(text: str) -> bool:
    """It looks like a whole number of somebody, in any format."""
    rest = text.strip().lstrip("+").translate(_NO_SEPARATORS)
    return len(matching(text)) >= SHORTEST and rest.isascii() and rest.isdigit()


def bare(text: str) -> str:
    """The number as it was given, without the signs between its digits."""
    return tidy(text).translate(_NO_SEPARATORS)


def form_of(text: str) -> str:
    """Equal for texts of which one repeats the other."""
    return bare(text) if is_number(text) else text.strip().casefold()


def digits_of(number: str) -> str:
    """`calls.number.matching`, each mask a `*`; at once for the usual forms."""
    plain = number[1:] if number[:1] == "+" else number
    if plain.isascii() and plain.isdigit() and plain[:2] != "00":
        return plain
    return matching(number.translate(_MASKS))


def pattern_of(text: str) -> str:
    """The digits and masks of a text that looks like a number; empty for any other."""
    text = text.translate(_MASKS)
    if all((c.isascii() and c.isdigit()) or c == "*" or c in _AROUND for c in text):
        return matching(text) if any(c.isdigit() for c in text) else ""
    return ""
