"""A profile of accounts whose platforms never answer: all that comes is pushed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import tomlkit
from tests.support.engines import Started, until

from dialwatch.calls.platform import Platform
from dialwatch.files import make_profile, write_private
from dialwatch.settings import AccountSettings, ReceiverSettings, SettingsFile

__all__ = ["KEYS", "ONE_EACH", "doors", "push_profile"]

_NOBODY = "http://127.0.0.1:9"
"""The discard port: nobody answers there."""

Accounts = Sequence[tuple[Platform, str, str, str]]
"""Platform, id, name and time zone of each."""
ONE_EACH: Accounts = (
    (Platform.AIRUDDER, "jakarta", "AI Rudder Jakarta", "Asia/Jakarta"),
    (Platform.BLU, "mexico", "Blu Mexico", "America/Mexico_City"),
    (Platform.HUAWEI, "shenzhen", "Huawei Shenzhen", "Asia/Shanghai"),
)
KEYS: Mapping[Platform, Mapping[str, str]] = {
    Platform.AIRUDDER: {"app_key": "a-key", "app_secret": "a-secret"},
    Platform.BLU: {"app_id": "90909", "app_key": "an-app-key"},
    Platform.HUAWEI: {"app_key": "a-key", "app_secret": "a-secret"},
}


def push_profile(
    profile: Path,
    *,
    enabled: bool = True,
    accounts: Accounts = ONE_EACH,
    keys: Mapping[Platform, Mapping[str, str]] = KEYS,
) -> Path:
    """Make it; the receiver listens on a free port."""
    make_profile(profile)
    (profile / "secrets").mkdir(mode=0o700)
    file = SettingsFile(profile / "settings.toml")
    for platform, account, name, zone in accounts:
        secrets = tomlkit.dumps(keys[platform]).encode()
        write_private(profile / "secrets" / f"{account}.toml", secrets)
        file.add_account(
            AccountSettings(
                id=account,
                name=name,
                platform=platform,
                base_url=_NOBODY,
                zone=zone,
                simulated=True,
            )
        )
    file.set_receiver(ReceiverSettings(enabled=enabled, port=0))
    return profile


def doors(engine: Started) -> dict[tuple[str, str], str]:
    """Account and kind → the path that a platform is given."""
    told = until(lambda: (asked := engine.ask("GET", "receiver"))["listening"] and asked)
    return {
        (account["id"], kind["id"]): kind["url"]
        for account in told["accounts"]
        for kind in account["kinds"]
    }
