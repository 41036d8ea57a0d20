from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger, an_account

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import HAS_RECORDING, NEVER
from dialwatch.calls.platform import Platform
from dialwatch.ledger.fields import FIELDS
from dialwatch.ledger.query import parse
from dialwatch.ledger.terms import Term, Value, split

JAKARTA = ZoneInfo("Asia/Jakarta")
NOW = NINE + 30 * MINUTE
"""16:30 in Jakarta."""

CAMPAIGNS = (
    a_campaign(1, name="North 2026"),
    a_campaign(2, name='South, "late"', key="8810"),
    a_campaign(3, name="North 2026", platform=Platform.BLU, account="b"),
)
CALLS = (
    {"campaign": 1, "outcome": Outcome.ANSWERED, "talk": 30_400, "label": "Promise to pay",
     "line": "+62215550001", "robot": "r1", "number": "+62 811-0000-001", "flags": HAS_RECORDING},
    {"campaign": 1, "outcome": Outcome.BUSY, "ring": 10_000, "attempt": 2, "line": "+62215550002",
     "dialed": NINE + MINUTE},
    {"campaign": 2, "outcome": Outcome.NO_ANSWER, "dialed": NEVER, "seen": NINE + 5 * MINUTE,
     "number": "0770090001", "caller": "1555"},
    {"campaign": 3, "outcome": Outcome.ANSWERED_PERSON, "talk": 90_000, "label": "yes",
     "dialed": NINE + 2 * MINUTE - 1},
    {"campaign": 3, "outcome": Outcome.CANCELLED, "dialed": NINE + 2 * MINUTE},
    {"campaign": 9, "outcome": Outcome.UNREACHABLE, "dialed": NINE - MINUTE, "number": "12"},
)  # fmt: skip


@pytest.fixture(scope="module")
def view():
    return a_ledger(*CALLS, campaigns=CAMPAIGNS).snapshot_view()


@pytest.fixture(scope="module")
def named():
    """The same calls, their labels named in one account each."""
    ledger = a_ledger(*CALLS, {"campaign": 3, "label": "Promise to pay"}, campaigns=CAMPAIGNS)
    blu = {"conclusion": {"yes": "Agreed at once", "Promise to pay": "will pay later"}}
    ledger.apply_accounts(
        [
            an_account("a", {"label": {"yes": "spoke with somebody"}}),
            an_account("b", blu, platform=Platform.BLU),
        ]
    )
    return ledger.snapshot_view()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("label:promise", [1, 7]),
        ('label:"will pay"', [7]),
        ("label:=yes", [4]),
        ('label:="agreed at once"', [4]),
        ("label:somebody", []),
        ("agreed", [4]),
        ("-label:agreed has:label", [1, 7]),
        ("label:will,agreed", [4, 7]),
    ],
)
def test_a_label_is_found_by_its_code_and_by_its_name_in_its_account(named, text, rows):
    assert found(named, text) == rows


def found(view, text):
    query = parse(text, JAKARTA, NOW)
    assert query.errors == ()
    return (np.flatnonzero(query.mask(view)) + 1).tolist()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("north", [1, 2, 4, 5]),
        ("promise", [1]),
        ("0001", [1, 3, 2, 4, 5]),
        ("811-0000", [1, 2, 4, 5]),
        ("-north", [3, 6]),
        ("north promise", [1]),
        ("promise,yes", [1, 4]),
        ("campaign:north", [1, 2, 4, 5]),
        ('campaign:="NORTH 2026"', [1, 2, 4, 5]),
        ("campaign:=north", []),
        ('campaign:"south, ""late"""', [3]),
        ("campaign:8810", [3]),
        ("campaign:#3", [4, 5]),
        ("campaign:#1,#9", [1, 2, 6]),
        ("outcome:answered", [1, 4]),
        ("outcome:=answered", [1]),
        ("outcome:answered-person,Busy", [2, 4]),
        ('outcome:"no answer"', [3]),
        ("outcome:failed", [6]),
        ("-outcome:answered,busy", [3, 5, 6]),
        ("label:PROM", [1]),
        ("label:=yes", [4]),
        ("line:6221555", [1, 2]),
        ("line:+62215550002", [2]),
        ('line:=""', [3, 4, 5, 6]),
        ("robot:rosa", [1]),
        ("robot:=r1", [1]),
        ("platform:blu", [4, 5]),
        ('platform:"AI Rudder"', [1, 2, 3]),
        ("platform:blu,airudder", [1, 2, 3, 4, 5]),
        ("number:+62811", [1, 2, 4, 5]),
        ("number:0770", [3]),
        ("number:=12", [6]),
        ("number:+12", [6]),
        ("number:+770", []),
        ("caller:155", [3]),
        ("duration>30", [1, 4]),
        ("duration>31", [4]),
        ("duration:30", [1]),
        ("duration>=1:30", [4]),
        ("duration<=90s", [1, 4]),
        ("duration<1.5m", [1]),
        ("-duration>1m", [1, 2, 3, 5, 6]),
        ("ring>=10", [2]),
        ("ring<10", [1, 3, 4, 5, 6]),
        ("attempt>1", [2]),
        ("attempt:1,2", [1, 2, 3, 4, 5, 6]),
        ("since:16:01", [2, 3, 4, 5]),
        ("until:16:01", [1, 6]),
        ("since:16:01 until:16:02", [2, 4]),
        ("since:2026-11-21T16:05", [3]),
        ("until:2026-11-22", [1, 2, 3, 4, 5, 6]),
        ("minute:2026-11-21T09:01Z", [2, 4]),
        ("minute:16:02", [5]),
        ("minute:16:00,16:02", [1, 5]),
        ("has:recording", [1]),
        ("has:label", [1, 4]),
        ("has:talk", [1, 4]),
        ("is:timed", [1, 2, 4, 5, 6]),
        ("is:untimed", [3]),
        ("is:counted", [1, 2, 3, 4, 6]),
        ("platform:blu minute:2026-11-21T09:02Z is:counted", []),
    ],
)
def test_finds(view, text, rows):
    assert found(view, text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "position", "length", "says"),
    [
        ("north foo:1", 6, 5, "There is no “foo”. Try campaign, outcome"),
        ("campaign:", 0, 9, "Say what to look for after “campaign:”."),
        ("campaign: north", 0, 9, "Say what to look for after “campaign:”."),
        ('label:"yes', 0, 10, "A quotation mark is missing"),
        ("outcome:maybe", 0, 13, "“maybe” is no outcome. Outcomes are unknown"),
        ("platform:x", 0, 10, "Platforms are airudder, blu or huawei"),
        ("duration>long", 0, 13, "Write seconds (30) or minutes (1:30, 2m)"),
        ("duration>1:30m", 0, 14, "“1:30m” is no length"),
        ("attempt>x", 0, 9, "“x” is no whole number"),
        ("since:soon", 0, 10, "Write 10:00, 2026-11-21"),
        ("minute:99:00", 0, 12, "“99:00” is no time"),
        ("number:abc", 0, 10, "A number is looked for by its digits"),
        ("campaign>3", 0, 10, "written with a colon: campaign:"),
        ("label:#3", 0, 8, "Only a campaign"),
        ("campaign:#x", 0, 11, "“x” is no whole number"),
        ("has:x", 0, 5, "“has:” takes recording, label or talk"),
        ("is:x", 0, 4, "“is:” takes timed, untimed or counted"),
        (",", 0, 1, "Say what to look for"),
    ],
)
def test_marks_a_bad_term_and_says_what_to_type(view, text, position, length, says):
    query = parse(text, JAKARTA, NOW)
    (error,) = query.errors
    assert (error.position, error.length) == (position, length)
    assert says in error.sentence


