"""The least a frozen window can be: what the start of the program is measured against."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget


def main() -> int:
    """A window with a table, until it is closed."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("bare")
    window.setCentralWidget(QTableWidget(20, 6))
    window.resize(1366, 697)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
