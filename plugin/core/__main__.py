"""`python -m slopemuse`: the same as the program `slopemuse`."""

import sys

if __name__ == "__main__":
    from .command_line.main import main

    sys.exit(main())
