"""Tables and texts that the tests of exports share."""

from collections.abc import Iterable, Sequence

from dialwatch.exporting.table import Cell, Column, Head, Kind, Table

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "|", "%"]
HIDDEN = ["", " ", "  \u3000", "\u200b", "\u00a0", "\ufeff", "\u2028", "\u202e", "\x0b", "'", "''"]
"""What may stand before a formula and hide its beginning."""

ATTACKS = [
    *(f"{hidden}{start}1+1" for start in STARTS for hidden in HIDDEN),
    "=HYPERLINK(1)",
    '=cmd|"/C calc"!A0',
    "+cmd|' /C calc'!A0",
    '=DDE("cmd";"/C calc";"x")',
    "DDE;=1+1",
    "x;\t=1+1;y",
    "a\n=1+1",
    'a","=1+1',
    '"=1+1',
    "{=1+1}",
    "https://example.com/?a==1",
    "<r><t>a</t></r></is></c><c r='Z9'><f>1+1</f></c><c t='inlineStr'><is><r></r>",
    "_x003D_1+1",
]
NUMBERS = ["+6281100012345", "+1 (555) 010-0199", "081100012345", "6281100012345", "+0"]
TEXTS = (Kind.TEXT, Kind.WORDS, Kind.PHONE)


def a_head(*kinds: Kind, zone: str = "Asia/Jakarta", masked: bool = False, title: str = "Calls"):
    columns = tuple(Column(kind.value.capitalize(), kind) for kind in kinds)
    return Head(title=title, columns=columns, zone=zone, masked=masked)


def a_table(*kinds: Kind, rows: Iterable[Sequence[Cell]], **about) -> Table:
    return Table(a_head(*kinds, **about), rows)


def texts_table(texts: Sequence[str]) -> Table:
    """Each text in a column of every kind."""
    kinds = tuple(Kind)
    return a_table(*kinds, rows=[[text] * len(kinds) for text in texts])


def nobody(rows: int) -> None:
    """Hears how many rows are done, and does not care."""
