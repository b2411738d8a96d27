"""Runs a check of a folder and tells what it did that a check must not do; a program of its own, since a hook cannot be taken off."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_NEVER = ("socket.", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "urllib.Request", "ftplib.",
          "http.client.", "smtplib.", "webbrowser.", "ctypes.dlopen", "pty.")
_CODE = frozenset({"compile", "exec", "import"})
_PROGRAMS = frozenset({"tesseract"})
"""Programs of the machine that may be called with a picture; they are no part of a campaign."""


def _breaks(root: str, event: str, arguments: tuple[object, ...]) -> bool:
    if event in _CODE:
        return any(isinstance(one, str | bytes | os.PathLike) and root in os.fsdecode(one) for one in arguments
                   if one is not None) or any(root in getattr(one, "co_filename", "") for one in arguments)
    if event.startswith("ctypes.dlopen") or (event == "subprocess.Popen" and Path(str(arguments[0])).name in _PROGRAMS):
        return root in str(arguments[:1])
    return event.startswith(_NEVER)


def main() -> None:
    root = str(Path(sys.argv[1]).resolve())
    done: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if _breaks(root, event, arguments):
            done.append(f"{event} {arguments!r}"[:300])

    sys.addaudithook(watch)
    from brandlint.cli import main as run

    os.environ["BRANDLINT_DEBUG"] = "1"
    # Everything is read in this process, so that the hook sees it.
    sys.argv = ["brandlint", "check", root, "--no-cache", "--format", "json", "--output", sys.argv[2], "--quiet"]
    with suppress(SystemExit):
        run()
    print("\n".join(done))


if __name__ == "__main__":
    main()
