"""Python's garbage collector, kept to the window's thread and to moments in which nothing is under way.

Left to itself it runs on whatever thread happens to make objects. It holds up all of them while it looks: tens of
milliseconds with a county's children in memory, in the middle of somebody's typing. And parts of a window that it finds
on the reader's thread are destroyed there, which Qt does not allow.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000
_FEW = 5_000
"""Objects made since the last look, of which it isn't worth looking."""
_MANY = 5_000_000
"""So many that memory matters more than a moment, even while work is under way: some hundred megabytes."""
_EACH_OLDER = 20


class Garbage(QObject):
    """From now until ``stop`` garbage is collected here alone. is_idle: whether nothing is under way."""

    def __init__(self, owner: QObject, is_idle: Callable[[], bool]) -> None:
        super().__init__(owner)
        self._is_idle = is_idle
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # What the modules hold stays to the end: nobody need look at it again.
        gc.collect()
        gc.freeze()
        gc.disable()

    def look(self) -> None:
        """Collect what there is to collect, the young every time and the old every so often."""
        made = gc.get_count()[0]
        if made > _MANY or (made > _FEW and self._is_idle()):
            self._looks += 1
            gc.collect(2 if self._looks % _EACH_OLDER == 0 else 1)

    def stop(self) -> None:
        """Python's own way again."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()
