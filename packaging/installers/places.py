"""Where things are taken from and where they go."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = Path(os.environ.get("DIALWATCH_DIST", ROOT / "dist"))
"""What was built; `DIALWATCH_DIST` names another folder."""
NAME = "dialwatch"
TITLE = "Dialwatch"


def version() -> str:
    """The program's version."""
    text = (ROOT / "desktop" / "dialwatch" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]
