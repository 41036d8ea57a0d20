"""Where the built program begins: children of our own and of multiprocessing come here too."""

import multiprocessing
import sys

from dialwatch.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # first: a worker must not become a window
    sys.exit(main())
