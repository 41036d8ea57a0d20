"""`python -m dialwatch`."""

import sys

from dialwatch.cli import main

if __name__ == "__main__":
    sys.exit(main())
