"""Naming codes: kept in the settings, told to every window, refused where it does not fit."""

from pathlib import Path

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.credentials import Credentials
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.labels import label_page, labels_of, relabelled
from dialwatch.settings import AccountSettings, SettingsFile


def an_account(platform: Platform = Platform.BLU, **told: object) -> AccountSettings:
    usual = {"id": "mex", "name": "Mex", "base_url": "https://api.example", "zone": "UTC"}
    return AccountSettings.model_validate({**usual, "platform": platform, **told})


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    SettingsFile(tmp_path / "settings.toml").add_account(an_account())
    return AccountBook(tmp_path, Credentials.of(tmp_path, tmp_path / "secrets"))


def test_a_name_is_kept_and_told_and_an_empty_one_brings_the_meaning_back(book, tmp_path):
    shipped = book.labels("mex")["conclusion"]["AP"]
    book.set_labels("mex", {"labels": {"conclusion": {"AP": " Paid! ", "X9": "Ours"}}})
    assert book.labels("mex")["conclusion"]["AP"] == "Paid!"
    again = AccountBook(tmp_path, Credentials.of(tmp_path, None))
    assert again.labels("mex") == book.labels("mex")
    book.set_labels("mex", {"labels": {"conclusion": {"AP": ""}, "status": {"1": "one"}}})
    assert book.labels("mex")["conclusion"]["AP"] == shipped
    assert book.account("mex").labels == {"conclusion": {"X9": "Ours"}, "status": {"1": "one"}}


def test_a_dictionary_is_chosen_and_all_of_them_again(book):
    book.set_labels("mex", {"dictionary": "contact"})
    assert "AP" not in book.labels("mex")["conclusion"]
    book.set_labels("mex", {"labels": {}})
    assert book.account("mex").dictionary == "contact"
    book.set_labels("mex", {"dictionary": ""})
    assert "AP" in book.labels("mex")["conclusion"]


def test_an_account_that_is_not_known_has_no_names(book):
    assert book.labels("nobody") == {}
    with pytest.raises(BadInput, match="no account"):
        book.set_labels("nobody", {})


def test_ai_rudder_has_only_names_of_ones_own():
    account = an_account(Platform.AIRUDDER)
    assert labels_of(account) == {}
    assert label_page(account)["kinds"] == [{"kind": "label", "dictionaries": [], "own": {}}]
    named = relabelled(account, {"labels": {"label": {"A": "Agreed"}}})
    assert labels_of(named) == {"label": {"A": "Agreed"}}


def test_the_page_tells_dictionaries_and_own_names():
    page = label_page(an_account(labels={"detection": {"D99": "spoke"}}, dictionary="collection"))
    assert page["dictionary"] == "collection"
    kinds = {one["kind"]: one for one in page["kinds"]}
    assert [one["title"] for one in kinds["conclusion"]["dictionaries"]] == [
        "Collection",
        "Contact person",
    ]
    assert kinds["detection"]["own"] == {"D99": "spoke"}
    assert kinds["detection"]["dictionaries"][0]["names"]["NAN"] == "result unknown"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([], "object"),
        ({"labels": []}, "by kind and code"),
        ({"labels": {"conclusion": "AP"}}, "by kind and code"),
        ({"labels": {"label": {"A": "b"}}}, "no codes of the kind"),
        ({"labels": {"conclusion": {"AP": 5}}}, "one line"),
        ({"labels": {"conclusion": {"AP": "two\nlines"}}}, "one line"),
        ({"labels": {"conclusion": {" ": "x"}}}, "from 1 to 200"),
        ({"labels": {"conclusion": {"A" * 201: "x"}}}, "from 1 to 200"),
        ({"labels": {"conclusion": {"AP": "x" * 81}}}, "at most 80"),
        ({"labels": {"status": {str(n): "x" for n in range(1_001)}}}, "at most 1000"),
        ({"dictionary": "third"}, "no such dictionary"),
        ({"dictionary": 1}, "no such dictionary"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(told, words):
    with pytest.raises(BadInput, match=words):
        relabelled(an_account(), told)


def test_huawei_has_nothing_to_name():
    with pytest.raises(BadInput, match="Huawei has no codes"):
        relabelled(an_account(Platform.HUAWEI), {"labels": {"conclusion": {}}})
