"""The command line. Imports late: each command loads only what it needs."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dialwatch import __version__
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.platform import Platform

if TYPE_CHECKING:
    from dialwatch.app import Options
    from dialwatch.engine.errands import Errands

__all__ = ["main", "options_of", "parser"]

_SIMULATE = "simulate"
"""Has a command line of its own, which the simulator reads."""

_SITES = "Blu: Mexico, Singapore; AI Rudder: Production; Huawei: North 1"
"""What the shipped contracts list; reading them would slow down every start."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [_SIMULATE]:
        from dialwatch.simulator.cli import run

        return run(words[1:])
    told = parser().parse_args(words)
    try:
        return _run(told)
    except DialwatchError as error:
        sys.stderr.write(f"{error}\n")
        return 2 if isinstance(error, BadInput) else 1


def _run(told: argparse.Namespace) -> int:
    match told.command:
        case "parse":
            from dialwatch.engine.worker import main as parse

            return parse()
        case "read-list":
            from dialwatch.importing.child import main as read_a_list

            return read_a_list()
        case "write-table":
            from dialwatch.exporting.child import main as write_a_table

            return write_a_table()
        case "play":
            from dialwatch.sound.child import main as play

            return play()
        case "collect":
            return _collect(told)
        case "account":
            return _account(told)
        case "check-contract":
            return _check_contract(told)
        case "pushes":
            return _pushes(told)
        case "erase":
            return _erase(told)
        case _:
            from dialwatch.app import main as window

            return window(options_of(told))


def _collect(told: argparse.Namespace) -> int:
    from dialwatch.engine.engine import Plan
    from dialwatch.engine.main import collect
    from dialwatch.files import default_profile

    return collect(
        Plan(
            profile=told.profile or default_profile(),
            secrets=told.secrets,
            owned=told.owned,
            port=told.port,
            **({} if told.alone_for is None else {"alone_for": told.alone_for}),
        )
    )


def options_of(told: argparse.Namespace) -> "Options":
    """What a start of the window was asked to do."""
    from dialwatch.app import Options

    demo = told.command == "demo"
    return Options(
        demo=demo,
        scenario=told.scenario if demo else "steady",
        seed=told.seed if demo else None,
        speed=told.speed if demo else None,
        faults=told.faults if demo else None,
        profile=told.profile,
        secrets=told.secrets,
        offscreen=told.offscreen,
        until_settled=told.until_settled,
        at_most=told.at_most,
        run_for=told.run_for,
        theme=told.theme,
        language=told.language,
        size=told.size,
        open_view=told.open_view,
        perspective=told.perspective,
        in_tray=told.in_tray,
        screenshot=told.screenshot,
        report=told.report,
    )


# Accounts


def _account(told: argparse.Namespace) -> int:
    from dialwatch.engine.errands import Errands
    from dialwatch.files import default_profile

    errands = Errands(told.profile or default_profile(), told.secrets)
    match told.errand:
        case "add":
            return _add(errands, told)
        case "remove":
            said = errands.remove(told.id)
            print(f"Account “{told.id}” is removed; its calls stay in the journal. {said}")
            return 0
        case "test":
            ok, sentence = errands.test(told.id)
            print(sentence)
            return 0 if ok else 1
        case _:
            return _list(errands)


def _list(errands: "Errands") -> int:
    rows = errands.listed()
    if not rows:
        print("There are no accounts yet. Add one with “dialwatch account add”.")
    for row in rows:
        print(f"{row.id:<20} {row.name:<24} {row.platform:<10} {row.zone:<22} {row.state}")
    return 0


def _add(errands: "Errands", told: argparse.Namespace) -> int:
    platform = Platform(told.platform)
    account_id, sentence = errands.add(
        {
            "name": told.name,
            "platform": platform.value,
            "zone": told.zone,
            "base_url": _address(platform, told),
            "simulated": told.simulated,
            "ca_file": str(told.ca_file.resolve()) if told.ca_file else None,
            "watch": [_watched(text) for text in told.watch],
            "keys": _keys(platform, told.keys),
        }
    )
    print(f"Account “{account_id}” is added. {sentence}")
    print(f"Test it with “dialwatch account test {account_id}”.")
    return 0


