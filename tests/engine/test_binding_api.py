"""Bindings through the engine's API, against the simulated platform."""

import json
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from tests.support.engines import until
from tests.support.numbered import ELSEWHERE, NumberDesk, a_number_desk
from tests.support.sample_bindings import person, x_number
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.binding import BindingState, Mode, NumberSource
from dialwatch.calls.errors import BadInput


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=60) as simulated:
        yield simulated


@pytest.fixture(scope="module")
def desk(simulator: Simulated, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NumberDesk]:
    yield from a_number_desk(simulator, tmp_path_factory.mktemp("bindings"))


def noted(desk: NumberDesk) -> list[str]:
    """What the log of actions tells of changes that no platform was asked for."""
    lines = desk.engine.ask("GET", "audit?limit=200")["lines"]
    return [one["operation"] for one in lines if one["stage"] == "noted"]


def test_x_numbers_are_added_in_any_form_and_taken_away(desk: NumberDesk):
    first, second = x_number(901), x_number(902)
    told = desk.post("numbers", add=[first, second[3:], first, "0755-28000001", ""])
    assert (told["added"], told["known"]) == ([first, second], [])
    assert [text for text, _ in told["refused"]] == ["0755-28000001", ""]
    assert "landline" in told["refused"][0][1]
    assert desk.post("numbers", add=[first], source="imported")["known"] == [first]
    row = desk.follow().numbers[second]
    assert (row.source, row.read_at, row.bindings) == (NumberSource.TYPED, None, None)
    followed = desk.follow()
    assert desk.post("numbers", remove=[first, second])["removed"] == [first, second]
    assert not {first, second} & set(desk.follow(known=followed).numbers)
    assert "numbers_removed" in noted(desk)