def test_the_other_terms_hold_beside_one_in_error(view):
    query = parse("outcome:maybe campaign:#3", JAKARTA, NOW)
    assert (np.flatnonzero(query.mask(view)) + 1).tolist() == [4, 5]
    assert query.error_of(query.terms[0]) is query.errors[0]
    assert query.error_of(query.terms[1]) is None


def test_each_term_is_a_chip_that_can_be_removed():
    query = parse('  outcome:busy   campaign:"a b" 0812 ', JAKARTA, NOW)
    assert [term.text for term in query.terms] == ["outcome:busy", 'campaign:"a b"', "0812"]
    assert query.without(0) == 'campaign:"a b" 0812'
    assert query.without(1) == "outcome:busy 0812"
    assert query.without(2) == 'outcome:busy   campaign:"a b"'
    assert not parse("", JAKARTA, NOW)


def test_many_names_are_found_as_few_are():
    calls = [{"label": f"label {number}"} for number in range(40)]
    view = a_ledger(*calls).snapshot_view()
    mask = parse("label:3,5", JAKARTA, NOW).mask(view)
    assert np.flatnonzero(mask).tolist() == [
        number for number in range(40) if "3" in str(number) or "5" in str(number)
    ]


def test_times_shown_twice_are_covered_whole():
    # Clocks in London were put back at 02:00 on 25 October 2026.
    first, second = 1_792_888_200_000, 1_792_891_800_000
    view = a_ledger({"dialed": first}, {"dialed": second}).snapshot_view()
    for text in ("minute:2026-10-25T01:30", "since:2026-10-25T01:30 until:2026-10-25T02:00"):
        assert parse(text, ZoneInfo("Europe/London"), NOW).mask(view).tolist() == [True, True]


values = st.builds(Value, st.text(min_size=1, max_size=8), st.booleans())
terms = st.builds(
    Term,
    start=st.just(0),
    text=st.just(""),
    field=st.sampled_from(list(FIELDS)),
    sign=st.just(":"),
    values=st.lists(values, min_size=1, max_size=3).map(tuple),
    negated=st.booleans(),
)


@given(st.lists(terms, max_size=4))
def test_what_is_written_reads_back_the_same(written):
    def bare(term):
        return (term.field, term.sign, term.values, term.negated, term.unclosed)

    text = " ".join(term.write() for term in written)
    assert [bare(term) for term in split(text)] == [bare(term) for term in written]


@given(st.text(st.sampled_from(list('ab:"=#,- <>1é+\n')), max_size=25))
def test_any_text_is_read_without_losing_any_of_it(text):
    query = parse(text, JAKARTA, NOW)
    covered = "".join(term.text for term in query.terms)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(term.text for term in query.terms)
    for error in query.errors:
        assert 0 <= error.position < error.position + error.length <= len(text)
    for number in range(len(query.terms)):
        assert len(parse(query.without(number), JAKARTA, NOW).terms) <= len(query.terms)
