"""What is shipped and under which licences: a text for people, a list (SBOM) for machines.

The list is CycloneDX 1.5 (ECMA-424): a component for each Python package that is in the built
program, for Python itself and for Qt, with versions, licences and package addresses.
"""

import json
import platform
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from installers.places import NAME, ROOT, TITLE, version

__all__ = ["Part", "licences_text", "parts_of", "sbom"]

_PURE = re.compile(r"[-_.]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_QT = (
    "Qt is used under the GNU Lesser General Public License 3.0, as dynamic libraries that may be "
    "replaced: put libraries of the same version into the folder that holds them. Its source is "
    "offered at https://download.qt.io/official_releases/qt/."
)


@dataclass(frozen=True)
class Part:
    """A package that is shipped."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...] = ()
    """Name and text of its licence files."""


def parts_of(archived: Iterable[str]) -> list[Part]:
    """The installed packages of which something was built in, by the names of the modules and
    files in the build."""
    tops = {name.replace("\\", "/").split("/")[0].split(".")[0] for name in archived}
    found = [_part(one) for one in distributions() if _tops(one) & tops]
    unique = {part.name: part for part in found if _PURE.sub("-", part.name).lower() != NAME}
    return sorted(unique.values(), key=lambda part: part.name.lower())


def licences_text(parts: Iterable[Part]) -> str:
    """All licences, one after the other, ours first."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    told = [f"{TITLE} {version()}\n\n{own}", f"Qt\n\n{_QT}\n", f"Python\n\n{_python()}"]
    for part in parts:
        texts = "\n\n".join(text for _, text in part.texts) or "Its package holds no licence file."
        told.append(f"{part.name} {part.version} ({part.licence})\n\n{texts}")
    line = "\n\n" + "=" * 78 + "\n\n"
    return line.join(told) + "\n"


def sbom(parts: Iterable[Part], made: str) -> str:
    """The CycloneDX list as JSON; `made`: when, in ISO 8601."""
    components = [_component(part) for part in parts]
    components.append(
        {
            "type": "platform",
            "name": "CPython",
            "version": platform.python_version(),
            "licenses": [{"license": {"id": "Python-2.0"}}],
            "purl": f"pkg:generic/cpython@{platform.python_version()}",
        }
    )
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}/{version()}/{made}")
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": made,
            "component": {"type": "application", "name": NAME, "version": version()},
        },
        "components": components,
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    name = _PURE.sub("-", part.name).lower()
    return {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "purl": f"pkg:pypi/{name}@{part.version}",
    }


def _part(one: Distribution) -> Part:
    told = one.metadata
    texts = [*(told.get_all("License-Expression") or ()), *(told.get_all("License") or ())]
    named = _classified(told.get_all("Classifier") or ())
    licence = next(
        (one.splitlines()[0] for one in [*texts[:1], named, *texts] if one), "not stated"
    )
    return Part(told["Name"], one.version, licence, tuple(_texts(one)))


def _classified(classifiers: Iterable[str]) -> str:
    found = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: ")]
    return ", ".join(dict.fromkeys(found))


def _texts(one: Distribution) -> Iterator[tuple[str, str]]:
    for file in one.files or ():
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name):
            path = Path(str(file.locate()))
            if path.is_file():
                yield file.name, path.read_text(encoding="utf-8", errors="replace").strip()


def _tops(one: Distribution) -> set[str]:
    """The names under which its files are found."""
    parts = (str(file).split("/")[0] for file in one.files or ())
    return {part.split(".")[0] for part in parts if not part.endswith(".dist-info")} - {
        "",
        "__pycache__",
    }


def _python() -> str:
    import sysconfig

    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    return "Python is used under the PSF License Agreement, https://docs.python.org/3/license.html."