@pytest.mark.parametrize(
    ("path", "body", "why"),
    [
        ("numbers", {"account": "jakarta", "add": []}, "No numbers can be bound"),
        ("numbers", {"account": "nobody", "add": []}, "No numbers can be bound"),
        ("numbers", [], "must be an object"),
        ("numbers", {"add": "17000000001"}, "list of X"),
        ("numbers", {"add": [7]}, "list of X"),
        ("numbers", {"add": ["17000000001"] * 2_001}, "At most 2,000"),
        ("numbers", {"add": [], "source": "called"}, "typed"),
        ("read", {"x": ["0755-28000001"]}, "landline"),
        ("read/stop", {"account": "jakarta"}, "No numbers can be bound"),
        ("settle", {"keys": [["b"]]}, "pairs"),
        ("settle", {"keys": "b"}, "pairs"),
        ("settle", {"keys": [["b", ""]] * 2_001}, "At most 2,000"),
        ("callee", [], "whom A is to reach"),
        ("settings", {"ends_within": -1}, "ends_within"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(desk: NumberDesk, path, body, why: str):
    told = body if isinstance(body, list) else {"account": desk.accounts["AX"], **body}
    if path == "settings":
        told = body
    with pytest.raises(BadInput, match=why):
        desk.ask("POST", path, told)


def test_a_temporary_callee_is_set_as_any_action_and_remembered(desk: NumberDesk):
    x = desk.numbers("AX")[0]
    bound = desk.act("ax_bind", "AX", a=person(1), x=x)
    body = {
        "x": x,
        "callee": person(2),
        "duration": 60_000,
        "id": "callee-000001",
        "reason": "asked",
    }
    receipt = desk.post("callee", "AX", **body)
    assert receipt["entries"][0]["verdict"] in ("accepted", "confirmed")
    (one,) = desk.follow("AX").callees
    assert (one.x, one.callee, one.ends - one.set_at) == (x, person(2), 60_000_000)
    assert one.binding == bound["binding"], "it was bound here"
    assert desk.post("callee", "AX", **body) == receipt, "the same id sets nothing anew"
    desk.post("callee", "AX", binding=bound["binding"], callee=person(3), duration=90_000)
    (one,) = desk.follow("AX").callees
    assert (one.binding, one.callee) == (bound["binding"], person(3)), "in place of the other"
    refused = desk.post("callee", "AX", x=x_number(950), callee=person(3))
    assert refused["entries"][0]["verdict"] == "refused"
    assert desk.follow("AX").callees == [one]


def test_what_is_done_by_its_form_is_known_as_ours(desk: NumberDesk):
    x = desk.numbers()[0]
    bound = desk.act("axb_bind", a=person(10), b=person(11), x=x, duration=9_000)
    other = desk.act("axb_bind", a=person(12), b=person(13), x=x, duration=0)
    followed = desk.follow()
    one = followed.bindings[bound["binding"], ""]
    assert (one.x, one.a, one.b, one.made_here) == (x, person(10), person(11), True)
    assert one.ends is not None
    assert followed.bindings[other["binding"], ""].endless
    desk.act("axb_modify", binding=bound["binding"], duration=60_000)
    assert (desk.follow().bindings[bound["binding"], ""].ends or 0) > one.ends + 50_000_000
    desk.act("axb_unbind", x=x)
    assert {one.state for one in desk.follow().on(x)} == {BindingState.GONE}


def test_an_x_is_read_from_the_platform(desk: NumberDesk):
    x = desk.numbers()[1]
    for n in range(20, 24):
        bound = desk.act("axb_bind", a=person(2 * n), b=person(2 * n + 1), x=x, duration=9_000)
    desk.act("axb_modify", binding=bound["binding"], direction="2", user_data="order 7")
    desk.post("numbers", remove=[x])
    assert desk.follow().on(x) == []
    followed = desk.read(x)
    found = {one.a: one for one in followed.on(x)}
    assert set(found) == {person(2 * n) for n in range(20, 24)}
    one = found[person(46)]
    assert (one.id, one.b, one.lives, one.ends) == (bound["binding"], person(47), 9_000, None)
    assert (one.values["direction"], one.values["user_data"]) == ("2", "order 7")
    assert not one.made_here
    assert one.told_since
    row = followed.numbers[x]
    assert (row.bindings, row.sentence, row.capacity and row.capacity.most) == (4, "", 5_000)
    assert followed.reading["done"] == followed.reading["whole"] == 1
    desk.read(x_number(940))
    assert desk.follow().numbers[x_number(940)].read_at is not None
    assert desk.post("numbers", remove=[x_number(940)])["removed"]


def test_what_was_changed_elsewhere_is_drift_until_it_is_taken_over(desk: NumberDesk):
    x = desk.numbers()[2]
    bound = [
        desk.act("axb_bind", a=person(n), b=person(n + 1), x=x, duration=0, direction="0")[
            "binding"
        ]
        for n in range(60, 68, 2)
    ]
    desk.act("axb_modify", ELSEWHERE, binding=bound[0], direction="2")
    desk.act("axb_unbind", ELSEWHERE, binding=bound[1])
    desk.act("axb_bind", ELSEWHERE, a=person(80), b=person(81), x=x, duration=9_000)
    desk.act("axb_unbind", binding=bound[2])
    on_x = {one.id: one for one in desk.read(x).on(x)}
    changed, gone, ours, same = (on_x[one] for one in bound)
    assert [(one.field, one.ours, one.theirs) for one in changed.drift] == [("direction", "0", "2")]
    assert (gone.state, [one.field for one in gone.drift]) == (BindingState.GONE, [""])
    assert (ours.state, ours.drift) == (BindingState.GONE, ())
    assert (same.state, same.drift) == (BindingState.BOUND, ())
    (other,) = (one for one in on_x.values() if one.id not in bound)
    assert (other.made_here, other.ends, other.drift) == (False, None, ())
    assert desk.post("settle", keys=[list(one.key) for one in on_x.values()])["settled"] == 2
    settled = {one.id: one for one in desk.follow().on(x)}
    assert settled[bound[0]].values["direction"] == "2"
    assert bound[1] not in settled
    assert not [one for one in settled.values() if one.drift]
    assert "bindings_taken_over" in noted(desk)


def test_what_lives_for_a_minute_is_told_as_ended_after_it(desk: NumberDesk):
    x = desk.numbers()[3]
    name = desk.act("axb_bind", a=person(70), b=person(71), x=x, duration=60)["binding"]
    followed = desk.follow()

    def state() -> BindingState:
        return desk.follow(known=followed, wait=2).bindings[name, ""].state

    until(lambda: state() is BindingState.ENDED)
    assert desk.read(x).bindings[name, ""].state is BindingState.ENDED
    assert desk.follow().numbers[x].bindings == 0


def test_how_many_end_before_a_moment_is_told_without_any_number(desk: NumberDesk):
    x, account = desk.numbers()[3], desk.accounts["AXB"]
    name = desk.act("axb_bind", a=person(77), b=person(78), x=x, duration=7 * 86_400)["binding"]
    ends = desk.follow().bindings[name, ""].ends
    assert ends is not None

    def told(until: int) -> dict:
        answer = desk.ask("GET", f"ends?until={until}")["applications"]
        assert x not in json.dumps(answer)
        return next(one for one in answer if one["account"] == account)

    assert told(ends)["today"] == told(ends - 1)["today"] + 1
    assert told(0) == {"account": account, "today": 0, "failing": 0}


def test_flow_control_is_waited_for_and_all_pages_are_read(desk: NumberDesk):
    x = desk.numbers()[4]
    pairs = [
        {"callerNum": person(2 * n), "calleeNum": person(2 * n + 1), "relationNum": x}
        for n in range(200, 450)
    ]
    desk.simulator.control("/bind", json.dumps({"mode": "AXB", "bindings": pairs}))
    held = {"kind": "429", "platform": "huawei", "operation": "axb_query", "times": 1}
    desk.simulator.fault(held)
    desk.post("read", x=[x])
    until(lambda: "goes on in" in desk.follow().reading["sentence"])
    followed = desk.at_rest()
    told = desk.simulator.control(f"/bindings?mode=AXB&x={quote(x)}")
    assert {one.id for one in followed.on(x)} == {one["id"] for one in told}
    assert followed.numbers[x].bindings == 250
    assert followed.reading["sentence"] == ""


def test_every_mode_is_read(desk: NumberDesk):
    x = desk.numbers("AX")[1]
    desk.act("ax_bind", "AX", a=person(90), x=x, power=False)
    desk.post("numbers", "AX", remove=[x])
    (one,) = desk.read(x, mode="AX").on(x)
    assert (one.a, one.mode, one.values["power"]) == (person(90), Mode.AX, False)

    x = desk.numbers("AXE")[0]
    for n in range(91, 94):
        desk.act("axe_bind", "AXE", a=person(n), x=x, unit="1", lifetime=90)
    desk.post("numbers", "AXE", remove=[x])
    followed = desk.read(mode="AXE")
    found = followed.on(x)
    assert {one.a for one in found} == {person(n) for n in range(91, 94)}
    assert {(one.lives, len(one.extension) > 0) for one in found} == {(5_400, True)}
    row = followed.numbers[x]
    assert (row.source, row.bindings) == (NumberSource.COUNTED, 3)
    assert row.capacity is not None
    assert row.capacity.advised == 200

    half = desk.act("axyb_bind", "AXYB", a=person(95), area="0755", duration=9_000)
    x = half["relation"]
    desk.act("axyb_bind", "AXYB", a=person(96), binding=half["binding"], area="0755")
    (ours,) = desk.follow("AXYB").on(x)
    assert (ours.a, ours.b, ours.lives) == (person(95), person(96), 9_000)
    (read,) = desk.read(x, mode="AXYB").on(x)
    assert (read.drift, read.ends, read.key) == ((), ours.ends, ours.key)


def test_what_can_be_bound_is_told_with_its_limits_and_fields(desk: NumberDesk):
    told = {one["account"]: one for one in desk.ask("GET", "applications")["applications"]}
    assert set(told) == set(desk.accounts.values())
    one = told["shenzhen"]
    assert (one["mode"], one["sentence"], one["limits"]["on_x"]) == ("AXB", "", 5_000)
    assert {"bind", "modify", "clear"} <= set(one["fields"])
    lives = next(field for field in one["fields"]["bind"] if field["name"] == "lives")
    assert lives["help"]
    assert "direction" in one["limits"]["modifies"]


def test_what_is_warned_of_is_a_setting(desk: NumberDesk):
    assert desk.ask("GET", "settings") == {"ends_within": 24}
    assert desk.ask("POST", "settings", {"ends_within": 48}) == {"ends_within": 48}
    assert desk.ask("POST", "settings", {"ends_within": 48}) == {"ends_within": 48}
    settings = (desk.engine.profile / "settings.toml").read_text(encoding="utf-8")
    assert "ends_within = 48" in settings
    assert noted(desk).count("binding_warnings_changed") == 1


def test_news_are_waited_for(desk: NumberDesk):
    followed = desk.follow("AXE")
    x = x_number(903)
    desk.post("numbers", "AXE", add=[x])
    before = set(followed.numbers)
    assert set(desk.follow("AXE", followed, wait=15).numbers) - before == {x}


def test_an_account_that_is_removed_takes_its_numbers_along(desk: NumberDesk):
    gone = desk.accounts["AXYB"]
    desk.post("numbers", "AXYB", add=[x_number(904)])
    desk.engine.ask("DELETE", f"accounts/{gone}")
    with pytest.raises(BadInput, match="No numbers"):
        desk.follow("AXYB")
