"""What the engine tells of setting up, for tests of the dialogs."""

from typing import Any

from dialwatch.calls.retention import KINDS

__all__ = ["LOOK", "OFFERS", "PLACES", "PREVIEW", "SETTINGS"]

OFFERS: list[dict[str, Any]] = [
    {
        "id": "airudder",
        "title": "AI Rudder",
        "base_url": "https://api.airudder.com",
        "sites": {"Production": "https://api.airudder.com"},
        "keys": ["app_key", "app_secret"],
    },
    {
        "id": "blu",
        "title": "Blu",
        "base_url": "https://blulaapi.shanghu.ai",
        "sites": {
            "Mexico": "https://blulaapi.shanghu.ai",
            "Singapore": "https://bluapi.shanghu.ai",
        },
        "keys": ["app_id", "app_key"],
    },
    {
        "id": "huawei",
        "title": "Huawei",
        "base_url": "https://rtcpns.cn-north-1.myhuaweicloud.com",
        "sites": {"North 1": "https://rtcpns.cn-north-1.myhuaweicloud.com"},
        "keys": ["app_key", "app_secret"],
    },
]

PLACES: dict[str, list[dict[str, str]]] = {
    "good": [
        {"kind": "keyring", "state": "ready", "path": ""},
        {"kind": "passphrase", "state": "new", "path": ""},
        {"kind": "memory", "state": "ready", "path": ""},
    ],
    "none": [
        {"kind": "keyring", "state": "missing", "path": ""},
        {"kind": "passphrase", "state": "new", "path": ""},
        {"kind": "memory", "state": "ready", "path": ""},
    ],
    "locked": [
        {"kind": "keyring", "state": "locked", "path": ""},
        {"kind": "passphrase", "state": "locked", "path": ""},
        {"kind": "memory", "state": "ready", "path": ""},
    ],
    "files": [{"kind": "files", "state": "ready", "path": "/srv/dialwatch/keys"}],
}

LOOK = {"theme": "dark", "language": "system", "zone": "Asia/Jakarta", "words": True}

SETTINGS: dict[str, Any] = {
    "settings": {
        "polling": {"fast": 10.0, "slow": 60.0, "history_days": 7},
        "receiver": {
            "enabled": True,
            "host": "127.0.0.1",
            "port": 8737,
            "public_url": "https://push.example.com",
            "trusted_proxies": ["127.0.0.0/8"],
            "metrics_from": ["127.0.0.0/8", "::1/128"],
            "certificate": None,
            "key": None,
        },
        "acting": {"name": "Ayu", "grace": 5.0, "typed_above": 100, "read_only": False},
        "recordings": {"most_mib": 2048, "keep_days": 90, "largest_mib": 256, "rules": []},
        "bindings": {"ends_within": 24},
        "retention": {kind.value: limits.usual for kind, limits in KINDS.items()},
    },
    "accounts": [
        {
            "id": "jakarta",
            "platform": "airudder",
            "simulated": False,
            "name": "AI Rudder Jakarta",
            "base_url": "https://api.airudder.com",
            "zone": "Asia/Jakarta",
            "ca_file": None,
        },
        {
            "id": "mexico",
            "platform": "blu",
            "simulated": False,
            "name": "Blu Mexico",
            "base_url": "https://blulaapi.shanghu.ai",
            "zone": "America/Mexico_City",
            "ca_file": None,
        },
    ],
    "newer": False,
}

PREVIEW: dict[str, Any] = {
    "changes": [
        {"place": "polling", "name": "fast", "before": 10.0, "after": 20.0},
        {"place": "acting", "name": "read_only", "before": False, "after": True},
        {
            "place": "accounts.jakarta",
            "name": "zone",
            "before": "Asia/Jakarta",
            "after": "Asia/Makassar",
        },
        {"place": "accounts.jakarta", "name": "push.mode", "before": "log", "after": "enforce"},
        {
            "place": "receiver",
            "name": "metrics_from",
            "before": {"count": 2},
            "after": {"count": 1},
        },
    ],
    "accounts": [
        {"id": "jakarta", "name": "AI Rudder Jakarta", "platform": "airudder", "added": False},
        {"id": "lima", "name": "Lima", "platform": "blu", "added": True},
    ],
    "clashing": ["mexico"],
    "window": {"theme": "light"},
}
