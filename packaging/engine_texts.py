"""The texts that the engine's side makes for users, found in its sources.

Those packages know no Qt, so no `translate` stands there. Here their sentences and labels are
gathered, each f-string as a template with places: `{1}`, `{2}` … The window finds them again in
what it is told (`ui/engine_words.py`).
"""

import ast
import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["CONTEXT", "Template", "engine_texts"]

CONTEXT = "Engine"
PACKAGES = (
    *("calls", "engine", "exporting", "importing", "ledger", "metrics", "monitor", "net"),
    *("platforms", "receiver", "sound", "store"),
)
SINGLE = (
    *("binding_settings", "credentials", "files", "recording_settings", "retention_settings"),
    *("sealed", "sealed_keys", "settings"),
)
LEFT_OUT = (
    *("engine/main", "engine/log", "engine/errands", "engine/check", "engine/privacy/errand"),
    *("engine/worker", "engine/settings_export", "receiver/figures", "platforms/huawei/sign"),
    *("exporting/call_table", "exporting/launch_table", "exporting/plan_table"),
    *("exporting/rate_table", "exporting/recordings", "exporting/tables", "exporting/workbook"),
    *("calls/masking", "calls/packed", "calls/peaks", "ledger/events", "ledger/rates"),
    *("ledger/tally", "ledger/words", "importing/keeping", "store/aging", "store/audit_cutting"),
    *("store/blocks", "store/campaigns", "store/scrub"),
)
"""What a terminal, a log, a file or another program alone sees."""

_SILENT = {"debug", "info", "warning", "error", "exception", "critical", "compile", "sub"}
"""Methods whose texts are for the log, or no texts."""
_FOREIGN = {"ValueError", "TypeError", "RuntimeError", "KeyError", "LookupError", "AssertionError"}
"""What is raised by programs for programs."""
_LABELS = {"title", "help", "unit", "warning", "done", "group", "purpose", "untested", "default"}
"""Arguments that are shown as they are, single words too."""
_PLACE = re.compile(r"\{[^}]*\}")
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ORDER BY|AND|FROM|NULL|BEGIN|VACUUM|FULL)\b"
    r"|[=<>] ?\?|= \d|\?\d"
)
_CODE = re.compile(r"[|\\\[\]_]|%[a-zA-Z]|://|^\S+$|^[^A-Za-z]*$|\w=\w|\w[(:]\w|^\w+, \w+, ")
_SENTENCE = re.compile(r"[a-z’')”}%\d][.!?…:;]$")
_BESIDE = re.compile(
    r"(?<=: \{t\}) \{t\}$|(?<=[.!?…”]) ?\{t\}(?= [A-Z“]|$)|^\{t\} (?=[A-Z“][a-z’']* )"
)
"""What a text is put together with: sentences of their own, before, behind or between."""
_MOST_FORMS = 8

