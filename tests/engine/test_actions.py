"""Actions through the engine's API, against the simulated platforms: sent once, written down."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.errors import BadInput
from dialwatch.calls.receipt import Receipt
from dialwatch.calls.verdict import Verdict

NUMBER = "05550001234"
ENTRIES = [
    {"id": 1, "mobile": NUMBER, "name": "Marta Ejemplo", "business": {"orderId": "77"}},
    {"id": 2, "mobile": "05550004321", "variables": {"amount": "120"}},
]


def start(engines: Engines, profile: Path) -> Started:
    engine = engines.start(profile, "--secrets", str(profile / SECRETS))
    until(lambda: len(engine.ask("GET", "accounts")["accounts"]) == 3)
    return engine


@pytest.fixture
def engine(engines: Engines, profile: Path) -> Started:
    return start(engines, profile)


@pytest.fixture(scope="module")
def idle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """An engine for what is refused, which changes nothing."""
    profile = tmp_path_factory.mktemp("idle") / "profile"
    with started_simulator("trickle", seed=11, speed=20) as simulated:
        write_demo(profile, simulated.told)
        for engines in none_left_behind():
            yield start(engines, profile)


def act(engine: Started, account: str, operation: str, action: str = "", **values: Any) -> Any:
    """The action, once it is done."""
    asked = {
        "id": action or f"test-{time.monotonic_ns()}",
        "account": account,
        "operation": operation,
        "values": values,
        "reason": "wrong list",
    }
    told = engine.ask("POST", "actions", asked)
    while told["receipt"]["state"] == "running":
        told = engine.ask("GET", f"actions/{asked['id']}?wait=10")
    return told


def receipt_of(told: Any) -> Receipt:
    return Receipt.of(told["receipt"])


def a_task(simulator: Simulated) -> str:
    return str(simulator.told["blu"]["tasks"][0]["id"])


def asked_at(simulator: Simulated, platform: str, operation: str) -> int:
    return sum(simulator.requests().get(platform, {}).get(operation, {}).values())


def test_a_desk_that_only_watches_changes_nothing(engine, simulator):
    task = a_task(simulator)
    before = asked_at(simulator, "blu", "cancel")
    told = engine.ask("POST", "acting", {"read_only": True, "name": "Ayu"})
    assert (told["read_only"], told["name"]) == (True, "Ayu")
    with pytest.raises(BadInput, match="only watches"):
        act(engine, "mexico", "cancel", task=task, mobile=NUMBER)
    with pytest.raises(BadInput, match="only watches"):
        engine.ask("POST", "stops/mexico", {"texts": [NUMBER]})
    assert act(engine, "mexico", "query", task=task)["receipt"]["state"] == "done"
    assert asked_at(simulator, "blu", "cancel") == before

    engine.ask("POST", "acting", {"read_only": False})
    act(engine, "mexico", "cancel", task=task, mobile=NUMBER)
    assert asked_at(simulator, "blu", "cancel") == before + 1
    lines = engine.ask("GET", "audit")["lines"]
    assert lines[0]["who"].startswith("Ayu")
    changed = [line["told"]["changes"] for line in lines if line["operation"] == "acting"]
    assert changed == [
        {"read_only": [True, False]},
        {"name": ["", "Ayu"], "read_only": [False, True]},
    ]


@pytest.mark.parametrize(
    "wrong", [{"grace": -1}, {"grace": "soon"}, {"colour": 1}, [], {"name": 1}]
)
def test_how_calls_are_stopped_is_checked(idle, wrong):
    with pytest.raises(BadInput):
        idle.ask("POST", "acting", wrong)
    told = idle.ask("GET", "acting")
    assert (told["grace"], told["typed_above"], told["read_only"]) == (5.0, 100, False)


def switch(engine: Started, operation: str, *, on: bool) -> Any:
    """Of the simulated Blu: a demo has all of it on."""
    changes = [{"operation": operation, "enabled": on}]
    return engine.ask("POST", "accounts/mexico/contract", {"changes": changes})


def test_forms_tell_what_can_be_asked_and_what_is_not_confirmed(engine):
    switch(engine, "create_task", on=False)
    forms = {one["operation"]: one for one in engine.ask("GET", "accounts/mexico/forms")["forms"]}
    assert forms["upload"]["acts"]
    assert "Dialling starts" in forms["upload"]["warning"]
    assert not forms["create_task"]["enabled"]
    assert "Not confirmed for this account" in forms["create_task"]["why_off"]


def test_an_upload_is_accepted_entry_by_entry_and_dialled(engine, simulator):
    told = act(engine, "mexico", "upload", task=a_task(simulator), entries=ENTRIES)
    receipt = receipt_of(told)
    assert receipt.verdict is Verdict.ACCEPTED
    assert [entry.target for entry in receipt.entries] == [NUMBER, "05550004321"]
    truth = simulator.truth()["campaigns"]
    assert any(one["key"] == a_task(simulator) and one["entries"] == 1202 for one in truth)


def test_the_same_id_gives_the_same_receipt_and_sends_nothing(engine, simulator):
    values = {"task": a_task(simulator), "entries": ENTRIES}
    first = act(engine, "mexico", "upload", "upload-0001", **values)
    again = act(engine, "mexico", "upload", "upload-0001", **values)
    assert again["receipt"] == first["receipt"]
    assert asked_at(simulator, "blu", "upload") == 1
    with pytest.raises(BadInput, match="Another action has this id"):
        act(engine, "mexico", "cancel", "upload-0001", task=1, mobile=NUMBER)


def test_what_the_vendor_states_to_be_out_of_range_is_refused_before_it_is_sent(engine, simulator):
    many = [{"id": n, "mobile": f"0555{n:07d}"} for n in range(201)]
    told = receipt_of(act(engine, "mexico", "upload", task=a_task(simulator), entries=many))
    assert told.verdict is Verdict.REFUSED
    assert "at most 200 entries, and holds 201" in told.entries[0].sentence
    smile = [{"id": 1, "mobile": NUMBER, "name": "Marta \N{GRINNING FACE}"}]
    told = receipt_of(act(engine, "mexico", "upload", task=a_task(simulator), entries=smile))
    assert "grinning face" in told.entries[0].sentence
    assert asked_at(simulator, "blu", "upload") == 0


def test_what_is_not_confirmed_says_so_until_it_is_switched_on(engine, simulator):
    switch(engine, "create_task", on=False)
    off = receipt_of(act(engine, "mexico", "create_task", name="cobranza"))
    assert off.verdict is Verdict.REFUSED
    assert "not confirmed for this account" in off.entries[0].sentence
    view = switch(engine, "create_task", on=True)
    assert [one["name"] for one in view["operations"] if one["enabled"] and one["path"]] == [
        "create_task", "upload", "cancel", "query",
    ]  # fmt: skip
    made = act(engine, "mexico", "create_task", name="cobranza")
    assert receipt_of(made).verdict is Verdict.ACCEPTED
    assert made["finding"]["facts"][0]["name"] == "task_id"
    assert asked_at(simulator, "blu", "create_task") == 1


def test_a_refusal_of_the_platform_carries_its_code_and_words(engine):
    told = receipt_of(act(engine, "mexico", "cancel", task=1, mobile=NUMBER))
    assert told.verdict is Verdict.REFUSED
    assert told.entries[0].code == "4004"


def test_what_may_have_arrived_without_an_answer_is_unknown_and_not_sent_again(engine, simulator):
    simulator.fault({"platform": "blu", "operation": "upload", "kind": "reset", "rate": 1.0})
    told = receipt_of(act(engine, "mexico", "upload", task=a_task(simulator), entries=ENTRIES[:1]))
    assert told.verdict is Verdict.UNKNOWN
    assert "console" in told.entries[0].advice
    assert asked_at(simulator, "blu", "upload") == 1


def test_a_stop_is_confirmed_by_asking_the_platform(engine, simulator):
    task = next(
        one["key"] for one in simulator.truth()["campaigns"] if one["platform"] == "airudder"
    )
    told = receipt_of(act(engine, "jakarta", "stop", task=task))
    assert told.verdict is Verdict.CONFIRMED


def test_a_file_that_comes_can_be_fetched(engine, simulator):
    task = next(
        one["key"] for one in simulator.truth()["campaigns"] if one["platform"] == "airudder"
    )

    def answered() -> str:
        calls = simulator.calls("airudder", task)
        shown = (one for one in calls if one["outcome"] == "answered" and one["shown_at"])
        return next((str(one["number"]) for one in shown), "")

    number = until(answered, 60)
    told = act(engine, "jakarta", "recording", task=task, callee=number)
    assert told["file"]["media"] == "audio/wav"
    assert number.lstrip("+") not in told["file"]["name"]


def lines(engine: Started) -> list[dict[str, Any]]:
    return engine.ask("GET", "audit?limit=100")["lines"]


def test_the_audit_log_holds_each_act_before_and_after_it_masked(engine, simulator, profile):
    act(engine, "mexico", "cancel", "cancel-0001", task=a_task(simulator), mobile=NUMBER)
    act(engine, "mexico", "query", task=a_task(simulator))
    answered, asked = lines(engine)
    assert (asked["stage"], answered["stage"]) == ("asked", "answered")
    assert (asked["action"], asked["account"]) == ("cancel-0001", "mexico")
    assert asked["told"]["mobile"] == "055••••••34"
    assert asked["told"]["reason"] == "wrong list"
    assert NUMBER not in str(lines(engine))
    assert (profile / "audit.db").stat().st_mode & 0o077 == 0


def test_an_engine_that_died_in_between_leaves_an_open_receipt_that_sends_nothing(
    engines, engine, simulator, profile
):
    simulator.fault({"platform": "blu", "operation": "upload", "kind": "timeout", "rate": 1.0})
    asked = {
        "id": "upload-0002", "account": "mexico", "operation": "upload",
        "values": {"task": a_task(simulator), "entries": ENTRIES},
    }  # fmt: skip
    engine.ask("POST", "actions", asked)
    until(lambda: asked_at(simulator, "blu", "upload") == 1)
    engine.process.kill()
    engine.ended()
    simulator.fault()
    after = start(engines, profile)
    told = after.ask("POST", "actions", asked)
    assert receipt_of(told).verdict is Verdict.UNKNOWN
    assert "ended before" in receipt_of(told).entries[0].sentence
    assert asked_at(simulator, "blu", "upload") == 1
    with apsw.Connection(str(profile / "audit.db"), flags=apsw.SQLITE_OPEN_READONLY) as file:
        stages = [row[0] for row in file.execute("SELECT stage FROM audit ORDER BY seq")]
    assert stages == ["asked", "answered"]


def test_a_change_of_the_contract_is_noted(engine):
    changes = [{"operation": "cancel", "reset": True}]
    engine.ask("POST", "accounts/mexico/contract", {"changes": changes})
    assert [(one["stage"], one["operation"]) for one in lines(engine)] == [("noted", "contract")]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"id": "x"}, "does not fit: id"),
        ({"id": "long-enough", "account": "nobody", "operation": "list"}, "no account “nobody”"),
        ({"id": "long-enough", "account": "mexico", "operation": "dance"}, "no operation “dance”"),
        ({"id": "long-enough", "account": "mexico"}, "does not fit: operation"),
    ],
)
def test_what_cannot_be_an_action_is_refused(idle, wrong, words):
    with pytest.raises(BadInput, match=words):
        idle.ask("POST", "actions", wrong)
