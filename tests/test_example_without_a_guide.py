"""The example without a guide: one price on the page and another in the app, and a notice at the till with other return terms."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLE = Path(__file__).parents[1] / "examples" / "without-a-guide"


def findings(folder: Path) -> list[dict[str, Any]]:
    brandlint = Path(sys.executable).parent / "brandlint"
    result = subprocess.run([brandlint, "check", folder, "--format", "json", "--no-cache"], capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)["findings"]
    return found


@pytest.mark.parametrize(("locale", "price", "right_price", "days"), [
    pytest.param("nl-NL", "€ 49,95", "€ 59,95", "14 dagen", id="Dutch"),
    pytest.param("af-ZA", "R 979", "R799", "14 dae", id="Afrikaans"),
])
def test_the_app_and_the_notice_are_the_odd_ones_out(locale, price, right_price, days):
    found = [(one["code"], one["severity"], one["path"].split("/")[0], one["found"], one["expected"]) for one in findings(EXAMPLE)
             if one["locale"] == locale]
    assert found == [("PRC004", "error", "app", price, right_price), ("TRM001", "error", "store", days, "30 days")]


def test_it_is_clean_once_the_app_and_the_notices_say_what_the_others_do(tmp_path):
    campaign = tmp_path / "campaign"
    shutil.copytree(EXAMPLE, campaign)
    for path, wrong, right in (("app/nl-NL.json", "49,95", "59,95"), ("app/af-ZA.json", "979", "799"),
                               ("store/nl-NL/bij-de-kassa.md", "14 dagen", "30 dagen"),
                               ("store/af-ZA/by-die-betaalpunt.md", "14 dae", "30 dae")):
        text = (campaign / path).read_text(encoding="utf-8")
        assert wrong in text
        (campaign / path).write_text(text.replace(wrong, right), encoding="utf-8")
    assert findings(campaign) == []