FOREIGN = (
    # Of the system, in brackets behind a sentence of ours.
    *("No such file or directory", "Permission denied", "No space left on device"),
    *("Read-only file system", "Address already in use", "Cannot assign requested address"),
    *("Input/output error", "Is a directory", "Not a directory", "File exists"),
    *("Operation not permitted", "File name too long", "Too many open files"),
    *("Connection refused", "Disk quota exceeded"),
    # Of pydantic, where a value does not fit.
    *("Field required", "Extra inputs are not permitted", "Input should be a valid string"),
    *("Input should be a valid integer", "Input should be a valid number"),
    *("Input should be a valid boolean", "Input should be a valid list"),
    *("Input should be greater than or equal to {1}", "Input should be greater than {1}"),
    *("Input should be less than or equal to {1}", "Input should be less than {1}"),
    *("String should have at least {1} character", "String should have at least {1} characters"),
    *("String should have at most {1} characters", "Input should be {1}"),
)
"""What others say that we pass on."""
WORDS = (
    *("task", "plan", "workflow", "robots", "strategies", "templates", "hours", "minutes"),
    *("seconds", "over", "unknown", "and", "or", "Ends", "Callee", "Task", "Workflow"),
    *("Tasks", "Plans", "Workflows", "Calls", "Recordings", "waiting", "read", "kept"),
    *("accepted", "confirmed", "refused", "delivered", "deleted", "suspended", "unavailable"),
)
"""Words of one part that come to stand in places, or beside a figure."""
COUNTED = (
    *("{1} s", "{1} min", "{1} h", "{1} d", "{1} d {2} h", "{1} d {2} min", "{1} min {2} s"),
    *("Line {1}", "row {1}", "Row {1}"),
)
"""Figures with their units, and what begins a sentence with a capital letter."""
_PARTS = {
    *("id stands", "ids stand", "request waits", "requests wait", ", or 0 for ever"),
    *("is too short", "may be too short", "ahead of", "after +86"),
    *(", by the public address", "It counts as done", "It stays open, and is not sent again"),
    *("Value error,", "Discard all samples", "the probe was not answered in time"),
    *("another certificate than the pinned one", "Bearer {1}", "{1} asked", "half {1}"),
    *("Dialwatch {1}", "dialwatch keys", "bind second", "on x", "of a", "extensions of {1}"),
}
"""What is no text of its own: its whole is gathered, or nobody sees it."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text; `kinds`: of each place `n` (a figure), `r` (a name, to be left as it is) or `t`."""

    text: str
    kinds: str = ""


def engine_texts(package: Path, contracts: Path) -> list[Template]:
    """Every text once, in the order of the files. `package`: the folder of `dialwatch`;
    `contracts`: that of the platforms' contracts, whose fields head the tables of findings."""
    found = dict.fromkeys(WORDS, "") | {text: "t" * text.count("{") for text in FOREIGN}
    found |= {text: "n" * text.count("{") for text in COUNTED}
    found |= dict.fromkeys(_headings(contracts), "")
    for source in _sources(package):
        tree, foreign = ast.parse(source.read_text(encoding="utf-8")), source.parent == package
        for text, kinds in _File(tree, foreign).texts():
            for one, its in _parted(text, kinds):
                found[one] = _wider(found.get(one, its), its)
    return [Template(text, kinds) for text, kinds in found.items()]


def _headings(contracts: Path) -> Iterator[str]:
    """As `platforms.found.title_of` makes them of names."""
    for path in sorted(contracts.glob("*.toml")):
        for name in _names(tomllib.loads(path.read_text(encoding="utf-8"))["fields"]):
            words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
            heading = " ".join(word if word.isupper() else word.lower() for word in words)
            if len(name) > 1:
                yield heading[:1].upper() + heading[1:]


def _names(record: Mapping[str, Any]) -> Iterator[str]:
    for name, value in record.items():
        if isinstance(value, Mapping):
            yield from _names(value)
        else:
            yield name


def _sources(package: Path) -> Iterator[Path]:
    folders = [path for name in PACKAGES for path in sorted((package / name).rglob("*.py"))]
    for path in folders + [package / f"{name}.py" for name in SINGLE]:
        if path.relative_to(package).with_suffix("").as_posix() not in LEFT_OUT:
            yield path


def _wider(one: str, other: str) -> str:
    """The kinds of a text that is made at two places."""
    return "".join(a if a == b else "t" for a, b in zip(one, other, strict=True))


