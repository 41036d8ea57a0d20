"""The dictionary of a word column: labels, lines, robots, callers."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dialwatch.calls.errors import BadAnswer

__all__ = ["Codes", "Words"]

Codes = npt.NDArray[np.int32]


class Words:
    """Each text once, with a code that never changes; code 0 is the empty text.

    It only grows, so a reader that remembers how many there were may share it.
    """

    def __init__(self) -> None:
        self.texts: list[str] = [""]
        self._codes: dict[str, int] = {"": 0}

    def merge(self, texts: Sequence[str], codes: npt.NDArray[np.generic]) -> Codes:
        """A block's codes as codes of this dictionary, which learns the block's texts.

        Raises BadAnswer when a code is outside the block's dictionary.
        """
        ours = np.empty(max(1, len(texts)), dtype=np.int32)
        ours[0] = 0
        for place, text in enumerate(texts):
            code = self._codes.get(text)
            if code is None:
                code = len(self.texts)
                self.texts.append(text)
                self._codes[text] = code
            ours[place] = code
        try:
            return np.take(ours, codes.astype(np.intp))
        except IndexError as err:
            raise BadAnswer("a block of calls names a word that it does not hold") from err
