"""The text of a query cut into terms: `-outcome:busy,rejected campaign:"north east" 0812`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Term", "Value", "quoted", "split"]

_HEAD = re.compile(r"([A-Za-z]+)(>=|<=|:|>|<|=)")
_PLAIN = re.compile(r'[^\s,"#=<>:-][^\s,"]*')


@dataclass(frozen=True, slots=True)
class Value:
    """One of a term's values: contained in the text, or (`exact`) all of it."""

    text: str
    exact: bool = False
    by_id: bool = False
    """`#12`: a campaign by the journal's own number."""

    def write(self) -> str:
        """The value as it is typed."""
        if self.by_id:
            return f"#{self.text}"
        return ("=" if self.exact else "") + quoted(self.text)


@dataclass(frozen=True, slots=True)
class Term:
    """A condition: any of the values (none of them when negated). All terms must hold."""

    start: int
    """Where it stands in the query's text."""
    text: str
    """As it was typed."""
    field: str = ""
    """Lower case; empty for a bare word."""
    sign: str = ":"
    values: tuple[Value, ...] = ()
    negated: bool = False
    unclosed: bool = False
    """A quotation mark is missing."""

    @property
    def end(self) -> int:
        """Where it ends in the query's text."""
        return self.start + len(self.text)

    def write(self) -> str:
        """The term as it would be typed plainly; reads as the same term."""
        head = f"{self.field}{self.sign}" if self.field else ""
        body = ",".join(value.write() for value in self.values)
        return ("-" if self.negated else "") + head + body


def quoted(text: str) -> str:
    """The text as a value: in quotation marks where it would not be read back without."""
    if _PLAIN.fullmatch(text) and not _HEAD.match(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def split(text: str) -> Iterator[Term]:
    """The terms of a query, in order. Never fails: what is odd is marked in the term."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        term = _term(text, at)
        yield term
        at = term.end


def _term(text: str, start: int) -> Term:
    at = start
    negated = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace()
    if negated:
        at += 1
    head = _HEAD.match(text, at)
    field, sign = (head[1].lower(), head[2]) if head else ("", ":")
    if head:
        at = head.end()
    values: list[Value] = []
    while True:
        value, at, closed = _value(text, at)
        if value is not None:
            values.append(value)
        if not closed or at >= len(text) or text[at] != ",":
            break
        at += 1
    # What follows a closing quotation mark without a blank belongs to no value: it starts
    # the next term, so that nothing typed is lost.
    return Term(start, text[start:at], field, sign, tuple(values), negated, not closed)


def _value(text: str, at: int) -> tuple[Value | None, int, bool]:
    exact = by_id = False
    if at < len(text) and text[at] in "=#":
        exact, by_id = text[at] == "=", text[at] == "#"
        at += 1
    if at < len(text) and text[at] == '"':
        found, at, closed = _in_quotes(text, at + 1)
        return Value(found, exact, by_id), at, closed
    stop = at
    while stop < len(text) and not text[stop].isspace() and text[stop] not in ',"':
        stop += 1
    if stop == at and not exact:
        # A lone comma or mark must still be passed over.
        return None, stop, True
    return Value(text[at:stop], exact, by_id), stop, True


def _in_quotes(text: str, at: int) -> tuple[str, int, bool]:
    found: list[str] = []
    while at < len(text):
        if text[at] == '"':
            if text[at + 1 : at + 2] != '"':
                return "".join(found), at + 1, True
            at += 1
        found.append(text[at])
        at += 1
    return "".join(found), at, False
