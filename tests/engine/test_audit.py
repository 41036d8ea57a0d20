"""The audit log through the engine's API: filtered, checked, and found from a call."""

from pathlib import Path

import apsw
import pytest
from tests.engine.test_actions import a_task, act, lines, start
from tests.support.engines import Engines, Started, until

from dialwatch.calls.errors import BadInput
from dialwatch.calls.reveal import RevealPlace

NUMBER = "05550001234"


@pytest.fixture
def engine(engines: Engines, profile: Path) -> Started:
    return start(engines, profile)


def found(engine: Started, query: str) -> list[tuple[str, str]]:
    told = engine.ask("GET", f"audit?{query}")["lines"]
    return [(line["operation"], line["stage"]) for line in told]


def test_lines_are_filtered_and_paged(engine, simulator):
    act(engine, "mexico", "cancel", task=a_task(simulator), mobile=NUMBER)
    engine.ask("POST", "stops/mexico", {"texts": [NUMBER], "reason": "has paid"})
    assert found(engine, "") == [("stop", "noted"), ("cancel", "answered"), ("cancel", "asked")]
    assert found(engine, "operation=stop") == [("stop", "noted")]
    assert found(engine, "text=WRONG%20list&stage=asked") == [("cancel", "asked")]
    assert found(engine, "limit=1&before=3") == [("cancel", "answered")]
    assert found(engine, "account=jakarta") == []
    latest = lines(engine)[0]["at"]
    assert found(engine, f"since={latest + 1}") == []
    assert len(found(engine, f"until={latest}")) == 2
    told = engine.ask("GET", "audit/words")
    assert told["operations"] == ["cancel", "stop"]
    assert len(told["people"]) <= 1


def test_it_is_said_whether_the_log_is_whole(engine, profile):
    engine.ask("POST", "stops/mexico", {"texts": [NUMBER]})
    assert engine.ask("GET", "audit/verify") == {"whole": True, "line": None, "lines": 1}
    connection = apsw.Connection(str(profile / "audit.db"))
    connection.execute("DROP TRIGGER audit_stays; UPDATE audit SET who = 'x'")
    connection.close()
    assert engine.ask("GET", "audit/verify") == {"whole": False, "line": 1, "lines": 1}


def calls_of(profile: Path, account: str) -> list[tuple[int, str, str]]:
    """Id, number and task of each call of the account that is recorded."""
    path = str(profile / "journal.db")
    with apsw.Connection(path, flags=apsw.SQLITE_OPEN_READONLY) as file:
        rows = file.execute(
            "SELECT call.id, call.number, campaign.key FROM call "
            "JOIN campaign ON campaign.id = call.campaign "
            "JOIN account ON account.id = campaign.account WHERE account.name = ?",
            (account,),
        )
        return [(int(call), str(number), str(task)) for call, number, task in rows]


def told_of(engine: Started, call: int) -> list[tuple[str, str]]:
    told = engine.ask("GET", f"calls/{call}")["actions"]
    return [(line["operation"], line["stage"]) for line in told]


def test_a_call_shows_what_was_done_about_it_and_about_its_task(engine, profile):
    call, number, task = until(lambda: calls_of(profile, "jakarta"), 60)[0]
    assert told_of(engine, call) == []
    act(engine, "jakarta", "cancel_call", task=task, callee=number)
    cancelled = [("cancel_call", "answered"), ("cancel_call", "asked")]
    assert told_of(engine, call) == cancelled
    assert number not in str(engine.ask("GET", f"calls/{call}")["actions"])
    act(engine, "jakarta", "stop", task=task)
    assert told_of(engine, call) == [("stop", "answered"), ("stop", "asked"), *cancelled]
    others = [one for one, other, _ in calls_of(profile, "jakarta") if other != number]
    for other in others[:1]:
        assert ("cancel_call", "asked") not in told_of(engine, other)


def test_what_is_shown_whole_leaves_a_line_also_where_one_only_watches(engine, profile):
    call, number, _ = until(lambda: calls_of(profile, "jakarta"), 60)[0]
    engine.ask("POST", "reveals", {"call": call})
    assert told_of(engine, call) == [("number_reveal", "noted")]
    line = engine.ask("GET", "audit?operation=number_reveal")["lines"][0]
    assert (line["account"], line["told"]["call"]) == ("jakarta", call)
    assert line["told"]["number"].endswith(number[-2:])
    assert number not in str(line)
    engine.ask("POST", "acting", {"read_only": True})
    engine.ask("POST", "reveals", {"account": "mexico"})
    assert found(engine, "account=mexico&operation=number_reveal") == [("number_reveal", "noted")]
    engine.ask("POST", "reveals", {"place": RevealPlace.RECEIPT})
    line = engine.ask("GET", "audit?operation=number_reveal")["lines"][0]
    assert line["told"] == {"numbers": "all of a table: receipt"}
    wrong = ({}, {"call": 10**9}, {"call": True}, {"account": "nobody"}, {"place": "+628110004242"})
    for told in wrong:
        with pytest.raises(BadInput):
            engine.ask("POST", "reveals", told)
    assert len(found(engine, "operation=number_reveal")) == 3