class _File:
    """One source, and what its names stand for."""

    def __init__(self, tree: ast.Module, foreign: bool) -> None:
        """`foreign`: errors of Python's own kinds reach the user, too, as in the settings."""
        self._tree = tree
        self._foreign = foreign
        self._above = {
            child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)
        }
        self._words = _constants(tree.body)

    def texts(self) -> Iterator[tuple[str, str]]:
        for node in ast.walk(self._tree):
            if self._is_whole(node) and not self._is_silent(node):
                for parts in self._forms(node):
                    text, kinds = _written(parts)
                    if self._is_told(node, text):
                        yield text, kinds

    def _is_whole(self, node: ast.AST) -> bool:
        """A text that is no part of a larger one."""
        above = self._above.get(node)
        return (isinstance(node, ast.JoinedStr) or _is_text(node)) and not isinstance(
            above, ast.JoinedStr | ast.FormattedValue | ast.Expr
        )

    def _is_silent(self, node: ast.AST) -> bool:
        """It is for the log, for a program, or is compared alone."""
        above = self._above.get(node)
        if isinstance(above, ast.Compare | ast.MatchValue | ast.Subscript):
            return True
        if isinstance(above, ast.Dict) and node in above.keys:
            return True
        if isinstance(above, ast.keyword) and above.arg == "name":
            return True
        while above is not None and not isinstance(above, ast.stmt):
            if isinstance(above, ast.Call) and _is_silent_call(above):
                return True
            above = self._above.get(above)
        return (
            isinstance(above, ast.Raise) and not self._foreign and _name_of(above.exc) in _FOREIGN
        )

    def _is_told(self, node: ast.AST, text: str) -> bool:
        """Whether it looks like something for a user's eyes."""
        plain = _PLACE.sub("", text).strip()
        if len(re.findall("[A-Za-z]", plain)) < 2:
            return False
        begins = text[0] in "“{" or text[0].isupper() or text[0].isdigit()
        if begins and " " in plain and _SENTENCE.search(text.strip()):
            return True
        if self._is_label(node) or (self._foreign and self._is_thrown(node)):
            return True
        if isinstance(node, ast.JoinedStr) and re.search("[a-z]{4}", plain):
            plain = _PLACE.sub("0", text).strip()  # “{n} requests”
        return " " in plain and not (_SQL.search(plain) or _CODE.search(plain))

    def _is_thrown(self, node: ast.AST) -> bool:
        """It is what an error says."""
        call = self._above.get(node)
        return isinstance(call, ast.Call) and isinstance(self._above.get(call), ast.Raise)

    def _is_label(self, node: ast.AST) -> bool:
        above = self._above.get(node)
        return isinstance(above, ast.keyword) and above.arg in _LABELS

    def _forms(self, node: ast.AST) -> Iterator[list[str | ast.FormattedValue]]:
        """The texts that it can become where a part of it is one of few words."""
        if not isinstance(node, ast.JoinedStr):
            yield [node.value]
            return
        options = [self._options(part) for part in node.values]
        forms = 1
        for index, those in enumerate(options):
            forms *= len(those)
            if forms > _MOST_FORMS:
                options[index] = [node.values[index]]
        yield from map(list, itertools.product(*options))

    def _options(self, part: ast.expr) -> list[str | ast.FormattedValue]:
        """What can stand at this part: its words where they are known, else a place."""
        if isinstance(part, ast.Constant):
            return [part.value]
        assert isinstance(part, ast.FormattedValue)
        words = self._known(part.value, part) if part.format_spec is None else None
        if words is None or any(word.rstrip().endswith((".", "?")) for word in words):
            return [part]
        return list(dict.fromkeys(words))

    def _known(self, value: ast.expr, at: ast.AST) -> list[str] | None:
        if _is_text(value):
            return [value.value]
        if isinstance(value, ast.IfExp):
            either, other = self._known(value.body, at), self._known(value.orelse, at)
            return None if either is None or other is None else either + other
        if isinstance(value, ast.Name):
            local = self._local(value.id, at)
            return self._words.get(value.id) if local is None else local
        return None

    def _local(self, name: str, at: ast.AST) -> list[str] | None:
        """The words that the name stands for within its function."""
        inside = self._above.get(at)
        while inside is not None and not isinstance(inside, ast.FunctionDef | ast.AsyncFunctionDef):
            inside = self._above.get(inside)
        if inside is None:
            return None
        return _constants(inside.body).get(name)


