"""Gather the window's texts into the translation files, and compile those: `dev.py texts`.

The compiled files are kept in the repository beside their sources, so that neither a user nor a
build needs Qt's tools. `--check` changes nothing and tells whether they are up to date.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "zh_CN")
_COUNTED = re.compile(r'(translate\(\s*"[^"]*",\s*"[^"]*%n[^"]*",\s*""),\s*[\w.]+,?\s*\)')
"""A counted text whose count is a name: lupdate sees plurals in it only where it is a figure."""


def main(arguments: list[str]) -> int:
    """The exit code: 1 where `--check` finds a file that is behind."""
    if "--check" in arguments:
        behind = [language for language in LANGUAGES if _compiled(language) != _kept(language)]
        print(f"compile again: {', '.join(behind)}" if behind else "All is compiled.")
        return bool(behind)
    with tempfile.TemporaryDirectory() as scratch:
        sources = _copied(Path(scratch))
        for language in LANGUAGES:
            _gather(language, sources)
            _qm(language).write_bytes(_compiled(language))
    return 0


def _gather(language: str, sources: Path) -> None:
    command = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent"]
    command += ["-source-language", "en", "-target-language", language]
    if language == "en":  # English needs its plurals alone
        command.append("-pluralonly")
    _tool("lupdate", *command, str(sources), "-ts", str(_ts(language)))


def _copied(scratch: Path) -> Path:
    """The program's sources as lupdate understands them."""
    for source in (ROOT / "desktop" / "dialwatch").rglob("*.py"):
        copy = scratch / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        copy.write_text(_COUNTED.sub(r"\1, 1)", text), encoding="utf-8")
    return scratch


def _compiled(language: str) -> bytes:
    scratch = FILES / f".{language}.qm"
    try:
        _tool("lrelease", "-silent", "-nounfinished", str(_ts(language)), "-qm", str(scratch))
        return scratch.read_bytes()
    finally:
        scratch.unlink(missing_ok=True)


def _kept(language: str) -> bytes:
    return _qm(language).read_bytes() if _qm(language).exists() else b""


def _tool(name: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    found = next(folder.glob(f"{name}*"), None) or next(folder.glob(f"Qt/libexec/{name}*"))
    subprocess.run([str(found), *arguments], check=True)


def _ts(language: str) -> Path:
    return FILES / f"dialwatch_{language}.ts"


def _qm(language: str) -> Path:
    return FILES / f"dialwatch_{language}.qm"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
