"""``python -m app``: the window, or a command."""

import sys

from app.bootstrap import start

if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
