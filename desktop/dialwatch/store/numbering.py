"""The journal's running numbers: of changes, of calls, of observations."""

import apsw

__all__ = ["Numbering"]

_LATEST_SEQ = """
SELECT max((SELECT coalesce(max(seq), 0) FROM call), (SELECT coalesce(max(seq), 0) FROM campaign),
    (SELECT coalesce(max(seq), 0) FROM robot))
"""


class Numbering:
    """The latest numbers given, as the running transaction knows them."""

    def __init__(self, connection: apsw.Connection) -> None:
        def latest(sql: str) -> int:
            return int(connection.execute(sql).get)

        self.seq = latest(_LATEST_SEQ)
        self.calls = latest("SELECT coalesce(max(id), 0) FROM call")
        self.observations = latest("SELECT coalesce(max(id), 0) FROM observation")

    def next_seq(self) -> int:
        """The number of a change that is being made."""
        self.seq += 1
        return self.seq

    def grow(self, calls: int) -> None:
        """So many calls are new, each with a change and an observation."""
        self.seq += calls
        self.calls += calls
        self.observations += calls

    def next_observation(self) -> int:
        """The number of an observation that is being kept."""
        self.observations += 1
        return self.observations
