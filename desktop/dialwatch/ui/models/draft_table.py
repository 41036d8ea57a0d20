"""A table of what is kept and not sent yet."""

from dialwatch.ui.models.plain_table import PlainTableModel

__all__ = ["DraftTable"]


class DraftTable(PlainTableModel):
    """Knows how each of its rows is called."""

    def named(self, at: int) -> tuple[str, str, int] | None:
        """Id, name and number of rows of the draft at this place; None where there is none."""
        raise NotImplementedError
