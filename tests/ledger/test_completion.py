import pytest
from tests.ledger.made import a_campaign, a_ledger, an_account

from dialwatch.ledger.completion import complete, completion, place

VIEW = a_ledger(
    {"label": "Promise", "line": "+62215550001", "robot": "r1"},
    {"label": "no promise", "line": "+62215550002", "caller": "1555"},
    campaigns=(a_campaign(1, name="North 2026"), a_campaign(2, name='Say "hi"')),
).snapshot_view()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("lab", ["label:"]),
        ("-lab", ["-label:"]),
        ("camp", ["campaign:"]),
        ("campaign:", ['campaign:"North 2026"', 'campaign:"Say ""hi"""']),
        ("campaign:no", ['campaign:"North 2026"']),
        ('campaign:"say "', ['campaign:"Say ""hi"""']),
        ("label:pro", ["label:Promise", 'label:"no promise"']),
        ("-label:=no", ['-label:="no promise"']),
        ("line:+622155500", ["line:+62215550001", "line:+62215550002"]),
        ("robot:r", ["robot:Rosa"]),
        ("caller:", ["caller:1555"]),
        ("platform:b", ["platform:blu"]),
        ("outcome:busy,ans", ["outcome:busy,answered", "outcome:busy,answered-person",
                              "outcome:busy,answered-machine", "outcome:busy,no-answer"]),
        ("outcome:fa", ["outcome:failed", "outcome:network-failure"]),
        ("has:", ["has:recording", "has:label", "has:talk"]),
        ("recording:un", ["recording:unheard", "recording:unjudged"]),
        ("rec", ["recording:"]),
        ("is:un", ["is:untimed", "is:counted"]),
        ("duration>", []),
        ("since:", []),
        ("zzz", []),
    ],
)  # fmt: skip
def test_offers_what_could_stand_there(text, offered):
    assert completion(text, len(text), VIEW) == offered


def test_labels_are_offered_by_their_codes_and_by_their_names():
    ledger = a_ledger({"label": "HPTP"}, {"label": "AP"})
    ledger.apply_accounts([an_account("a", {"label": {"HPTP": "will pay", "LMS": "voicemail"}})])
    view = ledger.snapshot_view()
    assert completion("label:", 6, view) == ["label:AP", "label:HPTP", 'label:"will pay"']
    assert completion("label:wi", 8, view) == ['label:"will pay"']


def test_an_empty_place_offers_all_fields():
    offered = completion("label:x ", 8, VIEW)
    assert "campaign:" in offered
    assert "minute:" in offered


def test_only_the_term_under_the_cursor_is_replaced():
    text = "outcome:busy lab 0812"
    assert place(text, 16) == (13, 16)
    assert complete(text, 16, "label:") == ("outcome:busy label:0812", 19)
    assert complete(text, 14, "label:Promise") == ("outcome:busy label:Promise 0812", 27)
    assert complete("", 0, "label:") == ("label:", 6)


def test_no_more_are_offered_than_can_be_read():
    ledger = a_ledger(*({"label": f"label {number}"} for number in range(50)))
    assert len(completion("label:", 6, ledger.snapshot_view())) == 20