def _constants(body: Iterable[ast.stmt]) -> dict[str, list[str]]:
    """Names that are given words here and nothing else."""
    found: dict[str, list[str] | None] = {}
    for node in (inner for one in body for inner in ast.walk(one)):
        for target, value in _assigned(node):
            words, had = _words(value), found.get(target, [])
            found[target] = None if words is None or had is None else had + words
    return {name: words for name, words in found.items() if words}


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
        yield node.target.id, node.value
    if isinstance(node, ast.NamedExpr):
        yield node.target.id, node.value
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        yield node.target.id, node
    if not isinstance(node, ast.Assign):
        return
    for target in node.targets:
        if isinstance(target, ast.Name):
            yield target.id, node.value
        elif isinstance(target, ast.Tuple):
            yield from _unpacked(target, node.value)


def _unpacked(target: ast.Tuple, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """Of `a, b = ("x", "y") if … else ("z", "w")` each name with its words."""
    for place, name in enumerate(target.elts):
        if not isinstance(name, ast.Name):
            continue
        if isinstance(value, ast.IfExp) and all(
            isinstance(one, ast.Tuple) for one in (value.body, value.orelse)
        ):
            body, orelse = value.body.elts[place], value.orelse.elts[place]
            yield name.id, ast.IfExp(value.test, body, orelse)
        elif isinstance(value, ast.Tuple):
            yield name.id, value.elts[place]
        else:
            yield name.id, value


def _words(value: ast.AST) -> list[str] | None:
    if _is_text(value):
        return [value.value]
    if isinstance(value, ast.IfExp):
        either, other = _words(value.body), _words(value.orelse)
        return None if either is None or other is None else either + other
    return None


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_silent_call(call: ast.Call) -> bool:
    """Of the log, of regular expressions, of the database."""
    if not isinstance(call.func, ast.Attribute):
        return False
    owner = ast.unparse(call.func.value)
    return call.func.attr in _SILENT and (owner.endswith(("_log", "re")) or "getLogger" in owner)


def _name_of(raised: ast.expr | None) -> str:
    called = raised.func if isinstance(raised, ast.Call) else raised
    return called.id if isinstance(called, ast.Name) else ""


def _written(parts: list[str | ast.FormattedValue]) -> tuple[str, str]:
    """The text with `{…}` for each place, and the kinds of those."""
    text, kinds = "", ""
    for part in parts:
        if isinstance(part, str):
            kinds += "".join(_plain_kind(place) for place in _PLACE.finditer(part))
            text += part
        else:
            kinds += "r" if text.endswith("“") and "title" not in ast.unparse(part) else _kind(part)
            text += "{}"
    return text, kinds


def _plain_kind(place: re.Match[str]) -> str:
    """The same of a place in a plain text that is filled later."""
    if place[0] in ("{n}", "{count}", "{left}") or place[0].endswith(",}"):
        return "n"
    return "r" if place.string[: place.start()].endswith("“") else "t"


def _kind(part: ast.FormattedValue) -> str:
    """What comes to stand in the place."""
    value, spec = ast.unparse(part.value), ast.unparse(part.format_spec or ast.Constant(""))
    if re.search(r"[,dfg]'$", spec) or value.startswith(("len(", "round(", "-(-")) or "//" in value:
        return "n"
    return "r" if value.endswith("__name__") or "%" in spec else "t"


def _parted(text: str, kinds: str) -> Iterator[tuple[str, str]]:
    """The text without what stands beside its sentences, its places numbered.

    A place between two sentences holds sentences of its own: there the text is cut.
    """
    given = iter(kinds)
    marked = _PLACE.sub(lambda _: f"{{{next(given)}}}", text)
    for piece in map(str.strip, _BESIDE.split(marked)):
        its = "".join(re.findall(r"\{([nrt])\}", piece))
        numbers = itertools.count(1)
        one = re.sub(r"\{[nrt]\}", lambda _, n=numbers: f"{{{next(n)}}}", piece)
        if one not in _PARTS and re.search("[A-Za-z]{2}", _PLACE.sub("", one)):
            yield one, its
