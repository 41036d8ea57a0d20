"""A profile with an account of each platform, none of which answers: all that comes is pushed."""

from pathlib import Path

import tomlkit

from dialwatch.calls.platform import Platform
from dialwatch.files import make_profile, write_private
from dialwatch.settings import AccountSettings, ReceiverSettings, SettingsFile

__all__ = ["push_profile"]

_NOBODY = "http://127.0.0.1:9"
"""The discard port: nobody answers there."""

_ACCOUNTS = (
    (Platform.AIRUDDER, "jakarta", "AI Rudder Jakarta", "Asia/Jakarta"),
    (Platform.BLU, "mexico", "Blu Mexico", "America/Mexico_City"),
    (Platform.HUAWEI, "shenzhen", "Huawei Shenzhen", "Asia/Shanghai"),
)
_KEYS = {
    Platform.AIRUDDER: {"app_key": "a-key", "app_secret": "a-secret"},
    Platform.BLU: {"app_id": "90909", "app_key": "an-app-key"},
    Platform.HUAWEI: {"app_key": "a-key", "app_secret": "a-secret"},
}


def push_profile(profile: Path, *, enabled: bool = True) -> Path:
    """Make it; the receiver listens on a free port."""
    make_profile(profile)
    (profile / "secrets").mkdir(mode=0o700)
    file = SettingsFile(profile / "settings.toml")
    for platform, account, name, zone in _ACCOUNTS:
        keys = tomlkit.dumps(_KEYS[platform]).encode()
        write_private(profile / "secrets" / f"{account}.toml", keys)
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
