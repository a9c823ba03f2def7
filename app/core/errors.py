"""The two sorts of failure: something a person can mend, and a mistake of ours."""

from __future__ import annotations


class Refused(Exception):
    """Something the program will not do, told in plain Chinese.

    what: what is wrong; where: the file, sheet, row, record or field; do: what the person can do next.
    None of the three may hold a child's data beyond what the person already typed or pointed at.
    """

    def __init__(self, what: str, where: str = "", do: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.do = do

    def as_json(self) -> dict[str, str]:
        """The three sentences, as the command line prints them under ``error``."""
        return {"what": self.what, "where": self.where, "do": self.do}


class WrongValue(ValueError):
    """One value a kind cannot accept; the text is a Chinese sentence saying why. Never carries the value itself."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
