"""Every operation of the platforms, asked for in the window as a user does, at the simulators."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.asked import AIRUDDER, BLU, HUAWEI, MADE, START, Facts, Values
from tests.support.desk import a_desk_on, shown
from tests.support.engines import none_left_behind
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.contract_view import ContractChange
from dialwatch.calls.platform import Platform
from dialwatch.files import write_private
from dialwatch.settings import AccountSettings, SettingsFile
from dialwatch.ui.dialogs.contract import ContractDialog
from dialwatch.ui.dialogs.operations import OperationsDialog


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator(
        "every-kind", seed=5, speed=10, start=START, begun=55, heard_by="screen"
    ) as simulated:
        simulated.wait(lambda truth: sum(one["entries_done"] for one in truth["campaigns"]) > 60)
        yield simulated


@pytest.fixture(scope="module")
def profile(world: Simulated, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A demo's accounts and one for each Huawei application, on which an engine runs."""
    made = tmp_path_factory.mktemp("settings") / "profile"
    write_demo(made, world.told)
    for mode in HUAWEI:
        add_application(made, world.told, mode)
    for engines in none_left_behind():
        engines.start(made, "--secrets", str(made / SECRETS)).announced()
        yield made


async def opened(desk, account: str) -> OperationsDialog:
    desk.window.openings.operations(account)
    dialog = desk.window.openings.operations_dialog
    await shown(lambda: dialog.account == account and dialog._forms, "the operations")
    return dialog


async def ask(dialog: OperationsDialog, operation: str, values: dict[str, Any]) -> str:
    """Fill the form in and ask, by keyboard; the verdict that is shown, or what came."""
    dialog.open_operation(operation)
    assert dialog.form.button.isEnabled(), f"{operation} is off"
    dialog.form.view.set_values(values)
    QTest.keyClick(dialog.form.button, Qt.Key.Key_Space)
    if dialog.form.sure.isVisible():
        dialog.form.sure.reason.setText("a test")
        QTest.keyClick(dialog.form.sure.go, Qt.Key.Key_Space)
    action = dialog._action
    assert action, f"{operation} was not sent: {faults(dialog)}"
    await shown(dialog.form.button.isEnabled, f"an answer to {operation}")
    answer = dialog.answer
    if answer.verdict.isVisibleTo(answer):
        return f"{answer.verdict.text()}: {answer.sentence.text()}"
    return "Answered"


def faults(dialog: OperationsDialog) -> list[str]:
    fields = dialog.form.view.fields.values()
    return [one._said.text() for one in fields if one._said.property("state") == "bad"]


async def switch_on(desk, account: str, names: tuple[str, ...]) -> None:
    """In the contract dialog, as the user who got the paths from the vendor would."""
    desk.window.openings.contract(account)
    dialog: ContractDialog = desk.window.openings.contract_dialog
    await shown(dialog.operations.topLevelItemCount, "the contract")
    root = dialog.operations.invisibleRootItem()
    for at in range(root.childCount()):
        for child in range(root.child(at).childCount()):
            item = root.child(at).child(child)
            if item.toolTip(0) in names:
                item.setCheckState(0, Qt.CheckState.Checked)
    assert {change.operation for change in dialog.changes()} == set(names)
    assert all(isinstance(change, ContractChange) for change in dialog.changes())
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)
    await shown(lambda: not dialog.changes(), "the changes are kept")
    dialog.reject()


async def ask_all(desk, world: Simulated, account: str, table: dict[str, Values]) -> set[str]:
    """Ask them one after the other; what the dialog offers in all."""
    facts = Facts(world)
    dialog = await opened(desk, account)
    assert set(table) <= set(dialog._forms)
    for operation, values in table.items():
        told = await ask(dialog, operation, values(facts))
        acts = dialog._forms[operation].acts
        assert told.startswith(("Accepted", "Confirmed") if acts else "Answered"), (operation, told)
        if operation in MADE:
            facts.made[operation] = dialog.answer._finding.fact(MADE[operation])
    offered = set(dialog._forms)
    dialog.reject()
    return offered


async def test_every_operation_of_ai_rudder(world, profile):
    async with a_desk_on(profile) as desk:
        await switch_on(desk, "jakarta", ("call",))  # a demo has its plans on
        assert set(AIRUDDER) == await ask_all(desk, world, "jakarta", AIRUDDER)


async def test_every_operation_of_blu(world, profile):
    async with a_desk_on(profile) as desk:  # a demo has the making of tasks on
        assert set(BLU) == await ask_all(desk, world, "mexico", BLU)


def account_of(mode: str) -> str:
    """The id of the account for the Huawei application of that mode."""
    return f"shenzhen-{mode.lower()}"


def add_application(profile: Path, told: dict[str, Any], mode: str) -> None:
    """An account for the Huawei application of that mode."""
    application = told["huawei"]["applications"][mode]
    account = account_of(mode)
    keys = {name: application[name] for name in ("app_key", "app_secret")}
    SettingsFile(profile / "settings.toml").add_account(
        AccountSettings(
            id=account,
            name=f"Huawei {mode}",
            platform=Platform.HUAWEI,
            base_url=told["huawei"]["url"],
            zone=told["huawei"]["zone"],
            simulated=True,
        )
    )
    write_private(profile / SECRETS / f"{account}.toml", tomlkit.dumps(keys).encode())


async def test_every_operation_of_huawei(world, profile):
    async with a_desk_on(profile) as desk:
        every = {operation for table in HUAWEI.values() for operation in table}
        for mode, table in HUAWEI.items():
            assert await ask_all(desk, world, account_of(mode), table) == every


async def test_a_refusal_is_told_with_its_code_and_what_to_do(profile):
    async with a_desk_on(profile) as desk:
        dialog = await opened(desk, "mexico")
        told = await ask(dialog, "cancel", {"task": "1", "mobile": "05557770002"})
        assert told.startswith("Refused")
        assert "4004" in told
        dialog.reject()


async def test_what_is_out_of_range_is_said_below_its_field_and_not_sent(profile):
    async with a_desk_on(profile) as desk:
        dialog = await opened(desk, "mexico")
        dialog.open_operation("query")
        dialog.form.view.set_values({"task": "1", "size": "101"})
        dialog.form.submit()
        assert faults(dialog) == ["Must be from 1 to 100; 101 is not."]
        assert not dialog._action
        dialog.reject()


async def test_a_file_is_kept_where_the_user_says(world, profile, tmp_path: Path):
    facts = Facts(world)
    async with a_desk_on(profile) as desk:
        dialog = await opened(desk, "jakarta")
        await ask(dialog, "recording", AIRUDDER["recording"](facts))
        assert dialog.answer.save.isVisibleTo(dialog.answer)
        target = tmp_path / "kept.wav"
        dialog.file_wanted.emit(dialog._action, str(target))
        await shown(target.exists, "the file")
        assert target.read_bytes().startswith(b"RIFF")
        assert target.stat().st_mode & 0o077 == 0
        await shown(lambda: "kept.wav" in dialog.answer.advice.text(), "it is said")
        dialog.reject()
