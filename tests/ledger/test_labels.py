"""What labels are called in each account, and how many calls carry them."""

from tests.ledger.made import a_campaign, a_ledger, an_account

from dialwatch.calls.platform import Platform
from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.seen import seen_labels

CAMPAIGNS = (a_campaign(1), a_campaign(2, account="b", platform=Platform.BLU))


def test_a_label_has_the_name_of_its_account():
    ledger = a_ledger(
        {"campaign": 1, "label": "A"},
        {"campaign": 2, "label": "A"},
        {"campaign": 9, "label": "A"},
        campaigns=CAMPAIGNS,
    )
    kinds = {"conclusion": {"A": "will pay"}, "label": {"A": "no kind of Blu's"}}
    ledger.apply_accounts([an_account("a"), an_account("b", kinds, platform=Platform.BLU)])
    view = ledger.snapshot_view()
    assert [view.label_name(view.row(row)) for row in range(3)] == ["A", "will pay", "A"]
    assert view.labels.naming == ["b"]
    assert ledger.labels.of("nobody").name("label", "A") == "A"


def test_the_book_stays_until_a_name_changes():
    ledger = a_ledger()
    ledger.apply_accounts([an_account("a", {"label": {"A": "yes"}})])
    first = ledger.labels
    ledger.apply_accounts([an_account("a", {"label": {"A": "yes"}}, requests=7)])
    assert ledger.labels is first
    ledger.apply_accounts([an_account("a", {"label": {"A": "no"}})])
    assert ledger.labels is not first
    assert ledger.labels != first
    assert hash(ledger.labels) == hash(first)
    assert LabelBook() == LabelBook()
    assert LabelBook() != 5


def test_labels_are_counted_by_account():
    ledger = a_ledger(
        *({"campaign": 1, "label": "A"} for _ in range(3)),
        {"campaign": 1, "label": "NAN"},
        {"campaign": 1},
        {"campaign": 2, "label": "A"},
        campaigns=CAMPAIGNS,
    )
    view = ledger.snapshot_view()
    assert seen_labels(view, "a") == {"A": 3, "NAN": 1}
    assert seen_labels(view, "b") == {"A": 1}
    assert seen_labels(view, "nobody") == {}
