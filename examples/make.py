"""Makes `mistakes/` from `clean/` by the table in `planted.py`, and the flyers of both from `sources/`.

    python examples/make.py            the text files and expected.json
    python examples/make.py --print    the flyers too: needs Chromium, LibreOffice and their fonts
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from planted import AS_OF, MISTAKES, Edit, Mistake

HERE = Path(__file__).parent
CLEAN, WRONG, SOURCES = HERE / "clean", HERE / "mistakes", HERE / "sources"
FLYERS = {"print/flyer-nl.pdf": "flyer-nl.html", "print/flyer-en.pdf": "flyer-en.html", "print/flyer-af.pdf": "flyer-af.fodt"}


def edited(text: str, edits: list[Edit]) -> str:
    """A text with its edits made; each old text must stand in it exactly once."""
    for edit in edits:
        if text.count(edit.old) != 1:
            raise ValueError(f"{edit.path}: {edit.old!r} stands in it {text.count(edit.old)} times, not once")
        text = text.replace(edit.old, edit.new)
    return text


def edits_of(path: str) -> list[Edit]:
    """What is changed in one asset."""
    return [edit for mistake in MISTAKES for edit in mistake.edits if edit.path == path]


def text_assets() -> list[str]:
    """The paths of all files of the clean campaign that are no flyers."""
    paths = (path.relative_to(CLEAN).as_posix() for path in sorted(CLEAN.rglob("*")) if path.is_file())
    return [path for path in paths if path not in FLYERS and "/." not in f"/{path}"]


def write_texts() -> None:
    for path in text_assets():
        target = WRONG / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(edited((CLEAN / path).read_bytes().decode(), edits_of(path)).encode())


def where(edit: Edit) -> dict[str, int]:
    """The place of an edit's new text: its line, or its page in a flyer."""
    if edit.path in FLYERS:
        return {"page": 1}
    text = (WRONG / edit.path).read_text(encoding="utf-8")
    start = text.index(edit.new) + (edit.new.find(edit.found) if edit.found in edit.new else 0)
    return {"line": text.count("\n", 0, start) + 1}


def expectation(mistake: Mistake) -> dict[str, object]:
    places = [{"path": edit.path, "where": {} if mistake.missing else where(edit), "found": edit.found} for edit in mistake.edits]
    return {"id": mistake.id, "family": mistake.family, "says": mistake.says, "places": places}


def write_expectations() -> None:
    lines = ",\n  ".join(json.dumps(expectation(mistake), ensure_ascii=False) for mistake in MISTAKES)
    (WRONG / "expected.json").write_text(f'{{"as_of": "{AS_OF}", "mistakes": [\n  {lines}\n]}}\n', encoding="utf-8")


def render(source: Path, target: Path) -> None:
    """Print a source to a PDF with the program it is made for."""
    with tempfile.TemporaryDirectory() as folder:
        if source.suffix == ".html":
            command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                       "--no-pdf-header-footer", f"--print-to-pdf={target}", source.as_uri()]
        else:
            command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                       "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        if source.suffix != ".html":
            shutil.move(Path(folder) / f"{source.stem}.pdf", target)


def print_flyers() -> None:
    for path, name in FLYERS.items():
        text = (SOURCES / name).read_text(encoding="utf-8")
        for folder, edits in ((CLEAN, []), (WRONG, edits_of(path))):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            # Beside its source, so that the pictures it shows are found.
            scratch = SOURCES / f".scratch-{name}"
            scratch.write_text(edited(text, edits), encoding="utf-8")
            try:
                render(scratch, target)
            finally:
                scratch.unlink()


if __name__ == "__main__":
    write_texts()
    write_expectations()
    if "--print" in sys.argv[1:]:
        print_flyers()
