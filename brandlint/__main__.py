"""`python -m brandlint`."""

import sys
from pathlib import Path


def _forget_this_folder() -> None:
    """Python looks for modules in the folder that it is run in first: a campaign may hold files that are called like some."""
    here = Path.cwd()
    if Path(__file__).parents[1] != here:
        sys.path[:] = [path for path in sys.path if path and Path(path) != here]


if __name__ == "__main__":
    _forget_this_folder()
    from brandlint.cli import main

    main()
