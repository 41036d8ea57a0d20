"""Writes pictures of the chart, drawn beside the window's thread."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import DialwatchError
from dialwatch.exporting.writing import write_bytes

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.charts.drawn import DrawnChart

__all__ = ["save_chart"]

translate = QCoreApplication.translate


async def save_chart(desk: "WindowDesk", path: Path, chart: "DrawnChart") -> None:
    """Write it, and say in the window how that ended."""
    from dialwatch.ui.charts.files import ENDINGS, chart_file

    def work() -> None:
        write_bytes(path, chart_file(chart, path.suffix.lower()), ENDINGS)

    notice = f"written-{path.name}"
    try:
        await asyncio.to_thread(work)
    except DialwatchError as error:
        desk.window.show_notice(str(error), "bad", notice)
        return
    said = translate("Pictures", "{name} is written.").format(name=path.name)
    desk.window.show_notice(said, "info", notice)
