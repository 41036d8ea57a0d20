"""Adding an account by keys alone: what is wrong is said beside its field, Escape keeps nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import sample_accounts
from tests.support.sample_setup import OFFERS, PLACES

from dialwatch.ui.dialogs.add_account import AddAccountDialog
from dialwatch.ui.widgets.step_rail import Step

ENTER = Qt.Key.Key_Return


@pytest.fixture
def dialog(qtbot) -> AddAccountDialog:
    made = AddAccountDialog(sample_accounts, first=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.show_offers(OFFERS)
    made.show_places(PLACES["good"])
    return made


def enter(dialog: AddAccountDialog) -> None:
    QTest.keyClick(dialog, ENTER)


def at_keys(dialog: AddAccountDialog) -> None:
    enter(dialog)
    dialog.account.zone.set_value("Asia/Jakarta")
    enter(dialog)
    assert dialog.step is Step.LIST


def at_test(dialog: AddAccountDialog) -> None:
    at_keys(dialog)
    for edit in dialog.keys.keys.edits.values():
        edit.setText(" k3y ")
    enter(dialog)
    assert dialog.step is Step.CHECK


def test_nothing_can_be_done_before_the_platforms_are_known(qtbot):
    made = AddAccountDialog(list)
    qtbot.addWidget(made)
    with qtbot.waitSignals([made.offers_wanted, made.places_wanted]):
        made.begin()
    assert not made.next_.isEnabled()
    made.show_failure("The engine is starting.")
    assert made.platform.words.text() == "The engine is starting."


def test_what_is_likely_is_filled_in(dialog):
    enter(dialog)
    account = dialog.account
    assert account.name.value() == "AI Rudder 2"  # there is one already
    assert account.base_url == "https://api.airudder.com"
    assert not account.address.isVisible()
    dialog.back.click()
    QTest.keyClick(dialog.platform.findChildren(type(dialog.add))[0], Qt.Key.Key_Tab)
    assert dialog.step is Step.START


@pytest.mark.parametrize(
    ("name", "address", "zone", "words"),
    [
        ("", "https://a.example", "UTC", "needs a name"),
        ("x", "api.example.com", "UTC", "begins with https"),
        ("x", "http://api.example.com", "UTC", "Without encryption"),
        ("x", "https://me:you@a.example", "UTC", "no name and no password"),
        ("x", "https://[::1", "UTC", "no address"),
        ("x", "https://a.example:99999", "UTC", "no address"),
        ("x", "https://a.example", "Nowhere", "Choose a time zone"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(dialog, name, address, zone, words):
    enter(dialog)
    account = dialog.account
    account.site.edit.setCurrentIndex(account.site.edit.count() - 1)
    account.name.set_value(name)
    account.address.set_value(address)
    account.zone.set_value(zone)
    enter(dialog)
    assert dialog.step is Step.HOW
    (said,) = [field.fault.text() for field in account.fields.values() if field.faulty]
    assert words in said
    account.name.set_value("x")
    account.address.set_value("https://a.example")
    account.zone.set_value("jakarta")  # the city of one zone alone
    assert not any(field.faulty for field in account.fields.values())
    enter(dialog)
    assert dialog.step is Step.LIST
    assert dialog.draft.zone == "Asia/Jakarta"


def test_keys_are_dots_and_all_of_them_are_needed(dialog):
    at_keys(dialog)
    first, second = dialog.keys.keys.edits.values()
    assert first.echoMode() is first.EchoMode.Password
    dialog.keys.keys.look.click()
    assert first.echoMode() is first.EchoMode.Normal
    first.setText("k3y")
    enter(dialog)
    assert "App secret" in dialog.keys.fault.text()
    assert QApplication.focusWidget() is second
    assert dialog.step is Step.LIST


def test_a_passphrase_is_long_enough_and_typed_twice(dialog):
    at_keys(dialog)
    for edit in dialog.keys.keys.edits.values():
        edit.setText("k3y")
    place = dialog.keys.place
    dialog.show_places(PLACES["none"])
    assert place.kind == "passphrase"
    for first, again, words in (("short", "short", "8 characters"), ("long enough", "x", "differ")):
        place.passphrase.setText(first)
        place.repeated.setText(again)
        enter(dialog)
        assert words in place.fault.text()
        assert dialog.step is Step.LIST
    place.repeated.setText("long enough")
    enter(dialog)
    assert dialog.step is Step.CHECK


@pytest.mark.parametrize(
    ("places", "usable", "chosen"),
    [
        ("good", ["keyring", "passphrase", "memory"], "keyring"),
        ("none", ["passphrase", "memory"], "passphrase"),
        ("locked", ["passphrase", "memory"], "passphrase"),
        ("files", ["files"], "files"),
    ],
)
def test_the_best_place_is_chosen_at_first(dialog, places, usable, chosen):
    at_keys(dialog)
    dialog.show_places(PLACES[places])
    shown = {kind: place for kind, place in dialog.keys.place.places.items() if place.isVisible()}
    assert [kind for kind, place in shown.items() if place.button.isEnabled()] == usable
    assert dialog.keys.place.kind == chosen
    assert set(shown) == {one["kind"] for one in PLACES[places]}
    assert not dialog.keys.place.repeated.isVisible() or places == "none"


def test_a_keyring_that_was_unlocked_is_looked_at_again(dialog, qtbot):
    at_keys(dialog)
    dialog.show_places(PLACES["locked"])
    with qtbot.waitSignal(dialog.places_wanted):
        dialog.keys.place.again.click()
    dialog.show_places(PLACES["good"])
    assert dialog.keys.place.places["keyring"].button.isEnabled()
    assert not dialog.keys.place.again.isVisible()


def test_the_test_comes_first_and_what_works_is_added(dialog, qtbot):
    at_test(dialog)
    with qtbot.waitSignal(dialog.test_wanted) as asked:
        enter(dialog)
    assert asked.args[0].told()["keys"] == {"app_key": "k3y", "app_secret": "k3y"}
    with qtbot.assertNotEmitted(dialog.test_wanted):
        dialog.test.test.click()  # one at a time
    dialog.show_result({"verdict": "works", "platform": "AI Rudder", "campaigns": 12})
    assert dialog.test.headline.text() == "Works: 12 tasks seen."
    with qtbot.waitSignal(dialog.add_wanted) as added:
        enter(dialog)
    assert added.args[1:] == ["keyring", ""]
    dialog.show_added("ai-rudder-2", "The keys are kept in the system's keyring.")
    assert dialog.step is None
    assert not any(dialog.keys.keys.keys.values())
    enter(dialog)
    assert not dialog.isVisible()


def test_what_does_not_work_can_be_added_anyway_but_not_by_enter(dialog, qtbot):
    at_test(dialog)
    dialog.show_result({"verdict": "keys", "platform": "AI Rudder"})
    with qtbot.waitSignal(dialog.test_wanted), qtbot.assertNotEmitted(dialog.add_wanted):
        enter(dialog)
    dialog.show_failure("The disk is full.")
    assert dialog.add.text() == "&Add anyway"
    with qtbot.waitSignal(dialog.add_wanted):
        dialog.add.click()
    dialog.back.click()
    dialog.keys.keys.edits["app_key"].setText("other")
    assert dialog.test.said is None  # what was found out of others holds no more


@pytest.mark.parametrize(("place", "button"), [(1, "watch"), (2, "pushes")])
def test_what_comes_next_is_one_key_away(dialog, qtbot, place, button):
    buttons = [one for one in dialog.platform.findChildren(object) if hasattr(one, "isChecked")]
    radios = [one for one in buttons if type(one).__name__ == "QRadioButton"]
    radios[place].setChecked(True)
    at_test(dialog)
    dialog.show_added("a1", "Kept.")
    found = getattr(dialog.added, button)
    assert found.isVisible()
    with qtbot.waitSignal(getattr(dialog, f"{button}_requested")) as asked:
        found.click()
    assert asked.args == ["a1"]


def test_another_account_begins_anew(dialog, qtbot):
    at_test(dialog)
    dialog.show_added("a1", "Kept.")
    with qtbot.waitSignal(dialog.places_wanted):
        dialog.added.another.click()
    assert dialog.step is Step.START
    dialog.account.name.set_value("Jakarta")
    enter(dialog)
    assert dialog.account.name.value() == "AI Rudder 2"


def test_the_simulated_platforms_need_none_of_it(dialog, qtbot):
    with qtbot.waitSignal(dialog.demo_requested):
        dialog.platform.demo.click()
    assert not dialog.isVisible()


def test_escape_keeps_nothing(dialog, qtbot):
    at_test(dialog)
    with qtbot.assertNotEmitted(dialog.add_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_title_and_no_word_holds_what_was_entered(dialog):
    """Row 20: a key in every field that takes a text."""
    canary = "k3y-canary-628115550123"
    enter(dialog)
    account = dialog.account
    account.site.edit.setCurrentIndex(account.site.edit.count() - 1)
    account.name.set_value("Jakarta")
    account.address.set_value(canary)
    account.zone.set_value(canary)
    enter(dialog)
    account.address.set_value("https://a.example")
    account.zone.set_value("UTC")
    enter(dialog)
    for edit in dialog.keys.keys.edits.values():
        edit.setText(canary)
    enter(dialog)
    for verdict in ("keys", "clock", "address", "held", "trouble", "works"):
        dialog.show_result({"verdict": verdict, "platform": "AI Rudder", "campaigns": 1})
    labels = [one.text() for one in dialog.findChildren(type(dialog.test.headline))]
    assert not [text for text in (*labels, dialog.windowTitle()) if "canary" in text]
    assert canary not in repr(dialog.draft)