def _address(platform: Platform, told: argparse.Namespace) -> str:
    """The address of the site that was named, else the one given; empty: the usual one."""
    from dialwatch.platforms.contract import shipped

    if told.site is None:
        return str(told.url)
    if told.url:
        raise BadInput("Give either --site or --url, not both.")
    sites = shipped(platform).sites
    for name, url in sites.items():
        if name.casefold() == told.site.strip().casefold():
            return url
    choices = " or ".join(f"“{name}”" for name in sites)
    raise BadInput(f"{platform.title} has no site “{told.site}”. Write {choices}.")


def _watched(text: str) -> dict[str, object]:
    task, colon, entries = text.partition(":")
    if colon and not entries.isdecimal():
        raise BadInput(f"“{text}” is no task to watch: write its id, or id:numbers.")
    return {"id": task, "entries": int(entries) if colon else None}


def _keys(platform: Platform, source: str | None) -> dict[str, str]:
    """The keys, from a file, from standard input or typed without echo; never from arguments."""
    from dialwatch.credentials import KEY_NAMES

    if source is not None:
        return _keys_in(_text_of(source))
    if not sys.stdin.isatty():
        raise BadInput("Give the keys with --keys FILE, or --keys - to read standard input.")
    from getpass import getpass

    return {name: getpass(f"{platform.title} {name} (not shown): ") for name in KEY_NAMES[platform]}


def _text_of(source: str) -> str:
    try:
        return sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as err:
        raise BadInput(f"The keys cannot be read ({type(err).__name__}).") from err


def _keys_in(text: str) -> dict[str, str]:
    import json
    import tomllib

    parse = json.loads if text.lstrip().startswith("{") else tomllib.loads
    try:
        told = parse(text)
    except ValueError:
        raise BadInput('Write one line for each key, like app_key = "…".') from None
    return {name: value for name, value in told.items() if isinstance(value, str)}


# Pushes


def _pushes(told: argparse.Namespace) -> int:
    """Change what was named, then show where pushes are received."""
    from dialwatch.engine.errands import Errands
    from dialwatch.files import default_profile

    errands = Errands(told.profile or default_profile(), told.secrets)
    changes: dict[str, object] = {} if told.on is None else {"enabled": told.on}
    named = {
        "host": told.host,
        "port": told.port,
        "public_url": told.public_url,
        "certificate": told.certificate and str(told.certificate.resolve()),
        "key": told.key and str(told.key.resolve()),
    }
    changes |= {name: value for name, value in named.items() if value is not None}
    if told.trusted_proxy:
        changes["trusted_proxies"] = told.trusted_proxy
    shown = errands.receiver(changes)
    settings = shown["settings"]
    if shown["failure"]:
        print(shown["failure"])
    elif shown["listening"]:
        print(f"Pushes are received at {shown['address']}.")
    elif settings["enabled"]:
        print("Pushes are received once an engine runs: dialwatch collect, or the window.")
    else:
        print("Pushes are not received. Switch it on with --on.")
    for account in shown["accounts"]:
        print(f"\n{account['name']} ({account['platform']})")
        for kind in account["kinds"]:
            print(f"  {kind['title']:<28} {kind['url']}")
    return 1 if shown["failure"] else 0


# The contract check


def _check_contract(told: argparse.Namespace) -> int:
    """0: all is as the contract says; 1: something differs."""
    import json

    from dialwatch.contract_text import as_text, proposals_text
    from dialwatch.engine.errands import Errands
    from dialwatch.files import default_profile

    def progress(done: int, total: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\rAsking {done + 1} of {total} …")

    errands = Errands(told.profile or default_profile(), told.secrets)
    report = errands.check_contract(told.account, progress)
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * 30 + "\r")
    print(json.dumps(report.told(), indent=1, ensure_ascii=False) if told.json else as_text(report))
    if report.proposals and not told.json:
        print(proposals_text(report))
        if told.accept or _agreed("Write these changes into the account's contract? [y/N] "):
            errands.accept(told.account, [one.change for one in report.proposals])
            print("They are written; the account is asked that way from now on.")
    return 0 if report.clean else 1


def _agreed(question: str) -> bool:
    return sys.stdin.isatty() and input(question).strip().casefold() in ("y", "yes")


# Erasing


