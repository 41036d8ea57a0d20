"""Gather the window's texts into the translation files, and compile those: `dev.py texts`.

The engine's texts are among them, and their templates are written beside the files, where the
window reads them. The compiled files are kept in the repository beside their sources, so that
neither a user nor a build needs Qt's tools. `--check` changes nothing and tells whether they are
up to date.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from engine_texts import CONTEXT, Template, engine_texts

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "zh_CN")
TEMPLATES = FILES / "engine.json"
"""Texts of the engine that have places, each with what comes to stand in them."""
_COUNTED = re.compile(r'(translate\(\s*"[^"]*",\s*"[^"]*%n[^"]*",\s*""),\s*[\w.]+,?\s*\)')
"""A counted text whose count is a name: lupdate sees plurals in it only where it is a figure."""


def main(arguments: list[str]) -> int:
    """The exit code: 1 where `--check` finds a file that is behind."""
    with tempfile.TemporaryDirectory() as scratch:
        told = engine_texts(ROOT / "desktop" / "dialwatch", ROOT / "resources" / "contracts")
        sources = _copied(Path(scratch), told)
        if "--check" not in arguments:
            TEMPLATES.write_text(_templates(told), encoding="utf-8")
            for language in LANGUAGES:
                _gather(language, sources, _ts(language))
                _qm(language).write_bytes(_compiled(_ts(language), Path(scratch)))
            return 0
        behind = [language for language in LANGUAGES if _is_behind(language, sources)]
        if TEMPLATES.read_text(encoding="utf-8") != _templates(told):
            behind.append("the engine's templates")
    print(f"run `dev.py texts`: {', '.join(behind)}" if behind else "All is up to date.")
    return int(bool(behind))


def _is_behind(language: str, sources: Path) -> bool:
    gathered = sources / _ts(language).name
    shutil.copyfile(_ts(language), gathered)
    _gather(language, sources, gathered)
    if gathered.read_bytes() != _ts(language).read_bytes() or not _qm(language).exists():
        return True
    return _compiled(gathered, sources) != _qm(language).read_bytes()


def _gather(language: str, sources: Path, ts: Path) -> None:
    command = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent"]
    if language == "en":  # English needs its plurals alone
        command.append("-pluralonly")
    _tool("lupdate", *command, str(sources), "-ts", str(ts))


def _copied(scratch: Path, told: list[Template]) -> Path:
    """The program's sources as lupdate understands them."""
    lines = (f"translate({json.dumps(CONTEXT)}, {_literal(one.text)})" for one in told)
    (scratch / "engine_texts.py").write_text("\n".join(lines), encoding="utf-8")
    for source in (ROOT / "desktop" / "dialwatch").rglob("*.py"):
        copy = scratch / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        copy.write_text(_COUNTED.sub(r"\1, 1)", text), encoding="utf-8")
    return scratch


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _templates(told: list[Template]) -> str:
    """What has places, a line each: its text and its kinds."""
    lines = (f"[{_literal(one.text)}, {_literal(one.kinds)}]" for one in told if one.kinds)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _compiled(ts: Path, scratch: Path) -> bytes:
    """What Qt reads: unfinished texts are left out, and stay English."""
    made = scratch / "made.qm"
    _tool("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(made))
    return made.read_bytes()


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
