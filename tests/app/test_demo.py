"""What a demo knows of its world."""

import pytest
from tests.support.simulated import started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.calls.platform import Platform
from dialwatch.settings import SettingsFile

MODES = {"tiny": {"AXB"}, "numbers": {"AXB", "AX", "AXE", "AXYB"}}


@pytest.mark.parametrize("scenario", MODES)
def test_a_day_of_privacy_numbers_has_an_account_of_each_mode(tmp_path, scenario):
    with started_simulator(scenario, seed=1) as simulator:
        callbacks = write_demo(tmp_path / "profile", simulator.told, pushes=True)
        keys = simulator.told["huawei"]["applications"]
    accounts = [
        one
        for one in SettingsFile(tmp_path / "profile" / "settings.toml").load().settings.account
        if one.platform is Platform.HUAWEI
    ]
    assert len({one.id for one in accounts}) == len(MODES[scenario])
    assert callbacks["huawei"].keys() == MODES[scenario]
    secrets = "".join(
        path.read_text() for path in (tmp_path / "profile" / "secrets").glob("*.toml")
    )
    for mode, application in keys.items():
        assert (application["app_key"] in secrets) is (mode in MODES[scenario])