def _erase(told: argparse.Namespace) -> int:
    """0: erased, or it stands nowhere; 1: not, or not whole."""
    from dialwatch.calls.erasure import ErasureState, Sighting
    from dialwatch.engine.privacy.errand import erase
    from dialwatch.files import default_profile

    seen: list[Sighting] = []

    def agreed(sighting: Sighting) -> bool | None:
        seen.append(sighting)
        for one in sighting.standing:
            print(f"{one.count:>9,}  {one.place.value}")
        if sighting.bound:
            print("It is bound at the platform: unbind it first, or it is read again.")
        sure = told.yes or _agreed("Erase it everywhere? This cannot be undone. [y/N] ")
        return told.keep_stop if sure else None

    number = input("Number: ") if sys.stdin.isatty() else sys.stdin.readline()
    now = erase(told.profile or default_profile(), told.secrets, number.strip(), agreed)
    if now is None:
        print("Nothing was erased." if seen else "It stands nowhere.")
        return 1 if seen else 0
    if now.state is ErasureState.FAILED or now.left:
        print(now.sentence or f"It still stands in {', '.join(now.left)}.")
        return 1
    print(f"It is erased; in its place stands {now.number}. Every file was searched: 0 copies.")
    return 0


# The command line's shape


def parser() -> argparse.ArgumentParser:
    """The command line. Keys of accounts are no part of it: other users can read arguments."""
    top = argparse.ArgumentParser(
        prog="dialwatch", description="Watch voice-robot campaigns of several dialling platforms."
    )
    top.add_argument("--version", action="version", version=f"dialwatch {__version__}")
    _profile_flags(top)
    _window_flags(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    demo = commands.add_parser("demo", help="watch simulated platforms")
    _profile_flags(demo, again=True)
    _window_flags(demo, again=True)
    demo.add_argument("--scenario", default="steady", help="what happens (default: steady)")
    demo.add_argument("--seed", type=int, help="the same seed gives the same calls")
    demo.add_argument("--speed", type=_speed, help="simulated seconds a real second")
    demo.add_argument("--faults", type=Path, metavar="FILE", help="faults of the platforms, TOML")

    commands.add_parser(_SIMULATE, help="run the simulated platforms alone", add_help=False)

    collect = commands.add_parser("collect", help="run the engine alone, without a window")
    _profile_flags(collect, again=True)
    collect.add_argument("--owned", action="store_true", help="end with the last window")
    collect.add_argument(
        "--port", type=_port, default=0, help="port of the local API (default: any free one)"
    )

    collect.add_argument("--alone-for", type=_seconds, default=None, help=argparse.SUPPRESS)

    commands.add_parser("parse")  # the engine's own worker
    commands.add_parser("read-list")  # the window's own reader of lists
    commands.add_parser("write-table")  # the window's own writer of tables
    commands.add_parser("play")  # the window's own player
    check = commands.add_parser(
        "check-contract", help="ask a platform what it can be asked, and tell what differs"
    )
    _profile_flags(check, again=True)
    check.add_argument("account", help="the account's id, as “account list” shows it")
    check.add_argument(
        "--accept", action="store_true", help="write the proposed changes into the contract"
    )
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    _erase_flags(
        commands.add_parser("erase", help="erase a number everywhere; it is read, not given here")
    )
    _push_flags(commands.add_parser("pushes", help="receive the platforms' pushes, and show where"))
    _account_commands(commands.add_parser("account", help="add, list, test or remove accounts"))
    return top


def _erase_flags(erase: argparse.ArgumentParser) -> None:
    """The number itself is no part of it: other users can read arguments."""
    _profile_flags(erase, again=True)
    erase.add_argument("--yes", action="store_true", help="do not ask whether it is meant so")
    erase.add_argument(
        "--keep-stop", action="store_true", help="keep it on the stop lists as a mark"
    )


def _push_flags(pushes: argparse.ArgumentParser) -> None:
    _profile_flags(pushes, again=True)
    pushes.add_argument(
        "--on", action=argparse.BooleanOptionalAction, default=None, help="receive them, or not"
    )
    pushes.add_argument("--host", help="address to listen on (default: 127.0.0.1)")
    pushes.add_argument("--port", type=_port, help="port to listen on (default: 8737)")
    pushes.add_argument("--public-url", metavar="URL", help="what the vendors reach, by a proxy")
    pushes.add_argument(
        "--trusted-proxy", action="append", metavar="NETWORK", help="whose X-Forwarded-For counts"
    )
    pushes.add_argument("--certificate", type=Path, metavar="FILE", help="PEM: speak TLS")
    pushes.add_argument("--key", type=Path, metavar="FILE", help="PEM: its private key")


def _account_commands(account: argparse.ArgumentParser) -> None:
    errands = account.add_subparsers(dest="errand", required=True, metavar="WHAT")
    add = errands.add_parser("add", help="add an account; asks for its keys without echo")
    add.add_argument("--platform", required=True, choices=[one.value for one in Platform])
    add.add_argument("--name", required=True, help="what you call it")
    add.add_argument("--zone", required=True, help="its time zone, like Asia/Jakarta")
    add.add_argument("--url", default="", help="its address, if not the platform's usual one")
    add.add_argument("--site", metavar="NAME", help=f"its site, in place of --url. {_SITES}")
    add.add_argument("--keys", metavar="FILE", help="read the keys from FILE; - is standard input")
    add.add_argument("--watch", nargs="*", default=[], metavar="TASK[:NUMBERS]", help="Blu: tasks")
    add.add_argument("--ca-file", type=Path, metavar="FILE", help="trust this authority too")
    add.add_argument("--simulated", action="store_true", help="plain http on this computer")
    listed = errands.add_parser("list", help="list the accounts")
    test = errands.add_parser("test", help="ask the platform whether the account works")
    remove = errands.add_parser("remove", help="forget an account and its keys")
    for one in (test, remove):
        one.add_argument("id", help="the account's id, as in the list")
    for one in (add, listed, test, remove):
        _profile_flags(one, again=True)


def _profile_flags(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """`again`: below a command, where a flag not given must not undo the one before it."""
    default = argparse.SUPPRESS if again else None
    parser.add_argument(
        "--profile", type=Path, default=default, metavar="DIR", help="folder of settings and calls"
    )
    parser.add_argument(
        "--secrets", type=Path, default=default, metavar="DIR", help="folder of private key files"
    )


def _window_flags(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    missing = argparse.SUPPRESS if again else None
    off = argparse.SUPPRESS if again else False
    window = parser.add_argument_group("window")
    window.add_argument("--offscreen", action="store_true", default=off, help="without a screen")
    window.add_argument(
        "--until-settled", action="store_true", default=off, help="end when all is settled"
    )
    window.add_argument(
        "--at-most", type=_seconds, default=missing, metavar="SECONDS", help="end after that time"
    )
    window.add_argument(
        "--for",
        type=_seconds,
        default=missing,
        dest="run_for",
        metavar="SECONDS",
        help="run for that time, counted from the engine's first answer",
    )
    window.add_argument("--theme", choices=("dark", "light"), default=missing)
    window.add_argument("--language", choices=("en", "zh_CN", "es"), default=missing)
    window.add_argument("--size", type=_size, default=missing, metavar="WIDTHxHEIGHT")
    window.add_argument(
        "--perspective",
        choices=("watch", "calls", "numbers", "wallboard"),
        default=missing,
        help="which panels are shown",
    )
    window.add_argument(
        "--open",
        dest="open_view",
        default=missing,
        metavar="VIEW",
        help="a panel or dialog; menus: each of them once, before the picture",
    )
    window.add_argument(
        "--in-tray", action="store_true", default=off, help="begin in the tray, where there is one"
    )
    window.add_argument("--screenshot", type=Path, default=missing, metavar="FILE")
    window.add_argument("--report", type=Path, default=missing, metavar="FILE")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e7:
        raise argparse.ArgumentTypeError("must be a number of seconds above 0")
    return value


def _speed(text: str) -> float:
    value = float(text)
    if not 0 < value <= 10_000:
        raise argparse.ArgumentTypeError("must be above 0 and at most 10000")
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        raise argparse.ArgumentTypeError("must be a port from 0 to 65535")
    return value


def _size(text: str) -> tuple[int, int]:
    width, x, height = text.partition("x")
    if not (x and width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError("must be written like 1440x900")
    return int(width), int(height)
