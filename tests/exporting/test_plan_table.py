"""The receipt of a plan as a table: numbers are numbers, and what may hold one is masked."""

from tests.support.sample_plans import a_plan, a_plan_row

from dialwatch.calls.binding_plan import RowKind
from dialwatch.exporting.plan_table import plan_head, plan_row
from dialwatch.exporting.table import Kind


def test_a_row_has_a_cell_for_each_column_and_can_be_read_alone():
    head = plan_head(a_plan(), "Asia/Shanghai")
    row = a_plan_row(
        3,
        kind=RowKind.CHANGED,
        changes={"b": ("+8613900000001", "+8613900000002")},
        verdict="confirmed",
        sentence="It was changed.",
    )
    cells = plan_row(a_plan(), row, {"axb": "Alpha"})
    told = dict(zip((one.title for one in head.columns), cells, strict=True))
    assert (told["Row"], told["Line"], told["Plan"]) == (4, 5, "changed")
    assert told["Changes"] == "b: +8613900000001 → +8613900000002"
    assert (told["Result"], told["Why"]) == ("confirmed", "It was changed.")
    assert (told["Account"], told["Mode"], told["Plan id"]) == ("Alpha", "AXB", "p1")


def test_what_is_or_may_hold_a_number_is_masked():
    kinds = {one.title: one.kind for one in plan_head(a_plan(), "UTC").columns}
    assert {title for title, kind in kinds.items() if kind is Kind.PHONE} == {"X", "A", "B", "Y"}
    words = {title for title, kind in kinds.items() if kind is Kind.WORDS}
    assert {"Changes", "Why", "Notes", "File"} <= words
    assert plan_head(a_plan(), "UTC").masked
