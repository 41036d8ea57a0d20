"""Every setting that a row of the settings dialog changes, as data; and where the others are."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.retention import KINDS, KeptKind
from dialwatch.ui.languages import OWN_NAMES
from dialwatch.ui.models.retention_words import kind_words
from dialwatch.ui.setup.row import Kind, Page, SettingRow

__all__ = ["ELSEWHERE", "account_rows", "pages"]

translate = QCoreApplication.translate


ELSEWHERE: Mapping[str, str] = {
    "recordings.rules": "rec_manage",
    "account.recordings": "rec_manage",
    "account.push": "pushes",
    "account.overrides": "contract",
    "account.labels": "labels",
    "account.dictionary": "labels",
    "account.watch": "watch",
}
"""Settings that have an editor of their own → the action that opens it."""


def pages() -> tuple[Page, ...]:
    """All pages of rows, in their order."""
    return (
        *(_polling(), _safety(), _receiver(), _recordings()),
        *(_bindings(), _retention(), _look()),
    )


def account_rows(zones: Callable[[], Sequence[str]]) -> tuple[SettingRow, ...]:
    """What of an account is changed in the dialog itself."""
    return (
        SettingRow(
            name="name",
            title=translate("Settings", "Na&me"),
            hint=translate("Settings", "What you call the account."),
        ),
        SettingRow(
            name="base_url",
            title=translate("Settings", "A&ddress"),
            hint=translate("Settings", "Of the platform's site; it begins with https://."),
            example="https://api.example.com",
            words="url site server",
        ),
        SettingRow(
            name="zone",
            title=translate("Settings", "Time &zone"),
            kind=Kind.ZONE,
            hint=translate("Settings", "In which the platform tells its local times."),
            values=zones,
        ),
        SettingRow(
            name="ca_file",
            title=translate("Settings", "Certi&ficate authority"),
            kind=Kind.PATH,
            hint=translate(
                "Settings",
                "A file of certificates that are trusted too: where your company inspects traffic.",
            ),
            example=translate("Settings", "none"),
            words="tls ca pem",
        ),
    )


def _polling() -> Page:
    return Page(
        place="polling",
        title=translate("Settings", "Polling"),
        about=translate("Settings", "How often platforms are asked. It holds from the next poll."),
        rows=(
            SettingRow(
                name="fast",
                title=translate("Settings", "While &calling"),
                kind=Kind.WHOLE,
                least=5,
                most=3600,
                unit="s",
                hint=translate("Settings", "Between two polls while a campaign calls."),
                words="interval refresh",
            ),
            SettingRow(
                name="slow",
                title=translate("Settings", "While at &rest"),
                kind=Kind.WHOLE,
                least=10,
                most=86_400,
                unit="s",
                hint=translate("Settings", "Between two polls while none does."),
                words="interval refresh",
            ),
            SettingRow(
                name="history_days",
                title=translate("Settings", "&History"),
                kind=Kind.WHOLE,
                least=1,
                most=45,
                unit=translate("Settings", "days"),
                hint=translate(
                    "Settings", "Finished campaigns that began longer ago are not fetched."
                ),
            ),
        ),
    )


def _safety() -> Page:
    return Page(
        place="acting",
        title=translate("Settings", "Safety"),
        about=translate("Settings", "How this desk stops calls."),
        rows=(
            SettingRow(
                name="name",
                title=translate("Settings", "&Name in the log"),
                hint=translate(
                    "Settings",
                    "Stands in the log beside the name under which you are logged in.",
                ),
                words="audit",
            ),
            SettingRow(
                name="grace",
                title=translate("Settings", "&Grace"),
                kind=Kind.WHOLE,
                most=60,
                unit="s",
                hint=translate(
                    "Settings", "In which a stop can be undone before anything is sent."
                ),
                words="undo countdown",
            ),
            SettingRow(
                name="typed_above",
                title=translate("Settings", "&Type the number above"),
                kind=Kind.WHOLE,
                most=100_000,
                hint=translate(
                    "Settings",
                    "More calls than this are only stopped once their number is typed.",
                ),
            ),
            SettingRow(
                name="read_only",
                title=translate("Settings", "&Watch only: nothing can be stopped from here"),
                kind=Kind.FLAG,
                hint=translate(
                    "Settings",
                    "For people who watch. The actions are greyed, and the engine refuses them "
                    "too.",
                ),
            ),
        ),
    )


def _receiver() -> Page:
    networks = "127.0.0.1\n192.0.2.0/24"
    return Page(
        place="receiver",
        title=translate("Settings", "Pushes"),
        about=translate("Settings", "Whether and where the platforms' pushes are received."),
        links=(("pushes", translate("Settings", "Addresses, and how accounts are taken…")),),
        rows=(
            SettingRow(
                name="enabled",
                title=translate("Settings", "Receive p&ushes on this computer"),
                kind=Kind.FLAG,
                words="push webhook callback",
            ),
            SettingRow(
                name="host",
                title=translate("Settings", "Listen &on"),
                hint=translate(
                    "Settings", "127.0.0.1: behind a proxy on this computer; 0.0.0.0: everywhere."
                ),
                words="host interface",
            ),
            SettingRow(
                name="port",
                title=translate("Settings", "&Port"),
                kind=Kind.WHOLE,
                most=65_535,
                hint=translate("Settings", "0: any that is free."),
            ),
            SettingRow(
                name="public_url",
                title=translate("Settings", "Pu&blic address"),
                hint=translate(
                    "Settings", "What the vendors reach, where a proxy stands before this computer."
                ),
                example="https://push.example.com",
            ),
            SettingRow(
                name="trusted_proxies",
                title=translate("Settings", "Trusted pro&xies"),
                kind=Kind.LINES,
                hint=translate(
                    "Settings", "Networks whose word on a sender's address counts, one a line."
                ),
                example=networks,
                words="proxy",
            ),
            SettingRow(
                name="metrics_from",
                title=translate("Settings", "&Figures for"),
                kind=Kind.LINES,
                hint=translate("Settings", "Networks that may read the receiver's figures."),
                example=networks,
                words="metrics monitoring",
            ),
            SettingRow(
                name="certificate",
                title=translate("Settings", "&Certificate"),
                kind=Kind.PATH,
                hint=translate("Settings", "File of the receiver's own certificate, for TLS."),
                example=translate("Settings", "none"),
                words="tls https pem",
            ),
            SettingRow(
                name="key",
                title=translate("Settings", "Certificate's &key"),
                kind=Kind.PATH,
                hint=translate("Settings", "File of the private key that belongs to it."),
                example=translate("Settings", "none"),
                words="tls https pem",
            ),
        ),
    )


def _recordings() -> Page:
    return Page(
        place="recordings",
        title=translate("Settings", "Recordings"),
        about=translate("Settings", "How many recordings are kept here, encrypted."),
        links=(("rec_manage", translate("Settings", "Rescue rules, hosts, wiping…")),),
        rows=(
            SettingRow(
                name="most_mib",
                title=translate("Settings", "Keep at &most"),
                kind=Kind.WHOLE,
                least=64,
                most=1_048_576,
                unit="MiB",
                hint=translate(
                    "Settings", "Pinned ones aside; what was heard longest ago makes room."
                ),
                words="cache disk",
            ),
            SettingRow(
                name="keep_days",
                title=translate("Settings", "&Give up after"),
                kind=Kind.WHOLE,
                least=1,
                most=3650,
                unit=translate("Settings", "days"),
                hint=translate("Settings", "What nobody heard for so long is given up."),
            ),
            SettingRow(
                name="largest_mib",
                title=translate("Settings", "Larg&est file"),
                kind=Kind.WHOLE,
                least=16,
                most=4096,
                unit="MiB",
                hint=translate("Settings", "A larger file is not fetched."),
            ),
        ),
    )


def _bindings() -> Page:
    return Page(
        place="bindings",
        title=translate("Settings", "Numbers"),
        about=translate("Settings", "What is warned of, of number bindings."),
        rows=(
            SettingRow(
                name="ends_within",
                title=translate("Settings", "&Warn of ends within"),
                kind=Kind.WHOLE,
                most=2160,
                unit="h",
                hint=translate(
                    "Settings", "Before a binding ends, it is warned of once a day; 0: never."
                ),
                words="binding expiry",
            ),
        ),
    )


def _retention() -> Page:
    return Page(
        place="retention",
        title=translate("Settings", "Data and privacy"),
        about=translate("Settings", "For how many days each kind of data is kept."),
        rows=tuple(
            SettingRow(
                name=kind.value,
                title=kind_words(kind)[0],
                kind=Kind.DAYS,
                least=limits.least,
                most=limits.most,
                for_ever=limits.for_ever,
                hint=kind_words(kind)[1],
                words="retention days",
            )
            for kind, limits in KINDS.items()
            if kind is not KeptKind.RECORDINGS  # they stand with their other settings
        ),
        links=(("erase_number", translate("Settings", "Erase a number…")),),
    )


def _look() -> Page:
    from dialwatch.ui.dialogs.zones import all_zones  # late: the list is long

    return Page(
        place="look",
        title=translate("Settings", "Window"),
        about=translate("Settings", "How this window looks to you."),
        links=(
            ("wallboard_setup", translate("Settings", "Wallboard…")),
            ("life", translate("Settings", "Closing and starting…")),
        ),
        rows=(
            SettingRow(
                name="theme",
                title=translate("Settings", "&Theme"),
                kind=Kind.CHOICE,
                choices=(
                    ("system", translate("Settings", "Like the system")),
                    ("dark", translate("Settings", "Dark")),
                    ("light", translate("Settings", "Light")),
                ),
                words="colours",
            ),
            SettingRow(
                name="language",
                title=translate("Settings", "Lan&guage"),
                kind=Kind.CHOICE,
                choices=(("system", translate("Settings", "Like the system")), *OWN_NAMES),
                hint=translate("Settings", "It changes as soon as no dialog is open."),
                words="english chinese spanish 中文 español",
            ),
            SettingRow(
                name="zone",
                title=translate("Settings", "Show times &in"),
                kind=Kind.ZONE,
                values=all_zones,
                hint=translate("Settings", "The zone of all times on the screen."),
                words="time zone clock",
            ),
            SettingRow(
                name="words",
                title=translate("Settings", "&Words beside the signs of the toolbar"),
                kind=Kind.FLAG,
            ),
        ),
    )
