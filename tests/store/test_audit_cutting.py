"""The log may lose its oldest lines and still shows that nothing else was changed."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import apsw
import pytest
from tests.support.stepped import SteppedClock

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.errors import StoreError
from dialwatch.store.audit import Audit
from dialwatch.store.audit_chain import CUT
from dialwatch.store.audit_cutting import cut, due, forget_marks, marked, mend

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
NUMBER = "+6281157300917"


def a_line(at: int, **told) -> AuditLine:
    about = (NUMBER,) if at % 2 else ()
    return AuditLine(
        at=at, action="", who="ayu", account="jkt", operation="cancel_call", stage="asked",
        told=told, about=about,
    )  # fmt: skip


def a_cut(at: int, **told) -> AuditLine:
    return AuditLine(at=at, action="", who="", account="", operation=CUT, stage="noted", told=told)


@pytest.fixture
async def audit(tmp_path: Path) -> AsyncIterator[Audit]:
    one = Audit(tmp_path / "audit.db", SteppedClock(NOON))
    assert await one.open() == ""
    await one.write_all([a_line(at) for at in range(1, 21)])
    yield one
    await one.close()


async def reopened(audit: Audit) -> str:
    await audit.close()
    return await audit.open()


async def test_old_lines_go_and_the_chain_holds(audit: Audit):
    assert await audit.bare(partial(due, before=11)) == 10
    assert await audit.bare(partial(cut, before=11, line=a_cut(50, calls=7))) == 10
    lines = await audit.lines(limit=100)
    assert [line.at for line in lines] == [50, *range(20, 10, -1)]
    assert lines[0].told.items() >= {"calls": 7, "lines": 10, "until": 10}.items()
    assert "[" not in str(lines[0].told["chain"])  # the redactor took it for no secret
    assert await audit.verify() is None
    assert await reopened(audit) == ""
    # And again: the line about the first cut is cut one day itself.
    assert await audit.bare(partial(cut, before=60, line=a_cut(61))) == 10
    assert await audit.bare(partial(cut, before=60, line=a_cut(62))) == 1
    assert [line.at for line in await audit.lines()] == [62, 61]
    assert await audit.verify() is None
    assert await reopened(audit) == ""
    await audit.write(a_line(70))
    assert await audit.verify() is None
    assert len(await audit.about("jkt", [NUMBER])) == 0


async def test_nothing_old_leaves_no_line_and_the_newest_line_stays(audit: Audit):
    assert await audit.bare(partial(cut, before=1, line=a_cut(50))) == 0
    assert await audit.size() == 20
    assert await audit.bare(partial(due, before=10**9)) == 19
    empty = Audit(audit.path.with_name("other.db"), SteppedClock(NOON))
    await empty.open()
    assert await empty.bare(partial(cut, before=10**9, line=a_cut(50))) == 0
    assert await empty.verify() is None
    await empty.close()


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM audit WHERE seq = (SELECT min(seq) FROM audit)",
        "DELETE FROM audit WHERE seq = 15",
        "UPDATE audit SET who = 'eve' WHERE seq = 16",
        "UPDATE audit SET previous = hex(randomblob(32)) WHERE seq = 11",
        "UPDATE audit SET told = json_set(told, '$.until', 12) WHERE operation = 'retention'",
    ],
)
async def test_other_lines_that_go_or_change_are_seen_all_the_same(audit: Audit, harm: str):
    await audit.bare(partial(cut, before=11, line=a_cut(50)))
    await audit.close()
    with apsw.Connection(str(audit.path)) as file:
        file.execute("DROP TRIGGER audit_stays; DROP TRIGGER audit_keeps")
        file.execute(harm)
    assert "changed from outside" in await audit.open()
    assert await audit.verify() is not None


async def test_only_the_log_itself_lets_lines_go(audit: Audit):
    await audit.bare(partial(cut, before=11, line=a_cut(50)))
    await audit.bare(lambda file: mend(file, lambda text: text.replace("{}", '{"x":1}')))
    for harm in ("DELETE FROM audit", "UPDATE audit SET who = ''"):
        with pytest.raises(StoreError, match="ConstraintError"):
            await audit.bare(lambda file, harm=harm: _harmed(file, harm))
    assert await audit.verify() is None


def _harmed(file, harm: str) -> None:
    file.connection.execute(harm)


async def test_marks_of_a_number_go_and_lines_stay(audit: Audit):
    names = [NUMBER, "081157300917"]
    assert await audit.bare(partial(marked, accounts=["jkt", "mex"], names=names)) == 10
    await audit.bare(partial(forget_marks, accounts=["jkt", "mex"], names=names))
    assert await audit.about("jkt", [NUMBER]) == []
    assert await audit.size() == 20
    assert await audit.verify() is None


async def test_what_got_into_a_line_is_taken_out_of_it(audit: Audit):
    assert await audit.bare(lambda file: mend(file, lambda text: text)) == 0
    await audit.write(a_line(30, sentence="secret word"))
    await audit.write(a_line(31))
    mended = await audit.bare(
        lambda file: mend(file, lambda text: text.replace("secret", "erased"))
    )
    assert mended == 1
    assert [line.told for line in await audit.lines(limit=2)] == [{}, {"sentence": "erased word"}]
    assert await audit.verify() is None
